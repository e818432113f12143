"""清除個資: passport numbers, birth dates and scans of a trip, or one person on request. Asked first, never undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QWidget

from desktop import i18n
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import naming, purge
from desktop.store.registers import read_row
from desktop.store.tables import Delegation, Member, Person
from desktop.ui import dialogs, history, work
from desktop.ui.conflictrows import text_label
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.packpreview import Notice
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.binder import Binder

NAMES = 40


class EraseDialog(Asking):
    """Whose data go; ``person`` is the one that is selected, if any. ``one`` says which of the two was chosen."""

    def __init__(
        self, parent: QWidget | None, trip: Pair, settled: bool, people: Mapping[str, Pair], person: Pair | None
    ) -> None:
        super().__init__(parent, N_("Erase personal data"), N_("Erase for good"))
        self.ok_button.setDefault(False)
        self.ok_button.setProperty("role", "danger")
        self.cancel_button.setDefault(True)
        code = i18n.current()
        self._people = people
        self.of_trip, self.of_person = QRadioButton(), QRadioButton()
        bind(
            self.of_trip.setText,
            lambda: _("Passport numbers, birth dates and scans of everybody on this trip"),
            owner=self.of_trip,
        )
        name = person.get(code) if person else ""
        bind(
            self.of_person.setText,
            lambda: _("{name} altogether, on request").format(name=name).replace("&", "&&"),
            owner=self.of_person,
        )
        self.whom = text_label("")
        self.kept, self.unsettled = words(role="small"), Notice()
        self.body.addWidget(text_label(trip.get(code), "muted"))
        self.body.addWidget(self.of_trip)
        self.body.addWidget(self.whom)
        self.body.addWidget(self.unsettled)
        self.body.addWidget(self.of_person)
        bind(
            self.kept.setText,
            N_("The name stays, for lists and receipts here and at your colleagues': accounting must keep it."),
        )
        self.body.addWidget(self.kept)
        self.body.addWidget(
            words(
                N_(
                    "This cannot be undone, and reaches your colleagues with the next exchange file. The backup made"
                    " just before is deleted after seven days. Earlier automatic backups hold the data until newer ones"
                    " take their place, about four weeks; those made before an upgrade stay until you delete them."
                )
            )
        )
        names = "、".join(one.get(code) or "—" for one in list(people.values())[:NAMES])
        said = _("Concerns {count} people: {names}").format(count=len(people), names=names)
        self.whom.setText(said if people else _("Nothing of that kind is stored for this trip."))
        early = _("This trip is not settled yet: the data may still be needed.")
        self.unsettled.say(early if people and not settled else "")
        self.of_trip.setEnabled(bool(people))
        self.of_person.setVisible(person is not None)
        self.kept.setVisible(person is not None)
        (self.of_trip if people else self.of_person).setChecked(bool(people) or person is not None)
        self.ok_button.setEnabled(bool(people) or person is not None)
        self.cancel_button.setFocus()

    @property
    def one(self) -> bool:
        """Whether only the one person goes."""
        return self.of_person.isChecked()


def erase(binder: Binder, person: str = "") -> None:
    """Ask whose data are to go, and let them go. ``person``: the one who is meant, else the one that is selected."""
    store, trip = binder.store, binder.desk.delegation_id
    binder.keep_forms()
    asked, person = bool(person), person or _selected(binder)
    name, settled, people, chosen = Pair(), False, {}, None
    with store.read() as connection:
        if trip:
            row = read_row(connection, Delegation, trip)
            name, settled = Pair(row["name_zh"], row["name_ja"]), row["settled_on"] is not None
            people = purge.concerned(connection, trip)
        if person:
            chosen = naming.names(connection, [("person", person)]).get(("person", person))
    dialog = EraseDialog(binder.window, name, settled, people, chosen)
    if asked:
        dialog.of_person.setChecked(True)
    if not dialogs.run(dialog):
        return
    try:
        done = work.run(binder.window, N_("Erasing…"), _erased, store, trip, person if dialog.one else "")
    except UserError as error:
        binder.complain(error)
        return
    if done is not None:
        binder.tell(done)


def _erased(store: Store, trip: str, person: str, progress: work.Progress) -> Sentence:
    """In the other thread: a backup is made before."""
    if person:
        purge.erase(store, person)
        return Sentence(N_("Erased. The name stays in lists and receipts."))
    count = purge.clear(store, trip)
    return Sentence(N_("The personal data of {count} people are erased."), {"count": count})


def _selected(binder: Binder) -> str:
    """The person that is selected on the page, as a contact or as a member; empty where none is."""
    page = binder.window.stack.currentWidget()
    record = history.record_at(binder.window.focusWidget(), page) if page is not None else None
    if record is not None and record.table is Member:
        with binder.store.read() as connection:
            return str(read_row(connection, Member, record.row_id)["person_id"])
    return record.row_id if record is not None and record.table is Person else ""
