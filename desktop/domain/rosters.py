"""The lists of a delegation, and to whom each of their columns may go (rules.md B.7).

All lists are made from the same entries, so that a person is spelled alike on every one. A list that takes a column
its readers may not see cannot be made: ``Listing`` refuses it when the program starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.text import Pair
from desktop.domain.words import Choice
from desktop.i18n import CODES, N_, gettext_for

OFFICE, HOST, AGENCY, INSURER, HOTEL, RESTAURANT, ANYBODY = (
    "office", "host", "agency", "insurer", "hotel", "restaurant", "anybody",
)  # fmt: skip
AUDIENCES = (
    Choice(OFFICE, N_("Our own office")),
    Choice(HOST, N_("Japanese side")),
    Choice(AGENCY, N_("Travel agency")),
    Choice(INSURER, N_("Insurer")),
    Choice(HOTEL, N_("The hotel")),
    Choice(RESTAURANT, N_("The restaurant")),
    Choice(ANYBODY, N_("Whoever sees it")),
)
JAPANESE = frozenset({HOST, HOTEL, RESTAURANT})  # who reads Japanese: it stands first on their papers
PERSONAL = N_("Personal data. For {audience} only; destroy it when the trip is over.")

Value = Pair | str | int | date | None


@dataclass(frozen=True)
class Entry:
    """A member who takes part, as every list has it. What comes from ``personal`` is empty unless a list needs it."""

    member_id: str
    person_id: str
    number: int  # place in the print order, from 1
    name: Pair
    kana: str = ""
    roman: str = ""
    roles: Pair = Pair()
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    organisation_id: str = ""
    team: Pair = Pair()
    status: Pair = Pair()
    mobile: str = ""
    email: str = ""
    languages: str = ""
    room_wish: Pair = Pair()
    bags: int | None = None
    owed: int | None = None  # of the fee, in whole Taiwan dollars
    notes: str = ""
    passport_no: str = ""
    passport_expiry: date | None = None
    birth_date: date | None = None
    sex: Pair = Pair()
    diet: Pair = Pair()
    allergy: Pair = Pair()
    emergency_name: str = ""
    emergency_relation: str = ""
    emergency_phone: str = ""
    insurance_no: str = ""
    bus: Pair = Pair()  # the coach of the whole trip


@dataclass(frozen=True)
class Line:
    """A line of a list: a member with room or seat, or (without one) a count of meals."""

    entry: Entry | None = None
    room: str = ""
    floor: str = ""
    room_kind: Pair = Pair()
    arrives: date | None = None
    leaves: date | None = None
    room_notes: str = ""
    coach: str = ""
    seat: str = ""
    booking: str = ""
    meal: Pair = Pair()
    count: int | None = None
    joined: bool = False  # in the room of the line before it


@dataclass(frozen=True)
class Column:
    """One column: its marked heading, who may see it, how wide it is on paper (mm, in proportion to the others)."""

    key: str
    label: str
    audiences: frozenset[str]
    read: Callable[[Line], Value]
    width: float
    personal: bool = False


def _of(name: str) -> Callable[[Line], Value]:
    def read(line: Line) -> Value:
        value: Value = getattr(line.entry, name) if line.entry else None
        return value

    return read


def _own(name: str) -> Callable[[Line], Value]:
    def read(line: Line) -> Value:
        value: Value = getattr(line, name)
        return value

    return read


def _nothing(_line: Line) -> Value:
    return ""


def _to(*audiences: str) -> frozenset[str]:
    return frozenset({OFFICE, *audiences})


_ALL = frozenset(choice.key for choice in AUDIENCES)
_TRADE = _to(HOST, AGENCY, HOTEL)  # those who deal with persons by name
# Who may see what. To add a column: a line here; lists take it by its key.
COLUMNS: dict[str, Column] = {
    column.key: column
    for column in (
        Column("number", N_("No."), _ALL, _of("number"), 12),
        Column("name", N_("Name"), _ALL, _of("name"), 26),
        Column("kana", N_("Reading"), _to(HOST, AGENCY, HOTEL, RESTAURANT), _of("kana"), 26),
        Column("roman", N_("Name as in the passport"), _to(HOST, AGENCY, INSURER, HOTEL, ANYBODY), _of("roman"), 36),
        Column("roles", N_("Roles"), _TRADE, _of("roles"), 22),
        Column("organisation", N_("Organisation"), _to(HOST, AGENCY), _of("organisation"), 42),
        Column("unit", N_("Unit"), _to(HOST, AGENCY), _of("unit"), 26),
        Column("title", N_("Title of post"), _to(HOST, AGENCY), _of("title"), 26),
        Column("team", N_("Sub-group"), _to(HOST, AGENCY, HOTEL, ANYBODY), _of("team"), 20),
        Column("status", N_("Status"), _to(), _of("status"), 16),
        Column("mobile", N_("Mobile in Japan"), _to(AGENCY), _of("mobile"), 32),
        Column("email", N_("E-mail"), _to(), _of("email"), 34),
        Column("languages", N_("Languages"), _to(HOST), _of("languages"), 24),
        Column("room_wish", N_("Room wished for"), _to(AGENCY, HOTEL), _of("room_wish"), 20),
        Column("bus", N_("Coach"), _to(AGENCY, HOTEL, ANYBODY), _of("bus"), 18),
        Column("bags", N_("Pieces of luggage"), _to(AGENCY, HOTEL, ANYBODY), _of("bags"), 15),
        Column("owed", N_("Fee open (NT$)"), _to(), _of("owed"), 17),
        Column("sex", N_("Sex"), _to(AGENCY, INSURER, HOTEL), _of("sex"), 13, True),
        Column("birth_date", N_("Date of birth"), _to(AGENCY, INSURER), _of("birth_date"), 22, True),
        Column("passport_no", N_("Passport number"), _to(AGENCY, INSURER), _of("passport_no"), 24, True),
        Column("passport_expiry", N_("Passport valid until"), _to(AGENCY), _of("passport_expiry"), 22, True),
        Column("diet", N_("Diet"), _to(HOST, AGENCY, HOTEL, RESTAURANT), _of("diet"), 34, True),
        Column("allergy", N_("Allergies"), _to(HOST, AGENCY, HOTEL, RESTAURANT), _of("allergy"), 24, True),
        Column("emergency_name", N_("Emergency contact"), _to(), _of("emergency_name"), 26, True),
        Column("emergency_relation", N_("Relation to the member"), _to(), _of("emergency_relation"), 16, True),
        Column("emergency_phone", N_("Telephone of the emergency contact"), _to(), _of("emergency_phone"), 34, True),
        Column("insurance_no", N_("Insurance number"), _to(INSURER), _of("insurance_no"), 30, True),
        Column("room", N_("Room number"), _to(AGENCY, HOTEL), _own("room"), 16),
        Column("floor", N_("Floor"), _to(AGENCY, HOTEL), _own("floor"), 12),
        Column("room_kind", N_("Kind of room"), _to(AGENCY, HOTEL), _own("room_kind"), 22),
        Column("arrives", N_("Check-in"), _to(AGENCY, HOTEL), _own("arrives"), 22),
        Column("leaves", N_("Check-out"), _to(AGENCY, HOTEL), _own("leaves"), 22),
        Column("room_notes", N_("Wishes for the room"), _to(AGENCY, HOTEL), _own("room_notes"), 26),
        Column("coach", N_("Car of the train"), _to(AGENCY), _own("coach"), 14),
        Column("seat", N_("Seat"), _to(AGENCY), _own("seat"), 16),
        Column("booking", N_("Booking code"), _to(AGENCY), _own("booking"), 26),
        Column("meal", N_("Diet"), _to(HOST, AGENCY, HOTEL, RESTAURANT), _own("meal"), 120),  # counted, without names
        Column("count", N_("Number of people"), _ALL, _own("count"), 30),
        *(Column(f"box{n}", str(n), _ALL, _nothing, 11) for n in range(1, 9)),  # to be ticked by hand
    )
}


@dataclass(frozen=True)
class Listing:
    """A list. ``key`` is a contract (design/cli.md): of ``print``, and of ``export members --as``.

    ``needed`` are columns whose gaps are told before printing; ``group`` is the heading of what its sections are.
    """

    key: str
    title: str
    stem: Pair
    audience: str
    columns: tuple[str, ...]
    needed: frozenset[str] = frozenset()
    wide: bool = False
    group: str = ""

    def __post_init__(self) -> None:
        withheld = [key for key in self.columns if self.audience not in COLUMNS[key].audiences]
        if withheld:
            raise ValueError(f"{self.key}: not for {self.audience}: {', '.join(withheld)}")

    @property
    def personal(self) -> bool:
        """Whether it carries of single persons what only travel needs."""
        return any(COLUMNS[key].personal for key in self.columns)

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages of its readers, their own first."""
        return tuple(reversed(CODES)) if self.audience in JAPANESE else CODES


