"""縣市配對 自治体の組合せ: who goes where in a year of the programme, proposed, changed by hand, decided."""

from __future__ import annotations

import importlib
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSplitter

from desktop import i18n, reference
from desktop.domain import pairing as rules
from desktop.domain.pairing import Key
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import pairing, role, targets
from desktop.ui import dialogs, pairfiles, pairmenu, work
from desktop.ui.labels import Label
from desktop.ui.pages.page import Page
from desktop.ui.pairacts import INSTEAD, WORTH, DecideDialog, OverrideDialog
from desktop.ui.pairside import NARROW, WIDTH, PairSide
from desktop.ui.pairtable import line_of, table
from desktop.ui.pairtold import about_county, about_region, about_year, names, pair_name, points
from desktop.ui.text import bind, follow
from desktop.ui.tilemap import Arc, TileMap
from desktop.ui.yearbox import YearBox, settings_of

if TYPE_CHECKING:
    from desktop.domain.targets import Line as Goal
    from desktop.proposing import Costs
    from desktop.store.pairing import Row, Year

TITLE = N_("Pairing of counties")
PROPOSE, APPROVE, STOP = N_("Propose pairs"), N_("Approve pairs"), N_("Discontinue pairs")
PAIR, TAKE = N_("Pair by hand"), N_("Take a pair away")
SOLVING = N_("Looking for the best pairs…")
SCORE, BEST = N_("{points} points in all"), N_("{points} points in all (the optimum)")
BY_HAND = N_("changed by hand in {count} places: {points}")
FOUND = N_("The best pairs were found: {points} points. No other choice is better.")
UNPROVEN = N_("Pairs were found: {points} points. Time ran out before it was clear whether others are better.")
NO_YEAR = N_("No year of the programme yet. Begin one among the applications.")
MAPPED = N_("Map of counties and prefectures: Space takes a county up and sets it down on a prefecture.")
NARROW_PAGE = 960  # pixels
SOLVER = ("numpy", "desktop.solving.milp", "desktop.proposing")  # a tenth of a second each


