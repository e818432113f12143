"""團員 団員: who travels, in print order, with roles and duties."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from desktop import i18n
from desktop.domain import words as vocabulary
from desktop.domain.gaps import Missing
from desktop.domain.labels import field_of
from desktop.domain.plan import Team
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import delegations, gaps, plan, records, registration, roles
from desktop.store import tables as t
from desktop.ui import memberforms, personal, security
from desktop.ui.contactparts import post_entries, post_form
from desktop.ui.exchangedialogs import words
from desktop.ui.pages.membersbar import FilterRow, MembersTools, opener, there
from desktop.ui.pages.membertable import OrderedTable
from desktop.ui.pages.page import Page
from desktop.ui.parts import Parts, Words
from desktop.ui.picturebox import Pictures
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.rows import Column
from desktop.ui.text import bind, follow

STATUS_CHIPS = {"confirmed": "ok", "registered": "", "waiting": "warn", "cancelled": "no"}
OF_ONE = (  # windows about the selected member: marked text, module
    (N_("Replace by somebody else…"), "desktop.ui.replacing"),
    (N_("Earlier trips of the company…"), "desktop.ui.companyhistory"),
)


class MembersPage(Page):
    """One list that every paper is made from."""

    key = "members"

    def build(self) -> None:
        self._rows: list[delegations.MemberRow] = []
        self._missing: dict[str, Missing] = {}
        self._groups: tuple[Team, ...] = ()
        self._roles: list[roles.Role] = []
        self._teams: dict[str, str] = {}
        self._marks: dict[str, registration.Mark] = {}
        self.tools = MembersTools(self, self.add, self.order_by_rank, lambda key: self.window_print(key, ""))
        self.add_button = self.tools.add_button
        self.bar.addWidget(self.tools, 1)
        self.filter = FilterRow()
        self.filter.changed.connect(self._show_rows)
        self.up_button, self.down_button, self.count = self.filter.up_button, self.filter.down_button, self.filter.count
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))
        self.work.addWidget(self.filter)
        self.table = OrderedTable(
            [
                Column(N_("Name"), lambda r: r.name().get(i18n.current()), self._below_name, 4),
                Column(N_("Organisation"), lambda r: r.post.place().get(i18n.current()), stretch=6),
                Column(N_("Title of post"), lambda r: r.post.title.get(i18n.current()), stretch=3),
                Column(N_("Duty"), lambda r: r.role_pair().get(i18n.current()), stretch=3),
                Column(N_("Sub-group"), lambda r: self._teams.get(r.id, ""), stretch=2),
                Column(N_("Status"), self._status, stretch=4, chip=lambda r: STATUS_CHIPS.get(r.status, "")),
                Column(N_("Gaps"), self._gaps, stretch=2, chip=self._gaps_chip),
            ],
            N_("Members"),
            N_("Nobody travels yet. Add the first member."),
        )
        self.form = memberforms.member_form(self)
        self.record = Record(self, self.form, t.Member, N_("Change member"), N_("Add member"))
        self.person = memberforms.person_form()
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
        self.pictures, self.personal = Pictures(self), personal.parts(self)
        self.links = self._links()
        self.of_person = (self.pictures, self.person, self.posts, self.personal)
        self.note = words(role="small")
        self.panel.body.insertWidget(1, self.note)
        self.panel.body.insertWidget(2, self.pictures)
        self.panel.body.insertLayout(3, self.links)
        for place, part in enumerate(self.of_person[1:], 5):
            self.panel.body.insertWidget(place, part)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(16, 0, 16, 12)  # from the edge of the window too, while no panel is open
        around.addWidget(self.table)
        row.addLayout(around, 1)
        row.addWidget(self.panel)
        self.work.addLayout(row, 1)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _row_id: self.edit())
        self.table.stepped.connect(self.move_row)
        self.table.dropped.connect(self.drop_row)
        self.record.added.connect(self._on_added)
        for signal in (self.record.edited, self.person_record.edited, self.posts.changed, self.personal.changed):
            signal.connect(self._reload)
        self.pictures.changed.connect(self._reload)
        self.panel.delete_button.clicked.connect(self.delete)
        follow(self._on_language)

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.link_buttons = []
        for text, module in OF_ONE:
            if there(module):
                button = QPushButton()
                button.setProperty("role", "link")
                bind(button.setText, text)
                act = opener(self, module)
                button.clicked.connect(lambda _on=False, act=act: act())
                row.addWidget(button)
                self.link_buttons.append(button)
        row.addStretch(1)
        return row

    @property
    def chosen_row(self) -> delegations.MemberRow | None:
        """The member whose panel is open, for the windows that are about one."""
        return next((row for row in self._rows if row.id == self.panel.row_id), None)

    def _status(self, row: delegations.MemberRow) -> str:
        return _(vocabulary.find(vocabulary.MEMBER_STATUSES, row.status).label)

    def _below_name(self, row: delegations.MemberRow) -> str:
        mark = self._marks.get(row.id)
        said = "" if mark is None else _("● new") if mark.new else _("● changed")
        return "　".join(part for part in (said, row.kana) if part)

    def _gaps(self, row: delegations.MemberRow) -> str:
        found = self._missing.get(row.id)
        return str(len(found.gaps)) if found else ""

    def _gaps_chip(self, row: delegations.MemberRow) -> str:
        found = self._missing.get(row.id)
        return "no" if found and any(gap.urgent for gap in found.gaps) else "warn"

    def refresh(self) -> None:
        self._reload()
        if self.panel.row_id and not any(row.id == self.panel.row_id for row in self._rows):
            self._clear()
        self.panel.refresh()
        if self.person_record.row_id:
            self.person_record.reload()
            for part in (self.pictures, self.posts, self.personal):
                part.refresh()

    @property
    def shown(self) -> list[str]:
        """The members that the filter lets through, for what is done to all of them; who withdrew only where alone."""
        rows = self.table.model_.rows
        return [row.id for row in rows if row.status != "cancelled"] or [row.id for row in rows]

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        self._clear()
        self.filter.clear()

    def _clear(self) -> None:
        self.person_record.leave()
        self.person_record.row_id = ""
        for part in (self.pictures, self.posts, self.personal):
            part.show_owner("")
        self.panel.clear()

    def _reload(self) -> None:
        self._rows, self._missing, self._marks, self._groups, self._roles = [], {}, {}, (), []
        if self.delegation_id:
            with self.store.read() as connection:
                self._rows = delegations.members(connection, self.delegation_id)
                missing = gaps.board(connection, self.delegation_id, self._rows)
                self._groups = plan.teams(connection, self.delegation_id)
                self._roles = roles.known(connection)
                self._marks = registration.marks(connection, self.delegation_id)
            self._missing = {one.facts.member_id: one for one in missing}
        self._word()

    def _word(self) -> None:
        """Say what was read, in the language of the screen."""
        self._teams = {}
        for team in self._groups:
            for member in {part.member_id for part in team.parts}:
                said = (self._teams.get(member, ""), team.name.get(i18n.current()))
                self._teams[member] = "、".join(part for part in said if part)
        if self.delegation_id:
            self.filter.offer(self._rows, self._groups, self._roles, self._marks)
        self.tools.show_gaps(len(self._missing))
        self._show_rows()

    def _show_rows(self) -> None:
        """Those that the filter lets through."""
        shown = [row for row in self._rows if self.filter.passes(row)]
        self.table.show_rows(shown)
        part = sum(row.status not in gaps.AWAY for row in self._rows)
        said = _("{count} taking part").format(count=part)
        if len(shown) < len(self._rows):
            said = _("{shown} shown, {said}").format(shown=len(shown), said=said)
        self.count.setText(said)

    def _on_language(self) -> None:
        self.table.retranslate()
        self._word()
        self._write_heading()

    def _row(self, row_id: str) -> delegations.MemberRow | None:
        return next((row for row in self._rows if row.id == row_id), None)

    def _on_chosen(self, row_id: str) -> None:
        row = self._row(row_id)
        if row is None:
            return
        self.panel.open(row_id)
        self.form.show_field(self.form.field("person_id"), False)
        self.person_record.open(row.person_id)
        for part in (self.pictures, self.posts, self.personal):
            part.show_owner(row.person_id)
        self._show_parts(True)
        self._write_heading()

    def _show_parts(self, there_: bool) -> None:
        for part in (*self.of_person, *self.link_buttons):
            part.setVisible(there_)
        self.note.hide()

    def _write_heading(self) -> None:
        row = self._row(self.panel.row_id)
        if row is not None:
            said = f"{row.name().get(i18n.current())}　{row.kana}".strip()
            instead = self._row(row.replaces_id or "")
            if instead is not None:
                told = Sentence(N_("in place of {name}"), {"name": instead.name().get(i18n.current())})
                said += f"\n{told.text(_)}"
            self.panel.heading.setText(said)
            self.note.setText(self._changed(row.id))
            self.note.setVisible(bool(self.note.text()))
        elif not self.panel.row_id:
            self.panel.heading.setText(_("New member"))

    def _changed(self, row_id: str) -> str:
        """What the last registration form brought of a member; of personal data only which, never what."""
        mark = self._marks.get(row_id)
        if mark is None:
            return ""
        if mark.new:
            return _("● New with the last registration form")
        fields = [field_of(entity, register)[0] for entity, register in sorted(mark.changed)]
        labels = dict.fromkeys(_(field.label) for field in fields if field is not None)
        return _("● Changed by the last registration form: {what}").format(what="、".join(labels))

    def show_record(self, row_id: str) -> None:
        """Jump to a member."""
        row = self._row(row_id)
        if row is not None and not self.filter.passes(row):
            self.filter.clear()
        self.table.choose(row_id)

    def add(self) -> None:
        """Somebody more: picked from the directory, where a new person is entered first."""
        if not self.delegation_id or not security.allow(self, self.store):
            return
        with self.store.read() as connection:
            place = delegations.next_place(connection, self.delegation_id)
        self.person_record.leave()
        self.person_record.row_id = ""
        self._show_parts(False)
        self.form.show_field(self.form.field("person_id"), True)
        fixed = {"delegation_id": self.delegation_id, "position": place}
        self.panel.start_new({"roles": "member", "status": "confirmed"}, fixed)
        self._write_heading()

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
        """Move the selected member up (-1) or down (1) in the print order, past those who are shown."""
        shown, ids = [row.id for row in self.table.model_.rows], [row.id for row in self._rows]
        current = self.table.current()
        if current not in shown:
            return
        place = shown.index(current) + step
        if not 0 <= place < len(shown):
            return
        ids.remove(current)
        ids.insert(ids.index(shown[place]) + (step > 0), current)
        self._place(ids, current)

    def drop_row(self, row_id: str, below: str) -> None:
        """Put a member before another one in the print order; at the end of those shown where ``below`` is empty."""
        ids = [row.id for row in self._rows]
        shown = [row.id for row in self.table.model_.rows if row.id != row_id]
        if row_id not in ids or not shown:
            return
        ids.remove(row_id)
        ids.insert(ids.index(below) if below in ids else ids.index(shown[-1]) + 1, row_id)
        self._place(ids, row_id)

    def _place(self, ids: list[str], moved: str) -> None:
        if ids != [row.id for row in self._rows]:
            self.do(N_("Change the order"), delegations.place, self.delegation_id, ids, moved)
            self._reload()

    def order_by_rank(self) -> None:
        """Forget the order made by hand: leader first, then by the rank of the posts."""
        if self.delegation_id:
            self.do(N_("Order by precedence"), delegations.forget_order, self.delegation_id)
            self._reload()

    def _on_added(self, row_id: str) -> None:
        self._reload()
        self.panel.row_id = ""
        self.filter.clear()
        self.table.choose(row_id)
