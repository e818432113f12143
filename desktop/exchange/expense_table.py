"""Expenses as a table: a row each, of an office's own list or a card company's statement. Amounts are never floats.

A number cell gives the fifteen digits that a spreadsheet shows of it, as decimal text; amounts are read by
``money.parse``. Columns are known by their names in both languages, without any by what stands in them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from desktop.domain import dates, money
from desktop.domain.budget import CATEGORIES, FUNDS
from desktop.domain.checks import NOT_A_DATE
from desktop.domain.folding import fold
from desktop.domain.money import HOME, Money
from desktop.domain.words import EXPENSE_STATUSES, PAYMENTS, Choice
from desktop.errors import Sentence
from desktop.exchange.expense_columns import BY_KEY, COLUMNS
from desktop.exchange.itinerary_table import HEADER_WITHIN, LOST_LETTERS, key_word
from desktop.i18n import CODES, N_, gettext_for
from desktop.sheets import Cell, Row, Sheet
from desktop.sheets.text import UNREADABLE

NO_AMOUNT = N_("No amount stands in this row.")
NOT_AN_AMOUNT = N_("Not an amount: {text}")
NOT_A_RATE = N_("Not a rate: {text}")
NOT_A_CURRENCY = N_("Not a currency that is known here: {text}")
NOT_A_CHOICE = N_("Not understood and left out: {text}")
TEXTS = ("receipt_no", "payee", "item_zh", "item_ja", "gloss_zh", "kept_at", "case_no", "notes", "reason")
NOTHING = frozenset({"", "-", "－", "—", "―", "–", "無", "なし", "N/A"})
NUMERIC = {"392": "JPY", "901": "TWD", "840": "USD", "978": "EUR", "410": "KRW", "156": "CNY", "344": "HKD"}  # ISO 4217
OF_OFFICES = frozenset({"receipt_no", "line", "category", "funding"})  # columns that no card company has
_CHARGED = re.compile("請款|入帳|カード|請求|billed", re.I)
_BY_CARD = re.compile(
    r"\d+回(?:払い?)?|[一１]括(?:払い?)?|リボ.*|分割.*|ボーナス.*|分期.*"
)  # how a card is paid, month by month
_SELF = frozenset({"本人", "家族", "正卡", "附卡"})
_SUM = re.compile(
    r"(?:(?:本期|本月|お支払|ご請求|ご利用)?(?:合計|總計|总计|小計|累計)(?:額|金額|件数)?|計|total|subtotal)[:：]?$",
    re.I,
)
_WORDS: dict[str, tuple[tuple[Choice, ...], dict[str, str]]] = {
    "category": (CATEGORIES, {}),
    "funding": (FUNDS, {}),
    "status": (EXPENSE_STATUSES, {}),
    "payment": (
        PAYMENTS,
        {"信用卡": "card", "刷卡": "card", "クレジット": "card", "クレジットカード": "card", "カード払い": "card",
         "現鈔": "cash", "現金払い": "cash", "匯款": "transfer", "轉帳": "transfer", "振込": "transfer",
         "銀行振込": "transfer"},
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """Where a table says what: the place of its header among the rows (-1 for none), and the key of each column.

    ``currency`` is that of amounts that say none, as the head of their column says; empty where it does not.
    """

    header: int
    columns: Mapping[int, str]
    currency: str = ""

    @property
    def usable(self) -> bool:
        """Whether rows can become expenses: an amount of any kind."""
        return bool(set(self.columns.values()) & {"amount", "settled", "returned", "home"})

    @property
    def certain(self) -> bool:
        """Whether it is a table of expenses even where nobody said so."""
        return self.usable and self.header >= 0 and "paid_on" in self.columns.values() and len(self.columns) > 2


@dataclass
class Parsed:
    """A row: columns of the expense; ``line`` and ``payer`` as they are written. ``is_sum`` for one that adds up."""

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    line: str = ""
    payer: str = ""
    is_sum: bool = False
    problems: list[tuple[str, Sentence]] = field(default_factory=list)
    notes: list[tuple[str, Sentence]] = field(default_factory=list)


def known_words() -> dict[str, tuple[str, int]]:
    """Every built-in name of a column, as it is compared: its key, and how far behind in its line it stands."""
    found: dict[str, tuple[str, int]] = {}
    for column in COLUMNS:
        for rank, word in enumerate((column.name.zh, column.name.ja, column.key, *column.words)):
            found.setdefault(key_word(word), (column.key, rank))
    return found


def header_words() -> frozenset[str]:
    """All names of columns: what the encoding of a file is told by."""
    return frozenset(word for c in COLUMNS for word in (c.name.zh, c.name.ja, *c.words) if len(word) > 1)


def recognise(sheet: Sheet, learned: Mapping[str, str] | None = None) -> Layout:
    """The header, and what each column holds. ``learned``: names of columns (``key_word``) -> keys, "" for none."""
    words = {**known_words(), **{word: (key, -1) for word, key in (learned or {}).items()}}
    best = Layout(-1, {})
    for place, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        ranks: dict[str, tuple[int, int]] = {}
        for index, cell in enumerate(row.cells):
            if not isinstance(cell, str) or not cell.strip():
                continue
            bare = re.sub(r"[(（\[].*?[)）\]]", "", cell)
            key, rank = words.get(key_word(cell)) or words.get(key_word(bare)) or ("", 0)
            if key in BY_KEY and (key not in ranks or rank < ranks[key][0]):
                ranks[key] = (rank, index)
        columns = _own_list({index: key for key, (_rank, index) in ranks.items()}, row)
        heads = [str(row.cells[index]) for index, key in columns.items() if key == "amount"]
        found = Layout(place, columns, _currency_in(heads[0]) if heads else "")
        if columns and _weight(found) > _weight(best):
            best = found
    guessed = _by_content(sheet) if len(best.columns) < 2 else best
    return guessed if guessed.columns else best


def _own_list(columns: dict[int, str], head: Row) -> dict[int, str]:
    """In an office's own list 「新臺幣金額」 is what its rate comes to, not what a card company charged."""
    if not set(columns.values()) & OF_OFFICES:
        return columns
    return {
        place: "home" if key == "settled" and not _CHARGED.search(str(head.cells[place])) else key
        for place, key in columns.items()
    }


