"""Parts of the dialog of versions: who received which, and the approved itinerary with what departs from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.changes import reason_words
from desktop.domain.text import Pair
from desktop.domain.words import CHANNELS, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import records, replan, versions
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui.exchangedialogs import words
from desktop.ui.form import DateField
from desktop.ui.inputs import Combo
from desktop.ui.replanfields import choices, line, row
from desktop.ui.text import bind
from desktop.ui.versions import name_of

if TYPE_CHECKING:
    from desktop.store.journal import Work
    from desktop.ui.versions import VersionsDialog

ROLE = Qt.ItemDataRole.UserRole
SENT, UNSENT = N_("Note who received a version"), N_("Take a receiver out")
APPROVED, AGAIN = N_("Approve the itinerary"), N_("Second approval of a change")


def listing(name: str, tall: int) -> QListWidget:
    """A list in the style of the program's."""
    made = QListWidget()
    made.setObjectName("searchResults")
    made.setWordWrap(True)
    made.setMinimumHeight(tall)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bind(made.setAccessibleName, name)
    return made


def push(msgid: str, role: str = "") -> QPushButton:
    """A button that Enter in another field does not press."""
    made = QPushButton()
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    bind(made.setText, msgid)
    return made


def day_field(name: str, label: str) -> DateField:
    """A date as the forms write it."""
    made = DateField(name)
    made.set_label(label)
    made.setFixedWidth(180)
    return made


