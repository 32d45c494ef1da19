"""Implements the engine's API without an index. A search is answered by the word it begins with:

"many" by twenty files, "lots" by as many as are wanted up to 250, of four kinds, folders and years, "ranked" by the
same, at first by as many as are wanted at once, "slow" after half a second, "crash" by ending the process, "nothing" by
an empty answer, "far" by two files that are not strong matches, "scanned" by a scan and two pictures, "weaker" and
"weak" by twenty files of which the first three, or none, are strong, "bug" by a fault, "trouble" by a known error,
"order" by two files that come the other way round half a second later, "ask" by twenty files and three sentences that
answer it ("ask one" by one), "ask late" half a second later; anything else by two files.

Arguments: "deaf" is never ready, "late" is after half a second, "refusing" says why it cannot start, and ends,
"modelless" has no language model, "switching" is on its way from one to another, "troubled" has thousands of problems,
"busy" is making its vectors anew, "held" cannot read its settings until the user decides ("copyless": and has no
copy of them), "first" has no folders yet and downloads a model, "empty" has none until one is added, "nested" has one
inside another, "recognizing" recognizes text, "unsound" fails to verify the index, once an estimate of folders is
requested, "passages:FILE" answers every search by the passages in FILE, a list of {"path", "text", "score"} in JSON,
"hostile" has markup in the names, titles and texts of files, and in messages about them.
"""

import atexit
import json
import os
import sys
import tempfile
import threading
import time
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_search.domain.answers import Answer, AnswerSentence
from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.domain.documents import PageUnit
from desktop_search.domain.folder_estimates import ExclusionCount, FolderEstimate
from desktop_search.domain.health import (
    DiskUse,
    FolderHealth,
    IndexContents,
    IndexHealth,
    LastVerify,
    Maintenance,
    MaintenanceKind,
    PartlyRead,
    Portion,
    ProblemCount,
    Queues,
    Version,
)
from desktop_search.domain.messages import Message
from desktop_search.domain.model_choices import MeasuredShare, ModelChoice
from desktop_search.domain.page_images import PageImage
from desktop_search.domain.queries import (
    AnswerFacets,
    EmptyReason,
    Facet,
    Facets,
    FileHit,
    FileText,
    MeaningState,
    NearestSentence,
    PartKind,
    PassageHit,
    Preview,
    QueryPart,
    Reasons,
    SearchAnswer,
)
from desktop_search.domain.recognition import (
    RecognitionEngine,
    RecognitionEngines,
    RecognitionHealth,
    RecognitionProgress,
    RecognitionState,
)
from desktop_search.domain.status import (
    Activity,
    FileProblem,
    Finding,
    FolderStatus,
    IndexStatus,
    ModelDownload,
    ModelState,
    ModelStatus,
    ModelSwitch,
    ProblemKind,
    SettingsProblem,
    VerifyReport,
)
from desktop_search.engine.api import (
    Compacted,
    EngineApi,
    Failed,
    Imported,
    IndexSettingsChanged,
    Models,
    Ready,
    RequestFailedError,
    StatusChanged,
    completed,
)
from desktop_search.engine.rpc.codec import EVENT_ID, Request, Result, Superseded, decode, encode
from desktop_search.own_files import create_own_temp, remove_tree
from desktop_search.searching.query.query_language import parse
from desktop_search.settings import IndexSettings, changed_index_settings

HOSTILE_NAME = "/home/someone/x\u202egnp.exe\n\udcff😀" + "n" * 300 + ".pdf"
MARKUP = "<img src='file:hostile.png'><b>R&D"
# Parts of foreign texts that markup is put behind.
BEFORE_MARKUP = (
    "/home/someone", "First for ", "These words", "Gone.", "It has a password", "It is large", "It is old",
    "My folder ", "docs & more", "Model &", "Counters in ", "Convert it", "before\\n", "bad \\udcff title", "/gone is",
)  # fmt: skip
SCRIPT = sys.argv[1:]
LOCK = threading.Lock()
added = []
pages = []


