"""The menu of a county, or of a prefecture on the map: pairs by hand, rules, and what can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.schemewords import PAIR_RULES
from desktop.i18n import N_, _
from desktop.store import pairing
from desktop.ui.pairtold import names

if TYPE_CHECKING:
    from desktop.ui.pages.pairing import PairingPage

TAKE, REOPEN, RULE = N_("Take this pair away"), N_("Take the decision back"), N_("Rule for a pair")
WITH, AGAIN, RULES = N_("Pair {county} with {prefecture}…"), N_("Propose {prefecture} again"), N_("Rules for pairs…")
PRICES = N_("Another prefecture, and what it costs…")


def pop_up(page: PairingPage, code: str, x: int, y: int) -> None:
    """The menu of a region at a place of the screen."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill(page, menu, code if code.startswith("JP-") else "")
    if menu.actions():
        menu.popup(QPoint(x, y))


def fill(page: PairingPage, menu: QMenu, prefecture: str = "") -> None:
    """For the county that is picked, and a prefecture or all of its own."""
    menu.clear()
    county = page.county
    if not page.central or page.year is None:
        return
    held = {one.prefecture: one for one in page.own(county)}
    if county and prefecture and prefecture not in held:
        text = _(WITH).format(county=names()[county], prefecture=names()[prefecture])
        menu.addAction(text, lambda: page.pair(county, prefecture))
    for code in ([prefecture] if prefecture else list(held)) if county else ():
        within = menu if prefecture else menu.addMenu(names()[code])
        row = held.get(code)
        if row is not None and row.status == pairing.APPROVED:
            within.addAction(_(REOPEN), lambda row=row: page.do(REOPEN, pairing.reopen, [row.id]))  # type: ignore[misc]
        elif row is not None:
            within.addAction(_(TAKE), lambda code=code: page.take_away(county, code))  # type: ignore[misc]
        within.addSeparator()
        _add_rules(page, within, code)
    if prefecture:
        return
    if county:
        menu.addSeparator()
        menu.addAction(_(PRICES), lambda: open_prices(page))
    for line in page.lines:
        for one in line.pairs if line.county == county else ():
            if one.status == pairing.STOPPED:
                text = _(AGAIN).format(prefecture=names()[one.prefecture])
                menu.addAction(text, lambda one=one: page.do(REOPEN, pairing.reopen, [one.id]))  # type: ignore[misc]
    menu.addSeparator()
    menu.addAction(_(RULES), lambda: open_rules(page))


def open_prices(page: PairingPage) -> None:
    """What each prefecture would cost, to choose one from."""
    from desktop.ui import pairprices

    pairprices.open_dialog(page)


def open_rules(page: PairingPage) -> None:
    """All rules of the year."""
    from desktop.ui import pairrules

    pairrules.open_dialog(page, page.scheme_id)


def _add_rules(page: PairingPage, menu: QMenu, prefecture: str) -> None:
    """What must be, must not be, or is to be kept; ticking what is ticked takes it away."""
    county = page.county
    present = next((one.rule for one in page.rules if (one.county, one.prefecture) == (county, prefecture)), "")
    for choice in PAIR_RULES:
        wanted = "" if choice.key == present else choice.key
        action = menu.addAction(_(choice.label))
        action.setCheckable(True)
        action.setChecked(choice.key == present)
        action.triggered.connect(
            lambda _on=False, wanted=wanted: page.do(RULE, pairing.rule, page.scheme_id, county, prefecture, wanted)
        )
