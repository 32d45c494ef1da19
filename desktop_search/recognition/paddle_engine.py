"""PP-OCRv6 by rapidocr: finds lines of text in a picture and reads them. Chinese, Japanese and Latin scripts."""

import os
from collections.abc import Sequence
from importlib.util import find_spec
from math import atan2, cos, pi, tan
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.recognition.reading_order import Piece

NAME = "pp-ocrv6-small"
Pixels = NDArray[np.uint8]
"""Height, width and the channels blue, green and red."""

# Lines are found in a smaller copy of the picture, and read from the picture itself. With 1,280 pixels an A4 page in
# 7 point is read without an error, in a quarter of the time of 2,339 (tests/benchmarks/README.md, "Text recognition").
_DETECTION_SIDE = 1280
# Used if lines in the smaller copy are lower than this: screenshots of large screens.
_LARGE_DETECTION_SIDE = 2048
_LEAST_LINE_PX = 11
# Smaller pictures are doubled.
_SMALL_SIDE = 700
# A picture that is wider gets a margin, without which no line is found in it.
_MOST_ASPECT = 6.0
# Height of lines as they are read, and their width as a share of what it would be at this height; the least width.
# Time grows with the width. From .7 on there are more errors (tests/benchmarks/README.md, "Text recognition").
_READ_HEIGHT, _READ_WIDTH, _LEAST_READ_WIDTH = 48, 0.8, 96
# Lower lines, as in screenshots, are not narrowed.
_LOW_LINE_PX = 24
# Lines that are read first, to find out whether the picture is upright and its script can be read.
_SAMPLE = 6
# Quality of a sample from which a picture is upright, and below which reading the rest is useless.
_GOOD_QUALITY = 0.85
_LEAST_QUALITY = 0.5
_TURN_MARGIN = 0.1
# A crop of this height to width is turned by rapidocr before it is read.
_TALL = 1.5
# Characters per width of a line in heights: Latin text has 2 to 3, Chinese 1; an unknown script only gets some
# punctuation, with high confidence.
_LEAST_DENSITY = 0.45
# Shorter lines say nothing by their density.
_TELLING_ASPECT = 4.0
# Greek, of which half of the letters are known, gets 0.83; worn print in Latin letters is tried twice.
_READ_CONFIDENCE = 0.88


@dataclass(frozen=True, slots=True)
class PaddleReading:
    """Pieces of text in pixels of the upright picture, in no particular order."""

    pieces: tuple[Piece, ...]
    size: tuple[int, int]
    """Width and height of the upright picture."""
    turns: int
    """Quarter turns, counterclockwise, that made the picture upright."""
    slope: float
    unread: float
    """Share of the lines' length that is not read well, as if in an unknown script; 1 if reading was given up."""
    lines: int
    """Number of lines found, read or not."""
    long_lines: int
    """Those of them that are much wider than high, as few are that are found in patterns."""


