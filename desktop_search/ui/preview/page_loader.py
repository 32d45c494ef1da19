"""Loads rendered pages in a worker thread, because large images take a while."""

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop_search.domain.errors import NotOurFolderError
from desktop_search.domain.page_images import PageImage
from desktop_search.domain.threads import reported
from desktop_search.own_files import remove_file

log = logging.getLogger(__name__)


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
