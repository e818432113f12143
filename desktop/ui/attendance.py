"""出席 出欠: who comes to what, ticked by person, item, sub-group or company; head counts for hosts and restaurants."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.attendance import Mark, sheet
from desktop.domain.itemwords import heading
from desktop.domain.plan import Plan, Traveller
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import attendance, plan
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.attendancegrid import BOX, AttendanceGrid, paint_tick
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1180, 680
MOST = 3000  # cells in one action: a second's writing
MANY = 30  # cells that take longer to write than to see: the marks are shown before they are written
LABEL = N_("Change who takes part")
KEYS = N_("A click or Space ticks; Shift+Space marks the row, Ctrl+Space the column; Ctrl+Z takes back.")
LEGEND = (
    (True, False, N_("Comes")),
    (False, False, N_("Stays away")),
    (True, True, N_("added by hand")),
    (False, True, N_("taken out by hand")),
)
Pairs = list[tuple[str, str]]  # item id, member id


def open_dialog(page: Page) -> None:
    """Who of the delegation that is shown comes to what; everything ticked is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(AttendanceDialog(page))


def _key(company: Pair) -> str:
    return f"{company.zh}\n{company.ja}"


class Sample(QWidget):
    """The mark of a cell, for the legend."""

    def __init__(self, comes: bool, said: bool) -> None:
        super().__init__()
        self._mark = comes, said
        self.setFixedSize(BOX + 2, BOX + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tick(painter, QPointF(self.width() / 2, self.height() / 2), *self._mark)
        painter.end()


class AttendanceDialog(ActingDialog):
    """The grid with what is shown of it, and the menus that tick many cells at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.plan = Plan(page.delegation_id)
        self.grid = AttendanceGrid()
        self.grid.asked.connect(lambda comes: self.say_of(self._marked(), comes))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._on_menu)
        self.show_combo = Combo()
        bind(self.show_combo.setAccessibleName, N_("Show"))
        self.show_combo.currentIndexChanged.connect(lambda _place: self.show_rows())
        self.yes_button = self._menu_button(N_("Comes"), True)
        self.no_button = self._menu_button(N_("Stays away"), False)
        self.counts_button = plain_button(N_("Head counts…"), self.show_counts)
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.empty.setText, N_("There are no members or no items yet."))
        bind(self.setWindowTitle, N_("Attendance"))
        bind(self.grid.setAccessibleName, N_("Attendance"))
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        self.refresh()
        self.grid.setCurrentIndex(self.grid.cells.index(0, 0))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu_button(self, words: str, comes: bool) -> QPushButton:
        made = QPushButton()
        made.setAutoDefault(False)
        bind(made.setText, words)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu, comes))
        made.setMenu(menu)
        return made

    def _marked(self) -> Pairs:
        rows, items = self.grid.cells.rows, self.sheet.items
        return [(items[column].id, rows[row].member_id) for row, column in self.grid.marked()]

    def _lay_out(self) -> None:
        title, self.note = Label(), Label()
        title.setProperty("role", "emptyTitle")
        bind(title.setText, N_("Attendance"))
        self.note.setProperty("role", "muted")
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(title)
        tools.addSpacing(8)
        tools.addWidget(self.note)
        tools.addStretch(1)
        for widget in (self.show_combo, self.yes_button, self.no_button, self.counts_button):
            tools.addWidget(widget)
        legend = QHBoxLayout()
        legend.setSpacing(6)
        for comes, by_hand, words in LEGEND:
            label = Label()
            label.setProperty("role", "small")
            bind(label.setText, words)
            legend.addWidget(Sample(comes, by_hand))
            legend.addWidget(label)
            legend.addSpacing(10)
        legend.addStretch(1)
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, KEYS)
        self.close_button: QPushButton = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.grid, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(legend)
        column.addWidget(self.said)
        column.addLayout(foot)

    def refresh(self) -> None:
        """Show what stands in the store; what is shown and where one stood stays."""
        with self.store.read() as connection:
            self.plan = plan.read(connection, self.page.delegation_id)
        self.sheet = sheet(self.plan)
        code, chosen = i18n.current(), self.show_combo.currentData()
        self.show_combo.blockSignals(True)
        self.show_combo.clear()
        self.show_combo.addItem(_("Everybody"), "")
        for team in self.plan.teams:
            self.show_combo.addItem(team.name.get(code), f"team {team.id}")
        for company in dict.fromkeys(one.organisation for one in self.sheet.members if one.organisation):
            self.show_combo.addItem(company.get(code), f"body {_key(company)}")
        self.show_combo.setCurrentIndex(max(self.show_combo.findData(chosen), 0))
        self.show_combo.blockSignals(False)
        self.show_rows()

    def show_rows(self) -> None:
        """The members whom the list above asks for."""
        current = self.grid.currentIndex()
        place = current.row(), current.column()
        bars = (self.grid.horizontalScrollBar(), self.grid.verticalScrollBar())
        scrolled = [bar.value() for bar in bars]
        kind, _blank, key = str(self.show_combo.currentData() or "").partition(" ")
        rows = [one for one in self.sheet.members if self._belongs(one, kind, key)]
        self.grid.cells.show_sheet(self.sheet, rows)
        row = min(max(place[0], 0), len(rows) - 1)
        self.grid.setCurrentIndex(self.grid.cells.index(row, max(place[1], 0)))
        for bar, value in zip(bars, scrolled, strict=True):
            bar.setValue(value)
        people, items = len(rows), len(self.sheet.items)
        self.grid.setVisible(bool(people and items))
        self.empty.setVisible(not (people and items))
        self.note.setText(_("{people} members, {items} items").format(people=people, items=items))

    def _belongs(self, one: Traveller, kind: str, key: str) -> bool:
        if kind == "team":
            team = self.plan.team(key)
            return team is not None and any(part.member_id == one.member_id for part in team.parts)
        return kind != "body" or _key(one.organisation) == key

    def say_of(self, pairs: Pairs, comes: bool | None) -> None:
        """Let these cells come or stay away; None is as usual again. One action."""
        if len(pairs) > MOST:
            self.say(Sentence(N_("That is too much at once. Mark at most {count} cells."), {"count": MOST}))
            return
        if comes is None:
            usual = [pair for pair in pairs if self.sheet.said(*pair)]
            marks = [mark for pair in usual for mark in self.sheet.set([pair], pair[1] in self.sheet.usual[pair[0]])]
        else:
            marks = self.sheet.set(pairs, comes)
        self._write(marks)

    def _write(self, marks: list[Mark]) -> None:
        if not marks:
            return
        if len(marks) > MANY:
            self.grid.paint_now()
        self.act(LABEL, attendance.mark, marks)

    def acted(self) -> None:
        self.grid.repaint_cells()  # it knows already

    def _on_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for words, comes in ((N_("Comes"), True), (N_("Stays away"), False)):
            self._fill(menu.addMenu(_(words)), comes)
        marked = self._marked()
        menu.addAction(_("As usual again"), lambda: self.say_of(marked, None))
        menu.exec(self.grid.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _fill(self, menu: QMenu, comes: bool) -> None:
        menu.clear()
        for words, pairs in self.choices():
            menu.addAction(words.replace("&", "&&"), partial(self.say_of, pairs, comes))

    def choices(self) -> list[tuple[str, Pairs]]:
        """What many cells can be ticked by, from where one stands: words and cells."""
        current = self.grid.currentIndex()
        if not current.isValid():
            return []
        code, model = i18n.current(), self.grid.cells
        one, item = model.rows[current.row()], model.item(current.column())
        who, what = one.name.get(code), heading(item).get(code)
        marked = self._marked()
        found = [
            (_("The marked cells ({count})").format(count=len(marked)), marked),
            (_("{who}: every item").format(who=who), [(each.id, one.member_id) for each in self.sheet.items]),
            (_("{what}: everybody shown").format(what=what), [(item.id, other.member_id) for other in model.rows]),
        ]
        groups = [(team.name, "team", team.id) for team in self.plan.teams if self._belongs(one, "team", team.id)]
        if one.organisation:
            groups.append((one.organisation, "body", _key(one.organisation)))
        for name, kind, key in groups:
            pairs = [(item.id, other.member_id) for other in self.sheet.members if self._belongs(other, kind, key)]
            found.append((_("{what}: {group}").format(what=what, group=name.get(code)), pairs))
        return found

    def show_counts(self) -> None:
        """How many come to each item, with diets, to be pasted into a message."""
        from desktop.ui import headcounts

        dialogs.run(headcounts.HeadCountDialog(self, self.store, self.plan))
