"""What is needed at once when something happens: whom to call, what to do, what to say (needs.md row 81)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.text import Pair
from desktop.i18n import N_

POLICE, AMBULANCE = "110", "119"
MINISTRY = "+886-800-085-095"  # 外交部緊急聯絡中心, quoted by udn.com 9277279 (2026-01-20)
VISITORS = "050-3816-2787"  # Japan Visitor Hotline of JNTO, day and night, also in Chinese; secondary sources (V3)


@dataclass(frozen=True)
class Mission:
    """館處. ``emergency`` is answered at night too. ``certainty``: V2 an official page was read, V3 a secondary one,
    "" entered by the office itself; ``as_of`` the day (ISO 8601) on which that was so.
    """

    key: str
    name: Pair
    short: Pair = Pair()
    postal_code: str = ""
    address: Pair = Pair()
    phone: str = ""
    emergency: str = ""
    prefectures: tuple[str, ...] = ()
    certainty: str = ""
    as_of: str = ""

    @property
    def to_confirm(self) -> bool:
        """Whether somebody should ring up or look before relying on it."""
        return bool(self.certainty)


@dataclass(frozen=True)
class Helper:
    """Somebody to call; ``role`` is a marked word."""

    role: str
    name: Pair
    phone: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class Lodging:
    """Where people sleep tonight."""

    name: Pair
    address: Pair = Pair()
    phone: str = ""


@dataclass(frozen=True)
class Contact:
    """Whom to call for a member, and the number of the insurance: personal data (rules.md B.7)."""

    name: str = ""
    relation: str = ""
    phone: str = ""
    insurance_no: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.phone or self.insurance_no)


@dataclass(frozen=True)
class Fellow:
    """A member of the trip; ``contact`` None until somebody asked for it, ``has_contact`` whether one is stored."""

    member_id: str
    person_id: str
    name: Pair
    roles: Pair
    phone: str = ""
    has_contact: bool = False
    contact: Contact | None = None


@dataclass(frozen=True)
class Sheet:
    """Everything of one day on one page. ``prefecture`` is ISO 3166-2, empty where it could not be told."""

    trip: Pair
    day: date
    phone: str = ""
    insurer: Pair = Pair()
    insurer_phone: str = ""
    prefecture: str = ""
    missions: tuple[Mission, ...] = ()
    helpers: tuple[Helper, ...] = ()
    lodgings: tuple[Lodging, ...] = ()
    fellows: tuple[Fellow, ...] = ()

    @property
    def mission(self) -> Mission | None:
        """The mission responsible here; the first, that of the capital, where the place could not be told."""
        return responsible(self.missions, self.prefecture)

    def revealed(self, contacts: dict[str, Contact]) -> Sheet:
        """The sheet with the contacts of people (person id -> contact)."""
        return replace(
            self, fellows=tuple(replace(f, contact=contacts.get(f.person_id, Contact())) for f in self.fellows)
        )


@dataclass(frozen=True)
class Leaflet:
    """The sheet of the whole trip on paper: the missions of all its places, where each night is spent. Never with
    anybody's contacts: paper is lost.
    """

    trip: Pair
    as_of: date
    phone: str = ""
    insurer: Pair = Pair()
    insurer_phone: str = ""
    missions: tuple[Mission, ...] = ()
    nights: tuple[tuple[date, Lodging], ...] = ()
    helpers: tuple[Helper, ...] = ()
    fellows: tuple[Fellow, ...] = ()
    trip_id: str = ""  # where what is wrong can be mended
    edition: int = 0


@dataclass(frozen=True)
class Place:
    """A prefecture and the words by which a text names it."""

    iso: str
    full: tuple[str, ...]
    short: tuple[str, ...]


AIRPORTS = {
    "羽田": "JP-13", "成田": "JP-12", "関西国際": "JP-27", "關西": "JP-27", "関空": "JP-27", "中部国際": "JP-23",
    "セントレア": "JP-23", "新千歳": "JP-01", "新千歲": "JP-01",
}  # fmt: skip
_TAIPEI = re.compile(
    r"(?:台北|臺北)?松山(?:機場|空港)|台北|臺北|桃園|高雄|臺中|台中|臺南|台南"
)  # 松山 is also in Ehime


def prefecture_of(texts: Iterable[str], places: Sequence[Place]) -> str:
    """The prefecture that the first telling text names: by its full name, a city's, an airport's; "" for none."""
    for text in texts:
        clean = _TAIPEI.sub(" ", text)
        for words in (_full, _short):
            found = [
                (clean.index(word), -len(word), iso)
                for iso, several in words(places)
                for word in several
                if word in clean
            ]
            if found:
                return min(found)[2]
    return ""


def _full(places: Sequence[Place]) -> Iterable[tuple[str, tuple[str, ...]]]:
    return ((place.iso, place.full) for place in places)


def _short(places: Sequence[Place]) -> Iterable[tuple[str, tuple[str, ...]]]:
    yield from ((place.iso, place.short) for place in places)
    yield from ((iso, (word,)) for word, iso in AIRPORTS.items())


def place(iso: str, name: Pair, capital: str) -> Place:
    """``Place`` of a prefecture: 千葉県 千葉縣 千葉市, and in short 千葉."""
    short = {name.ja.rstrip("都府県"), name.zh.rstrip("都府縣"), capital}
    if name.ja == "北海道":
        short = {"北海道", capital}
    return Place(iso, (name.ja, name.zh, f"{capital}市"), tuple(sorted(word for word in short if word)))


def responsible(missions: Sequence[Mission], prefecture: str) -> Mission | None:
    """The mission of a prefecture; the first where nobody claims it."""
    own = next((mission for mission in missions if prefecture and prefecture in mission.prefectures), None)
    return own or (missions[0] if missions else None)


@dataclass(frozen=True)
class Guide:
    """What to do, step by step; all marked, the steps with TERMS in braces (``step_text``)."""

    key: str
    title: str
    steps: tuple[str, ...]


GUIDES = (
    Guide(
        "passport",
        N_("Passport lost"),
        (
            N_(
                "Report it at a police station (警察署, not a police box) and ask for the certificate {certificate} "
                "with the name on it."
            ),
            N_("Call the mission's emergency line and arrange the entry permit (入國證明書)."),
            N_(
                "Bring: the police certificate, two passport photographs, a copy of the passport or identity card, "
                "the booking of the flight home, and the fee in yen."
            ),
            N_("The permit takes one or two working days and is good for the way home only: rebook flight and hotel."),
            N_("Tell the head of delegation, the office at home and the insurer; keep the receipts."),
            N_("Somebody stays with the member: enter it with “Staying behind…”."),
        ),
    ),
    Guide(
        "hospital",
        N_("Ill or injured"),
        (
            N_(
                "Call 119 and say {ambulance}, then the place and what is wrong. "
                "On the way: passport, medicines, allergies."
            ),
            N_("Call the insurer: which hospital, and whether it pays the hospital directly."),
            N_("Send the interpreter along; have cash or a card ready."),
            N_("Call the member's emergency contact and the mission."),
            N_(
                "Keep: medical certificate ({diagnosis}), receipts ({receipt}) "
                "and the list of treatments ({treatments})."
            ),
            N_("Report to the office at home: days beyond the plan need proof and approval (rules, point 12)."),
            N_("Somebody stays with the member: enter it with “Staying behind…”."),
        ),
    ),
)


TERMS = {  # as they stand on Japanese papers, whatever the language around them
    "certificate": "遺失届出証明",
    "ambulance": "救急です",
    "diagnosis": "診断書",
    "receipt": "領収書",
    "treatments": "診療明細書",
}


def step_text(step: str, gettext: Callable[[str], str]) -> str:
    """A step as it is read."""
    return gettext(step).format(**TERMS)


@dataclass(frozen=True)
class Phrase:
    """A Japanese sentence to show; ``japanese`` marks readings as {漢字|かんじ}; ``meaning`` is marked."""

    guide: str
    japanese: str
    meaning: str


PHRASES = (
    Phrase(
        "passport",
        "{台湾|たいわん}から{来|き}ました。パスポートをなくしました。",
        N_("I come from Taiwan. I have lost my passport."),
    ),
    Phrase(
        "passport",
        "{遺失届|いしつとどけ}を{出|だ}します。{名前|なまえ}の{入|はい}った{証明|しょうめい}をください。",
        N_("I want to report the loss. Please give me a certificate with my name."),
    ),
    Phrase(
        "hospital",
        "{救急車|きゅうきゅうしゃ}を{呼|よ}んでください。{具合|ぐあい}の{悪|わる}い{人|ひと}がいます。",
        N_("Please call an ambulance. Somebody is unwell."),
    ),
    Phrase(
        "hospital",
        "{中国語|ちゅうごくご}の{通訳|つうやく}をお{願|ねが}いします。",
        N_("Please get a Chinese interpreter."),
    ),
    Phrase(
        "hospital",
        "{旅行|りょこう}{保険|ほけん}に{入|はい}っています。{診断書|しんだんしょ}と{領収書|りょうしゅうしょ}をください。",
        N_("I have travel insurance. Please give me a medical certificate and a receipt."),
    ),
)
_RUBY = re.compile(r"\{([^|{}]+)\|([^|{}]+)\}|([^{}]+)")


def ruby(marked: str) -> list[tuple[str, str]]:
    """(text, reading) of each part of a marked sentence; reading "" where none is needed."""
    return [(base, reading) if base else (plain, "") for base, reading, plain in _RUBY.findall(marked)]


def plain(marked: str) -> str:
    """The sentence without its readings."""
    return "".join(base for base, _reading in ruby(marked))
