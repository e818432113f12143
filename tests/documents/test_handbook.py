from __future__ import annotations

import ctypes
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from handbook_samples import MEMBER, handbook
from reading import boxes

from desktop.documents import handbook as paper
from desktop.documents.paper import Look, Placing, PrintOptions
from desktop.documents.worn import worn
from desktop.domain.emergency import Leaflet
from desktop.domain.handbook import Handbook, Own
from desktop.domain.programme import Programme
from desktop.domain.text import Pair

LEADS = re.compile(r"^(?P<name>\S.*?)\s+(?P<page>\d+)$")


def linked(pdf: bytes) -> dict[int, list[int]]:
    """Page -> the pages that its links lead to, both from 0."""
    document = pdfium.PdfDocument(pdf)
    found: dict[int, list[int]] = {}
    for number, page in enumerate(document):
        position, link = pdfium.raw.c_int(0), pdfium.raw.FPDF_LINK()
        while pdfium.raw.FPDFLink_Enumerate(page.raw, position, link):
            dest = pdfium.raw.FPDFLink_GetDest(document.raw, link)
            found.setdefault(number, []).append(pdfium.raw.FPDFDest_GetDestPageIndex(document.raw, dest))
    document.close()
    return found


@pytest.mark.parametrize(("size", "people", "language"), [("a4", 4, "both"), ("a5", 70, "ja"), ("a6", 4, "zh_TW")])
def test_the_contents_lead_to_the_pages_that_they_name(
    pages: Callable[[bytes], list[str]], size: str, people: int, language: str
) -> None:
    pdf = paper.render([handbook(people)], PrintOptions(language=language, size=size)).pdf
    texts = pages(pdf)
    for number, text in enumerate(texts[1:], 2):
        assert re.search(rf"\b{number} / {len(texts)}\b", text)  # what stands at the foot of each is its place
    targets = linked(pdf)
    front = max(targets) + 1
    lines = [found for text in texts[1:front] for line in text.splitlines() if (found := LEADS.match(line.strip()))]
    lines = [line for line in lines if " / " not in line[0]]
    assert len(lines) >= 10
    assert [int(line["page"]) - 1 for line in lines] == [page for number in sorted(targets) for page in targets[number]]
    for line in lines:  # the page that is named has the name (of which the contents show two languages on one line)
        assert line["name"].split("  ")[0].split(" ")[0][:6] in texts[int(line["page"]) - 1]
    document = pdfium.PdfDocument(pdf)
    marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc(max_depth=4)]
    document.close()
    assert len(marks) == len(lines) + 2 and marks[0][1] == 0
    assert [page for _name, page in marks[2:]] == [int(line["page"]) - 1 for line in lines]


def tree(pdf: bytes) -> list[tuple[int, str, int]]:
    """Every element of a tagged file with its page and how many pieces of content it has."""
    document = pdfium.PdfDocument(pdf)
    found: list[tuple[int, str, int]] = []
    raw = pdfium.raw

    def walk(page: int, element: object) -> None:
        buffer = ctypes.create_string_buffer(64)
        size = raw.FPDF_StructElement_GetType(element, buffer, 64)
        marked = raw.FPDF_StructElement_GetMarkedContentIdCount(element)
        found.append((page, buffer.raw[: size - 2].decode("utf-16-le"), marked))
        for n in range(raw.FPDF_StructElement_CountChildren(element)):
            if child := raw.FPDF_StructElement_GetChildAtIndex(element, n):
                walk(page, child)

    for number, page in enumerate(document):
        structure = raw.FPDF_StructTree_GetForPage(page.raw)
        for n in range(raw.FPDF_StructTree_CountChildren(structure)):
            walk(number, raw.FPDF_StructTree_GetChildAtIndex(structure, n))
        raw.FPDF_StructTree_Close(structure)
    document.close()
    return found


