"""Pictures, sounds, films, contacts and the like in tests/fixtures, made by real programs and libraries."""

from pathlib import Path

MEDIA = Path(__file__).resolve().parents[1] / "fixtures" / "media"