def _weight(layout: Layout) -> int:
    return len(layout.columns) + 10 * layout.usable


def _by_content(sheet: Sheet) -> Layout:
    """Statements without a header: the first columns that hold days, then words, then amounts."""
    dated = [row for row in sheet.rows[:60] if any(_day(cell, None) for cell in row.cells[:4])]
    if len(dated) < 2:
        return Layout(-1, {})

    def column(says: Any, taken: Sequence[int]) -> int | None:
        for index in range(min(sheet.width, 20)):
            cells = [row.cells[index] for row in dated if index < len(row.cells)]
            if index not in taken and cells and sum(map(bool, map(says, cells))) * 5 >= len(dated) * 4:
                return index
        return None

    found: dict[int, str] = {}
    tests = (
        ("paid_on", lambda cell: _day(cell, None)),
        ("payee", lambda cell: isinstance(cell, str) and re.search(r"[^\W\d]{2}", cell) and not _day(cell, None)),
        ("amount", lambda cell: money.parse(text_of(cell), HOME) is not None and not _day(cell, None)),
    )
    for key, says in tests:
        index = column(says, list(found))
        if index is not None:
            found[index] = key
    if len(found) < 3:
        return Layout(-1, {})
    above = sheet.rows.index(dated[0]) - 1
    names = sheet.rows[above].cells if above >= 0 else ()
    named = len(names) > max(found) and all(isinstance(names[place], str) and names[place] for place in found)
    return Layout(above if named else -1, found)


def parse(sheet: Sheet, layout: Layout, near: date | None = None, currency: str = "") -> list[Parsed]:
    """Every row below the header that says something; ``near`` is a day of the year where none is written.

    ``currency`` is that of amounts without one; "" guesses: by the head of the column, else by the language.
    """
    usual = currency or layout.currency or _usual(sheet, layout)
    found = []
    for row in sheet.rows[layout.header + 1 :]:
        cells = {key: row.cells[place] for place, key in layout.columns.items() if place < len(row.cells)}
        filled = {key: cell for key, cell in cells.items() if cell is not None and text_of(cell) not in NOTHING}
        amounts = filled.keys() & {"amount", "settled", "returned", "home"}
        if not filled or (not amounts and ("paid_on" not in filled or len(filled) < 2)):
            continue  # empty, or words around the table
        if layout.header < 0 and _day(cells.get("paid_on"), near) is None:
            continue  # whose card it is
        found.append(_parsed(row, filled, near, usual))
    return found


def _usual(sheet: Sheet, layout: Layout) -> str:
    """Yen where the amount stands beside what was charged in Taiwan dollars, or the table is Japanese."""
    keys = set(layout.columns.values())
    if {"amount", "settled"} <= keys:
        return "JPY"
    said = "".join(text_of(cell) for row in sheet.rows[:40] for cell in row.cells if isinstance(cell, str))
    return "JPY" if sheet.encoding in ("cp932", "euc_jp") or len(re.findall("[ぁ-ヿ]", said)) > 4 else HOME