class PairingPage(Page):
    """The map and its pairs, what is known of the county that is picked, and the table of all."""

    key = "pairing"

    def build(self) -> None:
        self.year: Year | None = None
        self.costs: Costs | None = None
        self.scheme_id, self.county = "", ""
        self.central = False
        self.rules: list[pairing.Rule] = []
        self._goals: tuple[Goal, ...] = ()
        self._bar()
        self.map = TileMap(self)
        bind(self.map.setAccessibleName, MAPPED)
        self.side = PairSide(self)
        self._tools()
        top = QFrame()
        top.setObjectName("card")
        row = QHBoxLayout(top)
        row.setContentsMargins(8, 6, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.map, 1)
        row.addWidget(self.side)
        self.table = table(TITLE)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(top)
        self.split.addWidget(self.table)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([680, 320])
        holder = QHBoxLayout()
        holder.setContentsMargins(16, 0, 16, 10)
        holder.addWidget(self.split)
        self.work.addLayout(holder)
        self.map.pair_asked.connect(self.pair)
        self.map.drop_asked.connect(self.take_away)
        self.map.chosen.connect(self._on_tile)
        self.map.menu_asked.connect(lambda code, x, y: pairmenu.pop_up(self, code, x, y))
        self.table.chosen.connect(self.pick)
        self.table.opened.connect(lambda _county: self.map.setFocus())
        self._weigher = QTimer(self, singleShot=True, interval=20)
        self._weigher.timeout.connect(self.weigh)
        self._task: work.Task | None = None
        self._look = QTimer(self, interval=work.LOOK_MS)
        self._look.timeout.connect(self._on_look)
        follow(self._retranslate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the map needs the room more than what stands beside it."""
        super().resizeEvent(event)
        self.side.setFixedWidth(NARROW if event.size().width() < NARROW_PAGE else WIDTH)

    def rest(self) -> None:
        self._weigher.stop()
        self._look.stop()
        self._stop_weighing()

    def _bar(self) -> None:
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, TITLE)
        self.years = YearBox(self)
        self.apply_button = self._button(N_("Applications and wishes…"), self.open_applications)
        self.propose_button = self._button(PROPOSE, self.propose, "primary")
        self.score = Label()
        self.score.setProperty("role", "muted")
        self.print_button = pairfiles.button(self)
        for widget in (heading, self.years, self.apply_button, self.propose_button, self.score):
            self.bar.addWidget(widget)
        self.bar.addStretch(1)
        self.bar.addWidget(self.print_button)

    def _button(self, msgid: str, clicked: Any, look: str = "") -> QPushButton:
        made = QPushButton()
        if look:
            made.setProperty("role", look)
        bind(made.setText, msgid)
        made.clicked.connect(lambda _on=False: clicked())
        return made

    def _tools(self) -> None:
        self.approve_button = self._button(N_("Approve…"), self.approve)
        self.stop_button = self._button(N_("Discontinue…"), self.stop)
        for widget in (self.approve_button, self.stop_button):
            self.side.tools.addWidget(widget)
        self.more = QMenu(self)
        self.more.aboutToShow.connect(lambda: pairmenu.fill(self, self.more))
        self.more_button = self.side.menu_button(N_("More"), self.more)
        self.side.tools.addStretch(1)

    # Reading and showing

    def refresh(self) -> None:
        self.scheme_id = self.years.read()
        with self.store.read() as connection:
            mine = role.of(connection, settings_of(self))
            self.central, self.year, self._goals = mine.central, None, ()
            only = mine.only
            if self.scheme_id:
                self.year = pairing.read(connection, self.scheme_id, only)
                self._goals = targets.actuals(connection, self.scheme_id, date.today(), only)
                self.rules = pairing.rules(connection, self.scheme_id) if mine.central else []
        if self.county not in {line.county for line in self.lines}:
            self.county = "" if self.central or not self.lines else self.lines[0].county
        self.costs = None
        self._stop_weighing()
        self._show()
        self._weigher.start()

    @property
    def lines(self) -> tuple[pairing.Line, ...]:
        """The counties of the year."""
        return self.year.lines if self.year is not None else ()

    def own(self, county: str) -> tuple[Row, ...]:
        """The pairs of a county that hold."""
        return tuple(
            pair for line in self.lines if line.county == county for pair in line.pairs if pair.status != "stopped"
        )

    def _retranslate(self) -> None:
        if self.scheme_id:
            self.years.read()
        self._show()

    def _show(self) -> None:
        code = i18n.current()
        has = self.year is not None
        self.propose_button.setVisible(self.central and has)
        self.print_button.setEnabled(bool(self.year and self.year.pairs))
        self.side.show_goals(self.year.year if self.year else None, self._goals if self.year else ())
        self.table.retranslate()
        problem, pairs = (self.year.problem, self.year.pairs) if self.year else (None, ())
        doubtful = {one.county for one in rules.doubts(problem, pairs, str)} if problem else set()
        self.table.show_rows([line_of(line, code, line.county in doubtful) for line in self.lines])
        arcs = [
            Arc(pair.county, pair.prefecture, pair.size, pair.status)
            for line in self.lines
            for pair in line.pairs
            if pair.status in (pairing.PROPOSED, pairing.APPROVED)
        ]
        able = [line.county for line in self.lines]
        tips = {tile.code: about_region(tile.code, self.year, code) for tile in reference.tiles()} if self.year else {}
        self.map.show_map(reference.tiles(), arcs, able, tips, self.central and has)
        self.pick(self.county, move=False)
        self._show_score()

    def _show_score(self) -> None:
        if self.year is None or self.year.tenths is None or not self.year.pairs:
            bind(self.score.setText, NO_YEAR if self.year is None else lambda: "")
            return
        tenths, costs = self.year.tenths, self.costs

        def said() -> str:
            best = costs is not None and costs.lost == 0 and costs.best.proven
            parts = [_(BEST if best else SCORE).format(points=rules.points(tenths))]
            if costs is not None and costs.by_hand:
                lost = f"{rules.points(costs.lost)}"
                parts.append(_(BY_HAND).format(count=len(costs.by_hand), points=lost))
            return "・".join(parts)

        bind(self.score.setText, said)

    def weigh(self) -> None:
        """What changes by hand cost beside the optimum: reckoned beside the window, the solver is loaded only now."""
        if self.year is None or self.year.problem is None:
            return
        missing = [name for name in SOLVER if name not in sys.modules]
        if missing and not dialogs.answered_by_tests():
            importlib.import_module(missing[0])
            self._weigher.start()  # the window answers between them
            return
        if not self.year.pairs:
            return
        from desktop import proposing

        self._stop_weighing()
        self._task = work.Task(proposing.weighed, (self.year,))
        if dialogs.answered_by_tests():
            self._task.run()
        else:
            self._task.start()
        self._look.start()
        self._on_look()

    def _on_look(self) -> None:
        if self._task is None or not self._task.is_alive():
            self._look.stop()
        if self._task is not None and self._task.result is not None:
            self.costs, self._task = self._task.result, None
            self._show_score()
            self._tell()

    def _stop_weighing(self) -> None:
        if self._task is not None:
            self._task.stop.set()
        self._task = None

    def pick(self, county: str, move: bool = True) -> None:
        """Show the pairs of a county, or with "" of all."""
        self.county = county
        line = next((one for one in self.lines if one.county == county), None)
        marks = {code: str(place) for place, code in enumerate(line.wishes if line else (), 1)}
        self.map.pick(county, marks, move)
        with QSignalBlocker(self.table):
            if line is not None and self.table.current() != county:
                self.table.choose(county)
        if line is None:
            self.table.clearSelection()
        held = self.own(county)
        self.approve_button.setVisible(self.central)
        self.stop_button.setVisible(self.central)
        self.more_button.setVisible(self.central)
        self.approve_button.setEnabled(any(pair.status != "approved" for pair in held or self._all()))
        self.stop_button.setEnabled(bool(held))
        self.more_button.setEnabled(self.year is not None)
        self._tell()

    def _all(self) -> tuple[Row, ...]:
        return tuple(pair for line in self.lines for pair in self.own(line.county))

    def _tell(self) -> None:
        code = i18n.current()
        line = next((one for one in self.lines if one.county == self.county), None)
        if self.year is None:
            self.side.tell((), False)
        elif line is None:
            self.side.tell(about_year(self.year, code), False)
        else:
            self.side.tell(about_county(self.year, line, self.costs, code), True)

    def _on_tile(self, code: str) -> None:
        if not code.startswith("JP-"):
            self.pick(code if any(line.county == code for line in self.lines) else "")
            return
        holder = next((pair.county for pair in self._all() if pair.prefecture == code), "")
        mine = any(pair.prefecture == code for pair in self.own(self.county))
        if holder and not mine and not self.map.carried:
            self.pick(holder, move=False)

    def show_record(self, row_id: str) -> None:
        """Pick a county, or that of a pair."""
        found = next((pair.county for line in self.lines for pair in line.pairs if pair.id == row_id), row_id)
        self.pick(found)

    def edit(self) -> None:
        """To the map, where pairs are changed."""
        self.map.setFocus()

    def delete(self) -> None:
        """Take away the pair whose prefecture the cursor is on."""
        if pair := self.map.paired():
            self.take_away(*pair)

    # What is done

    def open_applications(self) -> None:
        """Who applied, with wishes, points and the choice."""
        from desktop.ui import applications

        applications.open_dialog(self)
        self.mark_stale()

    def propose(self) -> None:
        """Look for the best pairs beside the window, and write them."""
        from desktop import proposing

        try:
            found = work.run(self, SOLVING, proposing.find, self.store, self.scheme_id)
        except UserError as error:
            self.complain(error)
            return
        if found is None:
            return
        self.do(PROPOSE, pairing.propose, self.scheme_id, found.pairs)
        self.tell(Sentence(FOUND if found.proven else UNPROVEN, {"points": rules.points(found.tenths)}))

    def pair(self, county: str, prefecture: str) -> None:
        """Pair by hand, after showing what that means; principles are no prohibitions."""
        year, code = self.year, i18n.current()
        if year is None or year.problem is None or (county, prefecture) in year.pairs:
            return
        movable = {one.prefecture: one.status != "approved" for one in self.own(county) if one.key in year.pairs}
        gone = rules.replaced(year.problem, county, prefecture, movable)
        after: list[Key] = [key for key in year.pairs if key != (county, gone)] + [(county, prefecture)]
        doubts = rules.told(year.problem, after, year.pairs, lambda one: names().get(one, one))
        before, then = rules.total(year.problem, year.pairs), rules.total(year.problem, after)
        lines = [
            *([_(INSTEAD).format(prefecture=names(code)[gone])] if gone else []),
            _(WORTH).format(**points(before, then)),
        ]
        title = f"{names(code)[county]} → {names(code)[prefecture]}"
        told = list(dict.fromkeys(doubt.message.text(_) for doubt in doubts))
        dialog = OverrideDialog(self, title, lines, told, self._decider())
        self.pick(county)
        if dialogs.run(dialog):
            given = dialog.given()
            self.do(
                PAIR, pairing.override, self.scheme_id, county, prefecture,
                instead=gone, why=given["why"], by=given["decided_by"], on=given["decided_on"],
            )  # fmt: skip

    def _decider(self) -> str:
        """Who decided last."""
        known = [(one.decided_on or date.min, one.decided_by) for line in self.lines for one in line.pairs]
        return max((one for one in known if one[1]), default=(date.min, ""))[1]

    def take_away(self, county: str, prefecture: str) -> None:
        """Take a pair away that is not decided."""
        row = next((one for one in self.own(county) if one.prefecture == prefecture), None)
        if row is not None:
            self.do(TAKE, pairing.remove, row.id)

    def approve(self) -> None:
        """Decide the pairs of the county that is picked, or of all."""

        def act(ids: list[str], given: dict[str, Any]) -> None:
            self.act(APPROVE, pairing.approve, ids, given["decided_by"], given["decided_on"])

        rows = [one for one in self.own(self.county) or self._all() if one.status != "approved"]
        self._decide(APPROVE, N_("Approve"), rows, True, act)

    def stop(self) -> None:
        """Discontinue pairs of the county that is picked."""

        def act(ids: list[str], given: dict[str, Any]) -> None:
            self.act(STOP, pairing.stop, ids, given["decided_by"], given["decided_on"], given["why"])

        rows = self.own(self.county)
        self._decide(STOP, N_("Discontinue"), rows, len(rows) == 1, act, why=True)

    def _decide(self, title: str, accept: str, rows: Any, ticked: bool, act: Any, *, why: bool = False) -> None:
        pairs = [(one.id, pair_name(one), ticked) for one in rows]
        if pairs:
            dialogs.run(DecideDialog(self, title, accept, pairs, self._decider(), act, why=why))
