"""申請與志願 申請と希望: which counties apply to a year of the programme, and which prefectures each asks for.

open_dialog(page)          # the year that is shown
open_dialog(page, row_id)  # at an application
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop import i18n, reference
from desktop.domain import dates, yearly
from desktop.domain.applications import CHOSEN
from desktop.domain.schemewords import APPLICATION_STATUSES, SIZES
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.store import applications as stored
from desktop.store import records, role, schemes
from desktop.store import tables as t
from desktop.store.applications import ApplicationRow, WishRow
from desktop.ui import dialogs, regionfield
from desktop.ui.contactparts import organisation_picker, person_picker
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.letterform import menu_button
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.moneyfield import TwdField
from desktop.ui.picker import Option, PickerField
from desktop.ui.ranked import Ranked
from desktop.ui.registerdialog import RegisterDialog
from desktop.ui.schemesaving import save_menu
from desktop.ui.tagfield import TagsField
from desktop.ui.text import bind
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Applications and wishes")
ADD, CHANGE, REMOVE = N_("Enter an application"), N_("Change an application"), N_("Delete an application")
ADD_WISH, ARRANGE, FORGET = N_("Add a wish"), N_("Order the wishes"), N_("Delete a wish")
CHANGE_WISH, DECIDE = N_("Change a wish"), N_("Decide on an application")
KEYS = N_("↑↓ picks, F6 to the fields and back, Alt+↑↓ or dragging orders wishes, Delete removes, Ctrl+Z takes back.")
EMPTY = N_("No county has applied yet. Add the first one above.")
NO_COUNTY = N_("Nobody said yet which county this office is of: menu “File”, “Role of this office…”.")
OWN_EMPTY = N_("Your county has not applied yet. Enter its application above.")
SUM = N_("{applied} applied, {chosen} of {places} chosen")
WISHES_OF = N_("Wishes of {name}")
NEXT_WISH = N_("Prefecture: type and pick, Enter adds it")
POINTS = N_("{total} (place {place})")
KNOWN = N_("Known strengths: {names}.")
ONE_SIZE = N_("All wishes are of one size; one large and one small is the rule.")
UNTIL = N_("until {day}")
NO_MORE = N_("Every county has applied already.")
WIDTH, HEIGHT = 1330, 730


def open_dialog(page: Page, row_id: str = "") -> None:
    """The applications of the year that is shown; without a year the years first."""
    with page.store.read() as connection:
        some = role.scheme(connection, settings_of(page))
    if not some:
        from desktop.ui import schemes as years

        years.open_dialog(page)
        with page.store.read() as connection:
            if not role.scheme(connection, settings_of(page)):
                return
    dialogs.run(ApplicationsDialog(page, row_id))


class ApplicationsDialog(RegisterDialog):
    """At the left the counties, below them the wishes of the one that is picked, at the right its application."""

    keys, empty = KEYS, EMPTY
    change, remove = CHANGE, REMOVE

    def __init__(self, page: Page, row_id: str = "") -> None:
        self.settings = settings_of(page)
        with page.store.read() as connection:
            self.role = role.of(connection, self.settings)
            self.scheme_id = role.scheme(connection, self.settings)
        columns = [
            Column("county", N_("County or city"), 96, fixed=True),
            Column("wishes", N_("Wishes in their order"), fixed=True),
            Column("leader", N_("Leader"), 104, fixed=True),
            *([Column("points", N_("Points"), 104, fixed=True)] if self.role.central else []),
            Column("status", N_("Status"), 108, options=_statuses) if self.role.central
            else Column("status", N_("Status"), 108, fixed=True),
        ]  # fmt: skip
        if not self.role.central:
            self.empty = OWN_EMPTY if self.role.county else NO_COUNTY
        super().__init__(page, TITLE, columns, [Column("county", N_("County or city"))], t.Application, ADD)
        self.record.change = stored.edit
        self.new.hide()
        self._wishes: list[WishRow] = []
        self._make_tools()
        self._make_wishes()
        self.fit(WIDTH, HEIGHT)
        self.start()
        if row_id:
            self.choose(row_id)

    def make_form(self, page: Page) -> Form:
        form = Form()
        form.add(N_("Office that applies"), organisation_picker(page, "organisation_id"))
        form.add(N_("Leader (person)"), person_picker(page, "leader_id", "TW"))
        form.add(N_("Leader"), PairField("leader", kind="name"))
        form.add(N_("Planned departure"), DateField("start_date", self._near))
        form.add(N_("Planned return"), DateField("end_date", self._near))
        form.add_beside(
            N_("People, budget"),
            (N_("Planned number of people"), NumberField("people")),
            (N_("Planned budget"), TwdField("budget_minor")),
        )
        form.add(N_("Strengths of the county"), TagsField("tags", page, "field"))
        form.add(N_("Purpose"), PairField("purpose", lines=2))
        form.add(N_("Received on"), DateField("received_on", date.today))
        form.add_heading(N_("Decision"))
        if self.role.central:
            form.add(N_("Status"), ChoiceField("status", APPLICATION_STATUSES))
        form.add(N_("Decided by"), LineField("decided_by", "zh_TW"))
        form.add(N_("Decided on"), DateField("decided_on", date.today))
        form.add(N_("Reason"), TextField("reason", 2))
        form.add(N_("Internal notes"), TextField("notes", 2))
        for name in ("decided_by", "decided_on", "reason"):  # the central office's word, which a city reads
            form.field(name).setEnabled(self.role.central)
        people, budget = form.field("people"), form.field("budget_minor")
        assert isinstance(people, LineField) and isinstance(budget, TwdField)
        bind(people.input.say, N_("Planned number of people"), owner=people)
        bind(budget.input.say, N_("Planned budget"), owner=budget)
        return form

    def _near(self) -> date | None:
        return date(self._year, 7, 1) if self._year else None

    _year = 0

    def _make_tools(self) -> None:
        self.which = Combo()
        self.which.setMinimumContentsLength(12)
        bind(self.which.setAccessibleName, N_("Programme year"))
        self.which.activated.connect(lambda _place: self._on_year())
        self.add_menu = QMenu(self)
        self.add_menu.aboutToShow.connect(self._fill_menu)
        self.add_button = menu_button(N_("＋ County"), self.add_menu, "primary")
        self.add_button.setEnabled(self.role.central or bool(self.role.county))
        self.tools.addWidget(self.add_button)
        self.buttons = [
            plain_button(text, clicked)
            for text, clicked in (
                (N_("Points and choice…"), self._score),
                (N_("Strengths…"), self._strengths),
                (N_("Years…"), self._years),
            )
        ]
        for button in self.buttons:
            self.tools.addWidget(button)
        self.buttons[0].setVisible(self.role.central)
        self.buttons[2].setVisible(self.role.central)
        self.save_button = save_menu(self, lambda: self.row_id, lambda: self.scheme_id, self.role.central)
        self.tools.addWidget(self.save_button)
        self.tools.insertWidget(2, self.which)

    def _make_wishes(self) -> None:
        self.wish_title = Label()
        self.wish_title.setProperty("role", "heading")
        self.picker = PickerField("prefecture", _prefectures, regionfield.named)
        self.picker.set_label(N_("Prefecture"))
        self.picker.committed.connect(self._on_picked)
        bind(self.picker.input.say, NEXT_WISH, owner=self.picker)
        self.wishes = Ranked([
            Column("order", N_("Order of the wish"), 74, fixed=True),
            Column("prefecture", N_("Prefecture"), 96, fixed=True),
            Column("size", N_("Large or small"), 78, fixed=True),
            Column("shared", N_("Shared strengths"), fixed=True),
            Column("reason_zh", N_("Reason (Chinese)"), 0, 1, "zh_TW"),
            Column("reason_ja", N_("Reason (Japanese)"), 0, 1, "ja"),
        ])  # fmt: skip
        self.wishes.setMinimumHeight(190)
        bind(self.wishes.setAccessibleName, N_("Wishes in their order"))
        self.wishes.ordered.connect(lambda ids: self._wish_act(ARRANGE, stored.arrange, ids))
        self.wishes.delete_asked.connect(lambda row_id: self._wish_act(FORGET, stored.forget, row_id))
        self.wishes.edited.connect(
            lambda row_id, key, value: self._wish_act(CHANGE_WISH, records.edit, t.Preference, row_id, {key: value})
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.wish_title)
        head.addStretch(1)
        self.picker.setFixedWidth(300)
        head.addWidget(self.picker)
        self.below.setSpacing(6)
        self.below.addSpacing(4)
        self.known = Label()
        self.known.setProperty("role", "muted")
        self.known.setWordWrap(True)
        self.below.addLayout(head)
        self.below.addWidget(self.known)
        self.below.addWidget(self.wishes)
        self.trip_button = plain_button(N_("Make its delegation…"), self._make_trip)
        self.aside.addWidget(self.trip_button, 0, Qt.AlignmentFlag.AlignLeft)

    # What is shown

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.scheme_id = role.scheme(connection, self.settings)
            years = schemes.everything(connection)
            rows = (
                stored.listed(connection, self.scheme_id, self.role.only, self.role.central) if self.scheme_id else []
            )
        self.rows = {row.id: row for row in rows}
        self._fill_years(years)
        chosen = next((one for one in years if one.id == self.scheme_id), None)
        self._year = chosen.year if chosen else 0
        said = []
        if chosen is not None and self.role.central:
            said.append(_(SUM).format(applied=chosen.applied, chosen=chosen.chosen, places=chosen.places))
        if chosen is not None and chosen.until:
            said.append(_(UNTIL).format(day=dates.short(chosen.until, i18n.current())))
        if not rows:
            return []
        return [Group("　".join(said) or _("Applications"), [self._entry(row) for row in rows], not said)]

    def _fill_years(self, years: list[schemes.SchemeRow]) -> None:
        code = i18n.current()
        with QSignalBlocker(self.which):
            self.which.clear()
            for one in years:  # two years often have one name: which it is stands first, as on the pages
                number, name = yearly.year_text(one.year, code), one.name.get(code)
                self.which.addItem(name if name.startswith(number) else f"{number} {name}", one.id)
            self.which.setCurrentIndex(max(self.which.findData(self.scheme_id), 0))

    def _entry(self, row: ApplicationRow) -> Entry:
        code = i18n.current()
        status = _(find(APPLICATION_STATUSES, row.status).label)
        wishes = "、".join(one.get(code) for one in row.wishes)
        shown = [row.name.get(code), wishes, row.leader.get(code)]
        held = ["", "", ""]
        if self.role.central:
            said = "" if row.total is None else str(row.total)
            if row.place is not None:
                said = _(POINTS).format(total=row.total, place=row.place)
            shown.append(said)
            held.append("")
        decided = "　".join(filter(None, (row.decided_by, dates.long(row.decided_on, code) if row.decided_on else "")))
        tone = "moss" if row.status == CHOSEN else "muted" if row.status in ("declined", "withdrawn") else ""
        tips = (*shown, "　".join(filter(None, (status, decided))))
        return Entry(row.id, (*shown, status), (*held, row.status), None, tone, "status", tips)

    def picked(self) -> None:
        row = self.rows.get(self.row_id)
        for widget in (self.wish_title, self.picker, self.known, self.wishes):
            widget.setVisible(row is not None)
        if row is None:
            self._wishes = []
            self.wishes.show_groups([])
            return
        with self.store.read() as connection:
            self._wishes = stored.wishes(connection, row.id)
            known = stored.known_of(connection, row.county)
        self.wish_title.setText(_(WISHES_OF).format(name=row.name.get(i18n.current())))
        said = [_(KNOWN).format(names="、".join(one.get(i18n.current()) for one in known))] if known else []
        sizes = {one.size for one in self._wishes}
        said += [_(ONE_SIZE)] if len(self._wishes) > 1 and len(sizes) == 1 else []
        self.known.setText("　".join(said))
        self.known.setVisible(bool(said))
        entries = [self._wish_entry(number, one) for number, one in enumerate(self._wishes, 1)]
        self.wishes.show_groups([Group(_("The most wanted first"), entries, False)] if entries else [])
        self.trip_button.setVisible(row.status == CHOSEN)

    def _wish_entry(self, number: int, one: WishRow) -> Entry:
        code = i18n.current()
        shared = "、".join(tag.get(code) for tag in one.shared)
        size = _(find(SIZES, one.size).label)
        shown = (str(number), one.name.get(code), size, shared, one.reason.zh, one.reason.ja)
        return Entry(one.id, shown, ("", "", "", "", one.reason.zh, one.reason.ja), tips=shown)

    # What is done

    def _on_year(self) -> None:
        self.record.leave()
        self.settings.put(scheme=str(self.which.currentData() or ""))
        self.page.mark_stale()
        self.refresh()

    def _fill_menu(self) -> None:
        self.add_menu.clear()
        taken = {row.county for row in self.rows.values()}
        left = [one for one in reference.counties() if one.iso not in taken]
        if not self.role.central and self.role.county:
            left = [one for one in left if one.iso == self.role.county]
        for county in left:
            action = self.add_menu.addAction(county.name.get(i18n.current()))
            action.triggered.connect(lambda _on=False, code=county.iso: self.apply(code))
        if not left:
            self.add_menu.addAction(_(NO_MORE)).setEnabled(False)

    def apply(self, county: str) -> None:
        """A county applies."""
        self.record.leave()
        made = self.act(ADD, stored.apply, self.scheme_id, county, date.today())
        if made:
            self.refresh()
            self.choose(str(made))
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "status":
            row = self.rows[row_id]
            day = row.decided_on or date.today()
            self.act(DECIDE, stored.decide, row_id, value, row.decided_by, day)

    def _on_picked(self) -> None:
        code = self.picker.values()["prefecture"]
        if not code or not self.row_id:
            return
        self.picker.set_values({"prefecture": None})
        if self._wish_act(ADD_WISH, stored.wish, self.row_id, code):
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish_act(self, label: str, command: object, *args: object) -> object:
        chosen = self.wishes.current()
        done = self.act(label, command, *args)  # type: ignore[arg-type]
        self._refresh_if_still()
        if chosen:
            self.wishes.choose(chosen)
        return done

    def _score(self) -> None:
        from desktop.ui import scoring

        self.record.leave()
        scoring.open_dialog(self.page, self.scheme_id)
        self.refresh()

    def _strengths(self) -> None:
        from desktop.ui import strengths

        self.record.leave()
        row = self.rows.get(self.row_id)
        strengths.open_dialog(self.page, row.county if row else "")
        self.refresh()

    def _years(self) -> None:
        from desktop.ui import schemes as years

        self.record.leave()
        years.open_dialog(self.page)
        self.refresh()

    def _make_trip(self) -> None:
        from desktop.ui import schemetrips

        self.record.leave()
        made = schemetrips.delegation_of(self.page, self.row_id)
        if made is not None:
            self.say(made, good=True)


def _statuses() -> list[tuple[str, str]]:
    return [(choice.key, _(choice.label)) for choice in APPLICATION_STATUSES]


def _prefectures(text: str) -> list[Option]:
    return [one for one in regionfield.search(text, "JP") if one.id.startswith("JP-")]
