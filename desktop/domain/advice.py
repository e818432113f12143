"""What a card or an agenda will lack for a member: counted in one badge, never in the way (needs.md row 94).

Warnings about the itinerary stand in ``warnings``.
"""

from __future__ import annotations

from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_


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
