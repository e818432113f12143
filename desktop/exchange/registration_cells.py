"""One cell of a registration form becomes a value, or a sentence why it cannot."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, NamedTuple

from desktop.domain import dates, money
from desktop.domain.folding import fold
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.exchange.registration_columns import CHOICES, HIDDEN_VALUES, SYNONYMS, Column
from desktop.i18n import N_
from desktop.sheets import Cell
from desktop.sheets.text import UNREADABLE

NOT_A_DATE = N_("Not a date: {text}")
NOT_A_DAY = N_("Not a date that can be understood.")
NO_SUCH_BIRTH = N_("Nobody travelling was born on such a day. Check the year and its calendar.")
NO_SUCH_EXPIRY = N_("No passport is valid until such a day. Check the year.")
NOT_A_WORD = N_("Not one of the words of this column: {text}")
NOT_A_PASSPORT = N_("Not a passport number: six to nine letters and digits.")
IDENTITY_CARD = N_("This looks like an identity card number. Only the passport number belongs here.")
NOT_A_PHONE = N_("Not a telephone number.")
NOT_AN_EMAIL = N_("Not a mail address.")
NOT_A_SUM = N_("Not an amount in Taiwan dollars: {text}")
NOT_A_COUNT = N_("Not a number between 0 and 20: {text}")
NOT_A_NAME = N_("Not a name: {text}")
NOT_TEXT = N_("A number or a date stands here, not a text.")
AN_ERROR = N_("The spreadsheet shows an error here.")
A_FORMULA = N_("A formula stands here, not a value.")
LOST_LETTERS = N_("Some letters cannot be read in this encoding. Choose another one.")
CONTROL = N_("Contains a character that cannot be stored. Type the text again.")
TOO_LONG = N_("Longer than a cell of this form may be.")
ZERO_ADDED = N_("The spreadsheet had dropped the zero in front; it was put back.")
FROM_SERIAL = N_("A number of a spreadsheet's calendar, read as {day}.")
OTHER_DIET = N_("Taken as another diet, in these words: {text}")

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|BLOCKED!|FIELD!|CALC!|CONNECT!|UNKNOWN!)")
_SERIAL_FROM = date(1899, 12, 30)
_MONTHS = {m: n for n, m in enumerate("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), 1)}
_ENGLISH = re.compile(
    r"(\d{1,2})[\s./-]*([A-Z]{3})[A-Z]*[\s./,-]*(\d{4})$|([A-Z]{3})[A-Z]*[\s./-]*(\d{1,2})[\s,./-]+(\d{4})$"
)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")
_SHORT_ROC = re.compile(r"(\d{2})(\d{2})(\d{2})$")
_NO_ZERO = re.compile(r"9\d{8}|[789]0\d{8}|[2-8]\d{7,8}")  # numbers of Taiwan and Japan that begin with 0
_HONORIFIC = re.compile(r"[\s　]*(?:先生|小姐|女士|様|さま|さん)$")
_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$")
_HAN = re.compile(r"[㐀-鿿豈-﫿𠀀-𯿿]")


class Trouble(Exception):
    """A cell that was not understood."""

    def __init__(self, msgid: str, **values: object) -> None:
        super().__init__(msgid)
        self.sentence = Sentence(msgid, values)


class Found(NamedTuple):
    """What a cell says: the value, other columns that it fills, and a remark."""

    value: Any
    more: Mapping[str, Any] = {}
    note: Sentence | None = None


def key_word(text: str) -> str:
    """A word as it is compared: folded, without signs."""
    return re.sub(r"[\W_]+", "", fold(text))


def text_of(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time(0) else cell.isoformat(" ", timespec="minutes")
    if isinstance(cell, time):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell).strip()


def empty(cell: Cell) -> bool:
    """Nothing stands there, or a sign for nothing."""
    return cell is None or (
        isinstance(cell, str) and unicodedata.normalize("NFKC", cell).strip().casefold() in _NOTHING
    )


def needs_nothing(key: str, cell: Cell) -> bool:
    """Whether somebody says in words that there is no allergy and nothing that is not eaten."""
    return key.startswith(("allergy_", "diet_words_")) and bool(_NO_NEED.fullmatch(key_word(text_of(cell))))


_NO_NEED = re.compile(  # as ``key_word`` gives it
    r"(?:皆|目前|均)?[無没沒](?:有)?(?:特別|特殊|任何|食物|食品|藥物|薬物|既知|已知)*(?:的)?(?:過敏|禁忌|忌口|需求|限制)?(?:史|物|原|食物)?"
    r"|(?:特に|とくに)?(?:あれるぎー)?(?:は)?(?:なし|ありません|無し|ない|無)|none|no|nil|皆可|都可|不忌口|均可"
)
_NOTHING = frozenset(
    {"", "-", "--", "—", "―", "–", "ー", "/", "n/a", "na", "無", "なし", "無し", "特になし", "無。", "_"}
)


def read(column: Column, cell: Cell, roles: Mapping[str, str]) -> Found:
    """The value of a cell that is not empty; Trouble where it is not understood. ``roles``: word -> id of one's own."""
    if isinstance(cell, str):
        if UNREADABLE in cell:
            raise Trouble(LOST_LETTERS)
        if cell.lstrip().startswith("#") and _ERROR.match(cell.strip()):
            raise Trouble(AN_ERROR)
        if cell.lstrip().startswith(("=", "＝")):
            raise Trouble(A_FORMULA)
        if len(cell) > 300:
            raise Trouble(TOO_LONG)
        if _CONTROL.search(cell):
            raise Trouble(CONTROL)
    if isinstance(cell, bool):
        raise Trouble(NOT_A_WORD, text=cell)
    if column.key in ("roles",):
        return _roles(cell, roles)
    return _READERS.get(column.kind, _line)(column, cell)


