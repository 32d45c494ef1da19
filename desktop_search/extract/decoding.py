"""Decodes text whose encoding is unknown."""

import codecs
import re

# Sample size for detection: a larger sample makes it slower, not more reliable.
SAMPLE_BYTES = 48_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,80}encoding|<meta[^>]{0,200}charset|coding[:=])\s*+=?+\s*+["']?+\s*+([A-Za-z0-9_.:-]{2,40})"""
)
# Browsers decode these encodings as their supersets.
_WIDER = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030",
          "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
          "euc-kr": "cp949", "iso-8859-9": "cp1254", "big5": "big5hkscs"}  # fmt: skip


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode text by byte order mark, else as UTF-8, else as the declared encoding, else by detection; never fails."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    wide = wide_encoding(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for name in (declared, declared_encoding(data)):
        text = _try(data, name)
        if text is not None:
            return text
    return _nearly_utf8(data) or _guess(data)


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding named by an HTML meta tag, an XML declaration or an editor's coding line."""
    found = _DECLARED.search(data[:2048])
    return found.group(1).decode("ascii") if found else None


def wide_encoding(data: bytes) -> str | None:
    """Detect UTF-16 or UTF-32 without a byte order mark, by the positions of the zero bytes."""
    head = data[:2000]
    if len(head) < 4 or b"\0" not in head:
        return None
    zeros = [head[i::4].count(0) / max(1, len(head[i::4])) for i in range(4)]
    if min(zeros[1:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.3 and even < 0.02:
        return "utf-16-le"
    if even > 0.3 and odd < 0.02:
        return "utf-16-be"
    return None


def _try(data: bytes, name: str | None) -> str | None:
    if not name:
        return None
    name = name.lower()
    try:
        codec = codecs.lookup(_WIDER.get(name, name))
        if codec.name.startswith(("utf-16", "utf-32")):  # a declaration readable as ASCII cannot be right
            return None
        text = data.decode(codec.name, "replace")
    except (LookupError, ValueError, UnicodeError):
        return None
    return text if text.count("\ufffd") <= len(text) / 200 else None


def _nearly_utf8(data: bytes) -> str | None:
    """Decode UTF-8 with a few invalid bytes, such as a truncated last character or one pasted line."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = sum(1 for c in text[:SAMPLE_BYTES] if c > "\x7f")
    return text if broken <= foreign / 20 else None


def _guess(data: bytes) -> str:
    # Slow to import, and few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(_foreign_sample(data)).best()
    name = best.encoding if best else "cp1252"
    text = _try(data, name)
    return text if text is not None else data.decode("cp1252", "replace")


def _foreign_sample(data: bytes) -> bytes:
    """Return mainly the lines that are not ASCII: the others give no hint of the encoding."""
    if len(data) <= SAMPLE_BYTES:
        return data
    lines = [line for line in data[: SAMPLE_BYTES * 50].split(b"\n") if not line.isascii()]
    return b"\n".join(lines)[:SAMPLE_BYTES] or data[:SAMPLE_BYTES]
