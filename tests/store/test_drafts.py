"""Unfinished text outlives the program, stays out of the journal, and goes when it is done with."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from desktop.store import drafts
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.store.tables import ChangeTx
from tests.store.conftest import Place

pytestmark = pytest.mark.databases


def test_a_draft_outlives_the_program(place: Place) -> None:
    store = open_store(place, create=True)
    drafts.keep(store, "event:1", {"title_ja": "千葉県庁訪"})
    store.close()
    store = open_store(place)
    assert drafts.kept(store, "event:1") == {"title_ja": "千葉県庁訪"}
    assert drafts.waiting(store) == ["event:1"]
    with store.read() as connection:
        assert connection.execute(select(func.count()).select_from(table_of(ChangeTx))).scalar() == 0
    drafts.keep(store, "event:1", {"title_ja": "千葉県庁訪問"})
    assert drafts.kept(store, "event:1") == {"title_ja": "千葉県庁訪問"}
    drafts.keep(store, "event:1", {})
    assert drafts.waiting(store) == []
    store.close()