def _shown(column: Column, cell: Cell) -> str:
    return "" if column.key in HIDDEN_VALUES else text_of(cell)[:60]


def _line(column: Column, cell: Cell) -> Found:
    if isinstance(cell, float | date | time):
        raise Trouble(NOT_TEXT)
    return Found(re.sub(r"\s*\n\s*", " ", text_of(cell)))


def _plain(column: Column, cell: Cell) -> Found:
    if isinstance(cell, float | date | time) or (column.key == "roman" and isinstance(cell, int)):
        raise Trouble(NOT_TEXT)
    return Found(re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text_of(cell))))


def _name(column: Column, cell: Cell) -> Found:
    text = text_of(cell)
    if (
        not isinstance(cell, str)
        or len(text) > 60
        or re.search(r"\d{2}|@|https?:", unicodedata.normalize("NFKC", text))
    ):
        raise Trouble(NOT_A_NAME, text=text[:60])
    bare = _HONORIFIC.sub("", text).strip() or text
    if column.key == "name_zh" and re.fullmatch(r"(?:[㐀-鿿豈-﫿𠀀-𯿿][\s　]*)+", bare):
        bare = re.sub(r"[\s　]+", "", bare)  # blanks that only spread a short name over its cell
    return Found(bare)


def _phone(column: Column, cell: Cell) -> Found:
    if isinstance(cell, float | date | time):
        raise Trouble(NOT_A_PHONE)
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text_of(cell))).strip()
    digits = re.sub(r"\D", "", text)
    if not 6 <= len(digits) <= 22 or re.search(r"[^\d\s+()#/*.,\-‐‑–—―ー轉分機extEXT:内內線]", text):
        raise Trouble(NOT_A_PHONE)
    if text == digits and len(digits) in (9, 10) and _NO_ZERO.fullmatch(digits):
        return Found(f"0{digits}", note=Sentence(ZERO_ADDED))
    return Found(text)


def _email(column: Column, cell: Cell) -> Found:
    text = unicodedata.normalize("NFKC", text_of(cell)).strip().removeprefix("mailto:")
    if found := re.search(r"<([^<>]+)>", text):
        text = found[1].strip()
    if not _EMAIL.match(text):
        raise Trouble(NOT_AN_EMAIL)
    return Found(text)


def _passport(column: Column, cell: Cell) -> Found:
    if isinstance(cell, float | date | time):
        raise Trouble(NOT_A_PASSPORT)
    text = re.sub(r"[\s\-‐–—]", "", unicodedata.normalize("NFKC", text_of(cell))).upper()
    if re.fullmatch(r"[A-Z][12]\d{8}", text):
        raise Trouble(IDENTITY_CARD)
    if not re.fullmatch(r"[A-Z]{0,2}\d{5,9}[A-Z]?", text) or not 6 <= len(text) <= 9:
        raise Trouble(NOT_A_PASSPORT)
    return Found(text)


def _day(column: Column, cell: Cell) -> Found:
    note = None
    if isinstance(cell, datetime):
        value: date | None = cell.date()
    elif isinstance(cell, date):
        value = cell
    elif isinstance(cell, int) and 20_000 <= cell <= 80_000:
        value = _SERIAL_FROM + timedelta(days=cell)
        note = None if column.key in HIDDEN_VALUES else Sentence(FROM_SERIAL, {"day": value.isoformat()})
    elif isinstance(cell, float | time):
        value = None
    else:
        value = _written_day(text_of(cell))
    if value is None:
        if column.key in HIDDEN_VALUES:
            raise Trouble(NOT_A_DAY)
        raise Trouble(NOT_A_DATE, text=text_of(cell)[:60])
    # Older than any traveller: 3/4/15 is no day of 民國3年.
    if column.key == "birth_date" and not date(date.today().year - 105, 1, 1) <= value <= date.today():
        raise Trouble(NO_SUCH_BIRTH)
    if column.key != "birth_date" and not date(1990, 1, 1) <= value <= date(2099, 12, 31):
        if column.key == "passport_expiry":
            raise Trouble(NO_SUCH_EXPIRY)
        raise Trouble(NOT_A_DATE, text=text_of(cell)[:60])
    return Found(value, note=note)


