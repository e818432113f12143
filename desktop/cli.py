"""The command line: the headless sister of the window (shared contract: forms, keys and exit codes are relied upon).

Exit status: 0 done; 1 some of the input was rejected or a paper has problems; 2 usage; 3 the store cannot be opened.
Messages are one line in the chosen language; JSON keys and ``ok`` are the same in every language.
"""

from __future__ import annotations

import argparse
import gettext
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop import __version__, i18n, lists, paths, printing
from desktop.errors import Invalid, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.terminal import (
    DONE,
    REJECTED,
    USAGE,
    UsageError,
    named,
    refusal,
    say,
    say_of_place,
    show,
    the_delegation,
    with_store,
)

if TYPE_CHECKING:
    from desktop.domain.cards import Sheet
    from desktop.store import Store

LISTS = ("delegations", "events", "members", "people", "documents", "sheets", "conflicts", "councils")
IMPORTED = ("people", "companies", "members", "itinerary", "expenses", "answers")
SUGGESTED = ("org", "title", "meeting", "doc", "role", "log", "bud", "biz", "place", "address", "name", "other")
EXPORTED = ("people", "companies", "members", "itinerary", "budget", "registration", "answers")


OPENING = (
    "Without a command the window opens; hashidate FILE opens it with a file: .hashidate, .hashidate-backup, .vcf, .ics"
)


