"""The years of the programme (``domain.years``)."""

from typing import ClassVar

from desktop.domain import years
from desktop.domain.years import SchemeData
from desktop.store.rows import Row


class Scheme(SchemeData, Row, table=True):
    __tablename__ = "scheme"
    RULES = (years.scheme_in_order,)
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = (("year",),)
