"""The killable child: pictures once each, limits, crashes, cancelling, and no network."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from helpers import stumbling_recognizer
from helpers.scans import ENGLISH, noise, page, pdf
from helpers.stumbling_recognizer import BOOM, CRASH, HANG, HUGE, KILLED, SLOW, STARVED, STUCK
from helpers.waiting import wait_for
from PIL import Image

from desktop_search.domain.errors import FileTroubleError, FileVanishedError
from desktop_search.domain.recognition import PictureHeader, RecognitionOptions, RecognizedPicture
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.extract_client import ReadCancelledError, ReaderStartError
from desktop_search.platform.processes import child_process
from desktop_search.platform.processes.process_priority import BACKGROUND_NICE, LAST_NICE
from desktop_search.recognition.recognition_client import RecognitionClient

TESTS = Path(__file__).resolve().parents[2]
LEFT_OUT = "Text recognition failed, or took longer than {} seconds, on page {}."


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., RecognitionClient]]:
    """Makes clients whose child stumbles over certain pictures."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(TESTS.parent), str(TESTS)]))
    clients = []

    def make(**options: object) -> RecognitionClient:
        command = [sys.executable, "-P", stumbling_recognizer.__file__]
        clients.append(RecognitionClient(RecognitionOptions(**options), command))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def tiff(path: Path, *widths: int) -> Path:
    frames = [Image.new("L", (width, 100 + number), 200) for number, width in enumerate(widths)]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    return path


class Task:
    """What was asked and delivered."""

    def __init__(self, client: RecognitionClient, path: Path, wanted: Callable[[PictureHeader], bool] = lambda _: True):
        self.headers: list[PictureHeader] = []
        self.pictures: list[RecognizedPicture] = []
        self._wanted = wanted
        self.notes = client.recognize(path, self._ask, self.pictures.append)

    def _ask(self, header: PictureHeader) -> bool:
        self.headers.append(header)
        return self._wanted(header)

    @property
    def pages(self) -> list[int]:
        return [picture.page for picture in self.pictures]


def test_each_picture_is_asked_for_and_delivered(tmp_path, made):
    task = Task(made(), tiff(tmp_path / "a.tif", 400, 500, 600), lambda header: header.width != 500)
    assert [(one.page, one.width, one.height) for one in task.headers] == [(1, 400, 100), (2, 500, 101), (3, 600, 102)]
    assert [(one.page, one.text, one.engine) for one in task.pictures] == [(1, "400", "test"), (3, "600", "test")]
    assert [one.picture_hash for one in task.pictures] == [task.headers[0].picture_hash, task.headers[2].picture_hash]
    assert task.pictures[0].lines[0].box == (0.0, 0.0, 1.0, 0.5)
    assert task.notes == ()


def test_a_page_that_crashes_is_left_out_and_the_others_are_recognized_once(tmp_path, made, expect_log):
    expect_log("the recognizer ended with status")
    task = Task(made(), tiff(tmp_path / "a.tif", 400, CRASH, 500, CRASH, 600))
    assert task.pages == [1, 3, 5]
    assert task.notes == (LEFT_OUT.format(60, "2, 4"),)


def test_a_page_that_hangs_is_left_out(tmp_path, made):
    client = made(page_timeout_s=1)
    task = Task(client, tiff(tmp_path / "a.tif", 400, HANG, 500))
    assert task.pages == [1, 3]
    assert task.notes == (LEFT_OUT.format(1, "2"),)
    assert Task(client, tiff(tmp_path / "b.tif", 400)).pages == [1]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in another way")
def test_only_waiting_without_the_processor_is_a_hang(tmp_path, made, monkeypatch):
    monkeypatch.setattr(child_process, "MAX_WAIT_FACTOR", 2.0)

    def decide(header: PictureHeader) -> bool:
        if header.width == SLOW:
            # As while many new files are indexed.
            time.sleep(2.2)
        return True

    task = Task(made(page_timeout_s=1), tiff(tmp_path / "a.tif", SLOW, STARVED, STUCK), decide)
    assert task.pages == [1, 2]
    assert task.notes == (LEFT_OUT.format(1, "3"),)


def test_a_page_that_needs_too_much_memory_is_left_out(tmp_path, made):
    task = Task(made(memory_mb=400), tiff(tmp_path / "a.tif", 400, HUGE, 500))
    assert task.pages == [1, 3]
    assert len(task.notes) == 1


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="signals")
def test_a_child_that_is_killed_again_and_again(tmp_path, made, expect_log):
    expect_log("the recognizer ended with status")
    with pytest.raises(FileTroubleError) as raised:
        Task(made(), tiff(tmp_path / "a.tif", KILLED))
    assert raised.value.kind is ProblemKind.CRASHED_READER


def test_a_bug_is_logged_without_the_text(tmp_path, made, caplog, expect_log):
    expect_log("recognizing a .tif file failed|Traceback|ValueError|recognizer")
    client = made()
    with pytest.raises(FileTroubleError) as raised:
        Task(client, tiff(tmp_path / "a.tif", BOOM))
    assert raised.value.kind is ProblemKind.UNREADABLE
    assert "secret" not in caplog.text
    assert Task(client, tiff(tmp_path / "b.tif", 400)).pages == [1]


