"""The tables of the directory beside people, bodies and posts."""

from typing import ClassVar

from sqlmodel import Field

from desktop.domain import directory
from desktop.domain.directory import ContactWayData, EncounterData, TermData
from desktop.store.rows import Row, to


class ContactWay(ContactWayData, Row, table=True):
    __tablename__ = "contact_way"
    RULES = (directory.belongs,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "person_id": ("person", "delete"),
        "organisation_id": ("organisation", "delete"),
    }
    person_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("person"))
    organisation_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("organisation"))


class Encounter(EncounterData, Row, table=True):
    """Travels with its item, not with the person: who else met whom is nobody's business on another trip."""

    __tablename__ = "encounter"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "person_id": ("person", "delete"),
        "event_id": ("event", "clear"),
        "by_id": ("person", "clear"),
    }
    person_id: str = Field(max_length=36, index=True, sa_column_args=to("person"))
    event_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("event"))
    by_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))


class Term(TermData, Row, table=True):
    __tablename__ = "term"
    RULES = (directory.both_sides,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("zh", "ja"),)


class Distinct(Row, table=True):
    """A person said that two rows that look alike are two: they are listed as duplicates no more."""

    __tablename__ = "distinct_rows"
    entity: str = ""
    first_id: str = Field(default="", max_length=36, index=True)
    second_id: str = Field(default="", max_length=36)
