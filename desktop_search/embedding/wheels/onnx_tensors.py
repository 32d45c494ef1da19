"""Reads tensors from an ONNX file by parsing its protocol buffers, without onnxruntime."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message

Tensors = dict[str, NDArray[Any]]
Multiplied = dict[str, str]
"""Name of each MatMulInteger operation, and the name of its matrix."""

# Field numbers, from the format's published specification.
_GRAPH = 7
_GRAPH_NODE, _GRAPH_TENSOR = 1, 5
_NODE_INPUT, _NODE_NAME, _NODE_KIND = 1, 3, 4
_TENSOR_SHAPE, _TENSOR_TYPE, _TENSOR_FLOATS, _TENSOR_INTS, _TENSOR_NAME, _TENSOR_RAW = 1, 2, 4, 5, 8, 9
_TYPES = {1: "<f4", 2: "u1", 3: "i1", 6: "<i4", 7: "<i8", 10: "<f2"}
_VARINT, _EIGHT_BYTES, _LENGTH, _FOUR_BYTES = 0, 1, 2, 5


def read_tensors(data: memoryview) -> tuple[Tensors, Multiplied]:
    """All tensors by name, as views of `data`. Raises ModelBrokenError if it is not an ONNX file."""
    tensors: Tensors = {}
    multiplied: Multiplied = {}
    try:
        for number, graph in _fields(data):
            for part, value in _fields(graph) if number == _GRAPH else ():
                if part == _GRAPH_TENSOR:
                    name, tensor = _tensor(value)
                    tensors[name] = tensor
                elif part == _GRAPH_NODE:
                    multiplied |= _multiplied(value)
    except (IndexError, ValueError, KeyError, TypeError) as error:
        raise ModelBrokenError(
            Message("The model file cannot be read ({reason}).", reason=type(error).__name__)
        ) from error
    return tensors, multiplied


def _tensor(data: memoryview) -> tuple[str, NDArray[Any]]:
    shape: list[int] = []
    values: NDArray[Any] | None = None
    kind, name = "", ""
    ints: list[int] = []
    for number, value in _fields(data):
        if number == _TENSOR_SHAPE:
            shape += _numbers(value)
        elif number == _TENSOR_TYPE:
            kind = _TYPES[value]
        elif number == _TENSOR_NAME:
            name = bytes(value).decode()
        elif number in (_TENSOR_RAW, _TENSOR_FLOATS):
            values = np.frombuffer(value, "<f4" if number == _TENSOR_FLOATS else kind)
        elif number == _TENSOR_INTS:
            ints += _numbers(value)
    if values is None:
        # Negative integers are encoded with 64 bits.
        values = np.array([one - (1 << 64) if one >> 63 else one for one in ints]).astype(kind)
    return name, values.reshape(shape)


def _multiplied(data: memoryview) -> Multiplied:
    inputs: list[str] = []
    name = kind = ""
    for number, value in _fields(data):
        if number == _NODE_INPUT:
            inputs.append(bytes(value).decode())
        elif number == _NODE_NAME:
            name = bytes(value).decode()
        elif number == _NODE_KIND:
            kind = bytes(value).decode()
    return {name: inputs[1]} if kind == "MatMulInteger" else {}


def _numbers(value: Any) -> list[int]:
    """Values of a repeated field, either a single one or packed."""
    if isinstance(value, int):
        return [value]
    found, at = [], 0
    while at < len(value):
        number, at = _varint(value, at)
        found.append(number)
    return found


def _fields(data: memoryview) -> Iterator[tuple[int, Any]]:
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        wire_type = key & 7
        if wire_type == _VARINT:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if wire_type == _LENGTH:
            length, at = _varint(data, at)
        elif wire_type in (_FOUR_BYTES, _EIGHT_BYTES):
            length = 4 if wire_type == _FOUR_BYTES else 8
        else:
            raise ValueError(wire_type)
        yield key >> 3, data[at : at + length]
        at += length


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at
