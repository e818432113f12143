from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import chiba
from PIL import ImageChops, ImageStat
from reading import Box, boxes, cropped, ink_bounds, picture

from desktop.documents import agenda, typeset
from desktop.documents.paper import Look
from desktop.documents.worn import worn
from desktop.domain.agenda import Agenda, AgendaLine, Attendee, HostLine
from desktop.domain.dates import Calendar
from desktop.domain.schedule import Part, When
from desktop.domain.text import Pair

Pages = Callable[[bytes], list[str]]


def inside_margins(pdf: bytes) -> None:
    """Every character lies at least 20 mm from the edges, 25 from the punched one."""
    document = pdfium.PdfDocument(pdf)
    count = len(document)
    document.close()
    for page in range(count):
        for box in boxes(pdf, page):
            assert box.left >= 24.9 and box.right <= 190.2, box
            assert box.top >= 19.9 and box.bottom <= 277.1, box


def test_own_headings_stay_on_the_page_and_say_what_no_font_has() -> None:
    own = Look(wording={"Agenda": Pair("會談議程" + chr(0x1F600), "次第" + "x" * 400)})
    crowd = replace(chiba(), theirs=chiba().theirs * 5)  # a second page has a running head too
    with worn(own):
        paper = agenda.render(crowd)
        told = typeset.own_words()
    inside_margins(paper.pdf)
    assert [(one.subject[:4], one.message.values["characters"]) for one in told] == [("會談議程", chr(0x1F600))]
    assert len(pdfium.PdfDocument(paper.pdf)) > 1
    with worn(own):
        assert typeset.own_words() == [], "of words that this paper does not print nothing is said"


def line_of(found: list[Box], text: str) -> list[Box]:
    """The boxes of ``text``, which stands in one piece in the reading order."""
    whole = "".join(box.char for box in found)
    at = whole.index(text)
    return found[at : at + len(text)]


def test_both_languages_stand_side_by_side(pages: Pages, sound: Callable[[bytes], None]) -> None:
    paper = agenda.render(chiba())
    assert paper.notices == ()
    sound(paper.pdf)
    inside_margins(paper.pdf)
    (first,) = pages(paper.pdf)
    told = """拜會千葉縣廳　議程|千葉県商工労働部訪問　次第|民國108年9月18日（三） 17:00–18:00
        令和元年9月18日（水） 17:00～18:00|本廳舍 5 樓 特別會議室|本庁舎5階 特別会議室|千葉県千葉市中央区市場町1番1号
        主辦單位／主催|日方出席人員|日本側出席者|山田太郎 様|やまだ たろう|同 經濟政策課 國際經濟推進室
        第1版　108年9月10日|第1版・令和元年9月10日現在|1 / 1
        台方出席人員|調整中|科長（團長）|課長（団長）"""
    for text in re.split(r"\||\n +", told):
        assert text in first, text
    assert "王大明 様" not in first
    found = boxes(paper.pdf)
    for zh, ja in (("開場致詞", "開会挨拶"), ("致贈紀念品", "記念品贈呈"), ("千葉縣產官學", "千葉県の産官学")):
        left, right = line_of(found, zh)[0], line_of(found, ja)[0]
        assert abs(left.bottom - right.bottom) < 0.7  # one baseline
        assert left.right < 112 < right.left


def forms_apart(char: str) -> float:
    """How far the ink of ``char`` in the Chinese column is from that in the Japanese one, 0 to 255."""
    event = replace(chiba(), lines=(AgendaLine(Pair(char, char)),), purpose=Pair(), hosts=(), theirs=(), ours=())
    pdf = agenda.render(event).pdf
    zh, ja = (box for box in boxes(pdf) if box.char == char)
    assert zh.right < 112 < ja.left
    image = picture(pdf, scale=16)
    one = cropped(image, zh, 16)
    two = cropped(image, ja, 16).resize(one.size)
    return float(ImageStat.Stat(ImageChops.difference(one, two)).mean[0])


@pytest.mark.parametrize("char", "直骨誤海")
def test_each_column_has_the_forms_of_its_language(char: str) -> None:
    assert forms_apart("乙") < 5 and forms_apart("田") < 5  # the same in both
    assert forms_apart(char) > 15


def test_one_language_uses_the_whole_width(pages: Pages) -> None:
    ja = agenda.render(chiba(), "ja")
    inside_margins(ja.pdf)
    text = "".join(pages(ja.pdf))
    assert "議程" not in text and "次第" in text and "民國" not in text and "令和元年" in text
    zh = "".join(pages(agenda.render(chiba(), "zh_TW").pdf))
    assert "次第" not in zh and "様" not in zh and "令和" not in zh
    assert "2019年9月18日（三）" in "".join(pages(agenda.render(chiba(), "zh_TW", Calendar.WESTERN).pdf))
    assert b"/Lang (ja-JP)" in ja.pdf


