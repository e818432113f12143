"""What the papers of a visit are read from, and that nothing internal reaches the hosts (needs.md row 88)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.speeches import Briefing, Interpreting, Overview, Pace, Speech
from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.settings import Settings
from desktop.store import Store, briefings, delegations, events, papers, records
from desktop.store import tables as t
from desktop.store.registers import table_of

TODAY = date(2019, 9, 10)
SECRET = "機密"
INTERNAL = ("profile", "history", "asks", "sensitive", "replies")


def read(store: Store, key: str, trip: str, *event_ids: str) -> tuple[Any, ...]:
    with store.read() as connection:
        return papers.read(connection, key, papers.Wish(trip, TODAY, event_ids))


def test_papers_of_a_visit_and_what_the_hosts_never_see(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        visit = next(row.id for row in events.of(connection, trip) if row.title_zh == "拜會千葉縣廳")
        points = events.agenda(connection, visit)
        members = delegations.members(connection, trip)
    text = {f"{stem}_{code}": SECRET for stem in INTERNAL for code in ("zh", "ja")}
    first = store.do("x", briefings.write, visit, {**text, "points_zh": "拜會後舉辦研討會", "terms": "搭橋\t架け橋"})
    store.undo()
    assert store.do("x", briefings.write, visit, text) == first == briefings.briefing_id(visit)  # brought back
    assert store.do("x", briefings.write, visit, {"terms": "搭橋\t架け橋"}) == first
    hidden = {"notes": SECRET, "benefits_zh": SECRET, "basis_zh": SECRET, "interpreting": "consecutive"}
    store.do("x", records.edit, t.Event, visit, {**hidden, "meet_zh": "部長", "questions_ja": "質問"})
    store.do("x", records.edit, t.Post, members[0].post.id, {"equal_ja": "部長"})
    leader = {"notes": SECRET, "mobile": "090-SECRET", "honorific": "sensei"}
    store.do("x", records.edit, t.Person, members[0].person_id, leader)
    store.do("x", records.edit, t.Person, members[1].person_id, {"audience": "kana=inside"})
    given = {"delegation_id": trip, "event_id": visit, "item_zh": "茶葉", "amount_minor": 987_600, "notes": SECRET}
    store.do("x", records.add, t.Gift, given)
    spoken = {"delegation_id": trip, "event_id": visit, "person_id": members[0].person_id}
    spoken |= {"agenda_item_id": points[1].id, "body_zh": "大家好", "body_ja": "皆様"}
    store.do("x", records.add, t.Script, spoken)

    (overview,) = read(store, "overview", trip, visit)
    assert isinstance(overview, Overview) and overview.meet == Pair("部長", "")
    assert overview.ours[0].equal.ja == "部長" and overview.gifts.zh == "茶葉" and overview.visit.edition == 1
    assert overview.arrival.zh.startswith("16:45") and overview.ours[1].readings == ()
    (sheet,) = read(store, "interpreter", trip, visit)
    assert isinstance(sheet, Interpreting) and sheet.terms[0] == Pair("搭橋", "架け橋") and sheet.theirs
    (speech,) = read(store, "script", trip, visit)
    assert isinstance(speech, Speech) and speech.minutes == points[1].minutes and speech.speaker.side == "tw"
    for open_ in (overview, sheet, speech):
        said = repr(open_)
        assert SECRET not in said and "SECRET" not in said and "9876" not in said
    (briefing,) = read(store, "briefing", trip, visit)
    assert isinstance(briefing, Briefing) and all(getattr(briefing, stem).ja == SECRET for stem in INTERNAL)
    assert len(read(store, "overview", trip)) == len(read(store, "briefing", trip)) > 1
    with pytest.raises(Invalid):
        store.do("x", records.edit, t.Briefing, first, {"terms": 5 * [1]})


def test_the_pace_is_a_setting_and_what_cannot_be_is_as_usual(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(speech_zh=180, speech_ja=5)
    assert briefings.pace(settings) == Pace(180, 300)
