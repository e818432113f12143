"""What all commands of the command line share: exit statuses, one-line messages, the store that is named, its key."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import paths
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _

if TYPE_CHECKING:
    from desktop.domain.delegationrow import DelegationRow
    from desktop.store import Store

DONE, REJECTED, USAGE, NO_STORE = 0, 1, 2, 3
ENCRYPTED = N_("{file} is encrypted. Name a file with its passphrase: --passphrase-file. Or set HASHIDATE_PASSPHRASE.")


class UsageError(Exception):
    """The command line itself is wrong; ``text`` is already in the user's language."""


def say(text: str) -> None:
    """One line to stderr."""
    print(" ".join(text.split()), file=sys.stderr)


class StoreRefused(UserError):
    """The store cannot be opened: exit status 3."""


def refusal(error: UserError) -> Sentence:
    """What the error says, and of a missing passphrase how a command is given one: no window asks for it here."""
    from desktop.store import keys

    return Sentence(ENCRYPTED, error.sentence.values) if isinstance(error, keys.PassphraseNeeded) else error.sentence


def open_chosen(chosen: argparse.Namespace, *, create: bool = False) -> Store:
    """The store that the command names; StoreRefused says in one sentence why not."""
    from desktop.store.opening import open_store

    place = chosen.store if "://" in chosen.store else Path(chosen.store) if chosen.store else paths.default_store()
    try:
        store = open_store(place, create=create, passphrase=passphrase_of(chosen))
    except UserError as error:
        if (copy := _way_back(place, error)) is not None:
            values = {"why": error.sentence, "copy": copy}
            raise StoreRefused(N_("{why} To go back to before the update: restore {copy}"), **values) from error
        said = refusal(error)
        raise StoreRefused(said.msgid, **said.values) from error
    if store.upgraded is not None:
        say(store.upgraded.sentence.text(_))
    return store


def _way_back(place: Path | str, error: UserError) -> Path | None:
    """The newest copy that this program reads, beside a store that a newer one has upgraded."""
    from desktop.store import schema, upgrading

    if not isinstance(place, Path) or error.sentence.msgid not in schema.OF_NEWER:
        return None
    return next((copy.path for copy in upgrading.copies_from_before(place.expanduser().absolute())), None)


def passphrase_of(chosen: argparse.Namespace) -> str:
    """What --passphrase-file holds, else HASHIDATE_PASSPHRASE; empty where there is neither."""
    if chosen.passphrase_file:
        return first_line(chosen.passphrase_file)
    return os.environ.get("HASHIDATE_PASSPHRASE", "")


def first_line(file: str) -> str:
    """The first line of a file that holds a secret."""
    return text_of(file).partition("\n")[0][:4096].rstrip("\r")


def text_of(file: str) -> str:
    """The text of a small file that an option names: a secret, public keys. UsageError where it cannot be read."""
    try:
        with Path(file).open(encoding="utf-8-sig") as lines:
            return lines.read(65_536)
    except (OSError, ValueError):
        raise UsageError(
            _("{file} cannot be read. Check the name and the right to read it.").format(file=file)
        ) from None


def with_store(run: Callable[[Store, argparse.Namespace], int], *, create: bool = False) -> Callable[..., int]:
    """A command that works on an open store and always closes it. One that makes it says if that is no good place."""

    def command(chosen: argparse.Namespace) -> int:
        fresh = create and "://" not in chosen.store and not place_of(chosen).exists()
        try:
            store = open_chosen(chosen, create=create)
        except StoreRefused as error:
            say(error.sentence.text(_))
            return NO_STORE
        try:
            if fresh:
                say_of_place(store)
            return run(store, chosen)
        finally:
            from desktop.store import backup

            if (failed := backup.at_close(store)) is not None:
                say(failed.text(_))
            store.close()

    return command


def place_of(chosen: argparse.Namespace) -> Path:
    """The file of the store that the command names; not for an office server."""
    return Path(chosen.store) if chosen.store else paths.default_store()


def say_of_place(store: Store) -> None:
    """Say where the data would be copied behind our back: allowed, and unwise."""
    from desktop.store import advice

    if not store.is_server and (said := advice.place_said(store.path)) is not None:
        say(said.text(_))


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


def named(text: str) -> str:
    """A file's name: something."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("a file name is needed"))
    return text
