"""統計表 統計表: tables of figures for briefings and handbooks, typed or pasted from a spreadsheet."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import caselist
from desktop.domain.caselist import DataTable
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import cases, records
from desktop.store import tables as t
from desktop.ui.cellgrid import CellGrid
from desktop.ui.exchangedialogs import words
from desktop.ui.form import DateField, Form, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.pickpanel import PickPanel, Said
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.journal import Seen
    from desktop.ui.pages.page import Page

SAID = Said(
    N_("Add a table of figures"),
    N_("Change a table of figures"),
    N_("Delete a table of figures"),
    N_("Put tables of figures in order"),
    N_("No tables yet. Type the title of the first one below, or copy a table in a spreadsheet and paste it."),
    N_("Find a table of figures"),
)
CELLS = N_("Change figures of a table")
NEW, NOTHING = N_("New table"), N_("The clipboard holds no table. Copy its cells in the spreadsheet first.")
HINT = N_("Type in the cells, Ctrl+V pastes cells. “Group／heading” puts a heading below one that columns share.")
KANA = re.compile("[ぁ-ヿ]")
LEFT, NARROW, NARROW_LEFT = 330, 900, 230  # pixels of the list, and below what width it gets less


class TablePanel(PickPanel):
    """All tables of the office; the cells of the one that is picked below its fields."""

    def __init__(self, page: Page) -> None:
        self._seen: Seen | None = None
        self.cells = CellGrid()
        bind(self.cells.setAccessibleName, N_("Cells"))
        self.cells.typed.connect(self._on_typed)
        self.cells.pasted.connect(self._on_pasted)
        columns = [
            Column("title", N_("Title"), stretch=4, fixed=True),
            Column("unit", N_("Unit of the figures"), 96, fixed=True),
        ]
        form = Form()
        form.add(N_("Title"), PairField("title", kind="doc"))
        form.add(N_("Unit of the figures"), PairField("unit", kind="doc"))
        form.add(N_("Source"), PairField("source", kind="doc"))
        form.add(N_("Remark"), PairField("note", lines=2, kind="doc"))
        form.add(N_("As of"), DateField("as_of", date.today))
        super().__init__(page, t.DataTable, columns, [Column("title", N_("Title"))], form, SAID)

    def lay_out(self) -> None:
        self.paste_button = plain_button(N_("Paste as a new table"), self.paste_new)
        self.left.addWidget(self.paste_button)
        self.side = QWidget()
        self.side.setFixedWidth(LEFT)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.side.setLayout(self.left)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        for text, act in (
            (N_("Insert line"), lambda: self.cells.insert(True)),
            (N_("Remove lines"), lambda: self.cells.remove(True)),
            (N_("Insert column"), lambda: self.cells.insert(False)),
            (N_("Remove columns"), lambda: self.cells.remove(False)),
        ):
            tools.addWidget(plain_button(text, act))
        tools.addStretch(1)
        self.sheet = QWidget()
        below = QVBoxLayout(self.sheet)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addLayout(tools)
        below.addWidget(self.cells, 1)
        below.addWidget(words(HINT, "small"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.area, 2)
        right.addWidget(self.sheet, 3)
        both = QHBoxLayout(self)
        both.setContentsMargins(16, 0, 16, 10)
        both.setSpacing(16)
        both.addWidget(self.side)
        both.addLayout(right, 1)

        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.grid)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste_new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the cells need the room."""
        super().resizeEvent(event)
        self.side.setFixedWidth(NARROW_LEFT if event.size().width() < NARROW else LEFT)

    def groups(self) -> list[Group]:
        with self.page.store.read() as connection:
            self.tables = {one.id: one for one in cases.tables(connection)}
        shown = [self._entry(one) for one in self.tables.values() if self._is_wanted(one)]
        return [Group(_(N_("Tables of figures")), shown)] if shown else []

    def _is_wanted(self, one: DataTable) -> bool:
        said = (one.title, one.unit, one.source, one.note, *one.heads)
        return self.wanted(
            *(text for pair in said for text in (pair.zh, pair.ja)), *(c for row in one.rows for c in row)
        )

    def _entry(self, one: DataTable) -> Entry:
        code = i18n.current()
        shown = (one.title.get(code), one.unit.get(code))
        return Entry(one.id, shown, shown, tips=shown)

    def entered(self, values: dict[str, str]) -> dict[str, Any]:
        return {f"title_{'ja' if i18n.current() == 'ja' else 'zh'}": values["title"]}

    def picked(self) -> None:
        """The cells of the table."""
        table = self.tables.get(self.row_id)
        self.sheet.setVisible(table is not None)
        if table is not None:
            with self.page.store.read() as connection:
                self._seen = records.opened(connection, t.DataTable, table.id)[1]
            self.cells.show_table(table)

    # Cells

    def _on_typed(self, raw: dict[str, str]) -> None:
        table = self.tables.get(self.row_id)
        if table is not None and raw != caselist.stored(table.heads, table.rows):
            self.done(self.page.do(CELLS, records.edit, t.DataTable, table.id, raw, self._seen))
        elif table is not None:
            self.cells.show_table(table)

    def _on_pasted(self, text: str) -> None:
        table = self.tables.get(self.row_id)
        raw = _read(text)
        if table is None or raw is None:
            return
        known = {stem: getattr(table, stem) for stem in ("title", "unit", "source", "note")}
        raw = {key: value for key, value in raw.items() if not known.get(key[:-3])}  # what was typed before stays
        self.done(self.page.do(CELLS, records.edit, t.DataTable, table.id, raw, self._seen))

    def paste_new(self) -> None:
        """A table of what was copied elsewhere, with its title and source where they were copied along."""
        raw = _read(QApplication.clipboard().text())
        if raw is None:
            self.page.banner.say(Sentence(NOTHING))
            return
        if not (raw.get("title_zh") or raw.get("title_ja")):
            raw[f"title_{'ja' if i18n.current() == 'ja' else 'zh'}"] = _(NEW)
        made = self.page.do(self.words.add, cases.add, t.DataTable, raw)
        if made:
            self.done(made)
            self.choose(made)


def _read(text: str) -> dict[str, str] | None:
    """The columns of what was pasted, in the language that it is written in; None where there is no table in it."""
    found = caselist.pasted(text)
    if not found.rows:
        return None
    japanese = bool(KANA.search(text))
    heads = [Pair("", head) if japanese else Pair(head) for head in found.heads]
    raw = caselist.stored(heads or [Pair()] * len(found.rows[0]), found.rows)
    return {**raw, **{f"{stem}_{'ja' if japanese else 'zh'}": value for stem, value in found.said.items()}}