class Receivers(QWidget):
    """Who received the selected version; others are ticked and noted together."""

    def __init__(self, dialog: VersionsDialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._known: list[versions.Receiver] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.had = listing(N_("Who received it"), 110)
        self.none = words(N_("Nobody received this version yet."), "muted")
        self.since_button, self.remove_button = push(N_("What is different"), "link"), push(UNSENT, "link")
        self.since_button.clicked.connect(self._since)
        self.remove_button.clicked.connect(self._remove)
        column.addWidget(self.had, 1)
        column.addWidget(self.none)
        column.addLayout(row(None, self.since_button, self.remove_button, stretch=False))
        self.list = listing(N_("Receivers"), 150)
        self.other = line(N_("Somebody else: name"))
        bind(self.other.setPlaceholderText, N_("Somebody else: name"))
        self.paper, self.channel = Combo(), choices(Combo(), CHANNELS, N_("Channel"))
        bind(self.paper.setAccessibleName, N_("Paper"))
        self._papers()
        self.day = day_field("sent_on", N_("Date of receipt"))
        self.day.set_values({"sent_on": date.today()})
        self.send_button = push(N_("Note as received"), "primary")
        self.send_button.clicked.connect(self._send)
        column.addWidget(words(N_("Receivers"), "label"))
        column.addWidget(self.list, 2)
        column.addLayout(row(self.other, self.paper, self.channel, self.day, stretch=False))
        column.addLayout(row(None, self.send_button, stretch=False))

    def _papers(self) -> None:
        from desktop.documents.registry import DOCUMENTS

        for document in DOCUMENTS:
            if document.scope != "directory":
                self.paper.addItem(_(document.title), document.key)
        self.paper.setCurrentIndex(max(self.paper.findData("itinerary"), 0))
        self.paper.setMinimumWidth(150)

    def load(self) -> None:
        """Read the receivers of the selected version and everybody who may get it."""
        code, current = i18n.current(), self._dialog.current
        delegation = self._dialog.page.delegation_id
        with self._dialog.page.store.read() as connection:
            rows = versions.dispatches(connection, delegation, current.id) if current else []
            self._known = versions.receivers(connection, delegation)
            has = versions.had(connection, delegation)
        self.had.clear()
        for one in rows:
            day = dates.short(one.sent_on, code) if one.sent_on else ""
            channel = find(CHANNELS, one.channel).pair().get(code) if one.channel else ""
            paper = self.paper.itemText(max(self.paper.findData(one.paper), 0)) if one.paper else ""
            parts = (one.name.get(code), paper, channel, day)
            entry = QListWidgetItem("　".join(part for part in parts if part))
            entry.setData(ROLE, one.id)
            entry.setData(ROLE + 1, one.receiver)
            self.had.addItem(entry)
        self.had.setVisible(bool(rows))
        self.none.setVisible(not rows)
        for button in (self.since_button, self.remove_button):
            button.setVisible(bool(rows))
        self.had.setCurrentRow(0)
        names = {one.id: name_of(one) for one in self._dialog.rows}
        self.list.clear()
        for known in self._known:
            version = names.get(has.get(known.person_id or known.organisation_id, ""), "")
            said = _("has {version}").format(version=version) if version else _("has none")
            entry = QListWidgetItem(f"{known.name.get(code)}　（{said}）")
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            entry.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(entry)
        self.send_button.setEnabled(current is not None)

    def _send(self) -> None:
        current = self._dialog.current
        chosen: list[dict[str, Any]] = [
            {"person_id": known.person_id or None, "organisation_id": known.organisation_id or None}
            for place, known in enumerate(self._known)
            if self.list.item(place).checkState() == Qt.CheckState.Checked
        ]
        if other := self.other.text().strip():
            chosen.append({"name_zh": other, "name_ja": other})
        if current is None or not chosen:
            self._dialog.say(Sentence(N_("Choose who received it.")))
            return
        common = {
            "paper": self.paper.currentData(),
            "channel": self.channel.currentData(),
            **self.day.values(),
            "language": i18n.current(),
        }
        if self._dialog.do(SENT, versions.send, current.id, chosen, common):
            self.other.clear()
            self._dialog.load()

    def _remove(self) -> None:
        entry = self.had.currentItem()
        if self.had.count() and self._dialog.do(UNSENT, records.remove, t.Dispatch, entry.data(ROLE)):
            self._dialog.load()

    def _since(self) -> None:
        """What changed since the version that this receiver has."""
        entry = self.had.currentItem()
        if entry is None:
            return
        with self._dialog.page.store.read() as connection:
            has = versions.had(connection, self._dialog.page.delegation_id)
        self._dialog.show_since(has.get(entry.data(ROLE + 1), ""))


class Approval(QWidget):
    """簽准日期 and 文號, the frozen 核定行程, what departs from it, and the second approval of each change."""

    def __init__(self, dialog: VersionsDialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._changes: list[dict[str, Any]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.on, self.number = day_field("approved_on", N_("Approved on")), line(N_("Approval number"))
        self.freeze_button = push(N_("Freeze as the approved itinerary"), "primary")
        self.freeze_button.clicked.connect(self._approve)
        column.addLayout(
            row(
                words(N_("Approved on"), "label"), self.on, words(N_("Approval number"), "label"), self.number,
                self.freeze_button, stretch=False,
            )
        )  # fmt: skip
        self.said = words(role="muted")
        self.list = listing(N_("Approval and deviations"), 120)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(words(N_("Changes of plan"), "label"))
        self.which = listing(N_("Changes of plan"), 76)
        self.which.currentRowChanged.connect(lambda _place: self._show_change())
        self.none = words(N_("No change of plan was applied."), "muted")
        column.addWidget(self.which)
        column.addWidget(self.none)
        self.again_on = day_field("approved_on", N_("Approved again on"))
        self.again_no = line(N_("Number of the second approval"))
        self.proof = line(N_("Proof"))
        self.save_button = push(N_("Save the approval"))
        self.save_button.clicked.connect(self._save)
        self.second = QWidget()
        fields = QVBoxLayout(self.second)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(6)
        again = (
            words(N_("Approved again on"), "label"),
            self.again_on,
            words(N_("Number of the second approval"), "label"),
        )
        fields.addLayout(row(*again, self.again_no, stretch=False))
        self.inform_button, self.print_button = push(N_("List whom to inform…")), push(N_("Print the note of changes…"))
        self.inform_button.clicked.connect(lambda: self._dialog.inform(self._chosen()))
        self.print_button.clicked.connect(lambda: self._dialog.print_note(self._chosen()))
        fields.addLayout(row(words(N_("Proof"), "label"), self.proof, self.save_button, stretch=False))
        fields.addLayout(row(self.inform_button, self.print_button))
        column.addWidget(self.second)

    def _chosen(self) -> str:
        """Id of the change that is selected; the buttons are hidden where there is none."""
        return str(self._changes[max(self.which.currentRow(), 0)]["id"])

    def load(self) -> None:
        """Read the approval, the deviations and the changes."""
        code, page = i18n.current(), self._dialog.page
        with page.store.read() as connection:
            trip = read_row(connection, t.Delegation, page.delegation_id)
            approved = versions.approved(connection, page.delegation_id)
            found = versions.since(connection, page.delegation_id, approved.id) if approved else []
            self._changes = replan.changes(connection, page.delegation_id)
        self.on.set_values({"approved_on": trip["approved_on"]})
        self.number.put(trip["approval_no"])
        self.list.clear()
        for one in found:
            self.list.addItem(one.sentence.get(code))
        self.list.setVisible(bool(found))
        if approved is None:
            self.said.setText(_("No itinerary is approved yet."))
        elif found:
            said = _("The approved itinerary is {version}. What departs from it:")
            self.said.setText(said.format(version=name_of(approved)))
        else:
            self.said.setText(_("The itinerary is as approved."))
        place = max(self.which.currentRow(), 0)
        self.which.clear()
        for change in self._changes:
            self.which.addItem(self._words(change))
        self.which.setVisible(bool(self._changes))
        self.second.setVisible(bool(self._changes))
        self.none.setVisible(not self._changes)
        self.which.setCurrentRow(min(place, len(self._changes) - 1))
        self._show_change()

    def _words(self, change: dict[str, Any]) -> str:
        code = i18n.current()
        reason = reason_words(change["reason"], Pair(change["reason_zh"], change["reason_ja"])).get(code)
        day = dates.short(change["decided_on"], code) if change["decided_on"] else ""
        clock = dates.clock(change["decided_time"]) if change["decided_time"] else ""
        return "　".join(part for part in (f"{day} {clock}".strip(), reason, change["approval_no"]) if part)

    def _show_change(self) -> None:
        place = self.which.currentRow()
        if 0 <= place < len(self._changes):
            change = self._changes[place]
            self.again_on.set_values({"approved_on": change["approved_on"]})
            self.again_no.put(change["approval_no"])
            self.proof.put(change["proof"])

    def _approve(self) -> None:
        from desktop.ui.replanning import now_in_japan

        page, today = self._dialog.page, now_in_japan().date()
        given = (self.on.values()["approved_on"], self.number.text())
        if self._dialog.do(APPROVED, versions.approve, page.delegation_id, today, *given):
            self._dialog.list.setCurrentRow(-1)
            self._dialog.load()

    def _save(self) -> None:
        place = self.which.currentRow()
        if 0 <= place < len(self._changes):
            given = {**self.again_on.values(), "approval_no": self.again_no.text(), "proof": self.proof.text()}
            if self._dialog.do(AGAIN, _approve_again, self._changes[place]["id"], given):
                self._dialog.load()


def _approve_again(work: Work, change_id: str, given: dict[str, Any]) -> bool:
    return records.edit(work, t.PlanChange, change_id, given)
