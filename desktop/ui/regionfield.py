"""Which prefecture, county or city: found by its name in either language, its reading or its name in English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop import reference
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.ui.picker import Option, PickerField

COUNTRIES = ("JP", "TW")


def _places(country: str) -> Sequence[reference.Prefecture | reference.County]:
    return reference.prefectures() if country == "JP" else reference.counties()


def search(text: str, country: str) -> list[Option]:
    """Regions that ``text`` finds, those of the country first."""
    wanted = fold(text)
    found = []
    for code in sorted(COUNTRIES, key=lambda code: code != country):
        for place in _places(code):
            spelled = fold(f"{place.name.zh} {place.name.ja} {place.kana} {place.english} {place.iso}")
            if wanted in spelled:
                found.append(Option(place.iso, place.name, Pair(place.english, place.english)))
    return found


def named(code: str) -> Option:
    """The region of an ISO 3166-2 code; one that is in no list is shown as it is."""
    for country in COUNTRIES:
        for place in _places(country):
            if place.iso == code:
                return Option(code, place.name, Pair())
    return Option(code, Pair(code, code), Pair())


class RegionField(PickerField):
    """Holds an ISO 3166-2 code (JP-12, TW-TXG), or nothing."""

    def __init__(self, name: str, country: Callable[[], str]) -> None:
        super().__init__(name, lambda text: search(text, country()), named)

    def values(self) -> dict[str, Any]:
        return {name: value or "" for name, value in super().values().items()}
