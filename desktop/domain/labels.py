"""Every record and every field in the words that the forms use: for conflicts, history and previews.

``label("event", "when")`` gives 日期與時間 / 日時. Keys are the names of tables and registers as they travel; one that
only a newer program knows is shown as it is, never an error. What stands in a field is said by ``shown``.

Tables and columns stand in ``fields``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.fields import TABLES as TABLES
from desktop.domain.fields import Field as Field
from desktop.errors import Sentence
from desktop.i18n import N_

ADDED, DELETED, KEPT, PURGED = N_("Added"), N_("Deleted"), N_("Kept"), N_("Personal data erased")
LANGUAGES = {"zh": N_("Chinese"), "ja": N_("Japanese")}
OF_ALL = {"*": ADDED, "_alive": DELETED, "_purge": PURGED}  # registers that every table has


def name_of(entity: str) -> Sentence:
    """What a record of this table is called."""
    return Sentence(TABLES[entity].name) if entity in TABLES else Sentence("{text}", {"text": entity})


def known(entity: str, register: str) -> bool:
    """Whether this program has a word for a register."""
    return field_of(entity, register)[0] is not None


def field_of(entity: str, register: str) -> tuple[Field | None, str]:
    """The field of a register, and the language that it holds the text of ("" where it has none)."""
    fields = TABLES[entity].fields if entity in TABLES else {}
    stem, _bar, language = register.rpartition("_")
    found = fields.get(register)
    if found is None and language in LANGUAGES:
        found = fields.get(stem)
        if found is not None and found.kind != "pair":
            found = None
    return found, language if found is not None and found.kind == "pair" else ""


def label(entity: str, register: str, only: Iterable[str] = ()) -> Sentence:
    """The label of a register as its form says it. ``only``: the columns of a group that are meant (``differing``)."""
    if register in OF_ALL:
        return Sentence(OF_ALL[register])
    field, language = field_of(entity, register)
    if field is None:
        return Sentence("{text}", {"text": register})
    if language:
        return Sentence(
            N_("{field} ({language})"), {"field": Sentence(field.label), "language": Sentence(LANGUAGES[language])}
        )
    if field.kind == "when":
        return Sentence(_TIMES.get(frozenset(only), field.label))
    return Sentence(field.label)


_TIMES = {
    frozenset({"start_time"}): N_("Start time"),
    frozenset({"end_time"}): N_("End time"),
    frozenset({"start_time", "end_time"}): N_("Start and end time"),
}


def differing(values: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Columns of a register in which these values differ."""
    every = list(values)
    columns = sorted({column for value in every for column in value})
    return tuple(c for c in columns if len({str(value.get(c)) for value in every}) > 1)
