"""A year of the programme: begun, applied to, wished for, judged, chosen, begun again; and who may read what of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.domain import applications as values
from desktop.domain.text import Pair
from desktop.errors import Invalid, UserError
from desktop.settings import load
from desktop.store import Store, applications, papers, records, schemes, strengths, targets
from desktop.store import tables as t
from desktop.store.opening import open_store

TODAY = date(2026, 3, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "x.db", create=True)
    yield made
    made.close()


def applied(store: Store, year: str, county: str, *wishes: str) -> str:
    made = store.do("x", applications.apply, year, county, TODAY)
    for wish in wishes:
        store.do("x", applications.wish, made, wish)
    return made


def test_a_year_begins_with_the_plan_and_the_next_one_with_it(store: Store) -> None:
    first = store.do("x", schemes.begin, 2026)
    with pytest.raises(Invalid):
        store.do("x", schemes.begin, 2026)
    with store.read() as connection:
        (row,) = schemes.everything(connection)
        regions, known = strengths.regions(connection), strengths.tags(connection)
        assert (row.name.zh, row.places) == ("115年度台日縣市經貿交流計畫", 10)
        assert [one.size for one in regions.values()].count("L") == 17
        assert [one.size for one in regions.values()].count("S") == 30
        (shared,) = {*regions["TW-TXG"].tags} & {*regions["JP-07"].tags}
        assert known[shared].zh == "航太"
        assert not regions["TW-PEN"].tags and not regions["JP-13"].tags and regions["JP-07"].source
    store.do("x", records.edit, t.Scheme, first, {"large_from": 1_000_000, "wish_weight": 7})
    store.do("x", schemes.add_criterion, first, {"name_zh": "經費", "highest": 20})
    pair = {"scheme_id": first, "county": "TW-TXG", "prefecture": "JP-27"}
    store.do("x", records.add, t.Pairing, {**pair, "status": "approved"})
    store.do("x", records.add, t.Pairing, {**pair, "prefecture": "JP-38"})  # only proposed
    store.do("x", targets.set_goal, first, "yearly", "people", {"value": 300})
    store.do("x", targets.set_goal, first, "yearly", "business", {"amount_minor": 100, "currency": "TWD"})
    second = store.do("x", schemes.begin, 2027)
    bare = store.do("x", schemes.begin, 2028, False)
    with store.read() as connection:
        scheme = next(one for one in schemes.everything(connection) if one.id == second)
        assert [row["highest"] for row in schemes.criteria(connection, second)] == [50, 50, 20]
        assert len(schemes.criteria(connection, bare)) == 2 and scheme.applied == 0
        rules = connection.exec_driver_sql("SELECT scheme_id, prefecture, rule, reason_zh FROM pair_rule").all()
        weights = connection.exec_driver_sql("SELECT year, large_from, wish_weight FROM scheme ORDER BY year").all()
        goals = {line.goal.key: line.goal for line in targets.actuals(connection, second, TODAY)}
    assert goals["people"].value == 300 and goals["business"].money is None
    assert [tuple(one) for one in rules] == [(second, "JP-27", "tie", "115年度已核定配對")]
    assert [tuple(one) for one in weights] == [(2026, 1_000_000, 7), (2027, 1_000_000, 7), (2028, 2_000_000, 10)]
    store.undo()
    with store.read() as connection:
        assert len(schemes.everything(connection)) == 2


def test_wishes_and_strengths_as_typed(store: Store) -> None:
    year = store.do("x", schemes.begin, 2026)
    made = applied(store, year, "TW-TXG", "JP-27", "JP-07", "JP-38")
    with pytest.raises(Invalid):
        store.do("x", applications.wish, made, "JP-27")
    with pytest.raises(Invalid):
        store.do("x", applications.apply, year, "TW-TXG", TODAY)
    store.do("x", applications.edit, t.Application, made, {"tags": "机器人、自行車，ロボット"})  # folded; one is new
    with store.read() as connection:
        rows = applications.wishes(connection, made)
        (row,), known = applications.of(connection, year), strengths.tags(connection)
    assert [one.name.zh for one in rows] == ["大阪府", "福島縣", "愛媛縣"] and rows[0].size == "L"
    assert {one.zh for one in rows[1].shared} == {"機器人", "航太"}  # of the application, and known of the county
    names = [one.zh for one in strengths.named(row["tags"], known)]
    assert "自行車" in names and names.count("機器人") <= 1
    store.do("x", applications.arrange, [rows[2].id, rows[0].id, rows[1].id])
    store.do("x", applications.forget, rows[0].id)
    with store.read() as connection:
        assert [one.prefecture for one in applications.wishes(connection, made)] == ["JP-38", "JP-07"]
        assert [one.reason for one in applications.wishes(connection, made)] == [Pair(), Pair()]


def test_points_decide_and_say_where_they_do_not(store: Store) -> None:
    year = store.do("x", schemes.begin, 2026)
    store.do("x", records.edit, t.Scheme, year, {"places": 2})
    ids = [applied(store, year, county) for county in ("TW-TPE", "TW-NWT", "TW-KEE", "TW-TAO")]
    with store.read() as connection:
        one, other = applications.criteria(connection, year)
    for row_id, points in zip(ids, ((30, 20), (50, 50), (25, 25), (50, 49)), strict=True):
        for criterion, count in zip((one, other), points, strict=True):
            store.do("x", applications.score, row_id, criterion.id, str(count))
    store.do("x", applications.decide, ids[3], "withdrawn", "", None)
    for wrong in ("51", "-1", "viele"):
        with pytest.raises(UserError):
            store.do("x", applications.score, ids[0], one.id, wrong)
    with store.read() as connection:
        ranked = applications.ranked(connection, year)
    assert [(x.candidate.name.zh, x.total, x.place) for x in ranked] == [
        ("新北市", 100, 1), ("臺北市", 50, 2), ("基隆市", 50, 2), ("桃園市", 99, None),
    ]  # fmt: skip
    (tie,) = values.doubts(ranked, 2, "zh_TW")
    assert tie.values == {"names": "臺北市、基隆市"} and not values.doubts(ranked, 3, "zh_TW")
    store.do("x", applications.score, ids[2], other.id, "")
    assert store.do("x", applications.select_best, year, "局長", TODAY) == 3
    with store.read() as connection:
        rows = {row["county"]: row for row in applications.of(connection, year)}
        assert len(values.doubts(applications.ranked(connection, year), 2, "ja")) == 1
    assert {code: row["status"] for code, row in rows.items()} == {
        "TW-TPE": "chosen", "TW-NWT": "chosen", "TW-KEE": "reserve", "TW-TAO": "withdrawn",
    }  # fmt: skip
    assert (rows["TW-TPE"]["decided_by"], rows["TW-TPE"]["decided_on"]) == ("局長", TODAY)
    assert not rows["TW-TAO"]["decided_by"]
    store.undo()  # one action
    with store.read() as connection:
        assert {row["status"] for row in applications.of(connection, year)} == {"received", "withdrawn"}


def test_a_city_prints_its_own_and_no_list(store: Store) -> None:
    year = store.do("x", schemes.begin, 2026)
    mine, theirs = applied(store, year, "TW-TXG", "JP-38", "JP-27"), applied(store, year, "TW-KHH", "JP-43")
    store.do("x", applications.edit, t.Application, mine, {"budget_minor": 1_234_500, "people": 25})

    def read(key: str, language: str, *ids: str) -> tuple[object, ...]:
        with store.read() as connection:
            return papers.read(connection, key, papers.Wish("", TODAY, ids, language=language))

    assert not read("application", "zh_TW") and not read("applications", "zh_TW")  # nobody knows whose office it is
    load().put(office_county="TW-TXG")
    (form,) = read("application", "zh_TW")
    assert isinstance(form, values.Application) and form.budget == 1_234_500
    assert [(one.order, one.prefecture) for one in form.wishes] == [(1, "JP-38"), (2, "JP-27")]
    assert not read("application", "zh_TW", theirs) and not read("applications", "zh_TW")
    for language in ("ja", "both"):
        (outward,) = read("application", language, mine)
        assert isinstance(outward, values.Application) and outward.budget is None
        assert [(one.order, one.prefecture) for one in outward.wishes] == [(0, "JP-27"), (0, "JP-38")]
    load().put(office_role="central")
    assert len(read("application", "zh_TW", year)) == 2 and len(read("applications", "zh_TW")) == 1
