"""Draws the growth of figures with the size of an index, on logarithmic axes."""

import math
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

WIDTH, HEIGHT, EDGE, LEGEND = 560, 520, 70, 300
COLOURS = (
    "#2563a8", "#c2571a", "#3d8b40", "#7a4aa0", "#b01e4f", "#0f8b8d", "#8a6d00", "#555555", "#e07a9c", "#4d7cff",
)  # fmt: skip
# Pen styles, used in turn if there are more lines than colours.
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


def draw(lines: Mapping[str, Sequence[float]], sizes: Sequence[int], path: Path) -> None:
    """Draw each figure relative to its value at the smallest size; the thin line is n log n."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    grown = {name: [value / row[0] for value in row] for name, row in lines.items()}
    ideal = [size * math.log(size) / (sizes[0] * math.log(sizes[0])) for size in sizes]
    top = max(10.0, *ideal, *(value for row in grown.values() for value in row))
    image = QImage(WIDTH + 2 * EDGE + LEGEND, HEIGHT + 2 * EDGE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("sans-serif", 10))

    def at(size: float, times: float) -> QPointF:
        across = math.log(size / sizes[0]) / math.log(max(2.0, sizes[-1] / sizes[0]))
        up = math.log(max(times, 0.5) / 0.5) / math.log(top / 0.5)
        return QPointF(EDGE + WIDTH * across, EDGE + HEIGHT * (1 - up))

    _axes(painter, sizes, top, at)
    painter.setPen(QPen(QColor("#999999"), 1))
    painter.drawPolyline([at(size, times) for size, times in zip(sizes, ideal, strict=True)])
    painter.drawText(QPointF(EDGE + WIDTH + 16, EDGE), "thin: n log n")
    for number, (name, row) in enumerate(grown.items()):
        style = STYLES[number // len(COLOURS) % len(STYLES)]
        painter.setPen(QPen(QColor(COLOURS[number % len(COLOURS)]), 2, style))
        points = [at(size, times) for size, times in zip(sizes, row, strict=True)]
        painter.drawPolyline(points)
        for point in points:
            painter.drawEllipse(point, 3, 3)
        beside = EDGE + 22.0 * (number + 1)
        painter.drawLine(QPointF(EDGE + WIDTH + 16, beside - 4), QPointF(EDGE + WIDTH + 40, beside - 4))
        painter.drawText(QPointF(EDGE + WIDTH + 48, beside), f"{name} ({row[-1]:.1f}x)")
    painter.end()
    image.save(str(path))
    del app


def _axes(painter: QPainter, sizes: Sequence[int], top: float, at: Callable[[float, float], QPointF]) -> None:
    for size in sizes:
        painter.setPen(QPen(QColor("#dddddd"), 1))
        painter.drawLine(at(size, 0.5), at(size, top))
        painter.setPen(QColor("#444444"))
        painter.drawText(at(size, 0.5) + QPointF(-22, 20), f"{size:,}")
    times = 1.0
    while times <= top:
        painter.setPen(QPen(QColor("#dddddd"), 1))
        painter.drawLine(at(sizes[0], times), at(sizes[-1], times))
        painter.setPen(QColor("#444444"))
        painter.drawText(at(sizes[0], times) + QPointF(-46, 5), f"{times:,.0f}x")
        times *= 10
    painter.drawText(QPointF(EDGE + WIDTH / 2 - 30, HEIGHT + EDGE + 44), "passages")
