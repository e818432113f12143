"""The directory of companies: rows with tags and places resolved, and what is done to the tags (needs.md row 25)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, and_, or_, select

from desktop import reference
from desktop.domain import audience, companymatch, finding, sorting
from desktop.domain.companies import Company, CompanyList, Place, Tag
from desktop.domain.companymatch import MatchList
from desktop.domain.folding import fold, wanted
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.store import records, strengths
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.search import former_keys

if TYPE_CHECKING:
    from desktop.store.papers import Wish

TAGGED: tuple[tuple[type[t.Row], tuple[str, ...]], ...] = (  # where ids of tags stand
    (t.Organisation, ("fields", "needs", "offers")),
    (t.RegionFacts, ("tags",)),
    (t.Application, ("tags",)),
    (t.AllianceCase, ("tags",)),
)
SHOWN = ("name_zh", "name_ja", "kana", "country", "region", "source", "as_of", "audience", "search_key")
PAIRS = ("products", "wants", "industries")


def tags(connection: Connection) -> dict[str, Tag]:
    """Every tag, fields first, in the office's order."""
    table = table_of(t.Tag)
    found = select(table).where(table.c.alive).order_by(table.c.kind.desc(), table.c.position, table.c.name_zh)
    rows = connection.execute(found)
    return {row.id: Tag(row.id, Pair(row.name_zh, row.name_ja), row.kind, n) for n, row in enumerate(rows)}


def uses(connection: Connection) -> Counter[str]:
    """How many records bear each tag."""
    found: Counter[str] = Counter()
    for model, columns in TAGGED:
        table = table_of(model)
        for row in connection.execute(select(*(table.c[name] for name in columns)).where(table.c.alive)):
            found.update({row_id for ids in row for row_id in (ids or "").split()})
    return found


def read(connection: Connection, code: str = "zh_TW") -> list[Company]:
    """The companies, those of Taiwan first, by strokes or 五十音 as language ``code`` reads them.

    A company is an organisation of that kind, and any other that has fields, needs or offers.
    """
    table, known, former = table_of(t.Organisation), tags(connection), former_keys(connection)
    names = ("id", *SHOWN, "fields", "needs", "offers", *(f"{stem}_{end}" for stem in PAIRS for end in ("zh", "ja")))
    tagged = or_(*(table.c[name] != "" for name in ("fields", "needs", "offers")))
    asked = select(*(table.c[name] for name in names)).where(
        and_(table.c.alive, or_(table.c.kind == "company", and_(table.c.kind.not_in(("prefecture", "city")), tagged)))
    )
    places = _places(connection)
    found = [
        _company(row, known, tuple(places.get(row["id"], ())), former.get(row["id"], ""))
        for row in connection.execute(asked).mappings()
    ]

    def order(company: Company) -> tuple[bool, str, str]:
        name = company.name
        key = sorting.gojuon(company.kana, name.ja or name.zh) if code == "ja" else sorting.strokes(name.zh or name.ja)
        return company.country != "TW", key, company.id

    return sorted(found, key=order)


def _places(connection: Connection) -> Mapping[str, list[Place]]:
    table, found = table_of(t.Branch), defaultdict[str, list[Place]](list)
    asked = select(table).where(table.c.alive).order_by(table.c.position, table.c.id)
    for row in connection.execute(asked):
        found[row.organisation_id].append(Place(row.country, row.kind, Pair(row.place_zh, row.place_ja)))
    return found


def _company(row: Mapping[Any, Any], known: Mapping[str, Tag], places: tuple[Place, ...], former: str) -> Company:
    def borne(name: str) -> tuple[Tag, ...]:
        return tuple(known[row_id] for row_id in (row[name] or "").split() if row_id in known)

    def pair(stem: str) -> Pair:
        return Pair(row[f"{stem}_zh"], row[f"{stem}_ja"])

    own = [borne(name) for name in ("fields", "needs", "offers")]
    texts = [pair("products"), pair("wants"), pair("industries")]
    keys = [row["search_key"], former, *(_tag_key(tag.name) for several in own for tag in several)]
    keys += [_place_key(place) for place in places]
    keys.append(_region_key(row["region"]))
    keys += [finding.lines(wanted(text) for pair in texts for text in (pair.zh, pair.ja) if text)]
    said = Pair(*("、".join(text.split("\n")) for text in (row["industries_zh"], row["industries_ja"])))
    return Company(
        id=row["id"], name=pair("name"), country=row["country"], region=row["region"], kana=row["kana"],
        fields=own[0], needs=own[1], offers=own[2], places=places, said=said, products=texts[0], wants=texts[1],
        source=row["source"], as_of=row["as_of"], audience=row["audience"] or "", key="".join(keys),
    )  # fmt: skip


@lru_cache(maxsize=4_096)
def _tag_key(name: Pair) -> str:
    return finding.key((name.zh, name.ja), (name.ja,), (name.zh,))


@lru_cache(maxsize=4_096)
def _place_key(place: Place) -> str:
    country = find(COUNTRIES_OF_BRANCHES, place.country).pair() if place.country else Pair()
    texts = [country.zh, country.ja, place.written.zh, place.written.ja]
    return finding.key(texts, (), (country.zh, place.written.zh))


