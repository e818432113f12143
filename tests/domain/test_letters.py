"""What letters say: seasons, times in prose, lines that fall away, one honorific, each part in its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.domain import letters
from desktop.domain.dates import Calendar
from desktop.domain.letters import Facts, Letter, Part, Sender, To
from desktop.domain.paperwords import LETTER_KINDS
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.reference import letter_templates

DAY = date(2019, 9, 18)
BODY, TITLE = Pair("千葉縣商工勞動部", "千葉県商工労働部"), Pair("部長", "部長")
YAMADA = To(BODY, TITLE, Pair("山田太郎", "山田　太郎"))


def letter(kind: str = "request", **facts: object) -> Letter:
    told = Facts(Pair("訪問團", "訪問団"), item=Pair("拜會", "表敬訪問"), **facts)  # type: ignore[arg-type]
    return Letter(kind, YAMADA, Sender(), told, date(2019, 9, 10), template=letter_templates()[kind])


@pytest.mark.parametrize(
    ("day", "ja", "zh"),
    [
        (date(2020, 1, 7), "新春の候", "隆冬"),
        (date(2020, 1, 8), "厳寒の候", "隆冬"),
        (date(2019, 8, 7), "盛夏の候", "盛夏"),
        (date(2019, 8, 8), "残暑の候", "夏末"),
        (date(2019, 12, 31), "初冬の候", "歲末"),
    ],
)
def test_the_season_is_that_of_the_day(day: date, ja: str, zh: str) -> None:
    assert (letters.season(day, "ja"), letters.season(day, "zh_TW")) == (ja, zh)


def test_prose_knows_no_24_hours() -> None:
    when = When(DAY, time(13, 30), end_time=time(15))
    assert letters.prose_when(when, "ja") == "令和元年9月18日（水）午後1時30分から午後3時まで"
    assert letters.prose_when(when, "zh_TW") == "民國108年9月18日（星期三）下午1時30分至3時"
    assert letters.prose_when(When(DAY, time(12)), "ja", Calendar.WESTERN) == "2019年9月18日（水）正午"
    days = When(DAY, end_date=date(2019, 9, 20))
    assert letters.prose_when(days, "zh_TW") == "民國108年9月18日（星期三）至9月20日（星期五）"
    assert letters.prose_when(None, "ja") == ""


def test_what_nobody_knows_falls_away_and_the_rest_is_numbered_anew() -> None:
    template = "甲[（{count}名）]\n1　日時　{when}\n2　場所　{place}\n3　目的　{purpose}\n\n[{place}]\n\n{typed} [x]"
    known = {"count": "", "when": "水", "place": "", "purpose": "見学"}
    assert letters.fill(template, known) == "甲\n1　日時　水\n2　目的　見学\n\n{typed} [x]"
    numbered = "\n".join(f"{letters.chinese_number(n)}、{{a}}" for n in range(1, 13))
    assert letters.fill(numbered, {"a": "乙"}).splitlines()[-1] == "十二、乙"
    assert letters.chinese_number(20) == "二十" and letters.chinese_number(31) == "三十一"


def test_every_kind_has_a_template_in_both_languages_that_the_program_can_fill() -> None:
    assert {kind.key for kind in LETTER_KINDS} == letter_templates().keys()
    for kind in LETTER_KINDS:
        for empty in (letter(kind.key), replace(letter(kind.key), facts=Facts(), to=To())):
            for code in ("zh_TW", "ja"):
                text = letters.subject(empty, code) + letters.body(empty, code)
                assert not set("{}[]") & set(text)
                assert code != "ja" or (text.count("拝啓") == 1 and text.count("敬具") == 1)
        names = set(letters._NAME.findall("".join(pair.zh + pair.ja for pair in letter_templates()[kind.key])))
        assert names <= set(letters.NAMES)


def test_an_address_has_one_honorific_and_a_body_none_of_a_person() -> None:
    assert letters.addressed(YAMADA, "ja") == ("千葉県商工労働部", "部長　山田　太郎　様")
    assert letters.addressed(replace(YAMADA, honorific="dono"), "ja")[1] == "部長　山田　太郎　殿"
    assert letters.addressed(To(BODY), "ja") == ("千葉県商工労働部　御中",)
    assert letters.addressed(To(BODY, TITLE), "ja") == ("千葉県商工労働部", "部長　殿")
    assert letters.addressed(To(), "ja") == ("関係者各位",)
    assert letters.addressed(YAMADA, "zh_TW") == ("千葉縣商工勞動部", "山田太郎部長")
    greetings = [letters.greeting(to) for to in (YAMADA, To(BODY), To(name=Pair("山田太郎")), To())]
    assert greetings == ["山田太郎部長勛鑒：", "千葉縣商工勞動部公鑒：", "山田太郎惠鑒：", "各位貴賓惠鑒："]


def test_paragraphs_stand_where_custom_puts_them() -> None:
    made = letters.parts("拝啓　初秋\n敬具\n記\n1　日時　水曜\n以上", "request", "ja")
    assert [part.kind for part in made] == ["text", "right", "centre", "item", "right"]
    item = letters.parts("記\n2　場所　県庁 5階", "request", "ja")[1]
    assert item == Part("item", "県庁 5階", "場所", "2")
    point = letters.parts("二、地點：縣廳。", "request", "zh_TW")[0]
    assert point == Part("point", "地點：縣廳。", number="二、")
    personal = letters.parts("敬啟者：\n　　謹訂\n政祺\n\n地址：臺中", "thanks", "zh_TW")
    assert [part.kind for part in personal] == ["flush", "text", "flush", "blank", "item"]


def test_own_text_goes_before_the_template_language_by_language() -> None:
    own = replace(letter(), subject=Pair("", "自筆"), body=Pair("一、自寫。", ""))
    assert letters.subject(own, "ja") == "自筆" and "訪問團" in letters.subject(own, "zh_TW")
    assert letters.body(own, "zh_TW") == "一、自寫。" and "拝啓" in letters.body(own, "ja")
