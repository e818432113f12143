"""Pairs of an invented year."""

from __future__ import annotations

from datetime import date

from desktop import reference
from desktop.domain import pairmap
from desktop.domain.pairmap import PairLine, PairSheet
from desktop.domain.text import Pair

SHARED = (Pair("精密機械", "精密機械"), Pair("自行車", "自転車"))


def lines() -> list[PairLine]:
    """Taichung with Osaka and Ehime, decided; Pingtung with Hokkaido and Okinawa, proposed."""
    by, on = "局長 王大明", date(2026, 11, 20)
    return [
        PairLine("TW-TXG", "JP-38", "approved", "S", 7, SHARED, by, on),
        PairLine("TW-TXG", "JP-27", "approved", "L", 8, SHARED, by, on),
        PairLine("TW-PIF", "JP-01", "proposed", "L", 0, (Pair("農業", "農業"),)),
        PairLine("TW-PIF", "JP-47", "proposed", "S", 9),
        PairLine("TW-TPE", "JP-13", "applied", "L", 1),
    ]


def sheet(language: str = "both") -> PairSheet:
    """As a paper in this language gets it."""
    inside = language == "zh_TW"
    return pairmap.sheet(
        2027, Pair(), date(2026, 11, 20), reference.tiles(), lines(), inside=inside, large_from=2_000_000
    )
