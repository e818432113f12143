"""The papers of the programme of the year and of its companies, a part of the list of all papers (``registry``)."""

from __future__ import annotations

from desktop.documents import kinds
from desktop.documents.kinds import YEARS
from desktop.documents.kinds import delegation as _delegation
from desktop.domain.handbook import SIZES as HANDBOOK_SIZES
from desktop.domain.text import Pair
from desktop.i18n import N_

OF_PAIRS = (("", N_("With pairs that are only proposed")), ("approved", N_("Approved pairs alone")))
OF_YEARS = (
    # of the programme
    _delegation(
        *(
            "application",
            N_("Application form of a county"),
            Pair("縣市申請表", "参加申請書"),
            kinds.spoken("application"),
        ),
        *(frozenset({"scheme", "application"}), YEARS),
    ),
    _delegation(
        *("applications", N_("Applications of counties with points"), Pair("縣市申請評分一覽表", "参加申請一覧")),
        *(kinds.spoken("applications"), frozenset({"scheme"}), YEARS),
    ),
    kinds.Document(
        *(
            "press-conference",
            N_("Papers for the press conference"),
            "event",
            Pair("記者會資料", "記者会見資料"),
            kinds.of("told"),
        ),
        *(frozenset({"event"}), YEARS),
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *(
            "organising-handbook",
            N_("Manual for organising a delegation"),
            Pair("組團赴日拓銷手冊", "訪日団派遣の手引き"),
        ),
        *(kinds.of("handbook"), frozenset({"calendar", "size", "booklet"}), YEARS),
        sizes=HANDBOOK_SIZES,
    ),
    _delegation(
        *(
            "cases",
            N_("Alliance cases (paper)"),
            Pair("策略聯盟案例表", "アライアンス事例一覧"),
            kinds.of("casetables"),
        ),
        *(frozenset(), YEARS),
        to_host=True,
        word=kinds.word("casetables", "write"),
    ),
    _delegation(
        *(
            "data-tables",
            N_("Tables of figures (paper)"),
            Pair("統計表", "統計資料"),
            kinds.of("casetables"),
            frozenset(),
            YEARS,
        ),
        to_host=True,
        word=kinds.word("casetables", "write"),
    ),
    # the programme of the year
    _delegation(
        *("targets", N_("Table of expected benefits"), Pair("預期效益表", "期待効果表"), kinds.of("targets")),
        *(frozenset({"scheme", "variant"}), YEARS),
        variants=(("", N_("What is aimed at alone")), ("counted", N_("With what came of it"))),
    ),
    _delegation(
        *("relations", N_("List of stages of relations"), Pair("交流階段表", "交流段階一覧"), kinds.of("relations")),
        *(frozenset({"scheme"}), YEARS),
    ),
    # of companies
    _delegation(
        *("company-list", N_("Directory of companies"), Pair("企業名錄", "企業一覧"), kinds.of("company_list")),
        *(frozenset({"calendar", "variant"}), YEARS),
        variants=(("", N_("By country")), ("field", N_("By field"))),
    ),
    _delegation(
        *("match-list", N_("List of possible partners"), Pair("媒合清單", "マッチング候補一覧")),
        *(kinds.of("match_list"), frozenset({"variant"}), YEARS),
        to_host=True,
        variants=(("", N_("What Japanese companies look for")), ("reverse", N_("What Taiwanese companies look for"))),
    ),
    _delegation(
        *("pairing-map", N_("Map of paired counties and prefectures"), Pair("縣市配對圖", "自治体交流図")),
        *(kinds.spoken("pairing_map"), frozenset({"scheme", "variant"}), YEARS),
        variants=OF_PAIRS,
    ),
    _delegation(
        *("pairing-list", N_("List of paired counties and prefectures"), Pair("縣市配對一覽表", "自治体交流一覧")),
        *(kinds.spoken("pairing_list"), frozenset({"scheme", "variant"}), YEARS),
        variants=OF_PAIRS,
    ),
)
