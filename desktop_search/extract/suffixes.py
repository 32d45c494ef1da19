"""Kinds of files by suffix."""

from pathlib import PurePath


def words(text: str) -> frozenset[str]:
    """Split a string into a set of words."""
    return frozenset(text.split())


# Kind of a suffix whose files contain no text.
NO_TEXT = "no text"

_KINDS = {
    "pdf": "pdf", "docx": "docx", "docm": "docx", "dotx": "docx", "dotm": "docx", "doc": "doc", "dot": "doc",
    "odt": "odt", "ott": "odt", "fodt": "fodt", "rtf": "rtf",
    "pptx": "pptx", "pptm": "pptx", "ppsx": "pptx", "potx": "pptx", "ppt": "ppt", "pps": "ppt",
    "odp": "odp", "otp": "odp", "xlsx": "xlsx", "xlsm": "xlsx", "xltx": "xlsx", "xlsb": "xlsb", "xls": "xls",
    "xlt": "xls", "ods": "ods", "ots": "ods", "csv": "csv", "tsv": "tsv", "tab": "tsv",
    "html": "html", "htm": "html", "xhtml": "xhtml", "xht": "xhtml", "epub": "epub", "fb2": "fb2",
    "md": "md", "markdown": "md", "mdown": "md", "mkd": "md", "rst": "rst", "rest": "rst", "adoc": "asciidoc",
    "asciidoc": "asciidoc", "org": "org", "tex": "tex", "latex": "tex", "ltx": "tex", "txt": "txt", "text": "txt",
    "log": "txt", "eml": "eml", "emlx": "eml", "mht": "eml", "mhtml": "eml", "msg": "msg", "mbox": "mbox",
    "mbx": "mbox", "ipynb": "ipynb",    "srt": "srt", "vtt": "vtt", "json": "json", "jsonl": "json", "xml": "xml",
    "nxml": "xml",
    "xsd": "xml", "xsl": "xml", "xslt": "xml", "dbk": "xml", "yaml": "yaml", "yml": "yaml",
}  # fmt: skip
_CODE = (
    "py pyw pyi js mjs cjs ts tsx jsx c h cc cpp cxx hpp hh java kt kts scala go rs rb php pl pm swift m mm cs fs vb "
    "lua r jl sh bash zsh fish ps1 bat cmd sql css scss less vue hs ml ex exs erl clj lisp el scm pas f90 f asm s d "
    "dart groovy gradle tcl awk sed cmake mk toml ini cfg conf properties proto graphql tf"
)
_WITHOUT_TEXT = (
    "ppm pgm pbm pnm heif arw midi aiff 3gp msi "
    "png jpg jpeg gif bmp tif tiff webp ico svg svgz heic avif psd xcf ai eps ps raw cr2 nef dng xpm pcx tga mp3 wav "
    "ogg oga opus flac m4a aac wma mid mp4 m4v mkv avi mov wmv webm mpg mpeg flv zip gz bz2 xz 7z rar tar tgz tbz zst "
    "lz lzma deb rpm jar war apk iso img dmg cab exe dll so dylib o a obj lib pyc pyo pyd class wasm bin dat db sqlite "
    "sqlite3 mdb accdb ttf otf woff woff2 eot pfb afm stl obj dwg dxf blend vsd vsdx one chm mo gmo rds rdx rdb rda "
    "inv mat npy npz h5 hdf5 pkl pickle parquet safetensors onnx pt pth gguf swp lnk torrent pcap key numbers pages "
    "mobi azw azw3 djvu djv xps hwp wpd wps"
)
_NAMES = {"makefile": "code", "dockerfile": "code", "readme": "txt", "changelog": "txt", "copying": "txt"}

# Kinds whose files begin with a signature; without it, a file is of another kind or damaged.
BINARY_KINDS = words("pdf docx doc odt pptx ppt odp xlsx xlsb xls ods epub msg rtf")
ZIP_KINDS = words("docx odt pptx odp xlsx xlsb ods epub")
OLE_KINDS = words("doc xls ppt msg")
# Text formats that may begin like an HTML page or contain many tags: the suffix decides.
MARKUP_AS_TEXT = words("code md rst eml mbox json ipynb")

MIMETYPES = (
    ("application/epub", "epub"),
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.sun.xml.writer", "odt"),
    ("application/vnd.sun.xml.impress", "odp"),
)
OLE_STREAMS = (
    ({"WordDocument"}, "doc"),
    ({"PowerPoint Document"}, "ppt"),
    ({"Workbook", "Book"}, "xls"),
    ({"__properties_version1.0", "__nameid_version1.0"}, "msg"),
)
_GROUPS = (
    (
        "picture",
        "png jpg jpeg gif bmp tif tiff webp ico svg svgz heic avif psd xcf ai eps raw cr2 nef dng xpm pcx tga "
        "ppm pgm pbm pnm heif arw",
    ),
    ("sound", "mp3 wav ogg oga opus flac m4a aac wma mid midi aiff"),
    ("film", "mp4 m4v mkv avi mov wmv webm mpg mpeg flv 3gp"),
    ("archive", "zip gz bz2 xz 7z rar tar tgz tbz zst lz lzma deb rpm jar war apk iso img dmg cab"),
    ("program", "exe dll so dylib o a obj lib pyc pyo pyd class wasm msi"),
    ("font", "ttf otf woff woff2 eot pfb afm"),
)

_BY_SUFFIX = {**dict.fromkeys(words(_CODE), "code"), **dict.fromkeys(words(_WITHOUT_TEXT), NO_TEXT), **_KINDS}
_DESCRIBED = {suffix: what for what, suffixes in _GROUPS for suffix in suffixes.split()}


def kind_of(path: PurePath) -> str | None:
    """Return the kind for a name: NO_TEXT for images and the like, None for unknown suffixes."""
    suffix = path.suffix[1:].lower()
    return _BY_SUFFIX.get(suffix) or _NAMES.get(path.name.lower())


def described(path: PurePath) -> str:
    """Return a word for a file without text, by its suffix."""
    return _DESCRIBED.get(path.suffix[1:].lower(), "program data")
