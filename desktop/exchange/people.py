"""People as files of other programs tell them: what card files and tables are read into and written from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from desktop.domain.person import PersonData
from desktop.domain.text import Pair
from desktop.errors import Sentence

FIELDS = tuple(PersonData.model_fields)  # columns of a person
OF_JOB = ("rank", "position", "valid_from", "valid_to", "confirmed_on", "source")
DAYS = frozenset({"valid_from", "valid_to", "confirmed_on", "noticed_on"})


class Way(NamedTuple):
    """A further number, mail or address; ``kind`` is one of WAYS."""

    kind: str
    value: str
    label: str = ""
    audience: str = "open"


@dataclass(frozen=True)
class Job:
    """A post: the names of the organisation from the top of its tree down, unit and title; ``more`` has OF_JOB."""

    path: tuple[Pair, ...] = ()
    unit: Pair = Pair()
    title: Pair = Pair()
    more: Mapping[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(any(self.path) or self.unit or self.title)


@dataclass
class Contact:
    """One person of a file. ``number`` is the line or row on which it begins, ``id`` the row that we wrote it from.

    ``values`` are columns of the person that the file fills; ``pictures`` bytes by the purpose of an attachment;
    ``kana`` and ``url`` are those of the organisation. ``sure`` says that the file was written by this program.
    """

    number: int = 0
    id: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    jobs: list[Job] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    sure: bool = False
    problems: list[tuple[str, Sentence]] = field(default_factory=list)
    notes: list[tuple[str, Sentence]] = field(default_factory=list)

    def name(self) -> Pair:
        return Pair(self.values.get("name_zh") or "", self.values.get("name_ja") or "")


def plain(contact: Contact) -> str:
    """A contact as JSON, without its pictures: what our own card files carry beside what every program reads."""
    jobs = [
        {
            "path": [[name.zh, name.ja] for name in job.path],
            "unit": [job.unit.zh, job.unit.ja],
            "title": [job.title.zh, job.title.ja],
            "more": {name: _out(value) for name, value in job.more.items() if value is not None},
        }
        for job in contact.jobs
    ]
    values = {name: _out(value) for name, value in contact.values.items() if value not in ("", None)}
    told = {"id": contact.id, "values": values, "jobs": jobs, "ways": [list(way) for way in contact.ways]}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def of_plain(text: str) -> Contact | None:
    """The inverse of ``plain``; None for what is none. Nothing in it is believed before it is checked."""
    try:
        told = json.loads(text)
        jobs = [
            Job(
                tuple(_pair(p) for p in job["path"]),
                _pair(job["unit"]),
                _pair(job["title"]),
                {name: _in(name, job["more"][name]) for name in OF_JOB if name in job["more"]},
            )
            for job in told["jobs"]
        ]
        ways = [Way(*(str(part) for part in way)) for way in told["ways"]]
        values = {name: _in(name, value) for name, value in told["values"].items() if name in FIELDS}
        return Contact(id=str(told["id"]), values=values, jobs=jobs, ways=ways, sure=True)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _pair(two: Any) -> Pair:
    zh, ja = two
    return Pair(str(zh), str(ja))


def _out(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _in(name: str, value: Any) -> Any:
    if name in DAYS:
        return date.fromisoformat(value) if value else None
    if name in ("rank", "position"):
        return value if isinstance(value, int) and not isinstance(value, bool) else None
    return str(value)