def test_what_is_not_known_yet_is_said(pages: Pages) -> None:
    paper = agenda.render(Agenda(Pair(), None))
    assert paper.notices == ()
    (text,) = pages(paper.pdf)
    assert text.count("調整中") >= 6 and "洽詢中" in text


def test_posts_held_beside_the_main_one_are_printed(pages: Pages) -> None:
    yamada = Attendee(
        Pair("山田太郎", "山田太郎"), Pair("千葉縣", "千葉県"), title=Pair("主幹兼室長", "主幹兼室長"),
        also=(Pair("日台交流協議會 理事", "日台交流協議会 理事"),),
    )  # fmt: skip
    (text,) = pages(agenda.render(replace(chiba(), theirs=(yamada,))).pdf)
    found = "".join(text.split())
    assert "主幹兼室長" in found and "兼日台交流協議會理事" in found and "兼日台交流協議会理事" in found


def test_a_visit_called_off_says_so_and_why(pages: Pages) -> None:
    event = replace(chiba(), status=Pair("取消（颱風）", "中止（台風）"))
    text = pages(agenda.render(event).pdf)[0]
    assert "取消（颱風）" in text and "中止（台風）" in text


def test_dates_without_a_clock_and_over_several_days(pages: Pages) -> None:
    days = When(date(2019, 9, 17), end_date=date(2019, 9, 20))
    text = pages(agenda.render(replace(chiba(), when=days)).pdf)[0]
    assert "民國108年9月17日（二）至9月20日（五）" in text and "令和元年9月17日（火）～9月20日（金）" in text
    half = When(date(2019, 9, 18), part=Part.PM)
    assert "（水） 午後" in pages(agenda.render(replace(chiba(), when=half)).pdf)[0]


def test_long_lists_repeat_their_head_and_spell_out_the_first(pages: Pages) -> None:
    one = chiba().theirs[0]
    people = tuple(replace(one, name=Pair(f"山田{n}", f"山田{n}")) for n in range(100, 190))
    pdf = agenda.render(replace(chiba(), theirs=people)).pdf
    inside_margins(pdf)
    texts = pages(pdf)
    whole = "".join(texts)
    assert len(texts) > 3
    positions = [whole.index(f"山田{n} 様") for n in range(100, 190)]
    assert positions == sorted(positions)
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
        middle = text.split("台方出席人員")[0]
        if number > 1 and "山田" in middle:
            assert "日方出席人員（續）" in text and "日本側出席者（続き）" in text and "姓名" in text
            start = middle.index("山田")
            assert "千葉縣 商工勞動部" in middle[start : start + 40]  # not 「同」 at the head of a page


def test_no_heading_stands_alone_at_the_foot() -> None:
    for count in range(1, 40):
        lines = tuple(AgendaLine(Pair("意見交換", "意見交換"), time(9)) for _ in range(count))
        pdf = agenda.render(replace(chiba(), lines=lines, theirs=chiba().theirs[:1], ours=chiba().ours[:1])).pdf
        for page in range(len(pdfium.PdfDocument(pdf))):
            found = [box for box in boxes(pdf, page) if box.bottom < 268]
            lowest = max(box.bottom for box in found)
            foot = "".join(box.char for box in found if box.bottom > lowest - 2.2)
            assert not any(head in foot for head in ("出席人員", "姓名", "機關")), (count, page, foot)


def test_several_events_each_begin_a_page_and_count_their_own(pages: Pages) -> None:
    short = replace(chiba(), theirs=(), ours=(), title=Pair("拜會福島縣廳", "福島県庁訪問"))
    pdf = agenda.render([replace(chiba(), theirs=chiba().theirs * 2), short]).pdf
    texts = pages(pdf)
    assert ["1 / 2" in texts[0], "2 / 2" in texts[1], "1 / 1" in texts[2]] == [True] * 3
    toc = [(entry.get_title(), entry.get_dest().get_index()) for entry in pdfium.PdfDocument(pdf).get_toc()]
    assert toc == [("拜會千葉縣廳　議程", 0), ("拜會福島縣廳　議程", 2)]
    assert len(pages(agenda.render([]).pdf)) == 1


