"""The itinerary as one HTML file for members' phones: no script, nothing that loads by itself, both languages.

The languages are switched by style alone. Telephone numbers and places are links that a person taps. What people
typed is text and never markup.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from html import escape
from urllib.parse import quote

from desktop import i18n, paths
from desktop.documents import messenger
from desktop.documents.paper import BOTH
from desktop.domain import dates
from desktop.domain.itemwords import said
from desktop.domain.programme import Day, Entry, Night, Programme
from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for

TITLE, STAY, EMERGENCY = N_("Itinerary (paper)"), N_("Overnight stay"), N_("Emergency number")
MAP = N_("Map")
NOTHING, GOES_ON = N_("Nothing arranged"), N_("(continued from the day before)")
RECEIVES, LOCAL = N_("Received by"), N_("Times are local: Japan is one hour ahead of Taiwan.")
CHANGED = N_("Differs from edition {edition}")
GATHERING = N_("Gathering")
CLASSES = {"zh_TW": "zh", "ja": "ja"}
_EXTENSION = re.compile(r"(內線|分機|内線|転送|轉|ext\.?|#|x(?=\d)).*$", re.IGNORECASE)


def page(programme: Programme, language: str = BOTH) -> bytes:
    """The file, UTF-8. ``language`` is what it opens in; the other stays one tap away."""
    style = (paths.resources() / "phone.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    first = "ja" if language == "ja" else "zh_TW"
    title = " ".join(_clean(programme.name.get(first)).split()) + "　" + gettext_for(first)(TITLE)
    head = (
        "<!doctype html>\n"
        f'<html lang="{i18n.language(first).bcp47}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no">'
        '<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n<body>\n"
    )
    return (head + _body(programme, language) + "\n</body></html>\n").encode()


def telephone(number: str) -> str:
    """What a telephone dials: digits with a leading plus, without the extension; empty where there is nothing."""
    plain = _EXTENSION.sub("", unicodedata.normalize("NFKC", number))
    digits = re.sub(r"\D", "", plain.replace("(0)", ""))
    return ("+" if plain.strip().startswith("+") else "") + digits if len(digits) >= 3 else ""


def _body(programme: Programme, language: str) -> str:
    chosen = {"zh_TW": "l-zh", "ja": "l-ja"}.get(language, "l-both")
    choices = (("l-both", "中・日"), ("l-zh", "中文"), ("l-ja", "日本語"))
    radios = "".join(
        f'<input type="radio" name="l" id="{key}"{" checked" if key == chosen else ""}>' for key, _name in choices
    )
    labels = "".join(f'<label for="{key}">{name}</label>' for key, name in choices)
    days = "".join(f'<a href="#d{day.day:%m%d}">{day.day.month}/{day.day.day}</a>' for day in programme.days)
    emergency = ""
    if programme.emergency_phone:
        emergency = f'<p class="sos">{_both(said(EMERGENCY))} {_dial(programme.emergency_phone)}</p>'
    parts = [
        radios,
        f'<header><div class="lang">{labels}</div><h1>{_both(programme.name)}</h1>',
        f'<p class="span">{_both(_span(programme))}</p>',
        f'<p class="whom">{_both(programme.whom)}</p>' if programme.whom else "",
        f"{emergency}<nav>{days}</nav></header>\n<main>",
        *(_day(day) for day in programme.days),
        "</main>\n<footer>",
        f"<p>{_both(said(LOCAL))}</p>" if programme.abroad else "",
        f'<p class="new">◆ {_both(said(CHANGED, edition=programme.against))}</p>' if programme.against else "",
        f"<p>{_both(Pair(*(messenger.edition(programme, code) for code in i18n.CODES)))}</p></footer>",
    ]
    return "".join(parts)


def _span(programme: Programme) -> Pair:
    if not programme.start or not programme.end:
        return Pair()
    return Pair(*(dates.span(programme.start, programme.end, code) for code in i18n.CODES))


def _day(day: Day) -> str:
    number = day.day
    head = Pair(*(dates.short(number, code) for code in i18n.CODES))
    gathered = "".join(
        f'<p class="gather">{_both(said(GATHERING))}：<b>{_both(words)}</b></p>'
        for _entry, words in messenger.gatherings(day)[:1]
    )
    entries = "".join(_entry(entry) for entry in day.entries) or f'<p class="none">{_both(said(NOTHING))}</p>'
    nights = "".join(_night(night) for night in day.nights)
    return f'\n<section id="d{number:%m%d}"><h2>{_both(head)}</h2>{gathered}{entries}{nights}</section>'


def _entry(entry: Entry) -> str:
    mark = '<span class="new">◆</span> ' if entry.changed else ""
    words = Pair(*(messenger.entry_words(entry, code) for code in i18n.CODES))
    if entry.lasting:
        words = Pair(*(f"{words.get(c)}{said(GOES_ON).get(c)}" for c in i18n.CODES))
    clock = entry.clock if not entry.off else Pair(entry.start, entry.start)
    if clock.ja.replace("～", "–") == clock.zh:  # figures alone are the same in both
        clock = Pair(clock.zh, clock.zh)
    lines = [f'<p class="when">{_both(clock)}</p>' if clock else "", f"<h3>{mark}{_both(words)}</h3>"]
    if not entry.off:
        lines += [
            f"<p>{_both(entry.carrier)}</p>" if entry.carrier else "",
            f"<p>{_both(entry.place)}</p>" if entry.place else "",
            _address(entry.address, entry.place),
            f"<p>{_both(entry.station)}</p>" if entry.station else "",
            f"<p>{_dial(entry.phone)}</p>" if entry.phone else "",
            _receivers(entry),
            _remarks(entry),
        ]
    return f'<article class="{"off" if entry.off else "item"}">{"".join(lines)}</article>'


def _receivers(entry: Entry) -> str:
    people = [part for part in (entry.body, *entry.people) if part]
    if not people:
        return ""
    words = Pair(*("、".join(p.get(code).replace("　", " ") for p in people) for code in i18n.CODES))
    return f"<dl><dt>{_both(said(RECEIVES))}</dt><dd>{_both(words)}</dd></dl>"


def _remarks(entry: Entry) -> str:
    rows = "".join(f"<dt>{_both(r.label)}</dt><dd>{_both(r.text)}</dd>" for r in entry.remarks)
    return f"<dl>{rows}</dl>" if rows else ""


def _night(night: Night) -> str:
    group = Pair(*(f"〔{night.group.get(c)}〕" for c in i18n.CODES)) if night.group else Pair()
    words = Pair(*(f"{group.get(c)}{night.text.get(c)}" for c in i18n.CODES))
    phone = f"<p>{_dial(night.phone)}</p>" if night.phone else ""
    head = f'<p class="when">{_both(said(STAY))}</p><h3>{_both(words)}</h3>'
    return f'<article class="night">{head}{_address(night.address, night.text)}{phone}</article>'


def _address(address: Pair, place: Pair) -> str:
    """The address in full with a link to the telephone's own map and to one on the web, by the Japanese form."""
    if not address:
        return ""
    asked = quote(_clean(f"{place.get('ja')} {address.get('ja')}").strip(), safe="")
    shown = _both(address)
    links = (
        f'<a href="geo:0,0?q={asked}">{_both(said(MAP))}</a> '
        f'<a rel="noreferrer" href="https://www.google.com/maps/search/?api=1&amp;query={asked}">Google Maps</a>'
    )
    return f'<p class="address">{shown}<span class="links">{links}</span></p>'


