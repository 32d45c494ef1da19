"""Scrollable and zoomable image of a page, with highlights of the passage and its words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_search.domain.page_images import Box, PageImage
from desktop_search.ui.theme.design_tokens import LIGHT
from desktop_search.ui.theme.focus_ring import has_ring
from desktop_search.ui.theme.theme import Theme

# Makes the edges of the page visible.
MARGIN = 12
# 1.0 fits the text block to the view; shortcuts and buttons use these steps.
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
# Debounce interval for resizing, before a page of the new size is requested.
RESIZE_PAUSE_MS = 150
# Scrolls the passage to this share of the height, so that the preceding text is visible.
PASSAGE_AT = 0.25
# Wheel movement at the end of a page turns it, at most once in this time.
TURN_PAUSE_MS = 350
NOTCH = 120
# A rendered page has whole pixels and may be one pixel wider than requested.
ALMOST = 1.5
# Opacity (of 255) of the black overlay in the dark theme, in which white paper would glare.
DIMMED = 26
# Minimum width of a text block as a share of the page, as in viewing/pdf_renderer.py.
LEAST_TEXT_SHARE = 0.6
# Padding of a highlight around its glyphs, in pixels.
MARK_EDGE = 1


class PageView(QAbstractScrollArea):
    """Shows one page; requests other widths and the adjacent pages by signal."""

    width_wanted = Signal()
    """Emitted when the page should be rendered again at `width_px`."""
    copy_path_requested = Signal()
    turned = Signal(int)
    """Emits 1 to go to the top of the next page, -1 to go to the bottom of the previous one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pageView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._theme = theme
        self._picture: PageImage | None = None
        self._image: QImage | None = None
        self._zoom = 1.0
        self._text_share: float | None = None
        """Width of the text block on the first page shown of a file, as a share of the page; None before."""
        # Pages are not mirrored in right-to-left languages.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fits_whole = False
        self._current: Box | None = None
        self._resting = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._resting.timeout.connect(self.width_wanted)
        self._turning = QTimer(self, singleShot=True, interval=TURN_PAUSE_MS)
        theme.changed.connect(self.viewport().update)

    # Showing a page.

    @property
    def width_px(self) -> int:
        """Width to render in device pixels: of the page, or of the text block while `fits_text`."""
        return max(1, round(self._shown_width() * self.devicePixelRatioF()))

    @property
    def fits_text(self) -> bool:
        """True until the width of the text block is known from a file's first page."""
        return self._text_share is None

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def picture(self) -> PageImage | None:
        return self._picture

    @property
    def current(self) -> Box | None:
        """The mark that was navigated to last."""
        return self._current

    def show_page(self, picture: PageImage, image: QImage) -> None:
        """Show a page, or a sharper image of the current page."""
        self._image = image
        self.show_boxes(picture)

    def show_boxes(self, picture: PageImage) -> None:
        """Replace the highlights on the current page."""
        self._picture = picture
        if self._text_share is None:
            self._text_share = max(picture.text_right - picture.text_left, LEAST_TEXT_SHARE)
        self._fit_bars()
        self.viewport().update()

    def clear(self) -> None:
        """Clear the view."""
        self._picture = self._image = self._current = self._text_share = None
        self._fit_bars()
        self.viewport().update()

    def set_fits_whole(self, wanted: bool) -> None:
        """Choose whether a picture fits into the view as a whole, or its width only; pages always fit by width."""
        self._fits_whole = wanted

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom for all files, keeping the center in place; 1.0 fits the text block to the view."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if zoom == self._zoom:
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        sizes = (self.viewport().width(), self.viewport().height())
        middles = [bar.value() + size / 2 for bar, size in zip(bars, sizes, strict=True)]
        factor, self._zoom = zoom / self._zoom, zoom
        self._fit_bars()
        for bar, middle, size in zip(bars, middles, sizes, strict=True):
            bar.setValue(round(middle * factor - size / 2))
        self.viewport().update()
        self._resting.start()

    def zoom_step(self, step: int) -> None:
        """Zoom in or out by one step."""
        if step > 0:
            self.set_zoom(next((zoom for zoom in ZOOMS if zoom > self._zoom + 0.01), ZOOMS[-1]))
        else:
            self.set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom - 0.01), ZOOMS[0]))

    def fit_width(self) -> None:
        """Fit the text block to the view."""
        self.set_zoom(1.0)
        self.center_text()

    def center_text(self) -> None:
        """Scroll horizontally to center the text block, or to its left edge if it is too wide."""
        if (picture := self._picture) is None:
            return
        width, view = self._page_size().width(), self.viewport().width()
        left, right = picture.text_left * width + MARGIN, picture.text_right * width + MARGIN
        is_wider = right - left > view
        self.horizontalScrollBar().setValue(round(left - MARGIN if is_wider else (left + right - view) / 2))

    def go_to_passage(self) -> bool:
        """Scroll to the passage; returns False if the page contains none of it."""
        picture = self._picture
        if picture is None or not (picture.passage or picture.marks):
            return False
        self._bring_into_sight((picture.passage or picture.marks)[0], PASSAGE_AT)
        return True

    def go_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def go_to_bottom(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def go_to_mark(self, box: Box | None) -> None:
        """Make a mark current and scroll to it."""
        self._current = box
        if box is not None and not self._in_sight(box):
            self._bring_into_sight(box, 0.4)
        self.viewport().update()

    # Geometry.

    def page_rect(self) -> QRect:
        """Rectangle of the page in viewport coordinates."""
        size = self._page_size()
        free = self.viewport().width() - size.width()
        left = max(MARGIN, free // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, MARGIN - self.verticalScrollBar().value()), size)

    def box_rect(self, box: Box) -> QRectF:
        """Rectangle of a page region in viewport coordinates."""
        page = self.page_rect()
        left, top, width, height = box
        return QRectF(
            page.left() + left * page.width(),
            page.top() + top * page.height(),
            width * page.width(),
            height * page.height(),
        )

    def _shown_width(self) -> float:
        # Always subtract the scroll bar: otherwise the page would change its size whenever the bar appears or
        # disappears.
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - 2 * MARGIN
        width = max(50.0, room)
        if self._picture is not None and self._picture.full_width_px:
            # A picture is enlarged only by the user.
            width = min(width, self._picture.full_width_px)
            if self._fits_whole and self._image is not None and self._image.height():
                high = max(50, self.viewport().height() - 2 * MARGIN)
                width = min(width, high * self._image.width() / self._image.height())
        return width * self._zoom / (self._text_share or 1.0)

    def _page_size(self) -> QSize:
        picture = self._picture
        if picture is None or self._image is None or not self._image.width():
            return QSize(0, 0)
        width, drawn = self._shown_width(), self._image.width() / self.devicePixelRatioF()
        if abs(width - drawn) < ALMOST:
            # Avoid scaling by one pixel, which blurs the page.
            width = drawn
        return QSize(round(width), round(width * self._image.height() / self._image.width()))

    def _fit_bars(self) -> None:
        size, view = self._page_size(), self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(view.width())
        across.setRange(0, max(0, size.width() + 2 * MARGIN - view.width()))
        across.setSingleStep(40)
        down.setPageStep(view.height())
        down.setRange(0, max(0, size.height() + 2 * MARGIN - view.height()))
        down.setSingleStep(40)

    def _in_sight(self, box: Box) -> bool:
        return self.viewport().rect().adjusted(0, MARGIN, 0, -MARGIN).contains(self.box_rect(box).toRect())

    def _bring_into_sight(self, box: Box, at: float) -> None:
        rect, view = self.box_rect(box), self.viewport().rect()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setValue(round(down.value() + rect.top() - view.height() * at))
        if rect.left() < 0 or rect.right() > view.width():
            across.setValue(round(across.value() + rect.center().x() - view.width() / 2))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = self._theme.tokens
        painter.fillRect(event.rect(), QColor(tokens.window))
        if self._image is not None and self._picture is not None:
            page = self.page_rect()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self._image)
            self._paint_marks(painter, self._picture)
            if tokens.dark:
                painter.fillRect(page, QColor(0, 0, 0, DIMMED))
            painter.setPen(QColor(tokens.border))
            painter.drawRect(page.adjusted(-1, -1, 0, 0))
        if has_ring(self):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_marks(self, painter: QPainter, picture: PageImage) -> None:
        """Paint highlights with multiply blending, so that black text stays black.

        Paper is white in both themes, so the light theme's colors apply.
        """
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        marks, words = self._region(picture.marks), self._region(picture.words)
        sentence = self._region(picture.sentence)
        # Make the regions disjoint: lines overlap slightly, and a word in the passage must get its own color.
        for region, color in (
            (marks, LIGHT.mark),
            (words - marks, LIGHT.page_word),
            (sentence - marks - words, LIGHT.page_sentence),
            (self._region(picture.passage) - marks - words - sentence, LIGHT.page_passage),
        ):
            painter.setClipRegion(region)
            painter.fillRect(region.boundingRect(), QColor(color))
        painter.setClipping(False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._current is not None:
            painter.setPen(QPen(QColor(LIGHT.accent), 2))
            painter.drawRoundedRect(self.box_rect(self._current).adjusted(-3, -2, 3, 2), 3, 3)

    def _region(self, boxes: Sequence[Box]) -> QRegion:
        region = QRegion()
        for box in boxes:
            region += self.box_rect(box).adjusted(-MARK_EDGE, 0, MARK_EDGE, 0).toRect()
        return region

    # Input events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_path_requested.emit()
            return
        key, down = event.key(), self.verticalScrollBar()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_PageDown and (control or down.value() == down.maximum()):
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and (control or down.value() == 0):
            self.turned.emit(-1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            down.setValue(down.value() + round(self.viewport().height() * 0.9))
        elif key == Qt.Key.Key_PageUp:
            down.setValue(down.value() - round(self.viewport().height() * 0.9))
        elif key == Qt.Key.Key_Home:
            self.go_to_top()
        elif key == Qt.Key.Key_End:
            self.go_to_bottom()
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_step(1)
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_step(-1)
        elif control and key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        down, turn = self.verticalScrollBar(), event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * 1.1 ** (turn / NOTCH))
            event.accept()
        elif turn < 0 and down.value() == down.maximum():
            self._turn_by_wheel(1)
            event.accept()
        elif turn > 0 and down.value() == 0:
            self._turn_by_wheel(-1)
            event.accept()
        else:
            # Reaching the end of a page by wheel must not turn it in the same movement.
            self._turning.start()
            super().wheelEvent(event)

    def _turn_by_wheel(self, step: int) -> None:
        if not self._turning.isActive():
            self._turning.start()
            self.turned.emit(step)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            # Moved to another screen: render at its resolution.
            self._resting.start()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()
        if event.oldSize().width() != event.size().width():
            self._resting.start()
            if self._zoom <= 1:
                self.center_text()


def marks_of(picture: PageImage) -> Sequence[Box]:
    """All marks of a page, from top to bottom."""
    found = picture.marks + picture.words or picture.passage[:1]
    return sorted(found, key=lambda box: (round(box[1], 2), box[0]))