def _written_day(text: str) -> date | None:
    clean = re.sub(r"(?<=\d)[\s　]+(?=\D)|(?<=\D)[\s　]+(?=\d)", "", unicodedata.normalize("NFKC", text).strip())
    clean = re.sub(r"^(?:西元|西暦|公元|中華(?=民國))|[(（].*[)）]$|生$|まで$|止$|\s*0?0:00(:00)?$", "", clean).strip()
    if found := dates.parse(clean):
        return found
    if found_english := _ENGLISH.match(unicodedata.normalize("NFKC", text).strip().upper()):
        day, month, year, month2, day2, year2 = found_english.groups()
        return _made(int(year or year2), _MONTHS.get(month or month2, 0), int(day or day2))
    if day_first := _DAY_FIRST.match(clean):
        first, second, year = (int(part) for part in day_first.groups())
        if first > 12 >= second:  # else nobody can tell the day from the month
            return _made(year, second, first)
        return _made(year, first, second) if second > 12 >= first else None
    if short := _SHORT_ROC.match(clean):
        return _made(int(short[1]) + 1911, int(short[2]), int(short[3]))
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _words(key: str) -> Mapping[str, str]:
    """Folded word -> key of a vocabulary, in both languages, as drop-downs show it, and as people write it."""
    found: dict[str, str] = {}
    for choice in CHOICES[key]:
        pair = choice.pair()
        for word in (pair.zh, pair.ja, shown_choice(choice), choice.key):
            if word:
                found.setdefault(_wanted(word), choice.key)
    for word, value in SYNONYMS[key].items():
        found.setdefault(_wanted(word), value)
    return found


def _wanted(word: str) -> str:
    """As ``key_word``; of a word that is only a sign (○) the sign."""
    return key_word(word) or unicodedata.normalize("NFKC", word).casefold()


def shown_choice(choice: Choice) -> str:
    """A word of a drop-down: both languages, once where they are the same."""
    pair = choice.pair()
    return pair.zh if pair.zh == pair.ja else f"{pair.zh}／{pair.ja}"


def _choice(column: Column, cell: Cell) -> Found:
    words = _words(column.key)
    text = text_of(cell)
    if (wanted := _wanted(text)) in words:
        return Found(words[wanted])
    bare = key_word(re.sub(r"[(（【\[].*$", "", text))
    if bare in words:
        return Found(words[bare])
    if column.key == "diet" and isinstance(cell, str) and _HAN.search(text) and len(text) <= 60:
        return Found("other", {"diet_words_zh": text}, Sentence(OTHER_DIET, {"text": text}))
    raise Trouble(NOT_A_WORD, text=text[:60])


def _roles(cell: Cell, own: Mapping[str, str]) -> Found:
    words = _words("roles")
    found = []
    for part in re.split(r"[、,，;；/／・\n|｜+＋&＆]+|\s{1,}", text_of(cell)):
        if wanted := key_word(part):
            key = words.get(wanted) or own.get(wanted)
            if key is None:
                raise Trouble(NOT_A_WORD, text=part[:60])
            found.append(key)
    return Found(" ".join(dict.fromkeys(found)))


def _money(column: Column, cell: Cell) -> Found:
    if isinstance(cell, date | time):
        raise Trouble(NOT_A_SUM, text=text_of(cell))
    amount = money.parse(text_of(cell), money.HOME)
    if amount is None or amount.currency != money.HOME or not 0 <= amount.minor <= 10**10:
        raise Trouble(NOT_A_SUM, text=text_of(cell)[:60])
    return Found(amount.minor)


def _number(column: Column, cell: Cell) -> Found:
    found = re.fullmatch(r"(\d{1,2})\s*(?:件|個|箱|つ)?", unicodedata.normalize("NFKC", text_of(cell)))
    if not found or isinstance(cell, float | date | time) or int(found[1]) > 20:
        raise Trouble(NOT_A_COUNT, text=text_of(cell)[:60])
    return Found(int(found[1]))


_READERS = {
    "name": _name,
    "plain": _plain,
    "phone": _phone,
    "email": _email,
    "passport": _passport,
    "day": _day,
    "choice": _choice,
    "money": _money,
    "number": _number,
}
