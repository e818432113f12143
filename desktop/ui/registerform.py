"""A form for just one register of a record, with the same fields and checks as the form of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain import budget, event, labels
from desktop.domain.labels import Field as Known
from desktop.i18n import N_
from desktop.store.registers import registers
from desktop.store.tables import BY_NAME
from desktop.ui import choices
from desktop.ui.form import (
    ChoiceField,
    DateField,
    Form,
    LineField,
    MoneyField,
    NumberField,
    PairField,
    TextField,
    TimeField,
)
from desktop.ui.inputs import Field
from desktop.ui.picker import PickerField

if TYPE_CHECKING:
    from desktop.store import Store

# Stems that their pages show in several lines.
LONG = frozenset({"notes", "profile", "purpose", "topics", "benefits", "basis", "note"})
PICKED = ("person", "organisation")


def can_type(entity: str, register: str) -> bool:
    """Whether a value of this register can be entered here; a reference to a trip or an item can only be chosen."""
    field, _language = labels.field_of(entity, register)
    return field is not None and (field.kind != "to" or field.target in PICKED)


def form_for(store: Store, entity: str, register: str) -> Form:
    """The fields of ``register``, empty."""
    form = Form()
    field, language = labels.field_of(entity, register)
    assert field is not None
    if field.kind == "when":
        for label, made in _when():
            form.add(label, made)
    elif field.kind == "was":
        for label, made in _was():
            form.add(label, made)
    elif field.kind == "told":
        for label, made in _told():
            form.add(label, made)
    elif field.kind == "money":
        form.add(N_("Amount"), MoneyField())
        if "rate" in registers(BY_NAME[entity])[register]:  # what was agreed at a meeting has none
            form.add(N_("Rate to NT$"), LineField("rate"))
    else:
        form.add(field.label, _single(store, field, register, language))
    return form


def _when() -> list[tuple[str, Field]]:
    return [
        (N_("Date"), DateField("start_date")),
        (N_("Part of the day"), ChoiceField("part", event.PARTS)),
        (N_("From"), TimeField("start_time")),
        (N_("Zone"), ChoiceField("start_zone", event.ZONES)),
        (N_("Until"), TimeField("end_time")),
        (N_("Zone of arrival"), ChoiceField("end_zone", event.ZONES)),
        (N_("Last day"), DateField("end_date")),
    ]


def _was() -> list[tuple[str, Field]]:
    return [
        (N_("Date"), DateField("was_date")),
        (N_("Part of the day"), ChoiceField("was_part", event.PARTS)),
        (N_("From"), TimeField("was_time")),
        (N_("Until"), TimeField("was_end_time")),
        (N_("Last day"), DateField("was_end_date")),
        (N_("Place"), PairField("was_place")),
    ]


def _told() -> list[tuple[str, Field]]:
    return [
        (N_("Told on"), DateField("told_on")),
        (N_("Time"), TimeField("told_time")),
        (N_("Told by"), LineField("told_by")),
        (N_("Confirmed by"), LineField("confirmed_by")),
    ]


def _single(store: Store, field: Known, register: str, language: str) -> Field:
    stem = register[: -len(language) - 1] if language else register
    if field.kind == "choice":
        return ChoiceField(register, field.choices)
    if field.kind == "keys":
        from desktop.ui.rolesfield import RolesField

        return RolesField(register, store)
    if field.kind == "number":
        return NumberField(register)
    if field.kind == "day" or register in ("passport_expiry", "birth_date"):
        return DateField(register)
    if field.kind == "clock":
        return TimeField(register)
    if field.kind == "to" and field.target == "person":
        return PickerField(register, lambda x: choices.people(store, x), lambda x: choices.person(store, x))
    if field.kind == "to":
        return PickerField(
            register, lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
        )
    if register == "currency":
        return ChoiceField(register, budget.CURRENCIES)
    if stem in LONG:
        return TextField(register, 4)
    return LineField(register, {"zh": "zh_TW"}.get(language, language))
