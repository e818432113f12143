"""A person as text to be pasted into a mail, in either language: name, post, how to reach him."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.audience import is_open
from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for

LABELS = {
    "phone": N_("Phone"),
    "mobile": N_("Mobile"),
    "fax": N_("Fax"),
    "email": N_("E-mail"),
    "url": N_("Website"),
    "line": N_("Messenger account"),
}


def text_of(
    person: Mapping[str, Any],
    posts: Iterable[tuple[Pair, Pair]],
    ways: Iterable[tuple[str, str, str]],
    code: str,
    *,
    inside: bool = False,
) -> str:
    """Lines in language ``code``. ``posts`` are (place, title), ``ways`` (kind, value, audience).

    Only what may be shown to the other side, unless ``inside``; a name is never converted (needs.md row 99).
    """
    say, shown = gettext_for(code), str(person.get("audience") or "")

    def value(field: str) -> str:
        return str(person.get(field) or "") if inside or is_open("person", field, shown) else ""

    name = Pair(value("name_zh"), value("name_ja")).get(code)
    kana = value("kana") if code == "ja" else ""
    roman = value("roman")
    reading = "／".join(part for part in (kana, roman) if part)
    lines = [f"{place.get(code)}　{title.get(code)}".strip("　") for place, title in posts]
    lines = [line for line in dict.fromkeys(lines) if line]
    lines.append(f"{name}（{reading}）" if reading else name)
    address = Pair(value("address_zh"), value("address_ja")).get(code)
    if address:
        postal = value("postal_code")
        mark = "〒" if postal and person.get("country") == "JP" else ""
        lines.append(f"{mark}{postal} {address}".strip())
    reached = [(kind, value(kind)) for kind in ("phone", "mobile", "email")]
    reached += [(kind, said) for kind, said, audience in ways if inside or audience == "open"]
    lines += [f"{say(LABELS[kind])}：{said}" for kind, said in reached if said and kind in LABELS]
    return "\n".join(lines)
