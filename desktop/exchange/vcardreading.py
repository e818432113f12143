"""Cards become people: names in the language they are written in, readings, posts, numbers, pictures.

Outlook, iPhone, Android and Japanese telephones each say the reading of a name their own way (X-PHONETIC-*, SORT-AS,
SORT-STRING, SOUND;X-IRMC-N). A name with kana anywhere, or in a file with no sign of Chinese, is a Japanese one.
Nothing is ever fetched: a picture that only an address names is left out. Birthdays and the like stay in the file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.domain.alike import number_key
from desktop.domain.cardtext import hiragana
from desktop.domain.checks import LINE_LENGTH
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange import people, vcardlines
from desktop.exchange.itemguess import language_of
from desktop.exchange.people import Contact, Job, Way
from desktop.exchange.vcardlines import Card, Property
from desktop.i18n import N_

NO_NAME = N_("No person is named on this card.")
NO_PICTURE = N_("The picture is no PNG or JPEG, is too large or only an address, and is left out.")
SECOND_ADDRESS = N_("A second address is left out: {text}")
NOT_A_MAIL = N_("Not a mail address, and left out: {text}")
KANA = re.compile(r"[\u3041-\u30ff\uff66-\uff9f]")
HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+$")
# Letters of official words that only one of the two countries writes so.
_ZH_LETTERS = "縣廳會國區號樓處經濟總學臺灣團發產單屬圖專實驗體當應關聯辦營勞醫藥鐵轉證們"
_JA_LETTERS = "県庁会国区号処経済総学団発産単属図専実験体当応関営労医薬鉄転証"
_TAIWAN = re.compile(
    rf"(?:^|[^\d+])(?:\+|00)?886[\s\-()]*\d|\.tw\b|台灣|\bTaiwan\b|\bR\.?O\.?C\.?\b|[{_ZH_LETTERS}]", re.I
)
_JAPAN = re.compile(rf"\+81[\s\-()]*\d|\.jp\b|日本|\bJapan\b|[{_JA_LETTERS}]", re.I)
_SUFFIX = re.compile(r"[\s　]*(?:様|さん|殿|先生|女士)$")
_POLITE = re.compile(r"(?<=..)[ 　]*(?:様|さま|さん|殿|先生|女士)$")
_READ = re.compile(r"(.+?)[ 　]*[（(]([ぁ-ゖァ-ヺーｦ-ﾟ 　]+)[）)]")
NOBODY = re.compile(r"未定|未確定|調整中|人選中|検討中|選定中|確認中|待定|待確認|後日.{0,6}|tbd", re.I)
ABOVE = frozenset({"同上", "仝上", "〃", "々", "”", '"', "″"})  # what the row above says
PICTURES = {"PHOTO": "photo", "X-HASHIDATE-CARD": "card", "X-HASHIDATE-CARD-BACK": "card-back"}
STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def read(data: bytes, file: str, encoding: str = "", names: str = "") -> list[Contact]:
    """The people of a card file; UserError where it holds none. ``names``: zh or ja, the language of all names."""
    cards = vcardlines.read(data, file, encoding)
    said = [_said(card) for card in cards]
    chinese = any(_TAIWAN.search(text) and not KANA.search(text) for text in said)
    return [contact_of(card, names or _language(text, chinese)) for card, text in zip(cards, said, strict=True)]


def _said(card: Card) -> str:
    """All words of a card that say something of its language."""
    wanted = ("N", "FN", "ORG", "TITLE", "ROLE", "ADR", "TEL", "EMAIL", "URL", "SOUND", "SORT-STRING")
    found = [p.value for p in card.properties if p.name in wanted or p.name.startswith("X-PHONETIC")]
    return unicodedata.normalize("NFKC", "\n".join([*found, *(p.params.get("SORT-AS", "") for p in card.properties)]))


def _language(said: str, chinese: bool) -> str:
    """zh or ja; ``chinese``: some card of the file is."""
    if KANA.search(said):
        return "ja"
    taiwan, japan = len(_TAIWAN.findall(said)), len(_JAPAN.findall(said))
    if taiwan != japan:
        return "zh" if taiwan > japan else "ja"
    return "zh" if chinese else "ja"


def contact_of(card: Card, language: str) -> Contact:
    """One person. Where this program wrote the card, what it said then, changed by what another program changed."""
    found = _standard(card, language)
    told = next((p for p in card.properties if p.name == "X-HASHIDATE"), None)
    own = people.of_plain(told.text()) if told is not None else None
    return found if own is None else _own(card, own, found, language)


def _own(card: Card, own: Contact, found: Contact, language: str) -> Contact:
    from desktop.exchange import vcardwriting

    code = next((p.params["LANGUAGE"] for p in card.properties if p.name == "FN" and "LANGUAGE" in p.params), "ja")
    speech = "ja" if code.lower().startswith("ja") else "zh_TW"
    (again,) = vcardlines.read(vcardwriting.write([own], card.version, speech, exact=False), "")
    before = _standard(again, language)
    own.number, own.pictures, own.notes, own.problems = card.number, found.pictures, found.notes, found.problems
    for name in {**before.values, **found.values}:
        if found.values.get(name) != before.values.get(name) and found.values.get(name):
            own.values[name] = found.values[name]
    if found.jobs != before.jobs and found.jobs:
        own.jobs = [*found.jobs, *own.jobs[1:]]
    if found.ways != before.ways:
        own.ways += [way for way in found.ways if way not in before.ways]
    return own


def _standard(card: Card, language: str) -> Contact:
    """What the properties that every program knows say."""
    made = Contact(card.number, notes=list(card.notes), problems=list(card.problems))
    by_name: dict[str, list[Property]] = {}
    for entry in card.properties:
        by_name.setdefault(entry.name, []).append(entry)
    values = made.values
    _names(values, by_name, language)
    _reading(values, by_name)
    values["country"] = "TW" if language == "zh" else "JP"
    if language == "ja" and not KANA.search(values.get("kana", "")) and _abroad(by_name, "886"):
        values["country"] = "TW"
    _posts(made, by_name, language)
    _numbers(made, by_name, card)
    _addresses(made, by_name.get("ADR", ()), language)
    if notes := [text for p in by_name.get("NOTE", ()) if (text := p.text().strip())]:
        values["notes"] = "\n".join(notes)
    if speech := [p.text().strip() for p in by_name.get("LANG", ())]:
        values["languages"] = ", ".join(speech)
    if uid := next((p.text().strip() for p in by_name.get("UID", ()) if p.text().strip()), ""):
        values["uid"] = uid[:LINE_LENGTH]
    _pictures(made, by_name)
    kinds = {p.value.strip().casefold() for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") for p in by_name.get(name, ())}
    if "group" in kinds or _is_body(made, by_name):  # lists of people and companies stand among them
        values |= {"name_zh": "", "name_ja": ""}
    if not made.name():
        made.problems.append(("", Sentence(NO_NAME)))
    made.values = {
        name: value if name == "notes" or not isinstance(value, str) else value[:LINE_LENGTH]
        for name, value in values.items()
        if value
    }
    return made


def _is_body(made: Contact, by_name: dict[str, list[Property]]) -> bool:
    """Whether a card is that of a company, which telephones show by its name as if it were somebody's."""
    if any(part.strip() for entry in by_name.get("N", ()) for part in entry.parts()[:2]):
        return False
    names = {fold(text) for text in (made.name().zh, made.name().ja) if text}
    return bool(names) and names <= {fold(p.zh or p.ja) for job in made.jobs for p in job.path}


