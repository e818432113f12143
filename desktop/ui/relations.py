"""交流階段 交流の段階: what county and prefecture reached, step by step; the newest step is where they stand now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop import i18n, reference
from desktop.domain import dates
from desktop.domain.relations import Relation, Relations, table
from desktop.domain.schemewords import LEVELS, STAGES
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records, role
from desktop.store import relations as stored
from desktop.store import tables as t
from desktop.ui import dialogs, tablesaving
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.tablesaving import Listing
from desktop.ui.text import follow
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Stages of relations")
ADD, CHANGE, REMOVE = N_("Add a step"), N_("Change a step"), N_("Delete a step")
KEYS = N_("Type what was reached and since when; what was before stays as history. Enter edits, Delete removes, Ctrl+Z takes back.")  # fmt: skip # noqa: E501
NOT_A_DAY = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")
NOW = N_("{pair}　now: {stage}")
WIDTH, HEIGHT = 1120, 680


def open_dialog(page: Page) -> None:
    """All relations of the year that is shown, and of those before."""
    dialogs.run(RelationsDialog(page))


class RelationsDialog(GridDialog):
    """A group for each pair, its newest step first; below the row for one more."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        self.settings = settings_of(page)
        with page.store.read() as connection:
            mine = role.of(connection, self.settings)
            self.scheme_id = role.scheme(connection, self.settings)
        self.county = mine.only
        day = Column("since", N_("Since"), 176)
        stage = Column("stage", N_("Stage of relations"), 130, options=lambda: _words(STAGES))
        level = Column("level", N_("Level of contact"), 130, options=lambda: _words(LEVELS))
        notes = [
            Column("note_zh", N_("Remark in Chinese"), glyphs="zh_TW"),
            Column("note_ja", N_("Remark in Japanese"), glyphs="ja"),
        ]
        new = [
            Column("county", N_("County or city"), 104, options=self._counties),
            Column("prefecture", N_("Prefecture"), 104, options=_prefectures),
        ]
        super().__init__(
            page, TITLE, [day, stage, level, *notes], [*new, day._replace(width=120), stage, level, *notes]
        )
        self.value = Relations((), date.today())
        self.tools.addWidget(plain_button(N_("Print…"), self.print_list))
        self.tools.addWidget(tablesaving.button(self, N_("Export…"), Listing("relations", lambda: self.value, table)))
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        start_in_list(self)

    def _counties(self) -> list[tuple[str, str]]:
        code = i18n.current()
        return [(one.iso, one.name.get(code)) for one in reference.counties() if self.county in ("", one.iso)]

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.value = stored.read(connection, date.today(), self.scheme_id, self.county)
        self.note.setText(_("{count} pairs of county and prefecture").format(count=len(self.value.relations)))
        return [Group(_heading(one), [_entry(one, place) for place in range(len(one.steps))], False)
                for one in self.value.relations]  # fmt: skip

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw = self._raw({key: value})
        if raw is not None:
            self.act(CHANGE, records.edit, t.Relation, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        self.act(REMOVE, records.remove, t.Relation, row_id)

    def on_entered(self, values: dict[str, str]) -> None:
        raw = self._raw(values)
        if raw is None:
            return
        made = self.act(ADD, records.add, t.Relation, raw)
        if made:
            self.refresh()
            self.grid.choose(str(made))
            self.new.clear(keep=("county", "prefecture"))

    def _raw(self, values: dict[str, str]) -> dict[str, Any] | None:
        """What was typed as it is stored; None where the day is none, which is then said."""
        raw: dict[str, Any] = dict(values)
        if raw.get("since"):
            day = dates.parse(raw["since"], date.today())
            if day is None:
                self.say(Sentence(NOT_A_DAY))
                self.refused()
                return None
            raw["since"] = day
        elif "since" in raw:
            raw["since"] = None
        return raw

    def print_list(self) -> None:
        """To the list among the papers, where there is a trip whose papers it can stand among."""
        if not self.page.delegation_id:
            tablesaving.save(self, Listing("relations", lambda: self.value, table), tablesaving.PDF)
            return
        self.accept()
        self.page.window_print("relations", self.scheme_id)


def _words(choices: tuple[Choice, ...]) -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in choices]


def _prefectures() -> list[tuple[str, str]]:
    code = i18n.current()
    return [(one.iso, one.name.get(code)) for one in reference.prefectures()]


def _heading(one: Relation) -> str:
    """「臺中市 ↔ 大阪府　目前：堅實化、局長級」."""
    code, now = i18n.current(), one.present
    stage = "、".join(filter(None, (now.stage_words().get(code), now.level_words().get(code))))
    return _(NOW).format(pair=one.name().get(code), stage=stage)


def _entry(one: Relation, place: int) -> Entry:
    code, step = i18n.current(), one.steps[place]
    day = dates.long(step.since, code) if step.since else ""
    shown = (day, step.stage_words().get(code), step.level_words().get(code), step.note.zh, step.note.ja)
    held = (day, step.stage, step.level, step.note.zh, step.note.ja)
    return Entry(step.id, shown, held, tone="muted" if place else "", tips=shown)
