"""A page asked of a real engine: found by its passage, drawn by the child, overtaken, refused, and cleared away."""

import zipfile
from pathlib import Path

import pytest
from helpers.engines import session
from PIL import Image

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.page_images import PageRequest
from desktop_search.domain.queries import SearchQuery
from desktop_search.domain.syntax_spans import HighlightRequest
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths
from desktop_search.viewing.passage_locator import fold

TEXT = "The office kept its certificates in a fireproof cabinet until the winter of that year"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A PDF of two pages, the second with words to find."""
    docs = tmp_path / "docs"
    docs.mkdir()
    lines = [TEXT[:44], TEXT[44:]]
    contents = ["BT /F1 12 Tf 72 700 Td (Nothing to see on this page of the paper) Tj ET"]
    contents.append("BT /F1 12 Tf 72 700 Td " + " 0 -20 Td ".join(f"({line}) Tj" for line in lines) + " ET")
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 >>"]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for number, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{text}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = (
        f"xref\n0 8\n0000000000 65535 f \n{table}trailer << /Root 1 0 R /Size 8 >>\nstartxref\n{len(body)}\n%%EOF\n"
    )
    (docs / "paper.pdf").write_text(body + trailer)
    return docs


def passage(asked: EngineSession, words: str) -> int:
    reply = asked.search(SearchQuery(words)).result()
    hit = reply.files[0].passages[0]
    assert hit.page == 2
    assert "certificates" in fold(hit.text).letters
    return hit.passage_id


def test_a_passage_is_shown_on_its_page_until_its_file_is_gone(app_paths: AppPaths, docs: Path) -> None:
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()
        found = passage(asked, "certificates")
        reply = asked.get_page(PageRequest(found, width_px=300)).result()
        picture = reply
        assert (picture.page, picture.pages, len(picture.passage)) == (2, 2, 2)
        assert Path(picture.file).parent == app_paths.page_images
        # The next one removes pages that were not fetched.
        asked.get_page(PageRequest(found, page=1)).result()
        assert list(app_paths.page_images.iterdir()) == []
        colors = asked.get_colors(HighlightRequest(found, "a.py", "def x(): pass")).result()
        assert len(colors.spans) == 3
        asked.get_page(PageRequest(found, width_px=300)).result()
        (docs / "paper.pdf").write_bytes(b"%PDF-1.4 and then nothing")
        with pytest.raises(DesktopSearchError, match="damaged"):
            asked.get_page(PageRequest(found, width_px=300)).result()
        (docs / "paper.pdf").unlink()
        with pytest.raises(DesktopSearchError, match="no longer there"):
            asked.get_page(PageRequest(found, width_px=300)).result()
        with pytest.raises(DesktopSearchError, match="no longer in the index"):
            asked.get_page(PageRequest(found + 1000)).result()
    assert list(app_paths.page_images.iterdir()) == []


def test_of_pages_that_wait_only_the_newest_is_drawn(app_paths: AppPaths, docs: Path) -> None:
    from desktop_search.engine.search.page_renderer import PageRenderer
    from desktop_search.store.catalog.catalog import Catalog

    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()
        found = passage(asked, "certificates")
    catalog = Catalog.open(app_paths.catalog_file)
    keeper = PageRenderer(app_paths.page_images, lambda one: catalog.passages.get([one]).get(one))
    futures = [keeper.draw(PageRequest(found, page=1 + n % 2, width_px=400)) for n in range(9)]
    last = futures[-1].result(60)
    assert last is not None
    assert last.page == 1
    overtaken = [future for future in futures[:-1] if future.result(60) is None]
    assert len(overtaken) >= 7
    keeper.close()
    catalog.close()


def test_what_nobody_fetched_goes_once_nobody_asks_any_more(
    app_paths: AppPaths, docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_search.engine.search import page_renderer
    from desktop_search.store.catalog.catalog import Catalog

    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()
        found = passage(asked, "certificates")
    monkeypatch.setattr(page_renderer, "_IDLE_S", 0.5)
    catalog = Catalog.open(app_paths.catalog_file)
    keeper = page_renderer.PageRenderer(app_paths.page_images, lambda one: catalog.passages.get([one]).get(one))
    for _ in range(2):
        drawn = keeper.draw(PageRequest(found, width_px=100)).result(60)
        assert drawn is not None
        thread = keeper._thread
        assert thread is not None
        assert Path(drawn.file).exists()
        thread.join(20)
        assert list(app_paths.page_images.iterdir()) == []
    keeper.close()
    catalog.close()


def test_a_disk_that_was_full_ends_no_thread(app_paths: AppPaths, docs: Path) -> None:
    """The folder could not be created, and no page was shown until the program was started again."""
    from desktop_search.engine.search.page_renderer import PageRenderer
    from desktop_search.store.catalog.catalog import Catalog

    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()
        found = passage(asked, "certificates")
    catalog = Catalog.open(app_paths.catalog_file)
    keeper = PageRenderer(app_paths.page_images, lambda one: catalog.passages.get([one]).get(one))
    # The folder cannot be created: here, because a file has its name.
    app_paths.page_images.touch()
    for _ in range(2):
        with pytest.raises(DesktopSearchError, match=r"cannot be shown.*Free some"):
            keeper.draw(PageRequest(found, width_px=100)).result(60)
    app_paths.page_images.unlink()
    drawn = keeper.draw(PageRequest(found, width_px=100)).result(60)
    assert drawn is not None
    assert Path(drawn.file).exists()
    keeper.close()
    catalog.close()


def test_only_our_page_images_are_removed(app_paths: AppPaths, docs: Path) -> None:
    from desktop_search.engine.search.page_renderer import PageRenderer

    app_paths.page_images.mkdir()
    for name in ("anna.jpg", "page-1.raw", "page-1-2.raw.txt", "page-12-34.raw"):
        (app_paths.page_images / name).touch()
    keeper = PageRenderer(app_paths.page_images, lambda one: None)
    keeper.close()
    assert sorted(path.name for path in app_paths.page_images.iterdir()) == [
        "anna.jpg",
        "page-1-2.raw.txt",
        "page-1.raw",
    ]


def test_pictures_are_shown_also_those_in_archives(app_paths: AppPaths, tmp_path: Path) -> None:
    docs = tmp_path / "pictures"
    docs.mkdir()
    Image.new("RGB", (400, 200), (200, 30, 30)).save(docs / "lighthouse.png")
    with zipfile.ZipFile(docs / "holiday.zip", "w") as packed:
        packed.write(docs / "lighthouse.png", "harbour/windmill.png")
    (docs / "sailboat.png").write_bytes(b"\x89PNG\r\n\x1a\n and then nothing")
    with session(app_paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(docs),)).result()

        def found(word: str) -> int:
            return asked.search(SearchQuery(word)).result().files[0].passages[0].passage_id

        for word in ("lighthouse", "windmill"):
            picture = asked.get_page(PageRequest(found(word), width_px=100)).result()
            assert (picture.page, picture.pages, picture.full_width_px) == (1, 1, 400), word
            pixels = Path(picture.file).read_bytes()
            assert (len(pixels), pixels[:4]) == (100 * 50 * 4, bytes((30, 30, 200, 255))), word
        with pytest.raises(DesktopSearchError, match="damaged"):
            asked.get_page(PageRequest(found("sailboat"), width_px=100)).result()
