"""Who could work with whom: every reason is true, and one that adds nothing by itself makes no match."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.companies import Company, Place, Tag, by_field, countries_in, country_in
from desktop.domain.companymatch import FIELD, HERE, MARKET, NAMED, NEAR, OFFER, THIRD, WORK, Match, matches
from desktop.domain.text import Pair

CIVIL, ROBOT = Tag("1", Pair("土木工程", "土木工事")), Tag("2", Pair("解決方案／機器人", "ソリューション／ロボット"))
GEARS = Tag("3", Pair("齒輪", "歯車"), "deal")
SEEKER = Company("jp", Pair("", "みなと株式会社"), "JP", needs=(GEARS,))
MAKER = Company("tw", Pair("大明機械"), "TW", offers=(GEARS,))


def kinds(*found: Match) -> list[dict[str, list[str]]]:
    return [{reason.kind: [name.zh for name in reason.names] for reason in match.reasons} for match in found]


def test_each_reason_says_what_the_two_have_to_do_with_each_other() -> None:
    assert kinds(*matches([SEEKER], [MAKER])) == [{OFFER: ["齒輪"]}]
    wanted = replace(SEEKER, needs=(Tag("4", Pair("ロボット", "ロボット"), "deal"),))  # another tag, the same thing
    assert kinds(*matches([wanted], [replace(MAKER, fields=(ROBOT,))])) == [{WORK: ["ロボット"]}]
    rough = replace(SEEKER, needs=(Tag("9", Pair("土木"), "deal"),))
    assert kinds(*matches([rough], [replace(MAKER, fields=(CIVIL,))])) == [{NEAR: ["土木工程"]}]
    told = replace(SEEKER, needs=(), wants=Pair("", "歯車を作れる工場、ベトナムの拠点"))
    assert kinds(*matches([told], [MAKER])) == [{NAMED: ["齒輪"]}]
    there = Company("vn", Pair("達欣"), "TW", places=(Place("VN"), Place("JP")))
    assert kinds(*matches([told], [there])) == [{MARKET: ["越南"], HERE: ["日本"]}]
    both = (Place("TH"), Place("other", "", Pair("義大利", "イタリア")))
    builders = [replace(one, needs=(), offers=(), fields=(CIVIL,), places=both) for one in (SEEKER, MAKER)]
    assert kinds(*matches(builders[:1], builders[1:])) == [{FIELD: ["土木工程"], THIRD: ["泰國", "義大利"]}]


def test_a_third_market_alone_is_no_match_and_a_market_asked_for_keeps_those_who_are_there() -> None:
    thai = Place("TH")
    bare = [replace(one, needs=(), offers=(), places=(thai, Place("JP"))) for one in (SEEKER, MAKER)]
    assert matches(bare[:1], bare[1:]) == []
    assert kinds(*matches(bare[:1], bare[1:], "TH")) == [{MARKET: ["泰國"], HERE: ["日本"]}]
    assert matches([SEEKER], [MAKER], "TH") == []


def test_the_best_partner_stands_first() -> None:
    near = replace(MAKER, id="near", name=Pair("乙"), offers=(), fields=(GEARS,))
    found = matches([SEEKER], [near, MAKER])
    assert [match.partner.id for match in found] == ["tw", "near"] and found[0].score > found[1].score


def test_countries_are_known_by_any_of_their_names() -> None:
    assert [country_in(text) for text in ("ベトナム", "越南", "台灣", "曾先後在印尼", "タイ", "タイヤ")] == [
        *("VN", "VN", "TW", "ID", "TH", "")
    ]
    assert set(countries_in("越南、マレーシアと中國大陸")) == {"CN", "MY", "VN"}


def test_fields_of_one_group_stand_together() -> None:
    other = Tag("5", Pair("解決方案／自動化", "ソリューション／自動化"), place=9)
    lines = by_field([replace(MAKER, fields=(ROBOT, replace(CIVIL, place=5), other))], Pair("未分類"))
    assert [(line.group.zh, line.field.zh) for line in lines] == [
        *(("解決方案", "機器人"), ("解決方案", "自動化"), ("", "土木工程"))
    ]
