"""The lists of an item: who holds it, who is there, what goes along. Each is made when its section is first opened."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.text import Pair
from desktop.i18n import N_, _, gettext_for
from desktop.store import events, itemthings, participants, records
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField
from desktop.ui.pages.eventform import organisation_field
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import Option, PickerField
from desktop.ui.quickadd import BARE, QuickAdd
from desktop.ui.reffield import RefField
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.itinerary import ItineraryPage

TO_COME = N_("name to come")
GROUPS = 4  # buttons; a trip with more sub-groups than that lists them by hand
ROLES = [choice.key for choice in words.HOST_ROLES]


def in_both(msgid: str) -> Pair:
    return Pair(gettext_for("zh_TW")(msgid), gettext_for("ja")(msgid))


def hosts(page: ItineraryPage) -> Parts:
    """主辦, 協辦, 承辦, 指導, 贊助, 支援: in order within each role."""
    quick = QuickAdd(N_("organisation"), lambda text: choices.organisations(page.store, text))
    made = Parts(
        page,
        Words(N_("Hosts and co-organisers"), N_("Add host"), N_("Change host"), N_("Remove host")),
        t.EventHost,
        lambda: host_form(page),
        lambda owner: read_hosts(page, owner),
        owner_column="event_id",
        defaults=lambda: {"role": "host"},
        headed=False,
        quick=quick,
    )

    def take(option: Option) -> None:
        if page.do(made.words.add, participants.add_host, made.owner, option.id):
            tell(made)

    quick.taken.connect(take)
    return made


def tell(part: Parts) -> None:
    """A row came without the form."""
    part.refresh()
    part.changed.emit()


def host_form(page: ItineraryPage) -> Form:
    form = Form()
    form.add(N_("Role"), ChoiceField("role", words.HOST_ROLES))
    form.add(N_("Organisation"), organisation_field(page))
    form.add(N_("Name as written"), PairField("name", kind="org"))
    return form


def read_hosts(page: ItineraryPage, owner: str) -> list[Entry]:
    with page.store.read() as connection:
        rows = events.hosts(connection, owner)
    code = i18n.current()
    rows.sort(key=lambda row: (ROLES.index(row.role) if row.role in ROLES else len(ROLES), row.position))
    entries = []
    for row in rows:
        role = _(words.find(words.HOST_ROLES, row.role).label)
        entries.append(Entry(row.id, f"{role}　{row.name.get(code)}"))
    return entries


class People(QWidget):
    """Both sides, the hosts' first; a whole delegation or sub-group is listed with one click."""

    def __init__(self, page: ItineraryPage) -> None:
        super().__init__()
        self.page = page
        self.theirs = self._side("jp", N_("Japanese side"))
        self.ours = self._side("tw", N_("Taiwanese side"))
        self.all_button = self._button("")
        self._groups: list[tuple[QPushButton, Pair]] = []
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self.all_button)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.theirs)
        links = QHBoxLayout()
        links.addWidget(self._answers())
        links.addWidget(self._seats())
        links.addStretch(1)
        column.addLayout(links)
        column.addWidget(self.ours)
        column.addLayout(self._row)
        follow(self._write)
        self._write()

    def _answers(self) -> QPushButton:
        """The sheet that the hosts fill in: it goes out, and comes back."""
        made = QPushButton()
        made.setProperty("role", "link")
        bind(made.setText, N_("Answer sheet…"))
        menu = QMenu(made)
        for text, name in (
            (N_("Make the answer sheet…"), "send_dialog"),
            (N_("Read a filled-in sheet…"), "open_dialog"),
        ):
            action = menu.addAction("", partial(self._open_answers, name))
            bind(action.setText, text)
        made.setMenu(menu)
        return made

    def _seats(self) -> QPushButton:
        """Where they sit."""
        made = QPushButton()
        made.setProperty("role", "link")
        bind(made.setText, N_("Seating plan…"))
        made.clicked.connect(self.open_seats)
        return made

    def open_seats(self) -> None:
        """The plans of seats of the item that is shown."""
        if self.theirs.owner:
            importlib.import_module("desktop.ui.seatplans").open_dialog(self.page, self.theirs.owner)

    def _open_answers(self, name: str) -> None:
        owner = self.theirs.owner
        if owner and getattr(importlib.import_module("desktop.ui.answersheet"), name)(self.page, owner):
            tell(self.theirs)

    def _side(self, side: str, title: str) -> Parts:
        page, country = self.page, side.upper()

        def found(text: str) -> list[Option]:
            """Their own people first; an interpreter may come from the other country."""
            day = self._day()
            first = choices.people(page.store, text, country, day)
            known = {option.id for option in first}
            return first + [o for o in choices.people(page.store, text, "", day) if o.id not in known]

        quick = QuickAdd(N_("name, or the title of a post"), found, lambda: in_both(TO_COME))
        made = Parts(
            page,
            Words(title, N_("Add participant"), N_("Change participant"), N_("Remove participant")),
            t.Participant,
            lambda: participant_form(page, country, self._day, replies=side == "jp"),
            lambda owner: read_people(page, owner, side),
            owner_column="event_id",
            fixed=lambda: {"side": side},
            defaults=lambda: {"role": ""},
            quick=quick,
        )

        def take(option: Option) -> None:
            done: object
            if option.id == BARE:
                typed, body = option.name.zh, self._body(side)
                done = page.do(made.words.add, participants.add_post, made.owner, side, typed, body)
            else:
                done = page.do(made.words.add, participants.add_people, made.owner, side, [option.id])
            if done:
                tell(made)

        quick.taken.connect(take)
        return made

    def _day(self) -> Any:
        owner = self.theirs.owner or self.ours.owner
        with self.page.store.read() as connection:
            return events.day_of(connection, owner) if owner else None

    def _body(self, side: str) -> str | None:
        """A bare post of the hosts is one of the organisation that receives."""
        if side != "jp":
            return None
        with self.page.store.read() as connection:
            return events.data(connection, self.theirs.owner).organisation_id

    def _button(self, team_id: str) -> QPushButton:
        made = QPushButton()
        made.setProperty("role", "link")
        made.clicked.connect(lambda: self.add_group(team_id))
        return made

    def add_group(self, team_id: str = "") -> None:
        """Everybody who travels, or a sub-group; who is there already stays."""
        page, owner = self.page, self.ours.owner
        if not owner:
            return
        if page.do(N_("Add participants"), participants.add_members, owner, page.delegation_id, team_id):
            tell(self.ours)

    def show_groups(self, teams: list[Option]) -> None:
        """The buttons of the sub-groups that there are now."""
        teams = teams[:GROUPS]
        if [name for _button, name in self._groups] == [team.name for team in teams]:
            return
        for button, _name in self._groups:
            button.deleteLater()
        self._groups = [(self._button(team.id), team.name) for team in teams]
        for place, (button, _name) in enumerate(self._groups, 1):
            self._row.insertWidget(place, button)
        self._write()

    def _write(self) -> None:
        self.all_button.setText(_("＋ Whole delegation"))
        for button, name in self._groups:
            button.setText(_("＋ {name}").format(name=name.get(i18n.current())))