class Parser(argparse.ArgumentParser):
    """argparse whose complaints are one line and an exit status, not a printed usage block."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def parser() -> Parser:
    """All commands. ``--help`` is in English and Chinese-Japanese neutral terms: it is read by those who script."""
    top = Parser(prog="hashidate", description="Hashidate 橋立", allow_abbrev=False, epilog=OPENING)
    top.add_argument("--version", action="version", version=f"Hashidate {__version__}")
    top.add_argument("--store", metavar="FILE|URL", default="")
    top.add_argument("--passphrase-file", metavar="FILE", default="")
    top.add_argument("--language", choices=i18n.CODES)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    sample = commands.add_parser("sample", help="write the sample delegation, creating the store")
    sample.add_argument("--programme", action="store_true", help="a year of the programme too")

    listing = commands.add_parser("list", help="one line each, first column the key that other commands take")
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--delegation", metavar="CODE", default="")
    listing.add_argument("--json", action="store_true")

    printing.add_parsers(commands)

    finding = commands.add_parser("find", help="people, organisations, events")
    finding.add_argument("text")
    finding.add_argument("--json", action="store_true")
    finding.add_argument("--limit", type=int, default=50, metavar="N")

    suggesting = commands.add_parser("suggest", help="lines in, lines out: what each could be in the other language")
    suggesting.add_argument("--to", choices=i18n.CODES, required=True)
    suggesting.add_argument("--as", dest="kind", choices=SUGGESTED, default="other", help="what the lines are")

    packing = commands.add_parser("pack", help="one delegation, or the whole store, for a colleague")
    packing.add_argument("--delegation", metavar="CODE", default="")
    packing.add_argument("--personal", action="store_true", help="with passport numbers and birth dates")
    packing.add_argument("--seal-passphrase-file", metavar="FILE", default="")
    packing.add_argument("--to", metavar="RECIPIENT.pub", action="append", default=[])
    packing.add_argument("--output", metavar="FILE", required=True, type=named)

    merging = commands.add_parser("merge", help="bring a colleague's pack in, creating the store where there is none")
    merging.add_argument("file", metavar="FILE")
    merging.add_argument("--seal-passphrase-file", metavar="FILE", default="")
    merging.add_argument("--identity", metavar="FILE", action="append", default=[])
    merging.add_argument("--dry-run", action="store_true")
    merging.add_argument("--json", action="store_true")

    resolving = commands.add_parser("resolve", help="decide a conflict for one of its values")
    resolving.add_argument("key", metavar="KEY")
    resolving.add_argument("index", metavar="INDEX", type=int)

    importing = commands.add_parser("import", help="bring in itinerary, members, people or expenses of another program")
    importing.add_argument("file", metavar="FILE", type=named)
    importing.add_argument("--as", dest="kind", choices=IMPORTED)
    importing.add_argument("--delegation", metavar="CODE", default="")
    importing.add_argument("--event", metavar="KEY", default="", help="of an answer sheet that does not say so itself")
    importing.add_argument("--encoding", metavar="NAME", default="", help="of a CSV file, where it is not found out")
    importing.add_argument("--zone", choices=("japan", "taiwan"), default="", help="of times that name none")
    importing.add_argument("--names", choices=("zh", "ja"), default="", help="of contacts: language of all names")
    importing.add_argument("--dry-run", action="store_true")

    exporting = commands.add_parser("export", help="for other programs, by the ending: ics, vcf, xlsx, ods, csv, html")
    exporting.add_argument("what", choices=EXPORTED)
    exporting.add_argument("--as", dest="kind", metavar="LIST", default="", help="of the members: which list")
    exporting.add_argument("--delegation", metavar="CODE", default="")
    exporting.add_argument("--event", metavar="KEY", default="", help="of which item the answer sheet is")
    exporting.add_argument("--member", metavar="KEY", default="", help="only what a member takes part in")
    exporting.add_argument("--team", metavar="KEY", default="", help="only what a sub-group takes part in")
    exporting.add_argument("--language", dest="paper_language", choices=(*i18n.CODES, "both"), default="")
    exporting.add_argument("--empty", action="store_true", help="a registration form without rows of members")
    exporting.add_argument("--personal", action="store_true", help="with passport numbers and birth dates")
    exporting.add_argument("--for", dest="reader", choices=("office", "other"), default="office",
                           help="of contacts: other leaves out what is internal")  # fmt: skip
    exporting.add_argument("--card", choices=("3.0", "4.0"), default="3.0", help="of contacts: version of the cards")
    exporting.add_argument("--output", metavar="FILE", required=True, type=named)

    saving = commands.add_parser("backup", help="one file with everything, opened by the same passphrase")
    saving.add_argument("--output", metavar="FILE", required=True, type=named)
    saving.add_argument("--seal-passphrase-file", metavar="FILE", default="", help="for an office server")

    restoring = commands.add_parser("restore", help="put a backup in the place of the store, which is copied before")
    restoring.add_argument("file", metavar="FILE")
    restoring.add_argument("--dry-run", action="store_true")

    commands.add_parser("check", help="print ok, or one line for each thing wrong")
    helping = commands.add_parser("help", help="the guide as a PDF")
    helping.add_argument("--language", dest="paper_language", choices=i18n.CODES, default="")
    helping.add_argument("--output", metavar="FILE", required=True, type=named)
    reporting = commands.add_parser("support-report", help="a text for whoever helps: no names, no contents")
    reporting.add_argument("--output", metavar="FILE", required=True, type=named)
    proving = commands.add_parser("self-test", help="prove the program: a temporary store, every page, every document")
    proving.add_argument("--soak", type=int, default=0, metavar="DAYS", help="days of work instead: packaging/soak.py")
    proving.add_argument("--minutes", type=float, default=0.0, metavar="N", help="of the soak: no new day after these")
    proving.add_argument("--acts", default="", metavar="NAME,NAME", help="of the soak: only these")
    proving.add_argument("--screen", default="", metavar="NAME", help="of the soak: Qt's platform; offscreen")
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command and give back its exit status."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    speak(arguments)
    try:
        with argparse_speaking():
            chosen = parser().parse_args(list(arguments))
    except UsageError as error:
        say(_("Wrong usage: {why}. See hashidate --help.").format(why=error))
        return USAGE
    if chosen.command is None:
        from desktop import app  # the window is the only command that needs Qt

        return app.run(chosen.store, language=chosen.language or "")
    try:
        return COMMANDS[chosen.command](chosen)
    except UsageError as error:
        say(str(error))
        return USAGE
    except Invalid as error:
        for problem in error.problems:
            say(f"{problem.field}: {problem.message.text(_)}")
        return REJECTED
    except UserError as error:
        say(refusal(error).text(_))
        return REJECTED
    except BrokenPipeError:  # the reader of our output went away: not our mistake, and nothing to say to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130


# What argparse says of wrong usage; it looks these up in the catalogue of the process (see ``argparse_speaking``).
OF_ARGPARSE = (
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("expected one argument"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("invalid %(type)s value: %(value)r"),
)


def speak(arguments: Sequence[str]) -> None:
    """Make the language of this call the one of all messages; wrong usage must already speak it."""
    given = list(arguments)
    wanted = [value for name, value in pairwise(given) if name == "--language"]
    wanted += [word.partition("=")[2] for word in given if word.startswith("--language=")]
    known = (value for value in wanted if value in i18n.CODES)
    i18n.activate(next(known, "") or Settings().language or i18n.first_of(i18n.of_system()))


@contextmanager
def argparse_speaking() -> Iterator[None]:
    """Inside, argparse takes its own words from our catalogue: it asks gettext's default domain, by environment."""
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    os.environ["LANGUAGE"] = i18n.current()
    gettext.bindtextdomain(i18n.DOMAIN, paths.resources() / "i18n")
    gettext.textdomain(i18n.DOMAIN)
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


def sample(store: Store, chosen: argparse.Namespace) -> int:
    from desktop.store import delegations
    from desktop.store import sample as samples

    with store.read() as connection:
        known = {row.code for row in delegations.everything(connection)}
    if samples.CODE in known:
        raise UserError(N_("The sample is already there. Delete it first if you want it anew."))
    samples.write(store)
    if chosen.programme:
        from desktop import proposing

        proposing.practise(store)
    print(samples.CODE)
    return DONE