def test_files_that_are_gone_or_damaged(tmp_path, made):
    client = made()
    with pytest.raises(FileVanishedError):
        Task(client, tmp_path / "none.png")
    (tmp_path / "a.png").write_bytes(b"\x89PNG nothing")
    with pytest.raises(FileTroubleError):
        Task(client, tmp_path / "a.png")
    name = tmp_path / ("a\nb" if sys.platform == "win32" else os.fsdecode(b"\xff \n.tif"))
    assert Task(client, tiff(name, 400)).pages == [1]


def test_cancel_kills_the_child(tmp_path, made):
    client = made(page_timeout_s=100)

    def cancel() -> None:
        wait_for(lambda: psutil.Process().children(), "a child", 30)
        child = psutil.Process().children()[0]
        wait_for(lambda: child.cpu_times().user > 1.0, "the child to compute", 60)
        client.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(ReadCancelledError):
        Task(client, tiff(tmp_path / "a.tif", HANG))
    thread.join()
    assert psutil.Process().children() == []
    # Nothing runs: there is nothing to cancel.
    client.cancel()
    assert Task(client, tiff(tmp_path / "b.tif", 400)).pages == [1]


def test_an_error_of_the_caller_ends_the_child_which_waits_for_an_answer(tmp_path, made):
    client = made()

    def refuse(header: PictureHeader) -> bool:
        raise ReadCancelledError(FileVanishedError)

    with pytest.raises(ReadCancelledError):
        Task(client, tiff(tmp_path / "a.tif", 400, 500), refuse)
    assert Task(client, tiff(tmp_path / "a.tif", 400, 500)).pages == [1, 2]


@pytest.mark.parametrize(
    "reply",
    [
        "{}",
        "nonsense",
        '{"begin": [0, 1]}',
        '{"picture": ["00", 1, 2, 3]}',
        '{"text": {"hash": "' + "00" * 16 + '", "page": 1, "engine": "x", "lines": []}}',
    ],
)
def test_a_child_that_talks_nonsense_is_ended(tmp_path, reply, expect_log):
    expect_log("the recognizer ended with status")
    code = f"import sys\nprint('{{}}', flush=True)\ninput(), input()\nprint({reply!r}, flush=True)\ninput()"
    client = RecognitionClient(RecognitionOptions(), [sys.executable, "-c", code])
    with pytest.raises(FileTroubleError) as raised:
        Task(client, tmp_path / "a.png")
    assert raised.value.kind is ProblemKind.CRASHED_READER
    client.close()


def test_a_child_that_does_not_start(tmp_path, expect_log):
    expect_log("the recognizer did not start")
    client = RecognitionClient(RecognitionOptions(), [sys.executable, "-c", "import sys; sys.exit(3)"])
    with pytest.raises(ReaderStartError):
        Task(client, tmp_path / "a.png")
    client = RecognitionClient(RecognitionOptions(), [str(tmp_path / "no such program")])
    with pytest.raises(ReaderStartError):
        Task(client, tmp_path / "a.png")


def test_the_real_child(tmp_path):
    """Recognizes a scan and a picture without text, within its memory."""
    client = RecognitionClient(RecognitionOptions(), temp=tmp_path)
    (tmp_path / "a.pdf").write_bytes(pdf(page(height=1000)))
    noise(400, 400).save(tmp_path / "noise.png")
    try:
        task = Task(client, tmp_path / "a.pdf")
        assert task.pictures[0].text.split("\n") == list(ENGLISH)
        assert task.pictures[0].confidence > 0.9
        empty = Task(client, tmp_path / "noise.png")
        assert [one.lines for one in empty.pictures] == [()]
        child = psutil.Process().children()[0]
        assert child.memory_info().rss < 900 * 1_048_576
        if sys.platform == "linux":
            assert child.nice() >= LAST_NICE > BACKGROUND_NICE
    finally:
        client.close()
    assert psutil.Process().children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="by the system calls of Linux")
def test_no_connection_is_opened(tmp_path):
    """Fails on any socket of the internet, in Python or in a library, by denying it in the child."""
    page().save(tmp_path / "a.png")
    code = (
        "import sys, socket\n"
        "def deny(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.sendto', 'socket.getaddrinfo'): raise SystemExit(event)\n"
        "sys.addaudithook(deny)\n"
        "from desktop_search.recognition.picture_reader import PictureReader\n"
        "from desktop_search.recognition.recognizer import Recognizer\n"
        "from desktop_search.domain.recognition import RecognitionOptions\n"
        "from pathlib import Path\n"
        "import os\n"
        "options = RecognitionOptions()\n"
        "reader = PictureReader(options, lambda n, p: True, print)\n"
        "for picture in reader.pictures(Path(sys.argv[1])):\n"
        "    assert Recognizer(options).recognize(picture.image).lines\n"
        "assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'\n"
        "numbers = [n for n in os.listdir('/proc/self/fd') if os.path.lexists(f'/proc/self/fd/{n}')]\n"
        "links = [os.readlink(f'/proc/self/fd/{n}') for n in numbers]\n"
        "assert not any(link.startswith('socket:') for link in links), links\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "a.png"], cwd=TESTS.parent, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