_WHO = ("number", "name", "kana", "roles", "organisation", "title")
_TRAVEL = ("roman", "sex", "birth_date", "passport_no", "passport_expiry")
_BOXES = tuple(f"box{n}" for n in range(1, 9))
LISTINGS = (
    Listing(
        "members-office", N_("Member list (internal)"), Pair("團員名單（內部）", "団員名簿（内部）"), OFFICE,
        (*_WHO, "team", "mobile", *_TRAVEL, "diet", "allergy", "room_wish", "bags", "owed"), wide=True,
    ),
    Listing(
        "members-host", N_("Member list (for the Japanese side)"), Pair("團員名單", "団員名簿"), HOST,
        ("number", "name", "kana", "organisation", "unit", "title", "roles"), frozenset({"title"}),
    ),
    Listing(
        "members-agency", N_("Member list (for the travel agency)"), Pair("團員名單（旅行社）", "団員名簿（旅行会社）"),
        AGENCY, ("number", "name", *_TRAVEL, "diet", "allergy", "room_wish", "bags"),
        frozenset({"roman", "birth_date", "passport_no", "passport_expiry"}), wide=True,
    ),
    Listing(
        "rooming", N_("Rooming list"), Pair("分房表", "ルーミングリスト"), HOTEL,
        ("room", "floor", "room_kind", "name", "kana", "roman", "sex", "arrives", "leaves", "room_notes"),
        frozenset({"roman"}), wide=True, group=N_("The hotel"),
    ),
    Listing(
        "passengers", N_("Passenger list"), Pair("旅客名單", "搭乗者名簿"), AGENCY,
        ("number", "roman", "name", "sex", "birth_date", "passport_no", "passport_expiry", "coach", "seat", "booking"),
        frozenset({"roman"}), wide=True, group=N_("Journey"),
    ),
    Listing(
        "insurance", N_("Insurance list"), Pair("保險名冊", "保険加入者名簿"), INSURER,
        ("number", "name", "roman", "sex", "birth_date", "passport_no", "insurance_no"),
        frozenset({"roman", "birth_date", "passport_no"}),
    ),
    Listing(
        "contacts", N_("Emergency contacts of the members"), Pair("團員緊急聯絡人", "団員の緊急連絡先"), OFFICE,
        ("number", "name", "kana", "mobile", "emergency_name", "emergency_relation", "emergency_phone", "allergy",
         "insurance_no"),
        frozenset({"emergency_name", "emergency_phone"}), wide=True,
    ),
    Listing(
        "roll-call", N_("Roll-call sheet"), Pair("點名表", "点呼表"), OFFICE,
        ("number", "name", "kana", "mobile", *_BOXES), frozenset({"mobile"}), group=N_("Sub-group"),
    ),
    Listing(
        "meals", N_("Head counts for restaurants"), Pair("用餐人數", "食事人数表"), RESTAURANT,
        ("meal", "count"), group=N_("Meal"),
    ),
    Listing(
        "luggage", N_("Luggage tags"), Pair("行李牌", "荷物タグ"), ANYBODY,
        ("number", "name", "roman", "team", "bus", "bags"), frozenset({"roman"}),
    ),
)  # fmt: skip