@lru_cache(maxsize=256)
def _region_key(code: str) -> str:
    both: list[reference.Prefecture | reference.County] = [*reference.prefectures(), *reference.counties()]
    return "".join(finding.key((p.name.zh, p.name.ja), (p.kana,), (p.name.zh,)) for p in both if p.iso == code)


def found(companies: Iterable[Company], text: str) -> list[Company]:
    """Those whose names, fields, places, products, needs or offers hold every word of ``text``, in any spelling."""
    asked = finding.query(text)
    return [company for company in companies if finding.fits(asked, company.key)]


def bodies(connection: Connection) -> dict[str, dict[str, Any]]:
    """Every organisation with all of its columns: a company that comes in may be any of them."""
    table = table_of(t.Organisation)
    return {row["id"]: dict(row) for row in connection.execute(select(table).where(table.c.alive)).mappings()}


def branches(connection: Connection, organisation_id: str) -> list[dict[str, Any]]:
    """The places of business of a company, in their order."""
    table = table_of(t.Branch)
    asked = select(table).where(and_(table.c.organisation_id == organisation_id, table.c.alive))
    return [dict(row) for row in connection.execute(asked.order_by(table.c.position, table.c.id)).mappings()]


# Tags.


def tag_named(connection: Connection, text: str, kind: str = "") -> str:
    """Id of the tag that ``text`` means, in either language and any spelling, of ``kind`` first; empty for none."""
    meant = fold(text)
    fits = [tag for tag in tags(connection).values() if meant and meant in (fold(tag.name.zh), fold(tag.name.ja))]
    return next((tag.id for tag in sorted(fits, key=lambda tag: tag.kind != kind)), "")


def add_tag(work: Work, name: Pair, kind: str) -> str:
    """The tag of this name: the one that is there, or a new last one of ``kind``; its id."""
    known = tag_named(work.connection, name.zh or name.ja, kind) or tag_named(work.connection, name.ja, kind)
    if known:
        return known
    position = records.next_position(work.connection, t.Tag, "kind", kind)
    return strengths.new_tag(work, kind, name, position)


def remove_tag(work: Work, tag_id: str) -> int:
    """Delete a tag everywhere; how many records bore it."""
    changed = _exchange(work, tag_id, "")
    records.remove(work, t.Tag, tag_id)
    return changed


def merge_tags(work: Work, kept: str, gone: str) -> int:
    """Two tags that mean the same become the first one; how many records bore the second."""
    if kept == gone:
        return 0
    changed = _exchange(work, gone, kept)
    row, other = (read_row(work.connection, t.Tag, row_id) for row_id in (kept, gone))
    if not row["name_ja"] and other["name_ja"]:
        records.edit(work, t.Tag, kept, {"name_ja": other["name_ja"]})
    records.remove(work, t.Tag, gone)
    return changed


def _exchange(work: Work, old: str, new: str) -> int:
    changed = 0
    for model, columns in TAGGED:
        table = table_of(model)
        bears = or_(*(table.c[name].contains(old, autoescape=True) for name in columns))
        for row in work.connection.execute(select(table).where(and_(table.c.alive, bears))).mappings().all():
            values = {}
            for name in columns:
                ids = (row[name] or "").split()
                if old in ids:
                    swapped = [new if row_id == old else row_id for row_id in ids]
                    values[name] = " ".join(dict.fromkeys(row_id for row_id in swapped if row_id))
            if values:
                changed += records.edit(work, model, row["id"], values)
    return changed


# Papers.


def open_facts(company: Company) -> Company:
    """A company as the other side may see it: what the record keeps inside is not there, nor source and date."""

    def shown(stem: str, value: Any, empty: Any) -> Any:
        return empty if audience.withheld("organisation", stem, company.audience) else value

    return Company(
        id=company.id, name=company.name, country=company.country, region=shown("region", company.region, ""),
        kana=company.kana, fields=shown("fields", company.fields, ()), needs=shown("needs", company.needs, ()),
        offers=shown("offers", company.offers, ()), places=company.places,
        said=shown("industries", company.said, Pair()), products=shown("products", company.products, Pair()),
        wants=shown("wants", company.wants, Pair()),
    )  # fmt: skip


def matched(companies: Sequence[Company], seeking: str, today: date, market: str = "") -> MatchList:
    """Who could help the companies of country ``seeking``, from open facts alone."""
    seekers, partners = companymatch.sides(map(open_facts, companies), seeking)
    return MatchList(tuple(companymatch.matches(seekers, partners, market)), seeking, today)


def company_lists(connection: Connection, wish: Wish) -> tuple[CompanyList, ...]:
    """The directory; nothing where there is no company."""
    companies = read(connection)
    return (CompanyList(tuple(companies), wish.today, wish.variant == "field"),) if companies else ()


def match_lists(connection: Connection, wish: Wish) -> tuple[MatchList, ...]:
    """What Japanese companies look for and who in Taiwan has it, or the reverse; nothing where nobody fits."""
    made = matched(read(connection), "TW" if wish.variant == "reverse" else "JP", wish.today)
    return (made,) if made.matches else ()
