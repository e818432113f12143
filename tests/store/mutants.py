"""Wrong programs that the proof of merge must notice: each is the program with a few lines changed.

A test that lets one of them live proves nothing about what that mutant breaks (data.md 1.4: a first version of the
proof passed with seven of ten alive). Who changes a line named here changes the mutant with it.
"""

from __future__ import annotations

from typing import NamedTuple

HUNT = ""  # killed by the laptops of test_merge_stateful; else by the directed tests of this name in test_merge


class Edit(NamedTuple):
    """``old`` stands once in ``file`` of desktop/."""

    file: str
    old: str
    new: str


class Mutant(NamedTuple):
    name: str
    edits: tuple[Edit, ...]
    killer: str = HUNT


def mutant(name: str, file: str, old: str, new: str, killer: str = HUNT) -> Mutant:
    return Mutant(name, (Edit(file, old, new),), killer)


MUTANTS = (
    mutant(
        "own clock does not absorb what it saw",
        "store/clock.py",
        "self.millis, self.count = max((self.millis, self.count), (int(millis), int(count)))",
        "pass",
        "beside_a_clock_ahead",
    ),
    mutant(
        "an edit names all heads as parents, also those that were not shown",
        "store/journal.py",
        "return heads if len(heads) < 2 else _shown(connection, heads)",
        "return heads",
    ),
    mutant(
        "a form claims to have seen all heads when it was opened",
        "store/journal.py",
        "_shown(connection, heads) if len(heads) > 1 and name in by_register else heads",
        "heads",
    ),
    mutant(
        "a form claims to have seen what came in before it was saved",
        "store/journal.py",
        "list(seen[register]) if seen is not None and register in seen else shown",
        "shown",
    ),
    mutant(
        "a form that is saved later fills a group up with what came in",
        "store/journal.py",
        "new = {**held, **{c: new[c] for c in columns if c in given}}",
        "pass",
        "form_saved_later",
    ),
    mutant(
        "deletion always wins",
        "store/projection.py",
        "return returned or unseen, returned or unseen",
        "return returned, returned",
    ),
    mutant(
        "edit always wins, and nobody hears of the deletion",
        "store/projection.py",
        "return returned or unseen, returned or unseen",
        "return returned or unseen, returned",
    ),
    mutant(
        "a deletion claims to have seen all heads",
        "store/journal.py",
        "shown=not knowing_all",
        "shown=False",
    ),
    mutant(
        "what is shown depends on the order of arrival",
        "store/projection.py",
        "sorted(heads, key=lambda head: head.order) if len(heads) > 1 else heads",
        "heads",
    ),
    mutant(
        "of two edits in one millisecond the one that arrived later is shown",
        "store/projection.py",
        "return self.hlc, self.tx, self.n",
        'return self.hlc[:14], "", 0',
    ),
    mutant(
        "an import is two transactions",
        "store/merge.py",
        "    _fill(connection, arrived.filled)\n",
        '    _fill(connection, arrived.filled)\n    connection.exec_driver_sql("COMMIT")\n'
        '    connection.exec_driver_sql("BEGIN IMMEDIATE")\n',
        "stopped_at_any_step",
    ),
    mutant(
        "a damaged file is read",
        "exchange/pack.py",
        "if digest.digest() != data[len(MAGIC) + 2 : FIXED]:",
        "if False:",
    ),
    mutant(
        "the digest of a transaction is not computed",
        "store/merge.py",
        'if tx_digest(tx, [body["h"] for body in tx["changes"]]) != tx["digest"]:',
        "if False:",
        "altered or missing",
    ),
    mutant(
        "the hash of a change is not computed",
        "store/merge.py",
        'change_hash(body) != body["h"]',
        "False",
        "altered_change",
    ),
    mutant(
        "the same id with another digest counts as known",
        "store/merge.py",
        'if digest != tx["digest"]:',
        "if False:",
        "same_id",
    ),
    mutant(
        "last writer wins: what is older than the newest here is not stored",
        "store/merge.py",
        '        digest = here.get(tx["id"])\n',
        '        digest = here.get(tx["id"])\n'
        '        newest = connection.exec_driver_sql("SELECT max(hlc) FROM change_tx").scalar() or ""\n'
        '        if digest is None and tx["hlc"] < newest:\n            continue\n',
    ),
    mutant(
        "amount, currency and rate are three registers",
        "store/accounttables.py",
        'expense_funding_allowed,\n    )\n    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}\n',
        "expense_funding_allowed,\n    )\n    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {}\n",
    ),
    mutant(
        "a decision names only the shown head as parent",
        "store/conflicts.py",
        "    heads = heads_of(work.connection, model, row_id, register)\n    work.record(",
        "    from desktop.store.journal import shown_heads\n\n"
        "    heads = shown_heads(work.connection, model, row_id, register)\n    work.record(",
    ),
    mutant(
        "a row that is written while something stands against it is not folded",
        "store/journal.py",
        "in contested(self.connection, self._edited, self._refold).items():",
        "in dict[str, list[str]]().items():",
    ),
    mutant(
        "undo takes back what somebody else has changed since",
        "store/journal.py",
        'change["value"] is None or restated or not self._ours(heads):',
        'change["value"] is None or restated:',
    ),
    mutant(
        "a withheld change hides what it replaced",
        "store/projection.py",
        "waiting = [parent for c in changes if c.value is not None for parent in c.parents]",
        "waiting = [parent for c in changes for parent in c.parents]",
    ),
    mutant(
        "a value that was withheld is not taken when it comes",
        "store/merge.py",
        "arrived.filled.extend(_now_told(tx, hidden))",
        "pass",
    ),
    mutant(
        "what a delegation's pack leaves out is left out of the journal",
        "store/closure.py",
        'one |= {"salt": None, "value": None, "old": None}',
        "continue",
        "withheld_edit",
    ),
    Mutant(
        "a purge does not blank what arrives later",
        (
            Edit("store/merge.py", "    _blank_what_was_purged(connection, arrived, rows)\n", ""),
            Edit("store/projection.py", "    wipe(connection, wiped)\n", ""),
        ),
    ),
    mutant(
        "a purge spares whoever knew another purge",
        "store/projection.py",
        "knowing, waiting = set[str](), [purge]",
        "knowing, waiting = set[str](), [*purges]",
        "two_purges",
    ),
    mutant(
        "a purge takes what was written in knowledge of it",
        "store/projection.py",
        " and c.key not in knowing",
        "",
    ),
    mutant(
        "a purge stays at home",
        "store/closure.py",
        "    return found | purged_rows(connection)\n",
        "    return found\n",
        "purge_travels",
    ),
    mutant(
        "a reference is not looked at again when its target dies",
        "store/settle.py",
        "in _by_table(returned_or_gone).items():",
        "in dict[str, set[str]]().items():",
    ),
    mutant(
        "a reference to what is not here needs no stand-in",
        "store/settle.py",
        "if found is None and imported:",
        "if False:",
        "reference",
    ),
    mutant(
        "a copied file keeps its replica id",
        "store/replica.py",
        "if stored and remembered == stored and newest <= _newest(connection, stored):",
        "if stored:",
    ),
    mutant(
        "a restored older copy keeps its replica id",
        "store/replica.py",
        "if stored and remembered == stored and newest <= _newest(connection, stored):",
        "if stored and remembered == stored:",
    ),
    mutant(
        "what an older program does not know is dropped",
        "store/merge.py",
        '            arrived.bodies.append({"tx_id": tx["id"], **{name: body[name] for name in BODY}})\n',
        '            if body["entity"] in BY_NAME:\n'
        '                arrived.bodies.append({"tx_id": tx["id"], **{name: body[name] for name in BODY}})\n',
    ),
    mutant(
        "passports travel unasked",
        "store/closure.py",
        "    if not personal:\n        found -= private(connection)\n",
        "",
        "scan_of_a_passport",
    ),
)
