"""With whom members want to share a room, as forms say it: by name, of people who may stand further down themselves."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.folding import fold
from desktop.errors import Sentence
from desktop.exchange.registration import Answer
from desktop.exchange.registration_columns import SYNONYMS
from desktop.i18n import N_
from desktop.importing.preview import REJECTED, UNCHANGED, UPDATED
from desktop.importing.registration_lines import WHO, Line
from desktop.store.registration import Known

KEY = "room_with"
NOT_ONE = N_("Nobody, or several, of this name travel; it is kept among the wishes for the room: {text}")
_SEVERAL = re.compile(r"\s*[、，,;；/／\n&＆+＋]\s*")
_AROUND = re.compile(r"^[與和跟同](?=.{2})|(?:と?同室|同房|同住|一間|一室|と相部屋)(?:希望)?$")
_HONORIFIC = re.compile(r"[\s　]*(?:先生|小姐|女士|様|さま|さん)$")


def of_line(place: int) -> str:
    """How a wish names somebody who comes in with the same file: the place of the line."""
    return f"#{place}"


def with_wishes(lines: Sequence[Line], answers: Sequence[Answer], known: Known) -> list[Line]:
    """The lines with what they say of room-mates; ``Line.wishes`` are ids of members, or ``of_line``."""
    names: dict[str, set[str]] = defaultdict(set)
    for member_id, row in known.members.items():
        person = known.people[row["person_id"]]
        for name in (person["name_zh"], person["name_ja"]):
            names[fold(name)].add(member_id)
    for place, line in enumerate(lines):
        if line.what != REJECTED and not line.member_id:
            for name in (line.name.zh, line.name.ja):
                names[fold(name)].add(of_line(place))
    pairs = set(known.wishes)
    return [
        _wished(line, place, str(answers[place].values.get(KEY) or ""), names, pairs, known)
        for place, line in enumerate(lines)
    ]


def _wished(
    line: Line, place: int, text: str, names: dict[str, set[str]], pairs: set[frozenset[str]], known: Known
) -> Line:
    if not text or line.what == REJECTED or line.needs == WHO:
        return line
    me = line.member_id or of_line(place)
    wishes, unknown, changes = list[str](), list[str](), list(line.changes)
    for said in _SEVERAL.split(text):
        name = _HONORIFIC.sub("", said).strip()
        if SYNONYMS["room_kind"].get(name) == "":  # 不限, 皆可: no wish
            continue
        fits = (names.get(fold(name)) or names.get(fold(_AROUND.sub("", name))) or set()) - {me} if name else set()
        if any(frozenset({me, other}) in pairs for other in fits):
            continue
        if len(fits) == 1:
            other = next(iter(fits))
            pairs.add(frozenset({me, other}))
            wishes.append(other)
            changes.append((KEY, "", name))
        elif name:
            unknown.append(name)
    notes, writes = list(line.notes), {table: dict(values) for table, values in line.writes.items()}
    if unknown:
        kept = str(writes.get("member", {}).get("room_notes") or known.members.get(me, {}).get("room_notes") or "")
        missing = "、".join(name for name in unknown if name not in kept)
        notes.append((KEY, Sentence(NOT_ONE, {"text": "、".join(unknown)})))
        if missing:
            writes.setdefault("member", {})["room_notes"] = "；".join(part for part in (kept, missing) if part)[:300]
            changes.append(("room_notes", kept, missing))
    if len(changes) == len(line.changes):
        return replace(line, notes=tuple(notes))
    return replace(
        line,
        what=UPDATED if line.what == UNCHANGED else line.what,
        would=UPDATED if line.would == UNCHANGED else line.would,
        notes=tuple(notes),
        changes=tuple(changes),
        writes=writes,
        wishes=tuple(wishes),
    )
