"""Friendly warnings: counted in one badge, never a dialog, never in the way (needs.md rows 94 to 98)."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from desktop.domain.event import EventData
from desktop.domain.precedence import rank_of
from desktop.domain.text import Pair
from desktop.domain.words import TRANSPORT_KINDS
from desktop.errors import Notice, Sentence
from desktop.i18n import N_


class Hours(NamedTuple):
    """開庁時間: when prefectural offices receive guests. A setting, unverified for any one office (row 96)."""

    opens: time = time(8, 30)
    closes: time = time(17, 15)
    lunch_from: time = time(12, 0)
    lunch_to: time = time(13, 0)


HEAD_RANK = 30  # governor, mayor and their deputies (precedence.RANKS)
OFFICE_KINDS = frozenset({"visit", "tour"})


def of_event(event: EventData, title: Pair, host_titles: list[str], hours: Hours) -> list[Notice]:
    """What a careful colleague would say about one item; ``host_titles`` are those of the hosts listed."""
    if event.status == "cancelled":
        return []
    said: list[Sentence] = []
    if event.kind in OFFICE_KINDS and event.start_time is not None and event.start_date is not None:
        end = event.end_time or event.start_time
        if event.start_date.weekday() >= 5:
            said.append(Sentence(N_("The day is a Saturday or Sunday. Ask whether the office receives guests.")))
        elif event.start_time < hours.opens or end > hours.closes:
            values = {"opens": f"{hours.opens:%H:%M}", "closes": f"{hours.closes:%H:%M}"}
            said.append(Sentence(N_("Outside office hours ({opens} to {closes}). Ask the host."), values))
        elif event.start_time < hours.lunch_to and end > hours.lunch_from:
            said.append(Sentence(N_("Falls into the lunch break of Japanese offices. Ask the host.")))
    if "表敬訪問" in event.title_ja and all(rank_of(t) > HEAD_RANK for t in host_titles):
        said.append(
            Sentence(N_("表敬訪問 is said of a call on a head or deputy head only. Else write 訪問・意見交換."))
        )
    if event.kind in TRANSPORT_KINDS and any(
        "松山" in text and "台北" not in text for text in (event.origin_ja, event.target_ja, event.title_ja)
    ):
        said.append(Sentence(N_("In Japan 松山 is the city in Ehime. Write 台北松山空港.")))
    if title.zh and not title.ja:
        said.append(Sentence(N_("The Japanese title is missing; the Chinese one will print.")))
    if title.ja and not title.zh:
        said.append(Sentence(N_("The Chinese title is missing; the Japanese one will print.")))
    name = title.zh or title.ja
    return [Notice(name, sentence) for sentence in said]


def of_member(name: Pair, kana: str, title: Pair) -> list[Notice]:
    """What a card or an agenda will lack for one member."""
    said = []
    if not name.ja:
        said.append(Sentence(N_("The Japanese name is missing; the Chinese one will print.")))
    if not kana:
        said.append(Sentence(N_("The reading is missing; cards and agendas print none.")))
    if title.zh and not title.ja:
        said.append(Sentence(N_("The Japanese title is missing; the Chinese one will print.")))
    if not title:
        said.append(Sentence(N_("No title is recorded for the day of departure.")))
    return [Notice(name.zh or name.ja, sentence) for sentence in said]
