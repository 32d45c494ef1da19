"""Which icon stands for which format."""

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


def family_of(kind: str) -> str:
    """The icon family of a format; plain text where the format is not known."""
    return _FAMILY_OF.get(kind.lower(), "text")