def listing(key: str) -> Listing:
    """The list with this key."""
    return next(one for one in LISTINGS if one.key == key)


@dataclass(frozen=True)
class Section:
    """A hotel, a journey, a meal, a sub-group, or the whole list; ``facts`` stand below its title, label by label.

    ``without`` are columns that nobody needs here: no passport is shown to a railway.
    """

    title: Pair = Pair()
    facts: tuple[tuple[str, Pair], ...] = ()
    lines: tuple[Line, ...] = ()
    without: frozenset[str] = frozenset()
    lacking: tuple[str, ...] = ()  # names of those who should stand here and do not (no bed, say)


@dataclass(frozen=True)
class Roster:
    """A list, ready to be printed or written into a table."""

    listing: Listing
    trip: Pair
    start: date | None
    end: date | None
    as_of: date
    office: Pair = Pair()
    phone: str = ""  # of the trip, day and night
    facts: tuple[tuple[str, Pair], ...] = ()
    sections: tuple[Section, ...] = ()
    trip_id: str = ""  # where what is wrong can be mended
    edition: int = 0

    def columns(self, section: Section) -> list[Column]:
        """What is shown of a section."""
        return [COLUMNS[key] for key in self.listing.columns if key not in section.without]

    def entries(self) -> list[Entry]:
        """Everybody on it, once, in the order of the list."""
        found = {line.entry.member_id: line.entry for s in self.sections for line in s.lines if line.entry}
        return list(found.values())

    def gaps(self) -> list[tuple[str, list[Entry]]]:
        """Heading of a needed column, and those of whom it is not known."""
        found = []
        for key in self.listing.columns:
            if key not in self.listing.needed:
                continue
            shown = (line for s in self.sections if key not in s.without for line in s.lines if line.entry)
            empty = {x.entry.member_id: x.entry for x in shown if x.entry and not COLUMNS[key].read(x)}
            if empty:
                found.append((COLUMNS[key].label, list(empty.values())))
        return found


