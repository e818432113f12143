"""The small windows around the passphrase: choosing, changing, unlocking, and what helps when it is forgotten.

Each does its work when it is accepted, and stays open with one sentence where that was refused.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.errors import Declined, UserError
from desktop.i18n import N_, _
from desktop.store import keyring, keys, offices, recovery
from desktop.ui import dialogs, speaking
from desktop.ui.exchangedialogs import Asking, secret_line, words
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.text import bind, follow

PASSPHRASE, ONCE_MORE = N_("Passphrase"), N_("The same once more")
NEW, OLD = N_("New passphrase"), N_("Present passphrase")
DIFFER = N_("The two passphrases differ. Type them again.")
SHEET, OFFICE = "sheet", "office"


class Twice(QWidget):
    """A new passphrase, typed twice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.first, self.second = secret_line(name), secret_line(ONCE_MORE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first)
        row.addWidget(self.second)

    def value(self) -> str:
        """What was typed; UserError where it is too short or the two differ."""
        keys.check_passphrase(self.first.text())
        if self.first.text() != self.second.text():
            raise UserError(DIFFER)
        return self.first.text()


class Working(Asking):
    """Runs ``attempt`` when accepted; a sentence that it raises is shown, and the window stays."""

    def __init__(self, parent: QWidget | None, title: str, accept: str) -> None:
        super().__init__(parent, title, accept)
        speaking.offer(self)

    def attempt(self) -> None:
        raise NotImplementedError

    def accept(self) -> None:
        self.problem.hide()
        try:
            self.attempt()
        except Declined:
            return
        except UserError as error:
            self.say(error.sentence)
            self.adjustSize()
            return
        super().accept()

    def link(self, text: str, act: Callable[[], object]) -> QPushButton:
        """A quiet button at the left of a row of its own."""
        button = QPushButton()
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        bind(button.setText, text)
        button.clicked.connect(lambda _on=False: act())
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        return button


class ProtectDialog(Working):
    """A passphrase before the first real person; ``practising`` is set where a practice file was answered so."""

    def __init__(self, parent: QWidget | None, protect: Callable[[str], object], *, practice: bool) -> None:
        super().__init__(parent, N_("Protect the data with a passphrase"), N_("Encrypt and go on"))
        self._protect, self.practising = protect, False
        self.body.addWidget(
            words(
                N_(
                    "From here on names and contacts of real people are stored; with a passphrase nobody can read "
                    "them if this computer is lost or stolen."
                )
            )
        )
        self.body.addWidget(
            words(
                N_(
                    "It is asked at every start, and if it is forgotten only the recovery sheet or the office key "
                    "opens the data: print that sheet next and keep it in the safe."
                )
            )
        )
        self.twice = Twice(PASSPHRASE)
        self.body.addWidget(self.twice)
        least = words(role="small")
        bind(least.setText, N_("At least {count} characters. Several words are easy to remember."), count=keys.SHORTEST)
        self.body.addWidget(least)
        if practice:
            self.practice_button = self.link(N_("I am only practising; no real people"), self._practise)
        self.twice.first.setFocus()

    def _practise(self) -> None:
        self.practising = True
        self.reject()

    def attempt(self) -> None:
        self._protect(self.twice.value())


class UnlockDialog(Working):
    """The passphrase at the start. ``opener`` opens with it; ``forgotten`` offers the other ways and may succeed."""

    def __init__(
        self, parent: QWidget | None, path: Path, opener: Callable[[str], object], forgotten: Callable[[], bool]
    ) -> None:
        super().__init__(parent, N_("Unlock the data"), N_("Unlock"))
        self._opener, self._forgotten = opener, forgotten
        said = words()
        if path == paths.default_store():  # its file was chosen by nobody
            bind(said.setText, N_("The delegation data on this computer are encrypted. Enter the passphrase."))
        else:
            bind(said.setText, keys.NEEDED, file=path.name)
        said.setToolTip(tip(str(path)))
        self.line = secret_line(PASSPHRASE)
        self.remember = QCheckBox()
        bind(self.remember.setText, N_("Remember on this computer, for my login only"))
        self.remember.setVisible(keyring.available())
        self.body.addWidget(said)
        self.body.addWidget(self.line)
        self.body.addWidget(self.remember)
        self.forgotten_button = self.link(N_("Forgotten passphrase…"), self._on_forgotten)
        self.line.setFocus()

    def attempt(self) -> None:
        try:
            self._opener(self.line.text())
        except UserError:
            self.line.selectAll()
            self.line.setFocus()
            raise

    def _on_forgotten(self) -> None:
        if self._forgotten():
            self.done(int(self.DialogCode.Accepted))


