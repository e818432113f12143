"""Everything that is handed to a person on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents.paper import Paper, PrintOptions
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for


@dataclass(frozen=True)
class Document:
    """One kind of paper. ``key`` is a contract (design/cli.md) and names the reader of its values in ``store.papers``.

    ``scope`` "event" prints one event or all of them, "delegation" always the whole, "directory" people of the
    directory, whatever delegation is shown; ``stem`` begins a file name.
    ``asks`` names what a person may choose besides the language: event, calendar, sheet, copies, slot, size, whom
    (everybody, a sub-group, a member), against (the version that differences are marked from), change (of the plan).
    """

    key: str
    title: str
    scope: str
    stem: Pair
    render: Callable[[Sequence[Any], PrintOptions], Paper]
    asks: frozenset[str] = frozenset()

    def name(self) -> Pair:
        """The title in both languages."""
        return Pair(gettext_for("zh_TW")(self.title), gettext_for("ja")(self.title))


def _agenda(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import agenda

    return agenda.render(values, options.language, options.calendar)


def _cards(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import cards
    from desktop.documents.sheets import sheets

    front, back = cards.faces(options.language)
    return cards.render(values, options.sheet or sheets()[0], front, back, options.copies, options.start_slot)


def _itinerary(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import itinerary

    return itinerary.render(values, options.language, options.calendar, options.size)


def _itinerary_timed(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import itinerary_timed

    return itinerary_timed.render(values, options.language, options.calendar, options.size)


def _change_note(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import change_note

    return change_note.render(values, options.language, options.calendar)


def _inform_list(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import inform_list

    return inform_list.render(values, options.language, options.calendar)


def _emergency(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import emergency

    return emergency.render(values, options.language, options.calendar)


def _roster(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import roster

    return roster.render(values, options.language, options.calendar)


def _companies(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import companies

    return companies.render(values, options.language, options.calendar)


def _luggage(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import luggage

    return luggage.render(values, options.language)


def _directory(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import directory

    return directory.render(values, options.language, options.calendar, options.progress)


def _address_book(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import address_book

    return address_book.render(values, options.language, options.calendar, options.progress)


def _labels(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import labels

    chosen = options.sheet, options.copies, options.start_slot
    return labels.render(values, options.language, *chosen, progress=options.progress)


def _claim(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import claim

    return claim.render(values, options.language, options.calendar)


def _vouchers(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import vouchers

    return vouchers.render(values, options.language, options.calendar, options.progress)


def _settlement(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import settlement

    return settlement.render(values, options.language, options.calendar)


def _expense_list(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import expense_list

    return expense_list.render(values, options.language, options.calendar)


def _perdiem(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import perdiem

    return perdiem.render(values, options.language, options.calendar)


def _gifts(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import gifts

    return gifts.render(values, options.language, options.calendar)


def _year_budget(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import year_budget

    return year_budget.render(values, options.language, options.calendar)


def _foreign_airline(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import foreign_airline

    return foreign_airline.render(values, options.language, options.calendar)


_OF_DAYS = frozenset({"calendar", "size", "whom", "against"})

# To add a document: a module here with ``render(values, …) -> Paper``, a function above that imports it when it is
# called (start-up stays quick), a line below, and a reader with the same key in store/papers.py. Nothing else asks
# for a key: the print room, the command line and the self-test walk this tuple.
DOCUMENTS = (
    Document(
        "agenda", N_("Bilingual agenda"), "event", Pair("議程", "次第"), _agenda, frozenset({"event", "calendar"})
    ),
    Document("itinerary", N_("Itinerary in half-days"), "delegation", Pair("行程表", "日程表"), _itinerary, _OF_DAYS),
    Document(
        "itinerary-timed",
        N_("Itinerary by the clock"),
        "delegation",
        Pair("詳細行程表", "詳細日程表"),
        _itinerary_timed,
        _OF_DAYS,
    ),
    Document(
        "change-note",
        N_("Note on a change of itinerary"),
        "delegation",
        Pair("行程變更說明", "日程変更説明書"),
        _change_note,
        frozenset({"calendar", "change"}),
    ),
    Document(
        "inform-list",
        N_("People to inform (paper)"),
        "delegation",
        Pair("通知名單", "連絡先一覧"),
        _inform_list,
        frozenset({"calendar", "change"}),
    ),
    Document(
        "emergency",
        N_("Emergency sheet"),
        "delegation",
        Pair("緊急聯絡單", "緊急連絡シート"),
        _emergency,
        frozenset({"calendar"}),
    ),
    Document(
        "cards", N_("Name cards"), "delegation", Pair("名片", "名刺"), _cards, frozenset({"sheet", "copies", "slot"})
    ),
    *(
        Document(
            made.key,
            made.title,
            "delegation",
            made.stem,
            _roster,
            frozenset({"calendar", "event"} if made.key == "members-host" else {"calendar"}),
        )
        for made in LISTINGS
        if made.key != "luggage"
    ),
    Document(
        "companies",
        N_("Participating companies"),
        "delegation",
        Pair("參加企業介紹", "参加企業紹介"),
        _companies,
        frozenset({"calendar"}),
    ),
    Document("luggage", N_("Luggage tags"), "delegation", Pair("行李牌", "荷物タグ"), _luggage),
    Document(
        "claim",
        N_("Travel expense claim"),
        "delegation",
        Pair("出差旅費報告表", "出張旅費報告書"),
        _claim,
        frozenset({"calendar", "whom"}),
    ),
    Document(
        "vouchers",
        N_("Vouchers"),
        "delegation",
        Pair("支出憑證黏存單", "支出証憑台紙"),
        _vouchers,
        frozenset({"calendar", "whom"}),
    ),
    Document(
        "settlement",
        N_("Settlement by source of funds"),
        "delegation",
        Pair("經費結報表", "経費精算書"),
        _settlement,
        frozenset({"calendar"}),
    ),
    Document(
        "expense-list",
        N_("List of expenses"),
        "delegation",
        Pair("支出明細表", "支出明細書"),
        _expense_list,
        frozenset({"calendar"}),
    ),
    Document(
        "foreign-airline",
        N_("Request for a foreign airline"),
        "delegation",
        Pair("外籍航空申請書", "外国航空会社利用申請書"),
        _foreign_airline,
        frozenset({"calendar"}),
    ),
    Document(
        "perdiem",
        N_("Calculation of the daily allowance"),
        "delegation",
        Pair("生活費計算表", "滞在費計算書"),
        _perdiem,
        frozenset({"calendar", "whom"}),
    ),
    Document(
        "gifts",
        N_("List of gifts"),
        "delegation",
        Pair("禮品清單", "贈答品一覧"),
        _gifts,
        frozenset({"calendar"}),
    ),
    Document(
        "year-budget",
        N_("Budget of the year for trips abroad"),
        "delegation",
        Pair("年度出國預算表", "年度別海外出張予算"),
        _year_budget,
        frozenset({"calendar"}),
    ),
    Document(
        "directory",
        N_("List of contacts"),
        "directory",
        Pair("聯絡人名單", "連絡先一覧"),
        _directory,
        frozenset({"calendar"}),
    ),
    Document(
        "address-book",
        N_("Address book"),
        "directory",
        Pair("通訊錄", "住所録"),
        _address_book,
        frozenset({"calendar"}),
    ),
    Document(
        "labels",
        N_("Address labels"),
        "directory",
        Pair("地址標籤", "宛名ラベル"),
        _labels,
        frozenset({"sheet", "copies", "slot"}),
    ),
)
