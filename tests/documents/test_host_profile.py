"""A body that is visited, on one page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from paper_samples import host_profile

from desktop.documents import facts
from desktop.documents import host_profile as paper
from desktop.documents.paper import PrintOptions
from desktop.domain.hostprofiles import numbered
from desktop.domain.text import Pair

Pages = Callable[[bytes], list[str]]


def test_a_profile_says_what_is_known_on_one_page(pages: Pages, sound: Callable[[bytes], None]) -> None:
    one = host_profile()
    made = paper.render([one], PrintOptions())
    (text,) = pages(made.pdf)
    wanted = (
        *("鈴木榮治", "鈴木栄治", "1. 農業", "2. 觀光", "2. 観光", "107年9月2日", "平成30年9月2日", "森田一"),
        *("第3版", "やまだ たろう", "山田太郎 様"),
    )
    assert not [word for word in wanted if word not in text] and not made.notices
    sound(made.pdf)
    bare = replace(one, head=Pair(), address=Pair(), industries=Pair(), history=(), earlier=0)
    said = {notice.place for notice in paper.render([bare], PrintOptions()).notices}
    assert said == {("organisation", "o1", "head_zh"), ("organisation", "o1", "address_zh")}
    assert bare.says_something and not replace(bare, receive=()).says_something


def test_a_long_profile_becomes_smaller_and_then_says_so(pages: Pages) -> None:
    one = host_profile()
    full = replace(one, receive=one.receive * 14, met=one.met * 4)
    assert len(pages(paper.render([full], PrintOptions()).pdf)) == 1
    hostile = replace(full, profile=Pair("長" * 3000, "長" * 3000), met=one.met * 40)
    made = paper.render([hostile], PrintOptions())
    assert len(pages(made.pdf)) > 1
    assert [n.place for n in made.notices if n.message.msgid == facts.SEVERAL_PAGES]


def test_lines_are_numbered_once() -> None:
    assert numbered("農業\n2. 漁業\n\n③観光") == "1. 農業\n2. 漁業\n3. ③観光"
    assert numbered("1、農業") == "農業" and numbered("") == ""
    assert numbered("100年の歴史\n村") == "1. 100年の歴史\n2. 村"
