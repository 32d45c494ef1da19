"""File formats, their groups, and the words by which users refer to them."""

_FAMILIES = {
    "pdf": "pdf",
    "document": "docx doc odt rtf docm dotx pages wpd ott fodt",
    "sheet": "xlsx xls ods csv tsv xlsm xlsb numbers",
    "slides": "pptx ppt odp pptm key ppsx",
    "mail": "eml msg mbox",
    "web": "html xhtml htm mhtml",
    "book": "epub fb2 mobi",
    "data": "json xml yaml yml toml jsonl ndjson ini",
    "subtitles": "srt vtt",
    "notebook": "ipynb",
    "code": "py js ts c h cpp hpp cs java go rs rb php sh pl lua sql css scss kt swift r m jl hs scala code source "
    "python javascript tex latex bib",
    "text": "txt md rst text markdown org log",
}
_FAMILY_OF = {kind: family for family, kinds in _FAMILIES.items() for kind in kinds.split()}

# These formats contain no text; their files are found by name.
_WITHOUT_TEXT = {
    "image": "png jpg jpeg gif bmp tif tiff webp svg svgz heic heif avif ico psd xcf ai eps raw cr2 nef arw dng xpm "
    "pcx tga ppm pgm pbm pnm",
    "audio": "mp3 wav ogg oga opus flac m4a aac wma mid midi aiff",
    "video": "mp4 m4v mkv avi mov wmv webm mpg mpeg flv 3gp",
    "archive": "zip gz bz2 xz 7z rar tar tgz tbz zst lz lzma cab deb rpm jar war apk iso img dmg",
    "font": "ttf otf woff woff2 eot pfb afm",
    "program": "exe msi dll so dylib o a obj lib pyc pyo pyd class wasm",
    "other": "other bin dat db sqlite sqlite3 mdb accdb dwg dxf stl blend vsd vsdx one lnk torrent swp",
}
_FAMILY_OF |= {kind: family for family, kinds in _WITHOUT_TEXT.items() for kind in kinds.split()}
SECRET_KIND = "secret"
"""Recorded for a file that is excluded because of its content, such as a private key. Search never returns it."""
_SPELT_OTHERWISE = {"jpeg": "jpg", "tiff": "tif", "mpeg": "mpg", "midi": "mid"}
_OTHER_NAMES = {
    "word": "document", "documents": "document", "spreadsheet": "sheet", "sheets": "sheet", "excel": "sheet",
    "table": "sheet", "presentation": "slides", "slide": "slides", "powerpoint": "slides", "email": "mail",
    "mails": "mail", "picture": "image", "photo": "image", "images": "image", "ebook": "book", "books": "book",
    "markdown": "md", "htm": "html", "plain": "text", "pictures": "image", "photos": "image",
    "videos": "video", "film": "video", "films": "video", "movie": "video", "movies": "video",
    "sound": "audio", "sounds": "audio", "music": "audio", "song": "audio", "songs": "audio", "archives": "archive",
    "compressed": "archive", "fonts": "font", "app": "program", "application": "program", "executable": "program",
    "programs": "program", "unknown": "other", **_SPELT_OTHERWISE,
}  # fmt: skip
# Formats that are recorded as "code" or "txt", and distinguished by the suffix of the file name.
_SUFFIXES = (
    "py pyw js mjs ts tsx jsx c h cc cpp hpp java kt go rs rb php pl swift m cs vb lua r jl sh bash ps1 bat sql css "
    "scss less vue hs ml ex erl clj lisp el asm dart groovy awk cmake toml ini cfg conf properties proto log docm dotx "
    "xlsm pptm ppsx jsonl markdown"
)
_TYPES = frozenset([*_FAMILIES, *_WITHOUT_TEXT, *_FAMILY_OF, *_SUFFIXES.split()])
# Every word that `type_named` accepts, the most common ones first.
TYPE_WORDS = tuple(dict.fromkeys([*_FAMILIES, *_WITHOUT_TEXT, *_FAMILY_OF, *_OTHER_NAMES, *sorted(_TYPES)]))
GROUPS = tuple(sorted({*_FAMILIES, *_WITHOUT_TEXT} - {"pdf", "notebook"}))


def is_known_kind(kind: str) -> bool:
    """Return True if the format belongs to a family."""
    return kind.lower() in _FAMILY_OF


def family_of(kind: str) -> str:
    """Return the icon family of a format; "text" for an unknown one."""
    return _FAMILY_OF.get(kind.lower(), "text")


def type_named(word: str) -> str | None:
    """Return the group or format that a word such as "PDF", ".docx" or "spreadsheet" means, or None."""
    name = word.strip().lower().removeprefix(".")
    name = _OTHER_NAMES.get(name, name)
    return name if name in _TYPES else None


def kind_without_text(suffix: str) -> str:
    """Return the kind to record for a file without text, by its suffix (".png"); "other" for unknown suffixes."""
    kind = suffix.removeprefix(".").lower()
    kind = _SPELT_OTHERWISE.get(kind, kind)
    return kind if kind in _FAMILY_OF else "other"


def kinds_of(type_name: str) -> tuple[str, ...]:
    """Return the recorded kinds that belong to a type of `type_named`; only the type itself if it is not a group."""
    family = _FAMILIES.get(type_name) or _WITHOUT_TEXT.get(type_name) or type_name
    return tuple(family.split())


def is_group(type_name: str) -> bool:
    """Return True for a group of several formats, which is never itself a file's suffix."""
    return type_name in GROUPS
