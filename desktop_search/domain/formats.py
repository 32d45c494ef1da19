"""The table of file formats, from which all lookups by suffix, kind, content and family are derived.

To add a format, add a `Format` to FORMATS and write its reader (CONTRIBUTING.md, "Recipes"). The table is in `domain`
because every process uses it: the extractor reads by it, the engine filters by it, and the window shows its labels and
icons. It names readers as text, so that it is cheap to import.
"""

from enum import Enum
from pathlib import PurePath
from typing import NamedTuple

NO_TEXT = "no text"
"""Returned by `kind_of` for suffixes whose files contain no text."""
OTHER = "other"
"""Kind and family of files without text in no other family."""
SECRET_KIND = "secret"
"""Recorded for a file that is excluded because of its content, such as a private key. Search never returns it."""


class Container(Enum):
    """File structures that several formats share; the format is determined by the entries."""

    ZIP = "zip"
    OLE = "ole"


class Family(NamedTuple):
    """Formats that users see as one type. Its icon is `resources/icons/kinds/<name>.svg`."""

    name: str
    """Value of `type:`, unless it is the name of the family's only format."""
    label: str
    """Display name in English; the source text of its translations."""
    other_names: str = ""
    """Values of `type:` that mean this family, for queries in users' own words."""
    without_text: str = ""
    """Suffixes of formats without readable text. Each is a kind, except that in "jpg/jpeg" both are "jpg"."""
    description: str = "program data"
    """What files without text are, in a message of the extractor."""


class Format(NamedTuple):
    """A file format. Strings with several values are separated by spaces."""

    kind: str
    """Name in the catalog, and value of `type:`."""
    family: str
    suffixes: str
    """In lower case, without dot."""
    reader: str = ""
    """Module and function in `extract/readers`; empty if files of this format contain no text."""
    mime_type: str = ""
    """As kreuzberg expects it; empty for formats that it does not read."""
    signature: bytes = b""
    """How files begin. Without it, a file with one of the suffixes is of another format, or damaged."""
    container: Container | None = None
    entries: tuple[str, ...] = ()
    """ZIP: top-level folders ("word/") and ends of paths that a file has, all of them. OLE: streams, one of them."""
    declared: tuple[str, ...] = ()
    """ZIP: how the content of the entry "mimetype" begins, one of them."""
    xml_root: str = ""
    """Local name of the root element, in lower case."""
    file_names: str = ""
    """Names of files without a suffix."""
    is_plain_text: bool = False
    """The file is text, so that other bytes in its middle or at its end mean that it is not of this format."""
    may_look_like_markup: bool = False
    """The suffix decides even if the file begins like HTML or XML."""
    is_media: bool = False
    """A picture, sound or film, whose text is a title, a caption or tags. Most have none, which is not a problem. The
    reader opens the file itself and reads parts of it, so that the size limit does not apply."""
    is_suffix_shared: bool = False
    """Other programs use the suffix for data without text, so that a file without the signature is not damaged."""
    version: int = 1
    """Increase it when files are read that were not, or that are read in another way: an index in which they were read
    by an earlier version reads them again. Recorded with each file (`reader_version`)."""
    words: str = ""
    """Values of `type:`, besides the kind, for this format or some of its suffixes; formats of other programs too."""
    rare_words: str = ""
    """Suffixes that `type:` accepts, but which are neither counted as kinds of the family nor suggested early."""
    other_names: str = ""
    """Values of `type:` that are replaced by the kind."""