def send(message, message_id=EVENT_ID):
    line = encode(message, message_id)
    for part in BEFORE_MARKUP if "hostile" in SCRIPT else ():
        line = line.replace(part, part + MARKUP)
    with LOCK:
        sys.stdout.write(line)
        sys.stdout.flush()


def hit(passage_id, text, **given):
    marks = tuple((at, at + 5) for at in (text.find("words"),) if at >= 0)
    reasons = Reasons(1, 1, 0.9)
    given = {"page": None, "page_label": None, "score": 90, "exact_words": bool(marks)} | given
    return PassageHit(
        passage_id, text, marks, ("Part",), given["page"], given["page"], *list(given.values())[1:], reasons
    )


GIVEN_FILE = next((word.partition(":")[2] for word in SCRIPT if word.startswith("passages:")), "")
GIVEN = json.loads(Path(GIVEN_FILE).read_text()) if GIVEN_FILE else []


def given(text):
    files = tuple(
        FileHit(number, one["path"], Path(one["path"]).name, "txt", None, 9, 1.7e9,
                (hit(number, one["text"], score=one["score"]),))
        for number, one in enumerate(GIVEN, 1)
    )  # fmt: skip
    return SearchAnswer(text, 12.0, files, MeaningState.READY)


def answer(text):
    files = (
        FileHit(1, "/home/someone/a/First.pdf", f"First for {text}", "pdf", PageUnit.PAGE, 9, 1.7e9,
                (hit(1, "These words stand 😀 in the first passage.", page=4), hit(2, "A second passage."))),
        FileHit(2, HOSTILE_NAME, "bad \udcff title\n", "nonsense", None, 9, 0.0,
                (hit(3, "long " * 2000, score=7),),
                alike=(FileHit(3, "/home/someone/b", "b", "txt", None, 9, 0.0, (hit(4, "long " * 2000),)),)),
    )  # fmt: skip
    return SearchAnswer(text, 12.0, files, MeaningState.READY, understood=understood(text), hints=hints(text))


def scanned(text):
    """A scan, a picture with text, and a picture without, which was found by its name."""
    letter = replace(hit(5, "These words were scanned.", page=2), confidence=0.97)
    receipt = replace(hit(7, "These words are on a receipt."), confidence=0.62, heading=())
    photo = replace(hit(9, "", exact_words=False), heading=())
    files = (
        FileHit(5, "/home/someone/a/Letter.pdf", "Letter.pdf", "pdf", PageUnit.PAGE, 9, 1.7e9, (letter,)),
        FileHit(6, "/home/someone/a/Receipt.jpg", "Receipt.jpg", "jpg", None, 9, 1.7e9, (receipt,)),
        FileHit(7, "/home/someone/a/words.png", "words.png", "png", None, 9, 1.7e9, (photo,),
                explanation=Message("Picture, found by its name.")),
    )  # fmt: skip
    return SearchAnswer(text, 12.0, files, MeaningState.READY)


def hints(text):
    return parse(text, datetime.now()).hints


def understood(text):
    """Fake parser; of the query language it supports type:pdf and -draft."""
    known = ((PartKind.TYPE, "type:pdf", "pdf", False), (PartKind.WITHOUT, "-draft", "draft", True))
    found = [(text.find(typed), typed, kind, meant, negated) for kind, typed, meant, negated in known]
    return tuple(QueryPart(k, m, at, at + len(t), n) for at, t, k, m, n in sorted(found) if at >= 0)


def many(text):
    files = tuple(
        FileHit(
            number, f"/home/someone/{number}.txt", f"Number {number}", "txt", None, 9, 1.7e9, (hit(number, "Text"),)
        )
        for number in range(1, 21)
    )
    return SearchAnswer(text, 1.0, files, MeaningState.READY)


def weaker(text, strong):
    found = many(text)
    files = []
    for at, file in enumerate(found.files):
        files.append(replace(file, passages=(replace(file.passages[0], score=(99 if strong else 20) - at),)))
    return replace(found, files=tuple(files), strong=strong)


