"""The command line's exchange between laptops, backup and restore (``cli`` has the forms and the exit statuses)."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import i18n, lists, packs, paths
from desktop.domain import labels
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.exchange import pack as sealing
from desktop.exchange.pack import Pack
from desktop.i18n import N_, _
from desktop.store import backup as backups
from desktop.store import conflicts, keys, wraps
from desktop.store import restore as restores
from desktop.store.opening import open_store
from desktop.terminal import (
    DONE,
    NO_STORE,
    first_line,
    passphrase_of,
    refusal,
    say,
    say_of_place,
    text_of,
    the_delegation,
    with_store,
)

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.store.merge import Report

NOT_SEALED = N_("{file} is not sealed: whoever finds it can read it. Name a passphrase with --seal-passphrase-file.")
NEEDS_SEAL = N_("The file must be sealed. Name a file with the passphrase: --seal-passphrase-file.")
NEEDS_PASSPHRASE = N_("{file} would be made without encryption. Name a file with its passphrase: --passphrase-file.")
HAPPENED = {"added": N_("Added"), "changed": N_("Changed"), "deleted": N_("Deleted"), "returned": N_("Came back")}


def pack(store: Store, chosen: argparse.Namespace) -> int:
    """Write a pack: sealed for public keys, or with the passphrase given, set for the delegation, or of the store."""
    delegation = the_delegation(store, chosen.delegation).id if chosen.delegation else ""
    recipients = [key for file in chosen.to for key in sealing.recipients_in(text_of(file))]
    passphrase = "" if recipients else _to_seal(store, chosen, delegation)
    if chosen.personal and not passphrase and not recipients:
        raise UserError(NEEDS_SEAL)
    target = Path(chosen.output)
    packs.hand_on(store, target, delegation, personal=chosen.personal, passphrase=passphrase, recipients=recipients)
    if not passphrase and not recipients:
        say(_(NOT_SEALED).format(file=target.name))
    return DONE


def _to_seal(store: Store, chosen: argparse.Namespace, delegation: str = "") -> str:
    """What the file is sealed with. Only a practice store, which is plain itself, may do without.

    A server has no passphrase of its own: the password of its role is nobody else's business.
    """
    passphrase = first_line(chosen.seal_passphrase_file) if chosen.seal_passphrase_file else ""
    if not chosen.seal_passphrase_file:
        passphrase = packs.pack_passphrase(store, delegation) if delegation else ""
        passphrase = passphrase or ("" if store.is_server else passphrase_of(chosen))
    if not passphrase and (store.is_server or store.key is not None or chosen.seal_passphrase_file):
        raise UserError(NEEDS_SEAL)
    return passphrase


def merge(chosen: argparse.Namespace) -> int:
    """Bring a pack in. It is verified before the store is opened, or made where there is none."""
    data = packs.load(Path(chosen.file))
    place = Path(chosen.store) if chosen.store else paths.default_store()
    if (on_server := "://" in chosen.store) or place.exists():
        create = on_server and not chosen.dry_run  # an empty database is made ready
        command = with_store(lambda store, _chosen: _merge(store, chosen, _opened(chosen, data, store)), create=create)
        return command(chosen)
    if sealing.is_sealed(data) and not chosen.dry_run and not passphrase_of(chosen):
        raise UserError(NEEDS_PASSPHRASE, file=place.name)  # what came sealed is not laid out in plain
    verified = _opened(chosen, data, None)
    if not chosen.dry_run:
        return with_store(lambda store, _chosen: _merge(store, chosen, verified), create=True)(chosen)
    with _nowhere() as store:
        return _merge(store, chosen, verified)


@contextmanager
def _nowhere() -> Iterator[Store]:
    """An empty store that is gone afterwards, its key with it: what a dry run on one that does not exist looks at."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db", create=True, key=keys.new_key())
        try:
            yield store
        finally:
            store.close()