class Way(NamedTuple):
    """How a forgotten passphrase is got round: by the key itself, or by an office's file with its own passphrase."""

    key: bytes | None = None
    file: Path | None = None
    passphrase: str = ""
    who: str = ""


class ForgottenDialog(Working):
    """The recovery sheet or the office key, and a new passphrase. ``opener(way, new passphrase)`` does it."""

    def __init__(self, parent: QWidget | None, who: str, opener: Callable[[Way, str], object]) -> None:
        super().__init__(parent, N_("Forgotten passphrase"), N_("Open and set the passphrase"))
        self._opener = opener
        self.file: Path | None = None
        self.way = Combo()
        for key in (SHEET, OFFICE):
            self.way.addItem("", key)
        self._name_ways()
        follow(self._name_ways)
        bind(self.way.setAccessibleName, N_("With what to open"))
        self.body.addWidget(words(N_("With what to open"), "label"))
        self.body.addWidget(self.way)
        self._build_sheet()
        self._build_office(who)
        self.body.addWidget(words(NEW, "label"))
        self.twice = Twice(NEW)
        self.body.addWidget(self.twice)
        self.body.addWidget(words(N_("All passphrases from before are taken away."), "small"))
        self.way.currentIndexChanged.connect(lambda _place: self._show_way())
        self._show_way()

    def _name_ways(self) -> None:
        self.way.setItemText(0, _("Recovery sheet"))
        self.way.setItemText(1, _("Office key (opening is recorded)"))

    def _build_sheet(self) -> None:
        self.sheet = QWidget()
        column = _column(self.sheet)
        column.addWidget(words(N_("The four lines of the sheet"), "label"))
        self.code = QPlainTextEdit()
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(self.code.fontMetrics().lineSpacing() * 4 + 16)
        bind(self.code.setAccessibleName, N_("The four lines of the sheet"))
        column.addWidget(self.code)
        self.body.addWidget(self.sheet)

    def _build_office(self, who: str) -> None:
        self.office = QWidget()
        column = _column(self.office)
        row = QHBoxLayout()
        self.choose_button, self.chosen = QPushButton(), Label()
        self.choose_button.setAutoDefault(False)
        bind(self.choose_button.setText, N_("Key file of the office…"))
        self.choose_button.clicked.connect(lambda _on=False: self.choose())
        row.addWidget(self.choose_button)
        row.addWidget(self.chosen, 1)
        self.office_line = secret_line(N_("Passphrase of the office key"))
        self.who = QLineEdit(who)
        bind(self.who.setAccessibleName, N_("Who opens it (recorded)"))
        column.addLayout(row)
        column.addWidget(self.office_line)
        column.addWidget(words(N_("Who opens it (recorded)"), "label"))
        column.addWidget(self.who)
        self.body.addWidget(self.office)

    def choose(self) -> None:
        """Pick the office's key file."""
        found = dialogs.open_file(self, N_("Key file of the office…"))
        if found is not None:
            self.file = found
            self.chosen.setText(found.name)

    def _show_way(self) -> None:
        by_sheet = self.way.currentData() == SHEET
        self.sheet.setVisible(by_sheet)
        self.office.setVisible(not by_sheet)
        (self.code if by_sheet else self.choose_button).setFocus()
        self.adjustSize()

    def attempt(self) -> None:
        if self.way.currentData() == SHEET:
            way = Way(recovery.key_of(self.code.toPlainText()))
        else:
            if self.file is None:
                raise UserError(N_("Choose the key file of the office."))
            if not self.who.text().strip():
                raise UserError(N_("Enter who opens the data: it is recorded."))
            way = Way(None, self.file, self.office_line.text(), self.who.text().strip())
        self._opener(way, self.twice.value())