def _in_language(properties: Iterable[Property], language: str) -> list[tuple[str, Property]]:
    """Each with zh or ja: what it says of itself, else ``language``."""
    found = []
    for entry in properties:
        code = entry.params.get("LANGUAGE", "").lower()
        found.append(("ja" if code.startswith("ja") else "zh" if code.startswith("zh") else language, entry))
    return found


def _names(values: dict[str, Any], by_name: dict[str, list[Property]], language: str) -> None:
    full = _in_language(by_name.get("FN", ()), language)
    parts = _in_language(by_name.get("N", ()), language)
    for code in dict.fromkeys([*(c for c, _p in parts), *(c for c, _p in full)]):
        whole = next((_one_line(p.text()) for c, p in full if c == code), "")
        structured = next((p.parts() for c, p in parts if c == code), [])
        family, given = (_one_line(part) for part in [*structured, "", ""][:2])
        said = family + given
        if HAN.search(said) or KANA.search(said):
            shown = whole if whole and fold(whole) == fold(said) else _joined(family, given, code)
        else:
            shown = whole if not said or HAN.search(whole) or KANA.search(whole) else _roman(family, given)
            if said and not (HAN.search(whole) or KANA.search(whole)):
                values.setdefault("roman", _roman(family, given))
        shown = _SUFFIX.sub("", shown).strip() or shown
        if not shown and by_name.get("NICKNAME"):
            shown = _one_line(by_name["NICKNAME"][0].parts(",")[0])
        values.setdefault(f"name_{code}", shown)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _joined(family: str, given: str, code: str) -> str:
    sign = " " if code == "ja" and family and given else ""
    return f"{family}{sign}{given}"


def _roman(family: str, given: str) -> str:
    """Surname first, in capitals; letters that are no Roman ones as they stand."""
    return f"{family.upper()} {given}".strip() if family and given else family or given


