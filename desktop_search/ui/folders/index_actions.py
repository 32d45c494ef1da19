"""Actions on the index: folders, settings, models. Asks for confirmation before deletions and downloads."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_search.app_info import APP_NAME
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import FolderStatus, VerifyReport
from desktop_search.engine.rpc import protocol
from desktop_search.engine.rpc.codec import decode_or_drop, encode
from desktop_search.settings import IndexSettings, SettingValue
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.models.first_model import FirstModelCard
from desktop_search.ui.texts.display_names import number_text, printable
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.texts import folder_name, listed, passages_text
from desktop_search.ui.widgets.confirm_dialog import choose, confirm, message_box
from desktop_search.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_search.ui.folders.exclusions_card import ExclusionsCard
    from desktop_search.ui.models.models_card import ModelsCard


class IndexActions(QObject):
    """Turns actions of the user into requests to the engine."""

    importing = Signal(str)
    """Emits the name of the model being imported; empty when the import has ended."""
    reveal_requested = Signal(str)
    said = Signal(str)
    """Emits a transient message."""

    def __init__(self, client: EngineClient, memory: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._memory, self._window = client, memory, window
        self._settings: IndexSettings | None = None
        self.collector: Callable[[Sequence[Path]], None] | None = None
        """While set, receives the folders to add instead of the engine."""
        self._wanted: dict[str, ModelChoice] = {}
        self._stopped: set[str] = set()
        self._resent: list[tuple[protocol.ChangeIndexSettings, str]] = []
        """Changes from an earlier run without a reply yet, and their lines in `unsent`."""
        client.index_settings_arrived.connect(self._keep_settings)
        client.verified.connect(self._tell_report)
        client.ready.connect(self._send_unsent)
        client.unheard.connect(self._keep_unsent)
        client.done.connect(self._forget_unsent)
        client.failed.connect(self._forget_unsent)

    def take_over(self, other: "IndexActions") -> None:
        """Take over the downloads that were started in the window being replaced."""
        self._wanted, self._stopped = other._wanted, other._stopped

    def connect_models(self, card: "FirstModelCard | ModelsCard") -> None:
        """Connect a list of models with the engine."""
        card.chosen.connect(self.switch_model)
        card.download_requested.connect(self.download)
        card.stop_requested.connect(self.stop_download)
        self._client.models_arrived.connect(card.show_models)
        if not isinstance(card, FirstModelCard):
            card.import_requested.connect(self.import_model)
            card.back_requested.connect(self.go_back_to_model)
            self.importing.connect(card.show_import)

    def connect_exclusions(self, card: "ExclusionsCard") -> None:
        """Connect the exclusion counts of a card with the engine."""
        card.count_requested.connect(lambda settings: self._client.ask(protocol.CountLeftOut(settings)))
        self._client.left_out_arrived.connect(card.show_count)

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Add folders to the index, or pass them to `collector`."""
        if self.collector is not None:
            self.collector(folders)
            return
        for folder in folders:
            self._client.ask(protocol.AddFolder(os.fspath(folder)))
        names = ", ".join(folder_name(os.fspath(folder)) for folder in folders)
        if names:
            self.said.emit(self.tr("Adding {folders}").format(folders=names))

    def choose_folder(self) -> None:
        """Let the user select a folder to add."""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Add folder"))
        if chosen:
            self.add_folders([Path(chosen)])

    def act_on_folder(self, what: str, folder: FolderStatus) -> None:
        """Execute `rescan`, `reindex`, `reveal` or `remove` on a folder."""
        if what == "rescan":
            self._client.ask(protocol.Rescan(folder.folder_id))
        elif what == "reveal":
            self.reveal_requested.emit(folder.path)
        elif what == "reindex":
            question = self.tr("Read all files of “{name}” again?").format(name=folder_name(folder.path))
            text = self.tr("This can take a while. Unchanged text keeps its vectors. You can keep searching.")
            if self._agrees(question, text, self.tr("Read again")):
                self._client.ask(protocol.Reindex(folder.folder_id))
        elif what == "remove" and folder.outer:
            self._remove_inner(folder)
        elif what == "remove":
            self._remove(folder)

    def _remove(self, folder: FolderStatus) -> None:
        question = self.tr("Remove “{name}” from search?").format(name=folder_name(folder.path))
        parts = [self.tr("Its files won't appear in search. The files themselves are not changed.")]
        others = self._client.status.folders if self._client.status else ()
        if inside := [folder_name(other.path) for other in others if Path(folder.path) in Path(other.path).parents]:
            text = self.tr("Folders inside it that are listed separately stay in search: {names}.")
            parts.append(text.format(names=listed(inside)))
        if self._agrees(question, "\n\n".join(parts), self.tr("Remove")):
            self._client.ask(protocol.RemoveFolder(folder.folder_id))

    def _remove_inner(self, folder: FolderStatus) -> None:
        """Ask whether the files stay in search as part of the outer folder."""
        name, outer = folder_name(folder.path), folder_name(folder.outer)
        question = self.tr("Remove “{name}” from search?").format(name=name)
        text = self.tr(
            "“{name}” is inside “{outer}”, which is searched too.\n\nIf you exclude it, its files won't appear in "
            "search and no rescan indexes them again, until you add it again or delete the line under Excluded. If you "
            "keep it, its files stay in search as part of “{outer}”.\n\nThe files themselves are not changed."
        ).format(name=name, outer=outer)
        # "&" would become a mnemonic.
        keep = self.tr("Keep in “{outer}”").format(outer=outer.replace("&", "&&"))
        chosen = choose(self._window, question, text, (self.tr("Exclude it"), keep), self.tr("Cancel"))
        if chosen is not None:
            self._client.ask(protocol.RemoveFolder(folder.folder_id, exclude=chosen == 0))

    def rescan_all(self) -> None:
        """Rescan all folders."""
        self._client.ask(protocol.Rescan())

    def _tell_report(self, report: VerifyReport) -> None:
        if not report.findings:
            self.said.emit(
                self.tr("Index verified, no errors: {passages}").format(passages=passages_text(report.passages))
            )
        elif report.is_whole:
            self._tell(self.tr("Index errors were repaired."), report)
        else:
            self._tell(self.tr("Some index errors could not be repaired yet."), report)

    def _tell(self, sentence: str, report: VerifyReport) -> None:
        box = message_box(self._window, sentence, "\n".join(engine_text(one.message) for one in report.findings))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def change_settings(self, fields: dict[str, SettingValue]) -> None:
        """Change these fields of the engine's settings."""
        self._client.ask(protocol.ChangeIndexSettings(fields))

    def change_exclusions(self, add: tuple[str, ...], remove: tuple[str, ...] = ()) -> None:
        """Remove exclusion patterns, then add others."""
        self._client.ask(protocol.ChangeIndexSettings({}, add, remove))

    def _keep_unsent(self, request: object) -> None:
        """Persist an unconfirmed change for the next start; only the engine writes its settings."""
        if isinstance(request, protocol.ChangeIndexSettings):
            line = encode(request)
            # The latest change is sent last.
            others = (other for other in self._memory.settings.unsent if other != line)
            self._memory.change(unsent=(*others, line))
            # The program is about to exit.
            self._memory.flush()

    def _send_unsent(self) -> None:
        waiting = {line for _, line in self._resent}
        for line in self._memory.settings.unsent:
            if line in waiting:
                continue
            envelope = decode_or_drop(line)
            if envelope is None or not isinstance(envelope.message, protocol.ChangeIndexSettings):
                self._drop_unsent(line)
                continue
            self._resent.append((envelope.message, line))
            self._client.ask(envelope.message)

    def _forget_unsent(self, request: object, failed: protocol.Failed | None = None) -> None:
        status = self._client.status
        if failed is not None and (status is None or status.settings_problem is not None):
            # It is sent again at the next start, when the user may have decided about the unreadable settings.
            return
        for sent, line in list(self._resent):
            if sent is request:
                self._resent.remove((sent, line))
                self._drop_unsent(line)

    def _drop_unsent(self, line: str) -> None:
        self._memory.change(unsent=tuple(other for other in self._memory.settings.unsent if other != line))

    def switch_model(self, choice: ModelChoice) -> None:
        """Switch to another model, after confirmation if all passages must be embedded again."""
        if self._settings is None or choice.model_id == self._settings.model:
            return
        status = self._client.status
        question = self.tr("Use {model}?").format(model=printable(choice.name))
        text = self.tr("{passages} are indexed again in the background. Until then, the current model is used.")
        amount = passages_text(status.passages) if status else self.tr("All passages")
        if (
            not status
            or not status.passages
            or self._agrees(question, text.format(passages=amount), self.tr("Use model"))
        ):
            self.change_settings({"model": choice.model_id})
        # Whatever the decision, the row of the model in use is marked.
        self._client.ask(protocol.GetModels())

    def go_back_to_model(self, model_id: str) -> None:
        """Cancel a switch to another model; nothing is embedded again."""
        if model_id:
            self.change_settings({"model": model_id})

    def import_model(self, from_folder: bool) -> None:
        """Let the user select the folder or archive of a model, and import it."""
        title = self.tr("Choose a folder or a file with a sentence-transformers model")
        if from_folder:
            chosen = QFileDialog.getExistingDirectory(self._window, title)
        else:
            kinds = self.tr("Models") + " (*.zip *.whl *.tar.gz *.tgz *.tar)"
            chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if chosen:
            self.importing.emit(Path(chosen).name)
            self._client.ask(protocol.ImportModel(chosen))

    def take_imported(self, reply: protocol.Imported) -> None:
        """Handle a successful import: offer to use the model."""
        self.importing.emit("")
        self.said.emit(self.tr("{model} has been imported.").format(model=printable(reply.name)))
        self.switch_model(ModelChoice(reply.model_id, reply.name, "", 0, 0, 0, "", installed=True))

    def stop_download(self, model_id: str) -> None:
        """Cancel a download and discard its partial file."""
        self._stopped.add(model_id)
        self._client.ask(protocol.StopDownload(model_id))

    def take_download(self, model_id: str) -> None:
        """Handle a finished download: switch to the model, as chosen when the download was requested."""
        self.said.emit(self.tr("The model has been downloaded."))
        if choice := self._wanted.pop(model_id, None):
            self.switch_model(choice)

    def was_stopped(self, model_id: str) -> bool:
        """True once after the user has stopped this download, so that no message is shown."""
        was_stopped = model_id in self._stopped
        self._stopped.discard(model_id)
        self._wanted.pop(model_id, None)
        return was_stopped

    def download(self, choice: ModelChoice) -> None:
        """Download a model after confirmation."""
        question = self.tr("Download {model}?").format(model=printable(choice.name))
        text = self.tr(
            "{program} downloads about {size} MB from {place}. Nothing about you or your files is sent. The "
            "network is used only for this download. Interrupted downloads resume."
        ).format(program=APP_NAME, size=number_text(max(1, choice.size_mb - choice.come_mb)), place=self._hub())
        if self._agrees(question, text, self.tr("Download")):
            self._wanted[choice.model_id] = choice
            self._client.ask(protocol.DownloadModel(choice.model_id))
        else:
            self._client.ask(protocol.GetModels())

    def _hub(self) -> str:
        mirror = self._settings.hub_mirror if self._settings else ""
        return printable(QUrl(mirror).host() or mirror) if mirror else "huggingface.co"

    def _keep_settings(self, settings: IndexSettings) -> None:
        self._settings = settings

    def _agrees(self, question: str, text: str, yes: str) -> bool:
        return confirm(self._window, question, text, yes, self.tr("Cancel"))
