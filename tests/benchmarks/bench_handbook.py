"""The handbook of 70 members against Typst: the same texts, warm, in one process, in turns. Prints the ratio.

python tests/benchmarks/bench_handbook.py [--runs 9]
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from dataclasses import replace
from typing import Any

import bench_papers as papers  # puts the folders of the tests on the path, too

from desktop.documents import emergency, handbook
from desktop.documents.paper import PrintOptions
from desktop.domain import dates
from desktop.domain import emergency as words
from desktop.domain.handbook import Handbook
from desktop.domain.text import Pair, joined
from desktop.i18n import CODES, gettext_for

TARGET = 1.5
PEOPLE = 70


def book(number: int) -> Handbook:
    """The book of run ``number``: other names, the same length."""
    from handbook_samples import handbook as sample

    dice = random.Random(number)
    made = sample(PEOPLE)
    people = []
    for entry in made.members:
        name = dice.choice(papers.FAMILY) + dice.choice(papers.GIVEN) + dice.choice(papers.GIVEN)
        people.append(replace(entry, name=Pair(name, name), mobile=f"+81 80-{dice.randrange(10**8):08}"))
    hosts = made.hosts * 6
    return replace(made, members=tuple(people), hosts=hosts, hotels=made.hotels * 3)


def both(pair: Pair) -> list[str]:
    return [pair.get("zh_TW"), pair.get("ja")]


def say(msgid: str) -> list[str]:
    return [gettext_for(code)(msgid) for code in CODES]


def data(one: Handbook) -> dict[str, Any]:
    """The same book as nested lists for Typst."""
    programme = one.programme
    days: list[dict[str, Any]] = []
    for day in programme.days:
        rows = []
        for entry in day.entries:
            notes = [f"{r.label.get('zh_TW')}：{r.text.get('zh_TW')}" for r in entry.remarks]
            spoken = [f"{r.label.get('ja')}：{r.text.get('ja')}" for r in entry.remarks]
            people = joined("、", entry.body, *entry.people)
            where = joined(" ", entry.place, entry.address)
            rows.append(
                [both(entry.clock), both(entry.title), both(where), both(people), ["\n".join(notes), "\n".join(spoken)]]
            )
        days.append({"kind": "days", "part": [dates.short(day.day, c) for c in CODES], "rows": rows})
    members = [
        [str(e.number), e.name.zh, e.kana, both(joined("　", e.organisation, e.unit, e.title)), both(e.roles), e.mobile]
        for e in one.members
    ]
    hotels = []
    for h in one.hotels:
        rows = [["地址", *both(h.address)], ["電話", h.phone, ""], ["車站", *both(h.station)]]
        hotels.append({"kind": "facts", "part": both(h.name), "rows": rows})
    hosts = []
    for host in one.hosts:
        rows = [["拜會", *both(call.title)] for call in host.calls]
        rows += [["接待", *both(person)] for call in host.calls for person in call.people]
        rows += [
            ["地址", *both(host.address)],
            ["電話", host.phone, ""],
            ["網站", host.url, ""],
            ["首長", *both(host.head)],
        ]
        hosts.append(
            {
                "kind": "facts",
                "part": both(host.name),
                "rows": [*rows, ["產業", *both(host.industries)], ["簡介", *both(host.about)]],
            }
        )
    leaflet = one.leaflet
    calls = [["警察", words.POLICE, ""], ["消防", words.AMBULANCE, ""], ["本團", leaflet.phone, ""]]
    calls += [["館處", *both(m.name)] for m in leaflet.missions] + [
        ["電話", m.emergency, m.phone] for m in leaflet.missions
    ]
    guides = []
    for guide in words.GUIDES:
        steps = [
            [str(n), *(words.step_text(s, gettext_for(c)) for c in CODES)] for n, s in enumerate(guide.steps[:-1], 1)
        ]
        guides.append({"kind": "texts", "part": say(guide.title), "rows": steps})
        told = ["".join(base for base, _kana in words.ruby(p.japanese)) for p in words.PHRASES if p.guide == guide.key]
        guides.append({"kind": "texts", "rows": [["", text, ""] for text in told]})
    half = -(-len(one.terms) // 2)
    pairs = [*one.terms, Pair()]
    terms = [
        [pairs[n].zh, pairs[n].ja, pairs[n + half].zh, pairs[n + half].ja] for n in range(half) if n + half < len(pairs)
    ]
    lines = {part: [["・", *both(line)] for line in several] for part, several in one.advice.items()}
    sections = [
        ("行程表", "日程表", True, days),
        ("目的", "目的", False, [{"kind": "texts", "rows": [["", *both(one.purpose)], ["", *both(one.texts)]]}]),
        ("團員", "団員", False, [{"kind": "members", "rows": members}]),
        ("住宿", "宿泊先", False, hotels),
        ("緊急聯絡", "緊急連絡先", True, [{"kind": "facts", "rows": calls}, *guides]),
        ("拜會單位", "訪問先", False, hosts),
        ("禮儀", "マナー", False, [{"kind": "texts", "rows": lines["etiquette"] + lines["gifts"]}]),
        ("詞彙", "用語", False, [{"kind": "terms", "rows": terms}]),
        ("攜帶物品", "持ち物", False, [{"kind": "texts", "rows": lines["packing"]}]),
    ]
    return {
        "title": both(programme.name),
        "name": say(handbook.opening.HEADING),
        "cover": [dates.span(programme.start, programme.end, c) for c in CODES]
        if programme.start and programme.end
        else [],
        "edition": "第3版　108年9月10日　第3版・令和元年9月10日現在",
        "sections": [{"title": [zh, ja], "alone": alone, "blocks": blocks} for zh, ja, alone, blocks in sections],
    }


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    assert emergency.HEADING
    ours = papers.own_job(lambda v: handbook.render([v], PrintOptions()).pdf, book)
    theirs = papers.typst_job("handbook", lambda n: data(book(n)))
    made = [[job(warm)() for warm in (1001, 1002)][-1] for job in (ours, theirs)]
    times = []
    for number in range(runs):
        spent = {}
        for job in (ours, theirs) if number % 2 else (theirs, ours):
            make = job(number)
            start = time.perf_counter()
            make()
            spent[job] = time.perf_counter() - start
        times.append((spent[ours], spent[theirs]))
    ratio = statistics.median(a / b for a, b in times)
    mine, other = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    pages, sizes = [papers._pages(pdf) for pdf in made], [len(pdf) // 1024 for pdf in made]
    said = "PASS" if ratio <= TARGET else "OVER"
    print(f"handbook {PEOPLE} {ratio:5.2f} x Typst  ({mine:.1f} / {other:.1f} ms, {pages[0]} / {pages[1]} pages, "
          f"{sizes[0]} / {sizes[1]} KB)  target {TARGET}  {said}")  # fmt: skip
    return int(ratio > TARGET)


if __name__ == "__main__":
    sys.exit(main())
