"""出席者回答票 that came back: what it would do to the list of an item, line by line, and the one action that does it.

    preview = answersheet.preview(store, event_id, data, "回答票.xlsx", answersheet.Options())
    store.do(answersheet.LABEL, answersheet.apply, preview, None, date.today())

What is empty in the sheet overwrites nothing; a row is found by its hidden number, else by its name, so a sheet that is
read twice doubles nobody. Titles are written as the hosts wrote them: for this item, or as the person's new post.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.domain.folding import fold, fold_body
from desktop.domain.succession import post_key
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.exchange import answersheet as sheets
from desktop.exchange.answersheet import Answer
from desktop.i18n import N_
from desktop.importing.answered import TakenByHand
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED, Counts
from desktop.importing.registration_lines import CELLS, UNCLEAR, WHO
from desktop.importing.registration_match import NEW, OTHER_NAME, SAME_NAME
from desktop.store import Store, answers, itemrows, posts, records, succession
from desktop.store import tables as t
from desktop.store.answers import Guest, Known
from desktop.store.journal import Work
from desktop.store.registers import read_row

__all__ = ["CELLS", "FOR_ITEM", "LABEL", "NEW", "NEW_POST", "UNCLEAR", "WHO", "Line", "Options", "Preview", "apply"]
__all__ += ["field_name", "preview"]

LABEL = N_("Read an answer sheet")
FOR_ITEM, NEW_POST = "item", "post"
OTHER_ITEM = N_("{file} is the sheet of another item. Open that item and read it there.")
NOT_LISTED = N_("This row was taken off the list meanwhile, and no name stands here.")
TWICE = N_("The same person stands in line {line} already.")
NO_BODY = N_("Not in the directory: {text}")
NO_CHINESE = N_("The Chinese title is that of before and was left out. Fill it in.")
CHANGED_SINCE = N_("The list of this item was changed since the sheet was looked at. Read it once more.")
COLUMNS = {
    "organisation": N_("Organisation"),
    "unit": N_("Department"),
    "title": N_("Title of post"),
    "name": N_("Name"),
    "kana": N_("Reading"),
    "reply": N_("Answer"),
    "seat": N_("Seat"),
    "notes": N_("Remark"),
}


_OWN = ("unit_zh", "unit_ja", "title_zh", "title_ja")


@dataclass(frozen=True)
class Options:
    """``titles``: FOR_ITEM or NEW_POST; ``decisions``: who a line is, by its place (a person's id, or NEW)."""

    titles: str = FOR_ITEM
    decisions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """One row. ``changes`` are (column, before, after); ``writes`` columns of person, participant and post."""

    number: int
    what: str
    would: str = ""
    name: str = ""
    post: str = ""
    guest_id: str = ""
    person_id: str = ""
    needs: str = ""
    candidates: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()
    writes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    post_id: str = ""
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()


@dataclass(frozen=True)
class Preview(TakenByHand):
    """``lines`` in the order of the sheet; ``seen`` are the rows that the item's list had then, with their person."""

    file: str
    event_id: str
    lines: tuple[Line, ...]
    day: date | None = None
    seen: frozenset[tuple[str, str]] = frozenset()


def preview(store: Store, event_id: str, data: bytes, file: str, options: Options | None = None) -> Preview:
    """What a sheet would do to the list of ``event_id``, or of the item that it names where that is empty."""
    chosen = options or Options()
    parsed = sheets.read(data, file)
    wanted = event_id or parsed.event_id
    if not wanted or (parsed.event_id and parsed.event_id != wanted):
        raise UserError(OTHER_ITEM, file=file)
    with store.read() as connection:
        known = answers.known(connection, wanted)
        called = succession.people_called(connection, [a.values.get("name", "") for a in parsed.answers])
        held = posts.posts_on(connection, [p for several in called.values() for p in several], known.day)
        bodies: dict[str, list[str]] = {}
        for row_id, pair in itemrows.organisations(connection).items():
            for name in {fold_body(pair.zh), fold_body(pair.ja)} - {""}:
                bodies.setdefault(name, []).append(row_id)
        meant = {guest.person_id for guest in known.guests if guest.person_id}
        meant |= {person for several in called.values() for person in several}
        people = {person: answers.person(connection, person) for person in meant}
    held = {**held, **{guest.person_id: guest.post for guest in known.guests if guest.person_id}}
    maker = _Maker(known, called, held, bodies, people, chosen.titles)
    lines = tuple(maker.line(a, chosen.decisions.get(place, "")) for place, a in enumerate(parsed.answers))
    return Preview(file, wanted, lines, known.day, frozenset((g.id, g.person_id) for g in known.guests))


def said_in(values: Mapping[str, str]) -> str:
    """The post as the hosts wrote it."""
    return " ".join(values[key] for key in ("organisation", "unit", "title") if values.get(key))


class _Maker:
    """Makes the lines of one sheet: it knows who stood in it before."""

    def __init__(
        self,
        known: Known,
        called: Mapping[str, list[str]],
        held: Mapping[str, posts.PostOn],
        bodies: Mapping[str, list[str]],
        people: Mapping[str, Mapping[str, Any]],
        titles: str,
    ) -> None:
        self.known, self.called, self.held, self.bodies, self.people = known, called, held, bodies, people
        self.titles = titles
        self._free = {guest.id: guest for guest in known.guests}
        self._taken: dict[str, int] = {}

    def line(self, answer: Answer, decision: str) -> Line:
        values = answer.values
        name = values.get("name", "")
        said = said_in(values)
        guest = self._guest(answer)
        problems, notes = list(answer.problems), list[tuple[str, Sentence]]()
        if guest is None and not name:
            return Line(answer.number, REJECTED, post=said, problems=(("", Sentence(NOT_LISTED)),))
        person, question, candidates = self._who(guest, name, values.get("organisation", ""), decision)
        if question is not None:
            told = tuple((p, self._told(p)) for p in candidates)
            return Line(answer.number, UNCLEAR, "", name, said, guest.id if guest else "", needs=WHO, candidates=told,
                        problems=(("", question), *problems))  # fmt: skip
        key = person or (f"new:{fold(name)}" if name else "")
        if key and key in self._taken:
            why = Sentence(TWICE, {"line": self._taken[key]})
            return Line(answer.number, REJECTED, "", name, said, person_id=person, problems=(("", why),))
        if key:
            self._taken[key] = answer.number
        return self._made(answer, guest, person, problems, notes)

    def _guest(self, answer: Answer) -> Guest | None:
        """The row of the list: by its number, else by the name of who stands in it; each is meant once."""
        found = self._free.get(answer.id)
        wanted = fold(answer.values.get("name", ""))
        if found is None and wanted:
            fits = [g for g in self._free.values() if wanted in {fold(g.name.ja), fold(g.name.zh)}]
            found = fits[0] if len(fits) == 1 else None
        if found is not None:
            del self._free[found.id]
        return found

    def _who(
        self, guest: Guest | None, name: str, body: str, decision: str
    ) -> tuple[str, Sentence | None, tuple[str, ...]]:
        """The person ("" for nobody or somebody new), or a question with those who may be meant."""
        here = guest.person_id if guest else ""
        if here and (not name or fold(name) in self._names(here)):
            return here, None, ()
        namesakes = self.called.get(name, [])
        if decision == NEW or not name:
            return "", None, ()
        if decision:
            return decision, None, ()
        if here and guest is not None:
            return "", Sentence(OTHER_NAME, {"name": guest.name.get("ja")}), (here, *namesakes)
        near = [p for p in namesakes if self._near(p, guest, body)]
        if len(near) == 1:
            return near[0], None, ()
        if namesakes:
            return "", Sentence(SAME_NAME, {"name": name}), tuple(namesakes)
        return "", None, ()

    def _near(self, person: str, guest: Guest | None, body: str) -> bool:
        """Whether somebody of that name works where the sheet says, or with whoever receives."""
        post = self.held.get(person)
        if post is None or not post.organisation:
            return False
        names = {fold_body(post.organisation.zh), fold_body(post.organisation.ja)} - {""}
        if body:
            return fold_body(body) in names
        host = guest.post.organisation if guest is not None else Pair()
        return bool(names & {fold_body(host.zh), fold_body(host.ja)})

    def _names(self, person: str) -> set[str]:
        row = self.people.get(person, {})
        return {fold(row.get(key) or "") for key in ("name_ja", "name_zh", "legal_name")} - {""}

    def _told(self, person: str) -> str:
        row, post = self.people.get(person, {}), self.held.get(person)
        place = post.line().get("ja") if post else ""
        name = row.get("name_ja") or row.get("name_zh") or ""
        return f"{name}（{place}）" if place else name

    def _made(
        self, answer: Answer, guest: Guest | None, person: str,
        problems: list[tuple[str, Sentence]], notes: list[tuple[str, Sentence]],
    ) -> Line:  # fmt: skip
        values = answer.values
        writes: dict[str, dict[str, Any]] = {"person": {}, "participant": {}, "post": {}}
        changes: list[tuple[str, str, str]] = []
        row = self.people.get(person, {})
        for key, column in (("name", "name_ja"), ("kana", "kana")):
            before, said = row.get(column) or "", values.get(key, "")
            same = "".join(said.split()) == "".join(before.split())
            if said and not same and (key == "name" or fold(said) != fold(before)):
                writes["person"][column] = said
                changes.append((key, before, said))
        columns = guest.row if guest else {}
        for key, column in (("reply", "reply"), ("seat", "seat"), ("notes", "reply_notes")):
            before, said = columns.get(column) or "", values.get(key, "")
            if said and said != before:
                writes["participant"][column] = said
                changes.append((key, before, said))
        post_id = self._post(answer, guest, person, writes, changes, notes)
        new = bool(values.get("name")) and not person
        if guest is not None and (new or person not in ("", guest.person_id)):
            writes["participant"]["person_id"] = person or None
            if person and not any(key == "name" for key, _old, _new in changes):
                changes.append(("name", guest.name.get("ja"), values.get("name", "")))
        where = said_in(values) or (guest.post.line().get("ja") if guest else "")
        would = ADDED if guest is None else UPDATED if changes else UNCHANGED
        name = values.get("name") or (guest.name.get("ja") if guest else "")
        return Line(
            answer.number, UNCLEAR if problems else would, would, name, where,
            guest.id if guest else "", person, CELLS if problems else "", (), tuple(changes),
            {table: found for table, found in writes.items() if found}, post_id, tuple(problems), tuple(notes),
        )  # fmt: skip

    def _post(
        self, answer: Answer, guest: Guest | None, person: str, writes: dict[str, dict[str, Any]],
        changes: list[tuple[str, str, str]], notes: list[tuple[str, Sentence]],
    ) -> str:  # fmt: skip
        """Where the title goes; the id of the post that a new one follows."""
        values = answer.values
        new = bool(values.get("name")) and not person
        old = self.held.get(person, posts.PostOn())
        if guest is not None and not new and person == guest.person_id:
            old = guest.post
        shown = {"organisation": old.organisation.get("ja"), "unit": old.unit.get("ja"), "title": old.title.get("ja")}
        given = {key: values[key] for key in shown if values.get(key)}
        differing = [key for key in given if fold_body(given[key]) != fold_body(shown[key])]
        split = {"unit", "title"} & set(differing)
        if split and post_key(given.get("unit", shown["unit"]), given.get("title", shown["title"])) == post_key(
            shown["unit"], shown["title"]
        ):
            differing = [key for key in differing if key == "organisation"]  # only divided otherwise
        if not differing:
            return ""
        changes += [(key, shown[key], given[key]) for key in differing]
        whole = {**shown, **given}
        found: dict[str, Any] = {"unit_ja": whole["unit"], "title_ja": whole["title"]}
        kept = old.title.zh if "title" not in differing else ""
        if old.title.zh and not kept:
            notes.append(("title", Sentence(NO_CHINESE)))
        found |= {"title_zh": kept, "unit_zh": old.unit.zh if "unit" not in differing else ""}
        if "organisation" in differing:
            fits = self.bodies.get(fold_body(given["organisation"]), [])
            if len(fits) == 1:
                found["organisation_id"] = fits[0]
            else:
                found["organisation_id"] = None
                found["unit_ja"] = f"{given['organisation']} {whole['unit']}".strip()
                notes.append(("organisation", Sentence(NO_BODY, {"text": given["organisation"][:60]})))
        nobody = not person and not values.get("name")
        if nobody or (self.titles == FOR_ITEM and person):
            if "organisation_id" not in found and (nobody or not whole["title"]):
                found["organisation_id"] = old.organisation_id or None
            writes["participant"] |= found
            return ""
        if guest is not None and person and any(guest.row[name] for name in _OWN):  # what was said for this item only
            writes["participant"] |= {**dict.fromkeys(_OWN, ""), "organisation_id": None}
        if new and "organisation_id" not in found:
            found["organisation_id"] = (guest.post.organisation_id if guest else "") or self.known.host_id or None
        writes["post"] |= found
        return old.id if person else ""


def apply(work: Work, preview: Preview, chosen: Collection[int] | None, today: date) -> Counts:
    """Do what the preview says, of ``chosen`` places only. UserError where the list was changed meanwhile."""
    known = answers.known(work.connection, preview.event_id)
    if frozenset((g.id, g.person_id) for g in known.guests) != preview.seen:
        raise UserError(CHANGED_SINCE)
    for place, line in enumerate(preview.lines):
        if preview.outcome(place, chosen) in (ADDED, UPDATED):
            _write(work, preview, line, today)
    return preview.counts(chosen)


def _write(work: Work, preview: Preview, line: Line, today: date) -> None:
    person, writes = line.person_id, line.writes
    own = dict(writes.get("person", {}))
    if person and own:
        records.edit(work, t.Person, person, own)
    elif not person and line.name and "name_ja" in own:
        person = records.add(work, t.Person, {"country": "JP", "source": preview.file[:300], **own})
    if "post" in writes:
        _write_post(work, preview, line, person, today)
    guest = dict(writes.get("participant", {}))
    if "reply" in guest:
        guest["replied_on"] = today
    if not line.guest_id:
        records.add(work, t.Participant, {"event_id": preview.event_id, "side": "jp", "person_id": person, **guest})
        return
    if "person_id" in guest:
        guest["person_id"] = person
    if guest:
        records.edit(work, t.Participant, line.guest_id, guest)


def _write_post(work: Work, preview: Preview, line: Line, person: str, today: date) -> None:
    said = {"confirmed_on": today, "source": preview.file[:300]}
    values = dict(line.writes["post"])
    if not line.post_id:
        records.add(work, t.Post, {"person_id": person, **values, **said})
        return
    old = read_row(work.connection, t.Post, line.post_id)
    day = min(today, preview.day) if preview.day else today
    kept = {"organisation_id": old["organisation_id"]}
    if old["valid_from"] is not None and old["valid_from"] >= day:
        records.edit(work, t.Post, line.post_id, {**values, **said})
        return
    for row_id in answers.held_with(work.connection, line.post_id, day):
        records.edit(work, t.Post, row_id, {"valid_to": day - timedelta(days=1)})
    records.add(work, t.Post, {"person_id": person, **kept, **values, **said, "valid_from": day})


def field_name(key: str) -> str:
    """What a column is called on the screen; a whole line a dash."""
    from desktop.i18n import _

    return _(COLUMNS[key]) if key in COLUMNS else "－"
