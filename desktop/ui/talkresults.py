"""On the day: what came of each talk in three keystrokes, who is there, and what a no-show or a new wish changes."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n, timetabling
from desktop.domain import money
from desktop.domain.schemewords import TALK_RESULTS, TALK_STATUSES
from desktop.domain.words import find
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import records, talkediting, talks
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.talkday import Presence
from desktop.ui.talkparts import PageGrid, View
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.talks import TalksPanel

RESULT, AMOUNT, NOTE = N_("Record what came of a talk"), N_("Enter agreed value"), N_("Change remark of a talk")
WRITE = N_("Write to the item")
MISSED = "missed"
KEYS = {
    Qt.Key.Key_1: "deal", Qt.Key.Key_2: "samples", Qt.Key.Key_3: "further", Qt.Key.Key_4: "none",
    Qt.Key.Key_5: MISSED, Qt.Key.Key_0: "",
}  # fmt: skip
HINT = N_("1 deal, 2 samples or quotation, 3 talks go on, 4 no prospect, 5 not held, 0 takes back; Enter edits.")
TOLD = N_("{held} of {talks} talks held, {companies} companies")
NO_AMOUNT = N_("“{text}” is no amount. Write it like ¥3,000,000, 300萬日圓 or NT$50,000.")
SURE = N_("Write into the item: {talks} talks, {companies} companies, agreed {sum}? It says {before} so far.")
BEFORE = N_("{talks} talks, {companies} companies, {sum}")
NOTHING = N_("nothing (so far)")
SEVERAL = N_("{sums} (several currencies: not written)")
TONES = {"deal": "moss", "samples": "indigo", "further": "indigo", "none": "muted", MISSED: "vermilion"}


def _results() -> list[tuple[str, str]]:
    words = [(choice.key, _(choice.label)) for choice in TALK_RESULTS]
    return [*words, (MISSED, _(find(TALK_STATUSES, MISSED).label))]


class ResultGrid(PageGrid):
    """``said`` (talk id, result): one key says what came of a talk, and the next one is current."""

    said = Signal(str, str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row_id = Qt.Key(event.key()), self.current()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in KEYS and plain and row_id and not self.editing:
            ids = self.ids()
            place, column = ids.index(row_id), max(self.currentColumn(), 0)
            self.said.emit(row_id, KEYS[key])
            self.settle()
            self.choose(ids[min(place + 1, len(ids) - 1)], column)
        else:
            super().keyPressEvent(event)


class ResultsView(View):
    """At the left the talks by slot, at the right who is there."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__(panel)
        self.grid = ResultGrid([
            Column("place", N_("Table"), 66, fixed=True), Column("tw", N_("Taiwanese company"), stretch=4, fixed=True),
            Column("jp", N_("Japanese company"), stretch=4, fixed=True),
            Column("result", N_("Result of the talk"), 116, options=_results),
            Column("amount", N_("Agreed value"), 108),
            Column("note_zh", N_("Remark (Chinese)"), stretch=3, glyphs="zh_TW"),
            Column("note_ja", N_("Remark (Japanese)"), stretch=3, glyphs="ja"),
        ])  # fmt: skip
        bind(self.grid.setAccessibleName, N_("Results of the talks"))
        self.grid.said.connect(self.say)
        self.grid.edited.connect(self.edit)
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.write_button = plain_button(N_("Write to the item…"), self.write)
        tools = QHBoxLayout()
        tools.addWidget(self.count, 1)
        tools.addWidget(self.write_button)
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, HINT)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(tools)
        left.addWidget(self.grid, 1)
        left.addWidget(hint)
        self.presence = Presence(panel)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addWidget(self.presence)
        self.column.addLayout(both, 1)

    def show_day(self, day: talks.Day) -> None:
        code = i18n.current()
        slots = {slot.number: slot.text for slot in day.slots()}
        running = timetabling.running(day, datetime.now().astimezone())
        groups = []
        for number in sorted({one.slot for one in day.talks}):
            entries = [self._entry(day, one, code) for one in day.talks if one.slot == number]
            now = _("now") if number == running and day.row["day"] == date.today() else ""
            title = "　".join(filter(None, (slots.get(number, str(number)), now)))
            groups.append(Group(title, entries))
        self.grid.show_soon(groups)
        told = talks.results(day, date.today())
        sums = "、".join(one.show() for one in told.sums())

        def said() -> str:
            counted = _(TOLD).format(held=told.held, talks=len(told.lines), companies=told.companies())
            return "　".join(filter(None, (counted, sums)))

        bind(self.count.setText, said)
        self.write_button.setVisible(bool(day.row["event_id"]))
        self.write_button.setEnabled(bool(told.held))
        self.presence.show_day(day)

    def _entry(self, day: talks.Day, one: talks.TalkRow, code: str) -> Entry:
        key = MISSED if one.status == MISSED else one.result
        amount = one.amount.show() if one.amount else ""
        shown = (
            str(one.place), day.companies[one.tw].brief(code), day.companies[one.jp].brief(code),
            dict(_results())[key] if key else "", amount, one.note.zh, one.note.ja,
        )  # fmt: skip
        held = (*shown[:3], key, *shown[4:])
        return Entry(one.id, shown, held, tone=TONES.get(key, ""), toned="result")

    def say(self, talk_id: str, key: str) -> None:
        """What came of a talk."""
        self.panel.act(RESULT, talkediting.result, talk_id, key)

    def edit(self, row_id: str, key: str, value: str) -> None:
        """A cell has another value."""
        if key == "result":
            self.say(row_id, value)
        elif key == "amount":
            amount = money.parse(value, "JPY") if value else None
            if value and amount is None:
                self.panel.say(UserError(NO_AMOUNT, text=value))
                return
            self.panel.act(AMOUNT, talkediting.amount, row_id, amount)
        else:
            self.panel.act(NOTE, records.edit, t.Talk, row_id, {key: value})

    def write(self) -> None:
        """The sums into the item, after asking."""
        with self.store.read() as connection:
            found = talkediting.actuals(connection, self.day)
        if found is None:
            return
        sums = "、".join(one.show() for one in found.sums) or "—"
        if len(found.sums) > 1:
            sums = _(SEVERAL).format(sums=sums)
        values: dict[str, Any] = {"talks": found.talks, "companies": found.companies, "sum": sums}
        said = Sentence(SURE, {**values, "before": self._before(found)})
        if dialogs.confirm(self, said, N_("Write"), danger=False):
            self.panel.act(WRITE, talkediting.write_actuals, self.day.id)

    def _before(self, found: talkediting.Actuals) -> Sentence:
        before = found.before
        if before["talks"] is None and before["companies"] is None and before["amount_minor"] is None:
            return Sentence(NOTHING)
        amount = "—"
        if before["amount_minor"] is not None:
            amount = money.Money(before["amount_minor"], before["currency"] or money.HOME).show()
        shown = {name: "—" if before[name] is None else before[name] for name in ("talks", "companies")}
        return Sentence(BEFORE, {**shown, "sum": amount})
