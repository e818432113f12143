"""The panel of an organisation in the directory: its record, its logo and the names it had before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.paperwords import HONORIFICS
from desktop.domain.text import Pair, joined
from desktop.i18n import N_
from desktop.store import contactparts, directory, posts
from desktop.store import tables as t
from desktop.ui import regionfield
from desktop.ui.contactparts import former_names, organisation_picker, person_picker, ways
from desktop.ui.form import DateField, PairField
from desktop.ui.pages.directorypanel import DirectoryPanel, Specs
from desktop.ui.phonefield import PhoneField
from desktop.ui.sections import Chapter, Spec
from desktop.ui.staff import MOST, TITLE, Staff
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.logobox import LogoBox
    from desktop.ui.parts import Parts

NEW_ORGANISATION: dict[str, Any] = {"country": "JP", "kind": "other"}
NUMBERED = re.compile(  # "1. ", "２、", "①", "（三）", and not the 1 of 1.5
    r"^[ \t\u3000]*(?:[0-9０-９]{1,2}[ \t]*[.)．、）](?![0-9０-９])|[①-⑳]"
    r"|[(（][0-9０-９一二三四五六七八九十]{1,2}[)）])[ \t\u3000]*",
    re.MULTILINE,
)


class NumberedField(PairField):
    """One thing a line; papers number them, so that numbers pasted along are taken off."""

    def __init__(self, stem: str, lines: int) -> None:
        super().__init__(stem, lines)
        for made in self.inputs.values():
            bind(made.setPlaceholderText, N_("One a line; papers number them."))

    def values(self) -> dict[str, Any]:
        return {name: NUMBERED.sub("", str(value)) for name, value in super().values().items()}


class BodyPanel(DirectoryPanel):
    """One organisation."""

    TABLE = t.Organisation
    NEW = N_("New organisation")
    CHANGE, ADD = N_("Change organisation"), N_("Add organisation")
    DELETE = N_("Delete organisation")
    OPENED = ("reach", "people")
    HANGING = frozenset({"ways", "staff", "former", "logo"})

    def chapters(self) -> Sequence[Chapter]:
        of = Specs("organisation")
        page = self.page

        def phone(name: str) -> Spec:
            return of.one(name, lambda: PhoneField(name, lambda: self.country))

        return (
            Chapter(
                "basics",
                N_("Basics"),
                (
                    of.pair("name"),
                    of.line("kana", "ja"),
                    of.pair("short"),
                    of.one("parent_id", lambda: organisation_picker(page, "parent_id")),
                    of.choice("kind", words.ORGANISATION_KINDS),
                    of.choice("country", words.COUNTRIES),
                    of.one("region", lambda: regionfield.RegionField("region", lambda: self.country), N_("Region")),
                ),
                folds=False,
            ),
            Chapter(
                "reach",
                N_("Address and telephone"),
                (
                    of.line("postal_code"),
                    of.pair("address"),
                    phone("phone"),
                    phone("fax"),
                    of.line("email"),
                    of.line("url"),
                ),
            ),
            Chapter("ways", N_("More numbers and addresses"), body=lambda: self.ways),
            Chapter(
                "people",
                N_("Head and main contact"),
                (
                    of.pair("head"),
                    of.pair("head_other"),
                    of.one("main_contact_id", lambda: person_picker(page, "main_contact_id")),
                    of.choice("honorific", HONORIFICS)._replace(label=N_("Honorific of its people")),
                ),
            ),
            Chapter("staff", TITLE, body=lambda: self.staff),
            Chapter(
                "profile",
                N_("Profile"),
                (
                    of.one("industries_zh", lambda: NumberedField("industries", 4))._replace(
                        names=("industries_zh", "industries_ja")
                    ),
                    of.pair("profile", 4),
                    of.pair("products", 2),
                    of.pair("wants", 2),
                    of.line("founded"),
                    of.line("employees"),
                    of.line("capital"),
                ),
            ),
            Chapter("former", N_("Former names"), body=lambda: self.former),
            Chapter("logo", N_("Logo"), body=lambda: self.logo),
            Chapter(
                "data",
                N_("Source and notes"),
                (of.line("source"), of.one("as_of", lambda: DateField("as_of")), of.text("notes", 3)),
            ),
        )

    @cached_property
    def ways(self) -> Parts:
        return self.hang(ways(self.page, "organisation_id", lambda: self.country))

    @cached_property
    def staff(self) -> Staff:
        return self.hang(Staff(self.page))

    @cached_property
    def former(self) -> Parts:
        return self.hang(former_names(self.page))

    @cached_property
    def logo(self) -> LogoBox:
        from desktop.ui.logobox import LogoBox

        return self.hang(LogoBox(self.page))

    def begin(self) -> None:
        """The empty form of a new organisation."""
        self.start_new(NEW_ORGANISATION)

    def show_whole(self) -> None:
        self.heading.setText(self._path.get(i18n.current()))

    def summaries(self) -> Mapping[str, Sequence[str]]:
        code, row = i18n.current(), self.row
        with self.page.store.read() as connection:
            self._path = joined(" ", *posts.names_on(connection, [self.row_id], None)[self.row_id])
            more = contactparts.ways(connection, "organisation_id", self.row_id)
            former = directory.former_names(connection, self.row_id)
            staff = contactparts.staff(connection, self.row_id, date.today(), MOST)
            contact = directory.person(connection, row["main_contact_id"]) if row["main_contact_id"] else None
        return {
            "reach": (row["phone"], self.pair("address")),
            "ways": [way["value"] for way in more],
            "people": (self.pair("head"), Pair(contact.name_zh, contact.name_ja).get(code) if contact else ""),
            "profile": (self.pair("industries"), self.pair("profile")),
            "staff": [held.holder.get(code) for held in staff],
            "former": [Pair(name["name_zh"], name["name_ja"]).get(code) for name in former],
            "data": (row["source"], dates.long(row["as_of"], code) if row["as_of"] else "", row["notes"]),
        }
