"""Headings and fixed texts that an office may say in its own words: which there are, and what stands without them.

A short one is a marked message of the program; a long one (``long``) is a template from resources/reference, of which
``desktop.reference`` reads the default. To add one: a line in TEXTS; a paper needs nothing more for a marked message,
as its ``Speech`` says the office's own in its place, and asks ``said`` for a text with a key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.handbook import ETIQUETTE, GIFTS, KEYS, PACKING
from desktop.domain.letters import NAMES
from desktop.domain.paperwords import LETTER_KINDS
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.i18n import CODES, N_, gettext_for

HEADINGS, PHRASES, LETTERS = "headings", "phrases", "letters"
GROUPS = (
    (HEADINGS, N_("Headings of papers")),
    (PHRASES, N_("Fixed texts")),
    (LETTERS, N_("Templates of letters")),
)
SUBJECT, BODY = "subject", "body"


@dataclass(frozen=True)
class Text:
    """A text that can be said otherwise. ``key`` is permanent; ``msgid`` the marked message that it stands for, or of
    a long one the marked name of it.
    """

    key: str
    msgid: str
    group: str = HEADINGS
    usual: Pair = Pair()  # what stands without an own one, where no message says it; papers then ask by the key
    long: bool = False
    part: str = ""  # of a letter: its subject or its body; of other long ones, a sentence a line, empty


_HEADINGS = {
    "heading.agenda": N_("Agenda"),
    "heading.itinerary": N_("Itinerary (paper)"),
    "heading.change": N_("Note on a change of itinerary"),
    "heading.inform": N_("People to inform (paper)"),
    "heading.emergency": N_("Emergency sheet"),
    "heading.companies": N_("Participating companies"),
    "heading.handbook": N_("Handbook"),
    "heading.members": N_("List of the delegation's members"),
    "heading.attendance": N_("Attendance list for signing"),
    "heading.addresses": N_("Addresses of the trip"),
    "heading.seating": N_("Seating plan (paper)"),
    "heading.overview": N_("Outline of the visit"),
    "heading.host-profile": N_("Profile of the host"),
    "heading.briefing": N_("Briefing for the head of the delegation"),
    "heading.interpreter": N_("Sheet for the interpreter"),
    "heading.gifts": N_("List of gifts"),
    "heading.directory": N_("List of contacts"),
    "heading.address-book": N_("Address book"),
}
_PHRASES = {
    "phrase.edition": N_("Edition {edition}, as of {date}"),
    "phrase.as-of": N_("As of {date}"),
    "phrase.local-time": N_("Times are local: Japan is one hour ahead of Taiwan."),
    "phrase.open": N_("To be settled"),
    "phrase.answer": N_("Answer slip"),
    "phrase.cut": N_("Please cut here"),
    "phrase.welcome": N_("Welcome (on a board)"),
    "phrase.and-party": N_("and party (on a board)"),
    "phrase.gift-thanks": N_("With thanks (on a gift)"),
    "phrase.gift-small": N_("A small thing (on a gift)"),
    "phrase.gift-keepsake": N_("Keepsake (on a gift)"),
    "phrase.gift-greeting": N_("Greeting (on a gift)"),
    "phrase.enquiries": N_("Enquiries"),
    "phrase.speed": N_("Ordinary"),
}
_HANDBOOK = {
    KEYS[ETIQUETTE]: N_("Handbook: good manners, a sentence a line"),
    KEYS[GIFTS]: N_("Handbook: gifts, a sentence a line"),
    KEYS[PACKING]: N_("Handbook: what to take along, a thing a line"),
}
TEXTS: tuple[Text, ...] = (
    *(Text(key, msgid) for key, msgid in _HEADINGS.items()),
    *(Text(f"heading.{made.key}", made.title, usual=made.stem) for made in LISTINGS if made.key != "luggage"),
    *(Text(key, msgid, PHRASES) for key, msgid in _PHRASES.items()),
    *(Text(key, msgid, PHRASES, long=True) for key, msgid in _HANDBOOK.items()),
    *(
        Text(f"letter.{kind.key}.{part}", kind.label, LETTERS, long=True, part=part)
        for kind in LETTER_KINDS
        for part in (SUBJECT, BODY)
    ),
)
BY_KEY = {text.key: text for text in TEXTS}


def default(text: Text) -> Pair:
    """What a short text says without an own one."""
    return text.usual or Pair(*(gettext_for(code)(text.msgid) for code in CODES))


def by_message(own: Mapping[str, Pair]) -> dict[str, Pair]:
    """Own texts by key -> the same as papers look them up: short ones by their message, long ones by their key."""
    found = {key: BY_KEY.get(key) for key in own}
    return {(key if text is None or text.long or text.usual else text.msgid): own[key] for key, text in found.items()}


def said(own: Mapping[str, Pair], key: str, usual: Pair) -> Pair:
    """The office's own text in each language where it has one, else the usual one."""
    mine = own.get(key, Pair())
    return Pair(mine.zh or usual.zh, mine.ja or usual.ja)


def lost(text: Text, value: Pair) -> tuple[str, ...]:
    """The names in braces that the program fills and an own text leaves out or does not know: {date} of 「As of …」."""
    from string import Formatter

    if text.part:
        named = re.findall(r"\{([^{}]*)\}", value.zh + value.ja)
        return tuple(dict.fromkeys(f"{{{name}}}" for name in named if name not in NAMES))
    if text.long or text.usual:
        return ()
    wanted = {name for _plain, name, _spec, _how in Formatter().parse(text.msgid) if name}
    odd: list[str] = []
    for words in filter(None, (value.zh, value.ja)):
        try:
            has = {name for _plain, name, _spec, _how in Formatter().parse(words) if name is not None}
        except ValueError:
            return ("{ }",)
        odd += sorted(f"{{{name}}}" for name in has ^ wanted)
    return tuple(dict.fromkeys(odd))
