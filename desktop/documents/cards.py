"""名片／名刺: sheets of name cards, fronts in one language and mirrored backs in the other."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop import i18n
from desktop.documents import qrcode
from desktop.documents.embedding import Pdf
from desktop.documents.linebreak import wrap
from desktop.documents.paper import AS_IT_COMES, BOTH, Paper, Placing, Progress
from desktop.documents.sheets import notices_of
from desktop.documents.slots import impose
from desktop.documents.typeset import (
    CUT_OFF,
    INK,
    MM,
    MUTED,
    NARROWEST,
    NO_CHINESE,
    NO_JAPANESE,
    TOO_LONG,
    Colour,
    Ink,
    Speech,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain import vcards
from desktop.domain.cards import Card, Sheet
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

EDGE = 5.5 * MM  # what a cutter may miss, and then some (conventions.md 2.1: 3 to 5)
ORGANISATION, POST, NAME, READING, CONTACT = 8.5, 7.5, 17.0, 6.5, 6.4
SMALLEST = 0.82  # of these sizes; below it a Notice is due
TINIEST = 0.4  # below it nothing can be read: what is still too much is cut off, with a Notice
LEADING = 1.42
LOGO = (16 * MM, 11 * MM)
STEP = 50  # cards, between two words on how far it is
QR = 20 * MM  # a side of the code
# Characters of a name -> space between them in ems: short names are set wide, so that all names fill the line alike.
NAME_SPACING = {2: 0.9, 3: 0.42, 4: 0.22, 5: 0.08}

Part = tuple[str, float, Colour, float]  # a line: text, size, colour, horizontal scaling
Heads = dict[tuple[Part, ...], tuple[list[str], float]]  # first lines of cards -> what draws them, where they end

TITLE = N_("Name cards")
SHORT_CODE = N_("There is no room for everything in the code. It holds the name and how to reach the person.")
NO_CODE = N_("There is no room for the code. It is left out.")
NO_READING = N_("The reading of the name is missing.")
HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
BAD_LOGO = N_("The logo could not be read. It is left out; choose a PNG or JPEG picture.")


def faces(language: str) -> tuple[str, str | None]:
    """Language of fronts and of backs; a paper in one language has no backs."""
    return ("zh_TW", "ja") if language == BOTH else (language, None)


def render(
    cards: Sequence[Card],
    sheet: Sheet,
    front: str = "zh_TW",
    back: str | None = "ja",
    placing: Placing = AS_IT_COMES,
    *,
    qr: bool = False,
    progress: Progress | None = None,
) -> Paper:
    """Fill ``sheet`` with the cards, as ``placing`` says; ``qr``: with a code that a telephone reads.

    With ``back`` every page of fronts is followed by its page of backs, to be printed on the long edge.
    """
    voices = [speech(code) for code in (front, back) if code]
    pdf = Pdf(title=voices[0].say(TITLE), lang=i18n.language(front).bcp47)
    pdf.canvas.setViewerPreference("PrintScaling", "None")  # a card must come out in its own size
    if back and placing.fronts and placing.backs:  # printers call the edge after the page as it is read
        turned = "Short" if sheet.page_width > sheet.page_height else "Long"
        pdf.canvas.setViewerPreference("Duplex", f"DuplexFlip{turned}Edge")
    box = sheet.width * MM, sheet.height * MM
    notices = notices_of(sheet)
    drawn = []
    heads: tuple[Heads, ...] = tuple({} for _voice in voices)
    edge = EDGE if placing.margin is None else min(placing.margin * MM, min(box) / 3)
    for number, card in enumerate(cards, 1):
        if progress is not None and number % STEP == 0:
            progress(number, len(cards))
        pictures = [_Face(pdf, box, card, voice, known, edge, qr) for voice, known in zip(voices, heads, strict=True)]
        drawn.append([" ".join(face.ink.operators) for face in pictures])
        notices += _notices(card, voices, pictures)
    impose(pdf, drawn, sheet, placing)
    return Paper(pdf.finish(), tuple(notices))


class _Face:
    """One side of one card, drawn into its own box. ``too_long`` collects what did not fit as it should."""

    def __init__(
        self, pdf: Pdf, box: tuple[float, float], card: Card, voice: Speech, heads: Heads, edge: float, qr: bool
    ) -> None:
        self.ink = Ink(pdf, box[1])
        self.box, self.card, self.voice, self.edge = box, card, voice, edge
        self.heads = heads
        self.too_long: list[Sentence] = []
        self.bad_logo = False
        self.width = box[0] - 2 * edge
        logo = self._logo()
        self.beside = self.width - (self._code() if qr else 0.0)  # room of the lines beside the code
        code = voice.code
        regular = voice.regular
        head = [(flat(card.organisation.get(code)), ORGANISATION, INK)]
        head.append((_together("　", card.unit.get(code), card.title.get(code)), POST, INK))
        also = [(flat(other.get(code)), POST, INK) for other in card.also]
        kana = flat(card.reading_ja) if code == "ja" else ""
        below = "／".join(filter(None, (kana, flat(card.roman))))
        phones = _together("　", card.phone, card.mobile)
        foot = [flat(card.address.get(code)), phones, _together("　", card.email, card.url)]
        if regular.width(phones) * CONTACT > self.beside:
            foot[1:2] = [flat(card.phone), flat(card.mobile)]
        if regular.width(foot[-1]) * CONTACT > self.beside:
            foot[-1:] = [flat(card.email), flat(card.url)]
        head, foot = [h for h in head if h[0]], [f for f in foot if f]
        self._compose(head, flat(card.name.get(code)), below, foot, logo, also)

    def _compose(
        self,
        main: list[tuple[str, float, Colour]],
        name: str,
        below: str,
        foot: list[str],
        logo: float,
        also: list[tuple[str, float, Colour]],
    ) -> None:
        """Head at the top, contact lines at the bottom, name and reading between; smaller where the card is full.

        Posts held beside the main one stand under it where there is room for them.
        """
        head = [*main, *also]
        scale = 1.0
        while True:
            top = [
                line
                for text, size, colour in head
                for line in self._broken(text, size * scale, self.width - logo, colour)
            ]
            low = [line for text in foot for line in self._broken(text, CONTACT * scale, self.beside, MUTED)]
            reading = self._broken(below, READING * scale, self.beside, MUTED) if below else []
            middle = NAME * scale * 1.05 + _height(reading) + (2 * scale if reading else 0)
            room = self.box[1] - 2 * self.edge - _height(top) - _height(low) - middle
            if room >= 4 or scale <= TINIEST:
                break
            scale -= 0.06
        if scale < SMALLEST and also:
            self._compose(main, name, below, foot, logo, [])
            return
        if scale < SMALLEST:
            texts = [below, *foot, *(text for text, _size, _colour in head)]
            self._complain(TOO_LONG if room >= 4 else CUT_OFF, max(texts, key=len))
            half = (self.box[1] - 2 * self.edge - middle - 4) / 2
            if room < 4:
                reading, top, low = _kept(reading, half / 2), _kept(top, half), _kept(low, half / 2)
                middle = NAME * scale * 1.05 + _height(reading) + (2 * scale if reading else 0)
        y = self._head(tuple(top))
        bottom = self.box[1] - self.edge - _height(low)
        # The name stands at the optical middle, unless head or foot need that place.
        centre = max(y + 2, min((self.box[1] - middle) / 2 + 1, bottom - 2 - middle))
        below_name = centre + NAME * scale * 1.05 + (2 * scale if reading else 0)
        for line in reading:  # before the name, as it is read: pdfium mixes up lines that follow wide characters
            below_name = self._line(line, below_name)
        self._name(name, centre, NAME * scale)
        for line in low:
            bottom = self._line(line, bottom)

    def _broken(self, text: str, size: float, width: float, colour: Colour) -> list[Part]:
        """``text`` in lines of ``width``: whole, or a little condensed on one line, or wrapped."""
        chain = self.voice.regular
        natural = chain.width(text) * size
        if natural <= width:
            return [(text, size, colour, 1.0)]
        if natural * 0.85 <= width:
            return [(text, size, colour, width / natural)]
        lines = wrap(text, chain.width, width / size)
        return [(line, size, colour, min(1.0, width / max(chain.width(line) * size, 0.01))) for line in lines]

    def _head(self, lines: tuple[Part, ...]) -> float:
        """Draw the first lines; gives where they end. Colleagues have the same ones, set only once."""
        known = self.heads.get(lines)
        if known is None:
            start, y = len(self.ink.operators), self.edge
            for line in lines:
                y = self._line(line, y)
            known = self.heads[lines] = self.ink.operators[start:], y
        else:
            self.ink.operators += known[0]
        return known[1]

    def _line(self, line: Part, y: float) -> float:
        text, size, colour, stretch = line
        self.ink.text(self.edge, y + size * 0.9, self.voice.regular, text, size, colour, stretch=stretch)
        return y + size * LEADING

    def _name(self, name: str, y: float, size: float) -> None:
        """The name, spaced by rule; condensed, then smaller where it is long."""
        if not name:
            return
        chain = self.voice.regular
        spacing = _spacing(name)
        wide = max(chain.width(name), 0.01)
        if (wide + spacing * (len(name) - 1)) * size > self.beside:
            spacing = 0.0
        stretch = max(NARROWEST, min(1.0, self.beside / (wide * size)))
        shown = min(size, self.beside / (wide * stretch))
        if shown < size * 0.55:
            self._complain(TOO_LONG, name)
        self.ink.text(self.edge, y + size * 0.9, chain, name, shown, INK, stretch=stretch, spacing=spacing * shown)

    def _complain(self, msgid: str, text: str) -> None:
        self.too_long.append(Sentence(msgid, {"text": text if len(text) <= 24 else f"{text[:23]}…"}))

    def _logo(self) -> float:
        """Draw the logo at the top right; gives the width that the head must leave free."""
        if not self.card.logo:
            return 0.0
        picture = picture_of(self.card.logo)
        if picture is None:
            self.bad_logo = True
            return 0.0
        wide, high = map(float, picture.getSize())
        scale = min(LOGO[0] / wide, LOGO[1] / high)
        width, height = wide * scale, high * scale
        name = self.ink.pdf.image(picture)
        x, low = self.box[0] - self.edge - width, self.box[1] - self.edge - height
        self.ink.operators.append(f"q {width:.3f} 0 0 {height:.3f} {x:.3f} {low:.3f} cm /{name} Do Q")
        return width + 2 * MM

    def _code(self) -> float:
        """Draw the code at the lower right; gives the width that lines beside it must leave free."""
        inner = self.box[1] - 2 * self.edge
        side = min(QR, inner * 0.55, self.width * 0.4)
        for text, left_out in vcards.versions(self.card, self.voice.code):
            made = qrcode.code(text)
            if made is None or side / made[0] < qrcode.SMALLEST * MM:
                continue
            if left_out:
                self.too_long.append(Sentence(SHORT_CODE))
            unit = side / made[0]
            red, green, blue = INK
            at = f"{unit:.4f} 0 0 {unit:.4f} {self.box[0] - self.edge - side:.3f} {self.edge:.3f} cm"
            self.ink.operators.append(f"q {red:.3g} {green:.3g} {blue:.3g} rg {at} {made[1]} f Q")
            return side + 2 * MM
        self.too_long.append(Sentence(NO_CODE))
        return 0.0


def _together(gap: str, *texts: str) -> str:
    return gap.join(filter(None, map(flat, texts)))


def _kept(lines: list[Part], room: float) -> list[Part]:
    """As many of ``lines`` as ``room`` holds, at least one; an ellipsis where some are gone."""
    while len(lines) > 1 and _height(lines) > room:
        text, size, colour, stretch = lines[-2]
        lines = [*lines[:-2], (f"{text.rstrip('…')[:-1]}…", size, colour, stretch)]
    return lines


def _height(lines: Sequence[Part]) -> float:
    return sum(size * LEADING for _text, size, _colour, _stretch in lines)


def _spacing(name: str) -> float:
    """Ems between the characters of a name in Chinese characters; none where it is written in Latin."""
    bare = name.replace(" ", "").replace("　", "")
    return 0.0 if any(c < "\u2e80" for c in bare) else NAME_SPACING.get(len(bare), 0.0)


@cache
def picture_of(data: bytes) -> Any:
    """The logo as ReportLab reads it; None for what is no picture."""
    from reportlab.lib.utils import ImageReader

    try:
        picture = ImageReader(io.BytesIO(data))
        picture.getRGBData()
    except Exception:
        return None
    return picture


def _notices(card: Card, voices: Sequence[Speech], faces_: Sequence[_Face]) -> list[Notice]:
    who = flat((card.name or card.organisation).get(voices[0].code))
    pairs = (card.name, card.organisation, card.unit, card.title, card.address, *card.also)
    texts = [pair.get(voice.code) for pair in pairs for voice in voices]
    texts += [card.reading_ja, card.roman, card.phone, card.mobile, card.email, card.url]
    found = [one.at("person", card.person_id) for one in glyph_notices(who, voices[0], texts)]
    for voice in voices:
        msgid, field = (NO_JAPANESE, "name_ja") if voice.code == "ja" else (NO_CHINESE, "name_zh")
        for pair in (card.name, card.organisation, card.unit, card.title):
            if pair and not pair.exactly(voice.code):
                said = Notice(who, Sentence(msgid, {"text": flat(pair.get(voice.code))}))
                found.append(said.at("person", card.person_id, field if pair is card.name else ""))
        if voice.code == "ja" and not card.reading_ja.strip() and HAN.search(card.name.get("ja")):
            found.append(Notice(who, Sentence(NO_READING)).at("person", card.person_id, "kana"))
    said_too = [sentence for face in faces_ for sentence in face.too_long]
    said_too += [Sentence(BAD_LOGO)] if any(face.bad_logo for face in faces_) else []
    return found + [Notice(who, sentence).at("person", card.person_id) for sentence in said_too]