def withheld(audience: str) -> list[Column]:
    """What single persons need for travel, and how to reach them: as far as these readers never get it."""
    private = [c for c in COLUMNS.values() if c.personal or c.key in ("mobile", "email", "owed")]
    return [column for column in private if audience not in column.audiences]


def audience_words(key: str) -> str:
    """The marked word for those whom a list is for."""
    return next(choice.label for choice in AUDIENCES if choice.key == key)


def table(roster: Roster, language: str, *, personal: bool = True) -> list[list[str | int | date | None]]:
    """The list as rows of a spreadsheet, headings first; ``language`` a code or "both" (a column for each).

    Without ``personal`` the columns of what only travel needs stay empty.
    """
    made = roster.listing
    codes = made.codes if language not in CODES else (language,)
    columns = [COLUMNS[key] for key in made.columns]
    lines = [line for section in roster.sections for line in section.lines]
    paired = {column.key: any(isinstance(column.read(line), Pair) for line in lines) for column in columns}
    head = _headings(made.group, codes, True) if made.group else []
    rows: list[list[str | int | date | None]] = [
        [*head, *(text for column in columns for text in _headings(column.label, codes, paired[column.key]))]
    ]
    for section in roster.sections:
        for line in section.lines:
            row: list[str | int | date | None] = list(_texts(section.title, codes)) if made.group else []
            for column in columns:
                hidden = column.key in section.without or (column.personal and not personal)
                value = None if hidden else column.read(line)
                if paired[column.key]:
                    row += _texts(value if isinstance(value, Pair) else Pair(), codes)
                else:
                    row.append(value if not isinstance(value, Pair) else value.get(codes[0]))
            rows.append(row)
    if made.personal and personal:
        said = " ".join(personal_words(made, code) for code in codes)
        rows += [[], [said]]
    return rows


def personal_words(made: Listing, code: str) -> str:
    """The sentence that a list with personal data bears."""
    say = gettext_for(code)
    return say(PERSONAL).format(audience=say(audience_words(made.audience)))


def _headings(label: str, codes: Sequence[str], paired: bool) -> list[str]:
    words = [gettext_for(code)(label) for code in codes]
    if not paired or len(codes) == 1:
        return ["／".join(dict.fromkeys(words))]
    if len(set(words)) == 1:
        return [f"{word}（{'日' if code == 'ja' else '中'}）" for word, code in zip(words, codes, strict=True)]
    return words


def _texts(pair: Pair, codes: Iterable[str]) -> list[str]:
    return [pair.get(code) for code in codes]