def lots(text, limit):
    kinds = ("pdf", "docx", "eml", "txt")
    files = tuple(
        FileHit(
            number, f"/home/someone/{number % 4}/{249 - number}.{kinds[number % 4]}", f"Number {249 - number}",
            kinds[number % 4], None, number * 1_000, 1.7e9 - number % 4 * 3.2e7,
            (hit(number, "Text " * 99, score=None),),
        )
        for number in range(min(limit, 250))
    )  # fmt: skip
    return SearchAnswer(text, 1.0, files, MeaningState.READY)


def first_of(whole, first):
    return replace(whole, files=whole.files[:first], more=len(whole.files) - first) if first else whole


def found_for(text, limit, first):
    """The answer to a query at once; None if it is late."""
    word = text.split()[0] if text.split() else ""
    if word == "crash":
        os._exit(9)
    if word == "bug":
        raise RequestFailedError(Failed(Message("It broke."), is_bug=True, details="Traceback: here"))
    if word == "trouble":
        raise RequestFailedError(Failed(Message("The disk is full."), Message("Make room.")))
    if word == "scanned":
        return scanned(text)
    if word == "order":
        return replace(answer(text), may_rerank=True)
    if word == "lots":
        return lots(text, limit)
    if word == "ranked":
        return first_of(replace(lots(text, limit), took_ms=7.0 if first else 900.0), first)
    if word == "many":
        return many(text)
    if word == "ask":
        return asked(text)
    if word == "nothing":
        return SearchAnswer(text, 1.0, (), MeaningState.READY, EmptyReason.NOTHING_SIMILAR)
    if word in ("weaker", "weak"):
        return first_of(weaker(text, 3 if word == "weaker" else 0), first)
    if word == "far":
        return replace(answer(text), strong=0)
    return None if word == "slow" else answer(text)


ANSWERS = {
    1: ("We met. The heat pump costs 14,200 €, and is paid in two parts.", 8, None),
    99: ("In the new offer the price of the heat pump is 13,900 €. " + "It is long 😀 and goes on. " * 40, 0, 3),
    3: ("كلفة المضخة الحرارية أربعة عشر ألف يورو.", 0, 12),
}
"""Passages with the sentence that answers a question: their text, the start of the sentence, and its page."""


def asked(text):
    found = many(text)
    files = tuple(
        replace(file, passages=(replace(file.passages[0], text=ANSWERS.get(file.file_id, ("Text",))[0]),))
        for file in found.files
    )
    return replace(found, files=files)


def answered(query):
    words = query.split()
    if words[:1] != ["ask"]:
        return Answer(query)
    sentences = []
    for passage_id, (text, start, number) in ANSWERS.items():
        kind, unit = ("pdf", PageUnit.PAGE) if number else ("txt", None)
        path = "/home/someone/1.txt" if passage_id == 1 else f"/home/someone/offers/Offer & {passage_id}.pdf"
        sentences.append(
            AnswerSentence(passage_id, path, number, "", text[start:], start, len(text), 1.7e9 + passage_id * 1e6,
                           f"Number {passage_id}", kind, unit)
        )  # fmt: skip
    return Answer(query, tuple(sentences[:1] if words[1:] == ["one"] else sentences), 0.9)


def late(result):
    future = Future()
    threading.Timer(0.5, lambda: future.set_result(result)).start()
    return future


def better(text):
    found = answer(text)
    first = found.files[1].passages[0]
    first = replace(first, reasons=replace(first.reasons, rerank_move=1))
    files = (replace(found.files[1], passages=(first,)), found.files[0])
    return replace(found, files=files, reranked=True)


