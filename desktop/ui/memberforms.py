"""The forms of the panel beside the list of members: what he is in this delegation, and who he is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain import words
from desktop.domain.memberfields import TABLES
from desktop.i18n import N_, _
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.inputs import Field
from desktop.ui.moneyfield import TwdField
from desktop.ui.picker import PickerField
from desktop.ui.rolesfield import RolesField
from desktop.ui.sections import Chapter, SectionForm, Spec

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TRAVEL = "travel"


def said(name: str) -> str:
    """The label of a column, as conflicts and history call it."""
    return TABLES["member"].fields[name].label


class StatusField(Field):
    """The status and since when it holds: choosing another one dates it today, and the day can be put right."""

    def __init__(self) -> None:
        super().__init__("status", "status_on")
        self.status = ChoiceField("status", words.MEMBER_STATUSES)
        self.since = DateField("status_on")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.status, 4, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.since, 5, Qt.AlignmentFlag.AlignTop)
        self.status.changed.connect(self._on_status)
        self.status.committed.connect(self.committed)
        self.since.changed.connect(self.changed)
        self.since.committed.connect(self.committed)
        self.since.set_label(said("status_on"))
        self.finish(row)
        self.setFocusProxy(self.status)

    def _on_status(self) -> None:
        self.since.set_values({"status_on": date.today()})
        self.changed.emit()

    def values(self) -> dict[str, Any]:
        return {**self.status.values(), **self.since.values()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        self.status.set_values(values)
        self.since.set_values(values)

    def label_of(self, name: str) -> str:
        return self.label if name == "status" else said(name)

    def name_inputs(self) -> None:
        self.status.set_label(self.label)
        self.since.retranslate()
        self.since.input.say(_(said("status_on")))


def member_form(page: Page) -> SectionForm:
    """A member of the delegation that is shown; what only travel and money need is folded away."""
    store = page.store

    def person() -> Field:
        return PickerField(
            "person_id",
            lambda x: choices.travellers(store, page.delegation_id, x),
            lambda x: choices.person(store, x),
            lambda x: choices.no_traveller(store, x),
        )

    def replaced() -> Field:
        return PickerField(
            "replaces_id",
            lambda x: choices.members(store, page.delegation_id, x),
            lambda x: choices.member(store, page.delegation_id, x),
        )

    made = SectionForm(
        (
            Chapter(
                "basics",
                N_("Member"),
                (
                    Spec(N_("Person"), ("person_id",), person),
                    Spec(N_("Status"), ("status", "status_on"), StatusField),
                    Spec(said("status_why"), ("status_why",), lambda: LineField("status_why")),
                    Spec(N_("Roles"), ("roles",), lambda: RolesField("roles", store)),
                    Spec(N_("Duty as printed"), ("duty_zh", "duty_ja"), lambda: PairField("duty")),
                    Spec(N_("Internal notes"), ("notes",), lambda: TextField("notes", 2)),
                ),
                folds=False,
            ),
            Chapter(
                TRAVEL,
                N_("Travel and fee"),
                (
                    Spec(said("mobile"), ("mobile",), lambda: LineField("mobile")),
                    Spec(said("room_kind"), ("room_kind",), lambda: ChoiceField("room_kind", words.ROOM_WISHES)),
                    Spec(said("room_notes"), ("room_notes",), lambda: LineField("room_notes")),
                    Spec(said("bags"), ("bags",), lambda: NumberField("bags")),
                    Spec(said("fee_minor"), ("fee_minor",), lambda: TwdField("fee_minor")),
                    Spec(said("paid_minor"), ("paid_minor",), lambda: TwdField("paid_minor")),
                    Spec(said("paid_on"), ("paid_on",), lambda: DateField("paid_on")),
                    Spec(said("joined"), ("joined",), lambda: DateField("joined")),
                    Spec(said("replaces_id"), ("replaces_id",), replaced),
                ),
            ),
        )
    )
    made.sections["basics"].open()
    return made


def person_form() -> Form:
    form = Form()
    form.add(N_("Name"), PairField("name"))
    form.add(N_("Reading"), LineField("kana", "ja"))
    form.add(N_("Roman letters"), LineField("roman"))
    form.add(N_("Phone"), LineField("phone"))
    form.add(N_("Mobile"), LineField("mobile"))
    form.add(N_("E-mail"), LineField("email"))
    form.add(N_("Languages"), LineField("languages"))
    return form
