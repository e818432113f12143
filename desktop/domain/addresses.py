"""The values of the list of addresses of a trip: whom one visits and meets, and where a letter reaches them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain import honorifics
from desktop.domain.text import Pair


@dataclass(frozen=True)
class Address:
    """A person, or (``is_body``) the body itself. ``ways`` are the numbers and mails, telephone first.

    ``entity`` and ``row_id`` are the record that a missing address is entered in.
    """

    name: Pair
    place: Pair = Pair()  # organisation and unit
    title: Pair = Pair()
    kana: str = ""
    honorific: str = ""
    postal_code: str = ""
    address: Pair = Pair()
    ways: tuple[str, ...] = ()
    country: str = "JP"
    is_body: bool = False
    entity: str = "person"
    row_id: str = ""

    def called(self, code: str) -> str:
        """「山田太郎 様」, 「千葉県庁 御中」: as an envelope says it in Japanese; in Chinese the name alone."""
        name = self.name.get(code)
        if self.is_body:
            return honorifics.body(name, code) if code == "ja" else name
        return honorifics.called(name, code, choice=self.honorific, title=self.title.get(code))

    def postal(self) -> str:
        """「〒260-8667」 of a Japanese address; the bare code of another."""
        code = self.postal_code.removeprefix("〒").strip()
        return f"〒{code}" if code and self.country == "JP" else code


@dataclass(frozen=True)
class AddressList:
    """``groups``: a body of the programme in its order, itself first, then its people by precedence."""

    trip: Pair
    start: date | None
    end: date | None
    as_of: date
    groups: tuple[tuple[Pair, tuple[Address, ...]], ...] = ()
    edition: int = 0

    def everybody(self) -> list[Address]:
        return [one for _name, lines in self.groups for one in lines]
