"""企業名錄: the companies as a list that is searched and narrowed, with the panel of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.companies import Company, CompanyList, Tag, listed
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.words import COUNTRIES
from desktop.i18n import N_, _
from desktop.store import companies
from desktop.ui.pages.filterrow import BoxRow
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.ui.companypanel import CompanyPanel
    from desktop.ui.pages.companies import CompaniesPage

EMPTY = N_("No company here yet. Add the first one, or import a list.")
NONE = N_("No company matches.")
ALL = {
    "country": N_("Country"),
    "field": N_("Field of expertise"),
    "place": N_("Places of business"),
    "need": N_("Needs"),
    "offer": N_("Offers"),
}


def _tags(tags: Sequence[Tag]) -> str:
    return listed(tag.name for tag in tags).get(i18n.current())


def other_name(company: Company) -> str:
    """The name in the other language, where it is another one."""
    name = company.name.exactly(i18n.other(i18n.current()))
    return name if name != company.name.get(i18n.current()) else ""


COLUMNS = (
    Column(N_("Name of company"), lambda c: c.name.get(i18n.current()), other_name, stretch=5),
    Column(N_("Field of expertise"), lambda c: c.field_names().get(i18n.current()), stretch=6),
    Column(N_("Places of business"), lambda c: c.place_names().get(i18n.current()), stretch=5),
    Column(N_("Needs"), lambda c: _tags(c.needs) or c.wants.get(i18n.current()), stretch=4),
    Column(N_("Offers"), lambda c: _tags(c.offers) or c.products.get(i18n.current()), stretch=4),
    Column(N_("Data source"), lambda c: c.source_words().get(i18n.current()), stretch=3),
)


class CompanyFilter(BoxRow):
    """By country, field, place of business, need and offer."""

    def __init__(self) -> None:
        super().__init__()
        self.add_boxes(ALL)

    def offer(self, all_: Sequence[Company]) -> None:
        """Choices that there are; what is chosen stays while it is among them."""
        code = i18n.current()
        there = {company.country for company in all_}
        self.fill("country", [(c.key, _(c.label)) for c in COUNTRIES if c.key in there])
        for key, name in (("field", "fields"), ("need", "needs"), ("offer", "offers")):
            tags = {tag.id: tag for company in all_ for tag in getattr(company, name)}
            ordered = sorted(tags.values(), key=lambda tag: tag.place)
            self.fill(key, [(tag.id, tag.name.get(code)) for tag in ordered])
        places = {place.key(): place for company in all_ for place in company.places if place.key()}
        known = [c for c in COUNTRIES_OF_BRANCHES if c.key in places]
        others = [(key, place.name().get(code)) for key, place in places.items() if key not in {c.key for c in known}]
        self.fill("place", [*((c.key, _(c.label)) for c in known), *sorted(others, key=lambda entry: entry[1])])

    def kept(self, company: Company) -> bool:
        """Whether a company is one of those wanted."""
        return (
            self.chosen("country") in ("", company.country)
            and self._has(company.fields, "field")
            and self._has(company.needs, "need")
            and self._has(company.offers, "offer")
            and (not self.chosen("place") or any(place.key() == self.chosen("place") for place in company.places))
        )

    def _has(self, tags: Sequence[Tag], box: str) -> bool:
        return not self.chosen(box) or any(tag.id == self.chosen(box) for tag in tags)


class Directory(QWidget):
    """The filter, the table and the panel."""

    def __init__(self, page: CompaniesPage) -> None:
        super().__init__()
        self.page = page
        self.everybody: list[Company] = []
        self.shown: list[Company] = []
        self.narrowing = CompanyFilter()
        self.table = RowTable(COLUMNS, N_("Directory of companies"), EMPTY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.narrowing)
        self.row = QHBoxLayout()
        self.row.setSpacing(16)
        self.holder = QWidget()
        inner = QVBoxLayout(self.holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.table)
        self.holder.setContentsMargins(16, 0, 16, 12)
        self.row.addWidget(self.holder, 1)
        column.addLayout(self.row, 1)
        self.narrowing.changed.connect(self.narrow)
        self.table.chosen.connect(lambda row_id: self.panel.open(row_id))
        self.table.opened.connect(lambda _row_id: self.edit())
        follow(self._on_language)

    @cached_property
    def panel(self) -> CompanyPanel:
        """Made when the first company is shown."""
        from desktop.ui.companypanel import CompanyPanel

        made = CompanyPanel(self.page)
        made.made.connect(self._on_made)
        made.edited.connect(self.read)
        made.delete_button.clicked.connect(self.page.delete)
        made.installEventFilter(self)
        self.row.addWidget(made)
        return made

    @property
    def has_panel(self) -> bool:
        return "panel" in self.__dict__

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.holder.setContentsMargins(16, 0, 0 if self.has_panel and not self.panel.isHidden() else 16, 12)
        return super().eventFilter(watched, event)

    def read(self) -> None:
        """Take what stands in the store."""
        with self.page.store.read() as connection:
            self.everybody = companies.read(connection, i18n.current())
        self.narrowing.offer(self.everybody)
        self.narrow()

    def refresh(self) -> None:
        """The same, and the panel with it."""
        self.read()
        if self.has_panel:
            if self.panel.row_id and not any(company.id == self.panel.row_id for company in self.everybody):
                self.panel.clear()
            self.panel.refresh()

    def narrow(self) -> None:
        """Show those that are wanted."""
        text = self.page.search.line.text()
        self.shown = [c for c in companies.found(self.everybody, text) if self.narrowing.kept(c)]
        self.table.say_when_empty(NONE if self.everybody else EMPTY)
        self.table.show_rows(self.shown)
        self.narrowing.count.setText(_("{count} companies").format(count=len(self.shown)))
        self.narrowing.clear_button.setVisible(self.narrowing.is_filtering)

    def _on_language(self) -> None:
        self.table.retranslate()
        if not self.page.store.locked and self.everybody:
            self.read()

    def _on_made(self, row_id: str) -> None:
        self.read()
        self.panel.row_id = ""
        self.show_company(row_id)

    def show_company(self, row_id: str) -> None:
        """Choose a company, whatever the filter says."""
        if not self.table.has(row_id):
            self.page.search.line.clear()
            self.narrowing.clear()
        self.table.choose(row_id)

    def add(self) -> None:
        """A new company, of the country that is looked at."""
        self.panel.begin(self.narrowing.chosen("country") or "TW")

    def edit(self) -> None:
        """Go from the list into the fields."""
        if self.has_panel and self.panel.row_id:
            self.panel.form.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_into_list(self) -> None:
        """From the search into what was found."""
        self.narrow()
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.current() and self.shown:
            self.table.choose(self.shown[0].id)

    def value(self, by_field: bool = False) -> CompanyList | None:
        """What is listed, for paper; None where nothing is."""
        return CompanyList(tuple(self.shown), date.today(), by_field) if self.shown else None