def status():
    folders = (
        FolderStatus(1, "/home/someone/docs & more", 10, 4, 60, 3),
        FolderStatus(2, "/gone", 0, 0, 0, 0, Message("Gone.")),
    )
    state = ModelState.MISSING if "modelless" in SCRIPT else ModelState.READY
    model = ModelStatus("m", "Model", state)
    if "nested" in SCRIPT:
        docs, work = "/home/someone/docs & more", "/home/someone/docs & more/work"
        folders = (FolderStatus(1, docs, 10, 4, 60, 3), FolderStatus(2, work, 3, 0, 5, 0, outer=docs))
    if "empty" in SCRIPT:
        folders = tuple(FolderStatus(number, path, 1, 1, 0, 0) for number, path in enumerate(added))
        return IndexStatus(Activity.IDLE, model, folders)
    if "first" in SCRIPT:
        return IndexStatus(Activity.IDLE, model, downloads=(ModelDownload("n", "Other", 34_000_000, 100_000_000),))
    if "switching" in SCRIPT:
        switch = ModelSwitch("Model A", "Model & B", 1234, 5678, "m")
        docs = (FolderStatus(1, "/home/someone/docs", 10, 0, 5678, 0),)
        return IndexStatus(Activity.EMBEDDING, model, docs, 10, 10, 0, 0, 0, 5678, 5678, 95.0, 90.0, switch=switch)
    if engine.is_held:
        told = "Your settings could not be read."
        problem = SettingsProblem(Message(told), "copyless" not in SCRIPT)
        waiting = Activity.WAITING
        return IndexStatus(
            waiting, model, folders, 10, message=Message(told), trouble=Message(told), settings_problem=problem
        )
    if "recognizing" in SCRIPT:
        progress = RecognitionProgress(140, 2_300, 12)
        return IndexStatus(
            Activity.RECOGNIZING, model, folders, 10, 10, passages=60, passages_embedded=60, recognition=progress
        )
    return IndexStatus(Activity.READING, model, folders, 10, 6, 4, 2, 1, 60, 30, 9.5, 90.0, files_not_embedded=1)


CONTENTS = IndexContents(
    types=(Portion("pdf", 4, 40_000, 9_000_000), Portion("docx", 1, 20, 90_000), Portion("odt", 1, 10, 60_000)),
    languages=(Portion("en", 5, 39_000, 8_000_000), Portion("de", 2, 900, 400_000)),
    folders=(Portion("/home/someone/docs & more/reports", 4, 20_000, 8_000_000), Portion("", 2, 30, 1_000)),
)


def health():
    folders = (
        FolderHealth(1, "/home/someone/docs & more", 6, 1, 2, 1, 0, 4, 60_000, 30, 12_000_000, 3_000_000, 1.7e9, "", 1),
        FolderHealth(2, "/gone", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, None, "The folder /gone is not there."),
    )
    kinds = ProblemKind
    problems = (
        ProblemCount(kinds.DAMAGED, 1, 1),
        ProblemCount(kinds.ENCRYPTED, 1),
        ProblemCount(kinds.NOT_EMBEDDED, 1),
    )
    last = LastVerify(
        1.7e9, VerifyReport(10, 60, 30, 0.5, (Finding(Message("Counters in /home/someone were wrong.")),))
    )
    maintenance = Maintenance(MaintenanceKind.REBUILD, 0.4) if "busy" in SCRIPT else None
    return IndexHealth(
        status=status(),
        folders=folders,
        problems=problems,
        queues=Queues(4, 30, 2, 1, containers=3),
        disk=DiskUse(5_000_000, 3_000_000, 4_000_000, 9_000, 0, 10**10),
        reclaimable_bytes=1_500_000,
        model_dimensions=384,
        versions=(Version("Python", "3.11"),),
        last_verify=last,
        maintenance=maintenance,
        contents=CONTENTS,
        recognition=RecognitionHealth(RecognitionState.WAITING, 12, 2_160, 140, 9, 2),
        partly_read=(
            PartlyRead("/f/2023.zip", (Message("Only the first {count} files in it were read.", count="9"),)),
        ),
    )


def drawn(width, height):
    """Size and file of white pixels; none without a width."""
    if not width:
        return (0, 0), ""
    if not pages:
        # The window removes a drawn page, and only from a folder of ours.
        pages.append(create_own_temp(Path(tempfile.gettempdir()), "scripted-pages-"))
        atexit.register(remove_tree, pages[0])
    handle, file = tempfile.mkstemp(dir=pages[0])
    with os.fdopen(handle, "wb") as pixels:
        pixels.write(b"\xff\xff\xff\xff" * (width * height))
    return (width, height), file