def _parsed(row: Row, cells: Mapping[str, Cell], near: date | None, usual: str) -> Parsed:
    made = Parsed(row.number)
    texts = {key: text_of(cell) for key, cell in cells.items()}
    for key, text in texts.items():
        if UNREADABLE in text:
            made.problems.append((key, Sentence(LOST_LETTERS)))
    day = _day(cells["paid_on"], near) if "paid_on" in cells else None
    if day is not None:
        made.values["paid_on"] = day
    elif any(_SUM.match(re.sub(r"[\s　【】]", "", text_of(cell))) for cell in row.cells):
        made.is_sum = True
        return made
    elif "paid_on" in cells:
        made.problems.append(("paid_on", Sentence(NOT_A_DATE, {"text": texts["paid_on"][:60]})))
    made.id, made.line = texts.get("id", ""), texts.get("line", "")
    made.payer = "" if texts.get("payer", "") in _SELF else texts.get("payer", "")
    made.values |= {key: texts[key] for key in TEXTS if key in texts}
    for key in _WORDS:
        if key in texts:
            word = _word(key, texts[key])
            if word is None:
                made.notes.append((key, Sentence(NOT_A_CHOICE, {"text": texts[key][:60]})))
            else:
                made.values[key] = word
    _amounts(made, texts, usual)
    return made


def _amounts(made: Parsed, texts: Mapping[str, str], usual: str) -> None:
    """The amount with its currency, what was charged for it, its tax and rate."""
    currency = usual
    if "currency" in texts:
        named = currency_of(texts["currency"])
        if named is None:
            made.problems.append(("currency", Sentence(NOT_A_CURRENCY, {"text": texts["currency"][:60]})))
            return
        currency = named
    read: dict[str, Money] = {}
    for key, code in (("amount", currency), ("returned", currency), ("settled", HOME), ("home", HOME)):
        if key in texts:
            value = money.parse(texts[key], code)
            if value is None or (key in ("settled", "home") and value.currency != HOME):
                made.problems.append((key, Sentence(NOT_AN_AMOUNT, {"text": texts[key][:60]})))
                return
            read[key] = value
    amount, settled = read.get("amount"), read.get("settled")
    if amount is not None and not amount.minor and settled is not None and settled.minor:
        amount = None  # statements write 0 as the foreign amount of what was paid at home
    if amount is None and "returned" in read:
        amount = Money(-abs(read["returned"].minor), read["returned"].currency)
    if amount is None:
        amount, settled = settled or read.get("home"), None
    if amount is None:
        made.problems.append(("amount", Sentence(NO_AMOUNT)))
        return
    made.values |= {"amount_minor": amount.minor, "currency": amount.currency}
    if settled is not None and amount.currency != HOME:
        made.values["settled_minor"] = settled.minor
    if "tax" in texts:
        tax = money.parse(texts["tax"], amount.currency)
        if tax is None or tax.currency != amount.currency:
            made.notes.append(("tax", Sentence(NOT_A_CHOICE, {"text": texts["tax"][:60]})))
        else:
            made.values["tax_minor"] = tax.minor
    if "rate" in texts and amount.currency != HOME:
        rate = money.parse_rate(texts["rate"])
        if rate is None:
            made.notes.append(("rate", Sentence(NOT_A_RATE, {"text": texts["rate"][:60]})))
        else:
            made.values["rate"] = rate


def text_of(cell: Cell) -> str:
    """A cell as text; of a number the digits that a spreadsheet shows, never a float's tail."""
    if isinstance(cell, bool) or cell is None:
        return "" if cell is None else str(cell)
    if isinstance(cell, float):
        return format(Decimal(format(cell, ".15g")), "f")
    return " ".join(str(cell).split())


def _day(cell: Cell, near: date | None) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        text = cell.strip()
        return dates.parse(text, near) or dates.parse(re.sub(r"[\s　T(（].*$", "", text), near)
    text = text_of(cell)
    return dates.parse(text, near) if len(text) == 8 else None  # 20260915; shorter numbers are amounts


def currency_of(text: str) -> str | None:
    """「JPY」 of 「日圓」, 「円」, 「jpy」 or 「392」; None where it is none that is known."""
    clean = unicodedata.normalize("NFKC", text).strip().upper()
    if clean in NUMERIC:
        return NUMERIC[clean]
    found = money.parse(f"{clean}1", "TWD") if clean and not clean[-1].isdigit() else None
    named = money.parse(f"{clean}1", "JPY") if found else None
    return found.currency if found and named and found.currency == named.currency else None


def _currency_in(head: str) -> str:
    """The currency that the name of a column says: 「金額（円）」, 「日圓金額」."""
    clean = unicodedata.normalize("NFKC", head)
    inside = re.findall(r"[(\[](.*?)[)\]]", clean)
    words = [*inside, re.sub(r"金額|amount|[(\[].*", "", clean, flags=re.I)]
    return next((code for word in words if (code := currency_of(word.replace("単位:", "").replace("單位:", "")))), "")


@lru_cache(maxsize=2_000)
def _word(key: str, text: str) -> str | None:
    """The key of a word in either language."""
    choices, others = _WORDS[key]
    wanted = fold(text)
    for choice in choices:
        said = {choice.key, *(gettext_for(code)(choice.label) for code in CODES)}
        if choice.key and wanted in {fold(word) for word in said}:
            return choice.key
    if key == "payment" and _BY_CARD.fullmatch(text):
        return "card"
    return next((word_key for word, word_key in others.items() if fold(word) == wanted), None)
