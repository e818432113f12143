"""What is held about one person, as a file for that person."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.store import Store

PERSON_FILES = ("pdf", "xlsx", "ods", "csv", "json")


def written(store: Store, person_id: str, ending: str, language: str = "both", today: date | None = None) -> bytes:
    """Everything that is held about one person as ``ending``, one of PERSON_FILES; JSON holds the pictures too."""
    from desktop.domain import persondata as values
    from desktop.store import persondata

    with store.read() as connection:
        held = persondata.read(connection, person_id, today or date.today(), store if ending == "json" else None)
    if ending == "json":
        return values.as_json(held)
    if ending == "pdf":
        from desktop.documents import person_data as paper

        return paper.render(held, language).pdf
    from desktop.sheets import writing

    return writing.write(values.table(held, language), ending, held.name.get("zh_TW"))


def told(store: Store, person_id: str, where: str) -> None:
    """Write into the record of access that a person got what is held about that person; the name is not written."""
    from desktop.store import records
    from desktop.store.tables import Access

    at = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = {
        "what": "own_data",
        "who": store.author.name,
        "at": at,
        "note": f"{person_id} {Path(where).suffix}".strip(),
    }
    store.do(N_("Give a person their data"), records.add, Access, entry)
