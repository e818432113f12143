"""One year of the plan from its applications to its figures: 10 counties, 20 pairs, 30 visits, 60 meetings."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from desktop import papers, proposing, reference
from desktop.domain.targets import BUSINESS, DEMONSTRATION, MEETINGS, OUTBOUND, PEOPLE, RETURNING, YEARLY
from desktop.store import applications, integrity, pairing, pressconference, records, schemes, schemetrips, targets
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.papers import Wish

START, AFTER = date(2027, 5, 10), date(2027, 12, 31)
COUNTIES = tuple(county.iso for county in reference.counties())[:12]
PREFECTURES = tuple(one.iso for one in reference.prefectures())


def apply(work: Work, year: str) -> None:
    """Twelve counties apply, each with four wishes; the last two get the fewest points."""
    (first, *_rest) = schemes.criteria(work.connection, year)
    for number, county in enumerate(COUNTIES):
        row = applications.apply(work, year, county, date(2027, 1, 15))
        days = {"start_date": START + timedelta(7 * number), "end_date": START + timedelta(7 * number + 4)}
        records.edit(work, t.Application, row, {**days, "leader_zh": "經濟發展局長", "people": 25})
        for place in range(4):
            applications.wish(work, row, PREFECTURES[(number * 4 + place * 5) % 47])
        applications.score(work, row, first["id"], str(first["highest"] - (number >= 10)))


def travel(work: Work, year: str) -> None:
    """Every chosen county goes with a company, and both of its prefectures come back."""
    maker = records.add(work, t.Organisation, {"name_zh": "範例公司", "kind": "company", "country": "TW"})
    for row in applications.of(work.connection, year):
        if row["status"] != "chosen":
            continue
        out = schemetrips.delegate(work, row["id"])
        person = records.add(work, t.Person, {"name_zh": f"團員{row['county']}", "country": "TW"})
        records.add(work, t.Post, {"person_id": person, "organisation_id": maker, "title_zh": "經理"})
        records.add(work, t.Member, {"delegation_id": out, "person_id": person})
        meet(work, out, row["start_date"])
        (line,) = pairing.read(work.connection, year, row["county"]).lines
        for pair in line.pairs:
            day = AFTER - timedelta(60)
            visit = {"kind": "return_visit", "scheme_id": year, "pairing_id": pair.id, "answers_id": out}
            name = {"code": f"R-{pair.county}-{pair.prefecture}", "name_zh": f"{pair.prefecture}回訪團"}
            back = records.add(work, t.Delegation, {**visit, **name, "start_date": day, "end_date": day})
            meet(work, back, day)


def meet(work: Work, trip: str, day: date) -> None:
    """「一團辦理2場」, and a visit and a cancelled meeting that do not count."""
    for kind, more in (("matching", {}), ("reception", {}), ("visit", {}), ("seminar", {"status": "cancelled"})):
        records.add(work, t.Event, {"delegation_id": trip, "kind": kind, "title_zh": kind, "start_date": day, **more})


def test_a_year_of_the_plan(tmp_path: Path) -> None:
    store = open_store(tmp_path / "trip.db", create=True)
    year = store.do("year", schemes.begin, 2027)
    store.do("apply", apply, year)
    store.do("select", applications.select_best, year, "國際貿易局", date(2027, 2, 1))
    with store.read() as connection:
        listed = applications.of(connection, year)
    assert {row["county"] for row in listed if row["status"] == "chosen"} == set(COUNTIES[:10])
    found = proposing.propose(store, year)
    assert found.proven and len(found.pairs) == 20
    assert len({prefecture for _county, prefecture in found.pairs}) == 20
    with store.read() as connection:
        ids = [pair.id for line in pairing.read(connection, year).lines for pair in line.pairs]
    assert store.do("approve", pairing.approve, ids, "國際貿易局", date(2027, 3, 1)) == 20
    shown = store.do("demonstrate", schemetrips.demonstrate, year, schemetrips.offered(date(2027, 4, 1)))
    store.do("travel", travel, year)
    with store.read() as connection:
        (press,) = pressconference.papers(connection, Wish(shown, AFTER))
        told = targets.read(connection, year, AFTER)
        own = targets.read(connection, year, AFTER, COUNTIES[0])

    def counted(key: str, table: Any = told, scope: str = YEARLY) -> tuple[int | None, int]:
        line = table.line(scope, key)
        return line.goal.value, line.actual.number

    assert counted(OUTBOUND) == (10, 10) and counted(RETURNING) == (20, 20)
    assert counted(MEETINGS) == (60, 60) and counted(PEOPLE)[1] == 10
    assert told.line(YEARLY, BUSINESS).goal.money is None  # blank stays blank
    assert counted(OUTBOUND, scope=DEMONSTRATION) == (1, 1) and counted(MEETINGS, scope=DEMONSTRATION) == (3, 3)
    assert [counted(key, own)[1] for key in (OUTBOUND, RETURNING, MEETINGS)] == [1, 2, 6]
    handed = repr(press)  # journalists learn who goes where and what for, and nothing of sizes, wishes and points
    assert all(applications.name_of(county).zh in handed for county in COUNTIES[:10]) and "合計共30團" in handed
    assert applications.name_of(COUNTIES[10]).zh not in handed
    trip = next(row.id for row in told.line(YEARLY, OUTBOUND).actual.records)
    paper = papers.make(store, "targets", trip, papers.options(language="zh_TW", variant="counted"), today=AFTER)
    said = "".join("".join(page.get_textpage().get_text_range() for page in PdfDocument(paper.pdf)).split())
    assert "30團" in said and "60場" in said
    assert integrity.problems(store) == []
    store.close()


@pytest.fixture(autouse=True)
def _central(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The office that runs the programme, with settings of its own."""
    from desktop.settings import Settings

    monkeypatch.setenv("HASHIDATE_DATA", str(tmp_path))
    Settings().put(office_role="central")
