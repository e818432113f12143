"""What speaks for a pair, what a pairing is worth, and what is to be looked at in it."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain import pairing
from desktop.domain.pairing import LARGE, SMALL, Applicant, Place, Problem, Reason
from desktop.i18n import gettext_for

TAICHUNG = Applicant("TW-TXG", ("JP-27", "JP-38"), frozenset("abcde"))
TAOYUAN = Applicant("TW-TAO", ("JP-27",))
OSAKA, TOKYO = Place("JP-27", LARGE, tags=frozenset("abcd")), Place("JP-13", LARGE)
EHIME, KOCHI = Place("JP-38", SMALL, tags=frozenset("e")), Place("JP-39", SMALL)
PROBLEM = Problem((TAICHUNG, TAOYUAN), (OSAKA, TOKYO, EHIME, KOCHI), ties=frozenset({("TW-TXG", "JP-38")}))
BEST = (("TW-TXG", "JP-27"), ("TW-TXG", "JP-38"))


def names(code: str) -> str:
    return {"TW-TXG": "臺中市", "TW-TAO": "桃園市", "JP-27": "大阪府", "JP-38": "愛媛縣", "JP-13": "東京都"}.get(
        code, code
    )


def kinds(problem: Problem, *pairs: pairing.Key) -> list[tuple[str, str, str]]:
    return [doubt[:3] for doubt in pairing.doubts(problem, pairs, names)]


def test_what_speaks_for_pairing_is_counted_in_tenths() -> None:
    said = pairing.reasons(PROBLEM, BEST)
    assert said[BEST[0]] == (Reason("wish", 100, 1), Reason("strength", 150, 0, tuple("abcd")), Reason("size", 100))
    assert said[BEST[1]] == (
        *(Reason("wish", 90, 2), Reason("strength", 50, 0, ("e",)), Reason("tie", 150), Reason("size", 100)),
    )
    assert pairing.total(PROBLEM, BEST) == 740
    assert pairing.total(PROBLEM, BEST[:1]) == 250
    assert pairing.total(PROBLEM, [("TW-XXX", "JP-99")]) == 0
    far = replace(TAICHUNG, wishes=tuple(f"JP-{n}" for n in range(40, 60)))
    assert [pairing.worth(PROBLEM, far, Place(f"JP-{n}", SMALL)) for n in (40, 49, 50, 59)] == [100, 10, 10, 10]


def test_reasons_of_a_pairing_are_kept_and_said_in_both_languages() -> None:
    said = pairing.reasons(replace(PROBLEM, hand=frozenset(BEST[:1])), BEST)[BEST[0]]
    assert pairing.thawed(pairing.frozen(said)) == said
    for broken in ("", "{", "[1]", '[["wish","x",1,[]]]', '[["unknown",1,1,[]]]', '{"a":1}', "null"):
        assert pairing.thawed(broken) == ()
    tags = dict(zip("abcd", ("機械", "自行車", "光學", "紡織"), strict=True))
    told = [pairing.sentence(reason, tags.__getitem__).text(gettext_for("zh_TW")) for reason in said]
    assert told == ["志願序 1", "共同優勢：機械、自行車、光學、紡織", "一大一小縣", "手動選定"]
    assert all(pairing.sentence(reason, str).text(gettext_for("ja")) for reason in said)
    assert [pairing.points(tenths) for tenths in (875, -15, 200, 0)] == ["87.5", "−1.5", "20", "0"]


def test_pairing_against_a_principle_is_looked_at_and_never_refused() -> None:
    assert kinds(PROBLEM, *BEST) == []
    assert kinds(PROBLEM) == []
    two_large = (("TW-TXG", "JP-27"), ("TW-TXG", "JP-13"))
    assert kinds(PROBLEM, *two_large) == [
        ("one_size", "TW-TXG", ""),
        ("no_wish", "TW-TXG", "JP-13"),
        ("not_kept", "TW-TXG", "JP-38"),
    ]
    assert kinds(PROBLEM, *BEST, ("TW-TAO", "JP-27")) == [
        ("twice", "TW-TXG", "JP-27"),
        ("count", "TW-TAO", ""),
        ("twice", "TW-TAO", "JP-27"),
    ]
    assert kinds(replace(PROBLEM, twice=True), *BEST, ("TW-TAO", "JP-27")) == [("count", "TW-TAO", "")]
    ruled = replace(PROBLEM, forbidden=frozenset(BEST[:1]), fixed=frozenset({("TW-TXG", "JP-39")}))
    assert kinds(ruled, *BEST) == [("forbidden", "TW-TXG", "JP-27"), ("missing", "TW-TXG", "JP-39")]
    assert kinds(PROBLEM, ("TW-NWT", "JP-39")) == [("stranger", "TW-NWT", "")]
    [first, *_rest] = pairing.doubts(PROBLEM, two_large, names)
    assert first.message.text(gettext_for("zh_TW")) == "原則上一大一小縣：臺中市現為 2 大 0 小。"
    [only] = pairing.told(PROBLEM, [*two_large, ("TW-TAO", "JP-13")], [*two_large, ("TW-TAO", "JP-27")], names)[1:2]
    assert (only.kind, only.county, only.prefecture) == ("no_wish", "TW-TAO", "JP-13")


def test_pairing_anew_lets_the_one_of_the_same_size_give_way() -> None:
    own = {"JP-27": True, "JP-38": True}
    assert pairing.replaced(PROBLEM, "TW-TXG", "JP-13", own) == "JP-27"
    assert pairing.replaced(PROBLEM, "TW-TXG", "JP-39", own) == "JP-38"
    assert pairing.replaced(PROBLEM, "TW-TXG", "JP-13", {"JP-27": False, "JP-38": True}) == "JP-38"
    assert pairing.replaced(PROBLEM, "TW-TXG", "JP-13", {"JP-27": True}) == ""
    assert pairing.replaced(PROBLEM, "TW-TXG", "JP-27", own) == ""
