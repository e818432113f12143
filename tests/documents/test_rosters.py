"""Lists, companies and luggage tags read back from the finished PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from paper_samples import companies, roster
from PIL import Image
from reading import boxes

from desktop.documents import companies as booklet
from desktop.documents import luggage
from desktop.documents import roster as lists
from desktop.documents.typeset import CUT_OFF
from desktop.domain.dates import Calendar
from desktop.domain.rosters import LISTINGS, Line
from desktop.domain.text import Pair
from desktop.i18n import gettext_for

Pages = Callable[[bytes], list[str]]


def tight(text: str) -> str:
    return "".join(text.split())


def test_a_paper_bears_what_its_readers_may_see_and_no_more(pages: Pages, sound: Callable[[bytes], None]) -> None:
    shown = {
        made.key: tight("".join(pages(lists.render([roster(made.key)], "ja").pdf)))
        for made in LISTINGS
        if made.key not in ("meals", "luggage")
    }
    assert {key for key, text in shown.items() if "300000001" in text} == {
        "members-office", "members-agency", "passengers", "insurance",
    }  # fmt: skip
    assert {key for key, text in shown.items() if "1980/05/03" in text} == {
        "members-office", "members-agency", "passengers", "insurance",
    }  # fmt: skip
    assert {key for key, text in shown.items() if "02-8888-8888" in text} == {"contacts"}
    assert {key for key, text in shown.items() if "個人情報を含みます" in text} == {
        made.key for made in LISTINGS if made.personal
    }
    readings = {key for key, text in shown.items() if "おうだいめい" in text}
    assert readings == {"members-office", "members-host", "rooming", "contacts", "roll-call"}
    assert all("王大明" in text for text in shown.values())
    assert "昭和55年5月3日" in tight("".join(pages(lists.render([roster("insurance")], "ja", Calendar.ERA).pdf)))
    sound(lists.render([roster("rooming")]).pdf)


def test_whose_spelling_is_missing_and_who_has_no_bed_is_told() -> None:
    made = roster("rooming")
    (section,) = made.sections
    entry = section.lines[0].entry
    assert entry is not None
    lacking = replace(section, lines=(Line(replace(entry, roman="")),), lacking=("林志豪",))
    said = [n.text(gettext_for("zh_TW")) for n in lists.render([replace(made, sections=(lacking,))], "zh_TW").notices]
    assert said == ["缺少「護照英文姓名」共 1 人：王大明", "大阪範例飯店：尚未列入本表：林志豪"]


def test_two_in_a_room_stand_below_each_other_and_the_number_comes_again_on_a_new_page(pages: Pages) -> None:
    made = roster("rooming")
    (section,) = made.sections
    line = replace(section.lines[0], leaves=date(2019, 9, 20))
    together = replace(section, lines=(line, *(replace(line, joined=True),) * 40))
    found = pages(lists.render([replace(made, sections=(together,))], "ja").pdf)
    assert len(found) > 1 and [text.count("501") for text in found] == [1] * len(found)


def test_companies_stand_two_on_a_page_and_a_long_one_alone(pages: Pages) -> None:
    assert len(pages(booklet.render([companies(4)], "ja").pdf)) == 2
    made = companies(3)
    long = replace(made.profiles[0], about=Pair("", "長い説明です。" * 250), name=Pair("長", "長"))
    found = pages(booklet.render([replace(made, profiles=(made.profiles[0], long, made.profiles[1]))], "ja").pdf)
    assert ["長い説明" in text for text in found] == [False, True, False]
    assert "スピンドル" in found[0] and "主軸" not in found[0]


def test_what_a_profile_lacks_is_told_and_its_logo_is_drawn() -> None:
    picture = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(picture, "PNG")
    made = companies(1)
    plain = booklet.render([made], "ja").pdf
    profile = replace(made.profiles[0], logo=picture.getvalue())
    paper = booklet.render([replace(made, profiles=(profile,))], "ja")
    assert not paper.notices and b"/Subtype /Image" in paper.pdf and b"/Subtype /Image" not in plain
    bare = replace(profile, logo=b"no picture", products=Pair("主軸", ""), about=Pair(), wants=Pair())
    said = [n.message.msgid[:20] for n in booklet.render([replace(made, profiles=(bare,))], "ja").notices]
    assert said == ["The Japanese text is", "The logo could not b"]


def test_each_piece_of_luggage_has_a_tag_without_anything_of_its_owner_but_the_name(pages: Pages) -> None:
    made = roster("luggage")
    (section,) = made.sections
    entry = section.lines[0].entry
    assert entry is not None
    tagged = replace(entry, bags=3, bus=Pair("1號車", "1号車"))
    (text,) = pages(luggage.render([replace(made, sections=(replace(section, lines=(Line(tagged),)),))]).pdf)
    assert (
        text.count("WANG TA-MING") == 3
        and text.count("1號車／1号車") == 3
        and "第 2 件，共 3 件" in text
        and "+81 90-0000-0000" in text
    )
    assert "課長" not in text and "+81 80-0000-0000" not in text
    assert len(luggage.render([replace(made, phone="")]).notices) == 1
    endless = luggage.render([replace(made, trip=Pair("訪問團" * 60, "訪問団" * 60))])
    assert [notice.message.msgid for notice in endless.notices] == [CUT_OFF] * 2  # once in each language
    assert all(box.right < 196 and (box.char not in "訪問" or box.bottom - box.top > 1.2) for box in boxes(endless.pdf))
