"""Badges, desk plates and what else bears a single name, measured in the finished file."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import gift_labels, party
from PIL import Image
from reading import MM, boxes, ink_bounds, picture

from desktop.documents import badges, boards, place_cards, plates
from desktop.documents import gift_labels as gift_labels_paper
from desktop.documents.fitting import SMALLEST
from desktop.documents.paper import Look, Placing, PrintOptions
from desktop.documents.sheets import badge_sheets
from desktop.documents.typeset import CUT_OFF, MISSING_CHARACTER, NO_JAPANESE, TOO_LONG
from desktop.documents.worn import worn
from desktop.domain.badges import A4_WHOLE, PLATES, Bearer, Plate, plate, spread
from desktop.domain.cards import Sheet
from desktop.domain.text import Pair
from desktop.errors import UserError

Pages = Callable[[bytes], list[str]]
SCALE = 4.0
UNIT = MM * SCALE  # pixels of a mm


def half(image: Image.Image, one: Plate, *, upper: bool, left: float = 0.0, top: float = 0.0) -> Image.Image:
    """A face of the first plate as somebody sees it after folding, without the lines to fold and cut along."""
    begin = top + (0 if upper else one.height)
    rim = 3.0  # mm: the words at the lines
    edges = (left + 1, begin + rim, left + one.width - 1, begin + one.height - rim)
    cut = image.crop(tuple(round(edge * UNIT) for edge in edges))  # type: ignore[arg-type]
    return cut.rotate(180) if upper else cut


@pytest.mark.parametrize("key", PLATES)
def test_a_folded_plate_reads_upright_from_both_sides(key: str) -> None:
    one = PLATES[key][1]
    lies = spread(one)
    assert lies is not None and lies.columns * one.width <= lies.page_width + 0.01
    assert lies.rows * one.unfolded <= lies.page_height + 0.01
    image = picture(plates.render([party()], PrintOptions(language="ja", size=key)).pdf, 0, SCALE)
    front, back = (half(image, one, upper=upper, left=lies.left, top=lies.top) for upper in (False, True))
    for side in (front, back):
        left, top, right, bottom = ink_bounds(side)
        assert abs(left + right - side.width) < 3 * UNIT  # in the middle of its half, to 1.5 mm
        assert abs(top + bottom - side.height) < 3 * UNIT
        assert (bottom - top) / side.height > 0.45 and left > 5 * UNIT
    # In one language both faces are the same: the upper, turned as the fold turns it, covers the lower.
    shifted = Image.new("L", front.size, 255)
    shifted.paste(back, (0, 0))
    apart = sum(abs(a - b) > 128 for a, b in zip(front.resize((200, 60)).tobytes(), shifted.resize((200, 60)).tobytes(), strict=True))  # fmt: skip  # noqa: E501
    assert apart < 60


def test_a_plate_has_a_language_on_each_side_and_an_honorific_for_guests_only() -> None:
    pdf = plates.render([party()], PrintOptions()).pdf
    found = boxes(pdf)
    fold = PLATES["strips"][1].height
    upper = "".join(box.char for box in found if box.bottom < fold)
    lower = "".join(box.char for box in found if fold < box.top and box.bottom < 2 * fold)
    assert "千葉県" in upper and "様" in upper and "やまだ" in upper
    assert "千葉縣" in lower and "様" not in lower
    ours = "".join(box.char for box in found if box.top > 2 * fold)
    assert "宗勳" in ours and "様" not in ours
    whole = "".join(box.char for box in found)
    assert all(word in whole for word in ("山折り", "山摺線", "切り取り線", "裁切線"))


def test_names_are_found_by_two_readers(
    pages: Pages, pdftotext: Callable[[bytes], str], sound: Callable[[bytes], None]
) -> None:
    for module in (plates, place_cards, boards):
        pdf = module.render([party()], PrintOptions(variant="members" if module is boards else "")).pdf
        sound(pdf)
        for text in ("".join(pages(pdf)), pdftotext(pdf)):
            assert "鄒宗勳" in text.replace(" ", "")


@given(st.floats(25, 400), st.floats(25, 200), st.floats(0, 25))
def test_plates_lie_inside_the_smallest_page_that_holds_most(width: float, height: float, flap: float) -> None:
    one = Plate(width, height, flap)
    lies = spread(one)
    if lies is None:
        assert max(width, one.unfolded) > 297 or min(width, one.unfolded) > 297 or max(width, one.unfolded) > 420
        return
    assert lies.left >= 0 and 2 * lies.left + lies.columns * width <= lies.page_width + 0.02
    assert lies.top >= 0 and 2 * lies.top + lies.rows * one.unfolded <= lies.page_height + 0.02
    assert (lies.columns + 1) * width > lies.page_width - 0.02 and (
        lies.rows + 1
    ) * one.unfolded > lies.page_height - 0.02
    fits_a4 = any(width <= w and one.unfolded <= h for w, h in ((210, 297), (297, 210)))
    assert fits_a4 == (lies.page_width * lies.page_height < 70_000)


def test_sizes_of_plates_are_typed_as_measures() -> None:
    assert plate("160x55") == Plate(160, 55) and plate("160×55+12.5") == Plate(160, 55, 12.5)
    for wrong in ("160", "5x5", "160x55+90", "9999x60", "x", "-1x60"):
        assert plate(wrong) is None
        with pytest.raises(UserError):
            plates.measured(wrong, A4_WHOLE)
    with pytest.raises(UserError):
        plates.measured("400x400", A4_WHOLE)
    large = spread(Plate(250, 100))
    assert large is not None and (large.page_width, large.page_height) == (297, 210)


@pytest.mark.parametrize("sheet", badge_sheets(), ids=lambda sheet: sheet.key)
def test_badges_of_every_size_keep_their_text_inside(sheet: Sheet) -> None:
    pdf = badges.render([party()], PrintOptions(sheet=sheet)).pdf
    for number in range(len(pdfium.PdfDocument(pdf))):
        for box in boxes(pdf, number):
            middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
            slots = (sheet.slot(n) for n in range(sheet.per_page))
            x, y = next((x, y) for x, y in slots if x <= middle[0] <= x + sheet.width and y <= middle[1] <= y + sheet.height)  # fmt: skip  # noqa: E501
            assert x + 4 <= box.left and box.right <= x + sheet.width - 4, box
            assert y + 4 <= box.top and box.bottom <= y + sheet.height - 4, box


def test_badges_on_two_sides_have_a_language_each(pages: Pages, sound: Callable[[bytes], None]) -> None:
    options = PrintOptions(variant=badges.TWO_SIDES)
    pdf = badges.render([party()], options).pdf
    front, back = pages(pdf)
    assert "第一組" in front and "團長" in front and "団長" not in front
    assert "第1班" in back and "団長" in back and "團長" not in back
    assert pdf == badges.render([party()], options).pdf
    sound(pdf)
    assert len(pages(badges.render([party()], replace(options, placing=Placing(copies=6))).pdf)) == 4


def test_what_does_not_fit_or_is_not_known_is_said() -> None:
    hostile = Bearer(Pair("王" * 300), title=Pair("非常に長い役職名" * 40), organisation=Pair("部" * 200), guest=True)
    asked = Bearer(Pair(), title=Pair("課長", "課長"), organisation=Pair("千葉縣", "千葉県"), guest=True)
    odd = Bearer(Pair("\u202e😀\U000e0041󠄀", ""), roman="x" * 90)
    one = replace(party(), people=(hostile, asked, odd, Bearer(Pair("丁", "丁"))))
    for module in (badges, plates):
        paper = module.render([one], PrintOptions())
        said = {notice.message.msgid for notice in paper.notices}
        assert said & {TOO_LONG, CUT_OFF} and {NO_JAPANESE, MISSING_CHARACTER, badges.NO_NAME} <= said
        assert not [notice for notice in paper.notices if notice.subject == "丁"]
    assert SMALLEST >= 0.5


def test_boards_receive_with_an_honorific(pages: Pages) -> None:
    (whole,) = pages(boards.render([party()], PrintOptions()).pdf)
    assert all(word in whole for word in ("歡迎", "歓迎", "訪問團", "訪問団", "御一行様"))
    (ours,) = pages(boards.render([party()], PrintOptions(variant="members", size="a3")).pdf)
    assert "鄒宗勳" in ours and "様" in ours
    (theirs,) = pages(boards.render([party()], PrintOptions(language="zh_TW", variant="guests")).pdf)
    assert "山田太郎" in theirs and "様" not in theirs
    with io.BytesIO() as file:
        Image.new("RGB", (90, 30), (10, 120, 40)).save(file, "PNG")
        logo = file.getvalue()
    for wanted, bad in ((Look(logo=logo), False), (Look(logo=b"no picture"), True)):
        with worn(wanted):
            made = boards.render([party()], PrintOptions(language="ja"))
        assert (b"/Subtype /Image" in made.pdf) is not bad and bool(made.notices) is bad
    with pytest.raises(UserError):
        boards.render([replace(party(), people=())], PrintOptions(variant="guests"))


def test_gift_labels_say_who_gives_with_the_words_chosen(pages: Pages) -> None:
    values = [gift_labels()]
    (usual,) = pages(gift_labels_paper.render(values, PrintOptions()).pdf)
    assert usual.count("御礼") == 3 and usual.count("千葉県 御中") == 2 and "山田太郎 様" in usual
    assert usual.count("組長　鄒宗勳") == 3
    (small,) = pages(gift_labels_paper.render(values, PrintOptions(language="zh_TW", variant="small")).pdf)
    assert small.count("薄禮") == 3 and "御" not in small and "公啟" not in small
    (plain,) = pages(gift_labels_paper.render(values, PrintOptions(variant="none")).pdf)
    assert "御礼" not in plain
    nobody = replace(values[0], office=Pair(), giver=Pair())
    assert gift_labels_paper.NO_GIVER in {n.message.msgid for n in gift_labels_paper.render([nobody], PrintOptions()).notices}  # fmt: skip  # noqa: E501
