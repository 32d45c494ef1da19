"""The window with the real engine on a few real files."""

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_search.domain.status import ModelState
from desktop_search.ui.app.application import Session
from desktop_search.ui.client.engine_client import engine_command

PAGES = {
    "notice.txt": "The notice period is three months to the end of a quarter. Notice must be given in writing.",
    "bread.md": "# Sourdough\n\nLet the dough rest overnight in a cool place, then bake it in a very hot oven.",
    "名前\n😀.txt": "解雇予告は三十日前にしなければならない。",
    "empty.pdf": "%PDF-1.4 this is no document",
}


@pytest.mark.timeout(240)
def test_from_a_folder_to_an_answer_and_back(qapp, qtbot, app_paths, tmp_path, monkeypatch, models_dir):
    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    session = Session(qapp, app_paths, engine_command(app_paths))
    window, client = session.window, session.client
    # Wide enough for the filters.
    window.resize(1400, 800)
    window.show()

    def status():
        return client.status

    try:
        # Before there is an engine, a folder and a query are already taken.
        window.index.add_folders([folder])
        assert folder in window.welcome.folders.chosen()
        qtbot.waitUntil(lambda: window.welcome.folders.estimate is not None, timeout=60_000)
        assert window.welcome.folders.estimate.files >= 3
        assert status().folders == ()
        for _step in range(3):
            window.welcome.next.click()
        assert window.start.currentWidget() is window.search
        window.search.box.setText("written notice")
        qtbot.waitUntil(lambda: window.search.results.current_row() is not None, timeout=90_000)
        assert window.search.results.current_row().file.path == str(folder / "notice.txt")
        qtbot.waitUntil(lambda: "in writing" in window.search.preview.text.toPlainText(), timeout=10_000)

        qtbot.waitUntil(lambda: status().model.state == ModelState.READY, timeout=120_000)
        qtbot.waitUntil(lambda: status().passages and status().passages_embedded == status().passages, timeout=60_000)
        window.search.box.setText("Wann muss der Teig in den Ofen?")
        qtbot.waitUntil(lambda: shown(window) == str(folder / "bread.md"), timeout=20_000)
        assert window.search.results.current_row().hit.score > 50

        types = lambda: window.search.filters.sections["type"].rows  # noqa: E731
        qtbot.waitUntil(lambda: "type" in window.search.filters.sections, timeout=20_000)
        next(row for row in types() if row.value.value == "txt").click()
        assert window.search.query().endswith(" type:txt")
        qtbot.waitUntil(lambda: shown(window) == str(folder / "notice.txt"), timeout=20_000)

        window.go_to("health")
        window.health.tabs.setCurrentIndex(1)
        qtbot.waitUntil(lambda: window.health.problems.model.rowCount() == 1, timeout=20_000)
        assert window.health.problems.model.problems()[0].path == str(folder / "empty.pdf")

        monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
        window.index.act_on_folder("remove", status().folders[0])
        qtbot.waitUntil(lambda: window.start.currentWidget() is window.welcome, timeout=20_000)
    finally:
        client.stop()
        window.close()
        window.deleteLater()


def shown(window):
    row = window.search.results.current_row()
    return row.file.path if row else None
