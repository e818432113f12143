"""檔案 > 安全設定: what protects the data, and everything a person can do about it, in one small window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import keyring, keys
from desktop.ui import dialogs, locking, security, unlock
from desktop.ui.exchangedialogs import words
from desktop.ui.panel import Chip
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.store import Store

LONGEST = 240  # minutes


class SecurityDialog(QDialog):
    """Rows of what is and what can be done; every change takes effect at once."""

    def __init__(self, parent: QWidget | None, store: Store, settings: Settings) -> None:
        super().__init__(parent)
        self.store, self.settings = store, settings
        bind(self.setWindowTitle, N_("Security"))
        self.setMinimumWidth(620)
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(14)
        self.rows.setColumnStretch(0, 1)
        self.state = Chip("warn")
        self.state_text = words()
        self.sheet_text, self.office_text = words(role="small"), words(role="small")
        self._build_rows()
        self.said = words(role="small")
        self.problem = words(role="problem")
        self.said.hide()
        self.problem.hide()
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        bind(self.close_button.setText, N_("Close"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        head = QHBoxLayout()
        head.addWidget(words(N_("Security"), "emptyTitle"), 1)
        head.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.state_text)
        column.addLayout(self.rows)
        column.addWidget(self.said)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot)
        self.refresh()

    def _build_rows(self) -> None:
        self.protect_button = self._row(
            N_("Passphrase"),
            N_("Nobody reads the data without it, whoever has the computer."),
            N_("Encrypt the data…"),
            self.protect,
        )
        self.change_button = self._row(
            N_("Passphrase"),
            N_("Asked at every start. Change it when somebody else may know it."),
            N_("Change the passphrase…"),
            self.change,
        )
        self.sheet_button = self._row(N_("Recovery sheet"), self.sheet_text, N_("Print or save…"), self.make_sheet)
        self.office_button = self._row(
            N_("Second key of the office"), self.office_text, N_("Set the public key…"), self.set_office
        )
        self.pair_button = self._row(
            N_("Key pair of the office"),
            N_("Made once for the whole office; the secret half goes into the safe."),
            N_("New key pair…"),
            self.new_pair,
        )
        self.minutes = QSpinBox()
        self.minutes.setRange(0, LONGEST)
        self.minutes.lineEdit().setTextMargins(6, 0, 6, 0)
        self.minutes.setValue(self.settings.get(locking.MINUTES, locking.DEFAULT))
        bind(self.minutes.setAccessibleName, N_("Lock after idle minutes"))
        self.minutes.valueChanged.connect(lambda value: self.settings.put(**{locking.MINUTES: int(value)}))
        said = N_("0 never locks by itself. Ctrl+L locks at once; printing and presenting are never interrupted.")
        self._place(N_("Lock after idle minutes"), said, self.minutes)
        self.forget_button = self._row(
            N_("Remembered on this computer"),
            N_("The system's keyring opens the data at your login without asking."),
            N_("Forget"),
            self.forget,
        )

    def _row(self, title: str, text: QLabel | str, action: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        bind(button.setText, action)
        button.clicked.connect(lambda _on=False: self._attempt(act))
        self._place(title, text, button)
        return button

    def _place(self, title: str, text: QLabel | str, widget: QWidget) -> None:
        number = self.rows.rowCount()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(words(title, "heading"))
        column.addWidget(words(text, "small") if isinstance(text, str) else text)
        self.rows.addWidget(holder, number, 0)
        self.rows.addWidget(widget, number, 1)
        widget.setProperty("row", number)

    def _attempt(self, act: Callable[[], object]) -> None:
        self.problem.hide()
        self.said.hide()
        try:
            act()
        except UserError as error:
            sentence = error.sentence
            bind(self.problem.setText, lambda: sentence.text(_))
            self.problem.show()
        self.refresh()

    def tell(self, sentence: Sentence) -> None:
        """Say what was done."""
        bind(self.said.setText, lambda: sentence.text(_))
        self.said.show()

    def refresh(self) -> None:
        """Show what is so now; what makes no sense now is not offered."""
        store = self.store
        encrypted, server = store.key is not None, store.is_server
        self.state.set_kind("ok" if encrypted or server else "warn")
        if server:
            state = N_("Office server")
            said = N_("The office server keeps the data; its administrator guards and backs them up.")
        elif encrypted:
            state = N_("Encrypted")
            said = N_("The data and the files attached to them are encrypted on this computer.")
        else:
            state = N_("Not encrypted")
            said = N_("Whoever has this computer can read the data. Enter no real people before they are encrypted.")
        bind(self.state.setText, state)
        bind(self.state_text.setText, said)
        made = N_("Made. It stays valid when the passphrase changes.")
        lacking = N_("Not made yet: if the passphrase is forgotten now, the data are lost.")
        bind(self.sheet_text.setText, made if security.sheet_made(store) else lacking)
        offices = [name or f"{public[:16]}…" for public, name in keys.offices(store.path)] if encrypted else []
        if offices:
            sealed = N_("Sealed for {names}. Opening with that key is recorded.")
            bind(self.office_text.setText, sealed, names="、".join(offices))
        else:
            bind(self.office_text.setText, N_("Not set. With it a change of post or an accident never locks the data."))
        remembered = encrypted and self.settings.get(unlock.REMEMBERED, False) and keyring.available()
        for widget, shown in (
            (self.protect_button, not encrypted and not server),
            (self.change_button, encrypted),
            (self.sheet_button, encrypted),
            (self.office_button, encrypted),
            (self.pair_button, True),
            (self.minutes, encrypted),
            (self.forget_button, remembered),
        ):
            self._show_row(widget, shown)
        self.adjustSize()

    def _show_row(self, widget: QWidget, shown: bool) -> None:
        number = int(widget.property("row"))
        for column in (0, 1):
            item = self.rows.itemAtPosition(number, column)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setVisible(shown)

    # What the buttons do

    def protect(self) -> None:
        security.ask_to_protect(self, self.store)

    def change(self) -> None:
        if security.change_passphrase(self, self.store):
            self.tell(Sentence(N_("The passphrase was changed.")))

    def make_sheet(self) -> None:
        security.show_sheet(self, self.store)

    def set_office(self) -> None:
        security.seal_for_office(self, self.store)

    def new_pair(self) -> None:
        security.make_pair(self, self.tell)

    def forget(self) -> None:
        security.forget_here(self.store)
        self.settings.put(**{unlock.REMEMBERED: False})
        self.tell(Sentence(N_("Forgotten. The passphrase is asked at the next start.")))


def show(parent: QWidget, store: Store, settings: Settings) -> None:
    """The window, until it is closed."""
    dialogs.run(SecurityDialog(parent, store, settings))
