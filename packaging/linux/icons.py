"""Draws the program's icon in every size that Linux desktops ask for."""

import os
import shutil
from pathlib import Path

# The sizes of the hicolor theme, in pixels.
SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)


def write_icons(svg: Path, hicolor: Path, name: str = "desktop-search") -> None:
    """Write `svg` as it is, and as a PNG of each size, where a hicolor theme has them."""
    scalable = hicolor / "scalable" / "apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(svg, scalable)
    for size in SIZES:
        png = hicolor / f"{size}x{size}" / "apps" / f"{name}.png"
        png.parent.mkdir(parents=True, exist_ok=True)
        draw(svg, size, png)


def draw(svg: Path, size: int, picture: Path) -> None:
    """Draw it as a square of so many pixels; the ending of `picture` says in which format."""
    # There need not be a screen where packages are made.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    if not image.save(str(picture)):
        raise OSError(f"{picture} could not be written")