def participant_form(page: ItineraryPage, country: str, day: Any, *, replies: bool = False) -> Form:
    form, store = Form(), page.store
    form.add(
        N_("Person"),
        PickerField(
            "person_id",
            lambda x: choices.people(store, x, country, day()) or choices.people(store, x, "", day()),
            lambda x: choices.person(store, x, day()),
        ),
    )
    form.add(N_("Part in the meeting"), ChoiceField("role", words.PARTICIPANT_ROLES))
    form.add(N_("Organisation"), organisation_field(page))
    form.add(N_("Department"), PairField("unit"))
    form.add(N_("Title of post"), PairField("title"))
    if replies:
        form.add(N_("Answer"), ChoiceField("reply", words.REPLIES))
        form.add(N_("Seat"), LineField("seat", "ja"))
        form.add(N_("Remark"), LineField("reply_notes", "ja"))
    return form


def read_people(page: ItineraryPage, owner: str, side: str) -> list[Entry]:
    with page.store.read() as connection:
        rows = [row for row in events.participants(connection, owner) if row.side == side]
    code = i18n.current()
    entries = []
    for row in rows:
        post = row.post.line().get(code)
        if row.name:
            said = f"{row.name.get(code)}　{post}".rstrip("　")
        else:
            said = _("{post} [being arranged]").format(post=post)
        role = _(words.find(words.PARTICIPANT_ROLES, row.role).label) if row.role else ""
        marks = [role, _(words.find(words.REPLIES, row.reply).label) if row.reply else ""]
        marked = "・".join(filter(None, marks))
        entries.append(Entry(row.id, f"{said}（{marked}）" if marked else said))
    return entries


def things(page: ItineraryPage) -> Parts:
    """What goes along, and who carries it."""
    quick = QuickAdd(N_("thing to bring"), lambda _text: [], lambda: Pair())
    made = Parts(
        page,
        Words(N_("Packing list"), N_("Add thing"), N_("Change thing"), N_("Remove thing")),
        t.Packing,
        lambda: thing_form(page),
        lambda owner: read_things(page, owner),
        owner_column="event_id",
        fixed=lambda: {"delegation_id": page.delegation_id},
        headed=False,
        quick=quick,
    )

    def take(option: Option) -> None:
        stem = "item_ja" if i18n.current() == "ja" else "item_zh"
        with page.store.read() as connection:
            place = records.next_position(connection, t.Packing, "delegation_id", page.delegation_id)
        fields = {"delegation_id": page.delegation_id, "event_id": made.owner, "position": place, stem: option.name.zh}
        if page.do(made.words.add, records.add, t.Packing, fields):
            tell(made)

    quick.taken.connect(take)
    return made


def thing_form(page: ItineraryPage) -> Form:
    form = Form()
    form.add(N_("Thing"), PairField("item"))
    form.add(N_("Quantity"), NumberField("quantity"))
    form.add(
        N_("Who carries it"),
        RefField("member_id", N_("Not said"), lambda: choices.members(page.store, page.delegation_id)),
    )
    form.add(N_("Packed on"), DateField("packed_on", page.first_day))
    form.add(N_("Internal notes"), LineField("notes"))
    return form


def read_things(page: ItineraryPage, owner: str) -> list[Entry]:
    with page.store.read() as connection:
        rows = itemthings.of(connection, owner)
    code = i18n.current()
    entries = []
    for row in rows:
        count = f" ×{row.quantity}" if row.quantity else ""
        carried = f"　{row.carrier.get(code)}" if row.carrier else ""
        packed = _("packed {day}").format(day=dates.short(row.packed_on, code)) if row.packed_on else ""
        entries.append(Entry(row.id, f"{row.item.get(code)}{count}{carried}" + (f"　✓ {packed}" if packed else "")))
    return entries
