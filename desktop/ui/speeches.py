"""The speeches of a visit: both languages in step, how long they take, and the minutes offered to the agenda."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import speeches as rules
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import briefings, delegations, events, records
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.exchangedialogs import words
from desktop.ui.form import LANGUAGE_WORDS, Form, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Line
from desktop.ui.labels import Label
from desktop.ui.panel import restyle
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import Option, PickerField
from desktop.ui.reffield import RefField
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

LINES = 9  # of a speech that are seen at once
UNTITLED = N_("Speech without a title")
IN_STEP = N_("An empty line parts the paragraphs; the first of one language belongs to the first of the other.")
TIMES = N_("Read aloud: Chinese {zh}, Japanese {ja}.")
TWICE = N_("{said} With the interpreter twice as long.")
UNEVEN = N_("Chinese has {zh} paragraphs, Japanese {ja}.")
GIVEN = N_("The agenda gives it {given} minutes.")
TAKE = N_("Set the agenda to {minutes} minutes")
TAKEN = N_("Set the minutes of an agenda item")
PACE = N_("Letters read in a minute")
WRONG = N_("Between {least} and {most}.")


def in_step(stem: str, lines: int) -> PairField:
    """A text in both languages side by side; what somebody takes over in it is no word to remember."""
    made = PairField(stem, lines, "doc")
    made.learns = False
    beside, layout = QHBoxLayout(), made.layout()
    beside.setSpacing(6)
    for code, text in zip(i18n.CODES, made.inputs.values(), strict=True):
        bind(text.say, LANGUAGE_WORDS[code], owner=text)
        beside.addWidget(text)
    assert isinstance(layout, QVBoxLayout)
    layout.insertLayout(0, beside)
    return made


class Speeches(QWidget):
    """The list with its form, the time of the open one, and the pace that times are reckoned by."""

    changed = Signal()

    def __init__(self, page: Page, event_id: str) -> None:
        super().__init__()
        self.page, self.event_id = page, event_id
        self.points: list[events.AgendaRow] = []
        self.interpreting = ""
        self.parts = Parts(
            page,
            Words(N_("Speeches"), N_("Add speech"), N_("Change speech"), N_("Remove speech")),
            t.Script,
            self._form,
            self._entries,
            owner_column="event_id",
            fixed=lambda: {"delegation_id": page.delegation_id},
            defaults=self._defaults,
            history=False,
            chained=False,
        )
        self.time = words(role="small")
        self.take_button = plain_button(TAKE, self.take_minutes, "link")
        self.parts.changed.connect(self._on_changed)
        self.parts.list.currentRowChanged.connect(lambda _row: self.say())
        self._lay_out()
        follow(self.say)
        self.parts.show_owner(event_id)
        self.say()

    def _lay_out(self) -> None:
        reckoned = QHBoxLayout()
        reckoned.setSpacing(8)
        reckoned.addWidget(self.time, 1)
        reckoned.addWidget(self.take_button)
        self.pace_lines: dict[str, Line] = {}
        pace = QHBoxLayout()
        pace.setSpacing(6)
        label = Label()
        label.setProperty("role", "small")
        bind(label.setText, PACE)
        pace.addWidget(label)
        for code, name, value in zip(i18n.CODES, ("speech_zh", "speech_ja"), briefings.pace(), strict=True):
            line, said = Line(), Label()
            said.setProperty("role", "small")
            word = N_("Chinese") if code == "zh_TW" else N_("Japanese")
            bind(said.setText, word)
            bind(line.setAccessibleName, partial(_pace_of, word))
            line.setFixedWidth(56)
            line.put(str(value))
            line.editingFinished.connect(self._set_pace)
            self.pace_lines[name] = line
            pace.addWidget(said)
            pace.addWidget(line)
        self.pace_wrong = words(role="problem")
        pace.addWidget(self.pace_wrong, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(IN_STEP, "muted"))
        column.addLayout(reckoned)
        column.addWidget(self.parts)
        column.addLayout(pace)

    # The form of a speech

    def _form(self) -> Form:
        form, store = Form(), self.page.store
        form.add(N_("Title"), PairField("title", kind="meeting"))
        form.add(
            N_("Who speaks"),
            PickerField("person_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x)),
        )
        form.add(N_("Agenda item"), RefField("agenda_item_id", N_("Not said"), self._options))
        form.add_wide(N_("Text"), in_step("body", LINES))
        form.changed.connect(lambda _name: self.say())
        return form

    def _options(self) -> list[Option]:
        return [Option(row.id, row.title, row.speaker) for row in self.points]

    def _defaults(self) -> dict[str, Any]:
        """The head of the delegation speaks, at the first talk of the agenda that is his or nobody's."""
        with self.page.store.read() as connection:
            rows = delegations.members(connection, self.page.delegation_id)
        head = next((row.person_id for row in rows if "leader" in row.roles.split()), None)
        talks = [row for row in self.points if row.kind == "talk" and row.speaker_id in ("", head or "")]
        return {"person_id": head, "agenda_item_id": talks[0].id if talks else None}

    def _entries(self, owner: str) -> list[Entry]:
        code, pace = i18n.current(), briefings.pace()
        with self.page.store.read() as connection:
            self.points = events.agenda(connection, owner)
            self.interpreting = events.data(connection, owner).interpreting
            rows = briefings.scripts_of(connection, owner)
        made = []
        for row in rows:
            text = Pair(row["body_zh"], row["body_ja"])
            title = Pair(row["title_zh"], row["title_ja"]).get(code) or _(UNTITLED)
            minutes = _minutes(text, pace)
            taken = _("{count} minutes").format(count=minutes) if minutes else ""
            made.append(Entry(row["id"], f"{title}　{taken}".strip()))
        return made

    # What it takes

    @property
    def _values(self) -> dict[str, Any]:
        shown = not self.parts.editor.isHidden() and "form" in self.parts.__dict__
        return self.parts.form.values() if shown else {}

    def say(self) -> None:
        """How long the open speech takes, against what the agenda gives it."""
        values = self._values
        text = Pair(str(values.get("body_zh") or ""), str(values.get("body_ja") or ""))
        self.time.setVisible(bool(text))
        point = self._point(values)
        minutes = _minutes(text, briefings.pace())
        self.take_button.setVisible(bool(text) and point is not None and point.minutes != minutes)
        self.take_button.setText(_(TAKE).format(minutes=minutes))
        if not text:
            return
        times = [self._clock(text.exactly(code), code) for code in i18n.CODES]
        sentence = Sentence(TIMES, {"zh": times[0], "ja": times[1]})
        if self.interpreting == rules.CONSECUTIVE:
            sentence = Sentence(TWICE, {"said": sentence})
        parts = [sentence.text(_)]
        if point is not None and point.minutes is not None:
            parts.append(_(GIVEN).format(given=point.minutes))
        if rules.uneven(text):
            counts = (len(rules.paragraphs(side)) for side in (text.zh, text.ja))
            parts.append(_(UNEVEN).format(**dict(zip(("zh", "ja"), counts, strict=True))))
        wrong = rules.uneven(text) or (point is not None and point.minutes is not None and minutes > point.minutes)
        role = "problem" if wrong else "small"
        if self.time.property("role") != role:
            self.time.setProperty("role", role)
            restyle(self.time)
        self.time.setText(" ".join(parts))

    def _clock(self, text: str, code: str) -> str:
        """「1:25」."""
        taken = rules.seconds(text, code, briefings.pace())
        return f"{taken // 60}:{taken % 60:02}" if text.strip() else "–"

    def _point(self, values: dict[str, Any]) -> events.AgendaRow | None:
        return next((row for row in self.points if row.id == values.get("agenda_item_id")), None)

    def take_minutes(self) -> None:
        """The agenda gets the minutes that it takes, and counts it as a talk: interpreting doubles it there."""
        values = self._values
        point = self._point(values)
        if point is None:
            return
        text = Pair(str(values.get("body_zh") or ""), str(values.get("body_ja") or ""))
        raw = {"minutes": _minutes(text, briefings.pace()), "kind": "talk"}
        try:
            self.page.act(TAKEN, records.edit, t.AgendaItem, point.id, raw)
        except UserError as error:
            self.time.setText(error.sentence.text(_))
            return
        self._on_changed()

    def _set_pace(self) -> None:
        typed = {name: line.text().strip() for name, line in self.pace_lines.items()}
        read = {name: int(text) if text.isdecimal() else 0 for name, text in typed.items()}
        wrong = any(not rules.SLOWEST <= value <= rules.QUICKEST for value in read.values())
        said = _(WRONG).format(least=rules.SLOWEST, most=rules.QUICKEST) if wrong else ""
        self.pace_wrong.setText(said)
        if not wrong:
            Settings().put(**read)
            self.refresh()

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the store; what is being typed stays."""
        self.parts.refresh()
        self.say()

    def leave(self) -> None:
        """Write what stands unfinished in a field."""
        if "record" in self.parts.__dict__:
            self.parts.record.leave()


def _pace_of(language: str) -> str:
    return f"{_(PACE)} {_(language)}"


def _minutes(text: Pair, pace: rules.Pace) -> int:
    """Whole minutes in the language that takes longer."""
    return max(rules.minutes(rules.seconds(text.exactly(code), code, pace)) for code in i18n.CODES)
