"""What of a person of a file can be stored: the rest is said and left out, so that one bad cell costs no line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlmodel import SQLModel

from desktop.domain.checks import check
from desktop.domain.directory import ContactWayData
from desktop.domain.organisation import OrganisationData
from desktop.domain.person import PersonData, PostData
from desktop.domain.text import Pair
from desktop.errors import Invalid, Sentence
from desktop.exchange.people import OF_JOB, Contact, Job, Way


def checked(contact: Contact) -> dict[str, Any]:
    """The columns that can be stored; what cannot is said and left out, of posts and numbers too."""
    made = []
    for job in contact.jobs:
        levels = [_level(level) for level in job.path]
        unit, title = (_words(stem, getattr(job, stem)) for stem in ("unit", "title"))
        more = cleaned(PostData, {name: job.more[name] for name in OF_JOB if name in job.more}) if job.more else {}
        if more.get("valid_from") and more.get("valid_to") and more["valid_to"] < more["valid_from"]:
            del more["valid_to"]
        made.append(Job(tuple(level for level in levels if level), unit, title, more))
    contact.jobs = [job for place, job in enumerate(made) if job and job not in made[:place]]
    ways = [cleaned(ContactWayData, way._asdict()) for way in contact.ways]
    contact.ways = [Way(**said) for said in ways if {"kind", "value"} <= said.keys() and said["value"]]
    return cleaned(PersonData, contact.values, contact.notes)


@lru_cache(maxsize=10_000)
def _level(name: Pair) -> Pair:
    """The name of an organisation as it can be stored."""
    said = cleaned(OrganisationData, {"name_zh": name.zh, "name_ja": name.ja})
    return Pair(said.get("name_zh", ""), said.get("name_ja", ""))


@lru_cache(maxsize=10_000)
def _words(stem: str, words: Pair) -> Pair:
    """Unit or title of a post as it can be stored."""
    said = cleaned(PostData, {f"{stem}_zh": words.zh, f"{stem}_ja": words.ja})
    return Pair(said.get(f"{stem}_zh", ""), said.get(f"{stem}_ja", ""))


def cleaned(
    model: type[SQLModel], raw: Mapping[str, Any], notes: list[tuple[str, Sentence]] | None = None
) -> dict[str, Any]:
    """The columns of ``raw`` as they can be stored; what cannot goes, and is said in ``notes``."""
    values = dict(raw)
    while True:
        try:
            value = check(model, values)
        except Invalid as error:
            for problem in error.problems:
                del values[problem.field]
                if notes is not None:
                    notes.append((problem.field, problem.message))
            continue
        return {name: getattr(value, name) for name in values}


def values_of(job: Job) -> dict[str, Any]:
    """The columns of a post that a file fills."""
    found: dict[str, Any] = {
        "unit_zh": job.unit.zh, "unit_ja": job.unit.ja, "title_zh": job.title.zh, "title_ja": job.title.ja,
    }  # fmt: skip
    return found | {name: job.more[name] for name in OF_JOB if job.more.get(name) is not None}
