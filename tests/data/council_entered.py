"""The trips of the council's report of 2018 put into a store."""

from __future__ import annotations

from datetime import date

from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from tests.data.council_2018_trips import RESULTS, TODAY, TRIPS, WAITING


def enter(work: Work) -> str:
    """All trips with people, costs and outcomes, two themes and a report; gives its id."""
    city = records.add(work, t.Organisation, {"name_zh": "臺中市政府", "country": "TW", "kind": "city"})
    bureaus: dict[str, str] = {"": city}
    people: dict[tuple[str, str, str], str] = {}

    def person(who: tuple[str, str, str]) -> str:
        unit, title, name = who
        if who not in people:
            if unit not in bureaus:
                raw = {"name_zh": f"臺中市政府{unit}（全銜）", "short_zh": unit, "country": "TW", "parent_id": city}
                bureaus[unit] = records.add(work, t.Organisation, raw)
            people[who] = records.add(work, t.Person, {"name_zh": name})
            post = {"person_id": people[who], "organisation_id": bureaus[unit], "title_zh": title}
            records.add(work, t.Post, post)
        return people[who]

    sport = records.add(work, t.Theme, {"name_zh": "推動 2019 東亞青年運動會", "position": 2})
    flora = records.add(work, t.Theme, {"name_zh": "宣傳 2018 世界花博", "position": 1})
    for number, ((name, start, end, places, named, count, cost), results) in enumerate(
        zip(TRIPS, RESULTS, strict=True)
    ):
        trip = {"code": f"T{number}", "name_zh": name, "places_zh": places}
        row_id = records.add(work, t.Delegation, {**trip, "start_date": date(*start), "end_date": date(*end)})
        others = [("秘書處", "科員", f"隨員{place}") for place in range(count - len(named))]
        for place, who in enumerate((*named, *others), 1):
            raw = {"delegation_id": row_id, "person_id": person(who), "position": place}
            records.add(work, t.Member, {**raw, "roles": "leader" if place == 1 else "member"})
        money = {"amount_minor": (cost or 9_999) * 100, "currency": "TWD"}
        money["status"] = "settled" if cost else "settling"
        records.add(work, t.Expense, {"delegation_id": row_id, **money})
        for place, text in enumerate(results):
            told = sport if "東亞青" in text else flora if "世界花博" in text else ""
            records.add(work, t.Outcome, {"delegation_id": row_id, "text_zh": text, "position": place, "themes": told})
    name, start, end, places, purpose = WAITING
    trip = {"code": "MX", "name_zh": name, "places_zh": places, "purpose_zh": purpose}
    records.add(work, t.Delegation, {**trip, "start_date": date(*start), "end_date": date(*end)})
    off = {"code": "X", "name_zh": "取消", "start_date": date(2017, 1, 1), "end_date": date(2017, 1, 2)}
    records.add(work, t.Delegation, {**off, "status": "cancelled"})
    raw = {"title": "專案報告", "dated_on": TODAY, "themes": f"{sport}\t親自拜會。\n{sport}\t列入競賽項目。"}
    return records.add(work, t.Council, raw)
