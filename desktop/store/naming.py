"""What a record is called in a list of records of every kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain import words
from desktop.domain.text import Pair
from desktop.store.bulk import among
from desktop.store.projection import WIDE, Place, batches
from desktop.store.registers import table_of
from desktop.store.tables import BY_NAME

NOTHING: Mapping[Any, Any] = {}
# Where a record has words of its own (zh, ja), and whose name it bears where it has none.
OWN = {
    "organisation": ("name_zh", "name_ja"),
    "organisation_name": ("name_zh", "name_ja"),
    "person": ("name_zh", "name_ja"),
    "delegation": ("name_zh", "name_ja"),
    "event": ("title_zh", "title_ja"),
    "agenda_item": ("title_zh", "title_ja"),
    "event_host": ("name_zh", "name_ja"),
    "participant": ("title_zh", "title_ja"),
    "budget_line": ("name_zh", "name_ja"),
    "expense": ("item_zh", "item_ja"),
    "rate": ("currency", "currency"),
    "attachment": ("name", "name"),
    "task": ("title", "title_ja"),
    "team": ("name_zh", "name_ja"),
    "task_template": ("name_zh", "name_ja"),
    "template_task": ("title", "title_ja"),
    "version": ("note_zh", "note_ja"),
    "dispatch": ("name_zh", "name_ja"),
    "plan_change": ("reason_zh", "reason_ja"),
    "inform": ("name_zh", "name_ja"),
    "accepted": ("warning", "warning"),
    "travel_time": ("from_place", "from_place"),
    "packing": ("item_zh", "item_ja"),
    "access": ("what", "what"),
    "member_role": ("name_zh", "name_ja"),
    "room": ("number", "number"),
    "seating": ("name_zh", "name_ja"),
    "roll_call": ("name_zh", "name_ja"),
    "contact_way": ("value", "value"),
    "term": ("zh", "ja"),
    "daily_rate": ("place", "place"),
    "gift": ("item_zh", "item_ja"),
    "wording": ("key", "key"),
    "card_sheet": ("name_zh", "name_ja"),
    "letter": ("subject_zh", "subject_ja"),
    "script": ("title_zh", "title_ja"),
    "seat_plan": ("name_zh", "name_ja"),
    "minute_point": ("text_zh", "text_ja"),
    "figure": ("caption_zh", "caption_ja"),
    "survey": ("name_zh", "name_ja"),
    "question": ("text_zh", "text_ja"),
    "answer": ("text_zh", "text_ja"),
    "statistic": ("label_zh", "label_ja"),
    "follow_up": ("title_zh", "title_ja"),
    "milestone": ("text_zh", "text_ja"),
    "suggestion": ("text_zh", "text_ja"),
    "agreement": ("title_zh", "title_ja"),
    "theme": ("name_zh", "name_ja"),
    "outcome": ("text_zh", "text_ja"),
    "report": ("title", "title"),
    "section": ("title", "title"),
    "council": ("title", "title"),
    "tag": ("name_zh", "name_ja"),
    "branch": ("place_zh", "place_ja"),
    "scheme": ("name_zh", "name_ja"),
    "criterion": ("name_zh", "name_ja"),
    "application": ("leader_zh", "leader_ja"),
    "match_day": ("name_zh", "name_ja"),
    "match_break": ("name_zh", "name_ja"),
    "match_company": ("name_zh", "name_ja"),
    "match_interpreter": ("name_zh", "name_ja"),
    "alliance_case": ("field_zh", "field_ja"),
    "data_table": ("title_zh", "title_ja"),
    "region": ("code", "code"),
    "preference": ("prefecture", "prefecture"),
    "pair_rule": ("county", "prefecture"),
    "pairing": ("county", "prefecture"),
    "relation": ("county", "prefecture"),
}
BORROWED = {
    "personal": ("person_id", "person"),
    "post": ("person_id", "person"),
    "member": ("person_id", "person"),
    "participant": ("person_id", "person"),
    "event_host": ("organisation_id", "organisation"),
    "agenda_item": ("event_id", "event"),
    "expense": ("budget_line_id", "budget_line"),
    "team_member": ("member_id", "member"),
    "version": ("delegation_id", "delegation"),
    "dispatch": ("person_id", "person"),
    "plan_change": ("delegation_id", "delegation"),
    "inform": ("person_id", "person"),
    "accepted": ("event_id", "event"),
    "attendance": ("member_id", "member"),
    "room": ("event_id", "event"),
    "bed": ("member_id", "member"),
    "room_wish": ("member_id", "member"),
    "seating": ("event_id", "event"),
    "seat": ("member_id", "member"),
    "ticket": ("member_id", "member"),
    "roll_call": ("event_id", "event"),
    "roll_mark": ("member_id", "member"),
    "encounter": ("person_id", "person"),
    "expense_split": ("expense_id", "expense"),
    "expense_share": ("person_id", "person"),
    "repayment": ("from_id", "person"),
    "cash": ("person_id", "person"),
    "advance": ("member_id", "member"),
    "night": ("member_id", "member"),
    "year_budget": ("office_id", "organisation"),
    "letter": ("person_id", "person"),
    "briefing": ("event_id", "event"),
    "script": ("event_id", "event"),
    "seat_plan": ("event_id", "event"),
    "seat_plan_place": ("member_id", "member"),
    "figure": ("event_id", "event"),
    "survey": ("event_id", "event"),
    "report": ("delegation_id", "delegation"),
    "day_note": ("delegation_id", "delegation"),
    "score": ("criterion_id", "criterion"),
    "target": ("scheme_id", "scheme"),
    "match_wish": ("to_id", "match_company"),
    "talk": ("tw_id", "match_company"),
}


def names(
    connection: Connection, places: Iterable[Place], held: Mapping[Place, Mapping[str, Any]] = NOTHING
) -> dict[Place, Pair]:
    """What each record is called; empty for one that is not here. Columns of ``held`` records need no reading."""
    found: dict[Place, Pair] = {}
    wanted: dict[str, set[str]] = {}
    for entity, row_id in places:
        wanted.setdefault(entity, set()).add(row_id)
    for entity, ids in wanted.items():
        if entity not in BY_NAME:
            continue
        borrowed: dict[str, Place] = {}
        column, lender = BORROWED.get(entity, ("", ""))
        for row_id, row in _columns(connection, entity, ids, held):
            found[entity, row_id] = own = _own(entity, row)
            if column and row[column] and (entity == "participant" or not own):
                borrowed[row_id] = (lender, row[column])
        lent = names(connection, borrowed.values(), held) if borrowed else {}
        for row_id, place in borrowed.items():
            found[entity, row_id] = lent.get(place) or found[entity, row_id]
    return found


def _columns(
    connection: Connection, entity: str, ids: set[str], held: Mapping[Place, Mapping[str, Any]]
) -> Iterator[tuple[str, Mapping[Any, Any]]]:
    """Of each row that is here the columns that name it."""
    here = {row_id: held[entity, row_id] for row_id in ids if (entity, row_id) in held} if held else {}
    yield from here.items()
    table = table_of(BY_NAME[entity])
    needed = {"id", BORROWED.get(entity, ("id", ""))[0], "kind" if "kind" in table.c else "id", *OWN.get(entity, ())}
    columns = [table.c[name] for name in sorted(needed)]
    for part in batches(ids - here.keys(), WIDE):
        for row in connection.execute(select(*columns).where(among(connection, table.c.id, part))).mappings():
            yield row["id"], row


def _own(entity: str, row: Mapping[Any, Any]) -> Pair:
    if entity not in OWN:
        return Pair("", "")
    zh, ja = OWN[entity]
    own = Pair(row[zh] or "", row[ja] or "")
    if not own and entity == "event":
        return words.find(words.EVENT_KINDS, row["kind"]).pair()
    return own


def delegations_of(connection: Connection, entity: str, ids: Iterable[str]) -> dict[str, str]:
    """The delegation that each of these rows belongs to; rows of the directory belong to none."""
    if entity == "delegation":
        return {row: row for row in ids}
    model = BY_NAME[entity]
    table = table_of(model)
    column = next((c for c in ("delegation_id", "event_id") if c in model.REFS), "")
    found: dict[str, str] = {}
    if column:
        for part in batches(ids):
            rows = connection.execute(select(table.c.id, table.c[column]).where(table.c.id.in_(part))).all()
            above = {row_id: parent for row_id, parent in rows if parent}
            if column == "event_id":
                trips = delegations_of(connection, "event", set(above.values()))
                above = {row_id: trips.get(event, "") for row_id, event in above.items()}
            found |= above
    return found
