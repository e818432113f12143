"""What each person of a file would become: somebody new, somebody known with what changes, or a question."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange.people import Contact, Job, Way
from desktop.exchange.vcardreading import key_of
from desktop.i18n import N_
from desktop.importing.peoplebodies import Bodies, Found, folded, keys_of
from desktop.importing.peoplechecked import checked, values_of
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED
from desktop.store.peopleknown import Known, path_of

UNCLEAR, NEW = "unclear", "new"
SEVERAL = N_("Several people in the directory may be meant. Who is it?")
MAYBE = N_("Somebody of this name is in the directory; nothing here says whether it is the same person.")
NAMESAKE = N_("Somebody of this name is in the directory elsewhere: {who}")
SPELLED = N_("Written here as {text}; the spelling in the directory stays.")
TOGETHER = N_("The same person stands in line {line}; both are put together.")
OTHER_UID = N_("The number of the card file differs; the one in the directory stays.")
MOVED = N_("A new post from today; the one before ends.")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
NUMBERS = ("phone", "mobile", "email")
WORDS = ("unit_zh", "unit_ja", "title_zh", "title_ja")


class Change(NamedTuple):
    """``entity`` and ``column`` as tables call them (person, post, contact_way, organisation, picture)."""

    entity: str
    column: str
    old: Any
    new: Any


@dataclass
class Post:
    """A post to write: into the one with ``id``, else a new one, ``found`` where; ``ends`` is the one it replaces."""

    id: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    found: Found | None = None
    ends: str = ""


@dataclass(frozen=True)
class Line:
    """One person of the file. ``what``: added, updated, unchanged, unclear, rejected."""

    number: int
    what: str
    name: Pair = Pair()
    company: str = ""
    person_id: str = ""
    row_id: str = ""  # of a new person, where the file says it
    candidates: tuple[tuple[str, str], ...] = ()
    changes: tuple[Change, ...] = ()
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()
    person: Mapping[str, Any] = field(default_factory=dict)
    posts: tuple[Post, ...] = ()
    ways: tuple[Way, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # of organisations that lack one


def name_keys(contact: Contact) -> set[str]:
    """The folded names of a person."""
    return {folded(text) for text in (contact.name().zh, contact.name().ja) if text} - {""}


def body_keys(contact: Contact) -> set[str]:
    """The folded names of the organisations of a person."""
    return {key for job in contact.jobs for pair in job.path for key in keys_of(pair)}


def numbers_of(values: Mapping[str, Any], ways: Sequence[str]) -> set[str]:
    """All numbers and mails of a person, as they are compared."""
    return {key_of(text) for text in (*(str(values.get(name) or "") for name in NUMBERS), *ways)} - {""}


class Maker:
    """Makes the lines of one file."""

    def __init__(self, known: Known, file: str) -> None:
        self.known, self.bodies, self.file = known, Bodies(known), file
        self._by_name: dict[str, list[str]] = {}
        self._by_uid: dict[str, str] = {}
        for row_id, row in known.people.items():
            for key in {folded(row["name_zh"]), folded(row["name_ja"])} - {""}:
                self._by_name.setdefault(key, []).append(row_id)
            if row["uid"]:
                self._by_uid.setdefault(row["uid"], row_id)
        self._taken: dict[str, int] = {}

    def line(self, contact: Contact, decision: str) -> Line:
        """What becomes of one person; ``decision`` is the id of who it is, or NEW."""
        problems = list(contact.problems)
        company = self._company(contact)
        contact.values = checked(contact)
        if not contact.name():
            return Line(contact.number, REJECTED, company=company, problems=tuple(problems), notes=tuple(contact.notes))
        notes = [*problems, *contact.notes]
        person_id, sure, question, candidates = self._who(contact, decision)
        told = tuple((row_id, self._told(row_id)) for row_id in candidates)
        if question is not None:
            return Line(contact.number, UNCLEAR, contact.name(), company, candidates=told, problems=(("", question),),
                        notes=tuple(notes))  # fmt: skip
        if not person_id:
            if candidates and decision != NEW:
                notes.append(("", Sentence(NAMESAKE, {"who": "、".join(said for _id, said in told[:3])})))
            return self._new(contact, company, told, notes)
        if person_id in self._taken:
            notes.append(("", Sentence(TOGETHER, {"line": self._taken[person_id]})))
        self._taken.setdefault(person_id, contact.number)
        return self._known(contact, company, person_id, sure, told, notes)

    def _company(self, contact: Contact) -> str:
        if not contact.jobs:
            return ""
        job = contact.jobs[0]
        return " ".join(pair.ja or pair.zh for pair in (*job.path, job.unit) if pair)

    def _told(self, person_id: str) -> str:
        row = self.known.people[person_id]
        held = self.known.posts.get(person_id, ())
        place = " ".join(p.ja or p.zh for p in path_of(self.known.bodies, held[0]["organisation_id"])) if held else ""
        name = row["name_ja"] or row["name_zh"]
        return f"{name}（{place}）" if place else str(name)

    def _who(self, contact: Contact, decision: str) -> tuple[str, bool, Sentence | None, list[str]]:
        """The person, whether by number, a question instead, and who else bears the name."""
        people, uid = self.known.people, contact.values.get("uid") or ""
        candidates = list(dict.fromkeys(p for key in sorted(name_keys(contact)) for p in self._by_name.get(key, ())))
        if decision:
            return (decision if decision in people else ""), False, None, candidates
        if contact.id in people:
            return contact.id, True, None, []
        if uid in self._by_uid:
            return self._by_uid[uid], True, None, []
        own = uid.removeprefix("urn:uuid:")
        if own in people:
            return own, True, None, []
        here, numbers = body_keys(contact), numbers_of(contact.values, [w.value for w in contact.ways])
        best: list[tuple[int, str]] = []
        doubtful = False
        for person_id in candidates:
            there = {
                key for p in self.known.posts.get(person_id, ()) for key in self.bodies.keys_above(p["organisation_id"])
            }
            theirs = numbers_of(people[person_id], [w["value"] for w in self.known.ways.get(person_id, ())])
            same = 2 * bool(here & there) + bool(numbers & theirs)
            if not same and not here and not there and not (numbers and theirs):
                same = 1
            apart = same == 2 and bool(numbers and theirs) and self._elsewhere(contact, person_id)
            if same and not apart:
                best.append((same, person_id))
            doubtful |= apart or (not same and (not here or not there))
        most = max((same for same, _p in best), default=0)
        fits = [person_id for same, person_id in best if same == most]
        if len(fits) == 1:
            return fits[0], False, None, []
        if fits:
            return "", False, Sentence(SEVERAL), fits
        if doubtful and not contact.sure:
            return "", False, Sentence(MAYBE), candidates
        return "", False, None, candidates

    def _elsewhere(self, contact: Contact, person_id: str) -> bool:
        """Whether somebody sits in another part of one body than the file says: in a prefecture names are common."""
        here = {folded(text) for job in contact.jobs for p in (*job.path[1:], job.unit) for text in (p.zh, p.ja)}
        there = set[str]()
        for row in self.known.posts.get(person_id, ()):
            below = path_of(self.known.bodies, row["organisation_id"])[1:]
            there |= {folded(text) for p in below for text in (p.zh, p.ja)}
            there |= {folded(row["unit_zh"]), folded(row["unit_ja"])}
        here, there = here - {""}, there - {""}
        return bool(here and there) and not any(one in other or other in one for one in here for other in there)

    def _new(
        self, contact: Contact, company: str, told: tuple[tuple[str, str], ...], notes: list[tuple[str, Sentence]]
    ) -> Line:
        row_id = contact.id if _ID.match(contact.id) else ""
        person = {name: value for name, value in contact.values.items() if value not in ("", None)}
        if not contact.sure:
            person.setdefault("source", self.file[:300])
        posts = []
        names: dict[str, dict[str, str]] = {}
        for job in contact.jobs:
            found = self.bodies.find(job.path)
            self._complete(names, found, job)
            posts.append(Post("", values_of(job), found))
        return Line(
            contact.number, ADDED, contact.name(), company, "", row_id, told, (), (), tuple(notes), person,
            tuple(posts), tuple(contact.ways), dict(contact.pictures), names,
        )  # fmt: skip

    def _complete(self, names: dict[str, dict[str, str]], found: Found, job: Job) -> None:
        """A name in the other language that a known organisation lacks."""
        if not found.body or found.rest or not job.path:
            return
        stands, said = self.known.bodies[found.body][1], job.path[-1]
        lacking = {f"name_{c}": text for c in ("zh", "ja") if (text := getattr(said, c)) and not getattr(stands, c)}
        if lacking and said.zh and said.ja:  # one that the file itself gives in both
            names[found.body] = lacking

    def _known(
        self, contact: Contact, company: str, person_id: str, by_number: bool, told: tuple[tuple[str, str], ...],
        notes: list[tuple[str, Sentence]],
    ) -> Line:  # fmt: skip
        row = self.known.people[person_id]
        contact.sure = contact.sure and by_number  # from a colleague's copy, where the same person is another row
        person = self._columns(contact, row, by_number, notes, person_id)
        changes = [Change("person", name, row[name], value) for name, value in person.items()]
        names: dict[str, dict[str, str]] = {}
        posts = self._posts(contact, person_id, names, changes, notes)
        ways = self._ways(contact, person_id, row, person)
        changes += [Change("contact_way", way.kind, "", way.value) for way in ways]
        changes += [Change("organisation", name, "", text) for said in names.values() for name, text in said.items()]
        pictures = {
            purpose: data
            for purpose, data in contact.pictures.items()
            if hashlib.sha256(data).hexdigest() != self.known.pictures.get((person_id, purpose))
        }
        changes += [Change("picture", purpose, "", "") for purpose in pictures]
        shown = Pair(row["name_zh"] or contact.name().zh, row["name_ja"] or contact.name().ja)
        what = UPDATED if changes else UNCHANGED
        return Line(
            contact.number, what, shown, company, person_id, "", told, tuple(changes), (), tuple(notes), person,
            tuple(posts), tuple(ways), pictures, names,
        )  # fmt: skip

    def _columns(
        self,
        contact: Contact,
        row: Mapping[str, Any],
        by_number: bool,
        notes: list[tuple[str, Sentence]],
        person_id: str,
    ) -> dict[str, Any]:
        """The columns that would change. Empty overwrites nothing, a spelling only that of who is surely the same."""
        found: dict[str, Any] = {}
        spelled = {folded(row["name_zh"]), folded(row["name_ja"])} - {""}
        others = [str(way["value"]) for way in self.known.ways.get(person_id, ())]
        for name, value in contact.values.items():
            old = row[name]
            if value in ("", None) or value == old:
                continue
            if contact.sure:
                found[name] = value
            elif name in ("country", "source"):
                continue
            elif name.startswith("name_") and folded(str(value)) in spelled:
                if old and not by_number:
                    notes.append((name, Sentence(SPELLED, {"text": value})))
                elif old and folded(old) == folded(str(value)):
                    found[name] = value
            elif name in NUMBERS:
                if key_of(str(value)) not in numbers_of(row, others) and key_of(str(value)) != key_of(str(old)):
                    found[name] = value
            elif name == "notes":
                if str(value) not in old:
                    found[name] = f"{old}\n{value}".strip()
            elif name in ("kana", "roman") and old and folded(str(value)) == folded(old):
                continue
            elif name == "uid" and old:
                notes.append((name, Sentence(OTHER_UID)))
            else:
                found[name] = value
        return found

    def _ways(self, contact: Contact, person_id: str, row: Mapping[str, Any], person: Mapping[str, Any]) -> list[Way]:
        there = self.known.ways.get(person_id, ())
        if contact.sure:
            have = {(w["kind"], w["value"], w["label"], w["audience"]) for w in there}
            return [way for way in contact.ways if tuple(way) not in have]
        held = numbers_of({**row, **person}, [str(w["value"]) for w in there if w["kind"] != "fax"])
        faxes = {key_of(str(w["value"])) for w in there if w["kind"] == "fax"}
        return [way for way in contact.ways if key_of(way.value) not in (faxes if way.kind == "fax" else held)]

    def _posts(
        self,
        contact: Contact,
        person_id: str,
        names: dict[str, dict[str, str]],
        changes: list[Change],
        notes: list[tuple[str, Sentence]],
    ) -> list[Post]:
        free = list(self.known.posts.get(person_id, ()))
        made = []
        for job in contact.jobs:
            found = self.bodies.find(job.path)
            self._complete(names, found, job)
            old = self._same_post(job, found, free)
            if old is not None:
                free.remove(old)
                values = self._post_changes(job, found, old, contact.sure)
                if values:
                    changes += [Change("post", name, old.get(name), value) for name, value in values.items()]
                    after = not contact.sure and self._printed(person_id, old, values)
                    made.append(_after(old, values) if after else Post(old["id"], values))
                    notes += [("", Sentence(MOVED))] if after else []
                continue
            post = Post("", values_of(job), found)
            today = date.today()
            current = [r for r in free if r["valid_to"] is None and (r["valid_from"] or today) <= today]
            if not contact.sure and job.path and len(current) == 1 and len(contact.jobs) == 1:
                post.ends = current[0]["id"]
                post.values["valid_from"] = today
                notes.append(("", Sentence(MOVED)))
            before = self._company_of(current[0]) if post.ends else ""
            changes.append(Change("post", "organisation_id", before, self._company(Contact(jobs=[job])) or
                                  job.title.ja or job.title.zh))  # fmt: skip
            made.append(post)
        return made

    def _printed(self, person_id: str, old: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
        """Whether papers of the past name the post that would be another one: they keep the title of their day."""
        replaced = any(old[name] and values.get(name) for name in WORDS)
        holds = old["valid_to"] is None and (old["valid_from"] is None or old["valid_from"] < date.today())
        return replaced and holds and person_id in self.known.listed

    def _company_of(self, post: Mapping[str, Any]) -> str:
        return " ".join(p.ja or p.zh for p in path_of(self.known.bodies, post["organisation_id"]))

    def _same_post(self, job: Job, found: Found, free: list[dict[str, Any]]) -> dict[str, Any] | None:
        """The post that is meant: the same place, then the one whose unit and title fit best."""
        levels = [folded(level.ja or level.zh) for level in found.rest]
        fits: list[tuple[int, dict[str, Any]]] = []
        for row in free:
            place = row["organisation_id"] or ""
            units = {folded(row["unit_zh"]), folded(row["unit_ja"])} - {""}
            here = place == found.body and (not levels or bool(units & {"".join(levels), *levels}))
            within = bool(found.body) and found.body in self._above(place) and not levels
            if not job.path or here or within:
                score = 4 * here + 2 * _alike(job.title, row, "title") + _alike(job.unit, row, "unit")
                fits.append((score, row))
        score, best = max(fits, key=lambda one: one[0], default=(0, None))
        return None if not job.path and len(fits) > 1 and score < 2 else best

    def _above(self, body: str) -> set[str]:
        found = set[str]()
        while body and body in self.known.bodies and body not in found:
            found.add(body)
            body = self.known.bodies[body][0] or ""
        return found

    def _post_changes(self, job: Job, found: Found, old: Mapping[str, Any], sure: bool) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if sure:
            told = values_of(job).items()
            return {name: value for name, value in told if value != old[name] and value not in ("", None)}
        above = {folded(text) for p in path_of(self.known.bodies, old["organisation_id"]) for text in (p.zh, p.ja)}
        unit = Pair(*(self._bare(text, found.body, old["organisation_id"]) for text in (job.unit.zh, job.unit.ja)))
        for stem, said in (("unit", unit), ("title", job.title)):
            stands = {folded(old[f"{stem}_zh"]), folded(old[f"{stem}_ja"])} - {""}
            wanted = {code: getattr(said, code) for code in ("zh", "ja") if getattr(said, code)}
            if not wanted or all(folded(text) in stands for text in wanted.values()):
                continue
            if stem == "unit" and all(folded(text) in above for text in wanted.values()):
                continue
            for code, text in wanted.items():
                if folded(text) not in stands:
                    values[f"{stem}_{code}"] = text
            replaced = any(old[f"{stem}_{code}"] and f"{stem}_{code}" in values for code in wanted)
            for code in {"zh", "ja"} - wanted.keys():
                if old[f"{stem}_{code}"] and replaced:  # a paper in that language would print the old one
                    values[f"{stem}_{code}"] = ""
        return values

    def _bare(self, text: str, top: str, body: str | None) -> str:
        """商工労働部経済政策課 is 経済政策課 to who stands in the 商工労働部 of ``top`` already."""
        levels = path_of(self.known.bodies, body)[len(path_of(self.known.bodies, top)) :]
        for level in levels:
            names = {folded(name) for name in (level.zh, level.ja) if name}
            ends = (end for end in range(len(text) - 1, 0, -1) if folded(text[:end]) in names)
            text = text[next(ends, 0) :].strip()
        return text


def _after(old: Mapping[str, Any], values: Mapping[str, Any]) -> Post:
    """The post that follows one at the same place, from today."""
    kept = {name: old[name] for name in ("organisation_id", "position", *WORDS)}
    return Post("", {**kept, **values, "valid_from": date.today()}, None, old["id"])


def _alike(said: Pair, row: Mapping[str, Any], stem: str) -> bool:
    stands = {folded(row[f"{stem}_zh"]), folded(row[f"{stem}_ja"])}
    return any(folded(text) in stands for text in (said.zh, said.ja) if text) or (not said and stands == {""})
