"""The panel of a company: what it does, needs and offers, where it works, and where that is known from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain import dates
from desktop.domain.companies import Place, listed
from desktop.domain.schemewords import BRANCH_KINDS, COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import COUNTRIES, find
from desktop.i18n import N_, _
from desktop.store import companies
from desktop.store import tables as t
from desktop.ui import regionfield
from desktop.ui.contactparts import NOTHING, said
from desktop.ui.form import ChoiceField, DateField, Form, PairField
from desktop.ui.pages.directorypanel import DirectoryPanel, Specs
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.phonefield import PhoneField
from desktop.ui.sections import Chapter, Spec
from desktop.ui.tagfield import TagsField

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

DELETE = N_("Delete company")


class CompanyPanel(DirectoryPanel):
    """One company of the directory; it is an organisation as those of the contacts are."""

    TABLE = t.Organisation
    NEW = N_("New company")
    CHANGE, ADD, DELETE = N_("Change company"), N_("Add company"), DELETE
    OPENED = ("matching", "places")
    HANGING = frozenset({"places"})

    @property
    def _setting(self) -> str:
        return "sections_company"

    def chapters(self) -> Sequence[Chapter]:
        of, page = Specs("organisation"), self.page

        def tags(name: str, kind: str) -> Spec:
            return of.one(name, lambda: TagsField(name, page, kind))

        return (
            Chapter(
                "basics",
                N_("Basics"),
                (
                    of.pair("name"),
                    of.line("kana", "ja"),
                    of.choice("country", COUNTRIES),
                    of.one("region", lambda: regionfield.RegionField("region", lambda: self.country), N_("Region")),
                ),
                folds=False,
            ),
            Chapter(
                "matching",
                N_("Fields, needs and offers"),
                (tags("fields", "field"), tags("needs", "deal"), tags("offers", "deal"), of.pair("wants", 2)),
            ),
            Chapter("places", N_("Places of business"), body=lambda: self.places),
            Chapter(
                "profile",
                N_("Products and profile"),
                (
                    of.pair("products", 2),
                    of.pair("profile", 3),
                    of.one("industries_zh", lambda: PairField("industries", 2), N_("Fields in the company's own words"))
                    ._replace(names=("industries_zh", "industries_ja")),
                    of.line("founded"),
                    of.line("employees"),
                    of.line("capital"),
                ),
            ),
            Chapter(
                "reach",
                N_("Address and telephone"),
                (
                    of.pair("address"),
                    of.one("phone", lambda: PhoneField("phone", lambda: self.country)),
                    of.line("email"),
                    of.line("url"),
                ),
            ),
            Chapter(
                "data",
                N_("Source and notes"),
                (of.line("source"), of.one("as_of", lambda: DateField("as_of")), of.text("notes", 3)),
            ),
        )  # fmt: skip

    @cached_property
    def places(self) -> Parts:
        return self.hang(places(self.page))

    def begin(self, country: str) -> None:
        """The empty form of a new company."""
        self.start_new({"country": country}, {"kind": "company"})

    def show_whole(self) -> None:
        self.heading.setText(self.pair("name"))

    def summaries(self) -> Mapping[str, Sequence[str]]:
        code, row = i18n.current(), self.row
        with self.page.store.read() as connection:
            tags = companies.tags(connection)
            branches = companies.branches(connection, self.row_id)
        names = [tags[one].name.get(code) for name in ("fields", "needs", "offers")
                 for one in (row[name] or "").split() if one in tags]  # fmt: skip
        return {
            "matching": names,
            "places": [listed(map(_place, branches)).get(code)],
            "profile": (self.pair("products"), self.pair("profile")),
            "reach": (row["phone"], self.pair("address")),
            "data": (row["source"], dates.long(row["as_of"], code) if row["as_of"] else "", row["notes"]),
        }


def _place(row: Mapping[str, Any]) -> Pair:
    return Place(row["country"], row["kind"], Pair(row["place_zh"], row["place_ja"])).name()


def places(page: Page) -> Parts:
    """Where a company works."""

    def form() -> Form:
        made = Form()
        made.add(said("branch", "country"), ChoiceField("country", COUNTRIES_OF_BRANCHES))
        made.add(said("branch", "place_zh"), PairField("place"))
        made.add(said("branch", "kind"), ChoiceField("kind", BRANCH_KINDS))
        return made

    def read(owner: str) -> list[Entry]:
        code, entries = i18n.current(), []
        with page.store.read() as connection:
            rows = companies.branches(connection, owner)
        for row in rows:
            kind = f"　{_(find(BRANCH_KINDS, row['kind']).label)}" if row["kind"] else ""
            entries.append(Entry(row["id"], f"{_place(row).get(code) or _(NOTHING)}{kind}"))
        return entries

    return Parts(
        page,
        Words(
            N_("Places of business"), N_("Add place of business"), N_("Change place of business"),
            N_("Remove place of business"),
        ),
        t.Branch,
        form,
        read,
        owner_column="organisation_id",
        headed=False,
    )  # fmt: skip
