"""People for other programs: card files and tables; a person as text.

    data = people_out.write(store, ids, "vcf", people_out.Options(inside=False))

``inside`` is for the own office: everything, and what comes back is the same. For the other side only what its field
says may be shown (``domain.audience``); no numbers of ours, no pictures, no former posts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop import i18n, sheets
from desktop.domain import audience, persontext
from desktop.domain.text import Pair, joined
from desktop.errors import UserError
from desktop.exchange import people_table, vcardwriting
from desktop.exchange.people import FIELDS, OF_JOB, Contact, Job, Way
from desktop.exchange.people_columns import INSIDE
from desktop.i18n import N_
from desktop.store import Store, attachments, peopleknown, records
from desktop.store.tables import Access

ENDINGS = ("vcf", "csv", "xlsx", "ods")
WRONG_ENDING = N_("{file}: contacts are written as one of: {endings}. Name a file that ends so.")
TITLE = {"zh_TW": "聯絡人", "ja": "連絡先"}


@dataclass(frozen=True)
class Options:
    """``language`` (zh_TW, ja) is that of headers and of the name shown first; ``version`` that of cards."""

    inside: bool = True
    language: str = ""
    version: str = "3.0"
    pictures: bool = True


def ending_of(file: str) -> str:
    """The kind of file that a name asks for; UserError for one that there is none of."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    if ending not in ENDINGS:
        raise UserError(WRONG_ENDING, file=file, endings=", ".join(f".{known}" for known in ENDINGS))
    return ending


def write(store: Store, ids: Sequence[str] | None, ending: str, options: Options | None = None) -> bytes:
    """These people, or all where None, as one of ENDINGS."""
    chosen = options or Options()
    code = chosen.language or i18n.current()
    found = contacts(store, ids, inside=chosen.inside, pictures=chosen.pictures and ending == "vcf")
    if ending == "vcf":
        return vcardwriting.write(found, chosen.version, code, exact=chosen.inside)
    return sheets.write(people_table.rows(found, code, inside=chosen.inside), ending, TITLE[code])


def contacts(store: Store, ids: Iterable[str] | None, *, inside: bool = True, pictures: bool = False) -> list[Contact]:
    """The people as files tell them, in the order of ``ids``."""
    with store.read() as connection:
        known = peopleknown.everything(connection, ids)
    today = date.today()
    found = []
    for row_id, row in known.people.items():
        shown = {name: row[name] for name in FIELDS if inside or audience.is_open("person", name, row["audience"])}
        made = Contact(id=row_id if inside else "", values={n: v for n, v in shown.items() if v not in ("", None)})
        posts = sorted(known.posts.get(row_id, ()), key=lambda post: not _holds(post, today))
        for post in posts:
            if inside or _holds(post, today):
                made.jobs.append(_job(known, post, inside))
        made.ways = [
            Way(w["kind"], w["value"], w["label"], w["audience"])
            for w in known.ways.get(row_id, ())
            if inside or w["audience"] == audience.OPEN
        ]
        if inside and pictures:
            for purpose in ("photo", "card", "card-back"):
                if (digest := known.pictures.get((row_id, purpose))) and (data := attachments.read(store, digest)):
                    made.pictures[purpose] = data
        found.append(made)
    return found


def _holds(post: dict[str, Any], today: date) -> bool:
    return (post["valid_from"] is None or post["valid_from"] <= today) and (
        post["valid_to"] is None or today <= post["valid_to"]
    )


def _job(known: peopleknown.Known, post: dict[str, Any], inside: bool) -> Job:
    more = {name: post[name] for name in OF_JOB if post[name] not in (None, "")}
    if not more["position"]:
        del more["position"]
    if not inside:
        more = {name: value for name, value in more.items() if name not in INSIDE and name != "source"}
    path = peopleknown.path_of(known.bodies, post["organisation_id"])
    return Job(path, Pair(post["unit_zh"], post["unit_ja"]),
               Pair(post["title_zh"], post["title_ja"]), more)  # fmt: skip


def text(store: Store, person_id: str, code: str, *, inside: bool = False) -> str:
    """A person as text in language ``code``, for the clipboard; empty where there is none."""
    found = contacts(store, [person_id], inside=inside)
    if not found:
        return ""
    (contact,) = found
    today = date.today()
    jobs = [job for job in contact.jobs if not job.more.get("valid_to") or job.more["valid_to"] >= today]
    posts = [(joined(" ", *job.path, job.unit), job.title) for job in jobs]
    ways = [(way.kind, way.value, way.audience) for way in contact.ways]
    return persontext.text_of(contact.values, posts, ways, code, inside=inside)


def everybody(store: Store) -> list[str]:
    """The ids of all people, by their reading."""
    with store.read() as connection:
        return peopleknown.ids(connection)


def told(store: Store, count: int, file: str) -> None:
    """Write into the record of access that contacts left the house: when, by whom, how many, into which file."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = {"what": "list", "who": store.author.name, "at": at, "note": f"people {count} {file}"[:300]}
    store.do(N_("Hand on personal data"), records.add, Access, entry)
