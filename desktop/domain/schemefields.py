"""The words of the tables of the programme, its companies and one-to-one meetings: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import schemewords as own
from desktop.domain import words
from desktop.domain.event import ZONES
from desktop.domain.fieldkinds import (
    A_SUM,
    KIND,
    NOTES,
    OF_ITEM,
    OF_ORGANISATION,
    PERSON,
    POSITION,
    STATUS,
    Field,
    Table,
    days,
    lines,
    one,
    pairs,
    to,
)
from desktop.domain.matching import SITTING
from desktop.i18n import N_

OF_SCHEME, OF_APPLICATION = to(N_("Programme year"), "scheme"), to(N_("Application of a county"), "application")
OF_MATCH_DAY, COMPANY = to(N_("One-to-one meetings"), "match_day"), N_("Company")
COUNTY, PREFECTURE = Field(N_("County or city")), Field(N_("Prefecture"))
TAGS = Field(N_("Tags"), "hidden")


def _numbers(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "number") for name, label in labels.items()}


def _clocks(**labels: str) -> dict[str, Field]:
    return {name: Field(label, "clock") for name, label in labels.items()}


TABLES: dict[str, Table] = {
    "tag": Table(N_("Tag"), {"kind": one(KIND, own.TAG_KINDS), "position": POSITION, **pairs(name=N_("Title"))}),
    "region": Table(
        N_("County or prefecture"),
        {
            **lines(code=N_("Region code"), notes=NOTES, source=N_("Source of the data")),
            **_numbers(population=N_("Population")),
            **days(counted_on=N_("As of")),
            "size": one(N_("Large or small"), own.SIZES),
            "tags": TAGS,
        },
    ),
    "branch": Table(
        N_("Place of business"),
        {
            "organisation_id": OF_ORGANISATION,
            "country": one(N_("Country"), own.COUNTRIES_OF_BRANCHES),
            "kind": one(KIND, own.BRANCH_KINDS),
            **pairs(place=N_("Place")),
            "position": POSITION,
        },
    ),
    "scheme": Table(
        N_("Programme year"),
        {
            **_numbers(year=N_("Year"), places=N_("Counties to be chosen"), each=N_("Prefectures of each county")),
            **pairs(name=N_("Title")),
            "status": one(STATUS, own.SCHEME_STATUSES),
            **_numbers(large_from=N_("Large from this population")),
            "twice": one(N_("A prefecture may be given twice"), words.YES_NO),
            **_numbers(wish_weight=N_("Weight of wishes"), strength_weight=N_("Weight of common strengths")),
            **_numbers(tie_weight=N_("Weight of existing ties"), size_weight=N_("Weight of one large and one small")),
            "counted": Field(N_("Items that count as meetings"), "keys", own.COUNTED),
            **days(applications_until=N_("Applications until")),
            **lines(notes=NOTES),
        },
    ),
    "criterion": Table(
        N_("Criterion"),
        {
            "scheme_id": OF_SCHEME,
            "position": POSITION,
            **pairs(name=N_("Title")),
            **_numbers(highest=N_("Points at most")),
        },
    ),
    "application": Table(
        N_("Application of a county"),
        {
            "scheme_id": OF_SCHEME,
            "county": COUNTY,
            "organisation_id": to(N_("Office in charge"), "organisation"),
            "leader_id": to(N_("Leader (person)"), "person"),
            **pairs(leader=N_("Leader"), purpose=N_("Purpose")),
            **days(start_date=N_("Planned departure"), end_date=N_("Planned return"), received_on=N_("Received on")),
            **_numbers(people=N_("Planned number of people")),
            "budget_minor": Field(N_("Planned budget"), "twd"),
            "tags": TAGS,
            "status": one(STATUS, own.APPLICATION_STATUSES),
            **lines(decided_by=N_("Decided by"), reason=N_("Reason"), notes=NOTES),
            **days(decided_on=N_("Decided on")),
        },
    ),
    "preference": Table(
        N_("Wish for a prefecture"),
        {
            "application_id": OF_APPLICATION,
            "position": Field(N_("Order of the wish"), "number"),
            "prefecture": PREFECTURE,
            **pairs(reason=N_("Reason")),
        },
    ),
    "score": Table(
        N_("Score"),
        {
            "application_id": OF_APPLICATION,
            "criterion_id": to(N_("Criterion"), "criterion"),
            **_numbers(points=N_("Points")),
            **lines(notes=N_("Remark")),
        },
    ),
    "pair_rule": Table(
        N_("Rule for a pair"),
        {
            "scheme_id": OF_SCHEME,
            "county": COUNTY,
            "prefecture": PREFECTURE,
            "rule": one(N_("Rule"), own.PAIR_RULES),
            **pairs(reason=N_("Reason")),
        },
    ),
    "pairing": Table(
        N_("Pair"),
        {
            "scheme_id": OF_SCHEME,
            "application_id": OF_APPLICATION,
            "county": COUNTY,
            "prefecture": PREFECTURE,
            "status": one(STATUS, own.PAIR_STATUSES),
            "origin": one(N_("Came about"), own.PAIR_ORIGINS),
            "reasons": Field(N_("What speaks for it"), "frozen"),
            **lines(why=N_("Reason"), decided_by=N_("Decided by"), notes=NOTES),
            **days(decided_on=N_("Decided on")),
        },
    ),
    "relation": Table(
        N_("Stage of a relation"),
        {
            "county": COUNTY,
            "prefecture": PREFECTURE,
            "stage": one(N_("Stage of relations"), own.STAGES),
            "level": one(N_("Level of contact"), own.LEVELS),
            **days(since=N_("Since")),
            **pairs(note=N_("Remark")),
        },
    ),
    "target": Table(
        N_("Target"),
        {
            "scheme_id": OF_SCHEME,
            "scope": one(N_("Part of the programme"), own.TARGET_SCOPES),
            "key": one(KIND, own.TARGET_KEYS),
            **_numbers(value=N_("Target")),
            "money": A_SUM,
            **pairs(per=N_("How it is counted")),
        },
    ),
    "match_day": Table(
        N_("One-to-one meetings"),
        {
            "event_id": OF_ITEM,
            "scheme_id": OF_SCHEME,
            **pairs(name=N_("Title"), place=N_("Place")),
            **days(day=N_("Day")),
            **_clocks(start_time=N_("From"), end_time=N_("Until")),
            "zone": one(N_("Time zone"), ZONES),
            **_numbers(minutes=N_("Minutes of a talk"), pause=N_("Minutes between talks")),
            **_numbers(tables=N_("Number of tables"), spare=N_("Spare tables")),
            "sits": one(N_("Keeps its table"), SITTING),
            **_numbers(reached=N_("Reached"), bound=N_("Bound of the solver")),
            **lines(planned_at=N_("Planned at"), notes=NOTES),
        },
    ),
    "match_break": Table(
        N_("Break"),
        {
            "match_day_id": OF_MATCH_DAY,
            **_clocks(start_time=N_("From"), end_time=N_("Until")),
            **pairs(name=N_("Title")),
        },
    ),
    "match_company": Table(
        N_("Company at one-to-one meetings"),
        {
            "match_day_id": OF_MATCH_DAY,
            "organisation_id": to(COMPANY, "organisation"),
            "side": one(N_("Side"), own.MATCH_SIDES),
            "position": POSITION,
            **lines(code=N_("Company number")),
            **pairs(name=N_("Title"), people=N_("Who comes")),
            "languages": Field(N_("Languages"), "keys", own.MATCH_LANGUAGES),
            "own_interpreter": one(N_("Brings an interpreter"), words.YES_NO),
            **_clocks(arrives=N_("Arrives"), leaves=N_("Leaves")),
            **_numbers(place=N_("Table"), most=N_("Talks at most")),
            "status": one(STATUS, own.MATCH_STATUSES),
            **lines(notes=NOTES),
        },
    ),
    "match_wish": Table(
        N_("Wish of a company"),
        {
            "match_day_id": OF_MATCH_DAY,
            "from_id": to(COMPANY, "match_company"),
            "to_id": to(N_("Company wished for"), "match_company"),
            "kind": one(KIND, own.MATCH_WISHES),
            **_numbers(weight=N_("How dear")),
            **lines(notes=N_("Remark")),
        },
    ),
    "match_interpreter": Table(
        N_("Interpreter"),
        {
            "match_day_id": OF_MATCH_DAY,
            "person_id": to(PERSON, "person"),
            "position": POSITION,
            **pairs(name=N_("Title")),
            "languages": Field(N_("Languages"), "keys", own.MATCH_LANGUAGES),
            **_clocks(arrives=N_("Arrives"), leaves=N_("Leaves")),
            "status": one(STATUS, own.MATCH_STATUSES),
        },
    ),
    "talk": Table(
        N_("One-to-one talk"),
        {
            "match_day_id": OF_MATCH_DAY,
            "tw_id": to(N_("Taiwanese company"), "match_company"),
            "jp_id": to(N_("Japanese company"), "match_company"),
            **_numbers(slot=N_("Slot"), place=N_("Table")),
            "interpreter_id": to(N_("Interpreter"), "match_interpreter"),
            "pinned": one(N_("Stays where it is"), words.YES_NO),
            "status": one(STATUS, own.TALK_STATUSES),
            "result": one(N_("Result of the talk"), own.TALK_RESULTS),
            "money": A_SUM,
            **pairs(note=N_("Remark")),
        },
    ),
    "alliance_case": Table(
        N_("Alliance case"),
        {
            "position": POSITION,
            **pairs(japan=N_("Japanese side"), taiwan=N_("Taiwanese side"), field=N_("Field of the alliance")),
            **pairs(form=N_("Form of the alliance"), effect=N_("Effect of the alliance"), source=N_("Source")),
            **days(as_of=N_("As of")),
            "tags": TAGS,
            **lines(notes=NOTES),
        },
    ),
    "data_table": Table(
        N_("Table of figures"),
        {
            "position": POSITION,
            **pairs(title=N_("Title"), unit=N_("Unit of the figures"), heads=N_("Headings")),
            **pairs(source=N_("Source"), note=N_("Remark")),
            "cells": Field(N_("Cells")),
            **days(as_of=N_("As of")),
        },
    ),
}
