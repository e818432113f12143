"""The command line: the headless sister of the window (shared contract: forms, keys and exit codes are relied upon).

Exit status: 0 done; 1 some of the input was rejected or a paper has problems; 2 usage; 3 the store cannot be opened.
Messages are one line in the chosen language; JSON keys and ``ok`` are the same in every language.
"""

from __future__ import annotations

import argparse
import gettext
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from desktop import __version__, i18n, lists, paths
from desktop.errors import Invalid, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.store.delegations import DelegationRow

DONE, REJECTED, USAGE, NO_STORE = 0, 1, 2, 3
LISTS = ("delegations", "events", "members", "people", "documents", "sheets", "conflicts")
CALENDARS = ("roc", "era", "western")


class UsageError(Exception):
    """The command line itself is wrong; ``text`` is already in the user's language."""


class Parser(argparse.ArgumentParser):
    """argparse whose complaints are one line and an exit status, not a printed usage block."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def parser() -> Parser:
    """All commands. ``--help`` is in English and Chinese-Japanese neutral terms: it is read by those who script."""
    top = Parser(prog="hashidate", description="Hashidate 橋立", allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"Hashidate {__version__}")
    top.add_argument("--store", metavar="FILE|URL", default="")
    top.add_argument("--passphrase-file", metavar="FILE", default="")
    top.add_argument("--language", choices=i18n.CODES)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    commands.add_parser("sample", help="write the sample delegation, creating the store")

    listing = commands.add_parser("list", help="one line each, first column the key that other commands take")
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--delegation", metavar="CODE", default="")
    listing.add_argument("--json", action="store_true")

    printing = commands.add_parser("print", help="render one document")
    printing.add_argument("document")
    printing.add_argument("--delegation", metavar="CODE", default="")
    printing.add_argument("--event", metavar="KEY", default="")
    printing.add_argument("--language", dest="paper_language", choices=(*i18n.CODES, "both"), default="both")
    printing.add_argument("--calendar", choices=CALENDARS)
    printing.add_argument("--sheet", metavar="KEY", default="")
    printing.add_argument("--copies", type=int, default=1, metavar="N")
    printing.add_argument("--start-slot", type=int, default=1, metavar="N")
    printing.add_argument("--output", metavar="FILE", required=True)

    finding = commands.add_parser("find", help="people, organisations, events")
    finding.add_argument("text")
    finding.add_argument("--json", action="store_true")
    finding.add_argument("--limit", type=int, default=50, metavar="N")

    commands.add_parser("check", help="print ok, or one line for each thing wrong")
    commands.add_parser("self-test", help="prove the program: a temporary store, every page, every document")
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
        say(error.sentence.text(_))
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
    code = next((value for value in wanted if value in i18n.CODES), Settings().get("language", i18n.DEFAULT))
    i18n.activate(code)


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


def say(text: str) -> None:
    """One line to stderr."""
    print(" ".join(text.split()), file=sys.stderr)


class StoreRefused(UserError):
    """The store cannot be opened: exit status 3."""


def open_chosen(chosen: argparse.Namespace, *, create: bool = False) -> Store:
    """The store that the command names; StoreRefused says in one sentence why not."""
    from desktop.store.opening import open_store

    if "://" in chosen.store:
        raise StoreRefused(N_("An office server cannot be opened by this version. Name a file."))
    try:
        return open_store(Path(chosen.store) if chosen.store else paths.default_store(), create=create)
    except UserError as error:
        raise StoreRefused(error.sentence.msgid, **error.sentence.values) from error


def with_store(run: Callable[[Store, argparse.Namespace], int], *, create: bool = False) -> Callable[..., int]:
    """A command that works on an open store and always closes it."""

    def command(chosen: argparse.Namespace) -> int:
        try:
            store = open_chosen(chosen, create=create)
        except StoreRefused as error:
            say(error.sentence.text(_))
            return NO_STORE
        try:
            return run(store, chosen)
        finally:
            from desktop.store import backup

            if (failed := backup.at_close(store)) is not None:
                say(failed.text(_))
            store.close()

    return command


def sample(store: Store, _chosen: argparse.Namespace) -> int:
    from desktop.store import delegations
    from desktop.store import sample as samples

    with store.read() as connection:
        known = {row.code for row in delegations.everything(connection)}
    if samples.CODE in known:
        raise UserError(N_("The sample is already there. Delete it first if you want it anew."))
    samples.write(store)
    print(samples.CODE)
    return DONE


def check(store: Store, _chosen: argparse.Namespace) -> int:
    from desktop.store import integrity

    found = integrity.problems(store)
    print("\n".join(sentence.text(_) for sentence in found) or "ok")
    return REJECTED if found else DONE


def show(rows: list[dict[str, Any]], *, as_json: bool) -> int:
    """Rows as one JSON document, or one tab-separated line each with the key first."""
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return DONE
    for row in rows:
        print("\t".join("" if value is None else " ".join(str(value).split()) for value in row.values()))
    return DONE


def the_delegation(store: Store, key: str) -> DelegationRow:
    """The delegation that --delegation names, or the only one; a code held twice is a usage error."""
    from desktop.store import delegations

    with store.read() as connection:
        rows = delegations.everything(connection)
        same = [row for row in rows if row.code == key]
        if len(same) > 1 or (not key and len(rows) > 1):
            codes = ", ".join(row.code if not key else row.id for row in (same or rows))
            raise UsageError(_("Several delegations fit. Say which one: {codes}").format(codes=codes))
        return delegations.one(connection, key)


def listing(chosen: argparse.Namespace) -> int:
    """Lists of the program need no store; the others do."""
    if chosen.what == "documents":
        return show(lists.document_rows(), as_json=chosen.json)
    if chosen.what == "sheets":
        return show(lists.sheet_rows(), as_json=chosen.json)
    return with_store(list_of_store)(chosen)


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


def printing(store: Store, chosen: argparse.Namespace) -> int:
    """Render one document to a file; problems go to stderr and make the exit status 1."""
    from desktop import papers

    document = papers.document(chosen.document)
    if document is None:
        keys = ", ".join(papers.document_keys())
        raise UsageError(_("There is no document {key}. Choose one of: {keys}").format(key=chosen.document, keys=keys))
    if not chosen.output.lower().endswith(".pdf"):
        raise UsageError(
            _("{file}: this document is written as PDF. Name a file that ends in .pdf.").format(file=chosen.output)
        )
    options = papers.options(
        language=chosen.paper_language,
        calendar=chosen.calendar,
        sheet=chosen.sheet,
        copies=chosen.copies,
        start_slot=chosen.start_slot,
    )
    delegation = the_delegation(store, chosen.delegation)
    paper = papers.make(store, document.key, delegation.id, options, event=chosen.event)
    papers.save(paper.pdf, Path(chosen.output))
    for notice in paper.notices:
        say(notice.text(_))
    return REJECTED if paper.notices else DONE


def self_test(_chosen: argparse.Namespace) -> int:
    from desktop.ui import selftest

    return selftest.run(print)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "sample": with_store(sample, create=True),
    "list": listing,
    "print": with_store(printing),
    "find": with_store(find),
    "check": with_store(check),
    "self-test": self_test,
}
