"""A return visit finds its pair, its year and the trip that it answers; steps of a relation keep their history."""

from __future__ import annotations

from datetime import date

from desktop.domain.relations import Relations
from desktop.domain.targets import RETURNING, YEARLY
from desktop.store import Store, records, relations, returnvisits, targets
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row
from desktop.store.returnvisits import Visits

TODAY = date(2027, 12, 1)
DAYS = {"start_date": date(2027, 6, 1), "end_date": date(2027, 6, 4)}


def begin(work: Work) -> dict[str, str]:
    made = {"year": records.add(work, t.Scheme, {"year": 2027})}
    for key, county, prefecture, status in (
        ("osaka", "TW-TXG", "JP-27", "approved"),
        ("ehime", "TW-TXG", "JP-38", "approved"),
        ("chiba", "TW-TAO", "JP-12", "stopped"),
        ("akita", "TW-TAO", "JP-05", "approved"),
    ):
        raw = {"scheme_id": made["year"], "county": county, "prefecture": prefecture, "status": status}
        made[key] = records.add(work, t.Pairing, raw)
    wish = records.add(work, t.Application, {"scheme_id": made["year"], "county": "TW-TXG"})
    out = {"code": "out", "name_zh": "臺中團", "scheme_id": made["year"], "application_id": wish, **DAYS}
    made["out"] = records.add(work, t.Delegation, out)
    made["back"] = records.add(work, t.Delegation, {"code": "b", "name_zh": "回訪", "kind": "return_visit", **DAYS})
    return made


def visits(store: Store, made: dict[str, str], county: str = "") -> Visits:
    with store.read() as connection:
        return returnvisits.read(connection, made["year"], county)


def steps(store: Store, made: dict[str, str], county: str = "") -> Relations:
    with store.read() as connection:
        return relations.read(connection, TODAY, made["year"], county)


def test_a_return_visit_belongs_to_its_pair_and_answers_a_trip(filled: Store) -> None:
    store = filled
    made = store.do("x", begin)
    found = visits(store, made)
    assert [one.pair_id for one in found.of_pairs] == [made["akita"], made["osaka"], made["ehime"]]
    assert [one.trip.id for one in found.loose if one.trip] == [made["back"]]
    store.do("x", returnvisits.link, made["back"], made["osaka"])
    new = store.do("x", returnvisits.begin, made["ehime"], date(2027, 11, 2), date(2027, 11, 5))
    found = visits(store, made, "TW-TXG")
    assert [(one.pair_id, one.trip.id if one.trip else "", one.answers_id) for one in found.of_pairs] == [
        (made["osaka"], made["back"], made["out"]), (made["ehime"], new, made["out"]),
    ]  # fmt: skip
    with store.read() as connection:
        assert read_row(connection, t.Delegation, new)["name_ja"] == "愛媛県台中市訪問団"
        assert targets.read(connection, made["year"], TODAY).line(YEARLY, RETURNING).actual.number == 2
        place = returnvisits.place_of(connection, made["back"])
    assert (place.scheme_id, place.pair_id, place.answers_id) == (made["year"], made["osaka"], made["out"])
    assert [words.zh for _key, words in place.applications] == ["臺中市"]
    store.do("x", returnvisits.put, made["back"], "scheme_id", "")
    assert [one.trip.id for one in visits(store, made).loose if one.trip] == [made["back"]]


def test_steps_of_a_relation_are_kept_and_the_newest_is_the_present_one(filled: Store) -> None:
    store = filled
    made = store.do("x", begin)
    pair = {"county": "TW-TXG", "prefecture": "JP-27"}
    for year, stage in ((2026, "standing"), (2024, "solid")):
        store.do("x", records.add, t.Relation, {**pair, "stage": stage, "since": date(year, 5, 1)})
    found = steps(store, made)
    assert [len(one.steps) for one in found.relations] == [0, 2, 0]  # pairs of the year that have not begun are there
    (osaka, _ehime) = steps(store, made, "TW-TXG").relations
    assert osaka.present.stage == "standing" and osaka.steps[1].stage == "solid"
    assert osaka.name().ja == "台中市 ↔ 大阪府"
