"""Draws the reliability plot: predicted against observed probability."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

SIZE, EDGE = 520, 64
COLOURS = ("#2563a8", "#c2571a", "#3d8b40", "#7a4aa0")
Bins = Sequence[tuple[float, float, float]]
"""Predicted probability, observed share, share of all hits."""


def draw(lines: Mapping[str, Bins], path: Path) -> None:
    """Draw each of `lines` and the diagonal of perfect calibration; the area of a dot is its share of the hits."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(SIZE + 2 * EDGE, SIZE + 2 * EDGE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _axes(painter)
    for number, (title, bins) in enumerate(lines.items()):
        colour = QColor(COLOURS[number % len(COLOURS)])
        points = [_at(said, so) for said, so, _ in bins]
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(points)
        painter.setBrush(colour)
        for point, (_, _, share) in zip(points, bins, strict=True):
            radius = 3 + 18 * share**0.5
            painter.drawEllipse(point, radius, radius)
        painter.drawText(QPointF(EDGE + 16, EDGE + 24 + 20 * number), title)
    painter.end()
    image.save(str(path))
    del app


def _axes(painter: QPainter) -> None:
    painter.setFont(QFont("sans-serif", 10))
    for tenth in range(0, 11, 2):
        share, label = tenth / 10, str(10 * tenth)
        painter.setPen(QPen(QColor("#dddddd"), 1))
        painter.drawLine(_at(share, 0), _at(share, 1))
        painter.drawLine(_at(0, share), _at(1, share))
        painter.setPen(QColor("#444444"))
        below, beside = _at(share, 0), _at(0, share)
        painter.drawText(QPointF(below.x() - 8, below.y() + 20), label)
        painter.drawText(QPointF(beside.x() - 42, beside.y() + 5), f"{label}%")
    painter.drawText(QPointF(EDGE + SIZE / 2 - 40, SIZE + EDGE + 42), "stated score")
    painter.drawText(QPointF(12, EDGE - 20), "first hits that were right")
    painter.setPen(QPen(QColor("#999999"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(_at(0, 0), _at(1, 1))


def _at(said: float, so: float) -> QPointF:
    return QPointF(EDGE + SIZE * said, EDGE + SIZE * (1 - so))
