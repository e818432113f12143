"""The paper of seats: everybody in the right place, 様 for the other side only, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from paper_samples import seating_sheet
from reading import boxes

from desktop.documents import seating
from desktop.documents.paper import PrintOptions
from desktop.domain.paperwords import PLAN_KINDS
from desktop.domain.seating import Taken as Sits
from desktop.domain.seating import Unit
from desktop.domain.seatplans import SeatPlan, Taken
from desktop.domain.seatproposing import propose
from desktop.domain.text import Pair

JA = PrintOptions(language="ja")


def words(pdf: bytes, page: int = 0) -> str:
    return "".join(box.char for box in boxes(pdf, page))


def test_who_sits_where_is_drawn_where_custom_wants_it() -> None:
    sheet = seating_sheet()
    assert sheet.plan is not None
    found = boxes(seating.render([sheet], JA).pdf)
    text = "".join(box.char for box in found)
    middles = {}
    for who in sheet.people.values():
        at = text.index(who.name.ja)
        middles[who.key] = found[at].left + 4, (found[at].top + found[at].bottom) / 2
    on = sheet.plan.people()
    first, second, host = (middles[on[key]] for key in ("g1", "g2", "h1"))
    assert second[0] < first[0] and abs(second[1] - first[1]) < 1, "2 is at the right hand of 1, who faces the door"
    assert host[1] > first[1] and abs(host[0] - first[0]) < 4, "the hosts' first sits opposite"
    door = found[text.index("出入口")]
    assert door.top > host[1] and abs(door.left - first[0]) < 25
    assert text.count("山田太郎様") == 2 and "王大明様" not in text, "one's own side gets no honorific"
    assert "第3版" in text and "令和元年9月10日現在" in text


def test_all_kinds_keep_everything_on_the_page_and_lose_nobody() -> None:
    sheet = seating_sheet()
    everybody = tuple(sheet.people.values())
    pages = []
    for choice in PLAN_KINDS:
        plan = SeatPlan("", choice.key, seats=4, door="left", view="right", screen="top", flags="TW JP")
        seats = propose(plan, everybody).seats
        plan = replace(plan, taken=tuple(Taken(who, who, place) for who, place in seats.items()))
        pages.append(replace(sheet, plan=plan))
    paper = seating.render(pages, PrintOptions())
    for number, page in enumerate(pages):
        assert page.plan is not None
        found = boxes(paper.pdf, number)
        text = "".join(box.char for box in found)
        for taken in page.plan.taken:
            assert text.count(sheet.people[taken.key].name.ja) >= 2, (page.plan.kind, "in its place and in the list")
        assert all(box.left > 10 and box.right < 287 and box.top > 8 and box.bottom < 200 for box in found)
    assert not paper.notices


def test_a_coach_and_what_is_too_much_for_one_page() -> None:
    sheet = seating_sheet()
    who = next(iter(sheet.people.values()))
    people = {f"m:{n}": replace(who, key=f"m:{n}", name=Pair(f"王大{n:02}", f"王大{n:02}")) for n in range(45)}
    unit = Unit("u", "coach", Pair("1號車", "1号車"), seats=45)
    taken = tuple(Sits(one, one, label) for one, label in zip(people, unit.labels, strict=True))
    sheet = replace(sheet, plan=None, unit=replace(unit, taken=taken), people=people)
    paper = seating.render([sheet], JA)
    whole = words(paper.pdf, 0) + words(paper.pdf, 1)
    assert all(whole.count(one.name.ja) == 2 for one in people.values()) and "11E" in whole
    assert paper.pdf == seating.render([sheet], JA).pdf, "equal input, equal bytes"


@pytest.mark.parametrize("name", ["王", "阿" * 12, "山田\u202e太郎", "😀", "\U000e0fff田", "長" * 300])
def test_odd_names_are_named_and_never_crash(name: str) -> None:
    sheet = seating_sheet()
    first = next(iter(sheet.people))
    odd = replace(sheet.people[first], name=Pair(name, ""), title=Pair("長" * 300, ""), person_id="x")
    people = {**sheet.people, first: odd}
    paper = seating.render([replace(sheet, people=people)], JA)
    assert any(name[:3] in notice.subject or "長" in str(notice.message.values) for notice in paper.notices)
    assert any(notice.place == ("person", "x", "name_ja") for notice in paper.notices), "where to mend it"


def test_a_post_longer_than_a_column_goes_on_in_the_next_and_marks_share_a_wall() -> None:
    sheet = seating_sheet()
    assert sheet.plan is not None
    odd = {key: replace(one, title=Pair("長い役職" * 70, "長い役職" * 70)) for key, one in sheet.people.items()}
    plan = replace(sheet.plan, seats=3, door="left", view="left", screen="left")
    paper = seating.render([replace(sheet, people=odd, plan=plan)], JA)
    found = boxes(paper.pdf)
    for one, other in pairwise(found):
        apart = one.right <= other.left + 0.3 or other.right <= one.left + 0.3
        assert apart or one.bottom <= other.top + 0.3 or other.bottom <= one.top + 0.3, (one, other)
    assert len({(round(box.left, 1), round(box.top, 1)) for box in found}) == len(found), "nothing upon each other"


def test_an_empty_plan_is_a_form_that_says_so_and_broken_custom_is_a_notice() -> None:
    sheet = seating_sheet()
    assert sheet.plan is not None
    empty = seating.render([replace(sheet, plan=replace(sheet.plan, taken=()))], JA)
    assert [notice.message.msgid for notice in empty.notices] == [seating.NOBODY]
    swapped = {"g1": "g2", "g2": "g1"}
    taken = tuple(replace(one, place=swapped.get(one.place, one.place)) for one in sheet.plan.taken)
    broken = seating.render([replace(sheet, plan=replace(sheet.plan, id="x", taken=taken))], JA)
    assert [notice.place for notice in broken.notices] == [("seat_plan", "x", "")]
