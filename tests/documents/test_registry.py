from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import application_samples
import case_samples
import company_samples
import follow_samples
import pair_samples
import report_samples
import spoken_samples
import talk_samples
import target_samples
import told_samples
from handbook_samples import handbook
from paper_samples import (
    HEAD,
    addresses,
    allowances,
    card,
    change_note,
    chiba,
    claim,
    companies,
    council_report,
    council_table,
    directory,
    foreign_flights,
    gift_labels,
    gift_register,
    host_profile,
    inform_sheet,
    ledger,
    letter,
    members,
    party,
    programme,
    roster,
    seating_sheet,
)

import desktop.documents
from desktop.documents.paper import PrintOptions
from desktop.documents.registry import DOCUMENTS
from desktop.domain import accountpapers
from desktop.domain.directorypapers import KEYS
from desktop.domain.emergency import Leaflet
from desktop.domain.rosters import LISTINGS
from desktop.domain.text import Pair
from desktop.i18n import CODES

HELPERS = {
    "booklet",
    "handbookfront",
    "handbookparts",
    *(
        "__init__",
        "embedding",
        "facts",
        "fitting",
        "flow",
        "frame",
        "linebreak",
        "paper",
        "preview",
        "registry",
        "sheets",
        "testprint",
        "qrcode",
        "slots",
        "tagging",
        "outlines",
        "worn",
        "marking",
        "odt",
        "odtstyles",
        "packed",
        "kinds",
        "binding",
        "word",
        "tables",
        "docxparts",
        "agendaword",
        "itineraryword",
    ),
    *(
        "roster",
        "ruled",
        "seatdrawing",
        "seatingword",
        "accountbooks",
        "told",
        "reportbody",
        "reportfront",
        "registers",
        "casetables",
        "casechapter",
        "organisingparts",
        "mapdrawing",
        "talkparts",
        "talkkinds",
        "yearkinds",
        "pictures",
        "typeset",
        "letterparts",
        "phone",
        "dayimage",
        "messenger",
    ),  # the last three are for phones, not for paper
}
LISTS = {made.key for made in LISTINGS if made.key != "luggage"}  # all of them are tables that roster.py draws
REGISTERS = {  # all of them are registers.py's
    "follow-up-status": follow_samples.follow_ups(),
    "suggestions": follow_samples.advice(),
    "agreements": follow_samples.signed(),
    "outcomes": follow_samples.outcomes(),
}
TOLD = {
    "visit-record",
    "statements",
    "daily-report",
    "press-release",
    "handover",
    "council-request",
    "press-conference",
}  # all of them are told.py's
CASES = {"cases": case_samples.cases(), "data-tables": case_samples.tables()}  # both are casetables.py's
# Holds the store's key, or all about one person: made in a window of its own, never listed.
SECRET = {"recovery", "person_data"}
OF_THE_PROGRAM = {"manual"}  # the help on paper: of no store
VALUES = {
    "agenda": [chiba()],
    "seating": [seating_sheet()],
    "attendance": [chiba()],
    "overview": [spoken_samples.overview()],
    "briefing": [spoken_samples.briefing()],
    "script": [spoken_samples.script()],
    "interpreter": [spoken_samples.interpreting()],
    **{key: [told_samples.told()] for key in TOLD},
    **{key: [value] for key, value in REGISTERS.items()},
    **{key: [value] for key, value in CASES.items()},
    **{key: [pair_samples.sheet()] for key in ("pairing-map", "pairing-list")},
    "report": [report_samples.report()],
    "report-digest": [replace(report_samples.report(), cover=(), front=(), lists=())],
    "report-check": [report_samples.check_form()],
    "portal-sheet": [report_samples.sheet()],
    "cards": [card()],
    "members": [members()],
    "addresses": [addresses()],
    "handbook": [handbook()],
    "organising-handbook": [case_samples.manual()],
    **{key: [party()] for key in ("badges", "plates", "place-cards", "boards")},
    "gift-labels": [gift_labels()],
    "host-profile": [host_profile()],
    "itinerary": [programme()],
    "itinerary-timed": [programme()],
    "letters": [letter()],
    "thanks": [letter("thanks")],
    "change-note": [change_note()],
    "inform-list": [inform_sheet()],
    "emergency": [Leaflet(Pair("訪問團", "訪問団"), date(2019, 9, 10), "090-0000-0000")],
    **{key: [roster(key)] for key in LISTS},
    "luggage": [roster("luggage")],
    "companies": [companies()],
    **{key: [talk_samples.plan()] for key in ("talk-timetable", "talk-tables", "talk-board")},
    "talk-results": [talk_samples.results()],
    "gifts": [gift_register()],
    "year-budget": [council_table()],
    "targets": [target_samples.year()],
    "relations": [target_samples.relations()],
    "application": [application_samples.application()],
    "applications": [application_samples.application_list()],
    "company-list": [company_samples.companies()],
    "match-list": [company_samples.matched()],
    "council": [council_report()],
    "perdiem": [allowances()],
    "claim": [claim()],
    "foreign-airline": [foreign_flights()],
    "vouchers": [accountpapers.vouchers(ledger(), HEAD)],
    "settlement": [accountpapers.settlement(ledger(), HEAD)],
    "expense-list": [accountpapers.expense_list(ledger(), HEAD)],
    **{key: [replace(directory(), people=directory().people[:2])] for key in KEYS},
}
LACKING = {"inform-list"}  # a member without a number is named


def test_every_module_is_a_document_or_a_helper() -> None:
    """Who adds a module and forgets its line in DOCUMENTS learns it here."""
    folder = Path(desktop.documents.__path__[0])
    made = {
        file.stem.replace("_", "-")
        for file in folder.glob("*.py")
        if file.stem not in HELPERS | SECRET | OF_THE_PROGRAM
    }
    many = LISTS | TOLD | set(REGISTERS) | set(CASES) | {"organising-handbook"}
    assert made | many == {document.key for document in DOCUMENTS} and not made & many


def test_every_document_renders_in_every_language() -> None:
    for document in DOCUMENTS:
        for language in (*CODES, "both"):
            paper = document.render(VALUES[document.key], PrintOptions(language=language))
            assert paper.pdf.startswith(b"%PDF") and bool(paper.notices) == (document.key in LACKING)
        assert document.scope in ("event", "delegation", "directory")
        assert document.stem.zh and document.stem.ja
        assert document.name().zh != document.title != document.name().ja


def test_the_list_costs_nothing_at_start_up() -> None:
    heavy = "[m for m in sys.modules if m.startswith(('reportlab', 'uharfbuzz', 'PIL'))]"
    code = f"import sys, desktop.documents.registry; print({heavy})"
    root = Path(desktop.documents.__path__[0]).parent.parent
    said = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
