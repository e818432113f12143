"""Passport, birth date, diet and emergency contact in a panel: masked until somebody opens the row (rules.md B.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain import words
from desktop.i18n import N_, _
from desktop.store import personal
from desktop.store import tables as t
from desktop.ui.form import ChoiceField, DateField, Form, LineField
from desktop.ui.parts import Entry, Parts, Words

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

MASK = "●●●●●●"
FIELDS = (
    ("passport_no", N_("Passport number")),
    ("passport_expiry", N_("Passport valid until")),
    ("birth_date", N_("Date of birth")),
    ("sex", N_("Sex")),
    ("diet", N_("Diet")),
    ("diet_zh", N_("Not eaten (Chinese)")),
    ("diet_ja", N_("Not eaten (Japanese)")),
    ("allergy_zh", N_("Allergies (Chinese)")),
    ("allergy_ja", N_("Allergies (Japanese)")),
    ("emergency_name", N_("Emergency contact")),
    ("emergency_relation", N_("Relation to the member")),
    ("emergency_phone", N_("Telephone of the emergency contact")),
    ("insurance_no", N_("Insurance number")),
)


def entries(store: Store, owner: str) -> list[Entry]:
    """One row that says which of the fields are filled, and nothing of what stands in them."""
    with store.read() as connection:
        rows = personal.of_person(connection, owner)
    filled = [(row["id"], [_(label) for name, label in FIELDS if row[name]]) for row in rows]
    return [Entry(row_id, "\n".join(f"{label}　{MASK}" for label in labels) or MASK) for row_id, labels in filled]


def form() -> Form:
    made = Form()
    made.add(N_("Passport number"), LineField("passport_no"))
    made.add(N_("Passport valid until"), DateField("passport_expiry"))
    made.add(N_("Date of birth"), DateField("birth_date"))
    made.add(N_("Sex"), ChoiceField("sex", words.SEXES))
    made.add(N_("Diet"), ChoiceField("diet", words.DIETS))
    made.add(N_("Not eaten (Chinese)"), LineField("diet_zh", "zh_TW"))
    made.add(N_("Not eaten (Japanese)"), LineField("diet_ja", "ja"))
    made.add(N_("Allergies (Chinese)"), LineField("allergy_zh", "zh_TW"))
    made.add(N_("Allergies (Japanese)"), LineField("allergy_ja", "ja"))
    made.add(N_("Emergency contact"), LineField("emergency_name"))
    made.add(N_("Relation to the member"), LineField("emergency_relation"))
    made.add(N_("Telephone of the emergency contact"), LineField("emergency_phone"))
    made.add(N_("Insurance number"), LineField("insurance_no"))
    return made


def parts(page: Page) -> Parts:
    """The part of a person's panel; opening its row shows the fields."""
    return Parts(
        page,
        Words(
            N_("Passport, birth date, emergency contact"),
            N_("Add personal data"),
            N_("Change personal data"),
            N_("Remove personal data"),
        ),
        t.Personal,
        form,
        lambda owner: entries(page.store, owner),
        owner_column="person_id",
        ordered=False,
    )
