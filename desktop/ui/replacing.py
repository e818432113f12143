"""遞補 交代: who travels instead of a member who drops out; it says beforehand what follows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain import dates
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import delegations, replacing
from desktop.store.replacing import Follows, Order
from desktop.ui import choices, dialogs, security
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField, PairField
from desktop.ui.picker import PickerField
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.delegations import MemberRow
    from desktop.ui.pages.members import MembersPage

WIDE = 560
LABEL = N_("Replace a member")
NOBODY = N_("Choose who travels instead, or enter the name of somebody new.")
NO_DAY = N_("This is no date. Write it like 2026-09-18, or leave it empty for the whole trip.")
FOLLOWS = (
    N_("items: {count}"),
    N_("speeches and interpreting: {count}"),
    N_("beds: {count}"),
    N_("seats: {count}"),
    N_("tickets: {count}"),
    N_("sub-groups: {count}"),
    N_("tasks: {count}"),
    N_("things to carry: {count}"),
)


def open_dialog(page: MembersPage) -> None:
    """Replace the member whose panel is open; afterwards the panel shows whoever travels instead."""
    row = page.chosen_row
    if row is None or not security.allow(page, page.store):
        return
    page.record.leave()
    dialog = ReplaceDialog(page, row)
    if not dialogs.run(dialog) or not dialog.made:
        return
    page.refresh()
    page.show_record(dialog.made)
    booked = N_("{old} was replaced. Have the names on tickets ({tickets}) and rooms ({beds}) changed where booked.")
    told = dialog.told
    page.tell(
        Sentence(
            booked if told.tickets or told.beds else N_("{old} was replaced."),
            {"old": row.name().get(i18n.current()), "tickets": told.tickets, "beds": told.beds},
        )
    )


def said(follows: Follows) -> str:
    """What goes to the new one, in one line."""
    parts = [_(text).format(count=count) for text, count in zip(FOLLOWS, follows, strict=True) if count]
    return _("These follow: {what}.").format(what="、".join(parts)) if parts else _("Nothing hangs on this member yet.")


class ReplaceDialog(Asking):
    """Somebody of the directory or somebody new, from which day on, and why."""

    def __init__(self, page: MembersPage, row: MemberRow) -> None:
        super().__init__(page, N_("Replace by somebody else"), N_("Let that person travel"))
        self.page, self.row, self.made = page, row, ""
        self.told = Follows(*[0] * len(Follows._fields))
        self.setMinimumWidth(WIDE)
        with page.store.read() as connection:
            trip = delegations.one(connection, page.delegation_id)
        running = trip.start is not None and trip.end is not None and trip.start < date.today() <= trip.end
        who = words(role="heading")
        who.setText(_("{name} drops out.").format(name=row.name().get(i18n.current())))
        self.body.addWidget(who)
        store = page.store
        self.form = Form()
        self.form.add(
            N_("Travels instead"),
            PickerField(
                "person_id",
                lambda x: choices.travellers(store, page.delegation_id, x, listed=True),  # one who waits may step in
                lambda x: choices.person(store, x),
            ),
        )
        self.form.add(N_("Reason"), LineField("why"))
        self.form.add(N_("From which day"), DateField("since", lambda: trip.start))
        self.form.add_heading(N_("Or somebody new, of the same organisation"))
        self.form.add(N_("Name"), PairField("name"))
        self.form.add(N_("Roman letters"), LineField("roman"))
        self.form.add(N_("Title of post"), PairField("title"))
        self.body.addWidget(self.form)
        self.roles = QCheckBox()
        bind(self.roles.setText, N_("Takes over roles and duty"))
        self.roles.setChecked(True)
        self.body.addWidget(self.roles)
        self.what = words(role="muted")
        self.body.addWidget(self.what)
        hint = words(role="small")
        bind(hint.setText, N_("Without a day, the whole trip goes over. What lies before the day stays as it was."))
        self.body.addWidget(hint)
        self.form.changed.connect(lambda _name: self._tell())
        if running:
            self.form.set_values({"since": date.today()})
        self._tell()

    def _since(self) -> date | None:
        """The day typed, None where there is none; UserError for what is no day."""
        value = self.form.values()["since"]
        if value and not isinstance(value, date):
            raise UserError(NO_DAY)
        return value or None

    def _tell(self) -> None:
        try:
            since = self._since()
        except UserError:
            return
        with self.page.store.read() as connection:
            self.told = replacing.preview(connection, self.row.id, since)
        start = _("From {day} on: ").format(day=dates.short(since, i18n.current())) if since else ""
        self.what.setText(start + said(self.told))

    def accept(self) -> None:
        values = self.form.values()
        unreadable = [] if values["name_zh"] or values["name_ja"] else self.form.unreadable()
        self.form.show_problems(unreadable)
        if unreadable:
            return
        chosen = str(values["person_id"] or "")
        person = {name: values[name] for name in ("name_zh", "name_ja", "roman")}
        post = {name: values[name] for name in ("title_zh", "title_ja")}
        if self.row.post.organisation_id:
            post["organisation_id"] = self.row.post.organisation_id

        def write() -> None:
            if not chosen and not (person["name_zh"] or person["name_ja"]):
                raise UserError(NOBODY)
            order = Order(chosen, self._since(), values["why"], date.today(), self.roles.isChecked(), person, post)
            self.made = self.page.act(LABEL, replacing.replace, self.row.id, order)

        if self.attempted(self.form, write):
            super().accept()