def test_the_file_is_tagged_in_reading_order_and_says_its_languages(need: Callable[[str], str], tmp_path: Path) -> None:
    made = paper.render([handbook(9)], PrintOptions()).pdf
    elements = tree(made)
    heads = [page for page, role, _marked in elements if role == "H1"]
    chapters = [page for page, depth in outline(made) if depth == 1]
    assert heads == chapters and heads == sorted(heads)
    assert {role for _page, role, _marked in elements} == {"Document", "Sect", "H1", "H2", "P", "Link"}
    assert sum(role == "Link" for _page, role, _marked in elements) == sum(map(len, linked(made).values()))
    file = tmp_path / "book.pdf"
    file.write_bytes(made)
    plain = subprocess.run([need("qpdf"), "--qdf", file, "-"], capture_output=True, check=True).stdout
    assert plain.count(b"/Lang (ja-JP) /MCID") > 50 and plain.count(b"/Lang (zh-Hant-TW) /MCID") > 50
    assert len(re.findall(rb"BDC\b|BMC\b", plain)) == len(re.findall(rb"\bEMC\b", plain))
    said = subprocess.run([need("pdfinfo"), "-struct-text", file], capture_output=True, text=True, check=True).stdout
    spoken = re.findall(r'"(.*)"', said)
    assert all(entry.name.zh in spoken for entry in handbook(9).members)
    assert not [text for text in spoken if re.fullmatch(r"\d+ / \d+", text)]  # the foot of a page is decoration


def outline(pdf: bytes) -> list[tuple[int, int]]:
    """Page and depth of every bookmark."""
    document = pdfium.PdfDocument(pdf)
    found = [(mark.get_dest().get_index(), mark.level) for mark in document.get_toc(max_depth=4)]
    document.close()
    return found


def test_a_booklet_holds_every_page_of_the_book(pages: Callable[[bytes], list[str]]) -> None:
    """Two of A5 on a side of A4 lying down: the cover at the right of the first, what follows it at the left behind."""
    made = paper.render([handbook()], PrintOptions(booklet=True)).pdf
    document = pdfium.PdfDocument(made)
    assert {tuple(round(side) for side in page.get_size()) for page in document} == {(842, 595)}
    count = len(document)
    document.close()
    texts = pages(made)
    numbers = sorted(int(found) for text in texts for found in re.findall(rf"(\d+) / {count * 2}\b", text))
    assert count % 2 == 0 and numbers == list(range(2, count * 2 + 1))
    letters = boxes(made)
    assert (
        min(one.left for one in letters if one.char == "冊")
        > 148
        > max(one.right for one in letters if one.char == "/")
    )


def test_a_printer_of_one_side_gets_fronts_and_backs_apart(pages: Callable[[bytes], list[str]]) -> None:
    whole, fronts, backs = (
        pages(paper.render([handbook()], PrintOptions(booklet=True, placing=placing)).pdf)
        for placing in (Placing(), Placing(backs=False), Placing(fronts=False))
    )
    assert whole[::2] == fronts and whole[1::2] == backs


def test_contents_that_fill_a_page_still_name_the_right_ones(pages: Callable[[bytes], list[str]]) -> None:
    """One line more, and they need a page more: every page behind them is then another."""
    book = replace(handbook(), members=(), hotels=(), advice={}, terms=(), packing=())
    ends = set()
    for count in range(12, 25, 4):
        hosts = tuple(replace(book.hosts[0], calls=(), about=Pair(), name=Pair(f"單位{n}", "")) for n in range(count))
        made = paper.render([replace(book, hosts=hosts)], PrintOptions(size="a6", language="zh_TW"))
        texts, targets = pages(made.pdf), linked(made.pdf)
        ends.add(len(targets))
        leads = [page for number in sorted(targets) for page in targets[number]]
        assert leads[-1] == len(texts) - 1 and "筆記" in texts[-1]
        assert all(f"單位{n}" in texts[page] for n, page in enumerate(leads[-1 - count : -1]))
    assert len(ends) > 1  # contents of one page and of more


def test_a_member_s_own_book_and_what_is_missing_prints_nothing(pages: Callable[[bytes], list[str]]) -> None:
    own = replace(handbook(), own=Own(Pair("王大明", "王大明"), Pair("團長", "団長")), hosts=(), hotels=(), terms=())
    made = paper.render([handbook(), own], PrintOptions(size="a5", language="zh_TW"))
    text = pages(made.pdf)
    second = next(
        n for n, page in enumerate(text) if "王大明" in page and n > 5 and "團員手冊" in page and " / " not in page
    )
    assert "拜會單位" in "".join(text[:second]) and "拜會單位" not in "".join(text[second:])
    assert {page - second for page in linked(made.pdf)[second + 1]} >= {2}


