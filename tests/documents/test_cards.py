from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import card
from PIL import Image, ImageChops
from reading import MM, Box, boxes, ink_bounds, picture

from desktop.documents import cards, typeset
from desktop.documents.paper import Placing
from desktop.documents.sheets import sheets
from desktop.domain import vcards
from desktop.domain.cards import Card, Sheet
from desktop.domain.text import Pair

Pages = Callable[[bytes], list[str]]
PLAIN = sheets()[0]
PRECUT = next(sheet for sheet in sheets() if not sheet.crop_marks)
EDGE_MM = 5.5  # mm that usually stay free
EDGE = 4.0  # mm from the card's edge that stay free


NUMBERS = "一丁七三上下不丑且世丘丙中"


def people(count: int) -> list[Card]:
    return [card(f"王大{char}", f"山田{char}") for char in NUMBERS[:count]]


def lines_of(pdf: bytes, page: int) -> list[tuple[float, ...]]:
    """Straight lines (x1, y1, x2, y2; mm from the top left) as the page's content draws them."""
    height = pdfium.PdfDocument(pdf)[page].get_height()
    streams = [zlib.decompress(s) for s in re.findall(rb"FlateDecode.*?stream\n(.*?)endstream", pdf, re.DOTALL)]
    content = [s.decode("latin-1") for s in streams if b" Td " in s or b" l S" in s][page]
    found = re.findall(r"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S", content)
    return [(float(a) / MM, (height - float(b)) / MM, float(c) / MM, (height - float(d)) / MM) for a, b, c, d in found]


def by_slot(found: list[Box], sheet: Sheet, *, mirrored: bool = False) -> dict[int, str]:
    """The text in each card; every character lies in one, off its edges."""
    texts: dict[int, str] = {}
    for box in found:
        for index in range(sheet.per_page):
            x, y = sheet.slot(index, mirrored=mirrored)
            across = x + EDGE <= box.left and box.right <= x + sheet.width - EDGE
            if across and y + EDGE <= box.top and box.bottom <= y + sheet.height - EDGE:
                texts[index] = texts.get(index, "") + box.char
                break
        else:
            pytest.fail(f"{box} lies in no card")
    return texts


ODD = ("plain-10", "aone-51678", "hama-50400", "plain-4-no6")  # plain, with gaps, not symmetrical, in one column


