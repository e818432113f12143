"""What a conflict says and what can be chosen, in the words of its form: pure text, no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from desktop import i18n
from desktop.domain import dates, labels
from desktop.domain.shown import EMPTY, LookUp, shown
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import Store, naming
from desktop.store.conflicts import Value, Waiting
from desktop.store.registers import registers
from desktop.store.tables import BY_NAME
from desktop.ui.moments import who_and_when

LONGEST = 90  # characters of one value in a list; the tool tip holds all
BEFORE = 24  # characters shown before the first difference of long texts
MOST_FIELDS = 3

USE_MINE, USE_THIS, OTHER = N_("Use mine"), N_("Use this"), N_("Other…")
KEEP, DELETE = N_("Keep it"), N_("Delete it")
BRING_BACK, LET_GO, DELETE_TOO = N_("Bring back"), N_("Clear it"), N_("Delete this too")
KEEP_ROW, DIFFERENT = N_("Keep this one"), N_("Both are right")


class Option(NamedTuple):
    """One thing to choose: its value, by whom and when, its button (marked), the number that ``resolve`` takes."""

    text: str
    full: str
    by: str
    button: str
    choice: int


class Described(NamedTuple):
    """A conflict as it is read: the record, what of it, the value before (``base``), the choices with mine first."""

    key: str
    title: str
    sub: str
    base: str
    options: tuple[Option, ...]
    free: bool  # whether another value may be typed
    secret: bool  # whether something of it is hidden
    authors: tuple[str, ...]


def names_in(store: Store, more: Mapping[tuple[str, str], Pair] | None = None) -> LookUp:
    """Names of records in ``store``, each read once; ``more`` are those that only a preview knows."""
    known: dict[tuple[str, str], Pair] = dict(more or {})

    def look_up(table: str, row_id: str, code: str) -> str:
        place = (table, row_id)
        if place not in known:
            with store.read() as connection:
                known[place] = naming.names(connection, [place]).get(place, Pair())
        return known[place].get(code)

    return look_up


def described(conflict: Waiting, look_up: LookUp, *, secret: bool = True) -> Described:
    """``conflict`` in the language of the screen."""
    code = i18n.current()
    options = _OPTIONS[conflict.kind](conflict, look_up, code, secret)
    base = ""
    if conflict.kind == "field":
        before = conflict.base or dict.fromkeys(_columns(conflict))
        base = shown(conflict.entity, conflict.register, before, code, look_up, only=_only(conflict), secret=secret)
    hidden = conflict.entity == "personal" and conflict.kind == "field"
    return Described(
        conflict.key,
        conflict.name.get(code) or labels.name_of(conflict.entity).text(_),
        _sub(conflict, look_up, code),
        shortened(base),
        tuple(options),
        conflict.kind == "field",
        hidden,
        tuple(dict.fromkeys(v.author for v in conflict.values if v.wall and not v.mine)),
    )


def _columns(conflict: Waiting) -> tuple[str, ...]:
    return registers(BY_NAME[conflict.entity]).get(conflict.register, (conflict.register,))


def _only(conflict: Waiting) -> tuple[str, ...]:
    return labels.differing(v.columns for v in conflict.values)


def _sub(conflict: Waiting, look_up: LookUp, code: str) -> str:
    """「9/20（五）　開始時間」, 「支出　金額與幣別」."""
    entity = labels.name_of(conflict.entity).text(_)
    if conflict.kind == "field":
        only = _only(conflict)
        if conflict.register == "when" and "start_date" not in only:
            day = conflict.values[0].columns.get("start_date")
            entity = dates.short(day, code) if isinstance(day, date) else entity
        return f"{entity}　{labels.label(conflict.entity, conflict.register, only).text(_)}"
    said: Sentence
    if conflict.kind == "deleted":
        said = Sentence(N_("deleted by one, changed by another"))
    elif conflict.kind == "duplicate":
        said = Sentence(N_("twice, perhaps the same"))
    else:
        gone = look_up(*_target(conflict), code) or _(EMPTY)
        field = labels.label(conflict.entity, conflict.register)
        said = Sentence(N_("{field}: {name} was deleted"), {"field": field, "name": gone})
    return f"{entity}　{said.text(_)}"


def _target(conflict: Waiting) -> tuple[str, str]:
    target, _action = BY_NAME[conflict.entity].REFS[conflict.register]
    return target, str(conflict.values[0].columns.get(conflict.register) or "")


def _by(value: Value) -> str:
    return who_and_when(value.author, value.wall, value.mine) if value.wall else ""


def _field(conflict: Waiting, look_up: LookUp, code: str, secret: bool) -> list[Option]:
    only = _only(conflict)
    full = [
        shown(conflict.entity, conflict.register, v.columns, code, look_up, only=only, secret=secret)
        for v in conflict.values
    ]
    start = _first_difference([" ".join(text.split()) for text in full])
    options = [
        Option(shortened(text, start), text, _by(value), USE_MINE if value.mine else USE_THIS, index)
        for index, (text, value) in enumerate(zip(full, conflict.values, strict=True))
    ]
    return sorted(options, key=lambda option: not conflict.values[option.choice].mine)


def _deleted(conflict: Waiting, look_up: LookUp, code: str, secret: bool) -> list[Option]:
    keep, gone = conflict.values
    text = _fields(conflict.entity, keep.columns, look_up, code, secret) or _(labels.KEPT)
    options = [
        Option(clipped(text), text, _by(keep), KEEP, 0),
        Option(_(labels.DELETED), _(labels.DELETED), _by(gone), DELETE, 1),
    ]
    return options[::-1] if gone.mine and not keep.mine else options


def _dangling(conflict: Waiting, look_up: LookUp, code: str, _secret: bool) -> list[Option]:
    name = look_up(*_target(conflict), code) or _(EMPTY)
    _table, action = BY_NAME[conflict.entity].REFS[conflict.register]
    back = Sentence(N_("Bring {name} back"), {"name": name}).text(_)
    gone = _("Delete this entry too") if action == "delete" else _("Leave the field empty")
    return [
        Option(shortened(back), back, "", BRING_BACK, 0),
        Option(gone, gone, _by(conflict.values[1]), DELETE_TOO if action == "delete" else LET_GO, 1),
    ]


def _duplicate(conflict: Waiting, look_up: LookUp, code: str, secret: bool) -> list[Option]:
    rows = conflict.values[: len(conflict.rows)]
    apart = set(labels.differing({k: v for k, v in row.columns.items() if k != "id"} for row in rows))
    options = []
    for index, value in enumerate(rows):
        told = {c: v for c, v in value.columns.items() if c in apart}
        text = _fields(conflict.entity, told, look_up, code, secret) or conflict.name.get(code)
        options.append(Option(clipped(text), text, _by(value), KEEP_ROW, index))
    options.sort(key=lambda option: not rows[option.choice].mine)
    said = _("They are different")
    return [*options, Option(said, said, "", DIFFERENT, len(rows))]


_OPTIONS: dict[str, Callable[[Waiting, LookUp, str, bool], list[Option]]] = {
    "field": _field,
    "deleted": _deleted,
    "dangling": _dangling,
    "duplicate": _duplicate,
}


def _fields(entity: str, columns: Mapping[str, Any], look_up: LookUp, code: str, secret: bool) -> str:
    """Several fields of one record, a line for each."""
    lines = []
    for register, held in registers(BY_NAME[entity]).items():
        if any(column in columns for column in held):
            part = {column: columns.get(column) for column in held}
            said = shown(entity, register, part, code, look_up, secret=secret)
            lines.append(f"{labels.label(entity, register).text(_)}　{shortened(said)}")
    return "\n".join(lines)


def clipped(text: str) -> str:
    """The first lines, and that there are more."""
    lines = text.split("\n")
    return "\n".join(lines[:MOST_FIELDS] + (["…"] if len(lines) > MOST_FIELDS else []))


def _first_difference(texts: list[str]) -> int:
    """Place of the first character in which these texts differ."""
    shortest = min((len(text) for text in texts), default=0)
    return next((n for n in range(shortest) if len({text[n] for text in texts}) > 1), shortest)


def shortened(text: str, difference: int = 0) -> str:
    """A long text as far as it fits, from a little before where it differs from the others."""
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    start = max(min(difference - BEFORE, len(line) - LONGEST), 0)
    return f"{'…' if start else ''}{line[start : start + LONGEST]}{'…' if start + LONGEST < len(line) else ''}"
