"""What program this is, in which versions of what it is made of, and the licences of all that is shipped.

show(window)      # from the menu
"""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__, reference
from desktop.i18n import N_, _
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.narrowscreen import AROUND, keep_on_screen
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind

WIDTH, HEIGHT = 1080, 620
REPLACEABLE = N_(
    "Qt and PySide6 are used under the LGPL 3, unchanged, as files of their own in the folder of the program; "
    "you may put other builds of them in their place."
)


def show(window: QWidget) -> None:
    """Name, versions, and where the data stay."""
    dialogs.run(About(window))


def versions() -> list[tuple[str, str]]:
    """Marked label and value; the same that stand in a report for support."""
    from desktop.store import diagnosis, schema

    sqlite, cipher = diagnosis.versions()
    return [
        (N_("Hashidate"), __version__),
        (N_("Schema of the data"), schema.CURRENT),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", sqlite),
        ("SQLCipher", cipher),
        (N_("System"), f"{platform.system()} {platform.release()} {platform.machine()}"),
    ]


class About(QDialog):
    """Name, versions, and where the data stay."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        bind(self.setWindowTitle, N_("About Hashidate"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(words(N_("Hashidate"), "emptyTitle"))
        column.addWidget(words(N_("Delegations from Taiwan to Japan")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(versions()):
            name = Label()
            name.setProperty("role", "muted")
            bind(name.setText, label)
            said = Label(value)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, row, 0)
            grid.addWidget(said, row, 1)
        column.addSpacing(4)
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(words(N_("Works without a network. Your data stay on this computer."), "muted"))
        column.addWidget(words(REPLACEABLE, "small"))
        self.licences_button = plain_button(N_("Licences…"), lambda: dialogs.run(Licences(self)))
        self.copy_button = plain_button(N_("Copy the versions"), self.copy)
        self.close_button = plain_button(N_("Close"), self.reject)
        self.close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.licences_button)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addSpacing(8)
        column.addLayout(foot)
        self.setMinimumWidth(480)
        self.close_button.setFocus()

    def copy(self) -> None:
        """What somebody who helps asks for first."""
        QApplication.clipboard().setText("\n".join(f"{_(label)}: {value}" for label, value in versions()))


class Licences(QDialog):
    """Everything that is shipped; beside it the licence of what is selected."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        bind(self.setWindowTitle, N_("Licences"))
        self.components = {one.id: one for one in reference.components()}
        self.table = RowTable(
            [
                Column(N_("Component"), lambda row: row.name, stretch=5),
                Column(N_("Version"), lambda row: row.version, stretch=3),
                Column(N_("Licence"), lambda row: row.licence, stretch=4),
            ],
            N_("Licences"),
            N_("Nothing is recorded yet."),
            low=True,
        )
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        bind(self.view.setAccessibleName, N_("Text of the licence"))
        self.table.chosen.connect(self._on_chosen)
        self.table.show_rows(list(self.components.values()))
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.table, 1)
        body.addWidget(self.view, 1)
        self.close_button = plain_button(N_("Close"), self.reject)
        foot = QHBoxLayout()
        foot.addWidget(words(REPLACEABLE, "small"), 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(words(N_("Licences of what Hashidate is made of"), "emptyTitle"))
        column.addLayout(body, 1)
        column.addLayout(foot)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - AROUND))
        keep_on_screen(self)
        self.table.selectRow(0)
        self.table.setFocus()

    def _on_chosen(self, name: str) -> None:
        if name in self.components:
            one = self.components[name]
            head = "　".join(filter(None, (f"{one.name} {one.version}".strip(), one.licence, one.inside)))
            self.view.setPlainText(f"{head}\n\n{one.text()}")
