"""團員 団員: who travels, in print order, with roles and duties."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop import i18n
from desktop.domain import words
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.ui import choices, personal, security
from desktop.ui.form import ChoiceField, Form, LineField, PairField, TextField
from desktop.ui.inputs import Field
from desktop.ui.labels import Label
from desktop.ui.pages.contacts import post_entries, post_form
from desktop.ui.pages.page import Page
from desktop.ui.parts import Parts, Words
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.rows import Column, RowTable
from desktop.ui.text import bind, follow

STATUS_CHIPS = {"confirmed": "ok", "registered": "", "waiting": "warn", "cancelled": "no"}


class RolesField(Field):
    """Several roles of one person, as boxes to tick; the order is that of the list, the highest first."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.boxes = {choice.key: QCheckBox(_(choice.label)) for choice in words.MEMBER_ROLES}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
            box.clicked.connect(self._on_clicked)
        self._unknown: list[str] = []
        self.finish(holder)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _on_clicked(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        ticked = [key for key, box in self.boxes.items() if box.isChecked()]
        return {self.names[0]: " ".join(ticked + self._unknown)}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            keys = str(values[self.names[0]] or "").split()
            self._unknown = [key for key in keys if key not in self.boxes]
            for key, box in self.boxes.items():
                box.setChecked(key in keys)

    def name_inputs(self) -> None:
        for choice in words.MEMBER_ROLES:
            self.boxes[choice.key].setText(_(choice.label))
            self.boxes[choice.key].setAccessibleName(_(choice.label))


class MembersPage(Page):
    """One list that every paper is made from."""

    key = "members"

    def build(self) -> None:
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "primary")
        bind(self.add_button.setText, N_("＋ Add member"))
        self.add_button.clicked.connect(self.add)
        self.up_button, self.down_button = QPushButton(), QPushButton()
        bind(self.up_button.setText, N_("Move up"))
        bind(self.down_button.setText, N_("Move down"))
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.cards_button = QPushButton()
        bind(self.cards_button.setText, N_("Print name cards…"))
        self.cards_button.clicked.connect(lambda: self.window_print("cards", ""))
        self.bar.addWidget(self.add_button)
        self.bar.addWidget(self.up_button)
        self.bar.addWidget(self.down_button)
        self.bar.addSpacing(12)
        self.bar.addWidget(self.count)
        self.bar.addStretch(1)
        self.bar.addWidget(self.cards_button)
        self.table = RowTable(
            [
                Column(N_("Name"), lambda r: Pair(r.name_zh, r.name_ja).get(i18n.current()), lambda r: r.kana, 3),
                Column(N_("Organisation"), lambda r: r.post.place().get(i18n.current()), stretch=5),
                Column(N_("Title of post"), lambda r: r.post.title.get(i18n.current()), stretch=2),
                Column(N_("Duty"), lambda r: r.role_pair().get(i18n.current()), stretch=2),
                Column(N_("Status"), self._status, stretch=2, chip=lambda r: STATUS_CHIPS.get(r.status, "")),
            ],
            N_("Members"),
            N_("Nobody travels yet. Add the first member."),
        )
        self.form = self._form()
        self.record = Record(self, self.form, t.Member, N_("Change member"), N_("Add member"))
        self.person = self._person_form()
        self.person_record = Record(self, self.person, t.Person, N_("Change contact"), N_("Add contact"))
        self.posts = Parts(
            self,
            Words(N_("Posts"), N_("Add post"), N_("Change post"), N_("Remove post")),
            t.Post,
            lambda: post_form(self),
            lambda owner: post_entries(self.store, owner),
            owner_column="person_id",
            ordered=False,
        )
        self.panel = RecordPanel(self, self.form, self.record, [], N_("Take off the list"))
        self.panel.body.insertWidget(2, self.person)
        self.panel.body.insertWidget(3, self.posts)
        self.personal = personal.parts(self)
        self.panel.body.insertWidget(4, self.personal)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        self.work.addLayout(row)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _row_id: self.edit())
        self.record.added.connect(self._on_added)
        self.record.edited.connect(self._reload)
        self.person_record.edited.connect(self._reload)
        self.posts.changed.connect(self._reload)
        self.personal.changed.connect(self._reload)
        self.panel.delete_button.clicked.connect(self.delete)
        follow(self._on_language)

    def _form(self) -> Form:
        form, store = Form(), self.store
        form.add(
            N_("Person"),
            PickerField("person_id", lambda x: choices.people(store, x, "TW"), lambda x: choices.person(store, x)),
        )
        form.add(N_("Status"), ChoiceField("status", words.MEMBER_STATUSES))
        form.add(N_("Roles"), RolesField("roles"))
        form.add(N_("Duty as printed"), PairField("duty"))
        form.add(N_("Internal notes"), TextField("notes", 2))
        return form

    def _person_form(self) -> Form:
        form = Form()
        form.add(N_("Name"), PairField("name"))
        form.add(N_("Reading"), LineField("kana", "ja"))
        form.add(N_("Roman letters"), LineField("roman"))
        form.add(N_("Phone"), LineField("phone"))
        form.add(N_("Mobile"), LineField("mobile"))
        form.add(N_("E-mail"), LineField("email"))
        return form

    def _status(self, row: delegations.MemberRow) -> str:
        return _(words.find(words.MEMBER_STATUSES, row.status).label)

    def refresh(self) -> None:
        self._reload()
        if self.panel.row_id and not self.table.has(self.panel.row_id):
            self._clear()
        self.panel.refresh()
        if self.person_record.row_id:
            self.person_record.reload()
            self.posts.refresh()
            self.personal.refresh()

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        self._clear()

    def _clear(self) -> None:
        self.person_record.leave()
        self.person_record.row_id = ""
        self.posts.show_owner("")
        self.personal.show_owner("")
        self.panel.clear()

    def _reload(self) -> None:
        rows: list[delegations.MemberRow] = []
        count = 0
        if self.delegation_id:
            with self.store.read() as connection:
                rows = delegations.members(connection, self.delegation_id)
                count = delegations.member_count(connection, self.delegation_id)
        self.table.show_rows(rows)
        self.count.setText(_("{count} taking part").format(count=count))

    def _on_language(self) -> None:
        self.table.retranslate()
        self._reload()
        self._write_heading()

    def _row(self, row_id: str) -> delegations.MemberRow | None:
        return next((row for row in self.table.model_.rows if row.id == row_id), None)

    def _on_chosen(self, row_id: str) -> None:
        row = self._row(row_id)
        if row is None:
            return
        self.panel.open(row_id)
        self.form.show_field(self.form.field("person_id"), False)
        self.person_record.open(row.person_id)
        self.posts.show_owner(row.person_id)
        self.personal.show_owner(row.person_id)
        self.person.show()
        self.posts.show()
        self.personal.show()
        self._write_heading()

    def _write_heading(self) -> None:
        row = self._row(self.panel.row_id)
        if row is not None:
            name = Pair(row.name_zh, row.name_ja).get(i18n.current())
            self.panel.heading.setText(f"{name}　{row.kana}".strip())

    def show_record(self, row_id: str) -> None:
        """Jump to a member."""
        self.table.choose(row_id)

    def add(self) -> None:
        """Somebody more: picked from the directory, where a new person is entered first."""
        if not self.delegation_id or not security.allow(self, self.store):
            return
        with self.store.read() as connection:
            place = records.next_position(connection, t.Member, "delegation_id", self.delegation_id)
        self.person_record.leave()
        self.person_record.row_id = ""
        self.person.hide()
        self.posts.hide()
        self.personal.hide()
        self.form.show_field(self.form.field("person_id"), True)
        self.panel.heading.setText(_("New member"))
        fixed = {"delegation_id": self.delegation_id, "position": place}
        self.panel.start_new({"roles": "member", "status": "confirmed"}, fixed)

    def edit(self) -> None:
        """Go from the list into the fields."""
        if self.panel.row_id:
            self.form.field("duty_zh").setFocus()

    def delete(self) -> None:
        """Take the selected member off the list; the person stays in the directory."""
        row_id = self.panel.row_id
        if not row_id:
            return
        self.record.discard()
        self.do(N_("Take member off the list"), records.remove, t.Member, row_id)
        self.panel.row_id = self.record.row_id = ""
        self._clear()
        self.refresh()

    def move_row(self, step: int) -> None:
        """Move the selected member up (-1) or down (1) in the print order."""
        ids = [row.id for row in self.table.model_.rows]
        current = self.table.current()
        if current not in ids:
            return
        place = ids.index(current)
        if not 0 <= place + step < len(ids):
            return
        ids[place], ids[place + step] = ids[place + step], ids[place]
        self.do(N_("Change the order"), records.reorder, t.Member, ids)
        self._reload()

    def _on_added(self, row_id: str) -> None:
        self._reload()
        self.panel.row_id = ""
        self.table.choose(row_id)
