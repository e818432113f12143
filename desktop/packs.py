"""Delegation packs, for window and command line alike: the bytes of ``exchange`` joined to the store's merge."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__, paths
from desktop.domain import needed
from desktop.errors import Sentence, UserError
from desktop.exchange import pack as packs
from desktop.exchange.pack import Pack
from desktop.i18n import N_
from desktop.store import Store, attachments, backup, closure, counties, merge, purge, records, replica
from desktop.store.journal import SCHEMA_REV
from desktop.store.lastexchange import LAST
from desktop.store.tables import Access

if TYPE_CHECKING:
    from desktop.store.merge import Progress, Report

ENDING = ".hashidate"
COUNTY = "county:"  # begins what is handed on to a city: its part of the programme
LIMIT = 2 << 30  # bytes of a file that is read at all
UNREADABLE = N_("{file} cannot be read. Check the name and the right to read it.")
UNWRITABLE = N_("{file} could not be written. Check the folder and the free space.")
NEWER = N_("The file was written by a newer Hashidate. What this one does not know is kept and handed on.")
NEEDS = N_(
    "The file was written by Hashidate {version}; this is {own}. What this one does not know is kept and handed on."
)
TOO_LARGE = N_("{file} is too large for an exchange file. Choose the file that Hashidate made.")


def make(store: Store, delegation_id: str = "", *, personal: bool = False) -> Pack:
    """The pack of one delegation with all that it refers to, of a county (COUNTY and its code), or of the whole store.

    Passport numbers and birth dates go along only with ``personal``. Attachments whose bytes are missing are left out.
    """
    with store.read() as connection:
        name, hidden = "", counties.HIDDEN if delegation_id else None  # a trip's people need no points either
        if delegation_id.startswith(COUNTY):
            county = delegation_id.removeprefix(COUNTY)
            name = counties.name(county).zh
            places = closure.of_county(connection, county, personal=personal)
        elif delegation_id:
            from desktop.store import delegations

            name = delegations.one(connection, delegation_id).name_zh
            places = closure.of_delegation(connection, delegation_id, personal=personal)
        else:
            places = closure.everything(connection, personal=personal)  # type: ignore[assignment]
        transactions = closure.transactions(connection, places, hidden)
        digests = closure.files(connection, places)
        header = {
            "format": packs.FORMAT,
            "store": replica.meta(connection, "store"),
            "replica": store.replica,
            "author": store.author.name,
            "made": store.now_ms(),
            "schema_rev": SCHEMA_REV,
            "program": __version__,
            "delegation": "" if delegation_id.startswith(COUNTY) else delegation_id,
            "name": name,
        }
    files = {sha: data for sha in digests if (data := attachments.read(store, sha)) is not None}
    return Pack(header, transactions, files)


def hand_on(
    store: Store,
    target: Path,
    delegation_id: str = "",
    *,
    personal: bool = False,
    passphrase: str = "",
    recipients: Iterable[str] = (),
) -> None:
    """Make a pack and write it to ``target``. That personal data left is recorded before they do."""
    backup.spare(store, target)
    if personal:
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        entry = {"what": "pack", "who": store.author.name, "at": at, "note": target.name}
        store.do(N_("Hand on personal data"), records.add, Access, entry)
    save(make(store, delegation_id, personal=personal), target, passphrase, recipients)


def save(pack: Pack, target: Path, passphrase: str = "", recipients: Iterable[str] = ()) -> None:
    """Write a pack to ``target``, whole or not at all, sealed with a passphrase or for colleagues' public keys."""
    data = packs.write(pack)
    wanted = list(recipients)
    if wanted:
        data = packs.seal_to(data, wanted)
    elif passphrase:
        data = packs.seal(data, passphrase)
    try:
        paths.write_whole(target, data)
    except OSError:
        raise UserError(UNWRITABLE, file=target.name) from None


def load(source: Path) -> bytes:
    """The bytes of a file that claims to be a pack; UserError where it cannot be read."""
    try:
        if source.stat().st_size > LIMIT:
            raise UserError(TOO_LARGE, file=source.name)
        return source.read_bytes()
    except OSError:
        raise UserError(UNREADABLE, file=source.name) from None


