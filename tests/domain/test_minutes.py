"""Who is meant by two letters, which kind a key stands for, and what of a record a paper may say."""

from __future__ import annotations

from desktop.domain import minutes
from desktop.domain.minutes import KIND_LETTERS, Attendee, Minutes, Point
from desktop.domain.outcomewords import POINT_KINDS
from desktop.domain.text import Pair

TSOU = minutes.speaker("tw", Pair("鄒宗勳", "鄒宗勳"), Pair("臺中市政府 科長", "台中市政府 課長"), "tsou")
LEE = minutes.speaker("tw", Pair("李裕發", "李裕発"), Pair("臺中市政府 科員", "台中市政府 係員"), "lee")
SUZUKI = minutes.speaker(
    "jp", Pair("鈴木一郎", "鈴木一郎"), Pair("千葉縣 課長", "千葉県 課長"), "suzuki", "\nすずき\nsuzuki\n"
)
CHIBA = minutes.speaker("jp", Pair("千葉縣", "千葉県"), own="\nちばけん\nchibaken\n")
ALL = [TSOU, LEE, SUZUKI, CHIBA]


def test_two_letters_of_a_name_a_body_a_reading_or_pinyin_find_who_speaks() -> None:
    for typed, meant in {
        "鄒": TSOU,
        "宗勳": TSOU,
        "zo": TSOU,
        "ZZ": TSOU,
        "李": LEE,
        "li": LEE,
        "すず": SUZUKI,
        "su": SUZUKI,
        "鈴木課長": SUZUKI,
        "千葉": CHIBA,
        "chi": CHIBA,
        "ちば": CHIBA,
    }.items():
        assert minutes.find_speakers(ALL, typed)[:1] == [meant], typed
    assert minutes.find_speakers(ALL, "千葉") == [CHIBA, SUZUKI]  # a body by its own name before those who work there
    assert minutes.find_speakers(ALL, "無此人") == []


def test_who_spoke_last_comes_first_among_equals() -> None:
    assert minutes.find_speakers(ALL, "臺中") == [TSOU, LEE]
    assert minutes.find_speakers(ALL, "臺中", [("tsou", ""), ("lee", "")]) == [LEE, TSOU]
    assert minutes.find_speakers(ALL, "", [("suzuki", ""), ("", "千葉縣")])[:2] == [CHIBA, SUZUKI]


def test_each_kind_has_a_digit_and_letters_of_its_own() -> None:
    letters = [letter for kind in POINT_KINDS for letter in KIND_LETTERS[kind.key]]
    assert len(letters) == len(set(letters))
    assert [minutes.kind_of_key(str(number)) for number in range(1, 8)] == [kind.key for kind in POINT_KINDS]
    assert minutes.kind_of_key("Ｔ") == minutes.kind_of_key("t") == "asked"
    assert minutes.kind_of_key("8") == minutes.kind_of_key(" ") == minutes.kind_of_key("") == ""
    assert minutes.next_kind("asked") == "answered"
    assert {minutes.next_kind(kind.key) for kind in POINT_KINDS} == {"explained", "answered"}  # no promise by itself


def test_a_paper_leaves_out_what_is_internal_and_who_did_not_come() -> None:
    def guest(key: str, reply: str = "", came: str = "") -> Attendee:
        return Attendee(key, "jp", key, Pair(key), Pair(), Pair(), Pair(), reply, came)

    people = (guest("a"), guest("b", "no"), guest("c", "no", "yes"), guest("d", "yes", "no"))
    points = (
        Point("1", 1, "asked", "tw", "", Pair(), Pair("問")),
        Point("2", 2, "explained", "tw", "", Pair(), Pair("內"), secret=True),
    )
    record = Minutes("item", points, people)
    assert [one.id for one in record.there("jp")] == ["a", "c"]
    assert [point.id for point in record.said()] == ["1"] and len(record.said(secret=True)) == 2


def test_a_point_moves_within_the_record_and_not_beyond_it() -> None:
    assert minutes.moved(["a", "b", "c"], "c", -1) == ["a", "c", "b"]
    assert minutes.moved(["a", "b", "c"], "a", -1) == ["a", "b", "c"]
    assert minutes.moved(["a", "b", "c"], "a", 9) == ["b", "c", "a"]
    assert minutes.moved(["a"], "z", 1) == ["a"]
