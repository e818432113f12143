"""出席者回答票 of an item, ready to be sent to its hosts: everybody of their side, and room for more."""

from __future__ import annotations

from desktop.domain import dates
from desktop.errors import UserError
from desktop.exchange import answersheet as sheets
from desktop.i18n import N_
from desktop.store import Store, answers
from desktop.store.answers import Guest

WRONG_ENDING = N_("{file}: an answer sheet is written as .xlsx. Name a file that ends so.")


def ending_of(file: str) -> str:
    """xlsx; UserError for another ending."""
    if not file.lower().endswith(".xlsx"):
        raise UserError(WRONG_ENDING, file=file)
    return "xlsx"


def form(store: Store, event_id: str) -> bytes:
    """The sheet of an item; UserError where it is gone."""
    with store.read() as connection:
        known = answers.known(connection, event_id)
    when = ""
    if known.when is not None:
        when = f"{dates.long(known.when.start_date, 'ja')} {dates.times(known.when, 'ja')}".strip()
    return sheets.write(
        sheets.Form(
            event_id,
            known.title.get("ja"),
            known.place.get("ja"),
            when,
            known.office.get("ja"),
            f"{known.due.month}月{known.due.day}日" if known.due else "",
            [_row(guest) for guest in known.guests],
        )
    )


def _row(guest: Guest) -> dict[str, str]:
    """What is known already; the hosts correct it."""
    return {
        "id": guest.id,
        "organisation": guest.post.organisation.get("ja"),
        "unit": guest.post.unit.get("ja"),
        "title": guest.post.title.get("ja"),
        "name": guest.name.get("ja"),
        "kana": guest.kana,
        "reply": sheets.CHOICES.get(guest.row["reply"], ""),
        "seat": guest.row["seat"],
        "notes": guest.row["reply_notes"],
    }
