"""Itineraries read back: both forms, both sizes, each language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import fortnight, plan_2019, programme
from reading import boxes

from desktop.documents import frame, itinerary, itinerary_timed, typeset
from desktop.domain.dates import Calendar
from desktop.domain.plan import Item
from desktop.domain.text import Pair

Pages = Callable[[bytes], list[str]]
FORMS = (itinerary, itinerary_timed)
EDGES = {"a4": (24.9, 190.2, 19.9, 277.1), "a6": (7.9, 97.2, 7.9, 141)}  # mm: left, right, top, bottom


def within(pdf: bytes, size: str) -> None:
    """Every character lies inside the margins."""
    left, right, top, bottom = EDGES[size]
    for page in range(len(pdfium.PdfDocument(pdf))):
        for box in boxes(pdf, page):
            assert box.left >= left and box.right <= right and box.top >= top and box.bottom <= bottom, (page, box)


def joined(pages: list[str]) -> str:
    return re.sub(r"\s", "", "".join(pages))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", ["a4", "a6"])
def test_the_storm_is_told_in_both_languages(
    form: ModuleType, size: str, pages: Pages, sound: Callable[[bytes], None]
) -> None:
    plan = plan_2019()
    plan = replace(plan, items=(*plan.items, Item("soon", title=Pair("贈書儀式", "図書贈呈式"))), _teams={})
    paper = form.render(programme(plan, changed={"visit"}, against=2, dropped=[Pair("記者會", "記者会見")]), size=size)
    assert paper.notices == ()
    sound(paper.pdf)
    within(paper.pdf, size)
    text = joined(pages(paper.pdf))
    told = """台日夥伴關係強化研討會訪問團行程表|日台パートナーシップ強化セミナー訪問団日程表|9/18（三）|9/18（水）|
        民國108年9月17日（二）至9月20日（五）|令和元年9月17日（火）～9月20日（金）|（原定參訪企業，因颱風取消）|
        （当初予定の企業訪問は台風のため中止）|〔A組〕台日|〔B班〕物流センター視察〔調整中〕|◆拜會千葉縣廳（原定17:00，因颱風延後）|
        ◆千葉県庁訪問（当初17:00の予定、台風のため繰下げ）|（原定9/18（三）09:00，因颱風改期）|移動（東京→郡山）|新幹線|XX852|
        松山機場→羽田機場|台北松山空港→羽田空港|台湾桃園国際空港|千葉範例飯店|千葉見本ホテル|住宿宿泊調整中|
        緊急電話+8190-0000-0000|日本較臺灣快1小時|与|第3版108年9月10日|第3版・令和元年9月10日現在|與第2版不同之處|
        第2版からの変更箇所|已刪除：記者會|削除：記者会見|日期未定：贈書儀式|日程未定：図書贈呈式"""
    for part in re.split(r"\|\s*", told.replace("与|", "")):
        assert part in text, part
    document = pdfium.PdfDocument(paper.pdf)
    width, height = document.get_page_size(0)
    assert (round(width / typeset.MM), round(height / typeset.MM)) == ((210, 297) if size == "a4" else (105, 148))


@pytest.mark.parametrize("form", FORMS)
def test_one_language_speaks_only_that(form: ModuleType, pages: Pages) -> None:
    zh, ja = (joined(pages(form.render(programme(), code).pdf)) for code in ("zh_TW", "ja"))
    assert "行程表" in zh and "日程表" not in zh and "令和" not in zh and "様" not in zh and "中止" not in zh
    assert "日程表" in ja and "行程表" not in ja and "民國" not in ja and "取消" not in ja
    assert "2019年9月17日（火）" in joined(pages(form.render(programme(), "ja", Calendar.WESTERN).pdf))


def test_half_days_stand_side_by_side_and_the_evening_has_a_column_of_its_own() -> None:
    found = boxes(itinerary.render(programme(), "zh_TW").pdf)
    whole = "".join(box.char for box in found)

    def of(text: str) -> float:
        return found[whole.index(text)].left

    assert of("（原定參訪企業") < of("13:30") < of("18:00")
    assert of("晚上") == pytest.approx(of("18:00"), abs=1)
    plan = plan_2019()
    early = tuple(item for item in plan.items if item.id != "visit")
    whole = "".join(
        b.char for b in boxes(itinerary.render(programme(replace(plan, items=early, _teams={})), "zh_TW").pdf)
    )
    assert "晚上" not in whole


def test_the_timed_form_says_where_who_receives_and_what_to_mind(pages: Pages) -> None:
    text = joined(pages(itinerary_timed.render(programme()).pdf))
    told = """千葉商工會議所第一Hall|
        千葉市中央区中央2-5-1|最寄り駅：JR千葉駅|主辦單位：台日產業合作推動辦公室|山田太郎様|
        企業立地課長〔調整中〕|ほか計6名|等6人|集合：13:00會場1樓大廳|服装：スーツ着用|持ち物：名刺|注意事項：請勿攝影|
        翻譯：逐步口譯|座席：12A–12D|☎043-000-0000|13:50（臺灣）–17:50（日本）|松山機場第1航廈"""
    for part in re.split(r"\|\s*", told):
        assert part in text, part


def test_no_name_of_a_list_is_parted_at_the_end_of_a_line() -> None:
    chain, names = typeset.speech("ja").regular, "王大明、陳小華、林美玲、黄志強"
    for limit in (4.5, 5.5, 7.0, 9.0):
        lines = itinerary_timed.unparted(chain, "出席：", names, limit).split("\n")
        assert "".join(lines) == names and all(line.endswith("、") for line in lines[:-1])
        assert all(chain.width(line) <= limit for line in lines[1:])
    long = "名刺、発表資料一式とその写し"
    assert itinerary_timed.unparted(chain, "持ち物：", long, 5.0) == long


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", ["a4", "a6"])
def test_a_fortnight_of_sixty_items_runs_on_with_its_heads(form: ModuleType, size: str, pages: Pages) -> None:
    pdf = form.render(programme(fortnight()), size=size).pdf
    within(pdf, size)
    texts = pages(pdf)
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
        assert "行程表" in text
    whole = joined(texts)
    assert whole.count("拜會千葉縣廳") == whole.count("千葉県庁訪問") == 15
    places = [whole.index(f"9/{day}（") for day in range(17, 31)]
    assert places == sorted(places)


def test_four_leaves_stand_on_a_sheet_in_reading_order(pages: Pages) -> None:
    leaves = pages(itinerary_timed.render(programme(fortnight()), size="a6").pdf)
    sheets = itinerary_timed.render(programme(fortnight()), size="a6x4").pdf
    assert len(pages(sheets)) == -(-len(leaves) // 4)
    found = boxes(sheets)
    quarter = {(box.left > 105, box.top > 148.5): "" for box in found}
    for box in found:
        quarter[box.left > 105, box.top > 148.5] += box.char
    for place, text in zip(((False, False), (True, False), (False, True), (True, True)), leaves[:4], strict=True):
        assert sorted(quarter[place]) == sorted(re.sub(r"\s", "", text))


def test_each_member_has_a_paper_with_a_name(pages: Pages) -> None:
    pdf = itinerary.render([programme(member_id=f"m{n}") for n in range(4)], "zh_TW").pdf
    texts = pages(pdf)
    names = ("王大明", "陳美玲", "林志豪", "張雅婷")
    assert all(name in text for text, name in zip(texts, names, strict=True))
    assert ["研討會－千葉縣" in text for text in texts] == [True, True, False, False]
    assert [entry.get_title() for entry in pdfium.PdfDocument(pdf).get_toc()][1].endswith("陳美玲")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", ["a4", "a6"])
def test_nothing_is_too_long_and_what_is_missing_is_named(form: ModuleType, size: str) -> None:
    plan = plan_2019()
    long = Pair("無" * 90 + "X" * 90, "")
    items = tuple(replace(i, title=long, place=long, address=long, carrier="W" * 60, gather=long) for i in plan.items)
    paper = form.render(programme(replace(plan, items=items, name=Pair("𰻞" * 80, "長" * 80), _teams={})), size=size)
    within(paper.pdf, size)
    said = {notice.message.msgid for notice in paper.notices}
    assert typeset.NO_JAPANESE in said
    assert form.render([], size="a4").pdf.startswith(b"%PDF")


SPANS = st.lists(
    st.tuples(
        st.text("一丁。「」〔〕Aあ 0", max_size=12) | st.just("〔調整中〕"),
        st.sampled_from([typeset.INK, typeset.MUTED]),
    ),
    max_size=6,
)


@given(SPANS, st.floats(30, 300))
def test_coloured_text_keeps_every_letter_in_its_colour(spans: list[tuple[str, typeset.Colour]], width: float) -> None:
    chain = typeset.speech("zh_TW").regular
    lines = frame.rich_lines(chain, spans, 9.0, width)

    def letters(parts: list[tuple[str, typeset.Colour]]) -> list[tuple[str, typeset.Colour]]:
        return [(char, colour) for text, colour in parts for char in text if not char.isspace()]

    assert letters([(p.text, p.colour) for line in lines for p in line.pieces]) == letters(spans)
    for line in lines:
        end = max(piece.x + chain.width(piece.text) * piece.size for piece in line.pieces)
        assert end <= width + 0.1 or sum(len(piece.text) for piece in line.pieces) <= 10
