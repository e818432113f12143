"""The papers for those who speak: one page, in step, with readings, time and no more than each reader may see."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import spoken_samples as samples
from reading import boxes

from desktop.documents import briefing, facts, interpreter, overview, script
from desktop.documents.paper import PrintOptions
from desktop.domain.speeches import Somebody
from desktop.domain.text import Pair
from desktop.i18n import gettext_for

Pages = Callable[[bytes], list[str]]
JA, BOTH = PrintOptions(language="ja"), PrintOptions()


def squeezed(pages: list[str]) -> str:
    return "".join("".join(pages).split())


def test_an_overview_says_every_field_on_one_page_and_what_is_open(pages: Pages) -> None:
    made = overview.render([samples.overview()], JA)
    (only,) = pages(made.pdf)
    text = squeezed([only])
    for said in (
        "目的",
        "希望面会者",
        "議題" if "議題" in text else "協議事項",
        "事前質問",
        "使用言語・通訳",
        "車両・到着時刻",
    ):
        assert said in text, said
    for said in ("当日の連絡先", "食事制限", "贈答品", "撮影・報道", "部長相当", "第3版・令和元年9月10日現在", "団長"):
        assert said in text, said
    assert "王大明様" not in text and not made.notices  # nothing behind one's own
    empty = overview.render([replace(samples.overview(), diets=Pair())], JA)
    assert "調整中" in squeezed(pages(empty.pdf))
    (notice,) = empty.notices
    assert "食事制限" in notice.text(gettext_for("ja"))
    assert overview.render([samples.overview()], BOTH).pdf == overview.render([samples.overview()], BOTH).pdf


def test_many_people_and_long_titles_stay_on_the_page_or_are_told(pages: Pages) -> None:
    long = replace(samples.OWN, title=Pair("副" * 300, "副" * 300), name=Pair("林", "李" * 12), readings=())
    made = overview.render([replace(samples.overview(), ours=(long,) * 12, more=58)], BOTH)
    told = [notice.text(gettext_for("zh_TW")) for notice in made.notices]
    assert any("應為一頁" in one for one in told) and any("讀音" in one for one in told)
    assert squeezed(pages(made.pdf)).count("副") == 12 * 600 and "另有58名" in squeezed(pages(made.pdf))
    for page in range(len(pages(made.pdf))):
        assert all(box.left > 14 and box.right < 196 and box.bottom < 290 for box in boxes(made.pdf, page))
    nobody = Somebody(title=Pair("課長", "課長"))
    assert "調整中" in squeezed(pages(briefing.render([replace(samples.briefing(), theirs=(nobody,))], JA).pdf))


def test_a_briefing_is_marked_internal_on_every_page(pages: Pages) -> None:
    long = Pair("議題。" * 1500, "議題。" * 1500)
    for one in (samples.briefing(), replace(samples.briefing(), profile=long)):
        made = briefing.render([one], JA)
        for page in pages(made.pdf):
            assert "内部資料" in page
        assert "山田太郎様" in squeezed(pages(made.pdf)) and "機微" in squeezed(pages(made.pdf))
    assert any(notice.message.msgid == facts.SEVERAL_PAGES for notice in made.notices)


def test_a_speech_stands_in_step_large_and_with_its_time(pages: Pages) -> None:
    made = script.render([samples.script()], BOTH)
    text = squeezed(pages(made.pdf))
    assert "約1分鐘（含口譯約1分鐘）" in text and "約1分（通訳を含めて約1分）" in text and not made.notices
    tops = {}
    for number, (zh, ja) in enumerate((("各", "皆"), ("謝", "あ"))):
        found = [box for box in boxes(made.pdf) if box.char in (zh, ja)]
        left, right = (next(b for b in found if b.char == zh), next(b for b in found if b.char == ja))
        assert abs(left.bottom - right.bottom) < 1.2 and left.right < right.left  # side by side
        tops[number] = left.top
    assert tops[0] < tops[1]
    alone = boxes(script.render([samples.script()], JA).pdf)
    assert max(box.bottom - box.top for box in alone if box.char == "様") > 5  # mm: to be read standing
    uneven = replace(samples.script(), text=Pair("一\n\n二", "一"), minutes=0)
    said = {notice.message.msgid for notice in script.render([uneven], BOTH).notices}
    assert {script.UNEVEN, script.TOO_MUCH} <= said


def test_an_interpreter_reads_how_names_sound_and_the_words(pages: Pages) -> None:
    text = squeezed(pages(interpreter.render([samples.interpreting()], JA).pdf))
    for said in ("やまだたろう", "おうだいめい", "ワンダーミン", "WANGTa-Ming", "搭橋", "架け橋", "要点", "山田太郎様"):
        assert said in text, said
    assert "王大明様" not in text and text.count("山田太郎") == 1  # once where both languages write the same
    assert "様" not in squeezed(pages(interpreter.render([samples.interpreting()], PrintOptions(language="zh_TW")).pdf))


def test_the_papers_for_hosts_open_in_word() -> None:
    import docx

    for made in (overview.word([samples.overview()], BOTH), script.word([samples.script()] * 2, JA)):
        assert zipfile.ZipFile(io.BytesIO(made)).testzip() is None
        opened = docx.Document(io.BytesIO(made))
        said = "".join(paragraph.text for paragraph in opened.paragraphs)
        said += "".join(cell.text for table in opened.tables for row in table.rows for cell in row.cells)
        assert ("食事制限" in said and "（おう だいめい）" in said) or said.count("ありがとうございました。") == 2
    assert overview.word([], JA) and script.word([], BOTH)
    whose = docx.Document(io.BytesIO(overview.word([samples.overview()], BOTH))).paragraphs[:2]
    assert [paragraph.text for paragraph in whose] == ["訪問團", "訪問団"]
