"""Fetches the pixels of a page that the engine had drawn, in a thread of its own: large ones take a while."""

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
    """Turns a picture's file into an image, and takes the file away."""

    loaded = Signal(object, object)
    """A PagePicture and its QImage; never one that another was asked for after."""
    _read = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: ThreadPoolExecutor | None = None
        self._newest = 0
        self._read.connect(self._pass_on)

    def load(self, picture: PageImage) -> None:
        """Read it behind; `loaded` brings it."""
        self._newest += 1
        if self._reader is None:
            self._reader = ThreadPoolExecutor(1, "pages")
        self._reader.submit(reported(self._fetch), self._newest, picture)

    def forget(self) -> None:
        """What is being read is not wanted any more."""
        self._newest += 1

    def close(self) -> None:
        """End the thread."""
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
    """The pixels; None where the file is gone, as another page was drawn since."""
    path = Path(picture.file)
    width, height = picture.width_px, picture.height_px
    # Read to where they stay: what Python would hold in between costs the window's thread a frame at twice the size,
    # as it is made and freed while that one waits.
    image = QImage(width, height, QImage.Format.Format_RGB32)
    try:
        with path.open("rb") as file:
            came = file.readinto(memoryview(image.bits())) if not image.isNull() else 0
        remove_file(path)
    except (OSError, NotOurFolderError) as error:
        log.info("the image of a page cannot be read: %s", error)
        return None
    return image if came and came == width * height * 4 else None
