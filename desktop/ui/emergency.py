"""緊急 緊急: one sheet for the moment when something happens; whom to call, what to do, what to show."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n, reference
from desktop.domain import dates, emergency
from desktop.domain.emergency import Guide, Mission, Sheet
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import delegations
from desktop.store import emergency as stored
from desktop.ui import dialogs
from desktop.ui.emergencyparts import Card, Number, Ruby, label
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.personal import MASK
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Emergency")
WIDTH, HEIGHT = 1120, 700


def open_dialog(page: Page) -> None:
    """The sheet of the delegation that is shown, at the selected item or today."""
    if page.delegation_id:
        dialogs.run(EmergencyDialog(page))


class EmergencyDialog(QDialog):
    """Read anew for another day or another prefecture."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.window())
        self.page, self.store = page, page.store
        bind(self.setWindowTitle, TITLE)
        self.item_id, day, days = self._where()
        self.revealed = False
        self.days, self.places = Combo(), Combo()
        for one in days:
            self.days.addItem(dates.short(one, i18n.current()), one)
        self.days.setCurrentIndex(days.index(day))
        self.places.addItem(_("As the itinerary says"), "")
        for prefecture in reference.prefectures():
            self.places.addItem(prefecture.name.get(i18n.current()), prefecture.iso)
        self.places.setMinimumWidth(206)
        bind(self.days.setAccessibleName, N_("Day"))
        bind(self.places.setAccessibleName, N_("Prefecture"))
        self.days.activated.connect(lambda _place: self._on_day())
        self.places.activated.connect(lambda _place: self.refresh())
        self.reveal_button = plain_button(N_("Show emergency contacts"), self.reveal)
        self.stay_button = plain_button(N_("Staying behind…"), self.stay_behind)
        self.print_button = plain_button(N_("Print this sheet…"), self.print_sheet)
        self.close_button = plain_button(N_("Close"), self.accept)
        self.said = label("")
        self.said.hide()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind(self.area.setAccessibleName, TITLE)
        head = QHBoxLayout()
        head.setSpacing(8)
        heading = Label()
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        head.addWidget(heading)
        head.addSpacing(6)
        head.addWidget(self.days)
        head.addWidget(self.places)
        head.addStretch(1)
        for button in (self.reveal_button, self.stay_button, self.print_button, self.close_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.area, 1)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - QSize(24, 48)))
        self.refresh()
        self.area.setFocus()

    def _where(self) -> tuple[str, date, list[date]]:
        """The selected item, the day to begin with, and the days to choose from."""
        selected = getattr(self.page, "selected", None)
        chosen = (selected() if callable(selected) else []) or [""]
        with self.store.read() as connection:
            trip = delegations.one(connection, self.page.delegation_id)
            known = stored.days_of_items(connection, self.page.delegation_id)
        days = {day for day in known.values() if trip.start is None or trip.start <= day}
        if trip.start and trip.end:
            days |= {date.fromordinal(n) for n in range(trip.start.toordinal(), trip.end.toordinal() + 1)}
        today = date.today()
        ordered = sorted(days) or [today]
        item = chosen[0] if known.get(chosen[0]) in days else ""
        if today in days and (not item or known[item] != today):
            return item if item and known[item] == today else "", today, ordered
        if item:
            return item, known[item], ordered
        return "", ordered[0] if today < ordered[0] else ordered[-1], ordered

    def _on_day(self) -> None:
        self.item_id = ""
        self.refresh()

    @property
    def day(self) -> date:
        found: date = self.days.currentData()
        return found

    def sheet(self) -> Sheet:
        """What stands in the store, the contacts only after they were asked for."""
        with self.store.read() as connection:
            found = stored.sheet(connection, self.page.delegation_id, self.day, self.item_id)
            if self.revealed:
                people = [fellow.person_id for fellow in found.fellows]
                found = found.revealed(stored.contacts(connection, people))
        return found

    def mission(self, sheet: Sheet) -> Mission | None:
        """The mission of the chosen prefecture, or of the place that the itinerary tells."""
        chosen = str(self.places.currentData() or "") or sheet.prefecture
        return emergency.responsible(sheet.missions, chosen)

    def refresh(self) -> None:
        """Fill the sheet anew."""
        code = i18n.current()
        sheet = self.sheet()
        names = {p.iso: p.name.get(code) for p in reference.prefectures()}
        told = names.get(sheet.prefecture, "")
        words = _("As the itinerary says: {place}").format(place=told) if told else _("Place not known: choose")
        self.places.setItemText(0, words)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addLayout(self._numbers(sheet))
        middle = QHBoxLayout()
        middle.setSpacing(10)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(10)
            middle.addLayout(side, 1)
        mission = self.mission(sheet)
        if mission is not None:
            left.addWidget(self._mission(mission))
        left.addWidget(self._tonight(sheet))
        left.addStretch(1)
        right.addWidget(self._people(sheet))
        right.addWidget(self._hotlines())
        right.addStretch(1)
        column.addLayout(middle)
        guides = QHBoxLayout()
        guides.setSpacing(10)
        for guide in emergency.GUIDES:
            guides.addWidget(self._guide(guide), 1)
        column.addLayout(guides)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.reveal_button.setEnabled(not self.revealed and any(fellow.has_contact for fellow in sheet.fellows))

    def _numbers(self, sheet: Sheet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        own = sheet.phone or _("not entered: see the delegation’s details")
        row.addWidget(Number(_("Police"), emergency.POLICE), 2)
        row.addWidget(Number(_("Ambulance, fire"), emergency.AMBULANCE), 2)
        row.addWidget(Number(_("Our own emergency telephone"), own, known=bool(sheet.phone)), 5)
        return row

    def _mission(self, mission: Mission) -> Card:
        code = i18n.current()
        card = Card(_("Mission responsible here"))
        card.body.addWidget(label(mission.name.get(code), bold=True))
        other = mission.name.get(i18n.other(code))
        if other != mission.name.get(code):
            card.body.addWidget(label(other, "small"))
        if mission.to_confirm:
            day = date.fromisoformat(mission.as_of)
            words = f"{dates.year(day, dates.calendar_of(code))}{day.month}月{day.day}日"
            said = _("Please confirm: taken from public pages, as of {day}.").format(day=words)
            card.body.addWidget(label(f"▲ {said}", "suggestion"))
        postal = f"〒{mission.postal_code} " if mission.postal_code else ""
        card.facts(
            [
                (_("Emergency line"), mission.emergency, True),
                (_("Office hours"), mission.phone, True),
                (_("Address"), f"{postal}{mission.address.ja}", False),
            ]
        )
        button = plain_button(N_("Correct…"), lambda: self.correct(mission), "link")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _tonight(self, sheet: Sheet) -> Card:
        code = i18n.current()
        card = Card(_("Insurer, hotel, people to call"))
        rows: list[tuple[str, str, bool]] = []
        rows.append((_("Insurer"), sheet.insurer.get(code) or ("" if sheet.insurer_phone else "—"), False))
        rows.append(("", sheet.insurer_phone, True))
        for one in sheet.lodgings:
            text = "\n".join(part for part in (one.name.get(code), one.address.get(code)) if part)
            rows += [(_("Hotel tonight"), text, False), ("", one.phone, True)]
        for helper in sheet.helpers:
            rows.append((_(helper.role), f"{helper.name.get(code)}　{helper.phone or '—'}", False))
        card.facts(rows)
        return card

    def _hotlines(self) -> Card:
        card = Card(_("More numbers"))
        card.facts(
            [
                (_("Foreign ministry, Taipei"), emergency.MINISTRY, False),
                (_("Visitor hotline (Chinese, day and night)"), emergency.VISITORS, False),
            ],
            210,
        )
        card.body.addWidget(label("▲ " + _("Please confirm these two numbers before the trip."), "suggestion"))
        return card

    def _people(self, sheet: Sheet) -> Card:
        code = i18n.current()
        card = Card(_("Members"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for place, fellow in enumerate(sheet.fellows):
            name = label(fellow.name.get(code), bold=True)
            name.setWordWrap(False)
            grid.addWidget(name, 2 * place, 0)
            grid.addWidget(label(fellow.roles.get(code), "small"), 2 * place, 1)
            grid.addWidget(label(fellow.phone or _("no mobile number"), bold=bool(fellow.phone)), 2 * place, 2)
            said = label(contact_words(fellow), "small")
            grid.addWidget(said, 2 * place + 1, 0, 1, 3)
        card.body.addLayout(grid)
        return card

    def _guide(self, guide: Guide) -> Card:
        card = Card(_(guide.title))
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, step in enumerate(guide.steps):
            number = label(f"{place + 1}")
            number.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(number, place, 0)
            grid.addWidget(label(emergency.step_text(step, _)), place, 1)
        card.body.addLayout(grid)
        card.body.addWidget(label(_("To show:"), "label"))
        for phrase in emergency.PHRASES:
            if phrase.guide == guide.key:
                card.body.addWidget(Ruby(phrase.japanese))
                if i18n.current() != "ja":
                    card.body.addWidget(label(_(phrase.meaning), "small"))
        card.body.addStretch(1)
        return card

    def say(self, sentence: Sentence, good: bool = False) -> None:
        """What went wrong, or what was done."""
        self.said.setProperty("role", "muted" if good else "problem")
        self.said.style().polish(self.said)
        bind(self.said.setText, lambda: sentence.text(_))
        self.said.show()

    def reveal(self) -> None:
        """Show the contacts; that it was done is recorded. Where it cannot be, a life goes before a record."""
        with self.store.read() as connection:
            trip = delegations.one(connection, self.page.delegation_id)
        try:
            self.store.do(stored.SHOWN, stored.shown, self.store.author.name, trip.code)
        except UserError as error:
            self.say(error.sentence)
        self.revealed = True
        self.refresh()

    def correct(self, mission: Mission) -> None:
        """What the office knows of a mission goes into the directory, and before what is shipped."""
        from desktop.ui.emergencydialogs import MissionDialog

        asked = MissionDialog(self, mission)
        if dialogs.run(asked):
            values = asked.form.values()
            address = Pair(values["address_zh"], values["address_ja"])
            try:
                self.page.act(
                    N_("Correct a mission"), stored.write_mission, mission.key, values["phone"], values["line"], address
                )
            except UserError as error:
                self.say(error.sentence)
            self.refresh()

    def stay_behind(self) -> None:
        """A branch of the itinerary for those who stay."""
        from desktop.store import replan
        from desktop.ui.emergencydialogs import StayDialog

        asked = StayDialog(self, self.sheet(), self.day)
        if not dialogs.run(asked):
            return
        values = asked.values()
        try:
            self.page.act(
                N_("Somebody stays behind"),
                replan.stay_behind,
                self.page.delegation_id,
                asked.members(),
                values["from_date"],
                values["until_date"],
            )
        except UserError as error:
            self.say(error.sentence)
            return
        self.say(Sentence(N_("They have an itinerary of their own now; see “Sub-groups”.")), True)
        self.refresh()

    def print_sheet(self) -> None:
        """The same on paper, never with the contacts: paper is lost more often than a laptop."""
        self.accept()
        self.page.window_print("emergency", "")


def contact_words(fellow: emergency.Fellow) -> str:
    """「緊急聯絡人 ●●●●●●」, or who it is once somebody asked."""
    if fellow.contact is None:
        return f"{_('Emergency contact')}　{MASK}" if fellow.has_contact else _("No emergency contact entered")
    if not fellow.contact:
        return _("No emergency contact entered")
    own = fellow.contact
    who = f"{own.name}（{own.relation}）" if own.relation else own.name
    said = [f"{_('Emergency contact')}　{who}　{own.phone}" if own.name or own.phone else ""]
    said.append(f"{_('Insurance number')}　{own.insurance_no}" if own.insurance_no else "")
    return "\n".join(part for part in said if part)