FAMILIES = (
    Family("pdf", "PDF"),
    Family("document", "Document", other_names="word documents"),
    Family("sheet", "Spreadsheet", other_names="spreadsheet sheets excel table"),
    Family("slides", "Presentation", other_names="presentation slide powerpoint"),
    Family("mail", "Mail", other_names="email mails"),
    Family("web", "Web page"),
    Family("bookmark", "Bookmark", other_names="bookmarks favorite favorites favourite favourites"),
    Family("book", "E-book", other_names="ebook books", without_text="mobi"),
    Family("data", "Data"),
    Family("subtitles", "Subtitles"),
    Family("notebook", "Notebook"),
    Family("code", "Source code"),
    Family("text", "Text", other_names="plain"),
    Family(
        "image",
        "Image",
        other_names="picture photo images pictures photos",
        without_text="gif bmp ico xcf ai eps raw xpm pcx tga ppm pgm pbm pnm",
        description="picture",
    ),
    Family(
        "audio",
        "Audio",
        other_names="sound sounds music song songs",
        without_text="aac mid/midi",
        description="sound",
    ),
    Family(
        "video",
        "Video",
        other_names="videos film films movie movies",
        without_text="avi mpg/mpeg flv",
        description="film",
    ),
    Family(
        "archive",
        "Archive",
        other_names="archives compressed",
        without_text="zip gz bz2 xz 7z rar tar tgz tbz zst lz lzma cab deb rpm jar war apk iso img dmg",
        description="archive",
    ),
    Family("font", "Font", other_names="fonts", without_text="ttf otf woff woff2 eot pfb afm", description="font"),
    Family(
        "program",
        "Program",
        other_names="app application executable programs",
        without_text="exe msi dll so dylib o a obj lib pyc pyo pyd class wasm",
        description="program",
    ),
    Family(
        OTHER,
        "File",
        other_names="unknown",
        without_text="bin dat db sqlite sqlite3 mdb accdb dwg dxf stl blend vsd vsdx one lnk torrent swp",
    ),
)

_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."


def _iwork(kind: str, family: str, other_names: str = "") -> Format:
    """Return a format of Apple's office programs, whose suffix is the kind."""
    return Format(
        kind,
        family,
        kind,
        "iwork.read_iwork",
        container=Container.ZIP,
        entries=("buildversionhistory.plist",),
        is_suffix_shared=True,
        other_names=other_names,
        version=2,
    )


def _media(family: str, reader: str, *suffixes: str) -> tuple[Format, ...]:
    """Return formats of media: each has the suffixes of one string, of which the first is the kind."""
    return tuple(
        Format(group.split()[0], family, group, reader, is_media=True, version=2, other_names=group.partition(" ")[2])
        for group in suffixes
    )


