"""The journal and what else is no row of a record: transactions, changes, heads, conflicts, files, drafts, facts."""

from sqlalchemy import BigInteger, Index, LargeBinary, Text
from sqlmodel import Field

from desktop.store.rows import Stored, to


class ChangeTx(Stored, table=True):
    """One named transaction: who, when, what it was called. The set only grows (data.md I1)."""

    __tablename__ = "change_tx"
    id: str = Field(primary_key=True, max_length=36)
    replica: str = Field(max_length=36, index=True)
    author: str
    hlc: str = Field(max_length=64, index=True)
    wall: int = Field(sa_type=BigInteger)  # ms since 1970, for people only
    schema_rev: int
    label: str = ""
    inverse_of: str | None = Field(default=None, max_length=36, index=True)  # the transaction that this one takes back
    digest: str = Field(max_length=64)


class Change(Stored, table=True):
    """One register's new value. ``salt``, ``value`` and ``old`` are absent in a change that travels withheld (D1)."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_register", "entity", "row_id", "reg"),)
    tx_id: str = Field(primary_key=True, max_length=36, sa_column_args=to("change_tx"))
    n: int = Field(primary_key=True)
    entity: str
    row_id: str = Field(max_length=36)
    reg: str
    salt: str | None = Field(default=None, max_length=32)
    value: str | None = Field(default=None, sa_type=Text)  # canonical JSON
    old: str | None = Field(default=None, sa_type=Text)
    parents: str = Field(default="[]", sa_type=Text)  # JSON list of "tx:n": the changes whose value the person saw
    ctx: str | None = Field(default=None, sa_type=Text)  # of a deletion: every head that the deleter saw
    h: str = Field(max_length=64)


class Head(Stored, table=True):
    """Projection: the changes of a register that nobody has replaced knowingly (data.md D4)."""

    __tablename__ = "head"
    entity: str = Field(primary_key=True)
    row_id: str = Field(primary_key=True, max_length=36)
    reg: str = Field(primary_key=True)
    tx_id: str = Field(primary_key=True, max_length=36)
    n: int = Field(primary_key=True)


class Conflict(Stored, table=True):
    """Projection: what waits for a person's decision (data.md I9). ``field``: a register with several values;
    ``deleted``: a deletion that had not seen an edit; ``dangling``: a reference to what is deleted.
    """

    __tablename__ = "conflict"
    entity: str = Field(primary_key=True)
    row_id: str = Field(primary_key=True, max_length=36)
    reg: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)


class Same(Stored, table=True):
    """Projection: folded keys of living rows; a key held by two rows is a possible duplicate."""

    __tablename__ = "same_key"
    __table_args__ = (Index("ix_same_key_row", "entity", "row_id"),)
    entity: str = Field(primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)
    row_id: str = Field(primary_key=True, max_length=36)


class Blob(Stored, table=True):
    """Bytes of attachments where there is no folder beside the store: on an office server (data.md D6)."""

    __tablename__ = "blob"
    sha256: str = Field(primary_key=True, max_length=64)
    data: bytes = Field(sa_type=LargeBinary)


class Draft(Stored, table=True):
    """Unfinished text of a form (data.md D7): local, never in the journal, kept so that a crash loses none."""

    __tablename__ = "draft"
    key: str = Field(primary_key=True)
    value: str = Field(default="", sa_type=Text)


class Meta(Stored, table=True):
    """Facts about this file: its store id, replica id, marks such as 練習, what papers were last told."""

    __tablename__ = "meta"
    key: str = Field(primary_key=True)
    value: str = Field(default="", sa_type=Text)