def picture(wish):
    """A picture of 300 x 900 pixels, with recognized text if it is that of the receipt."""
    width = min(wish.width_px, 300)
    size, file = drawn(width, width * 3)
    boxes = (((0.1, 0.5, 0.8, 0.02),), ((0.1, 0.5, 0.3, 0.02),)) if wish.passage_id == 7 else ((), ())
    return PageImage(wish.passage_id, 1, 1, "", *size, file, *boxes, full_width_px=300)


def page(wish):
    """Page 4 of 9 holds the passage; of a passage with an even number there is none."""
    if wish.passage_id % 2 == 0:
        raise RequestFailedError(
            Failed(Message("This file is protected by a password."), Message("Save a copy without it."))
        )
    if wish.passage_id in (7, 9):
        return picture(wish)
    number = min((wish.page or 4) + wish.seek, 9)
    size, file = drawn(wish.width_px, wish.width_px * 7 // 5)
    there = number == 4
    marks = ((0.1, 0.5, 0.1, 0.02), (0.5, 0.53, 0.1, 0.02))
    return PageImage(
        wish.passage_id, number, 9, "iv" if there else "", *size, file,
        ((0.1, 0.5, 0.8, 0.1),) if there else (), marks if there else (), () if there else ((0.3, 0.9, 0.1, 0.02),),
        ((0.1, 0.52, 0.8, 0.02),) if there and wish.sentence else (),
    )  # fmt: skip


class ScriptedEngine(EngineApi):
    """Signatures are checked against `EngineApi` by test_engine_api.py."""

    def __init__(self):
        self.settings = IndexSettings(exclude=("*.bak",))
        self.assistant_calls = (
            AssistantCall("2026-11-24T09:30:12Z", "claude-code", "search", "heat pump invoice", 2,
                          ("/home/someone/bills/2025/heat pump.pdf", HOSTILE_NAME), False),
            AssistantCall("2026-11-24T09:29:50Z", "cursor-vscode", "search", "tax return", 0, (), True),
        )  # fmt: skip
        self.is_held = "held" in SCRIPT
        self.verification = Future()
        self.news = []
        """Events to send after the reply."""

    def search(self, query, session=""):
        if GIVEN:
            return completed(given(query.text))
        found = found_for(query.text, query.limit, query.first)
        return late(answer(query.text)) if found is None else completed(found)

    def rerank(self, query, within_s=0.4, session=""):
        return late(better(query.text))

    def stop_reranking(self, session=""):
        return completed(None)

    def get_answer(self, query, within_s=0.4, session=""):
        found = answered(query.text)
        return late(found) if "late" in query.text.split() else completed(found)

    def find_similar(self, query, session=""):
        similar_to = query.path or query.text or str(query.passage_id)
        return completed(replace(answer("like"), query="", similar_to=similar_to))

    def get_facets(self):
        types = (Facet("pdf", 1200), Facet("document", 30), Facet("docx", 29))
        return completed(Facets(types, (Facet("My docs", 1), Facet("old", 2))))

    def get_answer_facets(self, query):
        types = (Facet("pdf", 9), Facet("docx", 3)) if "type:pdf" not in query.text else (Facet("pdf", 9),)
        folders = tuple(Facet(f"My folder {number}", 12 - number) for number in range(10))
        return completed(AnswerFacets(types, folders, (Facet("de", 12),), (Facet("7d", 2), Facet(">1y", 10)), 12))

    def note_use(self, query, path, share=1.0):
        return completed(None)

    def count_uses(self):
        return completed(2)

    def forget_uses(self):
        return completed(None)

    def count_new_results(self, text, since_s):
        return completed(0)

    def get_preview(self, passage_id, around_characters=3000):
        if GIVEN:
            one = GIVEN[passage_id - 1]
            text = (one["text"], "", False, False)
            return completed(Preview(passage_id, one["path"], "T", "txt", None, None, None, (), "", *text))
        before, after = "before\n\n", "\n\nafter"
        text = ANSWERS[99][0] if passage_id == 99 else "passage"
        return completed(Preview(passage_id, "/a", "T", "pdf", None, None, None, (), before, text, after, True, True))

    def get_adjacent_passages(self, passage_id):
        if GIVEN:
            return completed(())
        return completed((hit(passage_id + 100, f"The passage after number {passage_id}."),))

    def get_page(self, wanted):
        return completed(page(wanted))

    def copy_member(self, path):
        name = path.rpartition("/")[2]
        if name == "gone.txt":
            raise RequestFailedError(Failed(Message("The file is no longer there.")))
        return completed(f"/copies/{name}")

    def get_colors(self, wanted):
        # None: the preview stays without colours.
        future = Future()
        future.cancel()
        return future

    def get_nearest_sentence(self, passage_id, query):
        return completed(NearestSentence(passage_id, query, (6, 11)))

    def get_status(self):
        return completed(status())

    def get_health(self):
        return completed(health())

    def get_problems(self, ignored=False):
        if ignored:
            return completed((FileProblem("/home/someone/old.pdf", ProblemKind.DAMAGED, "It is old.", "Let it be."),))
        many_problems = tuple(
            FileProblem(
                f"/{number}", ProblemKind.DAMAGED, Message("It ends too early. " * 10), Message("Copy it again.")
            )
            for number in range(2_000 if "troubled" in SCRIPT else 0)
        )
        large = 300_000_000
        return completed((
            *many_problems,
            FileProblem("/home/someone/locked.pdf", ProblemKind.ENCRYPTED, "It has a password.", "Remove it."),
            FileProblem(HOSTILE_NAME, ProblemKind.DAMAGED, "It ends too early. " * 20, "Copy it again."),
            FileProblem("/home/someone/film.txt", ProblemKind.TOO_LARGE, "It is large.", "Raise it.", 0.0, large),
        ))  # fmt: skip

    def get_file_status(self, path):
        raise NotImplementedError

    def add_folder(self, path):
        added.append(path)
        return self._changed()

    def remove_folder(self, folder_id, exclude=None):
        return completed(None)

    def estimate_folders(self, folders):
        if "unsound" in SCRIPT:
            self.verification.set_exception(RequestFailedError(Failed(Message("The index could not be verified."))))
        return completed(FolderEstimate(folders, 1204, 2_100_000_000, 95.0, 2400.0))

    def rescan(self, folder_id=None):
        return completed(None)

    def reindex(self, folder_id):
        return completed(None)

    def index_to_end(self, folders):
        raise NotImplementedError

    def set_paused(self, paused, for_s=None):
        return completed(None)

    def index_anyway(self):
        return completed(None)

    def retry(self, paths=()):
        return completed(None)

    def ignore(self, paths, ignored=True):
        return completed(None)

    def raise_limits(self, paths):
        return completed(None)

    def get_recognition_engines(self):
        missing = (Message("Thai cannot be recognized: install {package}.", package="tesseract-ocr-tha"),)
        engines = (
            RecognitionEngine(
                "PP-OCRv6", ("zh", "ja", "en", "de", "fr", "es", "it", "pt", "nl", "pl"), is_included=True
            ),
            RecognitionEngine("Tesseract 5.3.0", ("ru", "el")),
        )
        return completed(RecognitionEngines(engines, missing))

    def get_file_text(self, wanted):
        return completed(FileText(wanted.passage_id, "/home/someone/a.txt", "a.txt", "txt", None, "", (), None))

    def get_assistant_calls(self, limit=500):
        return completed(self.assistant_calls[:limit])

    def clear_assistant_calls(self):
        self.assistant_calls = ()
        return completed(None)

    def log_assistant_call(self, call):
        self.assistant_calls = (call, *self.assistant_calls)
        return completed(None)

    def get_recognition_failures(self):
        damaged, slow = Message("This file is damaged."), Message("Page 3 took longer than 60 s.")
        fax = FileProblem("/home/someone/scans/fax.tif", ProblemKind.DAMAGED, damaged, Message("Copy it again."))
        return completed((fax, FileProblem(HOSTILE_NAME, ProblemKind.TOO_SLOW, slow, Message("Retry."))))

    def recognize_again(self, paths, language=""):
        return completed(None)

    def set_recognition_paused(self, paused):
        return completed(None)

    def get_index_settings(self):
        return completed(self.settings)

    def change_index_settings(self, fields, exclude_add=(), exclude_remove=()):
        self.settings = changed_index_settings(self.settings, fields, exclude_add, exclude_remove)
        self.news.append(IndexSettingsChanged(self.settings))
        return completed(None)

    def decide_settings(self, restore):
        self.is_held = False
        return self._changed()

    def count_exclusions(self, settings):
        lines = settings.exclude
        many = ExclusionCount(1204, 312, ("/a/one.pdf", HOSTILE_NAME), tuple(line for line in lines if line == "!"))
        return completed(many if "many" in lines else ExclusionCount(len(lines), len(lines), ("/a/x.bak",)))

    def get_models(self):
        found = (MeasuredShare("en", "en", 0.861), MeasuredShare("de", "en", 0.4), MeasuredShare("en", "de", 0.5))
        here = ModelChoice("m", "Model & more", "English", 8, 8, 1, "MIT", True, work=1.0, found=found)
        there = ModelChoice("n", "Other", "all", 8, 8, 1000, "MIT", False, "large", come_mb=120)
        never = ModelChoice("o", "Third", "all", 8, 8, 1000, "MIT", False, "Convert it.", downloadable=False, work=14.0)
        terms = ModelChoice("q", "Own terms", "all", 8, 8, 9, "Own", False, terms="https://example.org/terms", work=5.0)
        terms = replace(terms, published=0.949, memory_mb=1800)
        listed = (here, there, never, terms) if "terms" in SCRIPT else (here, there, never)
        has_gpu = "torchless" not in SCRIPT
        if not has_gpu:
            heavy = ModelChoice("h", "Heavy & big", "all", 8, 8, 9, "MIT", True, problem=Message("It needs PyTorch."))
            listed = (*listed, heavy, replace(heavy, model_id="i", name="Heavy too", installed=False))
        reading = ModelChoice("r", "Reader", "all", 1, 8, 9, "MIT", True, work=1.0)
        better = ModelChoice("s", "Slow reader", "all", 1, 8, 2271, "MIT", False, "Needs a GPU.", work=28.0)
        reranker = None if "modelless" in SCRIPT else here
        return completed(Models(listed, self.settings.model, reranker, (reading, better), has_gpu))

    def download_model(self, model_id):
        return completed(None)

    def stop_download(self, model_id):
        return completed(None)

    def import_model(self, path):
        if "broken" in path:
            raise RequestFailedError(Failed(Message("It does not work."), Message("Choose another.")))
        return completed(Imported("imported/mine", "mine"))

    def wake_model(self):
        return completed(None)

    def verify(self, deep=False):
        if "unsound" in SCRIPT:
            return self.verification
        return completed(VerifyReport(10, 60, 30, 0.5, (Finding("Counters were wrong."),)))

    def compact(self):
        return completed(Compacted(9_000_000, 4_000_000, "One part was left."))

    def rebuild_vectors(self):
        return completed(None)

    def stop(self):
        return completed(None)

    def _changed(self):
        self.news.append(StatusChanged(status()))
        return completed(None)


def serve(request, message_id):
    def reply(done):
        if done.cancelled():
            send(Superseded(), message_id)
        elif error := done.exception():
            send(error.failed, message_id)
        else:
            send(Result(request.operation, done.result()), message_id)

    try:
        future = getattr(engine, request.operation)(**request.arguments)
    except RequestFailedError as error:
        send(error.failed, message_id)
    else:
        future.add_done_callback(reply)
    while engine.news:
        send(engine.news.pop(0))


def main():
    if "refusing" in SCRIPT:
        send(Failed(Message("Another program holds the index."), Message("Close it.")))
        return
    if "late" in SCRIPT:
        time.sleep(0.5)
    if "deaf" not in SCRIPT:
        print("not a message", flush=True)
        print("a word on stderr\nValueError: a word on stderr", file=sys.stderr, flush=True)
        send(Ready("0", os.getpid()))
    for line in sys.stdin:
        envelope = decode(line)
        assert isinstance(envelope.message, Request)
        serve(envelope.message, envelope.message_id)


engine = ScriptedEngine()

if __name__ == "__main__":
    main()
