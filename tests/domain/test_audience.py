"""What may stand on a paper for the other side."""

from __future__ import annotations

from desktop.domain import audience
from desktop.domain.fields import TABLES
from desktop.store import tables as t


def test_what_is_locked_stays_inside_whatever_the_record_says() -> None:
    assert audience.changed("person", "notes", "open") == ""
    assert not audience.is_open("person", "notes", "notes=open")


def test_a_record_says_otherwise_and_what_is_usual_is_not_written() -> None:
    assert not audience.is_open("person", "mobile") and audience.is_open("person", "email")
    own = audience.changed("person", "mobile", "open", "email=inside")
    assert own == "email=inside mobile=open"
    assert audience.is_open("person", "mobile", own) and not audience.is_open("person", "email", own)
    assert audience.changed("person", "mobile", "inside", own) == "email=inside"


def test_both_languages_of_a_pair_go_together() -> None:
    own = audience.changed("organisation", "wants_ja", "inside")
    assert not audience.is_open("organisation", "wants_zh", own)


def test_every_field_named_here_exists() -> None:
    for rules in (audience.LOCKED, audience.USUALLY_INSIDE):
        for entity, fields in rules.items():
            assert entity in TABLES
            assert fields <= set(t.BY_NAME[entity].model_fields), entity
