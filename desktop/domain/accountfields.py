"""The words of the tables of accounting: ``fields.TABLES`` takes them in."""

from __future__ import annotations

from desktop.domain import words
from desktop.domain.budget import CATEGORIES, FUNDS
from desktop.domain.fieldkinds import (
    A_SUM,
    COUNTRY,
    KIND,
    NOTES,
    OF_ITEM,
    OF_ORGANISATION,
    OF_PERSON,
    OF_TRIP,
    POSITION,
    STATUS,
    Field,
    Table,
    days,
    lines,
    one,
    pairs,
    to,
)
from desktop.i18n import N_

MEMBER, EXPENSE, LINE = to(N_("Member"), "member"), to(N_("Expense"), "expense"), to(N_("Budget line"), "budget_line")
PART = Field(N_("Part of it, in its currency"), "number")

TABLES: dict[str, Table] = {
    "budget_line": Table(
        N_("Budget line"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "category": one(N_("Category"), words.BUDGET_CATEGORIES),
            "funding": one(N_("Fund"), words.FUNDING),
            "position": POSITION,
            **pairs(name=N_("Item")),
            **lines(account=N_("Budget account"), case_no=N_("Procurement case number"), notes=NOTES),
        },
    ),
    "expense": Table(
        N_("Expense"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "budget_line_id": to(N_("Budget line"), "budget_line"),
            "status": one(STATUS, words.EXPENSE_STATUSES),
            **days(paid_on=N_("Paid on")),
            **pairs(item=N_("For")),
            "payer_id": to(N_("Paid by"), "person"),
            **lines(payee=N_("Payee"), receipt_no=N_("Receipt number"), notes=NOTES),
            "category": one(N_("Category"), CATEGORIES),
            "funding": one(N_("Fund"), FUNDS),
            "payment": one(N_("Paid with"), words.PAYMENTS),
            "tax_minor": Field(N_("Tax in it"), "number"),
            "settled_minor": Field(N_("Charged by the card company"), "twd"),
            "event_id": OF_ITEM,
            "gloss_zh": Field(N_("What the receipt says, in Chinese")),
            **lines(kept_at=N_("Where the original lies"), case_no=N_("Procurement case number")),
            **days(accepted_on=N_("Accepted on")),
            **lines(reason=N_("Reason")),
        },
    ),
    "rate": Table(
        N_("Exchange rate"),
        {
            "delegation_id": OF_TRIP,
            **lines(currency=N_("Currency"), rate=N_("Rate to NT$"), source=N_("Source")),
            "kind": one(KIND, words.RATE_KINDS),
            **days(rate_date=N_("Date")),
            "amount_minor": Field(N_("Bought at this rate"), "number"),
            "proof": one(N_("Proof of exchange"), words.PROOFS),
            "person_id": OF_PERSON,
        },
    ),
    "expense_split": Table(
        N_("Part of an expense"),
        {
            "expense_id": EXPENSE,
            "budget_line_id": LINE,
            "funding": one(N_("Fund"), FUNDS),
            "share_minor": PART,
            **lines(notes=NOTES),
        },
    ),
    "expense_share": Table(
        N_("Whom an expense was for"),
        {"expense_id": EXPENSE, "person_id": OF_PERSON, "share_minor": PART},
    ),
    "repayment": Table(
        N_("Repayment"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "from_id": to(N_("From"), "person"),
            "to_id": to(N_("To"), "person"),
            **days(paid_on=N_("Paid on")),
            **lines(notes=NOTES),
        },
    ),
    "cash": Table(
        N_("Cash"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "person_id": to(N_("Who keeps it"), "person"),
            "kind": one(KIND, words.CASH_MOVES),
            **days(moved_on=N_("Date")),
            **lines(notes=NOTES),
        },
    ),
    "advance": Table(
        N_("Advance"),
        {
            "money": A_SUM,
            "member_id": MEMBER,
            **days(drawn_on=N_("Drawn on"), cleared_on=N_("Cleared on")),
            "returned_minor": Field(N_("Paid back"), "twd"),
            **lines(notes=NOTES),
        },
    ),
    "night": Table(
        N_("Day of the allowance"),
        {
            "member_id": MEMBER,
            **days(day=N_("Date")),
            **lines(place=N_("Place")),
            "night": one(N_("Lodging"), words.NIGHTS),
            "meals": Field(N_("Meals provided"), "keys", words.MEALS),
            "cost_minor": Field(N_("Cost of the hotel in US cents"), "number"),
            **lines(notes=NOTES),
        },
    ),
    "daily_rate": Table(
        N_("Daily rate"),
        {
            "country": COUNTRY,
            **lines(place=N_("Place"), source=N_("Source")),
            "usd_minor": Field(N_("US cents a day"), "number"),
            **days(first_day=N_("Valid from"), last_day=N_("Valid until")),
        },
    ),
    "gift": Table(
        N_("Gift"),
        {
            "money": A_SUM,
            "delegation_id": OF_TRIP,
            "event_id": OF_ITEM,
            "organisation_id": OF_ORGANISATION,
            "person_id": OF_PERSON,
            "way": one(N_("Given or received"), words.GIFT_WAYS),
            **days(happened_on=N_("Date"), reported_on=N_("Reported on")),
            **lines(party=N_("Other side")),
            **pairs(item=N_("Thing"), occasion=N_("Occasion")),
            "quantity": Field(N_("Quantity"), "number"),
            "courtesy": one(N_("Official courtesy"), words.YES_NO),
            "disposition": one(N_("What became of it"), words.DISPOSITIONS),
            **lines(notes=NOTES),
        },
    ),
    "year_budget": Table(
        N_("Yearly budget for trips"),
        {
            "year": Field(N_("Year"), "number"),
            "office_id": to(N_("Office"), "organisation"),
            "budget_minor": Field(N_("Budget"), "twd"),
            "executed_minor": Field(N_("Executed"), "twd"),
            "base": one(N_("Base year"), words.YES_NO),
            **lines(notes=NOTES),
        },
    ),
}
