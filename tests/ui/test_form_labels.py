"""Conflicts and history call a field what its form calls it, and another value can be typed for every field."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain import labels
from desktop.store import journal
from desktop.store.opening import open_store
from desktop.store.tables import SYNCED, Distinct, Row
from desktop.ui.parts import Parts
from desktop.ui.record import Record
from desktop.ui.registerform import can_type, form_for
from desktop.ui.window import Window


def test_every_form_says_the_same_label(full_window: Window) -> None:
    window = full_window
    assert window.binder is not None
    window.binder.show_details()
    for part in window.findChildren(Parts):
        assert part.record
    checked = set()
    for record in window.findChildren(Record):
        entity = str(record.table.__tablename__)
        registers = journal.registers(record.table)
        for field in record.form.fields:
            for name in field.names:
                known, _language = labels.field_of(entity, name)
                if name in registers and known is not None:
                    assert field.label_of(name) == known.label, (entity, name)
                    checked.add((entity, name))
    assert len(checked) > 60


@pytest.mark.parametrize("table", [t for t in SYNCED if t is not Distinct], ids=lambda table: str(table.__tablename__))
def test_another_value_can_be_typed_for_every_register(
    tmp_path: Path, sample_file: Path, qtbot: QtBot, table: type[Row]
) -> None:
    store = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    assert table in SYNCED
    for register, columns in journal.registers(table).items():
        if can_type(str(table.__tablename__), register):
            form = form_for(store, str(table.__tablename__), register)
            qtbot.addWidget(form)
            form.set_values(dict.fromkeys(columns))
            assert set(form.names()) == set(columns), register
            assert set(form.values()) == set(columns)
    store.close()
