"""產業優勢 産業の強み: what each county and prefecture is strong in, how many people it has, large or small.

open_dialog(page)        # all of them
open_dialog(page, code)  # at a county or prefecture
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop import i18n
from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.schemewords import SIZES
from desktop.domain.words import find
from desktop.domain.years import LARGE_FROM
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import role
from desktop.store import strengths as stored
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog
from desktop.ui.inputs import Line
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind, follow
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Strengths of counties and prefectures")
CHANGE = N_("Change what is known of a county or prefecture")
KEYS = N_(
    "Enter edits; several strengths with 、 between them, in either language; new ones are made. Ctrl+Z takes back."
)
COUNTIES, PREFECTURES = N_("Counties and cities of Taiwan"), N_("Prefectures of Japan")
SEARCH = N_("Find a place or a strength")
BY_PEOPLE = N_("{size} (by population)")
NO_NUMBER = N_("Not a number of people. Write digits, or leave it empty.")
OF_JAPAN = N_("Large and small are prefectures of Japan only.")
SHARED = N_("{count} places with strengths")
WIDTH, HEIGHT = 1180, 720


def open_dialog(page: Page, code: str = "") -> None:
    """All 22 and 47; the cursor at one of them."""
    dialog = StrengthsDialog(page)
    if code:
        dialog.grid.choose(code, 1)
    dialogs.run(dialog)


class StrengthsDialog(GridDialog):
    """A line for each county and prefecture, edited in place."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        with page.store.read() as connection:
            settings = settings_of(page)
            self.central = role.of(connection, settings).central
            scheme = role.scheme(connection, settings)
            large = read_row(connection, t.Scheme, scheme)["large_from"] if scheme else LARGE_FROM
        self.large_from = int(large)
        columns = [
            Column("name", N_("Place"), 110, fixed=True),
            Column("tags", N_("Strengths"), 0, 3),
            Column("population", N_("Population"), 110),
            *([Column("size", N_("Large or small"), 150, options=_sizes)] if self.central else []),
            Column("source", N_("Source of the data"), 0, 2),
        ]
        super().__init__(page, TITLE, columns, [Column("x", N_("Place"))])
        self.new.hide()
        self.search = Line()
        self.search.setFixedWidth(230)
        self.search.setClearButtonEnabled(True)
        bind(self.search.say, SEARCH, owner=self.search)
        bind(self.search.setAccessibleName, SEARCH)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.tools.addWidget(self.search)
        self.fit(WIDTH, HEIGHT)
        follow(self.refresh)
        self.refresh()
        self.grid.choose(next(iter(self.grid.ids()), ""), 1)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.known = stored.tags(connection)
            self.regions = stored.regions(connection, self.large_from)
        self.note.setText(_(SHARED).format(count=sum(bool(one.tags) for one in self.regions.values())))
        wanted, groups = fold(self.search.text()) if self.search.text().strip() else "", []
        for title, start in ((COUNTIES, "TW-"), (PREFECTURES, "JP-")):
            mine = [one for code, one in self.regions.items() if code.startswith(start) and self._fits(one, wanted)]
            if mine:
                groups.append(Group(_(title), [self._entry(one) for one in mine]))
        return groups

    def _named(self, one: stored.Region) -> str:
        return "、".join(tag.get(i18n.current()) for tag in stored.named(" ".join(one.tags), self.known))

    def _fits(self, one: stored.Region, wanted: str) -> bool:
        tags = stored.named(" ".join(one.tags), self.known)
        texts = [text for pair in (one.name, *tags) for text in (pair.zh, pair.ja)]
        return not wanted or any(wanted in fold(text) for text in texts)

    def _entry(self, one: stored.Region) -> Entry:
        people = "" if one.population is None else f"{one.population:,}"
        tags = self._named(one)
        size, held = [], []
        if self.central:
            word = _(find(SIZES, one.size).label) if one.size else ""
            size = [word if one.own_size or not word else _(BY_PEOPLE).format(size=word)]
            held = [one.own_size]
        when = dates.long(one.counted_on, i18n.current()) if one.counted_on else ""
        tips = (one.name.get(i18n.current()), tags, f"{people}　{when}".strip(), *size, one.source)
        return Entry(
            one.code, (one.name.get(i18n.current()), tags, people, *size, one.source),
            ("", tags, "" if one.population is None else str(one.population), *held, one.source), tips=tips,
        )  # fmt: skip

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        raw: dict[str, Any] = {key: value}
        if key == "size" and row_id.startswith("TW-") and value:
            self.say(Sentence(OF_JAPAN))
            self.refused()
            return
        if key == "population":
            digits = unicodedata.normalize("NFKC", value).replace(",", "").strip()
            if digits and not digits.isdecimal():
                self.say(Sentence(NO_NUMBER))
                self.refused()
                return
            raw = {"population": int(digits) if digits else None}
        self.act(CHANGE, stored.edit, row_id, raw)


def _sizes() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in SIZES]