# The most common formats of a family come first. A container with the entries of several formats is of the first one,
# so text documents come before sheets, which may be embedded in them.
FORMATS = (
    Format("pdf", "pdf", "pdf", "pdf.read_pdf", "application/pdf", signature=b"%PDF-", version=2),
    Format(
        "docx",
        "document",
        "docx docm dotx dotm",
        "office.read_docx",
        _OOXML + "wordprocessingml.document",
        container=Container.ZIP,
        entries=("word/",),
        words="docm dotx",
    ),
    Format(
        "doc",
        "document",
        "doc dot",
        "office.read_office",
        "application/msword",
        container=Container.OLE,
        entries=("WordDocument",),
    ),
    Format(
        "odt",
        "document",
        "odt ott",
        "odf.read_odt",
        _ODF + "text",
        container=Container.ZIP,
        declared=(_ODF + "text", "application/vnd.sun.xml.writer"),
        words="ott",
    ),
    Format("rtf", "document", "rtf", "office.read_office", "application/rtf", signature=b"{\\rtf"),
    Format("fodt", "document", "fodt", "odf.read_odt", may_look_like_markup=True),
    _iwork("pages", "document"),
    Format("wpd", "document", "wpd", "unreadable.refuse", signature=b"\xffWPC", other_names="wordperfect", version=2),
    Format(
        "xps", "document", "xps oxps", "xps.read_xps", container=Container.ZIP, entries=(".fpage",), words="oxps",
        version=2,
    ),
    Format("djvu", "document", "djvu djv", "unreadable.refuse", signature=b"AT&TFORM", version=2),
    Format(
        "pptx",
        "slides",
        "pptx pptm ppsx potx",
        "ooxml.read_slides",
        _OOXML + "presentationml.presentation",
        container=Container.ZIP,
        entries=("ppt/",),
        words="pptm ppsx",
    ),
    Format(
        "ppt",
        "slides",
        "ppt pps",
        "office.read_office",
        "application/vnd.ms-powerpoint",
        container=Container.OLE,
        entries=("PowerPoint Document",),
    ),
    Format(
        "odp",
        "slides",
        "odp otp",
        "odf.read_presentation",
        _ODF + "presentation",
        container=Container.ZIP,
        declared=(_ODF + "presentation", "application/vnd.sun.xml.impress"),
    ),
    _iwork("key", "slides", "keynote"),
    Format(
        "xlsx",
        "sheet",
        "xlsx xlsm xltx",
        "office.read_workbook",
        _OOXML + "spreadsheetml.sheet",
        container=Container.ZIP,
        entries=("xl/",),
        words="xlsm",
    ),
    Format(
        "xls",
        "sheet",
        "xls xlt",
        "office.read_workbook",
        "application/vnd.ms-excel",
        container=Container.OLE,
        entries=("Workbook", "Book"),
    ),
    Format(
        "ods",
        "sheet",
        "ods ots",
        "office.read_workbook",
        _ODF + "spreadsheet",
        container=Container.ZIP,
        declared=(_ODF + "spreadsheet",),
    ),
    _iwork("numbers", "sheet"),
    Format("csv", "sheet", "csv", "tables.read_delimited", is_plain_text=True),
    Format("tsv", "sheet", "tsv tab", "tables.read_delimited", is_plain_text=True),
    Format(
        "xlsb",
        "sheet",
        "xlsb",
        "office.read_workbook",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
        container=Container.ZIP,
        entries=("xl/", "xl/workbook.bin"),
    ),
    Format("eml", "mail", "eml emlx", "mail.read_message", may_look_like_markup=True, version=2),
    Format(
        "msg",
        "mail",
        "msg",
        "office.read_outlook",
        "application/vnd.ms-outlook",
        container=Container.OLE,
        entries=("__properties_version1.0", "__nameid_version1.0"),
        version=2,
    ),
    Format("mbox", "mail", "mbox mbx", "mail.read_mailbox", may_look_like_markup=True, version=2),
    Format("html", "web", "html htm", "html.read_html", words="htm", other_names="htm"),
    Format("xhtml", "web", "xhtml xht", "html.read_html", xml_root="html"),
    Format(
        "mht", "web", "mht mhtml", "mail.read_web_archive", may_look_like_markup=True, words="mhtml", version=2,
    ),
    Format("bookmark", "bookmark", "url", "internet_shortcuts.read_shortcut", is_plain_text=True, version=2),
    Format(
        "epub",
        "book",
        "epub",
        "epub.read_epub",
        container=Container.ZIP,
        entries=("META-INF/container.xml",),
        declared=("application/epub",),
    ),
    Format("chm", "book", "chm", "unreadable.refuse", signature=b"ITSF", version=2),
    Format("fb2", "book", "fb2", "office.read_office", "application/x-fictionbook+xml", xml_root="fictionbook"),
    Format(
        "json", "data", "json jsonl", "plain.read_text", is_plain_text=True, may_look_like_markup=True,
        words="jsonl ndjson",
    ),
    Format("xml", "data", "xml nxml xsd xsl xslt dbk", "plain.read_xml"),
    Format("yaml", "data", "yaml yml", "plain.read_text", is_plain_text=True, words="yml toml ini"),
    Format(
        "vcf", "data", "vcf vcard", "cards.read_contacts", other_names="vcard contact contacts", version=2,
    ),
    Format(
        "ics", "data", "ics ifb vcs", "cards.read_calendar", other_names="calendar appointment", version=2,
    ),
    Format("srt", "subtitles", "srt", "plain.read_subtitles"),
    Format("vtt", "subtitles", "vtt", "plain.read_subtitles"),
    Format("ipynb", "notebook", "ipynb", "plain.read_notebook", may_look_like_markup=True),
    Format(
        "code",
        "code",
        "py pyw pyi js mjs cjs ts tsx jsx c h cc cpp cxx hpp hh java kt kts scala go rs rb php pl pm swift m mm cs fs "
        "vb lua r jl sh bash zsh fish ps1 bat cmd sql css scss less vue hs ml ex exs erl clj lisp el scm pas f90 f asm "
        "s d dart groovy gradle tcl awk sed cmake mk toml ini cfg conf properties proto graphql tf",
        "plain.read_text",
        file_names="makefile dockerfile",
        is_plain_text=True,
        may_look_like_markup=True,
        words="py js ts c h cpp hpp cs java go rs rb php sh pl lua sql css scss kt swift r m jl hs scala source python "
        "javascript bib",
        rare_words="pyw mjs tsx jsx cc vb bash ps1 bat less vue ml ex erl clj lisp el asm dart groovy awk cmake cfg "
        "conf properties proto",
    ),
    Format("tex", "code", "tex latex ltx", "office.read_tex", "application/x-latex", words="latex"),
    Format(
        "txt",
        "text",
        "txt text log",
        "plain.read_text",
        file_names="readme changelog copying",
        is_plain_text=True,
        words="text log",
    ),
    Format(
        "md",
        "text",
        "md markdown mdown mkd",
        "markup.read_markup",
        is_plain_text=True,
        may_look_like_markup=True,
        words="markdown",
        other_names="markdown",
    ),
    Format("rst", "text", "rst rest", "markup.read_markup", is_plain_text=True, may_look_like_markup=True),
    Format("org", "text", "org", "markup.read_markup", is_plain_text=True),
    Format("asciidoc", "text", "asciidoc adoc", "markup.read_markup", is_plain_text=True),
    Format(
        OTHER,
        OTHER,
        "ps mo gmo rds rdx rdb rda inv mat npy npz h5 hdf5 pkl pickle parquet safetensors onnx pt pth gguf pcap "
        "azw azw3 hwp wps",
    ),
    *_media(
        "image", "image_metadata.read_picture", "png", "jpg jpeg", "tif tiff", "webp", "heic", "heif", "avif", "psd",
        "cr2", "nef", "arw", "dng",
    ),
    Format(
        "odg",
        "image",
        "odg otg",
        "odf.read_drawing",
        container=Container.ZIP,
        declared=(_ODF + "graphics", "application/vnd.sun.xml.draw"),
        version=2,
    ),
    Format("svg", "image", "svg svgz", "svg.read_svg", xml_root="svg", is_media=True, words="svgz", version=2),
    *_media("audio", "media.read_tags", "mp3", "wav", "ogg", "oga", "opus", "flac", "m4a", "m4b", "wma", "aiff aif",
            "mka"),
    *_media("video", "media.read_tags", "mp4", "m4v", "mkv", "mov", "wmv", "webm", "3gp"),
)  # fmt: skip

