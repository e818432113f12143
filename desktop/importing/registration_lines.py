"""A row of a registration form becomes a line of the preview: whose it is, and what it would write."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from desktop import i18n
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange.registration import Answer
from desktop.exchange.registration_cells import key_word
from desktop.exchange.registration_columns import BY_KEY, NAMES
from desktop.i18n import N_
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED
from desktop.importing.registration_match import Matcher, body_key
from desktop.store.posts import PostOn
from desktop.store.registration import Known

UNCLEAR = "unclear"
PICTURE = "▣"  # shown for a picture
TWICE = N_("The same person stands in line {line} already.")
SAME_PASSPORT = N_("The same passport number stands in line {line}.")
OTHER_BODY = N_("The directory calls this company {name}; that name stays.")
OLD_TITLE = N_("It went with the title of before, and the form gives no other. Fill it in.")
WHO, CELLS = "who", "cells"  # what an unclear line waits for


class Post(NamedTuple):
    """Where title, unit and company go: into the post ``id``, or into a new one. ``follows``: the new one begins where
    ``id`` ends, for what the person did on an earlier trip stays as it was. ``body`` is a known company, ``new_body``
    one to be made, ``names`` those that ``body`` does not have yet.
    """

    id: str = ""
    follows: bool = False
    new_body: Pair = Pair()
    body: str = ""
    names: Mapping[str, str] = {}


@dataclass(frozen=True)
class Line:
    """One person of the file. ``what``: added, updated, unchanged, unclear, rejected; ``would`` is what an unclear line
    becomes once it is taken. ``changes`` are (column, before, after); ``writes`` columns by table.
    """

    number: int
    what: str
    would: str = ""
    name: Pair = Pair()
    company: str = ""
    person_id: str = ""
    member_id: str = ""
    needs: str = ""
    candidates: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, Any, Any], ...] = ()
    writes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    post: Post = field(default_factory=Post)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    wishes: tuple[str, ...] = ()  # with whom a room is shared (``registration_wishes``)
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()


class Maker:
    """Makes the lines of one file: it knows who has stood in it before."""

    def __init__(self, known: Known, matcher: Matcher) -> None:
        self.known, self.matcher = known, matcher
        self._taken: dict[str, int] = {}
        self._new: dict[str, list[tuple[int, dict[str, Any]]]] = {}
        self._ids: set[str] = set()
        self._passports: dict[str, int] = {}
        self._bodies: dict[str, list[str]] = {}
        for body, (_parent, pair) in known.organisations.items():
            for name in {body_key(pair.zh), body_key(pair.ja)} - {""}:
                self._bodies.setdefault(name, []).append(body)

    def line(self, answer: Answer, decision: str) -> Line:
        values = answer.values
        name = Pair(values.get("name_zh") or values.get("roman") or "", values.get("name_ja") or "")
        company = str(values.get("company_zh") or values.get("company_ja") or "")
        if answer.lost is not None:
            problems = [("", answer.lost), *answer.problems]
            return Line(answer.number, REJECTED, name=name, company=company, problems=tuple(problems))
        if answer.id in self._ids:
            answer.id = ""  # a row that was copied down, its hidden number with it
        self._ids |= {answer.id} - {""}
        who = self.matcher.who(answer, decision)
        problems, notes = list(answer.problems), list(answer.notes)
        if who.note is not None:
            notes.append(("", who.note))
        if who.question is not None:
            candidates = tuple((person, self._told(person)) for person in who.candidates)
            problems.insert(0, ("", who.question))
            return Line(answer.number, UNCLEAR, "", name, company, needs=WHO, candidates=candidates,
                        problems=tuple(problems), notes=tuple(notes))  # fmt: skip
        if (before := self._before(answer, who.person_id)) is not None:
            problems.append(("", Sentence(TWICE, {"line": before})))
            return Line(answer.number, REJECTED, "", name, company, who.person_id, problems=tuple(problems))
        if passport := values.get("passport_no"):
            if passport in self._passports:
                problems.append(("passport_no", Sentence(SAME_PASSPORT, {"line": self._passports[passport]})))
                del values["passport_no"]
            self._passports.setdefault(passport, answer.number)
        return self._made(answer, who.person_id, name, company, problems, notes)

    def _before(self, answer: Answer, person_id: str) -> int | None:
        """The line in which the same person stands already."""
        if person_id:
            before = self._taken.get(person_id)
            self._taken.setdefault(person_id, answer.number)
            return before
        names = {key_word(answer.values[key]) for key in NAMES if answer.values.get(key)}
        several = [entry for name in names for entry in self._new.get(name, ())]
        for name in names:
            self._new.setdefault(name, []).append((answer.number, dict(answer.values)))
        return next((number for number, values in several if _one_person(values, answer.values)), None)

    def _told(self, person_id: str) -> str:
        """A candidate in a line: the name, and where the person works."""
        post = self.matcher.posts.get(person_id, PostOn())
        place = post.line().get(i18n.current())
        return f"{self.matcher.name(person_id)}（{place}）" if place else self.matcher.name(person_id)

    def _made(
        self,
        answer: Answer,
        person_id: str,
        name: Pair,
        company: str,
        problems: list[tuple[str, Sentence]],
        notes: list[tuple[str, Sentence]],
    ) -> Line:
        member_id = self.matcher.member_of.get(person_id, "")
        rows = {
            "person": self.known.people.get(person_id, {}),
            "personal": self.known.personal.get(person_id, {}),
            "member": self.known.members.get(member_id, {}),
        }
        writes: dict[str, dict[str, Any]] = {"person": {}, "personal": {}, "member": {}, "post": {}}
        changes: list[tuple[str, Any, Any]] = []
        for key, value in answer.values.items():
            column = BY_KEY[key]
            if column.table in rows:
                old = rows[column.table].get(column.field)
                if not _same(column.kind, old, value):
                    writes[column.table][column.field] = value
                    changes.append((key, old, value))
        post = self._post(answer.values, person_id, writes["post"], changes, notes)
        _complete(writes, rows, answer)
        pictures = {
            key: data
            for key, data in answer.pictures.items()
            if hashlib.sha256(data).hexdigest() != self.known.pictures.get((person_id, key))
        }
        changes += [(key, None, PICTURE) for key in pictures]
        would = ADDED if not member_id else UPDATED if changes else UNCHANGED
        row = self.known.people.get(person_id, {})
        shown = Pair(name.zh or row.get("name_zh") or "", name.ja or row.get("name_ja") or "")
        return Line(
            answer.number,
            UNCLEAR if problems else would,
            would,
            shown,
            company or self.matcher.posts.get(person_id, PostOn()).organisation.get(i18n.current()),
            person_id,
            member_id,
            CELLS if problems else "",
            changes=tuple(changes),
            writes={table: values for table, values in writes.items() if values},
            post=post,
            pictures=pictures,
            problems=tuple(problems),
            notes=tuple(notes),
        )

    def _post(
        self,
        values: Mapping[str, Any],
        person_id: str,
        found: dict[str, Any],
        changes: list[tuple[str, Any, Any]],
        notes: list[tuple[str, Sentence]],
    ) -> Post:
        """Company, unit and title as the person's post; a company that nobody knows is made."""
        old = self.matcher.posts.get(person_id, PostOn())
        for key, before in (("title", old.title), ("unit", old.unit)):
            for code, said in (("zh", before.zh), ("ja", before.ja)):
                value = values.get(f"{key}_{code}")
                if value is not None and not _same("line", said, value):
                    found[f"{key}_{code}"] = value
                    changes.append((f"{key}_{code}", said, value))
        for code, other, stands in (("zh", "ja", old.title.ja), ("ja", "zh", old.title.zh)):
            if f"title_{code}" in found and stands and not values.get(f"title_{other}"):
                found[f"title_{other}"] = ""  # a paper in that language would print the old rank
                changes.append((f"title_{other}", stands, ""))
                notes.append((f"title_{other}", Sentence(OLD_TITLE)))
        wanted = Pair(values.get("company_zh") or "", values.get("company_ja") or "")
        body, new_body, names = "", Pair(), dict[str, str]()
        if wanted != Pair():
            if old.id and any(_body_in(wanted, pair) for pair in (old.organisation, old.place())):
                body = self._top(old.organisation_id)
            else:
                body = self._body(wanted)
                found["organisation_id"] = body or None
                new_body = Pair() if body else wanted
                changes += [(f"company_{c}", getattr(old.organisation, c), said)
                            for c in ("zh", "ja") if (said := getattr(wanted, c))]  # fmt: skip
            names = self._names(body, wanted, changes, notes)
        if old.id and "organisation_id" not in found and any(key.startswith("unit") for key in found):
            found["organisation_id"] = self._top(old.organisation_id) or None  # the unit is told anew, from the top
        follows = bool(old.id) and person_id in self.known.elsewhere and any(_filled(old, key) for key in found)
        return Post(old.id, follows, new_body, body, names)

    def _names(
        self, body: str, wanted: Pair, changes: list[tuple[str, Any, Any]], notes: list[tuple[str, Sentence]]
    ) -> dict[str, str]:
        """The names that a known company does not have yet; one that it has stays."""
        known = self.known.organisations.get(body, (None, Pair()))[1]
        found = {}
        for code in ("zh", "ja"):
            said, stands, key = getattr(wanted, code), getattr(known, code), f"company_{code}"
            if not body or not said or _same("line", stands, said):
                continue
            if stands:
                notes.append((key, Sentence(OTHER_BODY, {"name": stands})))
                continue
            found[f"name_{code}"] = said
            if not any(name == key for name, _old, _new in changes):
                changes.append((key, "", said))
        return found

    def _top(self, body: str) -> str:
        seen: set[str] = set()
        while body in self.known.organisations and body not in seen:
            seen.add(body)
            parent = self.known.organisations[body][0]
            if not parent or parent not in self.known.organisations:
                return body
            body = parent
        return body

    def _body(self, wanted: Pair) -> str:
        """The organisation of this name; "" where nobody or several have it."""
        for name in (wanted.zh, wanted.ja):
            fits = self._bodies.get(body_key(name), []) if name else []
            exact = [b for b in fits if name in (self.known.organisations[b][1].zh, self.known.organisations[b][1].ja)]
            tops = [b for b in (exact or fits) if not self.known.organisations[b][0]]
            for several in (tops, exact, fits):
                if len(several) == 1:
                    return several[0]
        return ""


