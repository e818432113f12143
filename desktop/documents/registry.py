"""Everything that is handed to a person on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from desktop.documents.paper import Paper, PrintOptions
from desktop.domain.badges import BOARD_SIZES, PLACE_SIZES, PLATE_SIZES
from desktop.domain.giftlabels import VARIANTS as GIFT_WORDS
from desktop.domain.handbook import SIZES as HANDBOOK_SIZES
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, gettext_for

Renderer = Callable[[Sequence[Any], PrintOptions], Paper]
NO_KIND = N_("There is no kind {kind} of this paper. Choose one of: {keys}")
NO_KINDS = N_("This paper has no kinds to choose from. Leave {kind} away.")
PROGRAMME, PEOPLE, HANDED, SPOKEN, WRITTEN, MONEY = "programme", "people", "handed", "spoken", "written", "money"
RECORDS = "records"
GROUPS = (  # the shelves of the print room, in order
    (PROGRAMME, N_("Programme")),
    (PEOPLE, N_("Lists of people")),
    (HANDED, N_("Cards, badges and plates")),
    (SPOKEN, N_("For those who speak")),
    (WRITTEN, N_("Letters")),
    (RECORDS, N_("Records and reports")),
    (MONEY, N_("Money")),
)


@dataclass(frozen=True)
class Document:
    """One kind of paper. ``key`` is a contract (design/cli.md) and names the reader of its values in ``store.papers``.

    ``scope`` "event" prints one event or all of them, "delegation" always the whole, "directory" people of the
    directory, whatever delegation is shown; ``stem`` begins a file name.
    ``asks`` names what a person may choose besides the language: event, calendar, sheet, copies, slot, size, whom
    (everybody, a sub-group, a member), against (the version that differences are marked from), change (of the plan),
    sorting, photos, qr, booklet, variant (see PrintOptions). ``sizes`` and ``variants`` are what there is to choose of
    this paper, key and marked name, the usual one first; without ``sizes`` those of ``paper.SIZES``.
    ``group`` is its shelf in the print room; ``to_host``: it may be given to the other side, so that nothing internal
    may stand on it (needs.md row 88); ``word``: its module also has ``word(values, options)`` for a DOCX (row 87).
    """

    key: str
    title: str
    scope: str
    stem: Pair
    render: Renderer
    asks: frozenset[str] = frozenset()
    group: str = PROGRAMME
    to_host: bool = False
    word: Callable[[Sequence[Any], PrintOptions], bytes] | None = None
    sizes: tuple[tuple[str, str], ...] = ()
    variants: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        """Every paper but cards can be set beside the one that was sent before (needs.md row 75)."""
        if self.scope != "directory" and self.group != HANDED and "change" not in self.asks:
            object.__setattr__(self, "asks", self.asks | {"against"})

    def check(self, chosen: PrintOptions) -> None:
        """UserError where a kind is wanted that this paper does not have."""
        kinds = [kind for kind, _name in self.variants if kind]
        if chosen.variant and chosen.variant not in kinds:
            raise UserError(NO_KIND if kinds else NO_KINDS, kind=chosen.variant, keys=", ".join(kinds))

    def name(self) -> Pair:
        """The title in both languages."""
        return Pair(gettext_for("zh_TW")(self.title), gettext_for("ja")(self.title))


def _of(module: str) -> Renderer:
    """``render(values, options)`` of a module of this room, imported when it is called: start-up stays quick."""
    return partial(_render, module)


def _render(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    made: Paper = import_module(f"desktop.documents.{module}").render(values, options)
    return made


def _word(module: str, name: str = "word") -> Callable[[Sequence[Any], PrintOptions], bytes]:
    """``word(values, options)`` of a module of this room, or another function of it that is called so."""
    return partial(_write, module, name=name)


def _write(module: str, values: Sequence[Any], options: PrintOptions, *, name: str) -> bytes:
    made: bytes = getattr(import_module(f"desktop.documents.{module}"), name)(values, options)
    return made


def _spoken(module: str) -> Renderer:
    """The same where it is ``render(values, language, calendar)``: there is nothing else to choose."""
    return partial(_render_spoken, module)


def _render_spoken(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar)
    return made


def _sized(module: str) -> Renderer:
    """The same with a size."""
    return partial(_render_sized, module)


def _render_sized(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar, options.size)
    return made


def _long(module: str) -> Renderer:
    """The same of many pages, which tells how far it is."""
    return partial(_render_long, module)


def _render_long(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar, options.progress)
    return made


def load(document: Document) -> None:
    """Import what makes ``document``, before another thread makes it: beside Qt no thread may import (``start``)."""
    for made in (document.render, document.word):
        if made is not None:
            name = made.args[0] if isinstance(made, partial) else document.key
            import_module(f"desktop.documents.{name}")


def _cards(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import cards
    from desktop.documents.sheets import sheets

    front, back = cards.faces(options.language)
    sheet = options.sheet or sheets()[0]
    return cards.render(values, sheet, front, back, options.placing, qr=options.qr, progress=options.progress)


def _luggage(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import luggage

    return luggage.render(values, options.language)


def _labels(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import labels

    return labels.render(values, options.language, options.sheet, options.placing, progress=options.progress)


_OF_DAYS = frozenset({"calendar", "size", "whom", "against"})
_CALENDAR = frozenset({"calendar"})
_OF_ITEM = frozenset({"event", "calendar"})
_OF_BADGES = frozenset({"event", "whom", "sheet", "copies", "slot", "variant"})
_OF_PLATES = frozenset({"event", "whom", "size"})


def _delegation(
    key: str, title: str, stem: Pair, render: Renderer, asks: frozenset[str] = _CALENDAR, group: str = PROGRAMME,
    *, to_host: bool = False, word: Callable[[Sequence[Any], PrintOptions], bytes] | None = None,
    sizes: tuple[tuple[str, str], ...] = (), variants: tuple[tuple[str, str], ...] = (),
) -> Document:  # fmt: skip
    return Document(key, title, "delegation", stem, render, asks, group, to_host, word, sizes, variants)


# To add a document: a module here with ``render(values, options) -> Paper``, a line below, and a reader with the same
# key in store/papers.py. Nothing else asks for a key: the print room, the command line and the self-test walk this
# tuple.
DOCUMENTS = (
    # programme
    Document(
        *("agenda", N_("Bilingual agenda"), "event", Pair("議程", "次第"), _spoken("agenda")),
        frozenset({"event", "calendar"}),
        to_host=True,
        word=_word("agendaword"),
    ),
    Document(
        *("seating", N_("Seating plans"), "event", Pair("座位圖", "席次図"), _of("seating")),
        frozenset({"event", "calendar"}),
        to_host=True,
        word=_word("seatingword"),
    ),
    _delegation(
        *("itinerary", N_("Itinerary in half-days"), Pair("行程表", "日程表"), _sized("itinerary"), _OF_DAYS),
        to_host=True,
        word=_word("itineraryword"),
    ),
    _delegation(
        *("itinerary-timed", N_("Itinerary by the clock"), Pair("詳細行程表", "詳細日程表")),
        *(_sized("itinerary_timed"), _OF_DAYS),
        to_host=True,
        word=_word("itineraryword", "timed"),
    ),
    _delegation(
        *("change-note", N_("Note on a change of itinerary"), Pair("行程變更說明", "日程変更説明書")),
        *(_spoken("change_note"), frozenset({"calendar", "change"})),
    ),
    _delegation(
        *("inform-list", N_("People to inform (paper)"), Pair("通知名單", "連絡先一覧")),
        *(_spoken("inform_list"), frozenset({"calendar", "change"})),
    ),
    _delegation("emergency", N_("Emergency sheet"), Pair("緊急聯絡單", "緊急連絡シート"), _spoken("emergency")),
    _delegation(
        *("handbook", N_("Handbook"), Pair("團員手冊", "しおり"), _of("handbook")),
        frozenset({"calendar", "size", "whom", "booklet"}),
        sizes=HANDBOOK_SIZES,
    ),
    # for those who speak
    Document(
        *("overview", N_("Outline of the visit"), "event", Pair("訪問概要", "訪問概要"), _of("overview")),
        *(_OF_ITEM, PROGRAMME),
        to_host=True,
        word=_word("overview"),
    ),
    Document(
        *("briefing", N_("Briefing for the head of the delegation"), "event", Pair("首長談參", "首長用説明資料")),
        *(_of("briefing"), _OF_ITEM, SPOKEN),
    ),
    Document(
        *("host-profile", N_("Profile of the host"), "event", Pair("拜會單位簡介", "訪問先概要"), _of("host_profile")),
        *(_OF_ITEM, SPOKEN),
    ),
    Document(
        *("script", N_("Speeches"), "event", Pair("致詞稿", "挨拶文"), _of("script"), _OF_ITEM, SPOKEN),
        to_host=True,
        word=_word("script"),
    ),
    Document(
        *("interpreter", N_("Sheet for the interpreter"), "event", Pair("口譯資料", "通訳資料"), _of("interpreter")),
        *(_OF_ITEM, SPOKEN),
        to_host=True,
    ),
    # letters
    Document(
        *("letters", N_("Letters before and during the trip"), "event", Pair("信函", "書簡"), _of("letters")),
        *(frozenset({"event", "calendar"}), WRITTEN),
        to_host=True,
        word=_word("letters"),
    ),
    Document(
        *("thanks", N_("Letters of thanks to all who were met"), "event", Pair("感謝函", "礼状"), _of("thanks")),
        *(frozenset({"event", "calendar"}), WRITTEN),
        to_host=True,
        word=_word("thanks"),
    ),
    # records and reports
    Document(
        *("visit-record", N_("Record of the visit"), "event", Pair("訪問紀錄", "訪問記録（概要）"), _of("told")),
        *(frozenset({"event"}), RECORDS),
        to_host=True,
        word=_word("told", "write"),
    ),
    Document(
        *("statements", N_("Statements to confirm"), "event", Pair("發言要旨確認", "発言要旨確認依頼"), _of("told")),
        *(frozenset({"event"}), RECORDS),
        to_host=True,
        word=_word("told", "write"),
    ),
    _delegation(
        *("daily-report", N_("Report of the day"), Pair("每日回報", "日報"), _of("told"), frozenset(), RECORDS),
        word=_word("told", "write"),
    ),
    _delegation(
        *("press-release", N_("Press release"), Pair("新聞稿", "プレスリリース"), _of("told"), frozenset(), RECORDS),
        to_host=True,
        word=_word("told", "write"),
    ),
    # cards, badges and plates
    _delegation(
        *("cards", N_("Name cards"), Pair("名片", "名刺"), _cards),
        *(frozenset({"sheet", "copies", "slot", "qr"}), HANDED),
        to_host=True,
    ),
    _delegation(
        *("badges", N_("Badges"), Pair("名牌", "名札"), _of("badges"), _OF_BADGES, HANDED),
        to_host=True,
        variants=(("", N_("Both languages on one side")), ("two-sides", N_("A side for each language"))),
    ),
    _delegation(
        *("plates", N_("Desk plates"), Pair("桌上名牌", "卓上名札"), _of("plates"), _OF_PLATES | {"variant"}, HANDED),
        to_host=True,
        sizes=PLATE_SIZES,
        variants=(("", N_("With organisation and post")), ("name", N_("The name alone"))),
    ),
    _delegation(
        *("place-cards", N_("Place cards"), Pair("座位卡", "席札"), _of("place_cards"), _OF_PLATES, HANDED),
        to_host=True,
        sizes=PLACE_SIZES,
    ),
    _delegation(
        *("boards", N_("Name boards"), Pair("歡迎牌", "歓迎ボード"), _of("boards")),
        *(frozenset({"event", "size", "variant"}), HANDED),
        to_host=True,
        sizes=BOARD_SIZES,
        variants=(
            ("", N_("For the delegation")),
            ("members", N_("For every member")),
            ("guests", N_("For everybody of the other side")),
        ),
    ),
    _delegation(
        *("gift-labels", N_("Gift labels"), Pair("禮品標籤", "のしラベル"), _of("gift_labels")),
        *(frozenset({"event", "sheet", "copies", "slot", "variant"}), HANDED),
        to_host=True,
        variants=GIFT_WORDS,
    ),
    _delegation("luggage", N_("Luggage tags"), Pair("行李牌", "荷物タグ"), _luggage, frozenset(), HANDED),
    # people
    Document(
        *("attendance", N_("Attendance list for signing (paper)"), "event", Pair("簽到表", "出席者名簿")),
        *(_of("attendance"), frozenset({"event", "calendar", "sorting"}), PEOPLE),
        to_host=True,
        word=_word("attendance"),
    ),
    _delegation(
        *("members", N_("Member list with roles and duties"), Pair("團員名單", "団員名簿"), _of("members")),
        *(frozenset({"calendar", "sorting", "photos"}), PEOPLE),
        to_host=True,
        word=_word("members"),
    ),
    _delegation(
        *("addresses", N_("Addresses of hosts and of those met"), Pair("參訪對象地址一覽", "訪問先住所一覧")),
        *(_of("addresses"), frozenset({"event"}), PEOPLE),
    ),
    *(
        _delegation(
            *(made.key, made.title, made.stem, _spoken("roster")),
            *(frozenset({"calendar", "event"} if made.key == "members-host" else {"calendar"}), PEOPLE),
            to_host=made.key == "members-host",
        )
        for made in LISTINGS
        if made.key != "luggage"
    ),
    _delegation(
        *("companies", N_("Participating companies"), Pair("參加企業介紹", "参加企業紹介"), _spoken("companies")),
        *(_CALENDAR, PEOPLE),
        to_host=True,
    ),
    # money
    _delegation(
        *("claim", N_("Travel expense claim"), Pair("出差旅費報告表", "出張旅費報告書"), _spoken("claim")),
        *(frozenset({"calendar", "whom"}), MONEY),
    ),
    _delegation(
        *("vouchers", N_("Vouchers"), Pair("支出憑證黏存單", "支出証憑台紙"), _long("vouchers")),
        *(frozenset({"calendar", "whom"}), MONEY),
    ),
    _delegation(
        *("settlement", N_("Settlement by source of funds"), Pair("經費結報表", "経費精算書")),
        *(_spoken("settlement"), _CALENDAR, MONEY),
    ),
    _delegation(
        *("expense-list", N_("List of expenses"), Pair("支出明細表", "支出明細書"), _spoken("expense_list")),
        *(_CALENDAR, MONEY),
    ),
    _delegation(
        *("foreign-airline", N_("Request for a foreign airline"), Pair("外籍航空申請書", "外国航空会社利用申請書")),
        *(_spoken("foreign_airline"), _CALENDAR, MONEY),
    ),
    _delegation(
        *("perdiem", N_("Calculation of the daily allowance"), Pair("生活費計算表", "滞在費計算書")),
        *(_spoken("perdiem"), frozenset({"calendar", "whom"}), MONEY),
    ),
    _delegation("gifts", N_("List of gifts"), Pair("禮品清單", "贈答品一覧"), _spoken("gifts"), _CALENDAR, MONEY),
    _delegation(
        *("year-budget", N_("Budget of the year for trips abroad"), Pair("年度出國預算表", "年度別海外出張予算")),
        *(_spoken("year_budget"), _CALENDAR, MONEY),
    ),
    # of the directory
    Document(
        *("directory", N_("List of contacts"), "directory", Pair("聯絡人名單", "連絡先一覧"), _long("directory")),
        *(_CALENDAR, PEOPLE),
    ),
    Document(
        *("address-book", N_("Address book"), "directory", Pair("通訊錄", "住所録"), _long("address_book")),
        *(_CALENDAR, PEOPLE),
    ),
    Document(
        *("labels", N_("Address labels"), "directory", Pair("地址標籤", "宛名ラベル"), _labels),
        *(frozenset({"sheet", "copies", "slot"}), HANDED),
    ),
)