# Signatures of formats without text to search, and words for them.
NO_TEXT_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "picture"), (b"\xff\xd8\xff", "picture"), (b"GIF8", "picture"), (b"II*\0", "picture"),
    (b"MM\0*", "picture"), (b"8BPS", "picture"), (b"RIFF", "sound or film"), (b"\x7fELF", "program"),
    (b"MZ", "program"), (b"\xca\xfe\xba\xbe", "program"), (b"\xcf\xfa\xed\xfe", "program"), (b"\0asm", "program"),
    (b"\x1f\x8b", "archive"), (b"BZh", "archive"), (b"\xfd7zXZ", "archive"), (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"), (b"\x28\xb5\x2f\xfd", "archive"), (b"!<arch>", "archive"), (b"MSCF", "archive"),
    (b"SQLite format 3", "database"), (b"\0\1\0\0\0", "font"), (b"OTTO", "font"), (b"wOF", "font"),
    (b"ttcf", "font"), (b"ID3", "sound"), (b"OggS", "sound or film"), (b"fLaC", "sound"),
    (b"\x1aE\xdf\xa3", "film"), (b"%!PS", "printing"),
    (b"/* XPM", "picture"), (b"RDX2", "data"), (b"\xde\x12\x04\x95", "translation catalogue"),
)  # fmt: skip

