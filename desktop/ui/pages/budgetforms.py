"""The panels of a budget line and of an expense: their fields, how the amount came about, what hangs on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain import budget as rules
from desktop.domain import words
from desktop.domain.ledger import Line, Spent
from desktop.domain.money import Money, parse_rate
from desktop.domain.tally import Tally
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import ledger, records
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, MoneyField, PairField, TextField
from desktop.ui.moneyfield import OwnField, TwdField
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import Option, PickerField
from desktop.ui.reffield import RefField

if TYPE_CHECKING:
    from desktop.ui.pages.budget import BudgetPage


def line_form() -> Form:
    """The fields of a budget line."""
    form = Form()
    form.add(N_("Item"), PairField("name", kind="bud"))
    form.add(N_("Category"), ChoiceField("category", words.BUDGET_CATEGORIES))
    form.add(N_("Fund"), ChoiceField("funding", words.FUNDING))
    form.add(N_("Amount"), MoneyField(needed=True))
    form.add(N_("Rate to NT$"), LineField("rate"))
    form.add(N_("Budget account"), LineField("account"))
    form.add(N_("Procurement case number"), LineField("case_no"))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form


def named(values: dict[str, Any]) -> dict[str, Any]:
    """A line that nobody named is called as its category: lists and papers show its name alone."""
    if values.get("name_zh") or values.get("name_ja"):
        return values
    name = words.find(words.BUDGET_CATEGORIES, str(values.get("category") or "other")).pair()
    return {**values, "name_zh": name.zh, "name_ja": name.ja}


def expense_form(page: BudgetPage) -> Form:
    """The fields of an expense, what is always known first."""
    form = Form()
    amount = MoneyField(needed=True)
    form.add(N_("Amount"), amount)
    form.add(N_("Paid on"), DateField("paid_on", page.first_day))
    form.add(N_("Status"), ChoiceField("status", words.EXPENSE_STATUSES))
    form.add(N_("For"), PairField("item", kind="bud"))
    form.add(N_("Payee"), LineField("payee"))
    form.add(N_("Budget line"), RefField("budget_line_id", N_("Without a budget line"), page.line_options))
    form.add(N_("Category"), ChoiceField("category", rules.CATEGORIES))
    form.add(N_("Fund"), ChoiceField("funding", rules.FUNDS))
    form.add(N_("Paid by"), RefField("payer_id", N_("Public money"), page.payer_options))
    form.add(N_("Paid with"), ChoiceField("payment", words.PAYMENTS))
    form.add(N_("Charged by the card company"), TwdField("settled_minor"))
    form.add(N_("Tax in it"), OwnField("tax_minor", amount.currency.currentText))
    form.add(N_("Rate to NT$"), LineField("rate"))
    form.add_heading(N_("Receipt"))
    form.add(N_("Receipt number"), LineField("receipt_no"))
    form.add(N_("What the receipt says, in Chinese"), LineField("gloss_zh"))
    form.add(N_("Where the original lies"), LineField("kept_at"))
    form.add_heading(N_("For the accounting office"))
    form.add(N_("Itinerary item"), item_field(page))
    form.add(N_("Procurement case number"), LineField("case_no"))
    form.add(N_("Accepted on"), DateField("accepted_on", page.first_day))
    form.add(N_("Reason"), LineField("reason"))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form


def splits(page: BudgetPage) -> Parts:
    """What of an expense falls on other lines or funds (支出科目分攤)."""

    def form() -> Form:
        made = Form()
        made.add(N_("Budget line"), RefField("budget_line_id", N_("As the expense"), page.line_options))
        made.add(N_("Fund"), ChoiceField("funding", rules.FUNDS))
        made.add(N_("Part of it, in its currency"), OwnField("share_minor", page.expense_currency))
        made.add(N_("Internal notes"), LineField("notes"))
        return made

    def read(owner: str) -> list[Entry]:
        currency, entries = page.expense_currency(), []
        with page.store.read() as connection:
            rows = ledger.children(connection, t.Split, owner)
        for row in rows:
            line = page.tally.lines.get(row["budget_line_id"] or "")
            fund = _(words.find(words.FUNDING, row["funding"]).label) if row["funding"] else ""
            said = (line.name.get(i18n.current()) if line else "", fund, row["notes"])
            amount = Money(row["share_minor"], currency).show()
            entries.append(Entry(row["id"], "　".join((amount, *(part for part in said if part)))))
        return entries

    return Parts(
        page,
        Words(N_("Split over lines and funds"), N_("Add part"), N_("Change part"), N_("Remove part")),
        t.Split,
        form,
        read,
        owner_column="expense_id",
        ordered=False,
    )


def shares(page: BudgetPage) -> Parts:
    """Whom an expense was for, where somebody laid it out for others."""

    def form() -> Form:
        made = Form()
        made.add(N_("Person"), RefField("person_id", N_("None"), page.payer_options))
        made.add(N_("Part of it, in its currency"), OwnField("share_minor", page.expense_currency))
        return made

    def read(owner: str) -> list[Entry]:
        currency, entries = page.expense_currency(), []
        with page.store.read() as connection:
            rows = ledger.children(connection, t.Share, owner)
        for row in rows:
            minor = row["share_minor"]
            part = _("the same part as the others") if minor is None else Money(minor, currency).show()
            entries.append(Entry(row["id"], f"{page.payer(row['person_id'])}　{part}"))
        return entries

    return Parts(
        page,
        Words(N_("Whom it was for"), N_("Add person it was for"), N_("Change share"), N_("Remove share")),
        t.Share,
        form,
        read,
        owner_column="expense_id",
        ordered=False,
    )


def typed_amount(values: dict[str, Any], old: Money) -> Money:
    """The amount in a form while it is typed; ``old`` while it cannot be read."""
    minor = values.get("amount_minor")
    return Money(minor, str(values.get("currency") or old.currency)) if isinstance(minor, int) else old


def typed_rate(values: dict[str, Any], old: str) -> str:
    """The same of the rate; an empty one is that of the rules."""
    rate = str(values.get("rate") or "")
    return rate if not rate.strip() or parse_rate(rate) else old


def typed_line(stored: Line | None, row_id: str, values: dict[str, Any]) -> Line:
    """A line as its form says it at the moment; what cannot be read yet is as it is stored."""
    old = stored or Line(row_id, "other", "local", Pair(), Money(0))
    return replace(
        old,
        category=str(values.get("category") or old.category),
        funding=str(values.get("funding") or old.funding),
        name=Pair(str(values.get("name_zh") or ""), str(values.get("name_ja") or "")),
        planned=typed_amount(values, old.planned),
        rate=typed_rate(values, old.rate),
    )


def typed_expense(stored: Spent | None, row_id: str, values: dict[str, Any]) -> Spent:
    """An expense as its form says it at the moment; what cannot be read yet is as it is stored."""
    old = stored or Spent(row_id, Money(0))
    settled, day = values.get("settled_minor"), values.get("paid_on")
    return replace(
        old,
        amount=typed_amount(values, old.amount),
        line_id=str(values.get("budget_line_id") or ""),
        category=str(values.get("category") or ""),
        funding=str(values.get("funding") or ""),
        status=str(values.get("status") or old.status),
        paid_on=day if isinstance(day, date) else old.paid_on if day else None,
        payee=str(values.get("payee") or ""),
        item=Pair(str(values.get("item_zh") or ""), str(values.get("item_ja") or "")),
        rate=typed_rate(values, old.rate),
        payment=str(values.get("payment") or ""),
        settled_minor=settled if isinstance(settled, int) else old.settled_minor if settled else None,
        payer_id=str(values.get("payer_id") or ""),
        receipt_no=str(values.get("receipt_no") or ""),
        gloss_zh=str(values.get("gloss_zh") or ""),
    )


def item_field(page: BudgetPage) -> PickerField:
    """The item of the itinerary that an expense was for."""

    def search(text: str, row_id: str = "") -> list[Option]:
        return choices.items(page.store, page.delegation_id, text, row_id)

    return PickerField("event_id", search, lambda row_id: next(iter(search("", row_id)), None))


def beside(tally: Tally, line_id: str) -> list[str]:
    """Ids of the lines of one fund, in their order: that of ``line_id``."""
    line = tally.lines.get(line_id)
    return [one.id for one in tally.lines.values() if line is not None and one.funding == line.funding]


def next_position(page: BudgetPage) -> int:
    """Where one more line stands."""
    with page.store.read() as connection:
        return records.next_position(connection, t.BudgetLine, "delegation_id", page.delegation_id)
