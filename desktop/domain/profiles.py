"""参加企業紹介: the companies of a delegation as its hosts read about them. Nothing here is personal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair


@dataclass(frozen=True)
class Sent:
    """Somebody whom a company sends."""

    name: Pair
    kana: str = ""
    title: Pair = Pair()


@dataclass(frozen=True)
class Profile:
    """A company; what is empty prints nothing."""

    name: Pair
    kana: str = ""
    logo: bytes | None = None  # PNG or JPEG
    head: Pair = Pair()
    founded: str = ""
    capital: str = ""
    employees: str = ""
    address: Pair = Pair()
    phone: str = ""
    url: str = ""
    products: Pair = Pair()
    about: Pair = Pair()
    wants: Pair = Pair()
    people: tuple[Sent, ...] = ()


@dataclass(frozen=True)
class Companies:
    """The companies of a trip in the order of their first members."""

    trip: Pair
    start: date | None
    end: date | None
    as_of: date
    profiles: tuple[Profile, ...] = ()