BY_KIND = {one.kind: one for one in FORMATS}
FAMILY = {one.name: one for one in FAMILIES}
MEDIA_KINDS = frozenset(one.kind for one in FORMATS if one.is_media)
# Suffix of a format without text -> the kind that is recorded, and its family.
_WITHOUT_TEXT = {
    suffix: (group.partition("/")[0], family)
    for family in FAMILIES
    for group in family.without_text.split()
    for suffix in group.split("/")
}
_BY_SUFFIX = {
    **dict.fromkeys(_WITHOUT_TEXT, NO_TEXT),
    **{suffix: one.kind if one.reader else NO_TEXT for one in FORMATS for suffix in one.suffixes.split()},
}
_READER_VERSIONS = {suffix: f"@{one.version}" for one in FORMATS if one.version > 1 for suffix in one.suffixes.split()}
_BY_NAME = {name: one.kind for one in FORMATS for name in one.file_names.split()}


def _words(family: Family) -> tuple[str, ...]:
    """Kinds and other values of `type:` in a family, the most common ones first."""
    formats = [one for one in FORMATS if one.family == family.name]
    words = [*(one.kind for one in formats), *(word for one in formats for word in one.words.split())]
    return tuple(dict.fromkeys([*words, *family.without_text.replace("/", " ").split()]))


_WORDS = {one.name: _words(one) for one in FAMILIES}
_FAMILY_OF = {word: family for family, words in _WORDS.items() for word in words}
_SAME_KIND = {suffix: kind for suffix, (kind, _) in _WITHOUT_TEXT.items() if suffix != kind}
_OTHER_NAMES = {
    **{name: one.name for one in FAMILIES for name in one.other_names.split()},
    **{name: one.kind for one in FORMATS for name in one.other_names.split()},
    **_SAME_KIND,
}
_TYPES = frozenset([*_WORDS, *_FAMILY_OF, *(word for one in FORMATS for word in one.rare_words.split())])
# Every word that `type_named` accepts, the most common ones first.
TYPE_WORDS = tuple(dict.fromkeys([*_WORDS, *_FAMILY_OF, *_OTHER_NAMES, *sorted(_TYPES)]))
GROUPS = tuple(sorted(family for family, words in _WORDS.items() if len(words) > 1))


def kind_of(path: PurePath) -> str | None:
    """Return the kind for a name: NO_TEXT for images and the like, None for unknown suffixes."""
    suffix = path.suffix[1:].lower()
    return _BY_SUFFIX.get(suffix) or _BY_NAME.get(path.name.lower())


def is_media(path: PurePath) -> bool:
    """Return True for a name of a picture, sound or film with a reader."""
    return kind_of(path) in MEDIA_KINDS


def is_document(path: PurePath) -> bool:
    """Return True if a file of this name should contain text: it is neither media nor of a format without text."""
    kind = kind_of(path)
    return kind != NO_TEXT and kind not in MEDIA_KINDS


def reader_version(path: str) -> str:
    """Return the version by which a file of this name is read, "@2"; empty for the first version."""
    return _READER_VERSIONS.get(path.rpartition(".")[2].lower(), "")


def all_reader_versions() -> str:
    """Return the versions of all readers, to compare with those of an earlier run."""
    return " ".join(suffix + version for suffix, version in sorted(_READER_VERSIONS.items()))


def description_of(path: PurePath) -> str:
    """Return a word for a file without text, by its suffix."""
    kind = kind_of(path)
    if kind in BY_KIND:
        return FAMILY[BY_KIND[kind].family].description
    _, family = _WITHOUT_TEXT.get(path.suffix[1:].lower(), (OTHER, FAMILY[OTHER]))
    return family.description


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
    kind = _SAME_KIND.get(kind, kind)
    return kind if kind in _FAMILY_OF else OTHER


def kinds_of(type_name: str) -> tuple[str, ...]:
    """Return the recorded kinds that belong to a type of `type_named`; only the type itself if it is not a group."""
    return _WORDS.get(type_name, (type_name,))


def is_group(type_name: str) -> bool:
    """Return True for a group of several formats, which is never itself a file's suffix."""
    return type_name in GROUPS