def test_what_is_missing_says_where_to_enter_it() -> None:
    book = handbook()
    lacking = replace(book, leaflet=replace(book.leaflet, phone=""), texts=Pair("只有中文"), delegation_id="d")
    places = [notice.place for notice in paper.render([lacking], PrintOptions()).notices]
    assert places == [("delegation", "d", "emergency_phone"), ("delegation", "d", "handbook_ja")]


def test_an_office_says_manners_in_its_own_words(pages: Callable[[bytes], list[str]]) -> None:
    with worn(Look(wording={"handbook.gifts": Pair("禮品統一由團部準備。", "記念品は団で用意します。")})):
        text = "".join(pages(paper.render([handbook()], PrintOptions(language="ja")).pdf))
        own = {"handbook.gifts": Pair("禮品統一由團部準備。")}
    with worn(Look(wording=own)):  # only in Chinese: the Japanese book says what it usually says
        assert "白いハンカチ" in "".join(pages(paper.render([handbook()], PrintOptions(language="ja")).pdf))
    assert "記念品は団で用意します。" in text and "白いハンカチ" not in text and "チップの習慣" in text


def test_two_readers_find_every_text_of_the_book(
    pages: Callable[[bytes], list[str]], pdftotext: Callable[[bytes], str]
) -> None:
    book = handbook(12)
    made = paper.render([book], PrintOptions(size="a5")).pdf
    (hotel,), (host,) = book.hotels, book.hosts
    pairs = [hotel.name, hotel.address, host.name, host.address, host.about, host.industries, *book.terms]
    pairs += [line for several in book.advice.values() for line in several]
    wanted = [half for pair in pairs for half in (pair.zh, pair.ja)]
    wanted += [hotel.phone, host.phone, host.url, book.leaflet.phone, MEMBER.mobile, MEMBER.kana]
    for text in ("\n".join(pages(made)), pdftotext(made)):
        whole = "".join(text.split())
        assert [one for one in wanted if "".join(one.split()) not in whole] == []
        assert all(entry.name.zh in text for entry in book.members)  # set wide, and still one word to a search


def test_the_same_book_is_the_same_file_and_sound(sound: Callable[[bytes], None]) -> None:
    first, again = (paper.render([handbook()], PrintOptions()) for _time in range(2))
    assert first.pdf == again.pdf and first.notices == ()
    sound(first.pdf)


def test_odd_names_and_an_empty_trip_stay_on_the_page() -> None:
    odd = ("王", "歐陽阿里瑪斯卡拉德維亞諾", "\u202e王\u202c明", "王\U0001f600明", "\U000e0fff", "A" * 60)
    people = tuple(
        replace(MEMBER, name=Pair(name, name), number=n, mobile="+886-2-12345678 分機 12345 或 0912-345-678")
        for n, name in enumerate(odd)
    )
    book = handbook()
    long = replace(book.programme, name=Pair("訪問團" * 100, "訪問団" * 100))
    hotel = replace(book.hotels[0], name=Pair("大飯店" * 100, ""), address=Pair("", "住所" * 200))
    empty = Handbook(Programme(Pair("空", "")), Leaflet(Pair("空", ""), book.as_of))
    for size in ("a4", "a6"):
        values = [replace(book, programme=long, members=people, hotels=(hotel,)), empty]
        made = paper.render(values, PrintOptions(size=size))
        assert {notice.subject for notice in made.notices} >= {"王\U0001f600明"}
        assert all(
            notice.place and notice.place[0] == "person" for notice in made.notices if "\U0001f600" in notice.subject
        )
        document = pdfium.PdfDocument(made.pdf)
        width, height = (side / 72 * 25.4 for side in document[0].get_size())
        count = len(document)
        document.close()
        for number in range(count):
            for box in boxes(made.pdf, number):
                assert box.left > 3 and box.top > 3 and box.right < width - 3 and box.bottom < height - 3, (number, box)


def test_a_host_that_goes_on_over_the_page_is_named_there_again(pages: Callable[[bytes], list[str]]) -> None:
    book = handbook()
    lines = "\n\n".join(f"第{n}段。" for n in range(90))
    long = replace(book.hosts[0], name=Pair("縣廳乙", "県庁乙"), about=Pair(lines, lines))
    made = paper.render([replace(book, hosts=(long,))], PrintOptions())
    shown = [page for page in pages(made.pdf) if re.search(r"第\d+段", page)]
    assert len(shown) > 1 and all("縣廳乙" in page for page in shown)