def _reading(values: dict[str, Any], by_name: dict[str, list[Property]]) -> None:
    """Kana, wherever a program puts it; a reading in Roman letters is one."""

    def first(name: str) -> str:
        return next((_one_line(p.text()) for p in by_name.get(name, ()) if p.value.strip()), "")

    spoken = [first("X-PHONETIC-LAST-NAME"), first("X-PHONETIC-MIDDLE-NAME"), first("X-PHONETIC-FIRST-NAME")]
    tried = [" ".join(part for part in spoken if part)]
    for entry in by_name.get("N", ()):
        tried.append(" ".join(part.strip() for part in entry.params.get("SORT-AS", "").split(",") if part.strip()))
    for entry in by_name.get("SOUND", ()):
        if "X-IRMC-N" in entry.types:
            tried.append(" ".join(part.strip() for part in entry.parts()[:2] if part.strip()))
    tried.append(first("SORT-STRING"))
    for text in tried:
        if KANA.search(text) and not HAN.search(text):
            values.setdefault("kana", reading_of(text, f"{values.get('name_zh', '')}{values.get('name_ja', '')}"))
            return
    if tried[0].isascii() and len([part for part in spoken if part]) > 1:
        values.setdefault("roman", _roman(spoken[0], spoken[2] or spoken[1]))


def name_of(text: str) -> tuple[str, str]:
    """A name as a list gives it, and the reading that stands in brackets behind it: 鈴木花子（すずき はなこ）様. Both
    empty where it says that nobody is known yet.
    """
    if len(text) > LINE_LENGTH:
        return text, ""
    name, kana = _POLITE.sub("", text.strip()), ""
    if read_as := _READ.fullmatch(name):
        name, kana = _POLITE.sub("", read_as[1]), read_as[2].strip()
    return ("", "") if NOBODY.fullmatch(name) else (name, kana)


def reading_of(text: str, name: str) -> str:
    """A reading as it is kept: half-width kana, of old telephones, in hiragana where the ``name`` is in kanji."""
    if not re.search(r"[\uff61-\uff9f]", text):
        return text
    return hiragana(text) if HAN.search(name) else unicodedata.normalize("NFKC", text)


def _abroad(by_name: dict[str, list[Property]], code: str) -> bool:
    numbers = [re.sub(r"[\s\-()]", "", p.value) for p in by_name.get("TEL", ())]
    return any(number.startswith((f"+{code}", f"00{code}", f"tel:+{code}")) for number in numbers)


def _posts(made: Contact, by_name: dict[str, list[Property]], language: str) -> None:
    bodies: dict[str, list[str]] = {}
    for code, entry in _in_language(by_name.get("ORG", ()), language):
        parts = [text for part in entry.parts() if (text := _one_line(part))]
        bodies.setdefault(code, parts)
    titles: dict[str, str] = {}
    for name in ("TITLE", "ROLE"):
        for code, entry in _in_language(by_name.get(name, ()), language):
            if text := _one_line(entry.text()):
                titles.setdefault(code, text)
    if not bodies and not titles:
        return
    codes = [code for code in ("zh", "ja") if code in bodies or code in titles]
    deepest = max((len(bodies.get(code, ())) for code in codes), default=0)
    levels = [
        Pair(*(names[place] if place < len(names := bodies.get(code, [])) else "" for code in ("zh", "ja")))
        for place in range(deepest)
    ]
    unit = levels.pop() if len(levels) > 1 else Pair()  # the last one is where the person sits
    made.jobs.append(Job(tuple(levels), unit, Pair(titles.get("zh", ""), titles.get("ja", ""))))


