"""What a file of expenses would do to the budget, line by line, and the one action that does it.

    preview = expenses.preview(store, delegation_id, data, "明細.csv", expenses.Options())
    expenses.bring(store, delegation_id, preview)

An expense is found again by its id, else by day, amount and payee or receipt number; one with the same amount within
a few days may be the same, and is asked for. What is empty in the file overwrites nothing; the same file a second time
changes nothing.
"""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from desktop import i18n, sheets
from desktop.domain.budget import ExpenseData, expense_funding_allowed, rate_in_order
from desktop.domain.checks import check
from desktop.domain.folding import fold
from desktop.domain.ledger import Ledger, Spent
from desktop.domain.money import HOME, Money
from desktop.domain.oddities import odd
from desktop.errors import Invalid, Sentence, UserError
from desktop.exchange import expense_table
from desktop.exchange.expense_columns import BY_KEY
from desktop.exchange.expense_table import Layout, Parsed
from desktop.i18n import N_
from desktop.importing.answered import Answered
from desktop.importing.preview import ADDED, REJECTED, UNCHANGED, UPDATED, Counts
from desktop.store import Store, budgetfiles, ledger, peopleknown, receipts, records
from desktop.store.journal import Work
from desktop.store.tables import Expense

LABEL = N_("Import expenses")
UNCLEAR, NEW = "unclear", "new"
NO_COLUMNS = N_("{file}: no columns of expenses were recognised. There must be an amount.")
A_SUM = N_("A sum, not an expense: passed over.")
ALIKE = N_("May be there already: {text}")
NO_SUCH_LINE, NOBODY = N_("No budget line is called {text}."), N_("No member is called {text}.")
AS_BEFORE = N_("Budget line and category as last time with this payee.")
TWICE = N_("The same expense stands in line {line} already.")
NEAR = 3  # days between what was paid and what a card company writes
_SPACE = uuid.UUID("5b1f7f0e-9a3c-4a0e-8a57-0f6f6c1f2a11")
COLUMN_OF = {"amount_minor": "amount", "settled_minor": "settled", "tax_minor": "tax", "payer_id": "payer",
             "budget_line_id": "line"}  # fmt: skip


@dataclass(frozen=True)
class Options:
    """What the person decided: how the file is read; what holds for rows that do not say it; who a line is."""

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header: int | None = None
    columns: Mapping[int, str] | None = None
    learned: Mapping[str, str] = field(default_factory=dict)  # names of columns -> key, from before
    currency: str = ""
    payment: str = ""
    payer_id: str = ""
    decisions: Mapping[int, str] = field(default_factory=dict)  # by place: id of an expense, or NEW


