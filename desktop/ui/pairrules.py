"""Rules for the pairs of a year: which must be, which must not be, which ties exist already and are to be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import i18n, reference
from desktop.domain.schemewords import PAIR_RULES
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import pairing, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Rules for pairs")
KEYS = N_("Enter edits, Delete removes, Ctrl+Z takes back.")
NOTE = N_("Pairs approved last year and relations with a stage count as ties without a rule.")
CHOOSE = N_("Choose a county and a prefecture.")
TAKEN = N_("There is a rule for {county} and {prefecture} already. Edit its line.")


def open_dialog(page: Page, scheme_id: str) -> None:
    """The rules of a year of the programme."""
    if scheme_id:
        dialogs.run(RulesDialog(page, scheme_id))


class RulesDialog(GridDialog):
    """A line for each rule, grouped by what it says."""

    keys = KEYS

    def __init__(self, page: Page, scheme_id: str) -> None:
        code, self.scheme_id = i18n.current(), scheme_id
        with page.store.read() as connection:
            chosen = {one.code for one in pairing.problem(connection, scheme_id).applicants}
        counties = sorted(reference.counties(), key=lambda one: one.iso not in chosen)
        self._counties = [(one.iso, one.name.get(code)) for one in counties]
        self._prefectures = [(one.iso, one.name.get(code)) for one in reference.prefectures()]
        self._rules = [(choice.key, _(choice.label)) for choice in PAIR_RULES]
        nobody, nowhere = ("", _("County or city")), ("", _("Prefecture"))
        columns = [
            Column("county", N_("County or city"), 130, options=lambda: [nobody, *self._counties], fixed=True),
            Column("prefecture", N_("Prefecture"), 130, options=lambda: [nowhere, *self._prefectures], fixed=True),
            Column("rule", N_("Rule"), 150, options=lambda: self._rules),
            Column("reason_zh", N_("Reason, in Chinese"), glyphs="zh_TW"),
            Column("reason_ja", N_("Reason, in Japanese"), glyphs="ja"),
        ]
        super().__init__(page, TITLE, columns, columns)
        self.new.wordless = True
        bind(self.note.setText, NOTE)
        self.note.setWordWrap(True)
        self.column.insertWidget(1, self.note)
        self.fit(980, 520)
        self.refresh()
        start_in_list(self)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self._held = {rule.id: rule for rule in pairing.rules(connection, self.scheme_id)}
        made = []
        for key, title in self._rules:
            several = [self._entry(rule, title) for rule in self._held.values() if rule.rule == key]
            if several:
                made.append(Group(title, several))
        return made

    def _entry(self, rule: pairing.Rule, title: str) -> Entry:
        places = dict([*self._counties, *self._prefectures])
        names = places.get(rule.county, rule.county), places.get(rule.prefecture, rule.prefecture)
        said = rule.reason.zh, rule.reason.ja
        shown = (*names, title, *said)
        return Entry(rule.id, shown, (rule.county, rule.prefecture, rule.rule, *said), tips=shown)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        self.act(N_("Change a rule for a pair"), records.edit, t.PairRule, row_id, {key: value})

    def on_delete(self, row_id: str) -> None:
        self.act(N_("Delete a rule for a pair"), records.remove, t.PairRule, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        county, prefecture = values["county"], values["prefecture"]
        if not (county and prefecture):
            self.say(Sentence(CHOOSE))
            self.new.fields["prefecture" if county else "county"].setFocus()
            return
        known = next(
            (rule for rule in self._held.values() if (rule.county, rule.prefecture) == (county, prefecture)), None
        )
        if known is not None:
            self.grid.choose(known.id)
            places = dict([*self._counties, *self._prefectures])
            self.say(Sentence(TAKEN, {"county": places[county], "prefecture": places[prefecture]}))
            return
        reason = Pair(values["reason_zh"], values["reason_ja"])
        label = N_("Add a rule for a pair")
        made = self.act(label, pairing.rule, self.scheme_id, county, prefecture, values["rule"], reason)
        if made:
            self.new.clear()
            self.refresh()
            self.grid.choose(made)
