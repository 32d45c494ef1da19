"""Which formats belong together, and by which words a person asks for them."""

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

# What can be asked for though nothing is read in it; whoever asks is told that there is none.
_WITHOUT_TEXT = {"image": "png jpg jpeg gif bmp tif tiff webp svg heic"}
# What a group holds beside its family's own formats.
_WIDER = {"document": "pdf", "book": "pdf"}
_OTHER_NAMES = {
    "word": "document", "documents": "document", "spreadsheet": "sheet", "sheets": "sheet", "excel": "sheet",
    "table": "sheet", "presentation": "slides", "slide": "slides", "powerpoint": "slides", "email": "mail",
    "mails": "mail", "picture": "image", "photo": "image", "images": "image", "ebook": "book", "books": "book",
    "markdown": "md", "htm": "html", "jpeg": "jpg", "plain": "text",
}  # fmt: skip
# Formats that are recorded as "code" or "txt", and told apart by the file's name.
_SUFFIXES = (
    "py pyw js mjs ts tsx jsx c h cc cpp hpp java kt go rs rb php pl swift m cs vb lua r jl sh bash ps1 bat sql css "
    "scss less vue hs ml ex erl clj lisp el asm dart groovy awk cmake toml ini cfg conf properties proto log docm dotx "
    "xlsm pptm ppsx jsonl markdown"
)
_TYPES = frozenset([*_FAMILIES, *_WITHOUT_TEXT, *_FAMILY_OF, *_SUFFIXES.split(), *_WITHOUT_TEXT["image"].split()])
GROUPS = tuple(sorted({*_FAMILIES, *_WITHOUT_TEXT} - {"pdf", "notebook"}))


def is_known_kind(kind: str) -> bool:
    """True for a format that belongs to a family."""
    return kind.lower() in _FAMILY_OF


def family_of(kind: str) -> str:
    """The icon family of a format; plain text where the format is not known."""
    return _FAMILY_OF.get(kind.lower(), "text")


def type_named(word: str) -> str | None:
    """The group or format a person means by a word such as "PDF", ".docx" or "spreadsheet"; None when there is none."""
    name = word.strip().lower().removeprefix(".")
    name = _OTHER_NAMES.get(name, name)
    return name if name in _TYPES else None


def kinds_of(type_name: str) -> tuple[str, ...]:
    """The recorded kinds a type of `type_named` stands for; its own name alone where it is no group."""
    family = _FAMILIES.get(type_name) or _WITHOUT_TEXT.get(type_name) or type_name
    return tuple(dict.fromkeys([*family.split(), *_WIDER.get(type_name, "").split()]))


def is_group(type_name: str) -> bool:
    """True for a type that is several formats, which no file is called after."""
    return type_name in GROUPS
