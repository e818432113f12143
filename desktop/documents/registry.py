"""Everything that is handed to a person on paper."""

from __future__ import annotations

from desktop.documents import kinds
from desktop.documents.kinds import GROUPS as GROUPS
from desktop.documents.kinds import HANDED, MONEY, PEOPLE, PROGRAMME, RECORDS, SPOKEN, WRITTEN
from desktop.documents.kinds import Document as Document
from desktop.documents.kinds import delegation as _delegation
from desktop.documents.kinds import load as load
from desktop.documents.talkkinds import TALKS
from desktop.documents.yearkinds import OF_YEARS
from desktop.domain.badges import BOARD_SIZES, PLACE_SIZES, PLATE_SIZES
from desktop.domain.giftlabels import VARIANTS as GIFT_WORDS
from desktop.domain.handbook import SIZES as HANDBOOK_SIZES
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.i18n import N_

_OF_DAYS = frozenset({"calendar", "size", "whom", "against"})
_CALENDAR = frozenset({"calendar"})
_OF_ITEM = frozenset({"event", "calendar"})
_OF_BADGES = frozenset({"event", "whom", "sheet", "copies", "slot", "variant"})
_OF_PLATES = frozenset({"event", "whom", "size"})
OF_TRIPS = (("", N_("Of this trip")), ("all", N_("Of all trips")))


