"""What papers need and no other record holds: an office's wording, own sheets, letters, briefings, speeches, seats."""

from typing import Annotated

from desktop.domain.checks import Data, Day, Line, NeededLine, Text, one_of
from desktop.domain.paperwords import DRIVES, EDGES, LETTER_KINDS, PLAN_KINDS, SHEET_KINDS
from desktop.domain.words import YES_NO
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

TOLERANCE = 5  # hundredths of a millimetre; makers round to a tenth
SMALLEST, LARGEST = 500, 120_000  # of a card, of a page: what is beyond is a slip of the pen


class WordingData(Data):
    """The office's own heading or fixed text under the key of a paper's; empty in a language is the program's."""

    key: NeededLine = ""
    text_zh: Text = ""
    text_ja: Text = ""


class CardSheetData(Data):
    """A sheet of cards, labels or badges that somebody measured; lengths in hundredths of a millimetre.

    ``pitch``: from one left (upper) edge to the next. LibreOffice keeps label sheets alike (conventions.md 2.1).
    """

    kind: Annotated[Line, one_of(SHEET_KINDS)] = "card"
    name_zh: Line = ""
    name_ja: Line = ""
    page_width: int = 21000
    page_height: int = 29700
    width: int = 9100
    height: int = 5500
    columns: int = 2
    rows: int = 5
    margin_left: int = 1400
    margin_top: int = 1100
    pitch_x: int = 9100
    pitch_y: int = 5500
    crop_marks: Annotated[Line, one_of(YES_NO)] = ""
    notes: Line = ""


class LetterData(Data):
    """A letter or a word of thanks; subject and body empty in a language are made from the kind's template.

    To a person, a body, or (neither) everybody at the item. ``copies``: 副本 to whom.
    """

    delegation_id: str = ""
    event_id: str | None = None
    organisation_id: str | None = None
    person_id: str | None = None
    kind: Annotated[Line, one_of(LETTER_KINDS)] = "request"
    number: Line = ""  # 文號
    dated_on: Day = None
    reply_by: Day = None
    sent_on: Day = None
    subject_zh: Line = ""
    subject_ja: Line = ""
    body_zh: Text = ""
    body_ja: Text = ""
    copies_zh: Line = ""
    copies_ja: Line = ""
    position: int = 0
    notes: Line = ""


class BriefingData(Data):
    """首長談參 of one visit (needs.md row 77), and what its interpreter needs.

    ``sensitive`` and ``replies`` are internal (row 88): no paper for the other side may print them.
    """

    event_id: str = ""
    profile_zh: Text = ""  # 對方簡歷
    profile_ja: Text = ""
    history_zh: Text = ""  # 過去往來
    history_ja: Text = ""
    asks_zh: Text = ""  # 我方訴求
    asks_ja: Text = ""
    sensitive_zh: Text = ""  # 敏感議題
    sensitive_ja: Text = ""
    replies_zh: Text = ""  # 應對
    replies_ja: Text = ""
    points_zh: Text = ""  # what will be said, for the interpreter
    points_ja: Text = ""
    terms: Text = ""  # further words for the interpreter, a line each: zh<TAB>ja


class ScriptData(Data):
    """致詞稿／挨拶文: a speech in both languages, paragraph by paragraph in step (parted by an empty line)."""

    delegation_id: str = ""
    event_id: str | None = None
    agenda_item_id: str | None = None
    person_id: str | None = None
    title_zh: Line = ""
    title_ja: Line = ""
    body_zh: Text = ""
    body_ja: Text = ""
    position: int = 0


class SeatPlanData(Data):
    """Where people sit at an item: a room, a table, a car, a stage, seen from above.

    ``door``, ``view`` and ``screen`` name an edge of the drawing; ``tokonoma`` of a Japanese room is its ``view``.
    ``drive``: on which side the driver sits; ``driver``: whether somebody else drives. ``seats``: places there are
    (of a room: on each side); ``flags`` keys of countries in order, as seen from the front.
    """

    delegation_id: str = ""
    event_id: str | None = None
    kind: Annotated[Line, one_of(PLAN_KINDS)] = "meeting"
    name_zh: Line = ""
    name_ja: Line = ""
    seats: int | None = None
    door: Annotated[Line, one_of(EDGES)] = ""
    view: Annotated[Line, one_of(EDGES)] = ""
    screen: Annotated[Line, one_of(EDGES)] = ""
    drive: Annotated[Line, one_of(DRIVES)] = ""
    driver: Annotated[Line, one_of(YES_NO)] = ""
    flags: Line = ""
    position: int = 0
    notes: Line = ""


class SeatPlanPlaceData(Data):
    """Who sits in a place: a member, a person of the other side, or a post of which the name is not known yet."""

    seat_plan_id: str = ""
    member_id: str | None = None
    person_id: str | None = None
    participant_id: str | None = None
    place: Line = ""


def sheet_fits(sheet: CardSheetData) -> list[Problem]:
    """Cards lie on their page and not upon each other; Problem at the length that is wrong."""
    if not (sheet.name_zh or sheet.name_ja):
        return [Problem("name_zh", Sentence(N_("Give the sheet a name, in Chinese or in Japanese.")))]
    found = []
    small, large = Sentence(N_("At least 5 mm.")), Sentence(N_("At most 1,200 mm."))
    found += [Problem(name, small) for name in ("width", "height") if getattr(sheet, name) < SMALLEST]
    found += [Problem(name, large) for name in ("page_width", "page_height") if getattr(sheet, name) > LARGEST]
    across = sheet.margin_left + (sheet.columns - 1) * sheet.pitch_x + sheet.width
    down = sheet.margin_top + (sheet.rows - 1) * sheet.pitch_y + sheet.height
    outside = Sentence(N_("The cards reach over the edge of the page. Correct the margins or the size."))
    if sheet.columns < 1 or sheet.margin_left < 0 or sheet.width <= 0 or across > sheet.page_width + TOLERANCE:
        found.append(Problem("margin_left", outside))
    if sheet.rows < 1 or sheet.margin_top < 0 or sheet.height <= 0 or down > sheet.page_height + TOLERANCE:
        found.append(Problem("margin_top", outside))
    overlap = Sentence(N_("The cards lie upon each other. The pitch must be at least the size of a card."))
    if sheet.columns > 1 and sheet.pitch_x < sheet.width - TOLERANCE:
        found.append(Problem("pitch_x", overlap))
    if sheet.rows > 1 and sheet.pitch_y < sheet.height - TOLERANCE:
        found.append(Problem("pitch_y", overlap))
    return found
