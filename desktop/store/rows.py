"""What every synced table has, and the registers that every row has."""

from collections.abc import Callable
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Table
from sqlmodel import Field
from sqlmodel.main import SQLModelMetaclass

from desktop.domain.checks import Data
from desktop.errors import Problem

CREATED = "*"  # register of a row's creation: all values in one change (data.md D4)
ALIVE = "_alive"  # register of deletion and return
PURGE = "_purge"  # register of the blanking of personal data; its value lists the registers (data.md I12)


def to(table: str) -> list[Any]:
    """A reference checked only at commit, so that rows may arrive in any order (data.md 1.3)."""
    return [ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")]


class _Tables(SQLModelMetaclass):
    """Makes the table of a class that says ``table=True``, and no more: rows are read and written as tuples, never as
    objects. Mapping each column to an attribute took half of the time that the tables take at every start.
    """

    def __init__(cls, name: str, bases: tuple[type, ...], names: dict[str, Any], **options: Any) -> None:
        cls.__abstract__ = True  # SQLAlchemy's word for a class that nothing is mapped to
        super().__init__(name, bases, names, **options)
        if options.get("table"):
            columns = {field: vars(cls)[field] for field in cls.model_fields}  # SQLModel made one for each field
            for field, column in columns.items():
                column.name = column.key = field
            cls.__table__ = Table(
                names["__tablename__"], cls.metadata, *columns.values(), *names.get("__table_args__", ())
            )


class Stored(Data, metaclass=_Tables):
    """Base of every table."""

    __table__: ClassVar[Table]


class Row(Stored):
    """What every synced row has. Rows never leave: a deleted one is no longer ``alive``.

    GROUPS: registers of several columns that only make sense together. REFS: column -> what happens to this row
    when the row it points to is deleted, "delete" (it is a part of it) or "clear" (it merely mentions it).
    SEARCH: columns folded into ``search_key``, which is derived and never a register (data.md D9).
    SAME: sets of columns; two living rows that agree in all of a set are listed as possible duplicates, never refused.
    RULES: what sees the whole of a row's input, after the model whose fields it has (``records.checked_by``).
    """

    GROUPS: ClassVar[dict[str, tuple[str, ...]]] = {}
    REFS: ClassVar[dict[str, tuple[str, str]]] = {}
    SEARCH: ClassVar[tuple[str, ...]] = ()
    SAME: ClassVar[tuple[tuple[str, ...], ...]] = ()
    RULES: ClassVar[tuple[Callable[[Any], list[Problem]], ...]] = ()

    id: str = Field(primary_key=True, max_length=36)
    alive: bool = True
