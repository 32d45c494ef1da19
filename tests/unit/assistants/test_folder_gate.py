"""The gate in front of an engine that does not limit anything: nothing else protects the folders."""

import os
from pathlib import Path

import pytest

from desktop_search.assistants.folder_gate import FolderGate, RefusedError, UnknownIdError, id_of
from desktop_search.domain.answers import Answer, AnswerSentence
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import (
    FileHit,
    FileText,
    MeaningState,
    PassageHit,
    Preview,
    Reasons,
    SearchAnswer,
    TextRequest,
)
from desktop_search.domain.status import Activity, FolderStatus, IndexStatus, ModelState, ModelStatus
from desktop_search.engine.api import Failed, RequestFailedError, completed
from desktop_search.settings import IndexSettings


class OpenEngine:
    """An engine that answers with all files, whatever it is asked for; also the link to itself."""

    def __init__(self, root: Path, files: dict[str, str], settings: IndexSettings) -> None:
        self.root = root
        self.files = [(number, str(root / name), kind) for number, (name, kind) in enumerate(files.items(), 1)]
        self.settings = settings
        self.asked = []

    def call(self, work):
        return work(self)

    def get_index_settings(self):
        return completed(self.settings)

    def get_status(self):
        folder = FolderStatus(1, str(self.root), 9, 0, 9, 0)
        return completed(IndexStatus(Activity.IDLE, ModelStatus("", "", ModelState.READY), (folder,), passages=9))

    def search(self, query, session):
        self.asked.append(query)
        return completed(self._answer())

    def find_similar(self, query, session):
        self.asked.append(query)
        return completed(self._answer())

    def get_answer(self, query, within_s, session):
        made = (AnswerSentence(id, path, None, "", "x", 0, 1, 0.0, kind=kind) for id, path, kind in self.files)
        return completed(Answer(query.text, tuple(made), 0.9))

    def get_preview(self, passage_id, around):
        path, kind = self._file(passage_id)
        return completed(
            Preview(passage_id, path, "", kind, None, None, None, (), "", "x", "", False, False)
        )  # fmt: skip

    def get_file_text(self, wanted):
        path, kind = self._file(wanted.passage_id)
        return completed(FileText(wanted.passage_id, path, "", kind, None, "x", (), None))

    def _file(self, passage_id):
        for number, path, kind in self.files:
            if number == passage_id:
                return path, kind
        raise RequestFailedError(Failed(Message("This passage is no longer in the index.")))

    def _answer(self):
        hits = [self._hit(*file) for file in self.files]
        # Each is also a near duplicate of the first one.
        first = FileHit(1, hits[0].path, "", "txt", None, 1, 0.0, hits[0].passages, alike=tuple(hits[1:]))
        return SearchAnswer("", 1.0, (first, *hits[1:]), MeaningState.READY, also_searched=("outside",))

    def _hit(self, number, path, kind):
        passage = PassageHit(number, "x", (), (), None, None, None, 50, False, Reasons())
        return FileHit(number, path, "", kind, None, 1, 0.0, (passage,))


FILES = {
    "shared/a.txt": "txt",
    "shared/b.zip/inner/c.txt": "txt",
    "private/d.txt": "txt",
    "shared-not/e.txt": "txt",
    "private/f.zip/g.txt": "txt",
    "shared/../private/h.txt": "txt",
    "shared/id_rsa": "txt",
    "shared/.ssh/config": "txt",
    "shared/secret.txt": SECRET_KIND,
    "shared/link/i.txt": "txt",
    "shared/file-link.txt": "txt",
    "Shared2/j.txt": "txt",
}
INSIDE = ["a.txt", "c.txt"]


@pytest.fixture
def engine(tmp_path):
    for name in ("shared", "private", "shared-not", "Shared2"):
        (tmp_path / name).mkdir()
    (tmp_path / "private/d.txt").write_text("x")
    try:
        (tmp_path / "shared/link").symlink_to(tmp_path / "private", target_is_directory=True)
        (tmp_path / "shared/file-link.txt").symlink_to(tmp_path / "private/d.txt")
    except OSError:
        pytest.skip("no right to make links")
    settings = IndexSettings(assistant_access=True, assistant_folders=(str(tmp_path / "shared"),))
    return OpenEngine(tmp_path, FILES, settings)


@pytest.fixture(params=["command line", "settings"])
def gate(engine, request):
    return FolderGate(engine, [str(engine.root / "shared")] if request.param == "command line" else None)


def names(answer):
    return [Path(hit.path).name for hit in answer.files]


def test_search_similar_and_answer(gate, engine):
    found = gate.search("anything", 50)
    assert names(found) == INSIDE
    assert [Path(other.path).name for other in found.files[0].alike] == ["c.txt"]
    assert found.also_searched == ()
    assert names(gate.similar(id_of(1, engine.files[0][1]), 50)) == INSIDE
    answer, hits = gate.answer("anything?")
    assert [Path(one.path).name for one in answer.sentences] == INSIDE
    assert names(hits) == INSIDE
    assert all(query.below == (str(engine.root / "shared"),) for query in engine.asked), "the engine is limited too"


def test_every_id(gate, engine):
    """Also of one that is guessed right, with its check."""
    for number, path, _ in engine.files:
        passage = id_of(number, path)
        operations = (
            lambda passage=passage: gate.preview(passage, 100),
            lambda passage=passage: gate.file_text(passage, TextRequest(0)),
            lambda passage=passage: gate.similar(passage, 5),
        )
        for operation in operations:
            if Path(path).name in INSIDE:
                operation()
            else:
                with pytest.raises(RefusedError, match="no passage with this id"):
                    operation()
    for wrong in (id_of(1, "other path"), id_of(99, engine.files[0][1])):
        with pytest.raises(UnknownIdError, match="no passage with this id"):
            gate.preview(wrong, 100)


def test_a_folder_narrows_and_never_widens(gate, engine):
    gate.search("x", 5, str(engine.root / "shared"))
    gate.search("x", 5, str(engine.root / "shared" / "deeper"))
    assert engine.asked[-1].below == (str(engine.root / "shared" / "deeper"),)
    for name in ("private", "shared-not", "shared/..", "shared/link", "", "Shared2", "nonsuch"):
        with pytest.raises(RefusedError):
            gate.search("x", 5, str(engine.root / name))


def test_consent_is_asked_for_with_each_call(engine):
    gate = FolderGate(engine, None)
    operations = (
        lambda: gate.search("x", 5), lambda: gate.answer("x"), lambda: gate.folders(),
        lambda: gate.similar(id_of(1, engine.files[0][1]), 5), lambda: gate.preview(id_of(1, engine.files[0][1]), 5),
        lambda: gate.file_text(id_of(1, engine.files[0][1]), TextRequest(0)),
    )  # fmt: skip
    for operation in operations:
        operation()
    for settings in (
        IndexSettings(assistant_folders=(str(engine.root / "shared"),)),
        IndexSettings(assistant_access=True),
        IndexSettings(assistant_access=True, assistant_folders=(str(engine.root.parent / "elsewhere"),)),
    ):
        engine.settings = settings
        for operation in operations:
            with pytest.raises(RefusedError):
                operation()


def test_nothing_is_shared_by_an_empty_list(engine):
    with pytest.raises(RefusedError):
        FolderGate(engine, []).search("x", 5)


@pytest.mark.skipif(os.name != "posix", reason="the root folder")
def test_the_root_folder_shares_all_but_secrets(engine):
    found = FolderGate(engine, ["/"]).search("x", 50)
    assert set(names(found)) == {Path(name).name for name in FILES} - {"id_rsa", "config", "secret.txt"}
