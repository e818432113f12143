"""Rows of a spreadsheet become items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from desktop import sheets
from desktop.domain.folding import fold, fold_body
from desktop.domain.plan import Plan
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.errors import Sentence, UserError
from desktop.exchange import itemguess
from desktop.exchange.itinerary_table import Layout, Parsed, header_words, parse, recognise
from desktop.i18n import N_
from desktop.importing.preview import Line, Matcher, Options, Preview
from desktop.store import Store, itemrows
from desktop.store import plan as plans

NO_COLUMNS = N_("{file}: no columns of an itinerary were recognised. There must be a date and a title.")
NO_TEAM = N_("There is no sub-group of this name: {text}")
NO_BODY = N_("Not in the directory: {text}")
WHEN = ("start_time", "end_time", "part")


def sheet_of(data: bytes, file: str, options: Options) -> sheets.Sheet:
    """The table that the options name."""
    return sheets.read(
        data,
        file,
        sheet=options.sheet,
        encoding=options.encoding,
        delimiter=options.delimiter,
        words=header_words(),
    )


def layout_of(sheet: sheets.Sheet, options: Options) -> Layout:
    """The columns as the person set them, else as they are recognised."""
    found = recognise(sheet)
    if options.columns is None and options.header is None:
        return found
    header = found.header if options.header is None else options.header
    return Layout(header, found.columns if options.columns is None else options.columns)


def preview(store: Store, delegation_id: str, data: bytes, file: str, options: Options) -> Preview:
    """What the rows of a table would do."""
    sheet = sheet_of(data, file, options)
    layout = layout_of(sheet, options)
    if not layout.usable:
        raise UserError(NO_COLUMNS, file=file)
    with store.read() as connection:
        plan = plans.read(connection, delegation_id)
        bodies = itemrows.organisations(connection)
    matcher, known = Matcher(store, delegation_id), defaultdict[str, list[str]](list)
    for row_id, pair in bodies.items():
        for name in {fold_body(pair.zh), fold_body(pair.ja)} - {""}:
            known[name].append(row_id)
    return Preview(file, tuple(_line(row, matcher, plan, known, options) for row in parse(sheet, layout, plan.start)))


def _line(row: Parsed, matcher: Matcher, plan: Plan, bodies: Mapping[str, Sequence[str]], options: Options) -> Line:
    values, problems = dict(row.values), list(row.problems)
    notes: list[tuple[str, Sentence]] = []
    if "start_time" in values and "part" not in values and matcher.rows.get(row.id, {}).get("part"):
        values["part"] = ""
    if row.team:
        fits = [t.id for t in plan.teams if fold(row.team) in (fold(t.name.zh), fold(t.name.ja))]
        if len(fits) == 1:
            values["team_id"] = fits[0]
        else:
            problems.append(("team", Sentence(NO_TEAM, {"text": row.team[:60]})))
    if row.organisation:
        _organisation(row.organisation, matcher.rows.get(row.id), values, bodies, notes)
    if row.number in options.kinds:
        values["kind"] = options.kinds[row.number]
    return matcher.line(row.number, values, row.id, problems, notes, _defaults(values))


def _organisation(
    text: str,
    old: Mapping[str, Any] | None,
    values: dict[str, Any],
    bodies: Mapping[str, Sequence[str]],
    notes: list[tuple[str, Sentence]],
) -> None:
    """One of the directory by its name; else it is said, and what is written names the item or its place."""
    fits = bodies.get(fold_body(text), ())
    if old is not None and old["organisation_id"] in fits:
        return
    if len(fits) == 1:
        values["organisation_id"] = fits[0]
        return
    code = "ja" if itemguess.language_of(text) == "ja" else "zh"
    if not any(values.get(name) for name in ("title_zh", "title_ja", "origin_zh", "origin_ja")) and old is None:
        values[f"title_{code}"] = text
    elif not any(values.get(name) for name in ("place_zh", "place_ja")) and old is None:
        values[f"place_{code}"] = text
    notes.append(("organisation", Sentence(NO_BODY, {"text": text[:60]})))


def _defaults(values: Mapping[str, Any]) -> dict[str, Any]:
    """What a new item gets that its row does not say: kind, means of transport, zones, from its words."""
    title = " ".join(str(values.get(name) or "") for name in ("title_zh", "title_ja"))
    found: dict[str, Any] = {}
    way = itemguess.journey(f"{title} {values.get('carrier', '')}", description=_ends(values))
    kind = values.get("kind") or itemguess.kind_of(title) or ("hotel" if itemguess.is_hotel(title) else "")
    if not kind and (way or values.get("origin_zh") or values.get("origin_ja")):
        kind = way.get("kind", "transfer")
    if kind in ("transfer", "outbound", "return") and way:
        found |= {name: value for name, value in way.items() if name not in ("kind", "zones")}
        if kind == "transfer" and "kind" not in values:
            kind = way["kind"]
    zones = way.get("zones") or {"outbound": (TAIPEI, TOKYO),
                                 "return": (TOKYO, TAIPEI)}.get(kind)  # fmt: skip
    if zones and kind in ("transfer", "outbound", "return"):
        found |= {"start_zone": zones[0], "end_zone": zones[1]}
    elif "start_zone" in values and "end_zone" not in values:
        found["end_zone"] = values["start_zone"]
    found["kind"] = kind or "visit"
    return {name: value for name, value in found.items() if not values.get(name)}


def _ends(values: Mapping[str, Any]) -> str:
    ends = [str(values.get(f"{end}_zh") or values.get(f"{end}_ja") or "") for end in ("origin", "target")]
    return " → ".join(ends) if all(ends) else ""
