"""分組 班分け: the sub-groups that are at work in parallel, the branch of who stays behind, and who is in which."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.i18n import N_, _
from desktop.store import delegations, plan, records
from desktop.store import tables as t
from desktop.store import teams as stored
from desktop.ui import dialogs, theme
from desktop.ui.exchangedialogs import Asking
from desktop.ui.exchangedialogs import words as said
from desktop.ui.form import ChoiceField, DateField, Form, PairField, TextField
from desktop.ui.labels import Label
from desktop.ui.pages.boardcards import TEAM_MARKS
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.record import Record
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDE, TALL, DOT = 760, 380, 12


def open_dialog(page: Page) -> None:
    """The sub-groups of the delegation that is shown; everything typed is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(TeamsDialog(page))


def dot(colour: str) -> QIcon:
    """The mark of a team as its cards bear it."""
    picture = QPixmap(DOT, DOT)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(TEAM_MARKS.get(colour, "mark_zh")))
    painter.drawEllipse(1, 1, DOT - 2, DOT - 2)
    painter.end()
    return QIcon(picture)


class Ticks(QListWidget):
    """Members to tick, with the mouse or with Space; Enter is left to the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


class TeamsDialog(Asking):
    """The teams at the left, at the right who is in the picked one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, N_("Sub-groups"), N_("Close"))
        self.page = page
        self.cancel_button.hide()
        self.ok_button.setAutoDefault(False)
        self.ok_button.setDefault(False)
        self._places: list[stored.Place] = []
        self.body.addWidget(
            said(N_("Items for a sub-group are for its members only, beside those for everybody."), "muted")
        )
        self.teams = Parts(
            page,
            Words(N_("Sub-groups"), N_("Add sub-group"), N_("Change sub-group"), N_("Remove sub-group")),
            t.Team,
            team_form,
            lambda _owner: self._read(),
            owner_column="delegation_id",
            defaults=self._defaults,
            history=False,
        )
        self.teams.list.currentRowChanged.connect(lambda _row: self.show_members())
        self.teams.changed.connect(self.show_members)
        self.title = Label()
        self.title.setProperty("role", "heading")
        self.empty = said(N_("Pick a sub-group, or add one with +."), "muted")
        self.members = Ticks()
        self.members.setObjectName("searchResults")
        bind(self.members.setAccessibleName, N_("Members"))
        self.members.itemChanged.connect(self._on_ticked)
        self.members.currentRowChanged.connect(lambda _row: self._show_days())
        self.days = Form()
        self.days.add_beside(
            N_("Only on these days"),
            (N_("From"), DateField("from_date", self._near)),
            (N_("Until"), DateField("until_date", self._near)),
        )
        self.days_record = Record(page, self.days, t.TeamMember, N_("Change sub-group"), N_("Add sub-group"))
        self.days_record.edited.connect(self._on_days)
        self._lay_out()
        self.teams.show_owner(page.delegation_id)
        self.show_members()
        if self.teams.list.count():
            self.teams.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        for side in (left, right):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
        left_column, right_column = left.layout(), right.layout()
        assert isinstance(left_column, QVBoxLayout) and isinstance(right_column, QVBoxLayout)
        left_column.addWidget(self.teams)
        left_column.addStretch(1)
        right_column.addSpacing(8)
        right_column.addWidget(self.title)
        right_column.addWidget(self.empty)
        right_column.addWidget(self.members, 1)
        right_column.addWidget(self.days)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(left, 1)
        both.addWidget(right, 1)
        self.body.addLayout(both)
        self.setMinimumWidth(WIDE)
        self.members.setMinimumHeight(TALL - 140)
        left.setMinimumHeight(TALL)

    def _near(self) -> date | None:
        with self.page.store.read() as connection:
            return delegations.first_day(connection, self.page.delegation_id)

    def _defaults(self) -> dict[str, Any]:
        with self.page.store.read() as connection:
            return {"kind": "group", "colour": stored.free_colour(connection, self.page.delegation_id)}

    def _read(self) -> list[Entry]:
        with self.page.store.read() as connection:
            found = plan.teams(connection, self.page.delegation_id)
        code = i18n.current()
        entries = []
        for team in found:
            count = len({part.member_id for part in team.parts})
            kind = "" if team.kind == "group" else _(words.find(words.TEAM_KINDS, team.kind).label)
            people = _("{count} members").format(count=count)
            entries.append(
                Entry(team.id, "　".join(p for p in (team.name.get(code), kind, people) if p), dot(team.colour))
            )
        return entries

    @property
    def team_id(self) -> str:
        """The picked team."""
        return self.teams.record.row_id if self.teams.list.currentRow() >= 0 else ""

    def show_members(self) -> None:
        """Who is in the picked team."""
        team, kept = self.team_id, self.members.currentRow()
        with self.page.store.read() as connection:
            self._places = stored.places(connection, self.page.delegation_id, team) if team else []
        item = self.teams.list.currentItem()
        self.title.setText(item.text().partition("　")[0] if item else "")
        self.empty.setVisible(not team)
        self.members.setVisible(bool(team))
        self.members.blockSignals(True)
        self.members.clear()
        for place in self._places:
            self.members.addItem(self._tick(place))
        self.members.setCurrentRow(kept if kept < len(self._places) else -1)
        self.members.blockSignals(False)
        self._show_days()

    def _tick(self, place: stored.Place) -> QListWidgetItem:
        code = i18n.current()
        who = f"{place.name.get(code)}　{place.title.get(code)}".rstrip("　")
        first, last = (dates.short(day, code) if day else "" for day in (place.first, place.last))
        made = QListWidgetItem(f"{who}　{first}～{last}" if first or last else who)
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        made.setCheckState(Qt.CheckState.Checked if place.part_id else Qt.CheckState.Unchecked)
        return made

    def _on_ticked(self, item: QListWidgetItem) -> None:
        row = self.members.row(item)
        place, wanted = self._places[row], item.checkState() == Qt.CheckState.Checked
        if wanted == bool(place.part_id):
            return
        self.days_record.discard()
        self.days_record.row_id = ""
        if wanted:
            self.page.do(N_("Add to sub-group"), stored.put_in, self.team_id, place.member_id)
        else:
            self.page.do(N_("Take out of sub-group"), records.remove, t.TeamMember, place.part_id)
        self.members.blockSignals(True)
        self.members.setCurrentRow(row)
        self.members.blockSignals(False)
        self.teams.refresh()
        self.show_members()

    def _show_days(self) -> None:
        """The days of the picked member, where that one is in the team."""
        row = self.members.currentRow()
        part = self._places[row].part_id if 0 <= row < len(self._places) else ""
        self.days.setVisible(bool(part))
        if not part:
            self.days_record.leave()
            self.days_record.row_id = ""
        elif part != self.days_record.row_id:
            self.days_record.open(part)

    def _on_days(self) -> None:
        self.teams.refresh()
        self.show_members()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.days_record.leave()
        self.teams.close_form()
        super().done(result)


def team_form() -> Form:
    form = Form()
    form.add(N_("Title"), PairField("name", kind="other"))
    form.add(N_("Kind"), ChoiceField("kind", words.TEAM_KINDS))
    form.add(N_("Colour"), ChoiceField("colour", words.TEAM_COLOURS))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form