class PaddleEngine:
    """Loads the models of the rapidocr wheel at the first use; nothing is downloaded."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._engine: Any = None

    def read(self, pixels: Pixels) -> PaddleReading:
        """Find and read the text in a picture, whichever way up it is."""
        pixels, scale, margin = _prepared(pixels)
        quads, crops = self._found(pixels)
        if not quads:
            return PaddleReading((), (1, 1), 0, 0.0, 0.0, 0, 0)
        sample = sorted(range(len(crops)), key=lambda n: crops[n].shape[0] * crops[n].shape[1], reverse=True)[:_SAMPLE]
        known = dict(zip(sample, self._texts([crops[number] for number in sample]), strict=True))
        turns, quality = self._turns(quads, crops, known)
        if quality < _LEAST_QUALITY:
            return PaddleReading((), (1, 1), 0, 0.0, 1.0, len(quads), _long(crops))
        if turns:
            pixels = np.ascontiguousarray(np.rot90(pixels, turns))
            quads, crops = self._found(pixels)
            known = {}
        rest = [number for number in range(len(crops)) if number not in known]
        known |= zip(rest, self._texts([crops[number] for number in rest]), strict=True)
        texts = [known[number] for number in range(len(crops))]
        angles = [_angle(quad) for quad, crop in zip(quads, crops, strict=True) if _aspect(crop) > _TELLING_ASPECT]
        # Vertical margins move with the picture.
        x0, y0 = (0, margin) if turns % 2 == 0 else (margin, 0)
        pieces = tuple(
            Piece(text, confidence, *_rectangle(quad, x0, y0, scale))
            for quad, (text, confidence) in zip(quads, texts, strict=True)
        )
        height, width = pixels.shape[:2]
        size = (max(1, round((width - 2 * x0) / scale)), max(1, round((height - 2 * y0) / scale)))
        slope = tan(median(angles)) if angles else 0.0
        return PaddleReading(pieces, size, turns, slope, _unread(crops, texts), len(quads), _long(crops))

    def _found(self, pixels: Pixels) -> tuple[list[Any], list[Pixels]]:
        """Return four corners, and the picture cut out of them, of each line."""
        quads, crops = self._detected(pixels, _DETECTION_SIDE)
        side = max(pixels.shape[:2])
        if quads and side > _DETECTION_SIDE:
            shown = median(min(crop.shape[:2]) for crop in crops) * _DETECTION_SIDE / side
            if shown < _LEAST_LINE_PX:
                return self._detected(pixels, _LARGE_DETECTION_SIDE)
        return quads, crops

    def _detected(self, pixels: Pixels, side: int) -> tuple[list[Any], list[Pixels]]:
        engine = self._loaded()
        engine.text_det.limit_side_len = side
        found = engine.text_det(pixels)
        if found.boxes is None or len(found.boxes) == 0:
            return [], []
        return list(found.boxes), engine.crop_text_regions(pixels, found.boxes)

    def _texts(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        if not crops:
            return []
        found = self._loaded().recognize_txt([_narrowed(crop) for crop in crops])
        return [(str(text), float(score)) for text, score in zip(found.txts, found.scores, strict=True)]

    def _turns(self, quads: list[Any], crops: list[Pixels], known: dict[int, tuple[str, float]]) -> tuple[int, float]:
        """Return the quarter turns that make the text upright, and the quality of reading a sample of it.

        `known` has the texts of the sample, as read in the picture as it is.
        """
        sample = [crops[number] for number in known]
        tall = sum(_is_tall(quads[number]) for number in known)
        # rapidocr turns tall lines once, counterclockwise.
        turned = int(2 * tall > len(known))
        quality = _quality(sample, list(known.values()))
        if quality >= _GOOD_QUALITY:
            return turned, quality
        upside_down = [np.ascontiguousarray(np.rot90(crop, 2)) for crop in sample]
        other = _quality(upside_down, self._texts(upside_down))
        if other > quality + _TURN_MARGIN:
            return turned + 2, other
        return turned, quality

    def _loaded(self) -> Any:
        if self._engine is None:
            self._engine = _load(self._threads)
        return self._engine


def models_folder() -> Path | None:
    """Return the folder of the models in the rapidocr wheel; None if it is not installed."""
    spec = find_spec("rapidocr")
    places = spec.submodule_search_locations if spec else None
    return Path(next(iter(places))) / "models" if places else None


def _load(threads: int) -> Any:
    # Read when the library is loaded: official builds of ONNX Runtime send telemetry to Microsoft by default.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import cv2
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    models = models_folder()
    assert models is not None
    runtime = "EngineConfig.onnxruntime"
    engine: Any = RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.use_cls": False,
            # rapidocr downloads a model for which no file is given.
            "Global.model_root_dir": str(models),
            "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
            "Rec.model_path": str(models / "PP-OCRv6_rec_small.onnx"),
            "Det.limit_type": "max",
            "Det.limit_side_len": _DETECTION_SIDE,
            # Narrower lines are padded.
            "Rec.rec_img_shape": [3, _READ_HEIGHT, _LEAST_READ_WIDTH],
            # With 6 at once, lines are padded to the longest: slower by a quarter, in twice the memory.
            "Rec.rec_batch_num": 1,
            f"{runtime}.intra_op_num_threads": max(1, min(threads, os.cpu_count() or 1)),
            f"{runtime}.inter_op_num_threads": 1,
        }
    )
    engine._load_det_model()
    return engine


def _prepared(pixels: Pixels) -> tuple[Pixels, float, int]:
    """Return a picture in which lines are found, the factor of its size, and the margin added above and below."""
    import cv2

    scale, margin = 1.0, 0
    height, width = pixels.shape[:2]
    if max(height, width) < _SMALL_SIDE:
        scale = 2.0
        pixels = np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
        height, width = pixels.shape[:2]
    if width > _MOST_ASPECT * height:
        margin = int(width / _MOST_ASPECT - height) // 2 + 1
        pixels = np.asarray(cv2.copyMakeBorder(pixels, margin, margin, 0, 0, cv2.BORDER_REPLICATE), np.uint8)
    return pixels, scale, margin


def _narrowed(crop: Pixels) -> Pixels:
    """Return a line as it is read."""
    import cv2

    height, width = crop.shape[:2]
    share = _READ_WIDTH if height >= _LOW_LINE_PX else 1.0
    narrow = max(1, round(width * _READ_HEIGHT / max(1, height) * share))
    method = cv2.INTER_AREA if height > _READ_HEIGHT else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(crop, (narrow, _READ_HEIGHT), interpolation=method), np.uint8)


def _aspect(crop: Pixels) -> float:
    height, width = crop.shape[:2]
    return float(width / max(1, height))


def _long(crops: Sequence[Pixels]) -> int:
    return sum(_aspect(crop) >= _TELLING_ASPECT for crop in crops)


def _is_tall(quad: Any) -> bool:
    across = max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[2] - quad[3]))
    down = max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))
    return bool(down >= _TALL * across)


def _angle(quad: Any) -> float:
    angle = atan2(float(quad[1][1] - quad[0][1]), float(quad[1][0] - quad[0][0]))
    return angle if abs(angle) < pi / 8 and cos(angle) > 0 else 0.0


def _rectangle(quad: Any, x0: int, y0: int, scale: float) -> tuple[float, float, float, float]:
    across, down = quad[:, 0], quad[:, 1]
    return (
        (float(across.min()) - x0) / scale,
        (float(down.min()) - y0) / scale,
        (float(across.max()) - x0) / scale,
        (float(down.max()) - y0) / scale,
    )


def _is_read(crop: Pixels, text: str, confidence: float) -> bool:
    if confidence < _READ_CONFIDENCE:
        return False
    aspect = _aspect(crop)
    return aspect < _TELLING_ASPECT or sum(map(str.isalnum, text)) >= _LEAST_DENSITY * aspect


def _quality(crops: Sequence[Pixels], texts: Sequence[tuple[str, float]]) -> float:
    """Mean confidence, less where lines have fewer characters than fit."""
    total = sum(map(_aspect, crops)) or 1.0
    found = 0.0
    for crop, (text, confidence) in zip(crops, texts, strict=True):
        density = sum(map(str.isalnum, text)) / (_LEAST_DENSITY * _aspect(crop))
        found += _aspect(crop) * confidence * min(1.0, density)
    return found / total


def _unread(crops: Sequence[Pixels], texts: Sequence[tuple[str, float]]) -> float:
    total = sum(map(_aspect, crops)) or 1.0
    read = sum(
        _aspect(crop) for crop, (text, confidence) in zip(crops, texts, strict=True) if _is_read(crop, text, confidence)
    )
    return 1 - read / total
