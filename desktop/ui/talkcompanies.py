"""Who comes to one-to-one meetings: companies of both sides with their people, languages, times and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from desktop.domain import dates
from desktop.domain.schemewords import MATCH_SIDES
from desktop.domain.words import YES_NO, find
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import records, talkediting, talks
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.talkparts import SPOKEN, PageGrid, PageNewRow, View, languages
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.talks import TalksPanel

ADD, CHANGE, REMOVE = N_("Add company (talks)"), N_("Change company (talks)"), N_("Remove company (talks)")
TAKE, ORDER = N_("Take companies of the trip"), N_("Put companies in order")
NUMBER = N_("Give each a table")
NONE = N_("Nothing to take: the trip has no companies that are not here already.")
USUAL = N_("Usual")
CLOCKS = ("arrives", "leaves")
NUMBERS = ("place", "most")


def _sides() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in MATCH_SIDES]


def _spoken() -> list[tuple[str, str]]:
    return [(keys, languages(keys) or _(USUAL)) for keys in SPOKEN]


def _yes() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in YES_NO]


class CompaniesView(View):
    """A list for each side, edited in place, and a row for one more."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__(panel)
        names = [
            Column("name_zh", N_("Company (Chinese)"), stretch=4, glyphs="zh_TW"),
            Column("name_ja", N_("Company (Japanese)"), stretch=4, glyphs="ja"),
            Column("people_zh", N_("Who comes (Chinese)"), stretch=3, glyphs="zh_TW"),
            Column("people_ja", N_("Who comes (Japanese)"), stretch=3, glyphs="ja"),
        ]
        self.grid = PageGrid([
            Column("code", N_("Company number"), 72), *names,
            Column("languages", N_("Languages"), 100, options=_spoken),
            Column("own_interpreter", N_("Own interpreter"), 82, options=_yes),
            Column("arrives", N_("Arrives"), 66), Column("leaves", N_("Leaves"), 66),
            Column("place", N_("Own table"), 62), Column("most", N_("Talks at most"), 96),
        ])  # fmt: skip
        bind(self.grid.setAccessibleName, N_("Companies (of the talks)"))
        self.new = PageNewRow([Column("side", N_("Side"), 110, options=_sides), *names])
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for msgid, act in (
            (N_("From the trip"), self.take), (N_("From the directory…"), self.pick), (N_("Paste…"), self.paste),
            (NUMBER, self.number),
        ):  # fmt: skip
            tools.addWidget(plain_button(msgid, act))
        self.count = Label()
        self.count.setProperty("role", "muted")
        tools.addWidget(self.count)
        tools.addStretch(1)
        hint = Label()
        hint.setProperty("role", "small")
        bind(hint.setText, N_("Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back."))
        self.column.addLayout(tools)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self.new)
        self.column.addWidget(hint)
        self.grid.edited.connect(self.edit)
        self.grid.delete_asked.connect(lambda row_id: panel.act(REMOVE, records.remove, t.MatchCompany, row_id))
        self.grid.move_asked.connect(self.shift)
        self.new.entered.connect(self.add)

    def show_day(self, day: talks.Day) -> None:
        groups = []
        for side in MATCH_SIDES:
            entries = [self._entry(one) for one in day.side(side.key)]
            groups.append(Group(_(side.label), entries))
        self.grid.show_soon(groups)
        bind(self.count.setText, lambda: _("{ours} × {theirs} companies").format(
            ours=len(day.side("tw")), theirs=len(day.side("jp"))))  # fmt: skip

    def _entry(self, one: talks.Company) -> Entry:
        spoken = " ".join(one.languages)
        held = {
            "code": one.code, "name_zh": one.name.zh, "name_ja": one.name.ja, "people_zh": one.people.zh,
            "people_ja": one.people.ja, "languages": spoken, "own_interpreter": "yes" if one.own_interpreter else "",
            "arrives": dates.clock(one.arrives) if one.arrives else "",
            "leaves": dates.clock(one.leaves) if one.leaves else "",
            "place": str(one.place or ""), "most": "" if one.most is None else str(one.most),
        }  # fmt: skip
        yes = _(find(YES_NO, "yes").label) if one.own_interpreter else ""
        shown = {**held, "languages": languages(spoken) or _(USUAL), "own_interpreter": yes}
        keys = [column.key for column in self.grid.columns]
        tone = "faint" if one.status == "absent" else ""
        return Entry(one.id, tuple(shown[key] for key in keys), tuple(held[key] for key in keys), tone=tone)

    def edit(self, row_id: str, key: str, value: str) -> None:
        """A cell has another value; what is wrong stands at the top of the page."""
        raw: dict[str, Any] = {key: value}
        if key in CLOCKS:
            raw = {key: dates.parse_clock(value) or value or None}
        elif key in NUMBERS:
            raw = {key: value or None}
        elif key in ("name_zh", "name_ja"):
            one = self.day.companies[row_id]
            if one.organisation_id:  # both names are one's own from now on
                raw = {"name_zh": one.name.zh, "name_ja": one.name.ja, **raw}
        self.panel.act(CHANGE, records.edit, t.MatchCompany, row_id, raw)

    def shift(self, row_id: str, step: int) -> None:
        """One place up or down within the side."""
        side = self.day.companies[row_id].side
        ids = [one.id for one in self.day.side(side)]
        place = ids.index(row_id)
        if 0 <= place + step < len(ids):
            ids[place], ids[place + step] = ids[place + step], ids[place]
            self.panel.act(ORDER, records.reorder, t.MatchCompany, ids)

    def add(self, values: dict[str, str]) -> None:
        """One more company."""
        side = values.pop("side")
        if self.panel.act(ADD, talkediting.add_companies, self.day.id, side, [values]):
            self.new.clear(("side",))

    def take(self) -> None:
        """Companies and interpreters of the trip that the item belongs to, else of the one that is shown."""
        event_id = str(self.day.row["event_id"] or "")
        trip = self.panel.page.delegation_id
        if event_id:
            with self.store.read() as connection:
                trip = str(read_row(connection, t.Event, event_id)["delegation_id"])
        made = self.panel.act(TAKE, talkediting.from_trip, self.day.id, trip, event_id) if trip else 0
        if made == 0:
            self.panel.say(UserError(NONE))

    def pick(self) -> None:
        """Companies of the directory, several at a time."""
        from desktop.ui.talkform import PickDialog

        dialog = PickDialog(self.panel.page, self.day)
        if dialogs.run(dialog):
            side, ids = dialog.chosen()
            raws = [{"organisation_id": row_id} for row_id in ids]
            self.panel.act(ADD, talkediting.add_companies, self.day.id, side, raws)

    def paste(self) -> None:
        """Companies from lines of a spreadsheet."""
        from desktop.ui.talkform import PasteDialog

        dialog = PasteDialog(self.panel.page)
        if dialogs.run(dialog):
            side, raws = dialog.lines()
            self.panel.act(ADD, talkediting.add_companies, self.day.id, side, raws)

    def number(self) -> None:
        """The companies of the side that keeps its tables get one each."""
        side = self.day.row["sits"] or "jp"
        ids = [one.id for one in self.day.side(side)][: self.day.row["tables"]]
        self.panel.act(NUMBER, talkediting.number_tables, ids)
