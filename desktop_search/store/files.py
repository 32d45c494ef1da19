"""The files in the chosen folders, and what was read in them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_search.domain.documents import Document, Passage
from desktop_search.domain.status import FileProblem
from desktop_search.store.rows import CatalogCounts, CommitResult, DocumentFacts, FileFacts, FileRow, KnownFile


class FileTable:
    """Known files; each commit is one transaction."""

    def known(self, folder_id: int) -> Iterator[KnownFile]:
        """Every file of a folder, those pending included; fetched in pieces, so changes meanwhile are allowed."""
        raise NotImplementedError

    def ids(self, folder_id: int, limit: int) -> list[int]:
        """Some files of a folder, for deleting it in slices."""
        raise NotImplementedError

    def get(self, file_id: int) -> FileRow | None:
        raise NotImplementedError

    def by_path(self, path: Path) -> FileRow | None:
        raise NotImplementedError

    def by_content(self, content_hash: bytes) -> FileRow | None:
        """An indexed file with this content, in a folder that is not being removed."""
        raise NotImplementedError

    def commit_document(
        self, found: FileFacts, document: DocumentFacts | Document, passages: Sequence[Passage], splitter: str
    ) -> CommitResult:
        """Put what was read in place of what was known of this path.

        The path's entry in the work queue goes, unless it was put in again after this catalog took it with `next`.
        """
        raise NotImplementedError

    def commit_copy(self, found: FileFacts, of: FileRow) -> CommitResult:
        """As commit_document, with the passages of a file of the same content."""
        raise NotImplementedError

    def commit_problem(self, found: FileFacts, problem: FileProblem) -> int:
        """The file could not be read; passages it had before go. Gives the file's id."""
        raise NotImplementedError

    def commit_skipped(self, found: FileFacts, kind: str = "") -> int:
        """The file holds no text; passages it had before go. Gives the file's id."""
        raise NotImplementedError

    def touch(self, file_id: int, size: int, mtime_ns: int) -> None:
        """The content is unchanged though the file's facts are not. Its queue entry goes."""
        raise NotImplementedError

    def move(self, file_id: int, folder_id: int, new_path: Path) -> None:
        """The file has another path; a file known under that path before is forgotten. Nothing is read or embedded."""
        raise NotImplementedError

    def delete(self, file_ids: Sequence[int]) -> None:
        """Forget files, in one transaction. Their vectors stay in the cache for the case that they come back."""
        raise NotImplementedError

    def problems(self) -> list[FileProblem]:
        """Newest first, without folders that are being removed."""
        raise NotImplementedError

    def counts(self) -> CatalogCounts:
        raise NotImplementedError
