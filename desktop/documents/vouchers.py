"""支出憑證黏存單: a page for each receipt, with what it says in Chinese, its conversion, who pays and who signs.

Where a receipt falls on several lines or funds its 支出科目分攤表 follows on the next page.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Line, Piece, Row
from desktop.documents.paper import A4, BOTH, Paper, Progress
from desktop.documents.ruled import BOX, CENTRE, PORTRAIT, Box, Grid, number, signatures
from desktop.documents.typeset import MM, MUTED, Ink, Speech, each_once, glyph_notices
from desktop.domain import amounts, dates
from desktop.domain.accountpapers import Head, Voucher, Vouchers
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.money import HOME, Money
from desktop.domain.ratewords import derivation, sum_of
from desktop.domain.text import Pair, joined
from desktop.domain.words import FUNDING, PAYMENTS, find
from desktop.errors import Notice, Sentence
from desktop.i18n import CODES, N_

HEADING = N_("Voucher for an expense")
SHARED = N_("Division of an expense among accounts")
NUMBER, ACCOUNT, AMOUNT, USE = N_("Voucher no."), N_("Budget account"), N_("Amount"), N_("What it was for")
PLACES_ZH = ("億", "千萬", "百萬", "十萬", "萬", "千", "百", "十", "元")
PLACES_JA = ("億", "千万", "百万", "十万", "万", "千", "百", "十", "元")
PAID_TO, PAID_ON, ORIGINAL, IN_WORDS = N_("Paid to"), N_("Paid on"), N_("Original amount"), N_("Amount in words")
RATE, FUND, PAID_WITH, GLOSS = N_("Conversion"), N_("Fund"), N_("Paid with"), N_("What the receipt says, in Chinese")
CASE, ACCEPTED = N_("Procurement case number"), N_("Accepted on")
KEPT, REASON = N_("Where the original lies"), N_("Reason")
PAID_BY = N_("Laid out by")
WITH_TAX = N_("{amount} (tax in it {tax})")
GLUE = N_("Glue the original below this line, its edge on it. A photograph is no voucher.")
ITEM, SHARE, IN_HOME, SUM = N_("Item"), N_("Share"), N_("In NT$"), N_("Sum")
SIGNED = (
    N_("Person in charge"), N_("Acceptance or proof"), N_("Head of the unit"), N_("Accounting"),
    N_("Head of the agency"),
)  # fmt: skip
NO_HOME = N_("There is no rate for this receipt: the amount in Taiwan dollars is left open.")
NO_GLOSS = N_("Nobody wrote in Chinese what this foreign receipt says.")
TOO_MANY = N_("The amount has more digits than the form. It stands in words.")
BELOW_ZERO = N_("The total is below zero: it is not written in words.")
OPEN = "?"


def render(
    values: Sequence[Vouchers],
    language: str = BOTH,
    calendar: Calendar | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Paper:
    """The vouchers of all trips in ``values``; ``progress`` is told (done, all), and may raise."""
    voices = frame.voices(language, calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, max(v.head.as_of for v in values))
    flows, notices = [], list[Notice]()
    for sheaf in values:
        for done, one in enumerate(sheaf.vouchers):
            progress(done, len(sheaf.vouchers))
            m = PORTRAIT
            flow = frame.pages(pdf, m)
            _fill(flow, voices, sheaf.head, one)
            if len(one.parts) > 1:
                flow.new_page()
                _divide(flow, voices, sheaf.head, one)
            titles = [f"{frame.heading(sheaf.head.office, HEADING, v)}　{one.spent.receipt_no}" for v in voices]
            frame.furnish(flow, m, voices, titles, 0, sheaf.head.as_of)
            flows.append((one.spent.receipt_no or one.spent.item.get(first.code), flow))
            notices += _notices(one, first)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _title(flow: Flow, voices: Sequence[Speech], head: Head, msgid: str) -> None:
    m = PORTRAIT
    frame.title(flow, m, voices, [frame.heading(head.office, msgid, v) for v in voices])
    frame.centred(flow, m, [(v, head.trip.get(v.code), 8.5, False, MUTED) for v in voices[:1]])
    flow.y += 4 * MM


def _fill(flow: Flow, voices: Sequence[Speech], head: Head, one: Voucher) -> None:
    m = PORTRAIT
    _title(flow, voices, head, HEADING)
    grid = Grid.of(voices, m, (20, 34, *(7.2,) * 9, 46), (9.0, 7.4))
    places = [Box(Pair(zh, ja), CENTRE, label=True) for zh, ja in zip(PLACES_ZH, PLACES_JA, strict=True)]
    small = Grid.of(voices, m, (20, 34, *(7.2,) * 9, 46), (7.0, 7.0))
    accounts = "\n".join(one.accounts)
    flow.section(
        [
            grid.row(Box.word(NUMBER), Box.word(ACCOUNT), Box.word(AMOUNT, span=9), Box.word(USE), joined=True),
            _only_first(small, places),
            grid.row(
                Box(one.spent.receipt_no, CENTRE, bold=True), Box(accounts), *_digits(one.home), Box(_use(one)),
                tall=13 * MM,
            ),
        ],
        [],
        [],
    )  # fmt: skip
    flow.y += 3 * MM
    flow.section(signatures(grid, SIGNED), [], [])
    flow.y += 3 * MM
    facts = Grid.of(voices, m, (38, 132), (8.8, 7.4))
    flow.section([], [], [facts.row(Box.word(label, "left"), Box(words)) for label, words in _facts(one) if words])
    _glue(flow, voices)


def _only_first(grid: Grid, places: Sequence[Box]) -> Row:
    """The names of the digits, in the first language only: both would not fit above one another."""
    code = grid.voices[0].code
    alone = Grid(grid.voices[:1], grid.look, grid.widths, (grid.sizes[0], grid.sizes[0]), 1.6, 1.2)
    boxes = [Box(Pair(box.text.get(code)), CENTRE, label=True) for box in places if isinstance(box.text, Pair)]
    return alone.row(Box("", label=True), Box("", label=True), *boxes, Box("", label=True), joined=True)


def _digits(home: int | None) -> list[Box]:
    """The whole dollars in nine places, the sign before the first digit; nothing of what has parts of a dollar."""
    if home is None or home < 0 or home % 100:
        return [Box(OPEN if place == 8 and home is None else "", CENTRE) for place in range(9)]
    text = f"{home // 100}"
    if len(text) > len(PLACES_ZH):
        return [Box() for _place in PLACES_ZH]
    shown = (("$" + text) if len(text) < len(PLACES_ZH) else text).rjust(len(PLACES_ZH))
    return [Box(digit.strip(), CENTRE, bold=True) for digit in shown]


def _use(one: Voucher) -> Pair:
    return one.spent.item or Pair(one.spent.gloss_zh, one.spent.payee)


def _facts(one: Voucher) -> list[tuple[str, Pair]]:
    """What the receipt says and how its amount came about; rows without anything are left out."""
    spent = one.spent
    paid = Pair(*(dates.long(spent.paid_on, code) for code in CODES)) if spent.paid_on else Pair()
    accepted = Pair(*(dates.long(spent.accepted_on, code) for code in CODES)) if spent.accepted_on else Pair()
    amount = Pair(spent.amount.show(), spent.amount.show())
    if spent.tax_minor:
        amount = said(WITH_TAX, amount=spent.amount.show(), tax=Money(spent.tax_minor, spent.amount.currency).show())
    conversion = Pair()
    if spent.amount.currency != HOME:
        worked = sum_of(spent.amount, one.converted)
        conversion = joined("\n", Pair(worked, worked), derivation(spent.amount.currency, one.converted))
    words = Pair()
    if one.home is not None and one.home >= 0:
        home = Money(one.home)
        words = Pair(f"新臺幣{amounts.capital(home)}", amounts.mixed(home, "ja"))
    payment = find(PAYMENTS, spent.payment).pair() if spent.payment else Pair()
    return [
        (IN_WORDS, words),
        (FUND, joined("、", *(find(FUNDING, fund).pair() for fund in one.funds))),
        (PAID_TO, _plain(spent.payee)),
        (PAID_ON, paid),
        (ORIGINAL, amount),
        (RATE, conversion),
        (PAID_WITH, payment),
        (PAID_BY, one.payer),
        (GLOSS, Pair(spent.gloss_zh, spent.gloss_zh)),
        (CASE, _plain(spent.case_no)),
        (ACCEPTED, accepted),
        (KEPT, _plain(spent.kept_at)),
        (REASON, _plain(spent.reason)),
    ]


def _plain(text: str) -> Pair:
    return Pair(text, text)


def _glue(flow: Flow, voices: Sequence[Speech]) -> None:
    """The line that receipts are glued along; what is below it stays free."""
    m = PORTRAIT
    if flow.y > m.bottom - 40 * MM:
        flow.new_page()
    flow.y += 5 * MM
    lines: list[Line] = []
    for voice in voices:
        text = voice.say(GLUE)
        used = voice.regular.width(text) * 8.0
        x = (m.right - m.left - used) / 2
        lines.append(Line((Piece(x, voice.regular, text, 8.0, MUTED),), 7.0, 11.8))

    def dashed(ink: Ink, baseline: float) -> None:
        top, x = baseline - 11.0, m.left
        while x < m.right:
            ink.line(x, top, min(x + 6, m.right), top, 0.7, BOX)
            x += 10

    flow.draw(Row((Cell(m.left, tuple(lines)),), 6.0, 2.0, before=dashed))


def _divide(flow: Flow, voices: Sequence[Speech], head: Head, one: Voucher) -> None:
    """支出科目分攤表: what of the receipt falls on which line and fund; together exactly its amount."""
    _title(flow, voices, head, SHARED)
    grid = Grid.of(voices, PORTRAIT, (34, 54, 34, 26, 22), (8.8, 7.4))
    heads = [Box.word(word) for word in (ACCOUNT, ITEM, FUND, SHARE, IN_HOME)]
    rows = [
        grid.row(
            Box(part.account), Box(part.name), Box(find(FUNDING, part.fund).pair()),
            number(Money(part.own, one.spent.amount.currency).show()),
            number(OPEN if part.home is None else Money(part.home).bare()),
        )
        for part in one.parts
    ]  # fmt: skip
    total = grid.row(
        Box(said(SUM), CENTRE, 3, bold=True), number(one.spent.amount.show(), bold=True),
        number(OPEN if one.home is None else Money(one.home).bare(), bold=True),
    )  # fmt: skip
    facts = Grid.of(voices, PORTRAIT, (38, 132), (8.8, 7.4))
    above = [
        facts.row(Box.word(label, "left"), Box(words))
        for label, words in (
            (NUMBER, _plain(one.spent.receipt_no)),
            (USE, _use(one)),
            (REASON, _plain(one.spent.reason)),
        )
        if words
    ]
    flow.section(above, [], [])
    flow.y += 3 * MM
    head_row = grid.row(*heads, joined=True)
    flow.section([head_row], [head_row], [*rows, total])
    flow.y += 5 * MM
    flow.section(signatures(grid, SIGNED), [], [])


def _notices(one: Voucher, voice: Speech) -> list[Notice]:
    spent = one.spent
    who = " ".join(filter(None, (spent.receipt_no, spent.item.get(voice.code) or spent.payee)))
    found = glyph_notices(who, voice, [pair.get(voice.code) for _label, pair in _facts(one)])
    if one.home is None:
        found.append(Notice(who, Sentence(NO_HOME)))
    elif one.home < 0:
        found.append(Notice(who, Sentence(BELOW_ZERO)))
    elif one.home >= 10 ** (len(PLACES_ZH) + 2) or one.home % 100:
        found.append(Notice(who, Sentence(TOO_MANY)))
    if spent.amount.currency != HOME and not spent.gloss_zh and not spent.item.zh:  # as in the check of accounting
        found.append(Notice(who, Sentence(NO_GLOSS)))
    return found