def _dial(number: str) -> str:
    dialled = telephone(number)
    shown = escape(_clean(number).strip())
    return f'<a class="tel" href="tel:{dialled}">☎ {shown}</a>' if dialled else shown


def _both(words: Pair) -> str:
    """The text in each language, marked so that its glyphs and the switch follow; once where both are the same."""
    texts = [(code, _clean(words.get(code)).strip()) for code in i18n.CODES]
    if not any(text for _code, text in texts):
        return ""
    if texts[0][1] == texts[1][1]:
        return f'<span lang="{i18n.language(_lettered(words)).bcp47}">{_lines(texts[0][1])}</span>'
    spans = (
        f'<span class="{CLASSES[code]}" lang="{i18n.language(code).bcp47}">{_lines(text)}</span>'
        for code, text in texts
    )
    return " ".join(spans)


def _lettered(words: Pair) -> str:
    """The language whose letters a text has that stands for both."""
    return "zh_TW" if words.zh else "ja"


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))


def _clean(text: str) -> str:
    """Without what cannot be seen or turns the writing round; variation selectors of names stay."""
    return "".join(_visible(text.replace("\r\n", "\n")))


def _visible(text: str) -> Iterable[str]:
    for char in text:
        kind = unicodedata.category(char)
        if char == "\n" or kind not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            yield char
        elif kind in ("Zl", "Zp"):
            yield "\n"
        elif kind == "Cs":
            yield "\ufffd"
