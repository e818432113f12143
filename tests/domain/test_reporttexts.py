"""What a report says by itself, in the words of the 2019 report."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop import reference
from desktop.domain import reportprofiles as profiles
from desktop.domain import reporttexts as texts
from desktop.domain.outcomewords import REPORT_CATEGORIES, REPORT_PROFILES
from desktop.domain.schedule import Part, When

DAY = date(2019, 9, 18)


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (When(DAY, time(13, 30), end_time=time(16, 30)), "2019 年 9 月 18 日(三)下午 1 時 30 分至 4 時 30 分"),
        (When(date(2019, 9, 19), time(13, 30), end_time=time(16)), "2019 年 9 月 19 日(四)下午 1 時 30 分至 4 時"),
        (When(DAY, time(10), end_time=time(12)), "2019 年 9 月 18 日(三)上午 10 時至 中午 12 時"),
        (When(DAY, time(12, 15), end_time=time(13)), "2019 年 9 月 18 日(三)下午 12 時 15 分至 1 時"),
        (When(DAY, part=Part.AM), "2019 年 9 月 18 日(三)上午"),
    ],
)
def test_a_time_is_told_as_in_the_report_of_2019(when: When, said: str) -> None:
    assert texts.when_text(when) == said


def test_names_and_periods() -> None:
    assert texts.period(date(2019, 9, 17), date(2019, 9, 20)) == "108年9月17日至108年9月20日"
    assert texts.countries("千葉 福島・宮城") == texts.countries("日本千葉、福島、宮城") == "日本千葉、福島、宮城"
    assert texts.beside("福島縣 Technology Centre", "出席人員") == "福島縣 Technology Centre 出席人員"
    assert texts.head_line("知事 森田健作", "鈴木榮治") == "知事：森田健作（另名鈴木榮治）"
    assert (texts.head_line("森田健作", ""), texts.head_line("知事", "")) == ("首長：森田健作", "")
    assert (texts.visited("拜會千葉縣廳", ""), texts.visited("工廠", "豐田")) == ("千葉縣廳", "豐田")
    assert texts.items(["甲", "乙"]) == "1. 甲\n2. 乙" and texts.items(["1. 甲", "乙"]) == "1. 甲\n乙"


def test_every_authority_has_a_form_for_every_trip() -> None:
    known = reference.report_profiles()
    assert {one.key for one in known} == {choice.key for choice in REPORT_PROFILES}
    assert all(set(one.sections) <= set(profiles.TITLES) for one in known)
    assert all(one.sure and one.source for one in known if one.key != "own")
    kinds = {choice.key for choice in REPORT_CATEGORIES}
    assert all(set(one.categories) <= kinds for one in known)
    assert profiles.proposed(known, "taichung", "other").form == "digest"
    assert profiles.proposed(known, "taichung", "inspection").form == "report"
    assert profiles.find(known, "kinmen", "digest").form == "report"
    assert profiles.find(known, "newer", "report").key == "central"


def test_what_is_due_and_what_a_length_lacks() -> None:
    known = reference.report_profiles()
    taipei = profiles.find(known, "taipei", "report")
    central = profiles.find(known, "central", "report")
    assert central.due(date(2019, 9, 20)) == date(2019, 12, 20) and central.days(date(2019, 9, 20)).keys() == {"report"}
    assert taipei.days(date(2019, 9, 22)) == {
        "report": date(2019, 12, 23),  # 12/22 is a Sunday
        "summary": date(2019, 10, 22),
        "tracking": date(2020, 3, 23),
    }
    assert central.length_problem(199) and not central.length_problem(200) and central.length_problem(301)
    assert taipei.suggestion_problem(2) and not taipei.suggestion_problem(3) and not central.suggestion_problem(0)
