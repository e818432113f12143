"""The trip report of 2019 as data: what its authors would have entered after the trip, beside ``programme_2019``.

``report_2019.txt`` is the report as printed (台日夥伴關係強化研討會訪問團出國報告, 經濟部工業局, 2019-11-25), as
in its PDF; ``report_2019_entered.txt`` is what was typed: prose, points of the meetings, captions. For tests only.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select

from desktop.store import Store, events, records, reports
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of
from tests.data import programme_2019

HERE = Path(__file__).parent
PRINTED = HERE / "report_2019.txt"
EVENTS = {  # as the itinerary calls them
    "first": "台日夥伴關係強化研討會－千葉縣",
    "chiba": "拜會千葉縣廳",
    "centre": "參觀福島縣 Technology Centre",
    "second": "台日夥伴關係強化研討會－福島縣",
    "tohoku": "拜會東北經產局",
}
HEADINGS = {  # where the report calls them otherwise
    "first": "舉辦台日夥伴關係強化研討會－千葉縣場",
    "centre": "拜會福島縣 Technology Centre",
    "second": "舉辦台日夥伴關係強化研討會－福島縣場",
}
BODIES = {"chiba": "千葉縣", "centre": "福島縣 Technology Centre", "tohoku": "東北經產局"}


def entered() -> dict[str, list[str]]:
    """The lines of ``report_2019_entered.txt`` by their heading."""
    found: dict[str, list[str]] = {}
    for line in (HERE / "report_2019_entered.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found[line[3:]] = []
        else:
            found[list(found)[-1]].append(line)
    return found


def write(store: Store) -> str:
    """The programme and all that came after it, as one action; the delegation's id."""
    return store.do("Write the report of 2019", fill)


def fill(work: Work) -> str:
    """What was known before, then minutes, photographs and prose."""
    trip = programme_2019.fill(work)
    typed = entered()
    titles = {row.title().zh: row.id for row in events.of(work.connection, trip)}
    found = {key: titles[title] for key, title in EVENTS.items()}
    body = table_of(t.Organisation)
    for key, name in BODIES.items():
        row_id = work.connection.execute(select(body.c.id).where(body.c.name_zh == name)).scalar_one()
        lines = "\n".join(typed[f"industries.{key}"])
        head = {"head_zh": typed["head"][0]} if key == "chiba" else {}
        records.edit(work, t.Organisation, row_id, {"industries_zh": lines, "profile_zh": "", **head})
        for at, line in enumerate(typed[f"points.{key}"], 1):
            kind, side, speaker, text = line.split("|", 3)
            point = {"event_id": found[key], "position": at, "kind": kind, "side": side}
            records.add(work, t.MinutePoint, {**point, "speaker_zh": speaker, "text_zh": text})
    for key in ("first", "second"):
        records.edit(work, t.Event, found[key], {"summary_zh": "\n".join(typed[f"summary.{key}"])})
    for at, line in enumerate(typed["captions"], 1):
        key, caption = line.split("|")
        file = {"entity": "figure", "owner": trip, "sha256": f"{at:064x}", "name": f"{at}.jpg", "size": 1}
        kept = records.add(work, t.Attachment, {**file, "media_type": "image/jpeg"})
        figure = {"delegation_id": trip, "event_id": found[key], "attachment_id": kept, "position": at}
        records.add(work, t.Figure, {**figure, "caption_zh": caption})
    day = date(2019, 11, 25)
    abstract = "\n".join(typed["abstract"])
    reports.write(work, trip, {"agency": "經濟部", "category": "other", "dated_on": day, "abstract": abstract})
    reports.write_section(work, trip, "findings", {"body": "\n".join(typed["findings"])})
    for key, heading in HEADINGS.items():
        reports.write_section(work, trip, f"event:{found[key]}", {"title": heading})
    return trip
