"""預借旅費 概算払: what members drew before the trip, and what of it was given back (needs.md row 90)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain import dates, money
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import claim as stored
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Advances for the trip")
KEYS = N_("Enter edits, Delete removes, Ctrl+Z takes back.")
NO_AMOUNT = N_("“{text}” is no amount in Taiwan dollars. Write it like 30,000.")
NO_DAY = N_("Not a date. Write it like 2026-01-01.")
SUMS = ("amount_minor", "returned_minor")
DAYS = ("drawn_on", "cleared_on")


def open_dialog(page: Page) -> None:
    """The advances of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(AdvancesDialog(page))


class AdvancesDialog(GridDialog):
    """A line for each advance, grouped by member."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        code = i18n.current()
        with page.store.read() as connection:
            self._members = [
                (one.id, one.name().get(code)) for one in delegations.members(connection, page.delegation_id)
            ]
            self._start = delegations.first_day(connection, page.delegation_id)
        columns = [
            Column("member_id", N_("Member"), 150, options=lambda: self._members),
            Column("amount_minor", N_("Advance drawn"), 120),
            Column("drawn_on", N_("Drawn on"), 176),
            Column("returned_minor", N_("Paid back"), 120),
            Column("cleared_on", N_("Cleared on"), 176),
            Column("notes", N_("Remark")),
        ]
        super().__init__(page, TITLE, columns, columns)
        self.fit(980, 480)
        self.refresh()
        start_in_list(self)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            rows = stored.advance_rows(connection, self.page.delegation_id)
        drawn = sum(row["amount_minor"] for row in rows if row["currency"] == money.HOME)
        bind(self.note.setText, lambda: _("Together {amount}").format(amount=money.Money(drawn).show()))
        names = dict(self._members)
        made = []
        for member_id, name in self._members:
            several = [self._entry(row, names) for row in rows if row["member_id"] == member_id]
            if several:
                made.append(Group(name, several))
        return made

    def _entry(self, row: Any, names: dict[str, str]) -> Entry:
        code = i18n.current()
        amount = money.Money(row["amount_minor"], row["currency"])
        returned = None if row["returned_minor"] is None else money.Money(row["returned_minor"])
        days = [row[key] for key in DAYS]
        shown_days = [dates.long(day, code) if day else "" for day in days]
        held_days = [day.isoformat() if day else "" for day in days]
        shown = (
            names[row["member_id"]], amount.show(), shown_days[0], returned.show() if returned else "", shown_days[1],
            row["notes"],
        )  # fmt: skip
        held = (
            row["member_id"], amount.bare(), held_days[0], returned.bare() if returned else "", held_days[1],
            row["notes"],
        )  # fmt: skip
        cleared = row["cleared_on"] is not None
        return Entry(row["id"], shown, held, None, "muted" if cleared else "", tips=shown)

    def _raw(self, key: str, value: str) -> dict[str, Any] | None:
        """What is stored for a cell; None where it is not understood, and that is said."""
        if key in SUMS:
            found = money.parse(value, money.HOME) if value else None
            if (found is None and (value or key == "amount_minor")) or (found and found.currency != money.HOME):
                self.say(Sentence(NO_AMOUNT, {"text": value}))
                return None
            return {key: found.minor if found else None}
        if key in DAYS:
            day = dates.parse(value, self._start) if value else None
            if value and day is None:
                self.say(Sentence(NO_DAY))
                return None
            return {key: day}
        return {key: value}

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw = self._raw(key, value)
        if raw is not None:
            currency = {"currency": money.HOME} if key == "amount_minor" else {}
            self.act(N_("Change an advance"), records.edit, t.Advance, row_id, {**raw, **currency})

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Delete an advance"), records.remove, t.Advance, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        raw: dict[str, Any] = {}
        for key, value in values.items():
            one = self._raw(key, value)
            if one is None:
                self.new.fields[key].setFocus()
                return
            raw |= one
        made = self.act(N_("Add an advance"), records.add, t.Advance, raw)
        if made:
            self.new.clear()
            self.refresh()
            self.grid.choose(made)