class Change(NamedTuple):
    """A column of an expense that the file changes."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Line:
    """One row of the file. ``what`` is added, updated, unchanged, unclear or rejected."""

    number: int
    what: str
    day: date | None = None
    amount: Money | None = None
    payee: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    row_id: str = ""
    changes: tuple[Change, ...] = ()
    problems: tuple[tuple[str, Sentence], ...] = ()
    notes: tuple[tuple[str, Sentence], ...] = ()
    candidates: tuple[str, ...] = ()  # ids of expenses that it may be


@dataclass(frozen=True)
class Preview(Answered):
    """``lines`` in the order of the file; ``told``: expense id -> 「9/18 全家 ¥ 1,200」; ``names``: id -> name."""

    file: str
    lines: tuple[Line, ...]
    told: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def remarks(self) -> list[tuple[int, str, Sentence]]:
        """What is worth reading of the others."""
        return [(line.number, name, why) for line in self.lines for name, why in line.notes]


def field_name(name: str) -> str:
    """What a column is called on the screen; a whole line a dash."""
    key = COLUMN_OF.get(name, name)
    return BY_KEY[key].name.get(i18n.current()) if key in BY_KEY else (name or "－")


def sheet_of(data: bytes, file: str, options: Options) -> sheets.Sheet:
    """The table that the options name, else the one of a workbook that looks most like expenses."""
    found = sheets.read(data, file, sheet=options.sheet, encoding=options.encoding, delimiter=options.delimiter,
                        words=expense_table.header_words())  # fmt: skip
    if options.sheet or len(found.names) < 2:
        return found
    best = found
    for name in found.names:
        other = sheets.read(data, file, sheet=name)
        if _likeness(other, options) > _likeness(best, options):
            best = other
    return best


def _likeness(sheet: sheets.Sheet, options: Options) -> int:
    layout = expense_table.recognise(sheet, options.learned)
    return len(layout.columns) if layout.certain else 0


def layout_of(sheet: sheets.Sheet, options: Options) -> Layout:
    """The columns as the person set them, else as they are recognised."""
    found = expense_table.recognise(sheet, options.learned)
    if options.columns is None and options.header is None:
        return found
    header = found.header if options.header is None else options.header
    return Layout(header, found.columns if options.columns is None else options.columns, found.currency)


def preview(
    store: Store, delegation_id: str, data: bytes, file: str, options: Options | None = None, today: date | None = None
) -> Preview:
    """What a file would do; nothing is stored. UserError where it holds no expenses."""
    chosen = options or Options()
    sheet = sheet_of(data, file, chosen)
    layout = layout_of(sheet, chosen)
    if not layout.usable:
        raise UserError(NO_COLUMNS, file=file)
    known = Known(store, delegation_id, chosen, today or date.today())
    rows = expense_table.parse(sheet, layout, known.ledger.trip.start, chosen.currency)
    return Preview(file, tuple(known.lines(rows)), known.told(), known.shown_names())


class Known:
    """The expenses that are there, each of which answers to one line of a file only."""

    def __init__(self, store: Store, delegation_id: str, options: Options, today: date) -> None:
        self.options, self.today, self.trip_id = options, today, delegation_id
        with store.read() as connection:
            self.ledger: Ledger = ledger.read(connection, delegation_id)
            self.rows = budgetfiles.expenses(connection, delegation_id)
            self.people = budgetfiles.payers(connection, delegation_id)
        self._taken: dict[str, int] = {}  # expense -> line of the file
        self._places: dict[str, dict[str, Any]] = {}
        self._by_amount: dict[tuple[str, int], list[str]] = defaultdict(list)
        for row_id, row in self.rows.items():
            self._by_amount[row["currency"], row["amount_minor"]].append(row_id)
            if row["settled_minor"] is not None and row["currency"] != HOME:
                self._by_amount[HOME, row["settled_minor"]].append(row_id)
            if row["payee"] and (row["budget_line_id"] or row["category"]):
                self._places[fold(row["payee"])] = {
                    name: row[name] for name in ("budget_line_id", "category", "funding") if row[name]
                }

    def told(self) -> dict[str, str]:
        """Each expense in a few words."""
        return {row_id: _told(row) for row_id, row in self.rows.items()}

    def shown_names(self) -> dict[str, str]:
        """Names of budget lines and people."""
        code = i18n.current()
        lines = {line.id: line.name.get(code) for line in self.ledger.lines}
        return lines | {row_id: name.get(code) for row_id, name in self.people.items()}

    def lines(self, rows: list[Parsed]) -> list[Line]:
        """What becomes of each row: first those that are surely there, then those that may be."""
        self._name(rows)
        found: dict[int, str] = {}
        for place, row in enumerate(rows):
            decided = self.options.decisions.get(place, "")
            if not row.problems and "amount_minor" in row.values and (same := decided or self._same(row)):
                found[place] = same
                if same != NEW and same in self._taken:
                    row.problems.append(("", Sentence(TWICE, {"line": self._taken[same]})))
                self._taken.setdefault(same, row.number)
        return [self._line(row, found.get(place, "")) for place, row in enumerate(rows)]

    def _name(self, rows: list[Parsed]) -> None:
        """Names of lines and people become ids; what the person said holds for rows that say nothing."""
        lines = {line.id: line.name for line in self.ledger.lines}
        for row in rows:
            for text, column, key, why, known in (
                (row.line, "budget_line_id", "line", NO_SUCH_LINE, lines),
                (row.payer, "payer_id", "payer", NOBODY, self.people),
            ):
                if not text:
                    continue
                fits = [one for one, name in known.items() if fold(text) in {fold(name.zh), fold(name.ja)}]
                if len(fits) == 1:
                    row.values[column] = fits[0]
                else:
                    row.notes.append((key, Sentence(why, {"text": text[:60]})))
            rate = row.values.get("rate")
            if rate and rate == self._ruled(row):
                del row.values["rate"]  # our own tables write the rate of the rules beside each amount

    def _ruled(self, row: Parsed) -> str:
        """The rate that the rules give whoever paid: each by the own proof of exchange."""
        known = self.rows.get(row.id, {})
        payer = row.values.get("payer_id") or known.get("payer_id") or ""
        return self.ledger.converted(Spent("", Money(0, row.values.get("currency", HOME)), payer_id=payer)).rate

    def _same(self, row: Parsed) -> str:
        """Id of the expense that a row surely is."""
        if row.id in self.rows:
            return row.id
        values, best, most = row.values, "", -1
        for row_id in self._by_amount[values["currency"], values["amount_minor"]]:
            old = self.rows[row_id]
            if (
                row_id in self._taken
                or old["currency"] != values["currency"]
                or old["paid_on"] != values.get("paid_on")
            ):
                continue
            number = values.get("receipt_no", "")
            if fold(old["payee"]) == fold(values.get("payee", "")) or (number and number == old["receipt_no"]):
                # of two coffees on one day the one that is described alike
                alike = sum(old[name] == values.get(name, "") for name in expense_table.TEXTS)
                if alike > most:
                    best, most = row_id, alike
        return best

    def _alike(self, values: Mapping[str, Any]) -> tuple[str, ...]:
        """Ids of expenses that a row may be: the same amount, or charged for it, about the same day."""
        day = values.get("paid_on")
        free = [one for one in self._by_amount[values["currency"], values["amount_minor"]] if one not in self._taken]
        days = {row_id: self.rows[row_id]["paid_on"] for row_id in free}
        return tuple(
            row_id for row_id, old in days.items() if day is None or old is None or abs((day - old).days) <= NEAR
        )

    def _line(self, row: Parsed, same: str) -> Line:
        values = row.values
        amount = Money(values["amount_minor"], values["currency"]) if "amount_minor" in values else None
        payee = values.get("payee") or values.get("item_zh") or values.get("item_ja") or ""
        line = Line(row.number, REJECTED, values.get("paid_on"), amount, payee, notes=tuple(row.notes))
        if row.is_sum:
            return replace(line, what=UNCHANGED, notes=(("", Sentence(A_SUM)),))
        if row.problems or amount is None:
            return replace(line, problems=tuple(row.problems))
        old = self.rows.get(same)
        notes = list(row.notes)
        written = self._written(row, old)
        if old is None:
            written, notes = self._completed(written, notes)
            notes += [("", Sentence(text)) for text in odd(amount, line.day, self.ledger.trip, self.today)]
        try:
            whole = {**(old or {}), **written}
            fields = {name: whole[name] for name in ExpenseData.model_fields if name in whole}
            checked = check(ExpenseData, {**fields, "delegation_id": self.trip_id}, rate_in_order,
                            expense_funding_allowed)  # fmt: skip
        except Invalid as error:
            return replace(line, problems=tuple((problem.field, problem.message) for problem in error.problems))
        clean = {name: getattr(checked, name) for name in written}
        if old is not None:
            changes = tuple(Change(name, old[name], value) for name, value in clean.items() if old[name] != value)
            clean = {change.name: change.after for change in changes}
            if "amount_minor" in clean or "currency" in clean or "rate" in clean:  # one register
                clean = {name: getattr(checked, name) for name in ("amount_minor", "currency", "rate")} | clean
            what = UPDATED if changes else UNCHANGED
            return replace(line, what=what, values=clean, row_id=same, changes=changes)
        candidates = self._alike(values)
        if candidates and same != NEW:
            notes += [("", Sentence(ALIKE, {"text": _told(self.rows[one])})) for one in candidates[:3]]
            return replace(line, what=UNCLEAR, values=clean, notes=tuple(notes), candidates=candidates)
        return replace(line, what=ADDED, values=clean, notes=tuple(notes), candidates=candidates)

    def _written(self, row: Parsed, old: Mapping[str, Any] | None) -> dict[str, Any]:
        """The columns to write: of a row with its id all, of another expense only what is empty there."""
        if old is None:
            return dict(row.values)
        if row.id == old["id"]:
            return dict(row.values)
        return {name: value for name, value in row.values.items() if old[name] in (None, "")}

    def _completed(
        self, values: dict[str, Any], notes: list[tuple[str, Sentence]]
    ) -> tuple[dict[str, Any], list[tuple[str, Sentence]]]:
        """A new expense with what the person said for all, and what was said last time of its payee."""
        made = dict(values)
        for name, value in (("payment", self.options.payment), ("payer_id", self.options.payer_id)):
            if value and not made.get(name):
                made[name] = value
        if "settled_minor" in made and not made.get("payment"):
            made["payment"] = "card"
        before = self._places.get(fold(made.get("payee", ""))) if made.get("payee") else None
        if before and not made.get("budget_line_id") and not made.get("category"):
            made |= {name: value for name, value in before.items() if not made.get(name)}
            notes = [*notes, ("", Sentence(AS_BEFORE))]
        return {"status": "paid", **made}, notes


def _told(row: Mapping[str, Any]) -> str:
    day = row["paid_on"].isoformat() if row["paid_on"] else ""
    said = row["payee"] or row["item_zh"] or row["item_ja"]
    return " ".join(part for part in (day, said, Money(row["amount_minor"], row["currency"]).show()) if part)


def bring(store: Store, delegation_id: str, found: Preview, chosen: Collection[int] | None = None) -> Counts:
    """Do what the preview says, of ``chosen`` places only, as one action."""
    return store.do(LABEL, apply, delegation_id, found, chosen)


def apply(work: Work, delegation_id: str, found: Preview, chosen: Collection[int] | None = None) -> Counts:
    """The same within an action; Invalid where somebody changed an expense meanwhile."""
    ids = _ids(delegation_id, found)
    stood = peopleknown.standing(work.connection, Expense, list(ids.values()))
    for place, line in enumerate(found.lines):
        if chosen is not None and place not in chosen:
            continue
        if line.what == ADDED:
            row_id = ids[place] if ids[place] not in stood else None
            records.add(work, Expense, {**line.values, "delegation_id": delegation_id}, row_id)
        elif line.what == UPDATED:
            receipts.edit(work, Expense, line.row_id, line.values)  # with tax and parts where the currency changes
    return found.counts(chosen)


def _ids(delegation_id: str, found: Preview) -> dict[int, str]:
    """An id for each line, the same on every laptop: of two who bring the statement in, each expense is one."""
    seen: Counter[str] = Counter()
    made = {}
    for place, line in enumerate(found.lines):
        values = line.values
        said = (line.day, values.get("amount_minor"), values.get("currency"), fold(line.payee))
        key = " ".join(map(str, (delegation_id, *said, values.get("receipt_no", ""))))
        seen[key] += 1
        made[place] = str(uuid.uuid5(_SPACE, f"{key} {seen[key]}"))
    return made
