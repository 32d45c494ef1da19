"""Match strength of a file, in three levels."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.texts.translations import tr
from desktop_search.ui.theme.design_tokens import DesignTokens
from desktop_search.ui.theme.mirroring import Mirror

LEVELS = 3
# Minimum score of a very strong match.
VERY_STRONG = 60
SEGMENT_WIDTH, SEGMENT_HEIGHT, SEGMENT_GAP = 10, 4, 3
WIDTH = LEVELS * SEGMENT_WIDTH + (LEVELS - 1) * SEGMENT_GAP


def strengths(answer: SearchAnswer) -> list[int]:
    """Level of each file, in the order of the answer: 1 to 3, or 0 without a score.

    Monotonic: a file that ranks above a strong one counts as at least as strong.
    """
    levels: list[int] = []
    level = 0
    for at in range(len(answer.files) - 1, -1, -1):
        score = answer.files[at].passages[0].score
        if score is not None:
            is_strong = at < (answer.strong or 0)
            is_very_strong = score >= VERY_STRONG and (is_strong or answer.strong is None)
            level = max(level, 3 if is_very_strong else 2 if is_strong else 1)
        levels.append(level if score is not None else 0)
    return levels[::-1]


def strength_text(level: int) -> str:
    """ "Strong match"; empty for level 0."""
    return ("", tr("Weak match"), tr("Strong match"), tr("Very strong match"))[level]


def paint_strength(
    painter: QPainter, mirror: Mirror, left: int, middle: float, level: int, tokens: DesignTokens
) -> None:
    """Paint the segments from `left`, vertically centered on `middle`; `level` of them are filled."""
    painter.setPen(Qt.PenStyle.NoPen)
    for at in range(LEVELS):
        x = left + at * (SEGMENT_WIDTH + SEGMENT_GAP)
        segment = QRectF(x, middle - SEGMENT_HEIGHT / 2, SEGMENT_WIDTH, SEGMENT_HEIGHT)
        painter.setBrush(QColor(tokens.accent if at < level else tokens.border))
        painter.drawRoundedRect(mirror.rect_f(segment), SEGMENT_HEIGHT / 2, SEGMENT_HEIGHT / 2)
