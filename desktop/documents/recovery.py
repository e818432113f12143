"""復原單／復旧シート: the store's key on one page, for the safe. Never one of DOCUMENTS: it needs the secret itself.

No name of any person stands on it; who keeps it is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.graphics.barcode.qr import QrCodeWidget

from desktop import i18n
from desktop.documents.embedding import Pdf
from desktop.documents.linebreak import wrap
from desktop.documents.tables import LEFT, PAGE, RIGHT
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, RULE, VERMILION, Chain, Colour, Ink, Speech, flat, speech
from desktop.domain import dates
from desktop.i18n import N_

TOP = 17 * MM
CODE, CELL, GAP = 20.0, 16.0, 12.0  # size of the code, width of a character's cell, space between groups
LINE = 12 * MM  # from one line of the code to the next
QR = 40 * MM
HALF = (RIGHT - LEFT - 8 * MM) / 2  # width of one language's column

TITLE = N_("Recovery sheet")
WHAT = N_(
    "This code opens the encrypted data of this computer when the passphrase is forgotten or the key file is lost. "
    "Without passphrase, office key or this sheet nobody can read the data, the makers of Hashidate neither."
)
WARNING = N_("Whoever has this sheet and the data can read everything. Do not photograph it, do not send it.")
STEPS_HEAD = N_("How to use it")
STEPS = (
    N_("Open Hashidate and choose “Forgotten passphrase…”."),
    N_("Type the four lines. There is no letter I, L, O or U in the code; a typing error is shown with its line."),
    N_("Set a new passphrase. This sheet stays valid."),
)
WHERE_HEAD = N_("Where to keep it")
WHERE = (
    N_("In a sealed envelope in the safe of the office, apart from the computer."),
    N_("Two people should know where it lies. A second copy belongs in another building."),
    N_("When others may have seen it, report that as the rules of your office for personal data require."),
)
FILE, PRINTED, MARK, KEEPER = N_("Data file"), N_("Printed on"), N_("Key number"), N_("Kept by (name, place, date)")


@dataclass(frozen=True)
class RecoverySheet:
    """What is printed: the store's file name, the four lines of the code, the QR code's text, which key it is."""

    store: str
    lines: tuple[str, ...]
    qr: str
    key_id: str
    day: date


def render(values: RecoverySheet, language: str = i18n.DEFAULT) -> bytes:
    """The PDF, one page, in both languages; ``language`` stands first."""
    codes = sorted(i18n.CODES, key=lambda code: code != language)
    voices = [speech(code) for code in codes]
    first = voices[0]
    pdf = Pdf(title=first.say(TITLE), lang=i18n.language(first.code).bcp47, day=values.day)
    ink = Ink(pdf, PAGE[1])
    y = _title(ink, voices)
    y = _columns(ink, voices, y + 5 * MM, [(WHAT,)], 9.5, INK)
    y = _columns(ink, voices, y + 2.5 * MM, [(WARNING,)], 9.5, VERMILION, bold=True)
    y = _code(ink, first, values, y + 5 * MM)
    y = _facts(ink, voices, values, y + 4 * MM)
    y = _columns(ink, voices, y + 6 * MM, [(STEPS_HEAD, *STEPS), (WHERE_HEAD, *WHERE)], 9.5, INK)
    _keeper(ink, voices, y + 4 * MM)
    pdf.page(*PAGE, ink.operators)
    return pdf.finish()


def _title(ink: Ink, voices: list[Speech]) -> float:
    x, y = LEFT, TOP + 18
    for number, voice in enumerate(voices):
        chain, size = (voice.regular, 13.0) if number else (voice.bold, 22.0)
        x += ink.text(x, y, chain, voice.say(TITLE), size, MUTED if number else INK) + 12
    name = "Hashidate 橋立"
    ink.text(RIGHT - voices[0].regular.width(name) * 10, y, voices[0].regular, name, 10, MUTED)
    ink.line(LEFT, y + 9, RIGHT, y + 9, 1.0, INDIGO)
    return y + 9


def _columns(
    ink: Ink,
    voices: list[Speech],
    y: float,
    blocks: list[tuple[str, ...]],
    size: float,
    colour: Colour,
    *,
    bold: bool = False,
) -> float:
    """Each language in a column of its own; a block of several texts is a heading with numbered points."""
    for block in blocks:
        lowest = y
        for number, voice in enumerate(voices):
            x, down = LEFT + number * (HALF + 8 * MM), y
            for at, msgid in enumerate(block):
                head, lead = at == 0 and len(block) > 1, f"{at}" if at else ""
                chain = voice.bold if bold or head else voice.regular
                indent = 5 * MM if lead else 0.0
                if lead:
                    ink.text(x, down + size, voice.regular, lead, size, MUTED)
                down = _lines(ink, chain, voice.say(msgid), x + indent, down, HALF - indent, size, colour)
                down += 2.2 if len(block) > 1 else 0
            lowest = max(lowest, down)
        y = lowest + (3 * MM if block is not blocks[-1] else 0)
    return y


def _lines(ink: Ink, chain: Chain, text: str, x: float, y: float, width: float, size: float, colour: Colour) -> float:
    for line in wrap(text, chain.width, width / size):
        ink.text(x, y + size, chain, line, size, colour)
        y += size * 1.55
    return y


def _code(ink: Ink, voice: Speech, values: RecoverySheet, y: float) -> float:
    """The numbered lines in equal cells, as a typewriter would set them, and the same as a QR code."""
    height = LINE * len(values.lines) + 5 * MM
    ink.box(LEFT, y, RIGHT - LEFT, height, (0.955, 0.952, 0.945))
    for number, line in enumerate(values.lines, 1):
        baseline = y + number * LINE - 1.2 * MM
        ink.text(LEFT + 4 * MM, baseline, voice.regular, str(number), 10, MUTED)
        x = LEFT + 11 * MM
        for group in line.split():
            for char in group:
                inset = (CELL - voice.bold.width(char) * CODE) / 2
                ink.text(x + inset, baseline, voice.bold, char, CODE, INK)
                x += CELL
            x += GAP
    _qr(ink, values.qr, RIGHT - QR - 4 * MM, y + (height - QR) / 2)
    return y + height


def _qr(ink: Ink, text: str, x: float, y: float) -> None:
    """A QR code of ``QR`` with its quiet zone."""
    code = QrCodeWidget(text, barLevel="M").qr
    code.make()
    count = code.getModuleCount()
    module = QR / (count + 8)  # four modules of quiet on each side
    ink.box(x, y, QR, QR, (1.0, 1.0, 1.0))
    for row in range(count):
        start = None
        for column in range(count + 1):
            dark = column < count and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                ink.box(x + (4 + start) * module, y + (4 + row) * module, (column - start) * module, module, (0, 0, 0))
                start = None


def _facts(ink: Ink, voices: list[Speech], values: RecoverySheet, y: float) -> float:
    days = "／".join(dates.long(values.day, voice.code, voice.calendar) for voice in voices)
    for msgid, text in ((FILE, values.store), (PRINTED, days), (MARK, values.key_id.upper())):
        said = "／".join(dict.fromkeys(voice.say(msgid) for voice in voices))
        ink.text(LEFT, y + 9, voices[0].regular, said, 8.5, MUTED)
        y = _lines(ink, voices[0].regular, flat(text), LEFT + 45 * MM, y, RIGHT - LEFT - 45 * MM, 9.5, INK)
        y += 3.5
        ink.line(LEFT, y, RIGHT, y, 0.4, RULE)
        y += 3.5
    return y


def _keeper(ink: Ink, voices: list[Speech], y: float) -> None:
    """Two lines to write on."""
    said = "／".join(dict.fromkeys(voice.say(KEEPER) for voice in voices))
    ink.text(LEFT, y + 9, voices[0].regular, said, 8.5, MUTED)
    for number in (1, 2):
        ink.line(LEFT, y + 9 + number * 9 * MM, RIGHT, y + 9 + number * 9 * MM, 0.6, MUTED)
