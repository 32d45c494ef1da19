import zlib

import numpy as np
import pytest

from desktop_search.store.sqlite.row_check import is_vector_sound, sound_text
from desktop_search.store.sqlite.row_encoding import decode_text, decode_vectors, encode_text, encode_vectors
from desktop_search.store.sqlite.text_identity import text_hash

DIMENSIONS = 384


def unit_vectors(number: int) -> np.ndarray:
    matrix = np.random.default_rng(1).normal(size=(number, DIMENSIONS)).astype(np.float32)
    return matrix / np.linalg.norm(matrix, axis=1, keepdims=True)


@pytest.mark.parametrize("text", ["", "a", "Äpfel und 東京タワー\n\n\0 \ufffd", "Apples grow in the orchard. " * 100])
def test_a_text_comes_back_in_either_form(text):
    assert decode_text(encode_text(text)) == decode_text(text) == text
    assert sound_text(encode_text(text), text_hash(text)) == sound_text(text, text_hash(text)) == text


def test_a_text_of_some_sentences_takes_less_than_its_length():
    text = " ".join(f"Apples number {i} grow in the orchard, pears beside them." for i in range(15))
    assert len(encode_text(text)) < len(text) / 2


@pytest.mark.parametrize("stored", [None, 7, b"", b"\xff\xff", encode_text("Apples grow.")[:-3], zlib.compress(b"a")])
def test_a_damaged_text_is_none(stored):
    assert decode_text(stored) is None
    assert sound_text(stored, text_hash("Apples grow.")) is None


def test_every_flipped_bit_of_a_text_is_noticed_or_harmless():
    text = "Apples grow in the orchard, and the orchard is behind the house."
    stored = encode_text(text)
    for at in range(8 * len(stored)):
        flipped = bytearray(stored)
        flipped[at // 8] ^= 1 << at % 8
        assert sound_text(bytes(flipped), text_hash(text)) in (None, text)


def test_a_vector_keeps_its_direction_and_its_length():
    matrix = unit_vectors(500)
    decoded = decode_vectors(encode_vectors(matrix), DIMENSIONS)
    assert decoded.dtype == np.float32
    assert (decoded * matrix).sum(axis=1).min() > 0.998
    cosines = (decoded * matrix).sum(axis=1) / np.linalg.norm(decoded, axis=1)
    assert cosines.min() > 0.9999


def test_encoding_a_decoded_vector_changes_nothing():
    encoded = encode_vectors(unit_vectors(500))
    assert encode_vectors(decode_vectors(encoded, DIMENSIONS)) == encoded


@pytest.mark.parametrize("length", [0.01, 1e5])
def test_a_vector_of_another_length_keeps_its_direction(length):
    matrix = unit_vectors(500)
    decoded = decode_vectors(encode_vectors(matrix * np.float32(length)), DIMENSIONS)
    assert ((decoded * matrix).sum(axis=1) / np.linalg.norm(decoded, axis=1)).min() > 0.9999


def test_vectors_without_a_direction_are_stored_as_such():
    matrix = unit_vectors(4)
    matrix[1] = 0
    matrix[2, 5] = np.nan
    matrix[3, 5] = np.inf
    encoded = encode_vectors(matrix)
    decoded = decode_vectors(encoded, DIMENSIONS)
    assert not decoded[1].any()
    assert np.isnan(decoded[2:]).all()
    assert [is_vector_sound(blob, None, DIMENSIONS) for blob in encoded] == [True, True, False, False]


def test_both_forms_are_read_together():
    matrix = unit_vectors(4)
    old = [row.astype(np.float16).tobytes() for row in matrix[:2]]
    decoded = decode_vectors([*encode_vectors(matrix[2:]), *old], DIMENSIONS)
    assert np.abs(decoded - matrix[[2, 3, 0, 1]]).max() < 1e-3
    assert all(is_vector_sound(blob, None, DIMENSIONS) for blob in old)
    assert decode_vectors([], DIMENSIONS).shape == (0, DIMENSIONS)
