"""The tables of accounting: lines, expenses, rates, and what hangs on them."""

from typing import ClassVar

from sqlalchemy import BigInteger
from sqlmodel import Field

from desktop.domain import accounts, budget
from desktop.domain.accounts import (
    AdvanceData,
    CashData,
    DailyRateData,
    GiftData,
    NightData,
    RepaymentData,
    ShareData,
    SplitData,
    YearBudgetData,
)
from desktop.domain.budget import MONEY, BudgetLineData, ExpenseData, RateData
from desktop.store.rows import Row, to


class BudgetLine(BudgetLineData, Row, table=True):
    __tablename__ = "budget_line"
    RULES = (
        budget.rate_in_order,
        budget.funding_allowed,
    )
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"delegation_id": ("delegation", "delete")}
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)


class Expense(ExpenseData, Row, table=True):
    __tablename__ = "expense"
    RULES = (
        budget.rate_in_order,
        budget.expense_funding_allowed,
    )
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "budget_line_id": ("budget_line", "clear"),
        "payer_id": ("person", "clear"),
        "event_id": ("event", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    budget_line_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("budget_line"))
    payer_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)
    tax_minor: int | None = Field(default=None, sa_type=BigInteger)
    settled_minor: int | None = Field(default=None, sa_type=BigInteger)


class Rate(RateData, Row, table=True):
    __tablename__ = "rate"
    RULES = (budget.rate_needed,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "person_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    amount_minor: int | None = Field(default=None, sa_type=BigInteger)


class Split(SplitData, Row, table=True):
    __tablename__ = "expense_split"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "expense_id": ("expense", "delete"),
        "budget_line_id": ("budget_line", "clear"),
    }
    expense_id: str = Field(max_length=36, index=True, sa_column_args=to("expense"))
    budget_line_id: str | None = Field(default=None, max_length=36, sa_column_args=to("budget_line"))
    share_minor: int = Field(default=0, sa_type=BigInteger)


class Share(ShareData, Row, table=True):
    __tablename__ = "expense_share"
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("expense_id", "person_id"),)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "expense_id": ("expense", "delete"),
        "person_id": ("person", "delete"),
    }
    expense_id: str = Field(max_length=36, index=True, sa_column_args=to("expense"))
    person_id: str = Field(max_length=36, sa_column_args=to("person"))
    share_minor: int | None = Field(default=None, sa_type=BigInteger)


class Repayment(RepaymentData, Row, table=True):
    __tablename__ = "repayment"
    RULES = (budget.rate_in_order,)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "from_id": ("person", "clear"),
        "to_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    from_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    to_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)


class Cash(CashData, Row, table=True):
    __tablename__ = "cash"
    RULES = (budget.rate_in_order,)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "person_id": ("person", "clear"),
    }
    delegation_id: str = Field(max_length=36, index=True, sa_column_args=to("delegation"))
    person_id: str | None = Field(default=None, max_length=36, sa_column_args=to("person"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)


class Advance(AdvanceData, Row, table=True):
    __tablename__ = "advance"
    RULES = (budget.rate_in_order,)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"member_id": ("member", "delete")}
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)
    returned_minor: int | None = Field(default=None, sa_type=BigInteger)


class Night(NightData, Row, table=True):
    """Its id is made of the member and the day (``store.perdiem``), so that two laptops mean the same row."""

    __tablename__ = "night"
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"member_id": ("member", "delete")}
    member_id: str = Field(max_length=36, index=True, sa_column_args=to("member"))
    cost_minor: int | None = Field(default=None, sa_type=BigInteger)


class DailyRate(DailyRateData, Row, table=True):
    __tablename__ = "daily_rate"
    RULES = (accounts.days_in_order,)


class Gift(GiftData, Row, table=True):
    __tablename__ = "gift"
    RULES = (accounts.gift_in_order,)
    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {"money": MONEY}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {
        "delegation_id": ("delegation", "delete"),
        "event_id": ("event", "clear"),
        "organisation_id": ("organisation", "clear"),
        "person_id": ("person", "clear"),
    }
    delegation_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("delegation"))
    event_id: str | None = Field(default=None, max_length=36, sa_column_args=to("event"))
    organisation_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    person_id: str | None = Field(default=None, max_length=36, index=True, sa_column_args=to("person"))
    amount_minor: int = Field(default=0, sa_type=BigInteger)


class YearBudget(YearBudgetData, Row, table=True):
    __tablename__ = "year_budget"
    RULES = (accounts.a_year,)
    REFS: ClassVar[dict[str, tuple[str, str]]] = {"office_id": ("organisation", "clear")}
    office_id: str | None = Field(default=None, max_length=36, sa_column_args=to("organisation"))
    budget_minor: int = Field(default=0, sa_type=BigInteger)
    executed_minor: int | None = Field(default=None, sa_type=BigInteger)
