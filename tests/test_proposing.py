"""Store and solver together: the best pairing written as one action, what hands cost, what a change would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import proposing, reference
from desktop.errors import UserError
from desktop.store import Store, pairing, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

CHOSEN = {
    "TW-TXG": ("JP-27", "JP-38"),
    "TW-TAO": ("JP-12", "JP-05"),
    "TW-TNN": ("JP-14", "JP-06"),
    "TW-KHH": ("JP-27", "JP-43"),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "programme.db", create=True)
    yield made
    made.close()


def begun(store: Store) -> str:
    scheme = store.do("add", records.add, t.Scheme, {"year": 2027})
    for county, wishes in CHOSEN.items():
        raw = {"scheme_id": scheme, "county": county, "status": "chosen"}
        application = store.do("add", records.add, t.Application, raw)
        for position, code in enumerate(wishes, 1):
            row = {"application_id": application, "position": position, "prefecture": code}
            store.do("add", records.add, t.Preference, row)
    return scheme


def test_a_pairing_is_found_written_and_priced(store: Store) -> None:
    scheme = begun(store)
    found = proposing.propose(store, scheme)
    assert found.proven and len(found.pairs) == 8
    with store.read() as connection:
        year = pairing.read(connection, scheme)
    assert year.pairs and set(year.pairs) == set(found.pairs)
    assert {("TW-TXG", "JP-38"), ("TW-KHH", "JP-43"), ("TW-TAO", "JP-12"), ("TW-TNN", "JP-14")} <= set(found.pairs)
    assert store.undo() == proposing.PROPOSE
    store.redo()
    costs = proposing.costs(store, scheme)
    assert (costs.best.tenths, costs.tenths, costs.lost, costs.by_hand) == (found.tenths, found.tenths, 0, {})

    prices = proposing.changes(store, scheme, "TW-TAO")
    assert len(prices) == 45 and max(prices.values()) <= 0
    store.do("hand", pairing.override, scheme, "TW-TAO", "JP-47")
    again = proposing.costs(store, scheme)
    assert again.by_hand == {("TW-TAO", "JP-47"): prices["JP-47"]}
    assert again.lost == prices["JP-47"] < 0
    assert proposing.costs(store, scheme) == again
    assert ("TW-TAO", "JP-47") in proposing.propose(store, scheme).pairs


def test_whoever_cancels_a_pairing_changes_nothing(store: Store) -> None:
    scheme = begun(store)

    class Cancelled(Exception):
        pass

    def cancel(_done: int, _all: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        proposing.changes(store, scheme, "TW-TXG", progress=cancel)
    with store.read() as connection:
        assert pairing.read(connection, scheme).pairs == ()
    empty = store.do("add", records.add, t.Scheme, {"year": 2028})
    with pytest.raises(UserError):
        proposing.propose(store, empty)


def test_contradictions_of_rules_and_decisions_have_an_answer(store: Store) -> None:
    """What a county that withdrew was given stays taken; who discontinued a pair overrules the rule that it must be."""
    scheme = begun(store)
    proposing.propose(store, scheme)
    with store.read() as connection:
        lines = {line.county: line for line in pairing.read(connection, scheme).lines}
    [given] = [pair.id for pair in lines["TW-KHH"].pairs if pair.prefecture == "JP-43"]
    store.do("decide", pairing.approve, [given], "主辦", None)
    store.do("out", records.edit, t.Application, lines["TW-KHH"].application_id, {"status": "withdrawn"})
    store.do("rule", pairing.rule, scheme, "TW-TAO", "JP-12", pairing.FIXED)
    [over] = [pair.id for pair in lines["TW-TAO"].pairs if pair.prefecture == "JP-12"]
    store.do("stop", pairing.stop, [over], "主辦", None, "不再續辦")
    wish = {"application_id": lines["TW-TNN"].application_id, "position": 0, "prefecture": "JP-43"}
    store.do("wish", records.add, t.Preference, wish)
    found = proposing.propose(store, scheme)
    assert len(found.pairs) == 6 and not {("TW-TNN", "JP-43"), ("TW-TAO", "JP-12")} & set(found.pairs)
    with store.read() as connection:
        held = pairing.read(connection, scheme).pairs
    assert set(held) == {*found.pairs, ("TW-KHH", "JP-43")}

    def never(work: Work) -> None:
        for county in CHOSEN:
            for place in reference.prefectures():
                pairing.rule(work, scheme, county, place.iso, pairing.FORBIDDEN)

    store.do("never", never)
    with pytest.raises(UserError, match="leave no pair"):
        proposing.propose(store, scheme)
    with store.read() as connection:
        assert pairing.read(connection, scheme).pairs == held
