"""A row from its changes alone: registers are whole, and say nothing beside themselves (data.md I6)."""

from __future__ import annotations

import json
from typing import Any

from desktop.store import tables as t
from desktop.store.projection import Written, fold_row
from desktop.store.registers import blank

MADE = {"delegation_id": "d", "amount_minor": 372_000, "currency": "JPY", "rate": "0.22", "notes": "甲"}


def change(n: int, reg: str, value: dict[str, Any], *parents: str, hlc: str = "") -> Written:
    return Written("tx", n, reg, json.dumps(value), parents, (), hlc or f"{n:014d}.0000000000.r")


def test_half_a_register_never_mixes_with_the_other_half() -> None:
    made = change(0, "*", {**blank(t.Expense), **MADE, "paid_on": None})
    half = change(1, "money", {"currency": "TWD"}, "tx:0")
    values = fold_row(t.Expense, [made, half]).values
    assert (values["amount_minor"], values["currency"], values["rate"]) == (0, "TWD", "")


def test_a_register_says_nothing_about_others() -> None:
    made = change(0, "*", {**blank(t.Expense), **MADE, "paid_on": None})
    sly = change(1, "notes", {"notes": "乙", "amount_minor": 1, "currency": "USD"}, "tx:0")
    values = fold_row(t.Expense, [made, sly]).values
    assert (values["notes"], values["amount_minor"], values["currency"]) == ("乙", 372_000, "JPY")


def test_the_order_of_arrival_is_nothing() -> None:
    made = change(0, "*", {"name_zh": "王"})
    edits = [change(n, "phone", {"phone": str(n)}, "tx:0") for n in (1, 2, 3)]
    found = {
        str(fold_row(t.Person, order)._replace(heads=()))
        for order in ([made, *edits], [*reversed(edits), made], [edits[1], made, edits[2], edits[0]])
    }
    assert len(found) == 1
