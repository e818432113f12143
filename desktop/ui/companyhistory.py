"""單位參團紀錄 所属先の参加履歴: on which trips somebody of the same company or office has been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain import words as vocabulary
from desktop.domain.dates import long
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import reuse
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.rows import Column, RowTable

if TYPE_CHECKING:
    from desktop.ui.pages.members import MembersPage

WIDE, TALL = 860, 340
CHIPS = {"confirmed": "ok", "registered": "", "waiting": "warn", "cancelled": "no"}


def open_dialog(page: MembersPage) -> None:
    """The trips of the organisation of the member whose panel is open."""
    row = page.chosen_row
    if row is None:
        return
    if not row.post.organisation_id:
        page.tell(Sentence(N_("No organisation is known of this member. Add a post first.")))
        return
    dialogs.run(HistoryDialog(page, row.post.organisation_id, row.post.organisation.get(i18n.current())))


class HistoryDialog(Asking):
    """One line a person and trip, the latest first."""

    def __init__(self, page: MembersPage, organisation_id: str, name: str) -> None:
        super().__init__(page, N_("Earlier trips of the company"), N_("Close"))
        self.cancel_button.hide()
        self.setMinimumWidth(min(WIDE, self.screen().availableGeometry().width() - 40))
        with page.store.read() as connection:
            self.journeys = reuse.history(connection, organisation_id)
        head = words(role="heading")
        head.setText(name)
        said = words(role="muted")
        trips = len({journey.delegation_id for journey in self.journeys})
        people = len({journey.name for journey in self.journeys})
        said.setText(_("{trips} trips, {people} people").format(trips=trips, people=people))
        self.table = RowTable(
            [
                Column(N_("Delegation"), lambda r: r.trip.get(i18n.current()), stretch=5),
                Column(N_("Departs on"), lambda r: long(r.start, i18n.current()) if r.start else "", stretch=4),
                Column(N_("Name"), lambda r: r.name.get(i18n.current()), stretch=2),
                Column(N_("Title of post"), lambda r: r.title.get(i18n.current()), stretch=2),
                Column(N_("Duty"), lambda r: r.duty.get(i18n.current()), stretch=2),
                Column(
                    N_("Status"),
                    lambda r: _(find(vocabulary.MEMBER_STATUSES, r.status).label),
                    stretch=2,
                    chip=lambda r: CHIPS.get(r.status, ""),
                ),
            ],
            N_("Earlier trips of the company"),
            N_("Nobody of this company has travelled yet."),
            low=True,
        )
        self.table.setMinimumHeight(TALL)
        self.table.show_rows(self.journeys)
        for widget in (head, said, self.table):
            self.body.addWidget(widget)