def _opened(chosen: argparse.Namespace, data: bytes, store: Store | None) -> Pack:
    """The verified pack, by the first passphrase that fits: given, of the store, known for one of its delegations."""
    identities = [line for file in chosen.identity for line in sealing.recipients_in(text_of(file))]
    if chosen.seal_passphrase_file:
        tried = [first_line(chosen.seal_passphrase_file)]
    else:
        known = packs.known_passphrases(store) if store is not None else []
        tried = list(dict.fromkeys(word for word in [passphrase_of(chosen), *known] if word)) or [""]
    if not sealing.is_sealed(data) or not sealing.by_passphrase(data):
        tried = [""]
    for passphrase in tried[:-1]:
        try:
            return packs.opened(data, passphrase, store=store)
        except UserError as error:
            if error.sentence.msgid != sealing.WRONG_PASSPHRASE:
                raise
    return packs.opened(data, tried[-1], identities, store=store)


def _merge(store: Store, chosen: argparse.Namespace, verified: Pack) -> int:
    report = packs.preview(store, verified) if chosen.dry_run else packs.bring_in(store, verified)
    if chosen.json:
        print(json.dumps(_as_json(report), ensure_ascii=False, indent=1))
    else:
        for line in _as_lines(report):
            print(line)
    if (later := packs.unknown_said(verified, report)) is not None:
        say(later.text(_))
    for author in report.ahead:
        say(
            _("The clock of {author} runs more than a day ahead. Check the date on that computer.").format(
                author=author
            )
        )
    return DONE


def _as_json(report: Report) -> dict[str, Any]:
    return {
        "new": report.new,
        "known": report.known,
        "changes": report.changes,
        "lines": [
            {
                "what": line.what,
                "entity": line.entity,
                "rows": [
                    {"id": row.row_id, "name_zh": row.name.zh, "name_ja": row.name.ja, "fields": list(row.registers)}
                    for row in line.rows
                ],
                "authors": list(line.authors),
                "first": lists.moment_of(line.first),
                "last": lists.moment_of(line.last),
            }
            for line in report.lines
        ],
        "conflicts": report.conflict_count,
        "ahead": list(report.ahead),
        "unknown": list(report.unknown),
    }


def _line(what: str, entity: str, names: Sequence[Pair]) -> str:
    """What happens to records of one kind: how many, and the first names."""
    said = "、".join(dict.fromkeys(name.get(i18n.current()) for name in names[:20] if name))
    return "\t".join((_(HAPPENED[what]), labels.name_of(entity).text(_), str(len(names)), said))


def _as_lines(report: Report) -> Iterator[str]:
    """One line for each kind of record and what happened to it, then the counts, the same in every language."""
    for line in report.lines:
        yield _line(line.what, line.entity, [row.name for row in line.rows]) + "\t" + "、".join(line.authors)
    yield f"{report.new} new, {report.known} known, {report.conflict_count} conflicts"


def resolve(store: Store, chosen: argparse.Namespace) -> int:
    """Decide one conflict."""
    store.do(RESOLVE, conflicts.resolve, chosen.key, chosen.index)
    return DONE


RESOLVE = N_("Decide between two values")


def backup(store: Store, chosen: argparse.Namespace) -> int:
    """Everything in one file: of a laptop the store with key and files, of an office server a pack of all."""
    target = Path(chosen.output)
    if store.is_server:
        packs.hand_on(store, target, personal=True, passphrase=_to_seal(store, chosen))
    else:
        backups.export(store, target)
    return DONE


def restore(chosen: argparse.Namespace) -> int:
    """Put a backup in the place of the store, and record it. What is there now is copied beside it before."""
    file, passphrase = Path(chosen.file), passphrase_of(chosen)
    if "://" in chosen.store:
        raise UserError(restores.OFFICE)
    if chosen.dry_run:
        return with_store(lambda store, _chosen: _would_restore(store, file, passphrase))(chosen)
    try:
        restores.restore(Path(chosen.store) if chosen.store else paths.default_store(), file, passphrase=passphrase)
    except (keys.PassphraseNeeded, wraps.PassphraseWrong) as error:
        say(refusal(error).text(_))
        return NO_STORE
    return with_store(_restored)(chosen)


def _restored(store: Store, chosen: argparse.Namespace) -> int:
    say_of_place(store)
    restores.record(store, Path(chosen.file).name, store.author.name)
    return DONE


def _would_restore(store: Store, file: Path, passphrase: str) -> int:
    """One line for each kind of record and what would happen to it."""
    found = restores.preview(store, file, passphrase=passphrase)
    for line in found.differences:
        for what, names in (("added", line.added), ("changed", line.changed), ("deleted", line.gone)):
            if names:
                print(_line(what, line.entity, names))
    return DONE
