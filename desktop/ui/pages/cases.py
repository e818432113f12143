"""合作案例 提携事例: alliance cases and tables of figures, of the whole office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget

from desktop import i18n, papers
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import backup, cases
from desktop.ui import casechoice, dialogs, work
from desktop.ui.casepanel import CasePanel
from desktop.ui.datatables import TablePanel
from desktop.ui.pages.page import Page
from desktop.ui.pickpanel import PickPanel
from desktop.ui.saving import ENTRIES, MAKING, show_file
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow

PAPERS = ("cases", "data-tables")
VIEWS = (N_("Cases of alliances"), N_("Tables of figures"))
ADD = (N_("＋ Case"), N_("＋ Table of figures"))


class CasesPage(Page):
    """Two parts, one of which is shown."""

    key = "cases"

    def build(self) -> None:
        frame, self.views = segment(self, VIEWS, self.show_view)
        self.bar.addWidget(frame)
        self.bar.addStretch(1)
        self.add_button, self.choose_button, self.save_button = QPushButton(), QPushButton(), QPushButton()
        self.add_button.setProperty("role", "primary")
        bind(self.add_button.setText, lambda: i18n._(ADD[self.number]), owner=self.add_button)
        self.add_button.clicked.connect(lambda _on=False: self.add())
        bind(self.choose_button.setText, N_("For the handbook…"))
        bind(self.choose_button.setToolTip, N_("Which cases and tables stand in the handbook of the chosen delegation"))
        self.choose_button.clicked.connect(lambda _on=False: self.choose_for_handbook())
        bind(self.save_button.setText, N_("Save as"))
        self.save_button.setProperty("role", "menu")
        menu = QMenu(self.save_button)
        for ending in ("pdf", "docx", "xlsx"):
            entry = menu.addAction("")
            bind(entry.setText, ENTRIES[ending])
            entry.triggered.connect(lambda _on=False, ending=ending: self.save(ending))
        self.save_button.setMenu(menu)
        for button in (self.add_button, self.choose_button, self.save_button):
            self.bar.addWidget(button)
        self.stack = QStackedWidget()
        self.parts: tuple[PickPanel, ...] = (CasePanel(self), TablePanel(self))
        for part in self.parts:
            self.stack.addWidget(part)
        self.work.addWidget(self.stack)
        follow(self.refresh)

    @property
    def number(self) -> int:
        """Which of the two parts is shown."""
        return max(self.views.checkedId(), 0)

    @property
    def part(self) -> PickPanel:
        """The part that is shown."""
        return self.parts[self.number]

    def show_view(self, number: int) -> None:
        """Cases (0) or tables (1)."""
        self.part.record.leave()
        self.views.button(number).setChecked(True)
        self.stack.setCurrentIndex(number)
        self.add_button.setText(i18n._(ADD[number]))
        self.part.refresh()

    def refresh(self) -> None:
        self.part.refresh()
        self.choose_button.setEnabled(bool(self.delegation_id))

    def add(self) -> None:
        self.part.begin()

    def edit(self) -> None:
        self.part.edit()

    def delete(self) -> None:
        self.part.delete()

    def show_record(self, row_id: str) -> None:
        """A case or a table."""
        with self.store.read() as connection:
            tables = {one.id for one in cases.tables(connection)}
        self.show_view(int(row_id in tables))
        self.part.choose(row_id)

    def show_field(self, name: str) -> None:
        self.part.form.reach(name)

    def leave_delegation(self) -> None:
        """The cases are those of the office, whatever delegation is shown."""
        self.part.record.leave()

    def rest(self) -> None:
        self.part.record.leave()

    def print_papers(self) -> bool:
        """To the paper of what is shown, where there is a delegation whose papers are shown."""
        if not self.delegation_id:
            return False
        self.window_print(PAPERS[self.number], "")
        return True

    def choose_for_handbook(self) -> None:
        """What stands in the handbook of the delegation at the left."""
        casechoice.open_dialog(self, cases.HANDBOOK, self.delegation_id)

    def save(self, ending: str) -> Path | None:
        """What is shown as a file, in the language of the screen."""
        self.part.record.leave()
        key, code = PAPERS[self.number], i18n.current()
        document = papers.document(key)
        assert document is not None
        target = dialogs.save_file(self, f"{document.stem.get(code)}.{ending}")
        if target is None:
            return None
        target = target if target.suffix.lower() == f".{ending}" else dialogs.ended(target, ending)
        try:
            backup.spare(self.store, target)
            papers.prepare(key)
            made = work.run(self, MAKING, _made, self.store, key, self.delegation_id, code, ending)
            if made is None:
                return None
            papers.save(made.data, target)
        except UserError as error:
            self.complain(error)
            return None
        self.saved(target)
        show_file(target)
        return target


def _made(store: object, key: str, trip: str, code: str, ending: str, progress: work.Progress) -> papers.File:
    progress(0, 0)
    return papers.file(store, key, trip, papers.options(language=code), ending)  # type: ignore[arg-type]
