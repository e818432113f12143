"""The one door for every dialog, so that tests answer without mocks.

    with dialogs.answers(True, Path("/tmp/a.pdf")) as asked:
        page.delete()          # confirm() answers True
        page.print_to_file()   # save_file() answers the path
    assert asked == ["confirm", "save_file"]

Inside ``answers`` no dialog opens, and a question without an answer is an error. Where nobody can see a dialog
(the offscreen platform) the careful answer is given: no, no file, nothing to say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from desktop.errors import Sentence
from desktop.i18n import _
from desktop.ui import folders

ENDINGS = frozenset((".pdf", ".odt", ".docx", ".xlsx", ".ods", ".csv"))
_answers: deque[Any] | None = None
_asked: list[str] = []
said: list[str] = []  # what was told while ``answers`` is open, as it would be read
_worked = False


@contextmanager
def answers(*given: Any) -> Iterator[list[str]]:
    """Answer the next dialogs with ``given``; gives the list of kinds of dialogs that were asked for."""
    global _answers
    before, _answers = _answers, deque(given)
    _asked.clear()
    said.clear()
    try:
        yield _asked
        if _answers:
            raise AssertionError(f"{len(_answers)} answers were not asked for")
    finally:
        _answers = before


@contextmanager
def worked() -> Iterator[None]:
    """Inside, every dialog opens, also where nobody can see it: a hand works it (``ui.soak``)."""
    global _worked
    before, _worked = _worked, True
    try:
        yield
    finally:
        _worked = before


def answered_by_tests() -> bool:
    """Whether a test answers for the person, so that nothing outside the program may be started."""
    return _answers is not None or _unseen()


def _unseen() -> bool:
    return not _worked and QGuiApplication.platformName() in {"offscreen", "minimal", ""}


def _answer(kind: str, text: str, careful: Any) -> tuple[bool, Any]:
    """Whether the dialog is answered without being shown, and the answer."""
    if _answers is not None:
        _asked.append(kind)
        said.append(text)
        if kind == "tell" and not _answers:
            return True, None
        if not _answers:
            raise AssertionError(f"no answer for: {kind} {text}")
        return True, _answers.popleft()
    return _unseen(), careful


def confirm(parent: QWidget | None, question: Sentence, yes: str, danger: bool = True) -> bool:
    """Whether the person agrees. ``yes`` is the marked verb on the button; no is the default where it is dangerous."""
    text = question.text(_)
    answered, answer = _answer("confirm", text, False)
    if answered:
        return bool(answer)
    box = QMessageBox(QMessageBox.Icon.Question, _("Hashidate"), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    accept = box.addButton(_(yes), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(_("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel if danger else accept)
    box.setEscapeButton(cancel)
    box.exec()
    agreed = box.clickedButton() is accept
    box.deleteLater()  # its parent would keep it as long as the window
    return agreed


def tell(
    parent: QWidget | None,
    sentence: Sentence,
    details: str = "",
    act: tuple[str, Callable[[QWidget], object]] | None = None,
) -> None:
    """Say one sentence that cannot stand on a page: the last resort. ``details`` can be copied.

    ``act``: a marked verb and what it does; it gets the box, which stays open.
    """
    text = sentence.text(_)
    if _answer("tell", text, None)[0]:
        return
    box = QMessageBox(QMessageBox.Icon.Warning, _("Hashidate"), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    ok = box.addButton(_("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(ok)
    if details:
        copy = box.addButton(_("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()  # copying does not close the box
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    if act is not None:
        verb, run_it = act
        button = box.addButton(_(verb), QMessageBox.ButtonRole.ActionRole)
        button.clicked.disconnect()
        button.clicked.connect(lambda: run_it(box))
    box.exec()
    box.deleteLater()


def save_file(parent: QWidget | None, name: str, patterns: str = "", kind: str = folders.PAPERS) -> Path | None:
    """Where to save ``name``; None when the person thought better of it. ``patterns`` as Qt writes them, translated.

    ``kind`` (of ``folders``) decides where the dialog begins.
    """
    answered, answer = _answer("save_file", name, None)
    if answered:
        return Path(answer) if answer else None
    start = str(folders.begin(kind) / name)
    chosen, _pattern = QFileDialog.getSaveFileName(parent, _("Save as"), start, patterns)
    return _went([chosen], kind)[0] if chosen else None


def _went(chosen: list[str], kind: str = folders.OPENED) -> list[Path]:
    """The files that were chosen; the next dialog begins where they lie."""
    files = [Path(file) for file in chosen]
    if files:
        folders.remember(kind, files[0])
    return files


def ended(target: Path, ending: str) -> Path:
    """``target`` with this ending in place of another of ours: of 「108.9.17報告」 nothing is cut off."""
    own = target.suffix.lower() in {f".{ending}", *ENDINGS}
    return target.with_suffix(f".{ending}") if own else target.with_name(f"{target.name}.{ending}")


def open_file(parent: QWidget | None, title: str, patterns: str = "") -> Path | None:
    """The file to open; ``title`` is marked. None when nothing was chosen."""
    answered, answer = _answer("open_file", title, None)
    if answered:
        return Path(answer) if answer else None
    chosen, _pattern = QFileDialog.getOpenFileName(parent, _(title), str(folders.begin(folders.OPENED)), patterns)
    return _went([chosen])[0] if chosen else None


def open_files(parent: QWidget | None, title: str, patterns: str = "") -> list[Path]:
    """The files to open; ``title`` is marked. Empty when nothing was chosen."""
    answered, answer = _answer("open_files", title, ())
    if answered:
        return [Path(file) for file in answer or ()]
    chosen, _pattern = QFileDialog.getOpenFileNames(parent, _(title), str(folders.begin(folders.OPENED)), patterns)
    return _went(chosen)


def open_folder(parent: QWidget | None, title: str) -> Path | None:
    """The folder to read; ``title`` is marked. None when nothing was chosen."""
    answered, answer = _answer("open_folder", title, None)
    if answered:
        return Path(answer) if answer else None
    chosen = QFileDialog.getExistingDirectory(parent, _(title), str(folders.begin(folders.OPENED)))
    if not chosen:
        return None
    folders.remember(folders.OPENED, Path(chosen, "any"))
    return Path(chosen)


def run(dialog: QDialog) -> bool:
    """Show a dialog of our own until it is answered; whether it was accepted.

    An answer may be a callable: it gets the dialog, fills it in and says whether to accept.
    """
    answered, answer = _answer(type(dialog).__name__, dialog.windowTitle(), False)
    if not answered:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        # PySide keeps Python's half of some dialogs (those that hold ``parts.Parts``): at least not all that they know.
        dialog.destroyed.connect(vars(dialog).clear)
        dialog.deleteLater()  # closed is closed: it must not follow the language and read the store any more
        return accepted
    return bool(answer(dialog)) if callable(answer) else bool(answer)
