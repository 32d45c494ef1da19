"""Rendered page with a passage, and controls to turn pages, zoom and go to matches."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QImage, QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop_search.domain.errors import NotOurFolderError
from desktop_search.domain.messages import Message, joined
from desktop_search.domain.page_images import Box, PageImage, PageRequest
from desktop_search.domain.queries import PassageHit
from desktop_search.domain.threads import reported
from desktop_search.own_files import remove_file
from desktop_search.ui.preview.page_view import PageView, marks_of
from desktop_search.ui.texts.display_names import number_text, printable_text, tool_tip, typed_number_text
from desktop_search.ui.texts.texts import page_label_text
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import MessageView, label, tool_button

log = logging.getLogger(__name__)

# Maximum number of query words to find on other pages.
MAX_WORDS = 12


class PagePane(QWidget):
    """Requests pages by signal and shows the replies."""

    page_requested = Signal(object)
    """Emits a PageRequest."""
    page_shown = Signal(int, str)
    """Emits the page number and the printed page label, if that differs."""
    text_requested = Signal()
    """Emitted if the page cannot be shown and the user wants to see its text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hit: PassageHit | None = None
        self._marks: tuple[tuple[int, int], ...] = ()
        self._sentence: tuple[int, int] | None = None
        self._awaited: PageRequest | None = None
        """Request without a reply yet."""
        self._is_picture = False
        self._arriving = ""
        """Scroll target for the requested page: "passage", "top", "bottom", "first", "last" or empty."""
        self.view = PageView(theme)
        self.message = MessageView(theme)
        self._loader = PageLoader(self)
        self._field = QLineEdit()
        self._count = label("", "muted", wrap=False)
        self._unmarked = label("", "small")
        self._stack = QStackedWidget()
        self._build()
        self._loader.loaded.connect(self._show)
        self.view.width_wanted.connect(self._ask_again)
        self.view.turned.connect(lambda step: self.turn(step, "top" if step > 0 else "bottom"))
        self.message.action_clicked.connect(lambda _: self.text_requested.emit())
        self.destroyed.connect(self._loader.close)

    def _build(self) -> None:
        theme = self._theme
        self._up = tool_button(self.tr("Previous page (Ctrl+Page Up)"), "page-up", theme, lambda: self.turn(-1))
        self._down = tool_button(self.tr("Next page (Ctrl+Page Down)"), "page-down", theme, lambda: self.turn(1))
        self._smaller = tool_button(self.tr("Zoom out (Ctrl+-)"), "zoom-out", theme, lambda: self.view.zoom_step(-1))
        self._fit = tool_button(self.tr("Fit width (Ctrl+0)"), "fit-width", theme, self.view.fit_width)
        self._larger = tool_button(self.tr("Zoom in (Ctrl++)"), "zoom-in", theme, lambda: self.view.zoom_step(1))
        self._next = tool_button(self.tr("Next match (F3)"), "next-mark", theme, self.find_next)
        any_digits = QRegularExpression(r"\d{1,6}", QRegularExpression.PatternOption.UseUnicodePropertiesOption)
        self._field.setValidator(QRegularExpressionValidator(any_digits, self))
        self._field.setFixedWidth(56)
        self._field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._field.setAccessibleName(self.tr("Page"))
        self._field.setToolTip(self.tr("Type a page and press Enter"))
        self._field.returnPressed.connect(lambda: self._go_to(int(self._field.text() or 1), "top"))
        bar = self._bar = QHBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.setSpacing(0)
        bar.addWidget(self._up)
        bar.addWidget(self._down)
        bar.addSpacing(4)
        bar.addWidget(self._field)
        bar.addSpacing(8)
        bar.addWidget(self._count)
        bar.addStretch(1)
        for part in (self._smaller, self._fit, self._larger, self._next):
            bar.addWidget(part)
        self._unmarked.setContentsMargins(16, 0, 16, 4)
        self._unmarked.hide()
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self._unmarked)
        column.addWidget(self.view, 1)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.message)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setTabOrder(self._next, self.view)

    # Showing a page.

    def show_passage(
        self, hit: PassageHit, marks: tuple[tuple[int, int], ...], same_file: bool, *, is_picture: bool = False
    ) -> None:
        """Request the page of a passage; `marks` are ranges of query words in it."""
        self._is_picture = is_picture
        if self._hit is not None and hit.passage_id == self._hit.passage_id and self.view.picture is not None:
            # The same passage, found by another query.
            self._hit, self._marks = hit, marks
            self._ask(width=False)
            return
        self._hit, self._marks, self._sentence = hit, marks, None
        self.view.go_to_mark(None)
        if not same_file:
            self.view.clear()
        # A picture with recognized text is as wide as the pane, to be read; any other is shown as a whole.
        self.view.set_fits_whole(is_picture and hit.confidence is None)
        self._stack.setCurrentIndex(0)
        self._arriving = "passage"
        self._ask(page=None)

    def show_sentence(self, sentence: tuple[int, int] | None) -> None:
        """Highlight a sentence of the passage, or none."""
        if sentence != self._sentence:
            self._sentence = sentence
            if self.view.picture is not None or self._awaited is not None:
                self._ask(width=False)

    def take_picture(self, picture: PageImage) -> None:
        """Handle a rendered page; ignored if it belongs to another passage."""
        if self._hit is None or picture.passage_id != self._hit.passage_id:
            return
        if picture.file:
            self._loader.load(picture)
        elif self.view.picture is not None and self.view.picture.page == picture.page:
            self.view.show_boxes(picture)

    def take_failure(self, wish: PageRequest, message: Message, remedy: Message) -> None:
        """Handle a rendering error: show the message and offer the text."""
        if self._hit is None or wish.passage_id != self._hit.passage_id:
            return
        self._awaited = None
        self._loader.forget()
        self.view.clear()
        text = engine_text(joined(message, remedy))
        if self._is_picture and not self._hit.text.strip():
            self.message.say("document", self.tr("Couldn't show this picture"), text)
        else:
            title = self.tr("Couldn't show this picture") if self._is_picture else self.tr("Couldn't show this page")
            self.message.say("document", title, text, "text", self.tr("Show text"))
        self._stack.setCurrentIndex(1)

    def _show(self, picture: PageImage, image: object) -> None:
        before, self._awaited = self.view.picture, None
        self.view.show_page(picture, image)  # type: ignore[arg-type]
        self._field.setText(typed_number_text(picture.page))
        plain, labelled = self.tr("of {pages}"), self.tr("of {pages} ({label})")
        count = (labelled if picture.label else plain).format(
            pages=number_text(picture.pages), label=page_label_text(picture.label)
        )
        self._count.setText(count)
        name = self.tr("Page {page} of {pages}").format(
            page=number_text(picture.page), pages=number_text(picture.pages)
        )
        printed = self.tr("Page {page} of {pages}, printed as {label}").format(
            page=number_text(picture.page), pages=number_text(picture.pages), label=page_label_text(picture.label)
        )
        self._count.setToolTip(tool_tip(printed if picture.label else name))
        is_single = self._is_picture and picture.pages == 1
        for part in (self._up, self._down, self._field, self._count):
            part.setVisible(not is_single)
        self._make_room()
        self.view.setAccessibleName(self.tr("Picture") if is_single else printed if picture.label else name)
        self.view.setAccessibleDescription(printable_text(self._hit.text) if self._hit else "")
        self._up.setEnabled(picture.page > 1)
        self._down.setEnabled(picture.page < picture.pages)
        arriving, self._arriving = self._arriving, ""
        if before is None or before.page != picture.page or before.passage_id != picture.passage_id or arriving:
            self._arrive(arriving or "top", picture)
        self.page_shown.emit(picture.page, picture.label)

    def _arrive(self, where: str, picture: PageImage) -> None:
        marks = marks_of(picture)
        self._unmarked.hide()
        self.view.center_text()
        if where in ("first", "last") and marks:
            self.view.go_to_mark(marks[0 if where == "first" else -1])
            return
        self.view.go_to_mark(None)
        if where == "passage":
            if not self.view.go_to_passage():
                self.view.go_to_top()
                if self._is_on_page:
                    self._unmarked.setText(self.tr("Couldn't highlight this passage on the page."))
                    self._unmarked.show()
        elif where == "bottom":
            self.view.go_to_bottom()
        else:
            self.view.go_to_top()

    @property
    def _is_on_page(self) -> bool:
        """Whether the passage should be on its page.

        A file found only by its name has no passage, and that of a picture may be its caption or keywords.
        """
        hit = self._hit
        return hit is not None and bool(hit.text.strip()) and not (self._is_picture and hit.confidence is None)

    # Navigation.

    def turn(self, step: int, where: str = "top") -> None:
        """Turn this many pages forward."""
        if (picture := self.view.picture) is not None:
            self._go_to(picture.page + step, where)

    def find_next(self, step: int = 1) -> None:
        """Go to the next match; after the last one of the page, continue on other pages."""
        picture = self.view.picture
        if picture is None:
            return
        marks = list(marks_of(picture))
        if (following := _after(marks, self.view.current, step)) is not None:
            self.view.go_to_mark(following)
        elif self._words():
            self._arriving = "first" if step > 0 else "last"
            self._ask(page=picture.page, seek=step)
        elif marks:
            self.view.go_to_mark(marks[0 if step > 0 else -1])

    def _go_to(self, page: int, where: str) -> None:
        picture = self.view.picture
        if picture is not None and (page := min(max(1, page), picture.pages)) != picture.page:
            self._arriving = where
            self._ask(page=page)

    def _words(self) -> tuple[str, ...]:
        found = [word for words in (self._hit.matched_words if self._hit else ()) for word in words.split()]
        return tuple(dict.fromkeys(found))[:MAX_WORDS]

    def _ask_again(self) -> None:
        picture = self.view.picture
        if picture is not None and abs(picture.width_px - self.view.width_px) > 1:
            self._ask(page=picture.page)

    def _ask(self, page: int | None = -1, *, width: bool = True, seek: int = 0) -> None:
        """Request a page, by default the current one; without `width` only its highlights."""
        if self._hit is None:
            return
        if not width and self._awaited is not None:
            # This request would supersede the pending one, so repeat that with the new highlights.
            wish = replace(self._awaited, marks=self._marks, sentence=self._sentence)
        else:
            shown = self.view.picture.page if self.view.picture else None
            wish = PageRequest(
                passage_id=self._hit.passage_id,
                page=shown if page == -1 else page,
                width_px=self.view.width_px if width else 0,
                fits_text=self.view.fits_text,
                marks=self._marks,
                sentence=self._sentence,
                words=self._words(),
                seek=seek,
            )
        if wish.width_px:
            self._awaited = wish
            self._loader.forget()
        self.page_requested.emit(wish)

    def _make_room(self) -> None:
        """Hide the zoom buttons, which have shortcuts, if the controls do not fit."""
        zoom = (self._smaller, self._fit, self._larger)
        needed = self._bar.sizeHint().width() + sum(part.sizeHint().width() for part in zoom if part.isHidden())
        for part in zoom:
            part.setVisible(self.width() >= needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _after(marks: list[Box], current: Box | None, step: int) -> Box | None:
    """Next mark in this direction; None after the last."""
    if current not in marks:
        return (marks[0] if step > 0 else marks[-1]) if marks else None
    at = marks.index(current) + step
    return marks[at] if 0 <= at < len(marks) else None


class PageLoader(QObject):
    """Reads the image file of a page and deletes it."""

    loaded = Signal(object, object)
    """Emits a PageImage and its QImage; never emitted for a superseded request."""
    _read = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: ThreadPoolExecutor | None = None
        self._newest = 0
        self._read.connect(self._pass_on)

    def load(self, picture: PageImage) -> None:
        """Load an image in the background; `loaded` emits it."""
        self._newest += 1
        if self._reader is None:
            self._reader = ThreadPoolExecutor(1, "pages")
        self._reader.submit(reported(self._fetch), self._newest, picture)

    def forget(self) -> None:
        """Discard the image being loaded."""
        self._newest += 1

    def close(self) -> None:
        """Stop the thread."""
        if self._reader is not None:
            self._reader.shutdown()

    def _fetch(self, number: int, picture: PageImage) -> None:
        image = read_image(picture)
        if image is not None:
            self._read.emit(number, picture, image)

    def _pass_on(self, number: int, picture: PageImage, image: QImage) -> None:
        if number == self._newest:
            self.loaded.emit(picture, image)


def read_image(picture: PageImage) -> QImage | None:
    """Read the pixels; None if the file is gone, because another page was rendered since."""
    path = Path(picture.file)
    width, height = picture.width_px, picture.height_px
    # Read directly into the image: an intermediate Python buffer at 2x size costs the main thread a frame, because it
    # waits while the buffer is allocated and freed.
    image = QImage(width, height, QImage.Format.Format_RGB32)
    try:
        with path.open("rb") as file:
            came = file.readinto(memoryview(image.bits())) if not image.isNull() else 0
        remove_file(path)
    except (OSError, NotOurFolderError) as error:
        log.info("the image of a page cannot be read: %s", error)
        return None
    return image if came and came == width * height * 4 else None