def _preferred(properties: Sequence[Property]) -> list[Property]:
    def order(entry: Property) -> int:
        if "PREF" in entry.types:
            return 0
        text = entry.params.get("PREF", "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 101

    return sorted(properties, key=order)


def _numbers(made: Contact, by_name: dict[str, list[Property]], card: Card) -> None:
    """The main number, mobile and mail; what is left are further ways."""
    labels = {p.group: _label(p.text()) for p in card.properties if p.name == "X-ABLABEL" and p.group}
    values, ways = made.values, made.ways
    voices: list[tuple[Property, str]] = []
    for entry in _preferred(by_name.get("TEL", ())):
        number = _number(entry.text())
        if not number or "PAGER" in entry.types:
            continue
        label = labels.get(entry.group, "")
        if "X-WAY" in entry.params:
            ways.append(Way(entry.params["X-WAY"].lower(), number, label))
        elif "FAX" in entry.types:
            ways.append(Way("fax", number, label))
        elif entry.types & {"CELL", "MOBILE", "IPHONE"}:
            if "mobile" in values:
                ways.append(Way("mobile", number, label, "inside"))  # as the first one is
            else:
                values["mobile"] = number
        else:
            voices.append((entry, number))
    voices.sort(key=lambda one: "WORK" not in one[0].types)
    for entry, number in voices:
        if key_of(number) == key_of(str(values.get("mobile", ""))):
            continue
        if "phone" not in values:
            values["phone"] = number
        else:
            private = "HOME" in entry.types
            ways.append(Way("phone", number, labels.get(entry.group, ""), "inside" if private else "open"))
    for entry in _preferred(by_name.get("EMAIL", ())):
        mail = entry.text().strip().removeprefix("mailto:")
        if not mail:
            continue
        if len(mail) > LINE_LENGTH or not _MAIL.match(mail):
            made.notes.append(("email", Sentence(NOT_A_MAIL, {"text": mail[:60]})))
        elif "email" not in values and "X-WAY" not in entry.params:
            values["email"] = mail
        else:
            private = "HOME" in entry.types
            ways.append(Way("email", mail, labels.get(entry.group, ""), "inside" if private else "open"))
    for entry in by_name.get("URL", ()):
        if text := _one_line(entry.text()):
            ways.append(Way("url", text, labels.get(entry.group, "")))
    for name in ("IMPP", "X-LINE", "X-MESSENGER"):
        for entry in by_name.get(name, ()):
            if text := _one_line(entry.text()):
                ways.append(Way("line", text, labels.get(entry.group, "")))
    made.ways = _once(ways, values)


def _once(ways: list[Way], values: dict[str, Any]) -> list[Way]:
    """Each number once, though telephones write it twice."""
    seen = {key_of(str(values.get(name, ""))) for name in ("phone", "mobile", "email")} - {""}
    found = []
    for way in ways:
        key = key_of(way.value) if way.kind != "fax" else f"fax {key_of(way.value)}"
        if key not in seen:
            seen.add(key)
            found.append(way._replace(value=way.value[:LINE_LENGTH], label=way.label[:LINE_LENGTH]))
    return found


def key_of(value: str) -> str:
    """A number or mail as it is compared: digits of a number as dialled at home, letters of the rest folded."""
    if re.fullmatch(r"[\d\s+＋\-()（）－/.,#*xextEXT內内線分機転送　]+", value) and re.search(r"\d", value):
        short = re.sub(r"[^\d#*]", "", unicodedata.normalize("NFKC", value))
        return number_key(value) or short.lstrip("0")
    return value.strip().casefold()


def _number(text: str) -> str:
    number = _one_line(text)
    if number.lower().startswith("tel:"):
        number, _sign, rest = number[4:].partition(";")
        extension = re.search(r"(?:^|;)ext=([\d]+)", rest)
        number += f" #{extension[1]}" if extension else ""
    return (
        unicodedata.normalize("NFKC", number)[:LINE_LENGTH]
        if re.search(r"[０-９－＋]", number)
        else number[:LINE_LENGTH]
    )


def _label(text: str) -> str:
    """Apple writes its own labels as _$!<Work>!$_."""
    label = _one_line(text)
    return label[4:-4] if label.startswith("_$!<") and label.endswith(">!$_") else label


def _addresses(made: Contact, properties: Sequence[Property], language: str) -> None:
    ordered = sorted(_preferred(properties), key=lambda p: "WORK" not in p.types)
    for code, entry in _in_language(ordered, ""):
        box, extra, street, city, region, postal, country = ([_one_line(part) for part in entry.parts()] + [""] * 7)[:7]
        whole = " ".join((box, extra, street, city, region, country))
        if HAN.search(whole) or KANA.search(whole):
            code = code or (language if language_of(whole) != "ja" else "ja")
            text = "".join((region, city, street, extra, box))
        else:
            code = code or language
            text = ", ".join(part for part in (box, extra, street, city, region, country) if part)
        postal = postal.removeprefix("〒").strip()
        if not text and not postal:
            continue
        if f"address_{code}" in made.values:
            made.notes.append((f"address_{code}", Sentence(SECOND_ADDRESS, {"text": text[:80]})))
            continue
        if text:
            made.values[f"address_{code}"] = text[:LINE_LENGTH]
        if postal:
            made.values.setdefault("postal_code", postal[:LINE_LENGTH])


def _pictures(made: Contact, by_name: dict[str, list[Property]]) -> None:
    for name, purpose in PICTURES.items():
        for entry in by_name.get(name, ())[:1]:
            if entry.data.startswith(STARTS) and len(entry.data) <= vcardlines.MOST_PICTURE:
                made.pictures[purpose] = entry.data
            elif entry.data or entry.value.strip():
                made.notes.append(("", Sentence(NO_PICTURE)))