@pytest.mark.parametrize("sheet", [sheet for sheet in sheets() if sheet.key in ODD], ids=ODD)
def test_fronts_and_mirrored_backs_meet(sheet: Sheet, sound: Callable[[bytes], None]) -> None:
    paper = cards.render(people(13), sheet)
    assert paper.notices == ()
    sound(paper.pdf)
    document = pdfium.PdfDocument(paper.pdf)
    filled = -(-13 // sheet.per_page)
    assert len(document) == 2 * filled
    assert document.get_page_size(0) == pytest.approx((210 * MM, 297 * MM), abs=0.1)
    for pair in range(filled):
        count = min(sheet.per_page, 13 - pair * sheet.per_page)
        fronts = by_slot(boxes(paper.pdf, 2 * pair), sheet)
        backs = by_slot(boxes(paper.pdf, 2 * pair + 1), sheet, mirrored=True)
        assert set(fronts) == set(backs) == set(range(count))
        for slot in fronts:
            which = NUMBERS[pair * sheet.per_page + slot]
            assert f"王大{which}" in fronts[slot] and f"山田{which}" in backs[slot]
            front, back = sheet.slot(slot), sheet.slot(slot, mirrored=True)
            assert back[0] == pytest.approx(sheet.page_width - front[0] - sheet.width) and back[1] == front[1]


def test_a_back_held_against_the_light_lies_in_its_front() -> None:
    """The back's page turned over, laid on the front's: on a sheet with unequal margins no card's ink leaves it."""
    sheet = next(sheet for sheet in sheets() if sheet.key == "hama-50400")
    pdf = cards.render(people(13)[:9], sheet, placing=Placing(offset=(0.0, 0.0))).pdf
    front, back = picture(pdf, 0, 2), picture(pdf, 1, 2).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    both, unit = ImageChops.darker(front, back), MM * 2
    for slot in range(sheet.per_page):
        x, y = sheet.slot(slot)
        inner = tuple(round(v * unit) for v in (x, y, x + sheet.width, y + sheet.height))
        for image in (front, back):
            assert (min(image.crop(inner).getextrema()) < 100) == (slot < 9)  # type: ignore[arg-type, type-var]
        both.paste(255, inner)  # type: ignore[arg-type]
    assert min(both.getextrema()) > 230  # type: ignore[type-var]
    only = cards.render(people(9), sheet, placing=Placing(fronts=False)).pdf
    assert ImageChops.difference(picture(only, 0, 2), picture(pdf, 1, 2)).getbbox() is None
    assert len(pdfium.PdfDocument(only)) == len(pdfium.PdfDocument(cards.render(people(9), sheet, "ja", None,
               Placing(fronts=False)).pdf)) == 1  # fmt: skip


def test_the_code_holds_what_the_card_shows() -> None:
    paper = cards.render([card()], PRECUT, "ja", None, qr=True)
    assert paper.notices == ()
    text, left_out = next(vcards.versions(card(), "ja"))
    for said in (
        "FN:王大明",
        "SORT-STRING:おう だいめい",
        "ORG:台中市政府;経済発展局 招商科",
        "TEL;TYPE=CELL:+886 912",
    ):
        assert said in text
    assert left_out == () and "臺" not in text
    matrix = [bytes(row) for row in segno.make_qr(text, error="l", encoding="utf-8").matrix]
    image, unit, count = picture(paper.pdf, 0, 8), MM * 8, len(matrix)
    x, y = PRECUT.slot(0)
    side = 20.0
    left, top = x + PRECUT.width - EDGE_MM - side, y + PRECUT.height - EDGE_MM - side
    for row in range(count):
        for column in range(count):
            at = ((left + (column + 0.5) * side / count) * unit, (top + (row + 0.5) * side / count) * unit)
            assert (image.getpixel((round(at[0]), round(at[1]))) < 128) == bool(matrix[row][column])  # type: ignore[operator]
    full = cards.render([replace(card(), address=Pair("臺" * 150, "台" * 150), person_id="x")], PRECUT, qr=True)
    assert [(n.message.msgid, n.place) for n in full.notices] == [(cards.SHORT_CODE, ("person", "x", ""))] * 2
    endless = cards.render([card("王" * 300)], PRECUT, qr=True)
    assert cards.NO_CODE in [notice.message.msgid for notice in endless.notices]


def test_the_margin_and_the_shift_are_as_they_were_typed() -> None:
    usual, wide, moved = (
        picture(cards.render([card()], PRECUT, "ja", None, placing).pdf, 0, 8)
        for placing in (Placing(), Placing(margin=9.0), Placing(offset=(1.5, -2.0)))
    )
    unit = MM * 8
    (left, top, *_rest), (inner, lower, *_more), (right, up, *_last) = map(ink_bounds, (usual, wide, moved))
    assert (inner - left) / unit == pytest.approx(3.5, abs=0.15) and (lower - top) / unit == pytest.approx(
        3.5, abs=0.15
    )
    assert (right - left) / unit == pytest.approx(1.5, abs=0.1) and (up - top) / unit == pytest.approx(-2, abs=0.1)


def test_many_cards_can_be_called_off() -> None:
    def stop(done: int, all_: int) -> None:
        assert (done, all_) == (50, 60)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cards.render([card()] * 60, PLAIN, progress=stop)


def test_a_sheet_that_fits_no_page_is_named() -> None:
    paper = cards.render([card()], replace(PLAIN, key="s", left=40))
    assert [(n.subject, n.place) for n in paper.notices] == [(PLAIN.name_zh, ("card_sheet", "s", ""))]


def test_geometry_to_a_tenth_of_a_millimetre() -> None:
    for page in (0, 1):
        marks = lines_of(cards.render(people(10), PLAIN).pdf, page)
        upright = {round(x1, 1) for x1, _y1, x2, _y2 in marks if abs(x1 - x2) < 0.01}
        level = {round(y1, 1) for _x1, y1, _x2, y2 in marks if abs(y1 - y2) < 0.01}
        assert sorted(upright) == [14, 105, 196]
        assert sorted(level) == [11, 66, 121, 176, 231, 286]
        assert len(marks) == 2 * 3 + 2 * 6
        for x1, y1, x2, y2 in marks:  # outside the cards, and where a printer still prints
            assert max(x1, x2) < 14 or min(x1, x2) > 196 or max(y1, y2) < 11 or min(y1, y2) > 286
            assert min(x1, x2) > 3.9 and max(x1, x2) < 206.1 and min(y1, y2) > 3.9 and max(y1, y2) < 293.1


def test_marks_are_thin_and_only_on_plain_paper() -> None:
    assert lines_of(cards.render(people(1), PRECUT).pdf, 0) == []
    image = picture(cards.render([], PLAIN).pdf, 0, 300 / 72)
    row = image.crop((0, round(7 / 25.4 * 300), image.width, round(7 / 25.4 * 300) + 1))
    dark = [x for x in range(image.width) if row.getpixel((x, 0)) < 235]  # type: ignore[operator]
    assert [round(x * 25.4 / 300, 0) for x in dark[:: max(1, len(dark) // 3)]][:3] == [14, 105, 196]
    assert len(dark) / 3 * 25.4 / 300 <= 0.3


def test_copies_and_the_slot_to_begin_with(pages: Pages) -> None:
    pdf = cards.render(people(2), PLAIN, placing=Placing(6, 9)).pdf
    texts = pages(pdf)
    assert len(texts) == 4
    assert by_slot(boxes(pdf, 0), PLAIN).keys() == {8, 9}
    assert by_slot(boxes(pdf, 3), PLAIN, mirrored=True).keys() == set(range(10))
    assert "".join(texts[::2]).count("王大一") == 6 and "".join(texts[1::2]).count("山田丁") == 6


def test_one_language_has_no_backs(pages: Pages) -> None:
    assert cards.faces("both") == ("zh_TW", "ja")
    assert cards.faces("ja") == ("ja", None)
    (text,) = pages(cards.render(people(3), PLAIN, "ja", None).pdf)
    assert "台中市政府" in text and "臺中" not in text
    front, back = pages(cards.render(people(3), PLAIN, "ja", "zh_TW").pdf)
    assert "山田一" in front and "王大一" in back


def test_what_a_card_says(pages: Pages) -> None:
    front, back = pages(cards.render([card()], PLAIN).pdf)
    for (
        text
    ) in "臺中市政府|經濟發展局 招商科　科長|王大明|WANG Ta-Ming|臺灣大道三段99號|ext. 123|ta-ming@example.tw".split(
        "|"
    ):
        assert text in front, text
    assert "おう だいめい" not in front
    for text in "台中市政府|課長（科長）|王大明|おう だいめい／WANG Ta-Ming|台湾大道三段99号".split("|"):
        assert text in back, text


def test_posts_held_beside_stand_on_a_card_only_where_there_is_room(pages: Pages) -> None:
    both = replace(card(), also=(Pair("日台交流協議會 理事", "日台交流協議会 理事"),))
    paper = cards.render([both], PLAIN)
    front, back = pages(paper.pdf)
    assert ("日台交流協議會 理事" in front, "日台交流協議会 理事" in back, paper.notices) == (True, True, ())
    full = replace(both, unit=Pair("產業發展及國際經貿合作推動小組籌備處" * 14, "小"))
    assert "日台交流協議會" not in pages(cards.render([full], PLAIN).pdf)[0]


def test_spaced_names_are_found_as_they_are_written(pages: Pages, pdftotext: Callable[[bytes], str]) -> None:
    names = ["李明", "髙﨑", "𠮷田濵", "渡邉\U000e0101太郎", "山田 太郎", "王大明"]
    pdf = cards.render([card(name, name) for name in names], PLAIN).pdf
    for text in ("".join(pages(pdf)), pdftotext(pdf)):
        for name in names:
            assert text.count(name) == 2, name
    left, right = (next(b for b in boxes(cards.render([card("李明")], PLAIN).pdf) if b.char == c) for c in "李明")
    assert right.left - left.right > 4  # two characters are set wide


def test_a_missing_language_is_printed_in_the_other_and_named(pages: Pages) -> None:
    paper = cards.render([card("王大明", "")], PLAIN)
    assert [(n.subject, n.message.msgid) for n in paper.notices] == [("王大明", typeset.NO_JAPANESE)]
    assert "王大明" in pages(paper.pdf)[1]


def test_a_missing_title_and_a_missing_reading_are_named_with_the_place_to_mend_them() -> None:
    bare = replace(card(), title=Pair("科長", ""), reading_ja="", person_id="p")
    assert [(n.message.msgid, n.place) for n in cards.render([bare], PLAIN).notices] == [
        (typeset.NO_JAPANESE, ("person", "p", "")),
        (cards.NO_READING, ("person", "p", "kana")),
    ]
    assert cards.render([bare], PLAIN, "zh_TW", None).notices == ()
    assert cards.render([replace(card("ソン", "ソン"), reading_ja="")], PLAIN).notices == ()  # kana need none


def test_long_texts_stay_whole_and_are_named_once_too_small(pages: Pages) -> None:
    long = replace(card(), unit=Pair("產業發展及國際經貿合作推動小組籌備處" * 3, "小"), address=Pair("台" * 60, "台"))
    paper = cards.render([long], PLAIN)
    assert paper.notices == ()
    by_slot(boxes(paper.pdf), PLAIN)
    assert "".join(pages(paper.pdf)[0].split()).count("產業發展及國際經貿合作推動小組籌備處" * 3) == 1

    longer = cards.render([replace(card(), title=Pair("首席顧問" * 60, "顧問"))], PLAIN)
    assert [(n.subject, n.message.msgid) for n in longer.notices] == [("王大明", typeset.TOO_LONG)]
    assert "".join(pages(longer.pdf)[0].split()).count("首席顧問" * 60) == 1
    by_slot(boxes(longer.pdf), PLAIN)

    endless = cards.render([replace(card(), title=Pair("首席顧問" * 900, "顧問"))], PLAIN)
    assert [(n.subject, n.message.msgid) for n in endless.notices] == [("王大明", typeset.CUT_OFF)]
    assert "…" in pages(endless.pdf)[0]


def test_long_names_are_condensed_on_their_line() -> None:
    paper = cards.render(
        [card("Alexander Maximilian von Hohenzollern", "アレクサンダー・マクシミリアン・フォン")], PLAIN
    )
    assert paper.notices == ()
    by_slot(boxes(paper.pdf), PLAIN)
    by_slot(boxes(paper.pdf, 1), PLAIN, mirrored=True)
    assert [n.message.msgid for n in cards.render([card("王" * 60)], PLAIN).notices] == [typeset.TOO_LONG]


def test_the_logo_stands_at_the_top_right_and_a_broken_one_is_named() -> None:
    data = io.BytesIO()
    Image.new("RGBA", (200, 100), (34, 64, 107, 255)).save(data, "PNG")
    bare = replace(card(), name=Pair("一", "一"), logo=data.getvalue())
    paper = cards.render([bare, bare], PRECUT)
    assert paper.notices == () and paper.pdf.count(b"/Subtype /Image") <= 2  # the picture and its mask, once
    image = picture(paper.pdf)
    x, y = PRECUT.slot(0)
    unit = MM * 4
    corner = image.crop(tuple(round(v * unit) for v in (x + 60, y + 4, x + 91 - 4, y + 18)))  # type: ignore[arg-type]
    left, top, right, bottom = ink_bounds(corner)
    assert (right - left) / unit == pytest.approx(16, abs=0.3) and (bottom - top) / unit == pytest.approx(8, abs=0.3)

    broken = cards.render([replace(card(), logo=b"no picture")], PLAIN)
    assert [(n.subject, n.message.msgid) for n in broken.notices] == [("王大明", cards.BAD_LOGO)]


def test_equal_cards_give_equal_bytes_and_print_in_their_own_size() -> None:
    first = cards.render(people(12), PLAIN).pdf
    cards.render([card("別人")], PLAIN)
    assert cards.render(people(12), PLAIN).pdf == first
    assert b"/PrintScaling /None" in first and b"/Duplex /DuplexFlipLongEdge" in first
    assert b"/Duplex" not in cards.render(people(1), PLAIN, "ja", None).pdf


HARD = st.sampled_from(["", "議" * 300, "W" * 300, "😀\u200f\u202e王", "一\n二", "x@example.tw"]) | st.text(max_size=20)
PAIRS = st.builds(Pair, HARD, HARD)


@given(st.builds(Card, PAIRS, PAIRS, PAIRS, PAIRS, HARD, HARD, PAIRS, HARD, HARD, HARD, HARD))
def test_whatever_is_written_stays_inside_its_card(person: Card) -> None:
    pdf = cards.render([person], PRECUT).pdf
    unit = MM * 2
    for page in (0, 1):
        image = picture(pdf, page, 2)
        if min(image.getextrema()) > 230:  # type: ignore[type-var]
            continue
        left, top, right, bottom = (value / unit for value in ink_bounds(image))
        x, y = PRECUT.slot(0, mirrored=page == 1)
        assert left >= x + EDGE - 0.2 and right <= x + PRECUT.width - EDGE + 0.2
        assert top >= y + EDGE - 0.2 and bottom <= y + PRECUT.height - EDGE + 0.2
