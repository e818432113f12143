"""Two laptops that do the same for the programme of a year made it once; what they said differently stands beside each
other. Every command is one action, and undoing it brings everything back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from desktop import timetabling
from desktop.importing import companies as importing
from desktop.store import applications, pairing, records, returnvisits, schemes, schemetrips, talkediting, talks
from desktop.store import tables as t
from desktop.store.journal import Work
from tests.store.laptops import Laptop

FILE = "公司名稱,專業領域,需求,業務據點\n範例精機,工具機、齒輪,通路,中國、越南\n".encode()
COUNTED = (
    *("scheme", "criterion", "application", "preference", "score", "pairing", "pair_rule", "delegation", "event"),
    *("match_day", "match_company", "match_interpreter", "match_wish", "talk", "tag", "branch", "organisation"),
)


def trip_with_companies(work: Work) -> tuple[str, str]:
    """A delegation with an item to which a company of either side and an interpreter come; both ids."""
    ours, theirs = (
        records.add(work, t.Organisation, {"name_zh": name, "kind": "company", "country": country})
        for name, country in (("甲公司", "TW"), ("乙會社", "JP"))
    )
    trip = records.add(work, t.Delegation, {
        "code": "x", "name_zh": "團", "start_date": date(2027, 3, 1), "end_date": date(2027, 3, 3)
    })  # fmt: skip
    item = records.add(
        work, t.Event, {"delegation_id": trip, "kind": "matching", "title_zh": "商談會", "start_date": date(2027, 3, 1)}
    )
    person = records.add(work, t.Person, {"name_zh": "王大明", "country": "TW"})
    records.add(work, t.Member, {"delegation_id": trip, "person_id": person, "roles": "interpreter"})
    records.add(work, t.Post, {"person_id": person, "organisation_id": ours})
    records.add(work, t.EventHost, {"event_id": item, "organisation_id": theirs})
    return trip, item


def a_year(do: Callable[..., Any], laptop: Laptop, trip: str, item: str, points: int) -> None:
    """Everything from the year to the talks, each command by itself."""
    scheme = do(schemes.begin, 2027)
    county = do(applications.apply, scheme, "TW-TXG", date(2027, 1, 1))
    for prefecture in ("JP-27", "JP-38"):
        do(applications.wish, county, prefecture)
    with laptop.store.read() as connection:
        judged = [row["id"] for row in schemes.criteria(connection, scheme)]
    do(applications.score, county, judged[0], str(points))
    do(applications.select_best, scheme, "主辦", date(2027, 1, 9))
    do(pairing.propose, scheme, [("TW-TXG", "JP-27"), ("TW-TXG", "JP-38")])
    do(pairing.rule, scheme, "TW-TXG", "JP-13", pairing.FORBIDDEN)
    do(schemetrips.demonstrate, scheme, schemetrips.offered(date(2027, 4, 1)))
    do(records.edit, t.Application, county, {"start_date": date(2027, 5, 1), "end_date": date(2027, 5, 5)})
    do(schemetrips.delegate, county)
    with laptop.store.read() as connection:
        pairs = [pair.id for line in pairing.read(connection, scheme).lines for pair in line.pairs]
    do(pairing.approve, pairs, "主辦", date(2027, 1, 20))
    do(returnvisits.begin, pairs[0], date(2027, 9, 1))
    day = do(talkediting.begin, item)
    do(talkediting.from_trip, day, trip, item)
    with laptop.store.read() as connection:
        both = [talks.read(connection, day).side(side)[0].id for side in talks.SIDES]
    do(talkediting.wish, day, {(both[0], both[1]): 3})
    do(timetabling.take, timetabling.plan(laptop.store, day, seconds=1))
    do(importing.apply, importing.preview(laptop.store, FILE, "公司.csv"))


def test_a_year_of_the_programme_made_on_two_laptops_is_one(tmp_path: Path) -> None:
    one, two = (Laptop(name, tmp_path / f"{name}.db", create=True) for name in "AB")
    trip, item = one.do("a trip", trip_with_companies)
    two.bring_in(one.pack())

    def rows() -> list[Any]:
        return [one.query(f"SELECT * FROM {name} WHERE alive = 1 ORDER BY id") for name in COUNTED]

    def undone(command: Any, *args: Any) -> Any:
        before = rows()
        one.do("an action", command, *args)
        assert rows() != before, command
        one.store.undo()
        assert rows() == before, f"undoing {command}"
        one.store.redo()
        return _made(one, command, args)

    def _made(laptop: Laptop, command: Any, args: tuple[Any, ...]) -> Any:
        found = {schemes.begin: "scheme", applications.apply: "application", talkediting.begin: "match_day"}
        table = found.get(command)
        return laptop.query(f"SELECT id FROM {table} WHERE alive = 1")[0][0] if table else None

    a_year(undone, one, trip, item, 7)
    two.now += 100
    a_year(lambda command, *args: two.do("an action", command, *args), two, trip, item, 8)
    alone = {name: one.query(f"SELECT count(*) FROM {name} WHERE alive = 1")[0][0] for name in COUNTED}
    assert all(alone.values())
    packs = one.pack(), two.pack()
    one.bring_in(packs[1])
    two.bring_in(packs[0])
    for laptop in (one, two):
        both = {name: laptop.query(f"SELECT count(*) FROM {name} WHERE alive = 1")[0][0] for name in COUNTED}
        assert both == alone
        assert [tuple(row) for row in laptop.query("SELECT entity, reg FROM conflict WHERE entity = 'score'")] == [
            ("score", "points")
        ]
        laptop.assert_sound()
        laptop.close()
