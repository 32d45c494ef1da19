"""Documents in tests/fixtures, made by LibreOffice."""

from pathlib import Path

DOCUMENTS = Path(__file__).resolve().parents[1] / "fixtures" / "documents"


def document(name: str) -> Path:
    """One of the documents that tests/fixtures/README.md describes."""
    return DOCUMENTS / name
