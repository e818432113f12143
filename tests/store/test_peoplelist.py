"""The list of people: who is wanted, in what order, a page at a time; organisations as a tree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.store import Store, bodytree, delegations, directory, events, peoplelist, records
from desktop.store import tables as t
from desktop.store.peoplelist import BODIES, GOJUON, PRECEDENCE, STROKES, Wanted

AFTER = date(2019, 10, 1)  # the sample's trip is over


def names(store: Store, wanted: Wanted) -> list[str]:
    with store.read() as connection:
        rows = directory.rows_of(connection, peoplelist.ids(connection, wanted), wanted.today)
    return [row.name_ja or row.name_zh for row in rows]


def add(store: Store, model: type[t.Row], **fields: object) -> str:
    return store.do("add", records.add, model, fields)


@pytest.mark.databases
def test_pages_put_together_are_the_whole_list_from_either_end(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peoplelist, "PAGE", 5)
    for wanted in (Wanted(order=STROKES), Wanted(order=GOJUON), Wanted(text="部")):
        with filled.read() as connection:
            everybody = peoplelist.ids(connection, wanted)
            whole, first = peoplelist.first_page(connection, wanted)
            assert whole == len(everybody) == peoplelist.count(connection, wanted) > 5
            paged = [row.id for row in first]
            for start in range(5, whole, 5):
                paged += [row.id for row in peoplelist.page(connection, wanted, start, 5, whole)]
            assert paged == everybody
            places = [peoplelist.index_of(connection, wanted, row_id) for row_id in everybody]
            assert places == list(range(whole))
            assert peoplelist.index_of(connection, wanted, "nobody") == -1


@pytest.mark.databases
def test_the_list_narrows_by_region_kind_trip_item_and_day(filled: Store) -> None:
    with filled.read() as connection:
        trip = delegations.one(connection).id
        items = events.of(connection, trip)
        (chiba,) = [row.id for row in items if row.title_zh == "拜會千葉縣廳"]
        listed = {row.person_id for row in events.participants(connection, chiba)}
    everybody = Wanted(code="ja", today=AFTER)
    prefecture = names(filled, replace(everybody, region="JP-12"))
    assert len(prefecture) == 8 and "渡邉次郎" in prefecture  # his section has no region, the prefecture above has
    assert set(prefecture) < set(names(filled, replace(everybody, kind="prefecture")))  # and another prefecture
    with filled.read() as connection:
        assert set(peoplelist.ids(connection, replace(everybody, delegation=trip, event=chiba))) == listed
    on_the_trip = names(filled, replace(everybody, delegation=trip))
    assert set(prefecture) <= set(on_the_trip)
    assert names(filled, replace(everybody, met_since=date(2019, 9, 21))) == []
    assert "渡邉次郎" in names(filled, replace(everybody, met_since=date(2019, 9, 18)))
    assert names(filled, replace(everybody, met_since=date(2019, 9, 18), today=date(2019, 9, 16))) == []
    stranger = add(filled, t.Person, name_ja="新田花子")
    assert "新田花子" not in names(filled, replace(everybody, met_since=date(2019, 1, 1)))
    add(filled, t.Encounter, person_id=stranger, met_on=date(2019, 9, 30))
    assert names(filled, replace(everybody, met_since=date(2019, 9, 21))) == ["新田花子"]
    with filled.read() as connection:
        (row,) = directory.rows_of(connection, [stranger], AFTER)
    assert row.met == date(2019, 9, 30)


def test_by_rank_the_highest_post_held_today_counts(store: Store) -> None:
    body = add(store, t.Organisation, name_ja="千葉県")
    held = {"課": "課長", "知": "知事", "無": "", "兼": "主幹", "元": "副知事"}
    people = {}
    for name, title in held.items():
        people[name] = add(store, t.Person, name_ja=name, kana=name)
        if title:
            until = {"valid_to": date(2026, 3, 31)} if name == "元" else {}
            add(store, t.Post, person_id=people[name], organisation_id=body, title_ja=title, position=0, **until)
    add(store, t.Post, person_id=people["兼"], organisation_id=body, title_ja="部長", position=1)
    add(store, t.Post, person_id=people["元"], title_ja="主査", valid_from=date(2026, 4, 1))
    wanted = Wanted(order=PRECEDENCE, today=date(2026, 5, 1))
    assert names(store, wanted) == ["知", "兼", "課", "元", "無"]
    assert names(store, replace(wanted, today=date(2026, 3, 1))) == ["知", "元", "兼", "課", "無"]
    by_body = names(store, replace(wanted, order=BODIES))
    assert by_body == ["知", "兼", "課", "元", "無"]  # who holds a post nowhere stands last, by rank


def test_groups_follow_the_tree_and_hang_together(filled: Store) -> None:
    wanted = Wanted(grouped=True, today=AFTER)
    with filled.read() as connection:
        places = peoplelist.places(connection, wanted)
        tree = bodytree.read(connection, "ja")
        rows = {row.id: row for row in directory.rows_of(connection, [p.id for p in places], AFTER)}
    groups = list(dict.fromkeys(place.group for place in places))
    assert groups == [row_id for row_id in (*tree.below[""], "") if row_id in groups]
    runs = [p.group for n, p in enumerate(places) if n == 0 or places[n - 1].group != p.group]
    assert runs == groups
    for place in places:  # the post shown in the row is the one that it is grouped by
        top = [*tree.up(rows[place.id].post.organisation_id)]
        assert (top[-1].id if top else "") == place.group


def test_the_tree_inherits_counts_and_survives_loops(store: Store) -> None:
    chiba = add(store, t.Organisation, name_ja="千葉県", kana="ちばけん", kind="prefecture", region="JP-12")
    labour = add(store, t.Organisation, name_ja="商工労働部", parent_id=chiba, kind="department")
    section = add(store, t.Organisation, name_ja="経済政策課", parent_id=labour, kind="department")
    akita = add(store, t.Organisation, name_ja="秋田県", kana="あきたけん", kind="prefecture")
    for body in (section, section, labour):
        person = add(store, t.Person, name_ja="山田")
        add(store, t.Post, person_id=person, organisation_id=body)
    add(store, t.Post, person_id=person, organisation_id=akita, valid_to=date(2020, 1, 1))
    with store.read() as connection:
        tree = bodytree.read(connection, "ja")
        counts = bodytree.head_counts(connection, tree, date(2026, 1, 1))
    assert [(body.id, depth) for body, depth in tree.walk()] == [(akita, 0), (chiba, 0), (labour, 1), (section, 2)]
    assert (tree.region(section), tree.kind(section), tree.region(akita)) == ("JP-12", "prefecture", "")
    assert counts == {chiba: 3, labour: 3, section: 2}
    assert tree.found("経済政策課") == {chiba, labour, section}
    store.do("loop", records.edit, t.Organisation, chiba, {"parent_id": section})
    with store.read() as connection:
        looped = bodytree.read(connection, "ja")
    assert {body.id for body, _depth in looped.walk()} == {akita, chiba, labour, section}
    assert len(list(looped.walk())) == 4


def test_how_the_found_names_are_written_is_said(filled: Store) -> None:
    with filled.read() as connection:
        for typed, said in (("渡辺", ["渡邉", "渡邊"]), ("渡邉", ["渡邊"]), ("わたなべ", []), ("", [])):
            _whole, rows = peoplelist.first_page(connection, Wanted(text=typed, order=GOJUON))
            assert sorted(peoplelist.spellings(rows, typed)) == sorted(said)
