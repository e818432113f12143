"""Nothing internal on any paper for the other side (needs.md row 88): every text column of the store bears a mark,
every such paper is made as every kind of file, and only marks of OPEN may be read on it.
"""

from __future__ import annotations

import io
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop import papers
from desktop.documents.kinds import YEARS
from desktop.documents.registry import DOCUMENTS, HANDED, RECORDS
from desktop.domain.fields import TABLES
from desktop.domain.paperwords import LETTER_KINDS
from desktop.domain.seating import member_key
from desktop.store import Store, delegations, events, records, seatplans, talkediting
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

TODAY = date(2019, 9, 10)
# What a paper for the other side may say, and does: a column of a later day is planted and must be thought about here.
OPEN = {
    "agenda_item": "title speaker note",
    "briefing": "points terms",
    "delegation": "name emergency_phone places purpose",
    "event": "title place room address purpose topics meet questions reason carrier coach seats phone origin target"
    " origin_stop target_stop station gather parking bring dress secrecy",
    "event_host": "name",
    "gift": "item party",
    "letter": "subject body copies number",
    "member": "duty mobile",
    "organisation": "name short",
    "packing": "item",
    "participant": "unit title",
    "person": "name",
    "post": "unit title equal",
    "script": "title body",
    "seat_plan": "name",
    "team": "name",
    "match_day": "name place",
    "match_company": "name people code",
    "match_interpreter": "name",
    "match_wish": "",
    "talk": "",
    "alliance_case": "japan taiwan field form effect source",
    "data_table": "title unit heads cells source note",
}
# What these records may keep inside, and do not in the first round.
USUAL = {
    "organisation": "address postal_code phone fax email url head profile products wants founded employees capital"
    " kana",
    "person": "kana kana_other roman phone email mobile",
}
FOR_ONE = {  # what only that paper says
    "visit-record": {"event.summary"},
    "press-release": {"day_note.press_title", "day_note.press"},
}
CARDS = "person.mobile"  # is inside as a rule, and given to somebody with one's own card
LEFT = frozenset({"audience", "layout", "roles", "colour", "meals", "uid", "flags", "key"})  # keys, not texts
PLANTED = (
    *OPEN,
    *("expense", "budget_line", "inform", "plan_change", "encounter", "task", "room", "personal", "accepted"),
    *("attendance", "contact_way", "ticket", "version", "term"),
    # of the record: its points are internal here, and nothing else of it is told but what is made to be published
    *("minute_point", "figure", "survey", "question", "answer", "statistic", "follow_up", "milestone"),
    *("suggestion", "agreement", "theme", "outcome", "report", "section", "council", "day_note"),
)


def fill(work: Work, trip: str) -> None:
    """A row at least in every table that a paper could read."""
    members = delegations.members(work.connection, trip)
    rows = events.of(work.connection, trip)
    team = records.add(work, t.Team, {"delegation_id": trip, "name_zh": "x", "kind": "group"})
    records.add(work, t.TeamMember, {"team_id": team, "member_id": members[0].id})
    plan = seatplans.add_plan(work, trip, "", "car")
    seatplans.put(work, member_key(members[0].id), plan, "1")
    for kind in LETTER_KINDS:
        if kind.key:
            records.add(work, t.Letter, {"delegation_id": trip, "kind": kind.key})
    for row in rows:
        item = {"event_id": row.id}
        records.add(work, t.Briefing, item)
        said = records.add(work, t.MinutePoint, {**item, "text_zh": "x", "side": "jp", "secret": "yes"})
        follow = records.add(work, t.FollowUp, {"delegation_id": trip, "point_id": said, "title_zh": "x"})
        records.add(work, t.Milestone, {"follow_up_id": follow, "text_zh": "x"})
        for model in (t.Ticket, t.Attendance):
            records.add(work, model, {**item, "member_id": members[0].id})
        for model, more in ((t.Packing, {"item_zh": "x"}), (t.Script, {"title_zh": "x"}), (t.Gift, {"item_zh": "x"})):
            records.add(work, model, {**item, **more, "delegation_id": trip})
    records.add(work, t.DayNote, {"delegation_id": trip, "day": rows[0].start_date, "press_zh": "x", "report_zh": "x"})
    for model in (t.Suggestion, t.Outcome, t.Statistic, t.Agreement):
        records.add(work, model, {"delegation_id": trip, "event_id": rows[0].id} if model is not t.Suggestion else
                    {"delegation_id": trip})  # fmt: skip
    company = records.add(work, t.Organisation, {"name_zh": "x", "kind": "company"})
    person = records.add(work, t.Person, {"name_zh": "x", "country": "TW"})
    records.add(work, t.Post, {"person_id": person, "organisation_id": company})
    records.add(work, t.Member, {"delegation_id": trip, "person_id": person})
    records.add(work, t.Task, {"delegation_id": trip, "title": "x"})
    records.add(work, t.AllianceCase, {"japan_zh": "x"})
    records.add(work, t.DataTable, {"title_zh": "x", "heads_zh": "x", "cells": "x"})
    day = talkediting.begin(work, rows[0].id)
    met = [
        records.add(work, t.MatchCompany, {"match_day_id": day, "side": side, "name_zh": "x"}) for side in ("tw", "jp")
    ]
    talkediting.wish(work, day, {(met[0], met[1]): 3})
    talk = talkediting.add_talk(work, day, met[0], met[1], 1, 1)
    helper = records.add(work, t.MatchInterpreter, {"match_day_id": day, "name_zh": "x"})
    records.edit(work, t.Talk, talk, {"interpreter_id": helper, "note_zh": "x"})


