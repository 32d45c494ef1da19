"""The files of models that are as small as can be, and still what their names say."""

import json
import os


def tensors(size: int = 7_000, **shapes: tuple[int, ...]) -> bytes:
    """A safetensors file with tensors of bytes, by default one of so many random ones."""
    shapes = shapes or {"weights": (size,)}
    header, at = {}, 0
    for name, shape in shapes.items():
        count = 1
        for length in shape:
            count *= length
        header[name] = {"dtype": "U8", "shape": shape, "data_offsets": (at, at + count)}
        at += count
    head = json.dumps(header).encode()
    return len(head).to_bytes(8, "little") + head + os.urandom(at)
