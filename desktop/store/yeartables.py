"""The years of the programme: every window asks for them before its first page, and seldom for what hangs on them."""

from __future__ import annotations

from typing import ClassVar

from desktop.domain import schemes
from desktop.domain.schemes import SchemeData
from desktop.store.rows import Row


class Scheme(SchemeData, Row, table=True):
    __tablename__ = "scheme"
    RULES = (schemes.scheme_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("year",),)