def _one_person(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two rows of one name are of one person: nothing tells them apart, and no other company stands there."""
    for key in ("birth_date", "passport_no"):
        if one.get(key) and other.get(key):
            return bool(one[key] == other[key])
    here, there = (body_key(str(v.get("company_zh") or v.get("company_ja") or "")) for v in (one, other))
    return here == there


def _body_in(wanted: Pair, pair: Pair) -> bool:
    names = {body_key(name) for name in (pair.zh, pair.ja) if name}
    return any(name and body_key(name) in names for name in (wanted.zh, wanted.ja))


def _filled(post: PostOn, key: str) -> bool:
    if key == "organisation_id":
        return bool(post.organisation_id)
    stem, _bar, code = key.rpartition("_")
    return bool(getattr(post.title if stem == "title" else post.unit, code))


def _same(kind: str, old: Any, new: Any) -> bool:
    """Whether a cell says what stands there already: blanks and the signs of telephone numbers tell nothing."""
    if old == new:
        return True
    if old in (None, "") or new in (None, ""):
        return old in (None, "") and new in (None, "")
    if kind == "phone":
        return re.sub(r"\D", "", str(old)) == re.sub(r"\D", "", str(new))
    if isinstance(old, str) and isinstance(new, str):
        one, other = (re.sub(r"\s+", "" if kind == "name" else " ", text.strip()) for text in (old, new))
        return one == other or (kind == "plain" and unicodedata.normalize("NFKC", one) == other)
    return bool(old == new)


def _complete(writes: dict[str, dict[str, Any]], rows: Mapping[str, Mapping[str, Any]], answer: Answer) -> None:
    """What a new member gets that the form does not say; since when a status is what it is."""
    member, person = writes["member"], writes["person"]
    today = date.today()
    if not rows["person"] and not person.get("name_zh") and not person.get("name_ja"):
        person["name_zh"] = person.get("roman", "")
    if not rows["member"]:
        member.setdefault("status", "registered")
        member.setdefault("joined", today)
    elif "status" in member and "status_on" not in answer.values:
        member["status_on"] = today
