"""The page for phones: read as markup, then opened in a real Chromium at a phone's width."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from browser import Browser
from paper_samples import plan_2019, programme

from desktop.documents import phone
from desktop.domain.text import Pair

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(2)>&\"'\u202e"
LONG = "W" * 120


class Reader(HTMLParser):
    """Tags with their attributes, and the text."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._style = False
        self.style = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    def handle_data(self, data: str) -> None:
        if self._style:
            self.style += data
        else:
            self.text += data


def hostile() -> bytes:
    """The page of a plan in which everything is meant to break out."""
    plan = plan_2019()
    bad = Pair(HOSTILE, HOSTILE)
    items = tuple(
        replace(
            i, title=bad, place=bad, address=bad, phone=HOSTILE, gather=bad, carrier=HOSTILE, bring=bad, station=bad
        )
        for i in plan.items
    )
    return phone.page(programme(replace(plan, items=items, name=bad, emergency_phone=HOSTILE, _teams={})))


def test_it_is_one_file_that_loads_nothing_and_runs_nothing() -> None:
    for page in (phone.page(programme(changed={"visit"}, against=2)), hostile()):
        read = Reader(page)
        assert not {tag for tag, _a in read.tags} & {"script", "img", "iframe", "object", "form", "base", "video"}
        for tag, attributes in read.tags:
            assert not any(name.startswith("on") or name in ("src", "srcset", "style") for name in attributes), tag
            if tag == "link":
                assert attributes["href"] == "data:,"
            if tag == "a":
                assert (attributes["href"] or "").startswith(("tel:", "geo:", "https://www.google.com/maps/", "#d"))
        policy = next(a["content"] for t, a in read.tags if t == "meta" and a.get("http-equiv"))
        digest = base64.b64encode(hashlib.sha256(read.style.encode()).digest()).decode()
        assert policy is not None and policy.startswith("default-src 'none'; ") and f"'sha256-{digest}'" in policy
        assert "url(" not in read.style and "@import" not in read.style


def test_what_people_typed_is_text() -> None:
    read = Reader(hostile())
    assert read.text.count("<script>alert(1)</script>") > 10
    assert "\u202e" not in read.text


def test_it_says_the_whole_trip_in_both_languages() -> None:
    text = Reader(phone.page(programme(changed={"visit"}, against=2))).text
    told = """（原定參訪企業，因颱風取消）|（当初予定の企業訪問は台風のため中止）|〔A組〕台日夥伴關係強化研討會－千葉縣|
        〔B班〕物流センター視察〔調整中〕|拜會千葉縣廳（原定17:00，因颱風延後）|（当初17:00の予定、台風のため繰下げ）|
        台北松山空港|台湾桃園国際空港|13:50（臺灣）–17:50（日本）|千葉範例飯店|千葉見本ホテル|+81 90-0000-0000|
        産業振興課長 山田太郎様|企業立地課長〔調整中〕|ほか計6名|與第2版不同之處|第3版・令和元年9月10日現在"""
    for part in re.split(r"\|\s*", told):
        assert part in text, part


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+81 90-0000-0000", "+819000000000"), ("０４３（０００）０００１", "0430000001"),
        ("02-2754-1255 分機 301", "0227541255"),
        ("043-000-0000 内線12", "0430000000"), ("未定", ""), ("110", "110"), ("+886 (0)2 2720 8889", "+886227208889"),
    ],
)  # fmt: skip
def test_telephones_dial_the_number_without_its_extension(written: str, dialled: str) -> None:
    assert phone.telephone(written) == dialled


CUT = """[...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect(), kind = getComputedStyle(e);
  return kind.display != 'none' && box.width && e.name != 'l' && (box.right > 360.5 || box.left < -0.5
    || e.scrollWidth > e.clientWidth + 1 && kind.overflow == 'hidden') }).map(e => e.outerHTML.slice(0, 80))"""
SEEN = "document.body.innerText"


def test_a_real_browser_shows_it_whole_and_asks_for_nothing(need: Callable[[str], str], tmp_path: Path) -> None:
    plan = plan_2019()
    long = replace(plan.items[3], title=Pair(LONG, LONG), address=Pair(LONG, LONG), phone="0" * 60)
    for name, page in (
        ("both", phone.page(programme(changed={"visit"}, against=2))),
        ("ja", phone.page(programme(), "ja")),
        ("long", phone.page(programme(replace(plan, items=(long, *plan.items), _teams={})))),
        ("hostile", hostile()),
    ):
        (tmp_path / f"{name}.html").write_bytes(page)
    with Browser(need("chromium"), tmp_path) as browser:
        for name in ("hostile", "long", "both", "ja"):
            browser.open(tmp_path / f"{name}.html", 360, dark=name == "ja")
            assert browser.requested() in (
                [(tmp_path / f"{name}.html").as_uri()],
                [(tmp_path / f"{name}.html").as_uri(), "data:,"],
            )
            assert browser.complaints() == []
            assert browser.value("document.documentElement.scrollWidth") <= 360, name
            assert browser.value(CUT) == [], name
        seen = browser.value(SEEN)
        assert "企業訪問は台風のため中止" in seen and "參訪企業" not in seen
        assert browser.value("getComputedStyle(document.body).backgroundColor") == "rgb(21, 25, 31)"
        browser.value("document.querySelector('label[for=l-zh]').click()")
        seen = browser.value(SEEN)
        assert "參訪企業" in seen and "企業訪問" not in seen
        browser.value("document.querySelector('label[for=l-both]').click()")
        assert browser.value(f"['參訪企業', '企業訪問は'].every(t => {SEEN}.includes(t))")
        browser.value("document.querySelector('nav a:last-of-type').click()")
        assert browser.value("location.hash") == "#d0920"
        assert browser.printed().startswith(b"%PDF-")
