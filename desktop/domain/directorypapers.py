"""The values of the directory's papers: the list of contacts, the address book, labels. And who is called how on them.

What a paper's readers may not see is never in these values: ``store.directorypapers`` asks ``audience`` when it reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain import honorifics
from desktop.domain.text import Pair, joined
from desktop.domain.words import Choice
from desktop.i18n import N_

OFFICE, OTHER = "office", "other"
READERS = (
    Choice(OFFICE, N_("Our own office")),
    Choice(OTHER, N_("The other side")),
)
KEYS = ("directory", "address-book", "labels")  # of DOCUMENTS


@dataclass(frozen=True)
class Way:
    """A number or a mail; ``kind`` is one of ``words.WAYS``, ``label`` what the office calls it."""

    kind: str
    value: str
    label: str = ""


@dataclass(frozen=True)
class Held:
    """A post as it stands on the day of the paper."""

    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    organisation_id: str = ""
    rank: int | None = None  # where custom differs from the title
    below: Pair = Pair()  # of ``unit`` what stands below the body of ``organisation_id``


@dataclass(frozen=True)
class Contact:
    """A person; ``posts`` are those held at the same time, the first one first."""

    id: str
    name: Pair
    kana: str = ""
    roman: str = ""
    country: str = "JP"
    posts: tuple[Held, ...] = ()
    ways: tuple[Way, ...] = ()
    postal_code: str = ""
    address: Pair = Pair()
    own_address: bool = False  # the person's, not the organisation's
    notes: str = ""
    honorific: str = ""  # a key of HONORIFICS where a record says one

    @property
    def post(self) -> Held:
        """The first post."""
        return self.posts[0] if self.posts else Held()

    def said(self, *kinds: str) -> tuple[str, ...]:
        """The numbers of these kinds, each once."""
        return tuple(dict.fromkeys(way.value for way in self.ways if way.kind in kinds and way.value))


@dataclass(frozen=True)
class Body:
    """An organisation of the address book with the people who have a post there; ``depth`` in its tree, from 0."""

    id: str
    name: Pair
    depth: int = 0
    path: Pair = Pair()  # the names above it
    kana: str = ""
    kind: str = "other"
    country: str = "JP"
    postal_code: str = ""
    address: Pair = Pair()
    ways: tuple[Way, ...] = ()
    head: Pair = Pair()
    people: tuple[Contact, ...] = ()


@dataclass(frozen=True)
class Directory:
    """What a paper of the directory holds. ``bodies`` only of the address book; ``people`` there have no post."""

    reader: str
    as_of: date
    people: tuple[Contact, ...] = ()
    bodies: tuple[Body, ...] = ()

    def everybody(self) -> tuple[Contact, ...]:
        """Everybody on it, once."""
        found = {one.id: one for body in self.bodies for one in body.people} | {one.id: one for one in self.people}
        return tuple(found.values())


def language_of(country: str, language: str) -> str:
    """The language of a label: the one asked for, else that of the country where it is read."""
    return language if language in ("zh_TW", "ja") else "ja" if country == "JP" else "zh_TW"


def address_lines(contact: Contact, code: str) -> tuple[str, tuple[str, ...], str]:
    """A label's words in language ``code``: postal line, lines above the name, and the line of the name.

    A person is 様, with the title before the name; a body without one is 御中. In Chinese the title follows the name
    and takes the place of 先生, then 鈞啟; a body is 公啟.
    """
    post = contact.post
    postal = contact.postal_code
    if postal and code == "ja" and contact.country == "JP":
        postal = f"〒{postal.removeprefix('〒').strip()}"
    name = contact.name.get(code)
    place, unit, title = post.organisation.get(code), post.unit.get(code), post.title.get(code)
    address = contact.address.get(code)
    if contact.own_address:
        place, unit, title = "", "", "" if code == "ja" else title
    if not name:
        return postal, _lines(address, place if unit else ""), honorifics.body(unit or place, code)
    if code == "ja":
        return (
            postal,
            _lines(address, place, unit, title),
            honorifics.called(name, code, choice=contact.honorific, title=title),
        )
    if name.endswith(honorifics.ENDINGS_ZH):
        called = name if name.endswith(("啟",)) else f"{name} 鈞啟"
    else:
        called = f"{name} {title or '先生／女士'} 鈞啟"
    return postal, _lines(address, place, unit), called


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)


def place_and_title(post: Held) -> tuple[Pair, Pair]:
    """Organisation and unit; and the title."""
    return joined(" ", post.organisation, post.unit), post.title
