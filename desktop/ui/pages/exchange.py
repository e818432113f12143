"""交換: what colleagues' files brought, what waits for a decision, and handing on to colleagues.

No tab: reached from the badge of the status line, from the menu, and after a file was brought in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, packs
from desktop.domain.delegationrow import DelegationRow
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.exchange.pack import Pack
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import Store, conflicts, counties, delegations, lastexchange, repair, role
from desktop.store.journal import Work
from desktop.store.merge import ReportLine
from desktop.store.registers import read_row
from desktop.store.tables import BY_NAME
from desktop.ui import dialogs, folders, security, work
from desktop.ui.conflictrows import SHOWN, ConflictList, text_label
from desktop.ui.differences import described, names_in
from desktop.ui.exchangedialogs import Choice, ExportDialog, Order, ValueDialog
from desktop.ui.exchanging import open_pack, write_pack
from desktop.ui.moments import laptop, moment
from desktop.ui.packpreview import PackPreview, heading
from desktop.ui.pages.page import Page
from desktop.ui.panel import Chip
from desktop.ui.registerform import can_type, form_for
from desktop.ui.reportlist import ROWS, ReportList, counted, without_conflict
from desktop.ui.text import bind, follow

DECIDE, DECIDE_ALL, RESTORE = N_("Decide a conflict"), N_("Decide several conflicts"), N_("Restore what was deleted")
FOR_COUNTY = N_("{county}: its part of the programme")
NOT_OVERWRITTEN = N_("{count} other changes were merged by themselves; nobody's data were overwritten.")


Heads = dict[str, tuple[str, ...]]  # conflict's key -> what stood when it was read


def choices(store: Store) -> tuple[dict[str, dict[str, int]], Heads]:
    """What can be decided at once: author (empty for mine) -> the choice for each key that has one value of theirs.

    With what stood when it was offered: what comes in later is left for another look.
    """
    found: dict[str, dict[str, int]] = {}
    with store.read() as connection:
        waiting = conflicts.waiting(connection, store.replica)
    for conflict in waiting:
        by: dict[str, list[int]] = {}
        for choice, value in enumerate(conflict.values if conflict.kind in ("field", "deleted") else ()):
            if value.mine or value.author:
                by.setdefault("" if value.mine else value.author, []).append(choice)
        for author, places in by.items():
            if len(places) == 1:
                found.setdefault(author, {})[conflict.key] = places[0]
    return found, {conflict.key: conflict.heads for conflict in waiting}


def _decided(store: Store, decisions: Mapping[str, int], heads: Heads, progress: work.Progress) -> int:
    """In the other thread: everything of one person as one action."""
    return store.do(DECIDE_ALL, conflicts.resolve_all, decisions, progress, heads)


def revive(made: Work, entity: str, row_id: str) -> int:
    """Bring a deleted record back with what went along with it."""
    return repair.revive(made, BY_NAME[entity], row_id)


class ExchangePage(Page):
    """The list of decisions, or the preview of a file. ``done`` when the person goes back to the trip."""

    key = "exchange"
    done = Signal()

    def build(self) -> None:
        self._offered: dict[str, dict[str, int]] = {}
        self._heads: Heads = {}
        self.pack: Pack | None = None
        self.report: list[ReportLine] = []  # what was brought in last without conflict, while the program runs
        self.waiting: list[conflicts.Waiting] = []  # the first of them
        self.count = 0
        self._build_bar()
        self.title, self.chip, self.sub = heading(), Chip("warn"), text_label("", "muted")
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.sub, 1)
        self.reveal = QCheckBox()
        bind(self.reveal.setText, N_("Show passports, birth dates and emergency contacts"))
        self.reveal.toggled.connect(lambda _on: self._show_conflicts())
        self.list = ConflictList()
        self.list.chosen.connect(self.decide)
        self.list.other_asked.connect(self.decide_otherwise)
        self.none = text_label("", "muted")
        bind(self.none.setText, N_("Nothing waits for a decision."))
        self.merged = heading(N_("Merged without conflict"))
        self.merged_sub = text_label("", "muted")
        self.lines = ReportList()
        self.lines.restore_asked.connect(self.restore)
        below = QHBoxLayout()
        below.addWidget(self.merged)
        below.addWidget(self.merged_sub, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.reveal, self.list, self.none):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.preview = PackPreview()
        self.preview.applied.connect(self.apply)
        self.preview.cancelled.connect(self.show_list)
        self.stack = QStackedWidget()
        for content in (inner, self.preview):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(content)
            self.stack.addWidget(area)
        self.work.addWidget(self.stack)
        follow(self._write)

    def _build_bar(self) -> None:
        self.import_button, self.export_button, self.bulk_button, self.done_button = (QPushButton() for _n in range(4))
        bind(self.import_button.setText, N_("Bring in an exchange file…"))
        bind(self.export_button.setText, N_("Hand on to colleagues…"))
        bind(self.bulk_button.setText, N_("Decide all at once"))
        bind(self.done_button.setText, N_("Back to the trip"))
        self.import_button.clicked.connect(self.bring_in)
        self.export_button.clicked.connect(self.hand_on)
        self.done_button.clicked.connect(self.done)
        self.bulk = QMenu(self.bulk_button)
        self.bulk.aboutToShow.connect(self.fill_bulk)
        self.bulk_button.setMenu(self.bulk)
        self.bar.addWidget(self.import_button)
        self.bar.addWidget(self.export_button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.bulk_button)
        self.bar.addWidget(self.done_button)

    # What is shown

    def refresh(self) -> None:
        with self.store.read() as connection:
            self.waiting = conflicts.waiting(connection, self.store.replica, first=SHOWN)
            self.count = conflicts.count(connection)
        self._write()

    def _show_conflicts(self) -> None:
        look_up = names_in(self.store)
        secret = not self.reveal.isChecked()
        shown = [described(conflict, look_up, secret=secret) for conflict in self.waiting]
        self.list.show_described(shown, self.count)
        self.list.setVisible(bool(shown))
        self.none.setVisible(not shown)
        self.reveal.setVisible(any(one.entity == "personal" and one.kind == "field" for one in self.waiting))
        several = any(one.kind in ("field", "deleted") for one in self.waiting)
        self.bulk_button.setVisible(several and self.stack.currentIndex() == 0)

    def _write(self) -> None:
        """Headings and the lines of what was brought in."""
        last = lastexchange.last(self.store)
        if last is None:
            self.title.setText(_("Exchange with colleagues"))
            self.sub.setText(_("Give each other files, on a stick or by mail; nothing is ever overwritten."))
        else:
            self.title.setText(_("Exchange with {laptop}").format(laptop=laptop(last.author)))
            self.sub.setText(moment(last.wall))
        self.chip.setText(_("{count} to decide").format(count=self.count))
        self.chip.setVisible(self.count > 0)
        lines = self.report
        merged = sum(len(line.rows) for line in lines)
        if lines and last is not None:
            self.sub.setText(_(NOT_OVERWRITTEN).format(count=merged))
            self.merged_sub.setText(f"{laptop(last.author)}：{counted(lines)}")
        for widget in (self.merged, self.merged_sub, self.lines):
            widget.setVisible(bool(lines))
        self.lines.show_report(lines, self._gone())
        self._show_conflicts()

    def _gone(self) -> list[str]:
        """Records of the report that are deleted now."""
        gone = []
        with self.store.read() as connection:
            for line in self.report:
                if line.what == "deleted":
                    rows = (row.row_id for row in line.rows[:ROWS])
                    gone += [row for row in rows if not read_row(connection, BY_NAME[line.entity], row)["alive"]]
        return gone

    def show_list(self) -> None:
        """Back from the preview; nothing of the file stays."""
        self.pack = None
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.import_button.setFocus()  # a key too many must not decide anything

    # Deciding

    def _one(self, key: str) -> conflicts.Waiting | None:
        return next((one for one in self.waiting if one.key == key), None)

    def decide(self, key: str, choice: int) -> None:
        """Take one of the values."""
        shown = self._one(key)
        self.do(DECIDE, conflicts.resolve, key, choice, shown.heads if shown else None)
        self.refresh()

    def decide_otherwise(self, key: str) -> None:
        """Ask for a value that nobody had."""
        conflict = self._one(key)
        if conflict is None or not can_type(conflict.entity, conflict.register):
            return
        shown = described(conflict, names_in(self.store))
        mine = next((value for value in conflict.values if value.mine), conflict.values[0])

        def write(raw: Mapping[str, Any]) -> None:
            self.act(DECIDE, conflicts.resolve_with, key, raw)

        form = form_for(self.store, conflict.entity, conflict.register)
        dialogs.run(ValueDialog(self, f"{shown.title}　{shown.sub}", form, mine.columns, write))
        self.refresh()

    def fill_bulk(self) -> None:
        """The lines of the menu: each colleague, and mine."""
        self.bulk.clear()
        self._offered, self._heads = choices(self.store)
        for author, decisions in sorted(self._offered.items(), key=lambda one: one[0] == ""):
            said = _("Take everything of {name} ({count})") if author else _("Take all of mine ({count})")
            action = self.bulk.addAction(said.format(name=author, count=len(decisions)).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, author=author: self.decide_for(author))

    def decide_for(self, author: str) -> None:
        """Take what this person wrote (empty: what I wrote), wherever it is one of the values; one action."""
        try:
            offered = self._offered.get(author, {})
            work.run(self, N_("Deciding…"), _decided, self.store, offered, self._heads)
        except UserError as error:
            self.complain(error)
        self.refresh()

    def restore(self, entity: str, row_id: str) -> None:
        """Bring back what a colleague deleted."""
        self.do(RESTORE, revive, entity, row_id)
        self.refresh()

    # Bringing in

    def bring_in(self) -> None:
        """Choose a file and preview it."""
        packed, everything = _("Exchange file"), _("All files")
        patterns = f"{packed} (*{packs.ENDING});;{everything} (*)"
        path = dialogs.open_file(self, N_("Bring in an exchange file…"), patterns)
        if path is not None:
            self.preview_file(path)

    def preview_file(self, path: Path) -> None:
        """Check a file whole and show what it would do."""
        self.banner.hide()
        try:
            pack = open_pack(self, self.store, self.delegation_id, path)
            if pack is None:
                return
            report = work.run(self, N_("Looking at the exchange file…"), packs.preview, self.store, pack)
        except UserError as error:
            said = error.sentence
            if said.values.get("file") != path.name:  # what reads bytes knows no names
                said = Sentence(N_("{label}: {text}"), {"label": path.name, "text": said})
            self.banner.say(said)
            return
        if report is not None:
            self.pack = pack
            self.stack.setCurrentIndex(1)
            self.bulk_button.hide()
            self.preview.show_pack(self.store, pack, report)

    def apply(self) -> None:
        """Bring in what was previewed, in one transaction."""
        if self.pack is None or not security.allow(self, self.store):
            return
        try:
            report = work.run(self, N_("Bringing in…"), packs.bring_in, self.store, self.pack)
        except UserError as error:
            self.complain(error)
            return
        if report is None:
            return
        with self.store.read() as connection:
            self.report = without_conflict(report, conflicts.keys(connection))
        self.show_list()
        self.desk.exchanged.emit()

    # Handing on

    def hand_on(self) -> None:
        """Ask what goes along and write the file."""
        with self.store.read() as connection:
            rows = delegations.everything(connection)
            mine = counties.known(connection) if role.of(connection, Settings()).central else []
        rows.sort(key=lambda row: row.id != self.delegation_id)
        parts = [(packs.COUNTY + one, _(FOR_COUNTY).format(county=_county(one))) for one in mine]
        names = [(row.id, _name(row)) for row in rows] + parts + [("", _("Everything in this file"))]
        choices = [Choice(key, name, packs.pack_passphrase(self.store, key)) for key, name in names]
        dialog = ExportDialog(self, choices, self.store.author.name, lambda: packs.public_key(self.store))
        if not dialogs.run(dialog):
            return
        order = dialog.order()
        code = next((row.code for row in rows if row.id == order.delegation_id), "hashidate")
        code = order.delegation_id.removeprefix(packs.COUNTY) if order.delegation_id.startswith(packs.COUNTY) else code
        name = f"{code}-{datetime.now():%Y%m%d-%H%M}{packs.ENDING}"
        packed = _("Exchange file")
        patterns = f"{packed} (*{packs.ENDING})"
        target = dialogs.save_file(self, name, patterns, folders.EXCHANGE)
        if target is not None:
            self.save(order, target)

    def save(self, order: Order, target: Path) -> None:
        """Write the file and say so."""
        try:
            written = write_pack(self, self.store, order, target)
        except UserError as error:
            self.complain(error)
            return
        if written:
            said = N_("Written to {file}. Give it to your colleagues, and tell them the passphrase by mouth.")
            if order.recipients:
                said = N_("Written to {file}. Only the colleagues whose keys you entered can open it.")
            self.tell(Sentence(said, {"file": target.name}))


def _county(code: str) -> str:
    return counties.name(code).get(i18n.current())


def _name(row: DelegationRow) -> str:
    return Pair(row.name_zh, row.name_ja).get(i18n.current())
