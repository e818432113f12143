"""What an exchange brought without any conflict: added, changed, deleted, with the names, and a way to restore."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import labels
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store.conflicts import key_of
from desktop.store.merge import Report, ReportLine, RowChange
from desktop.store.projection import FIELD
from desktop.ui.conflictrows import GAP, text_label
from desktop.ui.moments import span
from desktop.ui.text import follow

WORDS = {
    "added": N_("Added"),
    "changed": N_("Edited"),
    "deleted": N_("Deleted"),
    "returned": N_("Brought back"),
}
COUNTED = {
    "added": N_("{count} added"),
    "changed": N_("{count} edited"),
    "deleted": N_("{count} deleted"),
    "returned": N_("{count} brought back"),
}
NAMES = 6  # in one line
ROWS = 8  # lines of one kind of record; the rest are counted
AND_MORE = N_("{names} and others, {count} in all")


class Line(NamedTuple):
    """One line as it is read; ``entity`` and ``row_id`` where a single record can be brought back."""

    what: str
    text: str
    when: str
    entity: str = ""
    row_id: str = ""


def without_conflict(report: Report, keys: Set[str]) -> list[ReportLine]:
    """The lines of a report without what it or ``keys`` (``conflicts.keys``) lists: that is still to be decided."""
    listed = keys | {one.key for one in report.conflicts}
    found = []
    for line in report.lines:
        if line.what == "changed":
            rows = []
            for row in line.rows:
                left = tuple(
                    name for name in row.registers if key_of(FIELD, line.entity, row.row_id, name) not in listed
                )
                if left:
                    rows.append(row._replace(registers=left))
            line = line._replace(rows=tuple(rows))
        if line.rows:
            found.append(line)
    return found


def counted(lines: Sequence[ReportLine]) -> str:
    """「新增 11、修改 23、刪除 1」; empty where nothing happened."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts[line.what] += len(line.rows)
    return "、".join(_(COUNTED[what]).format(count=counts[what]) for what in COUNTED if counts[what])


def lines_of(report: Sequence[ReportLine]) -> list[Line]:
    """The report in the language of the screen: new records in one line, changed and deleted ones each with its own."""
    found = []
    for line in sorted(report, key=lambda one: list(WORDS).index(one.what)):
        kind, when = labels.name_of(line.entity).text(_), span(line.first, line.last)
        what = _(WORDS[line.what])
        if line.what in ("added", "returned"):
            found.append(Line(what, f"{kind}　{_names(line.rows)}", when))
            continue
        for row in line.rows[:ROWS]:
            said = f"{kind}　{_name(row)}"
            if row.registers:
                said += "：" + "、".join(_fields(line.entity, row.registers))
            one = (line.entity, row.row_id) if line.what == "deleted" else ("", "")
            found.append(Line(what, said, when, *one))
        left = line.rows[ROWS:]
        if left:
            found.append(Line(what, f"{kind}　{_names(left)}", when))
    return found


def _name(row: RowChange) -> str:
    return row.name.get(i18n.current()) or "—"


def _names(rows: Sequence[RowChange]) -> str:
    named = list(dict.fromkeys(_name(row) for row in rows if row.name)) or ["—"]
    shown = "、".join(named[:NAMES])
    if len(rows) <= min(NAMES, len(named)):
        return shown
    return _(AND_MORE).format(names=shown, count=len(rows))


def _fields(entity: str, registers: Sequence[str]) -> list[str]:
    """Labels of what changed, both languages of one text said once."""
    said: dict[str, None] = {}
    for register in registers:
        field, language = labels.field_of(entity, register)
        sentence = Sentence(field.label) if field is not None and language else labels.label(entity, register)
        said[sentence.text(_)] = None
    return list(said)


class ReportList(QFrame):
    """The lines as a table. ``restore_asked(table, row id)`` for a deleted one."""

    restore_asked = Signal(str, str)

    def __init__(self, *, restore: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._restore = restore
        self._report: Sequence[ReportLine] = ()
        self._gone: set[str] = set()
        self.rows: list[QFrame] = []
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        follow(self._write)

    def show_report(self, report: Sequence[ReportLine], gone: Sequence[str]) -> None:
        """Show these lines; only records that are still deleted (``gone``, their ids) can be brought back."""
        self._report, self._gone = report, set(gone)
        self._write()

    def _write(self) -> None:
        focus = next((key for key, button in self.buttons.items() if button.hasFocus()), "")
        for row in self.rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows, self.buttons = [], {}
        lines = lines_of(self._report)
        probe = QPushButton(_("Restore"))
        probe.setProperty("role", "link")
        width = probe.sizeHint().width() if self._gone else 0
        for line in lines:
            row = self._row(line)
            row.setProperty("last", line is lines[-1])
            grid = row.layout()
            if self._gone and isinstance(grid, QGridLayout):
                grid.addWidget(QWidget(), 0, 2)
                grid.setColumnMinimumWidth(2, width)
            self._column.addWidget(row)
            row.show()
            self.rows.append(row)
        if focus in self.buttons:
            self.buttons[focus].setFocus()
        self.setAccessibleName(_("Merged without conflict"))

    def _row(self, line: Line) -> QFrame:
        row = QFrame()
        row.setObjectName("reportRow")
        grid = QGridLayout(row)
        grid.setContentsMargins(10, 5, 10, 5)
        grid.setHorizontalSpacing(GAP)
        for place, stretch in enumerate((2, 15, 0, 5)):
            grid.setColumnStretch(place, stretch)
        grid.addWidget(text_label(line.what, "muted"), 0, 0)
        grid.addWidget(text_label(line.text), 0, 1)
        if self._restore and line.row_id in self._gone:
            button = QPushButton(_("Restore"))
            button.setProperty("role", "link")
            button.setAccessibleName(f"{_('Restore')}　{line.text}")
            button.clicked.connect(lambda: self.restore_asked.emit(line.entity, line.row_id))
            self.buttons[line.row_id] = button
            grid.addWidget(button, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        when = text_label(line.when, "muted")
        when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(when, 0, 3)
        return row
