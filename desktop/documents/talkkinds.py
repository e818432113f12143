"""The papers of one-to-one meetings, a part of the list of all papers (``registry``)."""

from __future__ import annotations

from desktop.documents import kinds
from desktop.documents.kinds import PROGRAMME, RECORDS, delegation
from desktop.domain.badges import BOARD_SIZES
from desktop.domain.text import Pair
from desktop.i18n import N_

_OF_DAY = frozenset({"match", "calendar"})
TALKS = (
    delegation(
        *("talk-timetable", N_("Talks: timetable of each company"), Pair("個別時間表", "個別スケジュール")),
        *(kinds.of("talk_timetable"), _OF_DAY, PROGRAMME),
        to_host=True,
    ),
    delegation(
        *("talk-tables", N_("Talks: list of each table"), Pair("桌次表", "テーブル別スケジュール")),
        *(kinds.of("talk_tables"), _OF_DAY, PROGRAMME),
        to_host=True,
    ),
    delegation(
        *("talk-board", N_("Talks: notice board"), Pair("商談時間表", "商談スケジュール")),
        *(kinds.of("talk_board"), _OF_DAY | {"size", "variant"}, PROGRAMME),
        to_host=True,
        sizes=BOARD_SIZES,
        variants=(("", N_("By company")), ("tables", N_("By table"))),
    ),
    delegation(
        *("talk-results", N_("Talks: results"), Pair("商談成果表", "商談結果一覧")),
        *(kinds.of("talk_results"), _OF_DAY, RECORDS),
    ),
)
