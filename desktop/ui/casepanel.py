"""策略聯盟案例 アライアンス事例: the five columns of the paper's table, and the fields of the case that is picked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent

from desktop import i18n
from desktop.domain.caselist import Case, flat
from desktop.i18n import N_, _
from desktop.store import cases
from desktop.store import tables as t
from desktop.ui.form import DateField, Form, PairField, TextField
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.pickpanel import PickPanel, Said, beside

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

JAPAN, TAIWAN = N_("Japanese side (alliance)"), N_("Taiwanese side (alliance)")
FIELD, FORM, EFFECT = N_("Field of the alliance"), N_("Form of the alliance"), N_("Effect of the alliance")
SAID = Said(
    N_("Add an alliance case"),
    N_("Change an alliance case"),
    N_("Delete an alliance case"),
    N_("Put alliance cases in order"),
    N_("No cases yet. Type the companies of both sides of the first one below."),
    N_("Find a case"),
)
WIDTH, NARROW, NARROW_WIDTH = 400, 900, 330  # pixels of the fields, and below what width they get less


class CasePanel(PickPanel):
    """All cases of the office."""

    def __init__(self, page: Page) -> None:
        columns = [
            Column("japan", JAPAN, stretch=3, fixed=True),
            Column("taiwan", TAIWAN, stretch=3, fixed=True),
            Column("field", FIELD, stretch=4, fixed=True),
            Column("form", FORM, stretch=4, fixed=True),
            Column("effect", EFFECT, stretch=4, fixed=True),
        ]
        new = [Column("japan", JAPAN), Column("taiwan", TAIWAN)]
        form = Form()
        form.add(JAPAN, PairField("japan", lines=2, kind="org"))
        form.add(TAIWAN, PairField("taiwan", lines=2, kind="org"))
        form.add(FIELD, PairField("field", lines=2, kind="biz"))
        form.add(FORM, PairField("form", lines=3, kind="doc"))
        form.add(EFFECT, PairField("effect", lines=3, kind="doc"))
        form.add(N_("Source"), PairField("source", kind="doc"))
        form.add(N_("As of"), DateField("as_of", date.today))
        form.add(N_("Internal notes"), TextField("notes", 2))
        super().__init__(page, t.AllianceCase, columns, new, form, SAID)

    def lay_out(self) -> None:
        self.area.setFixedWidth(WIDTH)
        beside(self, self.left, self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the list shows who and what; the rest stands in the fields beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.area.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)
        for place in (3, 4):
            self.grid.setColumnHidden(place, narrow)
        self.grid.set_widths([0] * len(self.grid.columns))

    def groups(self) -> list[Group]:
        with self.page.store.read() as connection:
            found = cases.cases(connection)
        shown = [self._entry(one) for one in found if self._is_wanted(one)]
        return [Group(_(N_("Cases of alliances")), shown)] if shown else []

    def _is_wanted(self, one: Case) -> bool:
        return self.wanted(*(text for cell in (*one.cells(), one.source) for text in (cell.zh, cell.ja)))

    def _entry(self, one: Case) -> Entry:
        code = i18n.current()
        shown = tuple(flat(cell.get(code)) for cell in one.cells())
        return Entry(one.id, shown, shown, tips=tuple(cell.get(code) for cell in one.cells()))

    def entered(self, values: dict[str, str]) -> dict[str, Any]:
        side = "ja" if i18n.current() == "ja" else "zh"
        return {f"{key}_{side}": value for key, value in values.items()}
