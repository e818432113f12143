"""What came of a trip, as the papers of the registers take it."""

from __future__ import annotations

from datetime import date

from desktop.domain import agreements, followups, suggestions
from desktop.domain.agreements import Agreement
from desktop.domain.followups import FollowUp, Report, State, Step
from desktop.domain.outcomelist import Outcome, Outcomes, Theme
from desktop.domain.suggestions import Suggestion
from desktop.domain.text import Pair

TODAY = date(2019, 11, 1)
TRIP = Pair("台日夥伴關係強化研討會訪問團", "日台パートナーシップ強化セミナー訪問団")


def follow_ups() -> Report:
    """One of theirs that is late with its steps, one of ours that is done."""
    steps = (
        Step("1", followups.REACHED, date(2019, 10, 1), Pair("去函詢問", "照会文書を送付")),
        Step("2", followups.PLANNED, date(2019, 12, 1), Pair("轉知業者", "企業へ周知")),
    )
    late = FollowUp(
        "a", "t", Pair("介紹有意來臺企業名單", "台湾進出に関心のある企業の紹介"), "jp",
        counterpart=Pair("千葉縣", "千葉県"), due=date(2019, 10, 20), status="going", trip=TRIP, steps=steps,
        event=Pair("拜會千葉縣廳", "千葉県庁訪問"), visit=Pair("回訪團", "答礼訪問団"), state=State.OVERDUE,
    )  # fmt: skip
    done = FollowUp(
        "b", "t", Pair("提供 MEMS 活動資料", "MEMS イベント資料の提供"), owner=Pair("王大明", "王大明"), status="done",
        done_on=date(2019, 10, 15), due=date(2019, 10, 15), trip=TRIP, state=State.SETTLED,
    )  # fmt: skip
    return Report(TRIP, (late, done), TODAY, followups.half_of(TODAY), "t")


def advice() -> suggestions.Register:
    """Two suggestions of which one is decided."""
    open_ = Suggestion("a", "t", Pair("建議每年輪流舉辦研討會。", "毎年交互に開催することを提案する。"), trip=TRIP)
    taken = Suggestion(
        "b", "t", Pair("建議編列回訪接待預算。", "答礼訪問の受入予算を計上する。"), "秘書處", "adopted",
        date(2020, 3, 5), "納入明年度概算。", TRIP,
    )  # fmt: skip
    return suggestions.Register(TRIP, (open_, taken), TODAY, "t")


def signed() -> agreements.Register:
    """A memorandum in force, and a sister city that is not signed yet."""
    memorandum = Agreement(
        "a", "mou", Pair("友好交流備忘錄", "友好交流覚書"), Pair("臺中市政府\n愛媛縣政府", "台中市政府\n愛媛県"),
        Pair("林佳龍\n中村時廣", "林佳龍\n中村時広"), date(2017, 5, 31), Pair("松山市", "松山市"), Pair("觀光", "観光"),
        date(2020, 3, 30), "中、日文各一份", state=agreements.State.ENDING,
    )  # fmt: skip
    sister = Agreement("b", "sister", Pair(), state=agreements.State.PREPARED)
    return agreements.Register((memorandum, sister), TODAY)


def outcomes() -> Outcomes:
    """An outcome under a theme, and one under none."""
    told = Outcome("a", "t", Pair("締結友好城市。", "友好都市提携を締結した。"), ("x",), TRIP)
    bare = Outcome("b", "t", Pair("獲邀參展。", "出展の招待を受けた。"), (), TRIP, Pair("拜會", "訪問"))
    return Outcomes((told, bare), (Theme("x", Pair("城市外交", "都市外交")),), TRIP, TODAY)
