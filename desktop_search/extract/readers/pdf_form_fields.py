"""Parts of PDF pages that text extraction omits: form fields, and whether a page without text is blank."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

# A blank page still sets colours and saves states.
_MIN_DRAWING_BYTES = 200
# Maximum nesting of form fields.
_MAX_DEPTH = 8


def filled_in_fields(reader: "PdfReader") -> dict[int, list[str]]:
    """Return "name: value" of each text and choice field with a value, by page number from 1."""
    found: dict[int, list[str]] = {}
    for number, page in enumerate(reader.pages, 1):
        for reference in page.get("/Annots") or []:
            widget = reference.get_object()
            if not isinstance(widget, dict) or _inherited(widget, "/FT") not in ("/Tx", "/Ch"):
                continue
            value = _inherited(widget, "/V")
            if isinstance(value, str) and value.strip():
                name = str(_inherited(widget, "/TU") or _inherited(widget, "/T") or "")
                found.setdefault(number, []).append(f"{name}: {value}" if name else str(value))
    return found


def shows_something(page: "PageObject") -> bool:
    """Whether a page without text is not blank."""
    resources = page.get("/Resources")
    if resources is not None and resources.get_object().get("/XObject"):
        return True
    contents = page.get("/Contents")
    whole = contents.get_object() if contents is not None else None
    streams = whole if isinstance(whole, list) else [whole]
    return sum(len(s.get_object().get_data()) for s in streams if s is not None) > _MIN_DRAWING_BYTES


def _inherited(field: Any, key: str) -> Any:
    """Return a value of the field, or the one it inherits from its parents."""
    for _ in range(_MAX_DEPTH):
        if key in field:
            return field[key]
        if "/Parent" not in field:
            return None
        field = field["/Parent"].get_object()
    return None
