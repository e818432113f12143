"""評分與遴選 採点と選考: points by the criteria of the office, the order they give, and who is chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import applications as values
from desktop.domain import dates
from desktop.domain.applications import CHOSEN, Criterion, Standing
from desktop.domain.checks import NOT_A_DATE
from desktop.domain.schemewords import APPLICATION_STATUSES
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import applications as stored
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField
from desktop.ui.griddialog import GridDialog, plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Points and choice")
GIVE, CHOOSE, DECIDE = N_("Give points"), N_("Choose by points"), N_("Decide on an application")
KEYS = N_("Enter types points into a cell, Tab goes on, empty takes them away, Ctrl+Z takes back.")
CUT = N_("{places} are chosen; {chosen} are marked as chosen now.")
NO_CRITERIA = N_("This year has no criteria yet. Add them in the window of years.")
EXPLAIN = N_(
    "The {places} with the most points become “Chosen”, the others “In reserve”. Who withdrew stays so. Each can be"
    " changed by hand afterwards."
)
CHOSEN_NOW = N_("{count} applications were decided on.")


def open_dialog(page: Page, scheme_id: str) -> None:
    """The applications of a year against its criteria."""
    dialogs.run(ScoresDialog(page, scheme_id))


class ScoresDialog(GridDialog):
    """A line for each county, the best first; a column for each criterion."""

    keys = KEYS

    def __init__(self, page: Page, scheme_id: str) -> None:
        self.scheme_id = scheme_id
        with page.store.read() as connection:
            self.criteria = stored.criteria(connection, scheme_id)
            self.places = int(read_row(connection, t.Scheme, scheme_id)["places"])
        columns = [
            Column("place", N_("Place by points"), 64, fixed=True),
            Column("county", N_("County or city"), 110, fixed=True),
            *(Column(f"of {one.id}", heading(one)) for one in self.criteria),
            Column("total", N_("Points in all"), 80, fixed=True),
            Column("status", N_("Status"), 120, options=_statuses),
        ]
        super().__init__(page, TITLE, columns, [Column("x", N_("County or city"))])
        self.new.hide()
        self.doubts = Label()
        self.doubts.setProperty("role", "suggestion")
        self.doubts.setWordWrap(True)
        self.column.insertWidget(2, self.doubts)
        self.tools.addWidget(plain_button(N_("Choose by points…"), self.choose, "primary"))
        follow(self.retranslate)
        self.retranslate()
        if self.grid.ids():
            self.grid.choose(self.grid.ids()[0], 2)
        self.grid.setFocus()

    def retranslate(self) -> None:
        """Headings that bear names of criteria, and the lines."""
        for place, one in enumerate(self.criteria, 2):
            self.grid.headerItem().setText(place, heading(one))
            self.grid.headerItem().setToolTip(place, heading(one))
        self.refresh()

    def groups(self) -> list[Group]:
        code = i18n.current()
        with self.store.read() as connection:
            self.ranked = stored.ranked(connection, self.scheme_id)
        chosen = sum(one.candidate.status == CHOSEN for one in self.ranked)
        self.note.setText(_(CUT).format(places=self.places, chosen=chosen))
        said = [one.text(_) for one in values.doubts(self.ranked, self.places, code)]
        if not self.criteria:
            said = [_(NO_CRITERIA)]
        self.doubts.setText("\n".join(f"◇ {text}" for text in said))
        self.doubts.setVisible(bool(said))
        first, rest = self.ranked[: self.places], self.ranked[self.places :]
        groups = [Group(_("Within the places"), [self._entry(one) for one in first])] if first else []
        return [*groups, *([Group(_("Below them"), [self._entry(one) for one in rest])] if rest else [])]

    def _entry(self, one: Standing) -> Entry:
        candidate, code = one.candidate, i18n.current()
        points = [str(candidate.points.get(criterion.id, "")) for criterion in self.criteria]
        total = str(one.total) if candidate.points else ""
        place = str(one.place) if one.place is not None and candidate.points else ""
        status = _(find(APPLICATION_STATUSES, candidate.status).label)
        shown = (place, candidate.name.get(code), *points, total, status)
        held = ("", "", *points, "", candidate.status)
        tone = "moss" if candidate.status == CHOSEN else "muted" if one.place is None else ""
        return Entry(candidate.id, shown, held, None, tone, "" if one.place is None else "status", shown)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "status":
            with self.store.read() as connection:
                row = read_row(connection, t.Application, row_id)
            day = row["decided_on"] or date.today()
            self.act(DECIDE, stored.decide, row_id, value, row["decided_by"], day)
        else:
            self.act(GIVE, stored.score, row_id, key.removeprefix("of "), value)

    def choose(self) -> None:
        """Choose by points, once who decides is said."""
        dialog = ChooseDialog(self, self.places)
        if not dialogs.run(dialog):
            return
        decider, day = dialog.decided()
        count = self.act(CHOOSE, stored.select_best, self.scheme_id, decider, day)
        if count is not None:
            self.say(Sentence(CHOSEN_NOW, {"count": count}), good=True)


class ChooseDialog(Asking):
    """Who decides, and when."""

    def __init__(self, parent: ScoresDialog, places: int) -> None:
        super().__init__(parent, CHOOSE, N_("Choose"))
        explained = words(role="muted")
        bind(explained.setText, lambda: _(EXPLAIN).format(places=places))
        self.form = Form()
        self.form.add(N_("Decided by"), LineField("decided_by", "zh_TW"))
        self.form.add(N_("Decided on"), DateField("decided_on", date.today))
        self.form.set_values({"decided_on": date.today()})
        self.body.addWidget(explained)
        self.body.addWidget(self.form)

    def decided(self) -> tuple[str, date | None]:
        """As typed."""
        found = self.form.values()
        day = found["decided_on"]
        return str(found["decided_by"]).strip(), day if isinstance(day, date) else None

    def accept(self) -> None:
        """A day that can be read, or none."""
        day = self.form.values()["decided_on"]
        if isinstance(day, date) or not str(day or "").strip() or dates.parse(str(day), date.today()):
            super().accept()
        else:
            self.form.field("decided_on").show_problem(Sentence(NOT_A_DATE))


def heading(one: Criterion) -> str:
    """「產業優勢與特色 /50」."""
    return f"{one.name.get(i18n.current())} /{one.highest}"


def _statuses() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in APPLICATION_STATUSES]
