"""統計 統計: tables of figures with their unit and source, typed or pasted as a paper lists them.

open_dialog(page, event_id)
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import statistics as rules
from desktop.domain.folding import fold
from desktop.domain.statistics import Figure, Table
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange import results_book
from desktop.i18n import N_, _
from desktop.store import delegations, records, statistics
from desktop.store import tables as t
from desktop.ui import dialogs, resultsaving
from desktop.ui.exchangedialogs import words
from desktop.ui.figures import names
from desktop.ui.form import DateField, Form, PairField
from desktop.ui.griddialog import GridDialog, plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.linegrid import Column, Entry, Group, put
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Statistics")
ADD, CHANGE, REMOVE = N_("Add figure"), N_("Change figure"), N_("Remove figure")
ABOUT, REMOVE_TABLE, ORDER = N_("Change table"), N_("Remove table"), N_("Put figures in order")
KEYS = N_("Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+V pastes lines of a spreadsheet, Ctrl+Z takes back.")
NO_FIGURE = N_("“{text}” is no figure. Write it like 68.0 or 1,234.")
NO_HEADING = N_("Write the heading of the table first.")
PASTED, LEFT = N_("Figures added: {count}."), N_("Without a figure, and so left out: {lines}")
EMPTY = N_("No figures yet. Write the heading of the table, then the figures below, or paste them.")
NEW = N_("New table")
SHARED = ("table_zh", "table_ja", "source_zh", "source_ja", "as_of")
WIDTH, HEIGHT, LEFT_WIDTH = 1120, 660, 250


def open_dialog(page: Page, event_id: str) -> None:
    """Tables of the delegation, those of this item to be written."""
    if page.delegation_id:
        dialogs.run(StatisticsDialog(page, event_id))


class StatisticsDialog(GridDialog):
    """At the left the tables, at the right the one that is picked: its heading and source, and its figures."""

    keys = KEYS

    def __init__(self, page: Page, event_id: str) -> None:
        self.event_id = event_id
        self.tables: list[Table] = []
        self.shown: Table | None = None  # None: a new one
        self._names = names(page)
        columns = [
            Column("label_zh", N_("Figure of what (Chinese)"), stretch=3, glyphs="zh_TW"),
            Column("label_ja", N_("Figure of what (Japanese)"), stretch=3, glyphs="ja"),
            Column("value", N_("Figure"), 96),
            Column("unit_zh", N_("Unit (Chinese)"), 96),
            Column("unit_ja", N_("Unit (Japanese)"), 96),
        ]
        super().__init__(page, TITLE, columns, columns)
        for widget in (self.finder, resultsaving.button(self, TITLE, self.sheets), self.remove_button, self.new_button):
            self.tools.addWidget(widget)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.grid)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)
        self.finished.connect(lambda _result: self.write_about())
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        with self.store.read() as connection:
            mine = statistics.of_event(connection, page.delegation_id, event_id)
        self.shown = mine[0] if mine else None
        self._put_about()
        self.refresh()
        start = self.new.fields["label_zh"] if self.shown else self.form.fields[0]
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _middle(self) -> QWidget:
        figures = super()._middle()
        self.finder = Line()
        bind(self.finder.say, N_("Find a figure"))
        bind(self.finder.setAccessibleName, N_("Find a figure"))
        self.finder.setFixedWidth(170)
        self.finder.textEdited.connect(lambda _text: self.refresh())
        self.remove_button = plain_button(REMOVE_TABLE, self.remove_table, "danger")
        self.new_button = plain_button(N_("＋ Table of figures"), self.begin, "primary")
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setWordWrap(True)
        self.list.setFixedWidth(LEFT_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.list.setAccessibleName, N_("Tables of figures"))
        self.list.currentRowChanged.connect(self._on_table)
        self.form = Form()
        self.form.add(N_("Heading"), PairField("table", kind="doc"))
        self.form.add(N_("Source of the data"), PairField("source", kind="doc"))
        self.form.add(N_("As of"), DateField("as_of", self._near))
        self.form.committed.connect(lambda _name: self.write_about())
        self.item = Combo()
        bind(self.item.setAccessibleName, N_("Item"))
        self.item.activated.connect(lambda _place: self.write_about())
        item_row = QHBoxLayout()
        label = words(N_("Item"), "label")
        label.setFixedWidth(64)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item_row.addWidget(label)
        item_row.addWidget(self.item, 1)
        self.empty = words(EMPTY, "small")
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.form)
        right.addLayout(item_row)
        right.addWidget(self.empty)
        right.addWidget(figures, 1)
        made = QWidget()
        both = QHBoxLayout(made)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        return made

    def _near(self) -> date | None:
        with self.store.read() as connection:
            return delegations.first_day(connection, self.page.delegation_id)

    def retranslate(self) -> None:
        """The list of tables is written anew."""
        self.refresh()

    # Showing

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.tables = statistics.tables(connection, self.page.delegation_id)
        key = self.shown.key if self.shown is not None else None
        ids = {one.id for one in self.shown.figures} if self.shown is not None else set[str]()
        same = [one for one in self.tables if one.key == key]
        like = [one for one in self.tables if ids & {figure.id for figure in one.figures}]
        before, self.shown = self.shown, next(iter([*same, *like]), None)
        if self.shown != before and before is not None:
            self._put_about()
        self._show_list()
        self.note.setText(_(N_("{count} tables")).format(count=len(self.tables)) if self.tables else "")
        self.remove_button.setVisible(self.shown is not None)
        self.empty.setVisible(self.shown is None)
        wanted = fold(self.finder.text().strip())
        found = self.shown.figures if self.shown is not None else ()
        made = [self._entry(one) for one in found if not wanted or self._matches(one, wanted)]
        return [Group(self._heading(self.shown), made)] if self.shown is not None else []

    def _show_list(self) -> None:
        wanted = fold(self.finder.text().strip())
        self._listed = [one for one in self.tables if not wanted or self._table_matches(one, wanted)]
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._listed:
            item = self._names.get(one.event_id, Pair()).get(i18n.current()) if one.event_id else ""
            self.list.addItem(QListWidgetItem("\n".join(part for part in (self._heading(one), item) if part)))
        if self.shown is None:
            self.list.addItem(QListWidgetItem(_(NEW)))
            self.list.setCurrentRow(self.list.count() - 1)
        elif self.shown in self._listed:
            self.list.setCurrentRow(self._listed.index(self.shown))
        self.list.blockSignals(False)

    @staticmethod
    def _matches(one: Figure, wanted: str) -> bool:
        known = (one.label.zh, one.label.ja, one.value, one.unit.zh, one.unit.ja)
        return any(wanted in fold(text) for text in known)

    def _table_matches(self, one: Table, wanted: str) -> bool:
        known = (one.heading.zh, one.heading.ja, one.source.zh, one.source.ja)
        return any(wanted in fold(text) for text in known) or any(self._matches(row, wanted) for row in one.figures)

    @staticmethod
    def _heading(table: Table | None) -> str:
        return (table.heading.get(i18n.current()) if table is not None else "") or _(N_("(without a heading)"))

    def _entry(self, one: Figure) -> Entry:
        shown = (one.label.zh, one.label.ja, rules.shown(one.value), one.unit.zh, one.unit.ja)
        held = (one.label.zh, one.label.ja, one.value, one.unit.zh, one.unit.ja)
        return Entry(one.id, shown, held, tips=shown)

    def _put_about(self) -> None:
        """Show what the figures of the table share."""
        one = self.shown
        values: dict[str, Any] = dict.fromkeys(self.form.names(), "")
        if one is not None:
            values |= {"table_zh": one.heading.zh, "table_ja": one.heading.ja, "as_of": one.as_of}
            values |= {"source_zh": one.source.zh, "source_ja": one.source.ja}
        self.form.show_problems([])
        self.form.set_values(values)
        self.item.clear()
        for row_id, name in self._names.items():
            self.item.addItem(name.get(i18n.current()), row_id)
        event_id = one.event_id if one is not None else self.event_id
        self.item.setCurrentIndex(max(self.item.findData(event_id), 0))
        self.said.hide()
        for field in self.new.fields.values():
            put(field, "")
        self._offer_unit()

    def _offer_unit(self) -> None:
        """The next figure is likely of the unit of the last one."""
        if self.shown is not None and self.shown.figures:
            unit = self.shown.figures[-1].unit
            put(self.new.fields["unit_zh"], unit.zh)
            put(self.new.fields["unit_ja"], unit.ja)

    def _on_table(self, row: int) -> None:
        self.write_about()
        self.shown = self._listed[row] if 0 <= row < len(self._listed) else None
        self._put_about()
        self.refresh()

    # Acting

    def _about(self) -> dict[str, Any]:
        values = {key: value for key, value in self.form.values().items() if key in SHARED}
        return {**values, "event_id": str(self.item.currentData() or "") or None}

    def write_about(self) -> None:
        """Heading, source and day go to all figures of the table; a new one has none yet."""
        if self.shown is None:
            return
        raw, ids = self._about(), [one.id for one in self.shown.figures]
        if raw["as_of"] is not None and raw["as_of"] != "" and not isinstance(raw["as_of"], date):
            self.act(ABOUT, statistics.about, ids, raw)  # says what is wrong with the day
            return
        raw["as_of"] = raw["as_of"] or None
        one = self.shown
        stands: Mapping[str, Any] = {
            "table_zh": one.heading.zh, "table_ja": one.heading.ja, "source_zh": one.source.zh,
            "source_ja": one.source.ja, "as_of": one.as_of, "event_id": one.event_id or None,
        }  # fmt: skip
        changed = {key: value for key, value in raw.items() if value != stands[key]}
        if changed:
            self.act(ABOUT, statistics.about, ids, changed)

    def begin(self) -> None:
        """A table that does not exist before its first figure."""
        self.write_about()
        self.shown = None
        self._put_about()
        self.refresh()
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def on_entered(self, values: dict[str, str]) -> None:
        read = rules.read(values["value"])
        if values["value"] and read is None:
            self.say(Sentence(NO_FIGURE, {"text": values["value"]}))
            self.new.fields["value"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        raw = {**values, "value": read.value if read is not None else ""}
        if read is not None and read.unit and not (values["unit_zh"] or values["unit_ja"]):
            raw |= _units(read.unit)
        if self._add([raw]):
            self.new.clear()
            self._offer_unit()

    def _add(self, raws: list[dict[str, Any]]) -> bool:
        about = self._about()
        about["as_of"] = about["as_of"] or None
        if not (about["table_zh"].strip() or about["table_ja"].strip()):
            self.say(Sentence(NO_HEADING))
            self.form.reach("table_zh")
            return False
        ids = self.act(ADD, statistics.add, self.page.delegation_id, about, raws)
        if not ids:
            return False
        with self.store.read() as connection:
            found = statistics.tables(connection, self.page.delegation_id)
        self.shown = next(one for one in found if ids[0] in {figure.id for figure in one.figures})
        self.refresh()
        self.grid.choose(ids[-1])
        return True

    def paste(self) -> None:
        """Lines of a spreadsheet or of a text, each with its figure."""
        found = rules.pasted(QApplication.clipboard().text())
        side = "label_ja" if i18n.current() == "ja" else "label_zh"
        raws = [{side: label, "value": read.value, **_units(read.unit)} for label, read in found if read is not None]
        left = [label for label, read in found if read is None]
        if raws and not self._add(raws):
            return
        self._offer_unit()
        said = [Sentence(PASTED, {"count": len(raws)}).text(_)]
        said += [_(LEFT).format(lines="、".join(left[:5]))] if left else []
        self.say(Sentence("{said}", {"said": " ".join(said)}), good=bool(raws) and not left)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "value":
            read = rules.read(value) if value else rules.Read("")
            if read is None:
                self.say(Sentence(NO_FIGURE, {"text": value}))
                self.refused()
                return
            value = read.value
        self.act(CHANGE, records.edit, t.Statistic, row_id, {key: value})

    def on_delete(self, row_id: str) -> None:
        self.act(REMOVE, statistics.remove, [row_id])

    def on_move(self, row_id: str, step: int) -> None:
        self.act(ORDER, statistics.move, row_id, step)

    def remove_table(self) -> None:
        """All figures of the table; Ctrl+Z brings them back."""
        if self.shown is not None:
            ids, self.shown = [one.id for one in self.shown.figures], None
            self._put_about()
            self.act(REMOVE_TABLE, statistics.remove, ids)

    def sheets(self) -> list[Any]:
        """What is exported: the tables that are listed."""
        return results_book.statistics(self._listed, i18n.current())


def _units(unit: str) -> dict[str, str]:
    """A sign such as % is of both languages, a word of the one that is on the screen."""
    if unit.isascii() or len(unit) == 1:
        return {"unit_zh": unit, "unit_ja": unit}
    return {"unit_ja" if i18n.current() == "ja" else "unit_zh": unit}