def plant(path: Path, *, inside: bool) -> dict[str, str]:
    """Marks in the columns, behind the program's back: mark -> table.column without its language."""
    marks: dict[str, str] = {}
    base = sqlite3.connect(path)
    for table in PLANTED:
        there = {row[1] for row in base.execute(f"pragma table_info({table})")}
        for name, field in TABLES[table].fields.items():
            if field.kind not in ("text", "pair", "hidden") or name in LEFT or (table, name) == ("contact_way", "kind"):
                continue
            for column in sorted({name, f"{name}_zh", f"{name}_ja"} & there):
                mark = f"Q{len(marks):03}Z"
                marks[mark] = f"{table}.{re.sub('_(zh|ja)$', '', name)}"
                base.execute(f"update {table} set {column} = ?", (mark,))
    base.execute("update minute_point set secret = 'yes'")
    for table, kept in USUAL.items() if inside else ():
        base.execute(f"update {table} set audience = ?", (" ".join(f"{name}=inside" for name in kept.split()),))
    base.commit()
    base.close()
    return marks


def read(data: bytes, ending: str) -> str:
    """Whatever can be read in a file, its title and its outline too."""
    if ending != "pdf":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return " ".join(re.sub("<[^>]+>", "", archive.read(name).decode("utf-8", "replace")) for name in
                            archive.namelist() if name.endswith((".xml", ".rels")))  # fmt: skip
    document = pdfium.PdfDocument(data)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    text += str(document.get_metadata_dict()) + "".join(str(mark.get_title()) for mark in document.get_toc())
    document.close()
    return re.sub(r"\s", "", text)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


@pytest.mark.parametrize("inside", [False, True])
def test_only_what_is_open_stands_on_papers_for_the_other_side(store: Store, tmp_path: Path, inside: bool) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
    store.do("x", fill, trip)
    store.close()
    marks = plant(tmp_path / "trip.db", inside=inside)
    allowed = {f"{table}.{name}" for table, names in OPEN.items() for name in names.split()}
    if not inside:
        allowed |= {f"{table}.{name}" for table, names in USUAL.items() for name in names.split()}
    planted, seen = open_store(tmp_path / "trip.db"), set()
    for made in (made for made in DOCUMENTS if made.to_host):
        for ending in ("pdf", "docx", "xlsx"):
            if ending not in papers.endings(made.key):
                continue
            for variant in ("", *(key for key, _name in made.variants if key and ending == "pdf")):
                chosen = papers.options(variant=variant, photos=True, qr=True)
                try:
                    data = papers.file(planted, made.key, trip, chosen, ending, today=TODAY).data
                except papers.UserError:  # papers of records that this trip has none of
                    continue
                said = {marks[mark] for mark in re.findall(r"Q\d{3}Z", read(data, ending))}
                more = said - allowed - FOR_ONE.get(made.key, set())
                assert not more, (made.key, ending, variant, more)
                assert CARDS not in said or made.key == "cards"
                seen |= said
    planted.close()
    assert {
        "person.name",
        "post.equal",
        "event.questions",
        "letter.body",
        "script.body",
        "gift.item",
        "alliance_case.effect",
        "data_table.note",
        "match_company.name",
        "match_company.people",
        "match_interpreter.name",
    } <= seen


def test_every_list_and_letter_for_the_other_side_says_its_edition_and_what_changed(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
        visit = next(row.id for row in events.of(connection, trip) if row.kind == "visit")
    store.do("x", fill, trip)
    store.do("x", records.edit, t.Event, visit, {"status": "changed", "reason": "weather"})
    store.do("x", records.add, t.Version, {"delegation_id": trip, "number": 7, "made_on": TODAY})
    for made in (made for made in DOCUMENTS if made.to_host and made.group not in (HANDED, RECORDS, YEARS)):
        try:
            paper = papers.make(store, made.key, trip, papers.options(), today=TODAY)
        except papers.UserError:
            continue
        said = read(paper.pdf, "pdf")
        assert "第7版" in said or "第1版" in said, made.key
    for key in ("agenda", "overview", "interpreter", "script"):
        said = read(papers.make(store, key, trip, papers.options(), event=visit, today=TODAY).pdf, "pdf")
        assert "已變更（天候）" in said and "変更（天候）" in said, key
    for key in ("overview", "script"):
        file = papers.file(store, key, trip, papers.options(language="ja"), "docx", event=visit, today=TODAY)
        assert "変更（天候）" in read(file.data, "docx") and "第1版" in read(file.data, "docx")


def test_the_workbook_of_an_item_lists_who_comes_to_it_as_its_paper_does(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
        visit = next(row.id for row in events.of(connection, trip) if row.kind == "visit")
        away = delegations.members(connection, trip)[-1]
    store.do("x", records.add, t.Attendance, {"event_id": visit, "member_id": away.id, "state": "no"})
    for ending in ("pdf", "xlsx"):
        whole, item = (
            read(papers.file(store, "members-host", trip, papers.options(), ending, today=TODAY, **of).data, ending)
            for of in ({}, {"event": visit})
        )
        assert away.name_zh in whole and away.name_zh not in item, ending