def opened(data: bytes, passphrase: str = "", identities: Iterable[str] = (), *, store: Store | None = None) -> Pack:
    """The verified pack in ``data``; UserError with one sentence for anything else.

    With the ``store`` that it is for, a pack whose transactions are all there is not unfolded (``Pack.known``).
    """
    if packs.is_sealed(data):
        data = packs.unseal(data, passphrase, identities)
    return packs.read(data, None if store is None else lambda index: merge.knows(store, index))


def preview(store: Store, pack: Pack, progress: Progress | None = None) -> Report:
    """What bringing the pack in would do: who, when, what is added, changed, deleted, in conflict."""
    report = merge.preview(store, pack.transactions, progress)
    return report._replace(known=report.known + pack.known)


def unknown_said(pack: Pack, report: Report) -> Sentence | None:
    """What to tell of a pack that holds what only a newer program knows; None for any other."""
    if not report.unknown:
        return None
    return needed.refusal(NEEDS, NEWER, pack.header.get("program")).sentence


def bring_in(store: Store, pack: Pack, progress: Progress | None = None) -> Report:
    """Take the pack over in one transaction; a backup is made before, the bytes of attachments are kept first.

    A row without its bytes would harm; bytes that no row names in the end, because of a purge here or in the pack, go.
    """
    if not store.is_server and not pack.known:
        backup.automatic(store, "merge")
    wanted = {
        body["value"]
        for tx in pack.transactions
        for body in tx["changes"]
        if body["entity"] == "attachment" and body["value"]
    }
    with store.read() as connection:
        gone = purge.arriving(connection, pack.transactions)
    fresh = []
    for sha, data in pack.files.items():
        if any(sha in value for value in wanted):
            fresh += [] if attachments.has(store, sha) else [sha]
            attachments.keep(store, data)
    report = merge.apply(store, pack.transactions, progress)
    purge.arrived(store, gone, fresh)
    if not is_own(store, pack):  # with nobody nothing was exchanged
        with store.writing() as connection:
            said = f"{store.now_ms()}\t{pack.header['author']}\t{pack.header['name']}"
            replica.set_meta(connection, LAST, said)
    return report._replace(known=report.known + pack.known)


def is_own(store: Store, pack: Pack) -> bool:
    """Whether the pack was written by this very copy of the data."""
    return bool(pack.header["replica"] == store.replica)


def pack_passphrase(store: Store, delegation_id: str) -> str:
    """出團密碼 of a delegation as this copy knows it; empty where it was never set. Kept inside the encrypted store."""
    with store.read() as connection:
        return replica.meta(connection, f"pack passphrase {delegation_id}")


def set_pack_passphrase(store: Store, delegation_id: str, passphrase: str) -> None:
    """Remember 出團密碼, set once and used for every pack of the delegation."""
    with store.writing() as connection:
        replica.set_meta(connection, f"pack passphrase {delegation_id}", passphrase)


def known_passphrases(store: Store) -> list[str]:
    """Every 出團密碼 that this copy knows: one of them may open a colleague's pack."""
    with store.read() as connection:
        return replica.metas(connection, "pack passphrase ")


def identity(store: Store) -> str:
    """This copy's own secret key, made when first asked for and kept inside the store; for files sealed to its public
    half.
    """
    with store.read() as connection:
        known = replica.meta(connection, IDENTITY)
    if not known:
        known = packs.new_identity()
        with store.writing() as connection:
            replica.set_meta(connection, IDENTITY, known)
    return known


def public_key(store: Store) -> str:
    """What colleagues need to seal a file for this copy alone."""
    return packs.public_of(identity(store))


IDENTITY = "exchange identity"


def open_with_known(
    store: Store, data: bytes, delegation_ids: Iterable[str], progress: Progress | None = None
) -> Pack | None:
    """The pack in ``data``, opened with what this copy knows: no seal, its own key, a passphrase of these delegations.

    None where a passphrase is needed that is not known. Each passphrase takes about a second.
    """
    if not packs.is_sealed(data):
        return opened(data, store=store)
    if not packs.by_passphrase(data):
        return opened(data, identities=[identity(store)], store=store)
    known = [pack_passphrase(store, delegation) for delegation in delegation_ids]
    tried = list(dict.fromkeys(word for word in known if word))
    for done, word in enumerate(tried):
        if progress is not None:
            progress(done, len(tried))
        try:
            inner = packs.unseal(data, word)
        except UserError as error:
            if error.sentence.msgid == packs.WRONG_PASSPHRASE:
                continue
            raise
        return opened(inner, store=store)
    return None
