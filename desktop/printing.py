"""Papers on the command line: one, or all that a day needs. What was wrong with them goes to stderr, exit status 1."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import i18n, placings
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.terminal import DONE, REJECTED, UsageError, named, say, the_delegation

if TYPE_CHECKING:
    from desktop.documents.paper import PrintOptions
    from desktop.store import Store

CALENDARS = ("roc", "era", "western")
LANGUAGES = (*i18n.CODES, "both")
SORTINGS = ("rank", "kana", "none")
WRONG_ENDING = N_("{file}: this document is written as one of: {endings}. Name a file that ends so.")


def add_parsers(commands: Any) -> None:
    """``print`` and ``print-all``."""
    one_ = commands.add_parser("print", help="render one document; PDF, DOCX or a spreadsheet by the ending")
    one_.add_argument("document")
    one_.add_argument("--delegation", metavar="CODE", default="")
    one_.add_argument(
        "--event", metavar="KEY", default="", help="one item; a report of `list councils`; a year of the programme"
    )
    one_.add_argument("--member", metavar="KEY", default="", help="an itinerary of one member, or each")
    one_.add_argument("--day", metavar="DATE", type=_day, help="of an itinerary only this day, as 2026-03-05")
    one_.add_argument("--language", dest="paper_language", choices=LANGUAGES, default="both")
    one_.add_argument("--calendar", choices=CALENDARS)
    one_.add_argument("--sheet", metavar="KEY", default="")
    one_.add_argument("--size", metavar="KEY", default="", help="of plates, boards, handbooks (a5), or 180x60")
    one_.add_argument("--booklet", action="store_true", help="of handbooks: two pages on a side, to fold")
    one_.add_argument("--variant", metavar="KEY", default="", help="which kind of this paper")
    one_.add_argument("--sorting", choices=SORTINGS, default="", help="of lists of people: by rank, reading, or none")
    one_.add_argument("--photos", action="store_true", help="of lists of people: with photographs")
    one_.add_argument("--copies", type=int, default=1, metavar="N")
    one_.add_argument("--start-slot", type=int, default=1, metavar="N")
    placings.add_arguments(one_)
    one_.add_argument("--find", metavar="TEXT", default="", help="of the directory: only these people")
    one_.add_argument("--reader", choices=("office", "other"), default="office", help="of the directory: for whom")
    one_.add_argument("--against", metavar="NUMBER", type=int, help="mark what differs from this version")
    one_.add_argument("--output", metavar="FILE", required=True, type=named)

    all_ = commands.add_parser("print-all", help="all papers that a day needs: a folder of files, or one PDF")
    all_.add_argument("--delegation", metavar="CODE", default="")
    all_.add_argument("--day", metavar="DATE", type=_day, help="as 2026-03-05; without it tomorrow, or the nearest")
    all_.add_argument("--documents", metavar="KEYS", default="", help="which, with commas; without it the usual ones")
    all_.add_argument("--language", dest="paper_language", choices=LANGUAGES, default="both")
    all_.add_argument("--output", metavar="FOLDER|FILE.pdf", required=True, type=named)


def one(store: Store, chosen: argparse.Namespace) -> int:
    """Render one document to a file; problems go to stderr and make the exit status 1."""
    from desktop import papers
    from desktop.store import backup

    document = papers.document(chosen.document)
    if document is None:
        raise UsageError(_no_document(chosen.document))
    ending, known = chosen.output.lower().rpartition(".")[2], papers.endings(document.key)
    if ending not in known:
        if len(known) > 1:
            endings = ", ".join(f".{one}" for one in known)
            raise UsageError(_(WRONG_ENDING).format(file=chosen.output, endings=endings))
        raise UsageError(
            _("{file}: this document is written as PDF. Name a file that ends in .pdf.").format(file=chosen.output)
        )
    target = Path(chosen.output)
    backup.spare(store, target)
    wanted: dict[str, Any] = {"event": chosen.event, "member": chosen.member, "only": chosen.day}
    trip = ""
    if document.scope == "directory":
        wanted = {"people": people_of(store, chosen), "reader": chosen.reader}
    else:
        trip = "" if document.alone and not chosen.delegation else the_delegation(store, chosen.delegation).id
        wanted["against"] = _version(store, trip, chosen.against)
    made = papers.file(store, document.key, trip, _options(store, chosen), ending, **wanted)
    papers.save(made.data, target)
    papers.told(store, document.key, target.name)
    for notice in made.notices:
        say(notice.text(_))
    return REJECTED if made.notices else DONE


def _version(store: Store, trip: str, number: int | None) -> str:
    """The id of the version with this number, the newest where two laptops gave it twice; UsageError for none."""
    from desktop.store import versions

    if number is None:
        return ""
    with store.read() as connection:
        known = versions.listed(connection, trip)
    found = next((version.id for version in known if version.number == number), None)
    if found is None:
        numbers = ", ".join(str(version.number) for version in known) or "―"
        raise UsageError(_("There is no version {number}. There are: {numbers}").format(number=number, numbers=numbers))
    return found


def _options(store: Store, chosen: argparse.Namespace) -> PrintOptions:
    from desktop import papers

    return papers.options(
        language=chosen.paper_language,
        calendar=chosen.calendar,
        sheet=chosen.sheet,
        copies=chosen.copies,
        start_slot=chosen.start_slot,
        size=chosen.size,
        variant=chosen.variant,
        booklet=chosen.booklet,
        sorting=chosen.sorting,
        photos=chosen.photos,
        store=store,
        **placings.typed(chosen),
    )


def everything(store: Store, chosen: argparse.Namespace) -> int:
    """All papers of a day; the name of each file on a line of its own."""
    from desktop import bundles, papers
    from desktop.domain import dates
    from desktop.store import backup

    trip = the_delegation(store, chosen.delegation).id
    days = bundles.days(store, trip)
    day = chosen.day or bundles.next_day(days, date.today())
    if day not in days:
        listed = ", ".join(one.isoformat() for one in days)
        raise UserError(bundles.NO_DAY, day=dates.long(day, i18n.current()) if day else "", days=listed)
    keys = [key.strip() for key in chosen.documents.split(",") if key.strip()] or list(bundles.USUAL)
    unknown = next((key for key in keys if key not in bundles.ORDER), None)
    if unknown is not None:
        raise UsageError(_no_document(unknown, bundles.ORDER))
    target = Path(chosen.output)
    one_file = target.suffix.lower() == ".pdf"
    if one_file:
        backup.spare(store, target)
    else:
        _make_folder(target)
    options = papers.options(language=chosen.paper_language)
    made = bundles.write(store, trip, day, keys, target, options, one_file=one_file, code=i18n.current())
    print("\n".join(made.files))
    for name, notice in made.notices:
        say(f"{name}: {notice.text(_)}")
    return REJECTED if made.notices else DONE


def _make_folder(target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError:
        said = N_("{file} could not be written. It may be open in another program, or the folder is not yours.")
        raise UserError(said, file=target.name) from None


def _no_document(key: str, known: tuple[str, ...] = ()) -> str:
    from desktop import papers

    keys = ", ".join(known or papers.document_keys())
    return _("There is no document {key}. Choose one of: {keys}").format(key=key, keys=keys)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(_("{text} is no date; write it as 2026-03-05").format(text=text)) from None


def people_of(store: Store, chosen: argparse.Namespace) -> list[str]:
    """Those found by --find, of those who take part in --delegation or --event; empty means everybody."""
    from desktop import papers
    from desktop.store import search

    found: list[str] = []
    if chosen.delegation or chosen.event:
        found = papers.taking_part(store, the_delegation(store, chosen.delegation).id, chosen.event)
        if not found:
            raise UserError(papers.NOTHING)
    if chosen.find:
        with store.read() as connection:
            hits = [hit.id for hit in search.find(connection, chosen.find, 10_000) if hit.kind == "person"]
        found = [row_id for row_id in found if row_id in hits] if found else hits
        if not found:
            raise UserError(papers.NOTHING)
    return found
