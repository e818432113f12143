"""Pairs in the store: proposed, chosen by hand, decided, discontinued, each one action; a city reads its own alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.pairing import LARGE, SMALL, total
from desktop.domain.text import Pair
from desktop.errors import Invalid, UserError
from desktop.store import Store, pairing, records
from desktop.store import tables as t
from desktop.store.pairing import APPROVED, FIXED, FORBIDDEN, HAND, KEPT, PROPOSED, SOLVER, STOPPED, TIE

OSAKA, TOKYO, CHIBA, EHIME, KOCHI = "JP-27", "JP-13", "JP-12", "JP-38", "JP-39"
TXG, TAO = "TW-TXG", "TW-TAO"
DAY = date(2027, 1, 15)
BEST = [(TXG, OSAKA), (TXG, EHIME), (TAO, CHIBA), (TAO, KOCHI)]


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def begun(store: Store, year: int = 2027) -> str:
    """A year with 臺中市 and 桃園市 chosen and 臺南市 in reserve."""
    scheme = add(store, t.Scheme, year=year)
    tag = add(store, t.Tag, kind="field", name_zh="精密機械", name_ja="精密機械")
    add(store, t.RegionFacts, code=OSAKA, tags=tag)
    for county, status, wishes in (
        (TXG, "chosen", (OSAKA, EHIME)),
        (TAO, "chosen", (OSAKA, CHIBA, KOCHI)),
        ("TW-TNN", "reserve", (TOKYO,)),
    ):
        mine = tag if county == TXG else ""
        application = add(store, t.Application, scheme_id=scheme, county=county, status=status, tags=mine)
        for position, prefecture in enumerate(wishes, 1):
            add(store, t.Preference, application_id=application, position=position, prefecture=prefecture)
    return scheme


def shown(store: Store, scheme: str, only: str = "") -> pairing.Year:
    with store.read() as connection:
        return pairing.read(connection, scheme, only)


def held(store: Store, scheme: str) -> dict[tuple[str, str], tuple[str, str]]:
    return {pair.key: (pair.status, pair.origin) for line in shown(store, scheme).lines for pair in line.pairs}


def ids(store: Store, scheme: str, county: str) -> dict[str, str]:
    [line] = [line for line in shown(store, scheme).lines if line.county == county]
    return {pair.prefecture: pair.id for pair in line.pairs}


def test_pairing_is_asked_of_chosen_counties_with_rules_ties_and_decisions(store: Store) -> None:
    scheme, before = begun(store), add(store, t.Scheme, year=2026)
    add(store, t.Pairing, scheme_id=before, county=TAO, prefecture=KOCHI, status=APPROVED)
    add(store, t.Relation, county=TXG, prefecture=TOKYO, stage="solid")
    add(store, t.RegionFacts, code=KOCHI, size="L")
    store.do("rule", pairing.rule, scheme, TXG, CHIBA, TIE, Pair("姊妹", "姉妹"))
    store.do("rule", pairing.rule, scheme, TAO, TOKYO, FORBIDDEN)
    with store.read() as connection:
        asked = pairing.problem(connection, scheme)
    assert [(one.code, one.wishes) for one in asked.applicants] == [(TAO, (OSAKA, CHIBA, KOCHI)), (TXG, (OSAKA, EHIME))]
    assert asked.ties == {(TAO, KOCHI), (TXG, TOKYO), (TXG, CHIBA)}
    assert (asked.fixed, asked.hand, asked.forbidden) == (set(), set(), {(TAO, TOKYO)})
    assert (len(asked.places), asked.each, asked.twice) == (47, 2, False)
    sizes = [place.size for place in asked.places if place.code != KOCHI]
    assert (sizes.count(LARGE), sizes.count(SMALL)) == (17, 29)
    assert (asked.place(KOCHI) or asked.places[0]).size == LARGE
    osaka = asked.place(OSAKA)
    assert osaka and osaka.tags == (asked.applicants[1].tags & osaka.tags) != frozenset()
    store.do("rule", pairing.rule, scheme, TAO, TOKYO, FIXED)
    store.do("rule", pairing.rule, scheme, TXG, CHIBA, "")
    with store.read() as connection:
        assert [rule[1:4] for rule in pairing.rules(connection, scheme)] == [(TAO, TOKYO, FIXED)]


def test_a_proposed_pairing_is_one_action_and_spares_decisions_and_hands(store: Store) -> None:
    scheme = begun(store)
    assert store.do("propose", pairing.propose, scheme, BEST) == 4
    year = shown(store, scheme)
    assert [line.county for line in year.lines] == [TAO, TXG]
    taichung = year.lines[1]
    assert [(pair.prefecture, pair.size, pair.wish) for pair in taichung.pairs] == [
        (OSAKA, LARGE, 1),
        (EHIME, SMALL, 2),
    ]
    assert taichung.pairs[0].common == (Pair("精密機械", "精密機械"),)
    assert year.problem is not None
    assert year.tenths == total(year.problem, BEST) == sum(p.tenths or 0 for line in year.lines for p in line.pairs)
    assert store.undo() == "propose" and held(store, scheme) == {}
    store.redo()
    store.do("approve", pairing.approve, [ids(store, scheme, TXG)[EHIME]], "局長", DAY)
    hand = store.do("hand", pairing.override, scheme, TAO, TOKYO, why="市長指示", by="局長", on=DAY)
    assert held(store, scheme) == {
        (TXG, OSAKA): (PROPOSED, SOLVER),
        (TXG, EHIME): (APPROVED, SOLVER),
        (TAO, TOKYO): (PROPOSED, HAND),
        (TAO, KOCHI): (PROPOSED, SOLVER),
    }
    with store.read() as connection:
        asked = pairing.problem(connection, scheme)
    assert (asked.fixed, asked.hand) == ({(TXG, EHIME)}, {(TAO, TOKYO)})
    store.do("propose", pairing.propose, scheme, [(TXG, CHIBA), (TXG, EHIME), (TAO, TOKYO), (TAO, "JP-05")])
    assert {*held(store, scheme)} == {(TXG, CHIBA), (TXG, EHIME), (TAO, TOKYO), (TAO, "JP-05")}
    [line] = [line for line in shown(store, scheme).lines if line.county == TAO]
    assert (line.pairs[0].id, line.pairs[0].why, line.pairs[0].decided_by, line.pairs[0].decided_on) == (
        *(hand, "市長指示", "局長", DAY),
    )
    assert "hand" in [reason.kind for reason in line.pairs[0].reasons]


def test_a_pairing_that_ends_stays_in_the_list_and_is_not_proposed_again(store: Store) -> None:
    scheme = begun(store)
    store.do("propose", pairing.propose, scheme, BEST)
    osaka = ids(store, scheme, TXG)[OSAKA]
    for command in (pairing.approve, pairing.stop):
        with pytest.raises(Invalid) as refused:
            store.do("x", command, [osaka], " ", DAY)
        assert refused.value.problems[0].field == "decided_by"
    store.do("approve", pairing.approve, [osaka], "局長", DAY)
    with pytest.raises(UserError):
        store.do("remove", pairing.remove, osaka)
    store.do("stop", pairing.stop, [osaka], "局長", DAY, "對方未回覆")
    year = shown(store, scheme)
    assert held(store, scheme)[TXG, OSAKA] == (STOPPED, SOLVER)
    assert (TXG, OSAKA) not in year.pairs
    assert year.problem is not None and (TXG, OSAKA) in year.problem.forbidden
    assert year.lines[1].status == PROPOSED and year.lines[1].pairs[-1].why == "對方未回覆"
    again = store.do("hand", pairing.override, scheme, TXG, OSAKA)
    assert again == osaka and held(store, scheme)[TXG, OSAKA] == (PROPOSED, HAND)
    store.do("remove", pairing.remove, osaka)
    assert (TXG, OSAKA) not in held(store, scheme)
    assert store.do("hand", pairing.override, scheme, TXG, OSAKA) == osaka
    store.do("approve", pairing.approve, [osaka], "局長", DAY)
    store.do("reopen", pairing.reopen, [osaka])
    assert held(store, scheme)[TXG, OSAKA] == (PROPOSED, HAND)


def test_pairing_by_hand_replaces_what_is_named_and_discontinues_what_was_decided(store: Store) -> None:
    scheme = begun(store)
    store.do("propose", pairing.propose, scheme, BEST)
    before = ids(store, scheme, TXG)
    store.do("approve", pairing.approve, before.values(), "局長", DAY)
    store.do("hand", pairing.override, scheme, TXG, TOKYO, instead=OSAKA, why="調整", by="主任", on=DAY)
    assert held(store, scheme)[TXG, OSAKA] == (STOPPED, SOLVER)
    store.do("hand", pairing.override, scheme, TXG, CHIBA)
    assert held(store, scheme)[TXG, CHIBA] == (PROPOSED, HAND) and (TXG, TOKYO) not in held(store, scheme)
    store.do("hand", pairing.override, scheme, TXG, KOCHI, instead="")
    assert len([key for key in shown(store, scheme).pairs if key[0] == TXG]) == 3
    assert store.do("hand", pairing.override, scheme, TXG, EHIME) == before[EHIME]
    assert held(store, scheme)[TXG, EHIME] == (APPROVED, SOLVER)


def test_a_city_reads_its_own_pairing_without_points(store: Store) -> None:
    scheme = begun(store)
    store.do("rule", pairing.rule, scheme, TXG, EHIME, TIE)
    store.do("propose", pairing.propose, scheme, BEST)
    assert held(store, scheme)[TXG, EHIME] == (PROPOSED, KEPT)  # and what is kept from before says so
    own = shown(store, scheme, TXG)
    assert (own.problem, own.tenths, [line.county for line in own.lines]) == (None, None, [TXG])
    assert [(pair.tenths, pair.reasons) for pair in own.lines[0].pairs] == [(None, ()), (None, ())]
    assert TAO not in str(own) and CHIBA not in str(own)
    assert shown(store, scheme, "TW-TNN").lines == ()
    empty = add(store, t.Scheme, year=2028)
    with pytest.raises(UserError) as refused:
        store.do("propose", pairing.propose, empty, [])
    assert refused.value.sentence.msgid == pairing.NOBODY and shown(store, empty).lines == ()
