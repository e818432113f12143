"""What a store knows of a text: its own words, its directory, and what was switched off."""

from __future__ import annotations

import pytest

from desktop.domain.suggesting import DIRECTORY, NAME, OFFICE
from desktop.store import Store, records, terms
from desktop.store import tables as t

pytestmark = pytest.mark.databases


def said(store: Store, text: str, to: str = "ja", kind: str = "org") -> tuple[str, str]:
    with store.read() as connection:
        found = terms.suggest(connection, text, to, kind)
    return (found.text, found.origin) if found else ("", "")


def test_directory_and_own_words(store: Store) -> None:
    store.do("x", records.add, t.Organisation, {"name_zh": "千葉海外商務支援中心", "name_ja": "千葉海外ビジネス支援C"})
    person = store.do("x", records.add, t.Person, {"name_zh": "李裕發", "name_ja": ""})
    store.do("x", records.add, t.Post, {"person_id": person, "title_zh": "營運長", "title_ja": "最高執行責任者"})
    assert said(store, "千葉海外商務支援中心") == ("千葉海外ビジネス支援C", DIRECTORY)
    with store.read() as connection:  # what somebody has just cleared is not offered again
        found = terms.suggest(connection, "千葉海外商務支援中心", "ja", "org", "千葉海外ビジネス支援C")
    assert found is not None and found.text == "千葉海外ビジネス支援センター"
    assert said(store, "拜會千葉海外商務支援中心", kind="meeting")[0] == "千葉海外ビジネス支援C表敬訪問"
    assert said(store, "千葉海外ビジネス支援C", "zh_TW") == ("千葉海外商務支援中心", DIRECTORY)
    assert said(store, "營運長", kind="title") == ("最高執行責任者", DIRECTORY)
    assert said(store, "李裕發演講", kind="meeting")[0] == "李裕發講演"
    assert said(store, "李裕發", kind=NAME) == ("李裕發", DIRECTORY)
    assert said(store, "100%_中心")[0] == "100%_センター"

    store.do("x", terms.learn, "title", "營運長", "執行責任者", "accepted")
    assert said(store, "營運長", kind="title") == ("執行責任者", OFFICE)
    store.do("x", terms.learn, "title", "營運長", "執行責任者")  # once is enough
    with store.read() as connection:
        assert [(row.zh, row.ja) for row in terms.listed(connection) if row.id] == [("營運長", "執行責任者")]
    store.undo()
    assert said(store, "營運長", kind="title")[1] == DIRECTORY


def test_a_shipped_pair_is_switched_off_and_on(store: Store) -> None:
    store.do("x", terms.switch, "meeting", "論壇", "フォーラム", False)
    assert said(store, "論壇", kind="meeting")[0] == "論壇"
    with store.read() as connection:
        first = terms.listed(connection)[0]
        assert (first.state, first.shipped) == ("off", True)
        count = len(terms.listed(connection))
    store.do("x", terms.switch, "meeting", "論壇", "フォーラム", True)
    assert said(store, "論壇", kind="meeting")[0] == "フォーラム"
    store.do("x", terms.change, ("meeting", "論壇", "フォーラム"), {"ja": "討論会"})
    assert said(store, "論壇", kind="meeting") == ("討論会", OFFICE)
    with store.read() as connection:
        assert len(terms.listed(connection)) == count + 1
