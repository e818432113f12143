"""Every register of every table has a word in both languages, so that no conflict ever shows the name of a column."""

from __future__ import annotations

import pytest

from desktop.domain import labels
from desktop.i18n import gettext_for
from desktop.store import journal
from desktop.store.tables import ALIVE, BY_NAME, CREATED, PURGE, SYNCED, Row


@pytest.mark.parametrize("table", SYNCED, ids=lambda table: str(table.__tablename__))
def test_every_register_has_a_label(table: type[Row]) -> None:
    entity = str(table.__tablename__)
    assert [name for name in journal.registers(table) if not labels.known(entity, name)] == []
    for code in ("zh_TW", "ja"):
        gettext = gettext_for(code)
        said = [labels.label(entity, name).text(gettext) for name in journal.registers(table)]
        assert all(said) and len(set(said)) == len(said), "two fields of one record would be told apart by nothing"
        assert labels.name_of(entity).text(gettext) not in ("", entity)


def test_no_label_is_left_over() -> None:
    assert set(labels.TABLES) == set(BY_NAME)
    for entity, table in labels.TABLES.items():
        registers = journal.registers(BY_NAME[entity])
        for name, field in table.fields.items():
            held = {name} if field.kind != "pair" or name in registers else {f"{name}_zh", f"{name}_ja"}
            assert held <= set(registers), (entity, name)


def test_references_name_the_table_that_they_point_to() -> None:
    for entity, model in BY_NAME.items():
        for column, (target, _action) in model.REFS.items():
            field, _language = labels.field_of(entity, column)
            assert field is not None and (field.kind, field.target) == ("to", target), (entity, column)


def test_the_registers_of_every_row_have_a_label() -> None:
    assert set(labels.OF_ALL) == {CREATED, ALIVE, PURGE}


def test_what_only_a_newer_program_knows_is_shown_as_it_is() -> None:
    assert labels.label("person", "fax").text(gettext_for("ja")) == "fax"
    assert labels.label("visa", "{odd}").text(gettext_for("ja")) == "{odd}"
    assert labels.name_of("visa").text(gettext_for("ja")) == "visa"


def test_only_columns_that_differ_are_told_apart() -> None:
    mine = {"start_date": "2019-09-20", "start_time": "08:10", "end_time": "09:00"}
    theirs = {**mine, "start_time": "08:40"}
    assert labels.differing([mine, theirs]) == ("start_time",)
    assert labels.label("event", "when", ("start_time",)).text(gettext_for("zh_TW")) == "開始時間"
    assert labels.label("event", "when", ("start_time", "part")).text(gettext_for("zh_TW")) == "日期與時間"