def check(store: Store, _chosen: argparse.Namespace) -> int:
    from desktop.store import integrity

    say_of_place(store)  # no damage, and so no part of the answer
    found = integrity.problems(store) + integrity.files(store)
    print("\n".join(sentence.text(_) for sentence in found) or "ok")
    return REJECTED if found else DONE


def listing(chosen: argparse.Namespace) -> int:
    """Lists of the program need no store; the others do."""
    if chosen.what == "documents":
        return show(lists.document_rows(), as_json=chosen.json)
    if chosen.what == "sheets":
        return show(lists.sheet_rows(own_sheets(chosen)), as_json=chosen.json)
    return with_store(list_of_store)(chosen)


def own_sheets(chosen: argparse.Namespace) -> list[Sheet]:
    """The office's own sheets; none where there is no store, or none that can be opened."""
    from desktop.store import cardsheets
    from desktop.terminal import StoreRefused, open_chosen

    try:
        store = open_chosen(chosen)
    except StoreRefused:
        return []
    try:
        with store.read() as connection:
            return cardsheets.listed(connection)
    finally:
        store.close()


def list_of_store(store: Store, chosen: argparse.Namespace) -> int:
    wanted = chosen.what in lists.OF_DELEGATION
    delegation = the_delegation(store, chosen.delegation).id if wanted else ""
    return show(lists.LISTINGS[chosen.what](store, delegation), as_json=chosen.json)


def find(store: Store, chosen: argparse.Namespace) -> int:
    from desktop.store import search

    with store.read() as connection:
        hits = search.find(connection, chosen.text, max(1, min(chosen.limit, 10_000)))
    rows = [
        {
            "id": h.id,
            "kind": h.kind,
            "name_zh": h.name_zh,
            "name_ja": h.name_ja,
            "kana": h.kana,
            "note_zh": h.note_zh,
            "note_ja": h.note_ja,
        }
        for h in hits
    ]
    return show(rows, as_json=chosen.json)


def suggest(store: Store, chosen: argparse.Namespace) -> int:
    """A line for each line; an empty one where nothing can be suggested."""
    from desktop.store import terms

    with store.read() as connection:
        for line in sys.stdin.buffer:
            text = line.decode("utf-8-sig", errors="replace").rstrip("\r\n")
            found = terms.suggest(connection, text, chosen.to, chosen.kind)
            print(found.text if found else "")
    return DONE


def guide(chosen: argparse.Namespace) -> int:
    """The keys in it are those of the window's own menus."""
    from datetime import date
    from pathlib import Path

    from desktop import papers
    from desktop.documents import manual
    from desktop.ui import help

    code = chosen.paper_language or i18n.current()
    rows = help.key_rows(i18n.gettext_for(code))
    papers.save(manual.render(code, help.keys_of_menu(), rows, __version__, date.today()).pdf, Path(chosen.output))
    return DONE


def support_report(chosen: argparse.Namespace) -> int:
    """Also of a store that cannot be opened: that is when it is wanted."""
    from desktop import papers, support
    from desktop.store import backup
    from desktop.terminal import passphrase_of

    place = chosen.store if "://" in chosen.store else Path(chosen.store) if chosen.store else paths.default_store()
    target = Path(chosen.output)
    backup.spare_file(place if isinstance(place, Path) else None, target)
    papers.save(support.made(None, place, passphrase_of(chosen), ()).encode(), target)
    return DONE


def self_test(chosen: argparse.Namespace) -> int:
    if chosen.soak:
        from desktop.ui import soak

        acts = tuple(name for name in chosen.acts.split(",") if name)
        return soak.run(lambda line: print(line, flush=True), chosen.soak, chosen.minutes, acts, chosen.screen)
    from desktop.ui import selftest

    return selftest.run(print)


def exchange(name: str, module: str = "exchanging") -> Callable[..., int]:
    """A command of ``exchanging`` or ``trading``, imported when it is called."""

    def command(*given: Any) -> int:
        run: Callable[..., int] = getattr(importlib.import_module(f"desktop.{module}"), name)
        return run(*given)

    return command


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "sample": with_store(sample, create=True),
    "list": listing,
    "print": with_store(printing.one),
    "print-all": with_store(printing.everything),
    "find": with_store(find),
    "suggest": with_store(suggest),
    "pack": with_store(exchange("pack")),
    "merge": exchange("merge"),
    "resolve": with_store(exchange("resolve")),
    "import": with_store(exchange("bring_in", "trading")),
    "export": with_store(exchange("hand_out", "trading")),
    "backup": with_store(exchange("backup")),
    "restore": exchange("restore"),
    "check": with_store(check),
    "support-report": support_report,
    "help": guide,
    "self-test": self_test,
}