# To add a document: a module here with ``render(values, options) -> Paper``, a line below (of the programme of the
# year in ``yearkinds``, which this list takes in), and a reader with the same key in store/papers.py. Nothing else asks
# for a key: the print room, the command line and the self-test walk this tuple.
DOCUMENTS = (
    # programme
    Document(
        *("agenda", N_("Bilingual agenda"), "event", Pair("議程", "次第"), kinds.spoken("agenda")),
        frozenset({"event", "calendar"}),
        to_host=True,
        word=kinds.word("agendaword"),
    ),
    Document(
        *("seating", N_("Seating plans"), "event", Pair("座位圖", "席次図"), kinds.of("seating")),
        frozenset({"event", "calendar"}),
        to_host=True,
        word=kinds.word("seatingword"),
    ),
    _delegation(
        *("itinerary", N_("Itinerary in half-days"), Pair("行程表", "日程表"), kinds.sized("itinerary"), _OF_DAYS),
        to_host=True,
        word=kinds.word("itineraryword"),
    ),
    _delegation(
        *("itinerary-timed", N_("Itinerary by the clock"), Pair("詳細行程表", "詳細日程表")),
        *(kinds.sized("itinerary_timed"), _OF_DAYS),
        to_host=True,
        word=kinds.word("itineraryword", "timed"),
    ),
    _delegation(
        *("change-note", N_("Note on a change of itinerary"), Pair("行程變更說明", "日程変更説明書")),
        *(kinds.spoken("change_note"), frozenset({"calendar", "change"})),
    ),
    _delegation(
        *("inform-list", N_("People to inform (paper)"), Pair("通知名單", "連絡先一覧")),
        *(kinds.spoken("inform_list"), frozenset({"calendar", "change"})),
    ),
    _delegation("emergency", N_("Emergency sheet"), Pair("緊急聯絡單", "緊急連絡シート"), kinds.spoken("emergency")),
    _delegation(
        *("handbook", N_("Handbook"), Pair("團員手冊", "しおり"), kinds.of("handbook")),
        frozenset({"calendar", "size", "whom", "booklet"}),
        sizes=HANDBOOK_SIZES,
    ),
    # for those who speak
    Document(
        *("overview", N_("Outline of the visit"), "event", Pair("訪問概要", "訪問概要"), kinds.of("overview")),
        *(_OF_ITEM, PROGRAMME),
        to_host=True,
        word=kinds.word("overview"),
    ),
    Document(
        *("briefing", N_("Briefing for the head of the delegation"), "event", Pair("首長談參", "首長用説明資料")),
        *(kinds.of("briefing"), _OF_ITEM, SPOKEN),
    ),
    Document(
        *(
            "host-profile",
            N_("Profile of the host"),
            "event",
            Pair("拜會單位簡介", "訪問先概要"),
            kinds.of("host_profile"),
        ),
        *(_OF_ITEM, SPOKEN),
    ),
    Document(
        *("script", N_("Speeches"), "event", Pair("致詞稿", "挨拶文"), kinds.of("script"), _OF_ITEM, SPOKEN),
        to_host=True,
        word=kinds.word("script"),
    ),
    Document(
        *(
            "interpreter",
            N_("Sheet for the interpreter"),
            "event",
            Pair("口譯資料", "通訳資料"),
            kinds.of("interpreter"),
        ),
        *(_OF_ITEM, SPOKEN),
        to_host=True,
    ),
    # letters
    Document(
        *("letters", N_("Letters before and during the trip"), "event", Pair("信函", "書簡"), kinds.of("letters")),
        *(frozenset({"event", "calendar"}), WRITTEN),
        to_host=True,
        word=kinds.word("letters"),
    ),
    Document(
        *("thanks", N_("Letters of thanks to all who were met"), "event", Pair("感謝函", "礼状"), kinds.of("thanks")),
        *(frozenset({"event", "calendar"}), WRITTEN),
        to_host=True,
        word=kinds.word("thanks"),
    ),
    # records and reports
    Document(
        *("visit-record", N_("Record of the visit"), "event", Pair("訪問紀錄", "訪問記録（概要）"), kinds.of("told")),
        *(frozenset({"event"}), RECORDS),
        to_host=True,
        word=kinds.word("told", "write"),
    ),
    Document(
        *(
            "statements",
            N_("Statements to confirm"),
            "event",
            Pair("發言要旨確認", "発言要旨確認依頼"),
            kinds.of("told"),
        ),
        *(frozenset({"event"}), RECORDS),
        to_host=True,
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *("daily-report", N_("Report of the day"), Pair("每日回報", "日報"), kinds.of("told"), frozenset(), RECORDS),
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *(
            "press-release",
            N_("Press release"),
            Pair("新聞稿", "プレスリリース"),
            kinds.of("told"),
            frozenset(),
            RECORDS,
        ),
        to_host=True,
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *("council", N_("Report to the council"), Pair("議會專案報告", "議会報告書"), kinds.of("council")),
        *(frozenset({"council"}), RECORDS),
        odt=kinds.word("council", "odt"),
    ),
    _delegation(
        *("follow-up-status", N_("Status of follow-ups"), Pair("後續追蹤辦理情形表", "フォローアップ状況表")),
        *(kinds.of("registers"), frozenset({"variant"}), RECORDS),
        variants=OF_TRIPS,
    ),
    _delegation(
        *("suggestions", N_("What became of the suggestions"), Pair("建議事項採行情形追蹤表", "提案事項対応状況表")),
        *(kinds.of("registers"), frozenset({"variant"}), RECORDS),
        variants=OF_TRIPS,
    ),
    _delegation(
        *("agreements", N_("List of agreements"), Pair("協議一覽表", "協定一覧"), kinds.of("registers"), frozenset()),
        group=RECORDS,
    ),
    _delegation(
        *("outcomes", N_("List of outcomes"), Pair("出國成效一覽表", "成果一覧"), kinds.of("registers")),
        *(frozenset({"variant"}), RECORDS),
        variants=OF_TRIPS,
    ),
    _delegation(
        *("handover", N_("List for handing over"), Pair("移交清冊", "引継書"), kinds.of("told"), frozenset(), RECORDS),
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *("council-request", N_("Information for a council member"), Pair("議員索資資料", "議員への提供資料")),
        *(kinds.of("told"), frozenset(), RECORDS),
        word=kinds.word("told", "write"),
    ),
    _delegation(
        *("report", N_("Report of a trip abroad"), Pair("出國報告", "出張報告書"), kinds.of("report")),
        *(frozenset(), RECORDS),
        odt=kinds.word("report", "odt"),
    ),
    _delegation(
        *("report-digest", N_("Digest of the report of a trip abroad"), Pair("出國報告提要", "出張報告書要約")),
        *(kinds.of("report_digest"), frozenset(), RECORDS),
        odt=kinds.word("report", "odt"),
    ),
    _delegation(
        *("report-check", N_("Review of a report of a trip abroad"), Pair("出國報告審核表", "出張報告書審査表")),
        *(kinds.of("report_check"), frozenset(), RECORDS),
    ),
    _delegation(
        *("portal-sheet", N_("Fields for the portal of reports"), Pair("報告登錄資料", "報告書登録項目")),
        *(kinds.of("portal_sheet"), frozenset(), RECORDS),
    ),
    # cards, badges and plates
    _delegation(
        *("cards", N_("Name cards"), Pair("名片", "名刺"), kinds.cards),
        *(frozenset({"sheet", "copies", "slot", "qr"}), HANDED),
        to_host=True,
    ),
    _delegation(
        *("badges", N_("Badges"), Pair("名牌", "名札"), kinds.of("badges"), _OF_BADGES, HANDED),
        to_host=True,
        variants=(("", N_("Both languages on one side")), ("two-sides", N_("A side for each language"))),
    ),
    _delegation(
        *(
            "plates",
            N_("Desk plates"),
            Pair("桌上名牌", "卓上名札"),
            kinds.of("plates"),
            _OF_PLATES | {"variant"},
            HANDED,
        ),
        to_host=True,
        sizes=PLATE_SIZES,
        variants=(("", N_("With organisation and post")), ("name", N_("The name alone"))),
    ),
    _delegation(
        *("place-cards", N_("Place cards"), Pair("座位卡", "席札"), kinds.of("place_cards"), _OF_PLATES, HANDED),
        to_host=True,
        sizes=PLACE_SIZES,
    ),
    _delegation(
        *("boards", N_("Name boards"), Pair("歡迎牌", "歓迎ボード"), kinds.of("boards")),
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
        *("gift-labels", N_("Gift labels"), Pair("禮品標籤", "のしラベル"), kinds.of("gift_labels")),
        *(frozenset({"event", "sheet", "copies", "slot", "variant"}), HANDED),
        to_host=True,
        variants=GIFT_WORDS,
    ),
    _delegation("luggage", N_("Luggage tags"), Pair("行李牌", "荷物タグ"), kinds.luggage, frozenset(), HANDED),
    # people
    Document(
        *("attendance", N_("Attendance list for signing (paper)"), "event", Pair("簽到表", "出席者名簿")),
        *(kinds.of("attendance"), frozenset({"event", "calendar", "sorting"}), PEOPLE),
        to_host=True,
        word=kinds.word("attendance"),
    ),
    _delegation(
        *("members", N_("Member list with roles and duties"), Pair("團員名單", "団員名簿"), kinds.of("members")),
        *(frozenset({"calendar", "sorting", "photos"}), PEOPLE),
        to_host=True,
        word=kinds.word("members"),
    ),
    _delegation(
        *("addresses", N_("Addresses of hosts and of those met"), Pair("參訪對象地址一覽", "訪問先住所一覧")),
        *(kinds.of("addresses"), frozenset({"event"}), PEOPLE),
    ),
    *(
        _delegation(
            *(made.key, made.title, made.stem, kinds.spoken("roster")),
            *(frozenset({"calendar", "event"} if made.key == "members-host" else {"calendar"}), PEOPLE),
            to_host=made.key == "members-host",
        )
        for made in LISTINGS
        if made.key != "luggage"
    ),
    _delegation(
        *("companies", N_("Participating companies"), Pair("參加企業介紹", "参加企業紹介"), kinds.spoken("companies")),
        *(_CALENDAR, PEOPLE),
        to_host=True,
    ),
    # money
    _delegation(
        *("claim", N_("Travel expense claim"), Pair("出差旅費報告表", "出張旅費報告書"), kinds.spoken("claim")),
        *(frozenset({"calendar", "whom"}), MONEY),
    ),
    _delegation(
        *("vouchers", N_("Vouchers"), Pair("支出憑證黏存單", "支出証憑台紙"), kinds.long("vouchers")),
        *(frozenset({"whom"}), MONEY),
    ),
    _delegation(
        *("settlement", N_("Settlement by source of funds"), Pair("經費結報表", "経費精算書")),
        *(kinds.spoken("settlement"), _CALENDAR, MONEY),
    ),
    _delegation(
        *("expense-list", N_("List of expenses"), Pair("支出明細表", "支出明細書"), kinds.spoken("expense_list")),
        *(_CALENDAR, MONEY),
    ),
    _delegation(
        *("foreign-airline", N_("Request for a foreign airline"), Pair("外籍航空申請書", "外国航空会社利用申請書")),
        *(kinds.spoken("foreign_airline"), frozenset[str](), MONEY),
    ),
    _delegation(
        *("perdiem", N_("Calculation of the daily allowance"), Pair("生活費計算表", "滞在費計算書")),
        *(kinds.spoken("perdiem"), frozenset({"calendar", "whom"}), MONEY),
    ),
    _delegation("gifts", N_("List of gifts"), Pair("禮品清單", "贈答品一覧"), kinds.spoken("gifts"), _CALENDAR, MONEY),
    _delegation(
        *("year-budget", N_("Budget of the year for trips abroad"), Pair("年度出國預算表", "年度別海外出張予算")),
        *(kinds.spoken("year_budget"), _CALENDAR, MONEY),
    ),
    *OF_YEARS,
    *TALKS,
    # of the directory
    Document(
        *("directory", N_("List of contacts"), "directory", Pair("聯絡人名單", "連絡先一覧"), kinds.long("directory")),
        *(_CALENDAR, PEOPLE),
    ),
    Document(
        *("address-book", N_("Address book"), "directory", Pair("通訊錄", "住所録"), kinds.long("address_book")),
        *(_CALENDAR, PEOPLE),
    ),
    Document(
        *("labels", N_("Address labels"), "directory", Pair("地址標籤", "宛名ラベル"), kinds.labels),
        *(frozenset({"sheet", "copies", "slot"}), HANDED),
    ),
)
