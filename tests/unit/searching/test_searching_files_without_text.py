"""Pictures, archives, scans and empty files are found by their names and filtered like all other files."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.documents import Passage
from desktop_search.domain.errors import UnsupportedFileError
from desktop_search.domain.formats import kind_without_text
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.queries import EmptyReason, FileHit, MeaningState, SearchQuery, SimilarQuery
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.searching.present.facets import facets
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.vectors.exact_search import ExactVectors

SKIPPED = (
    "photos/IMG_1234 beach.jpg",
    "photos/2023-07-roof_damage.PNG",
    "photos/beachVolleyball.mp4",
    "backup/household-archive.tar.gz",
    "fonts/Garamond Bold.ttf",
    "disk.iso",
    "notes.unheard",
)
FAILED = {
    "scans/taxReport2023.pdf": (ProblemKind.NO_TEXT, 900),
    "scans/insurance policy.pdf": (ProblemKind.ENCRYPTED, 900),
    "letters/applicationDraft.docx": (ProblemKind.DAMAGED, 900),
    "empty.txt": (ProblemKind.NO_TEXT, 0),
    "slow.pdf": (ProblemKind.TOO_SLOW, 900),
}
TEXTS = {
    "letters/aunt.txt": "Dear aunt, the roof of the house was repaired after the storm.",
    "letters/bank.txt": "Dear sirs, please find enclosed the report of the past year.",
    "recipe.txt": "Knead the dough for ten minutes and let it rest over night.",
    **{f"log{number}.txt": f"entry {number} of a log about nothing in particular" for number in range(12)},
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def catalog(tmp_path: Path, root: Path) -> Iterator[Catalog]:
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    folder = catalog.folders.add(root)

    def facts(name: str, size: int = 500) -> FileFacts:
        return FileFacts(folder.id, root / name, size, 10**9, os.fsencode(name))

    for name, text in TEXTS.items():
        catalog.files.commit_document(facts(name), DocumentFacts("txt"), [Passage(text, start=0, end=len(text))], "s")
    for name in SKIPPED:
        catalog.files.commit_skipped(facts(name), kind_without_text(Path(name).suffix))
    for name, (kind, size) in FAILED.items():
        problem = FileProblem("", kind, Message("It cannot be read."), NO_MESSAGE, 1.0)
        catalog.files.commit_problem(facts(name, size), problem, kind_without_text(Path(name).suffix))
    catalog.files.commit_skipped(facts("hidden passwords.txt"), "secret")
    yield catalog
    catalog.close()


@pytest.fixture(params=["words", "words and meaning"])
def searcher(request: pytest.FixtureRequest, catalog: Catalog) -> Iterator[Searcher]:
    searcher = Searcher(catalog)
    if request.param != "words":
        embedder = FakeEmbedder(256)
        catalog.vectors.select_model(embedder.fingerprint, "fake", embedder.dimensions)
        waiting = catalog.vectors.next_to_embed(100, 10**6)
        assert {text.text for text in waiting} == set(TEXTS.values())
        rows = np.asarray(embedder.embed_passages([text.text for text in waiting]))
        catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, rows, strict=True)])
        searcher.set_dense(embedder, ExactVectors.load(catalog.vectors), MeaningState.READY)
    yield searcher
    searcher.close()


@pytest.fixture
def find(searcher: Searcher, root: Path) -> Callable[[str], list[str]]:
    def found(text: str) -> list[str]:
        return [Path(hit.path).relative_to(root).as_posix() for hit in searcher.search(SearchQuery(text)).files]

    return found


@pytest.mark.parametrize(
    "typed, first",
    [
        ("IMG_1234 beach.jpg", "photos/IMG_1234 beach.jpg"),
        ("IMG_1234", "photos/IMG_1234 beach.jpg"),
        ("beach 1234", "photos/IMG_1234 beach.jpg"),
        ("roof damage", "photos/2023-07-roof_damage.PNG"),
        ("damage roof 2023", "photos/2023-07-roof_damage.PNG"),
        ("volleyball", "photos/beachVolleyball.mp4"),
        ("beach volleyb", "photos/beachVolleyball.mp4"),
        ("volleybal", "photos/beachVolleyball.mp4"),
        ("tax report", "scans/taxReport2023.pdf"),
        ("report tax 2023", "scans/taxReport2023.pdf"),
        ("taxreport2023.pdf", "scans/taxReport2023.pdf"),
        ("insurence policy", "scans/insurance policy.pdf"),
        ("household archive", "backup/household-archive.tar.gz"),
        ("garamond", "fonts/Garamond Bold.ttf"),
        ("garamnod ", "fonts/Garamond Bold.ttf"),
        ("application draft", "letters/applicationDraft.docx"),
        ("empty.txt", "empty.txt"),
        ("notes.unheard", "notes.unheard"),
    ],
)
def test_a_file_without_text_is_found_by_its_name(find: Callable[[str], list[str]], typed: str, first: str) -> None:
    assert find(typed)[0] == first


@pytest.mark.parametrize(
    "typed, found",
    [
        ("type:image", {"photos/IMG_1234 beach.jpg", "photos/2023-07-roof_damage.PNG"}),
        ("type:photo", {"photos/IMG_1234 beach.jpg", "photos/2023-07-roof_damage.PNG"}),
        ("type:jpeg", {"photos/IMG_1234 beach.jpg"}),
        ("type:video", {"photos/beachVolleyball.mp4"}),
        ("type:archive", {"backup/household-archive.tar.gz", "disk.iso"}),
        ("type:font", {"fonts/Garamond Bold.ttf"}),
        ("type:other", {"notes.unheard"}),
        ("type:pdf", {"scans/taxReport2023.pdf", "scans/insurance policy.pdf", "slow.pdf"}),
        ("type:docx", {"letters/applicationDraft.docx"}),
        ("type:image in:photos name:img", {"photos/IMG_1234 beach.jpg"}),
        ("size:<1", {"empty.txt"}),
        ("beach -type:video type:image", {"photos/IMG_1234 beach.jpg"}),
    ],
)
def test_filters_know_them(find: Callable[[str], list[str]], typed: str, found: set[str]) -> None:
    hits = find(typed)
    assert set(hits) == found
    assert len(hits) == len(found)


def test_each_says_why_it_has_no_text(searcher: Searcher) -> None:
    def why(text: str) -> str:
        hit = searcher.search(SearchQuery(text)).files[0]
        assert [passage.text for passage in hit.passages] == [""]
        assert searcher.preview(hit.passages[0].passage_id, 1000).text == ""
        assert searcher.nearest_sentence(hit.passages[0].passage_id, text).span is None
        return hit.explanation

    assert why("taxReport2023.pdf") == "Scan without text. Listed under Health."
    assert why("insurance policy.pdf") == "Protected by a password. Listed under Health."
    assert why("applicationDraft.docx") == "This file is damaged. Listed under Health."
    assert why("empty.txt") == "This file is empty. Listed under Health."
    assert why("slow.pdf") == "This file could not be read. Listed under Health."
    assert why("IMG_1234") == "Picture, found by its name."
    assert why("household archive") == "Archive, found by its name."
    assert why("notes.unheard") == "No readable text, found by its name."
    text = searcher.search(SearchQuery("knead dough")).files[0]
    assert (text.explanation, Path(text.path).name) == ("", "recipe.txt")


def test_an_ignored_problem_is_not_announced_as_listed(searcher: Searcher, catalog: Catalog, root: Path) -> None:
    catalog.files.ignore([root / "scans/taxReport2023.pdf"], ignored=True)
    assert searcher.search(SearchQuery("taxReport2023")).files[0].explanation == "Scan without text."


def test_they_are_counted_by_type_and_folder(searcher: Searcher, catalog: Catalog) -> None:
    types = {facet.value: facet.files for facet in facets(catalog).types}
    assert (types["image"], types["video"], types["archive"], types["pdf"]) == (2, 1, 2, 3)
    assert "secret" not in types
    folders = {facet.value: facet.files for facet in facets(catalog).folders}
    assert (folders["photos"], folders["letters"]) == (3, 3)
    of_answer = {facet.value: facet.files for facet in searcher.facets(SearchQuery("beach")).types}
    assert (of_answer["jpg"], of_answer["mp4"]) == (1, 1)


def test_they_are_no_copies_of_each_other(searcher: Searcher) -> None:
    hits = searcher.search(SearchQuery("beach")).files
    assert {Path(hit.path).name for hit in hits} >= {"IMG_1234 beach.jpg", "beachVolleyball.mp4"}
    assert not any(hit.alike for hit in hits if hit.explanation)


def test_what_has_no_text_cannot_be_compared(searcher: Searcher, root: Path) -> None:
    with pytest.raises(UnsupportedFileError, match="no text"):
        searcher.similar(SimilarQuery(path=str(root / "photos/IMG_1234 beach.jpg")))
    passage_id = searcher.search(SearchQuery("IMG_1234")).files[0].passages[0].passage_id
    with pytest.raises(UnsupportedFileError, match="no text"):
        searcher.similar(SimilarQuery(passage_id=passage_id))


def test_a_secret_file_leaves_no_trace(searcher: Searcher) -> None:
    for typed in ("hidden passwords", "passwords", "password", "hiden", "name:hidden", "hidden passwords.txt"):
        answer = searcher.search(SearchQuery(typed))
        assert not any("hidden" in hit.path for hit in answer.files), typed
        assert "hidden" not in answer.also_searched
        assert "passwords" not in answer.also_searched


def test_without_any_text_the_empty_answer_does_not_say_that_nothing_is_indexed(tmp_path: Path) -> None:
    catalog = Catalog.open(tmp_path / "pictures.sqlite")
    folder = catalog.folders.add(tmp_path)
    catalog.files.commit_skipped(FileFacts(folder.id, tmp_path / "beach.jpg", 1, 1), "jpg")
    searcher = Searcher(catalog)
    assert [Path(hit.path).name for hit in searcher.search(SearchQuery("beach")).files] == ["beach.jpg"]
    assert searcher.search(SearchQuery("mountain")).empty_reason is EmptyReason.NOTHING_SIMILAR
    searcher.close()
    catalog.close()


# Paths.


def forms_of(path: Path, root: Path) -> list[str]:
    below = path.relative_to(root).as_posix()
    return [
        str(path),
        f'"{path}"',
        f"'{path}'",
        f"  {path}\n",
        str(path).replace(" ", "\\ "),
        path.as_uri(),
        f"file://localhost{path}".replace(" ", "%20"),
        below,
        f"{root.name}/{below}",
        below.replace("/", "\\"),
        f"{path.parent}/../{path.parent.name}/{path.name}",
    ]


@pytest.mark.parametrize("name", ["photos/IMG_1234 beach.jpg", "letters/aunt.txt"])
def test_a_path_brings_its_file_first(searcher: Searcher, root: Path, name: str) -> None:
    for typed in forms_of(root / name, root):
        hits = searcher.search(SearchQuery(typed)).files
        assert hits[0].path == str(root / name), typed
        assert len({hit.file_id for hit in hits}) == len(hits), typed


def test_a_path_below_home(searcher: Searcher, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(root))
    monkeypatch.setenv("USERPROFILE", str(root))
    assert searcher.search(SearchQuery("~/letters/bank.txt")).files[0].path == str(root / "letters/bank.txt")


def test_a_path_that_reads_like_filters(catalog: Catalog, searcher: Searcher, root: Path) -> None:
    folder = catalog.folders.all()[0]
    path = root / "a -b" / "type:pdf size:>3kb.jpg"
    catalog.files.commit_skipped(FileFacts(folder.id, path, 5, 5), "jpg")
    assert searcher.search(SearchQuery(str(path))).files[0].path == str(path)


def test_the_path_of_a_folder_brings_its_files_first(searcher: Searcher, root: Path) -> None:
    for typed in (f"{root}/photos", f"{root}/photos/", "home/photos"):
        hits = searcher.search(SearchQuery(typed)).files[:3]
        assert {Path(hit.path).parent for hit in hits} == {root / "photos"}, typed
    both = searcher.search(SearchQuery(f"{root}/photos type:video")).files
    assert [Path(hit.path).name for hit in both] == ["beachVolleyball.mp4"]


def test_a_path_in_pieces_brings_the_same_order(searcher: Searcher, root: Path) -> None:
    query = str(root / "letters/aunt.txt")
    first = searcher.search(SearchQuery(query, first=1))
    whole = searcher.search(SearchQuery(query))
    assert whole.files[: len(first.files)] == first.files
    assert len(first.files) + first.more == len(whole.files)


def test_paths_of_nothing_indexed_leak_nothing(searcher: Searcher, root: Path, tmp_path: Path) -> None:
    for typed in (
        f"{root}/hidden passwords.txt",
        str(tmp_path / "catalog.sqlite"),
        "/etc/passwd",
        "//",
        "/",
        "file://[",
    ):
        assert not any("hidden" in hit.path for hit in searcher.search(SearchQuery(typed)).files), typed


# Odd names and very many of one.


def test_a_name_of_nothing_but_emoji_is_found_by_pasting_it(searcher: Searcher, catalog: Catalog, root: Path) -> None:
    folder = catalog.folders.all()[0]
    name = "🎉" * 63 + ".md"
    assert len(name.encode()) == 255
    emoji = ("😀" * 63, name)
    for each in emoji:
        catalog.files.commit_skipped(FileFacts(folder.id, root / each, 1, 1), "other")
        hits: tuple[FileHit, ...] = searcher.search(SearchQuery(each)).files
        assert Path(hits[0].path).name == each
    assert not searcher.search(SearchQuery("🤖")).files
    assert not searcher.search(SearchQuery("*")).files


def test_ten_thousand_files_of_one_name(tmp_path: Path) -> None:
    catalog = Catalog.open(tmp_path / "many.sqlite")
    folder = catalog.folders.add(tmp_path)
    with catalog.transaction():
        for number in range(10_000):
            path = tmp_path / f"project{number}" / "README.md"
            text = f"Project number {number} does one thing"
            facts = FileFacts(folder.id, path, 50, number * 10**9, str(number).encode())
            if number % 2:
                catalog.files.commit_problem(
                    facts, FileProblem("", ProblemKind.NO_TEXT, NO_MESSAGE, NO_MESSAGE, 1.0), "md"
                )
            else:
                catalog.files.commit_document(facts, DocumentFacts("md"), [Passage(text, start=0, end=len(text))], "s")
    searcher = Searcher(catalog)
    searcher.search(SearchQuery("warm up"))
    started = time.process_time()
    answer = searcher.search(SearchQuery("README.md"))
    took_s = time.process_time() - started
    assert len(answer.files) == SearchQuery("").limit
    assert {Path(hit.path).name for hit in answer.files} == {"README.md"}
    assert all(len(hit.alike) <= 20 for hit in answer.files)
    # A tenth of a second on a quiet machine.
    assert took_s < 2
    assert searcher.search(SearchQuery("project4711 README.md")).files
    one = searcher.search(SearchQuery(str(tmp_path / "project4711" / "README.md"))).files[0]
    assert Path(one.path).parent.name == "project4711"
    searcher.close()
    catalog.close()