def test_names_are_named_where_a_language_or_a_glyph_is_missing() -> None:
    city = Pair("臺中市政府", "台中市政府")
    people = (Attendee(Pair("王😀明", "王明"), city), Attendee(Pair("林志豪", ""), city, person_id="p"))
    notices = agenda.render(replace(chiba(), ours=people)).notices
    assert [(n.subject, n.message.msgid) for n in notices] == [
        ("王😀明", typeset.MISSING_CHARACTER),
        ("林志豪", typeset.NO_JAPANESE),
    ]
    assert notices[1].place == ("person", "p", "name_ja"), "from there one goes on to the field"
    (nobody,) = agenda.render(replace(chiba(), ours=(Attendee(Pair("王明", "王明"), person_id="p"),))).notices
    assert nobody.message.msgid == agenda.NO_POST and nobody.place == ("person", "p", "")
    assert agenda.render(replace(chiba(), ours=people[1:]), "zh_TW").notices == ()


def test_rare_names_are_found(pages: Pages, pdftotext: Callable[[bytes], str]) -> None:
    names = ("髙﨑𠮷濵", "渡邉\U000e0101 太郎", "𣘺本")
    pdf = agenda.render(replace(chiba(), theirs=tuple(Attendee(Pair(n, n), reading_ja="よみ") for n in names))).pdf
    for text in ("".join(pages(pdf)), pdftotext(pdf)):
        for name in names:
            assert text.count(name) == 2, name


def test_names_too_wide_are_condensed_or_wrapped_never_cut(pages: Pages) -> None:
    long = "アレクサンダー・マクシミリアン・フォン・ホーエンツォレルン"
    event = replace(
        chiba(),
        theirs=(Attendee(Pair(long, long), reading_ja="よみ"), Attendee(Pair("一二三四五六七", "一二三四五六七"))),
    )
    pdf = agenda.render(event).pdf
    inside_margins(pdf)
    text = "".join("".join(pages(pdf)).split())
    assert text.count(long) == 2 and "（よみ）" in text and text.count("一二三四五六七") == 2
    for box in boxes(pdf):
        assert box.left >= 113.9 or box.right <= 112.5 or box.top < 40 or box.top > 270, box


def test_equal_events_give_equal_bytes() -> None:
    first = agenda.render(chiba()).pdf
    agenda.render(replace(chiba(), title=Pair("別的", "別の")))
    assert agenda.render(chiba()).pdf == first


HARD = st.one_of(
    st.just(""),
    st.text(max_size=20),
    st.just("議" * 300),
    st.just("W" * 300),
    st.just("😀\u200f\u202e王"),
    st.just("一\n二\n三" * 40),
)
PAIRS = st.builds(Pair, HARD, HARD)
PEOPLE = st.lists(
    st.builds(Attendee, PAIRS, PAIRS, PAIRS, PAIRS, PAIRS, reading_zh=HARD, reading_ja=HARD), max_size=3
).map(tuple)
EVENTS = st.builds(
    Agenda, PAIRS, st.none(), PAIRS, PAIRS, PAIRS, PAIRS, PAIRS,
    hosts=st.lists(st.builds(HostLine, PAIRS, st.lists(PAIRS, max_size=3).map(tuple)), max_size=2).map(tuple),
    lines=st.lists(st.builds(AgendaLine, PAIRS, st.none(), PAIRS, PAIRS), max_size=3).map(tuple),
    theirs=PEOPLE, ours=PEOPLE,
)  # fmt: skip


@given(EVENTS, st.sampled_from(["both", "zh_TW", "ja"]))
def test_whatever_is_written_stays_inside_the_page(event: Agenda, language: str) -> None:
    paper = agenda.render(event, language)
    document = pdfium.PdfDocument(paper.pdf)
    for page in range(len(document)):
        left, top, right, bottom = ink_bounds(picture(paper.pdf, page, 1.5))
        unit = 72 / 25.4 * 1.5
        assert left / unit >= 24 and right / unit <= 191 and top / unit >= 19.5 and bottom / unit <= 277.5


def test_a_row_too_many_is_drawn_in_rather_than_left_alone(pages: Pages) -> None:
    """Three guests fit as they are, eight by less space between rows; where no page is saved nothing is drawn in."""
    wide = agenda.render(replace(chiba(), theirs=chiba().theirs[:3])).pdf
    tight = agenda.render(chiba()).pdf
    assert [len(pages(wide)), len(pages(tight))] == [1, 1]
    steps = [_first_step(pdf) for pdf in (wide, tight)]
    assert steps[1] < steps[0] - 1
    spread = agenda.render(replace(chiba(), theirs=chiba().theirs * 4)).pdf
    assert len(pages(spread)) > 1 and _first_step(spread) == pytest.approx(steps[0], abs=0.1)


def _first_step(pdf: bytes) -> float:
    """From the first point of the agenda to the second, in mm."""
    found = boxes(pdf)
    return line_of(found, "介紹台日")[0].bottom - line_of(found, "開場致詞")[0].bottom
