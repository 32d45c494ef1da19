"""Minimal but valid model files."""

import json
import os


def tensors(size: int = 7_000, **shapes: tuple[int, ...]) -> bytes:
    """A safetensors file with byte tensors; by default one of `size` random bytes."""
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