class ChangeDialog(Working):
    """A new passphrase in the place of the present one."""

    def __init__(self, parent: QWidget | None, change: Callable[[str, str], object]) -> None:
        super().__init__(parent, N_("Change the passphrase"), N_("Change"))
        self._change = change
        self.old, self.twice = secret_line(OLD), Twice(NEW)
        self.body.addWidget(words(OLD, "label"))
        self.body.addWidget(self.old)
        self.body.addWidget(words(NEW, "label"))
        self.body.addWidget(self.twice)
        self.body.addWidget(words(N_("The data themselves stay as they are. The recovery sheet stays valid."), "small"))
        self.old.setFocus()

    def attempt(self) -> None:
        self._change(self.old.text(), self.twice.value())


class OfficeDialog(Working):
    """The public key of the office for which the data are sealed as well."""

    def __init__(self, parent: QWidget | None, add: Callable[[str, str], object]) -> None:
        super().__init__(parent, N_("Second key of the office"), N_("Seal for the office"))
        self._add = add
        self.body.addWidget(
            words(
                N_(
                    "Whoever keeps the secret half in the office's safe can open the data when the post changes "
                    "hands or after an accident. Each opening with it is recorded."
                )
            )
        )
        self.name = QLineEdit()
        self.public = QLineEdit()
        self.public.setPlaceholderText("age1…")
        for label, line in ((N_("Name of the office"), self.name), (N_("Public key of the office"), self.public)):
            self.body.addWidget(words(label, "label"))
            self.body.addWidget(line)
            bind(line.setAccessibleName, label)
        self.link(N_("Read it from a file…"), self.choose)
        self.name.setFocus()

    def choose(self) -> None:
        """Take the public key from a .pub file."""
        found = dialogs.open_file(self, N_("Public key of the office"), "*.pub")
        if found is None:
            return
        try:
            with found.open("rb") as opened:
                self.public.setText(offices.read_public(opened.read(4096).decode(errors="replace")))
        except OSError:
            self.say(UserError(offices.NOT_ONE, file=found.name).sentence)
        except UserError as error:
            self.say(error.sentence)

    def attempt(self) -> None:
        self._add(offices.read_public(self.public.text()), self.name.text().strip())


class PairDialog(Working):
    """A new key pair for the office: the passphrase of its secret half, then where to save it."""

    def __init__(self, parent: QWidget | None, make: Callable[[str], object]) -> None:
        super().__init__(parent, N_("New key pair of the office"), N_("Save the key file…"))
        self._make = make
        self.body.addWidget(
            words(
                N_(
                    "The secret half is saved to one file under a passphrase of its own: for the safe, never for this "
                    "computer. The public half beside it, ending in .pub, may be given to every laptop."
                )
            )
        )
        self.twice = Twice(PASSPHRASE)
        self.body.addWidget(self.twice)
        self.twice.first.setFocus()

    def attempt(self) -> None:
        self._make(self.twice.value())


class SheetDialog(Asking):
    """Print or save the recovery sheet; it may be put off, and the security window offers it again."""

    def __init__(self, parent: QWidget | None, save: Callable[[], bool], send: Callable[[], bool]) -> None:
        super().__init__(parent, N_("Recovery sheet"), N_("Print…"))
        self._save, self._send = save, send
        self.body.addWidget(
            words(
                N_(
                    "The data are encrypted. Print this sheet once and put it into the safe: without it a forgotten "
                    "passphrase means that the data are lost."
                )
            )
        )
        bind(self.cancel_button.setText, N_("Later"))
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(False)
        bind(self.save_button.setText, N_("Save as PDF…"))
        self.save_button.clicked.connect(lambda _on=False: self._done(self._save))
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.body.addLayout(row)
        speaking.offer(self)

    def accept(self) -> None:
        self._done(self._send)

    def _done(self, act: Callable[[], bool]) -> None:
        try:
            if act():
                self.done(int(self.DialogCode.Accepted))
        except UserError as error:
            self.say(error.sentence)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
