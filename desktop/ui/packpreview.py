"""What an exchange file would do, before anything is done: who, when, what, and what must be decided afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import packs
from desktop.domain.text import Pair
from desktop.exchange.pack import Pack
from desktop.i18n import N_, _
from desktop.store import Store, conflicts
from desktop.store.merge import Report
from desktop.ui.conflictrows import SHOWN, ConflictList, text_label
from desktop.ui.differences import described, names_in
from desktop.ui.labels import Label
from desktop.ui.moments import laptop, moment
from desktop.ui.panel import Chip
from desktop.ui.reportlist import ReportList, counted, without_conflict
from desktop.ui.text import bind, follow

KNOWN_ALREADY = N_("Everything in this file is already here. There is nothing to bring in.")


def heading(msgid: str = "") -> QLabel:
    label = Label()
    label.setProperty("role", "heading")
    if msgid:
        bind(label.setText, msgid)
    return label


class Notice(QFrame):
    """One sentence on an amber ground: worth reading, no reason to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.label = text_label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.addWidget(self.label)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``, or nothing."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class PackPreview(QWidget):
    """``applied`` and ``cancelled`` are what the person may do with it."""

    applied = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._store: Store | None = None
        self._pack: Pack | None = None
        self._report: Report | None = None
        self.title, self.sub, self.chip = heading(), text_label("", "muted"), Chip("warn")
        self.apply_button, self.cancel_button = QPushButton(), QPushButton()
        self.apply_button.setProperty("role", "primary")
        bind(self.apply_button.setText, N_("Bring in"))
        bind(self.cancel_button.setText, N_("Cancel"))
        self.apply_button.clicked.connect(self.applied)
        self.cancel_button.clicked.connect(self.cancelled)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.cancel_button)
        top.addWidget(self.apply_button)
        self.clocks, self.unknown, self.nothing = Notice(), Notice(), Notice()
        self.conflict_heading = heading(N_("To be decided afterwards"))
        self.conflicts = ConflictList(buttons=False)
        self.report_heading = heading(N_("Comes in without conflict"))
        self.report = ReportList(restore=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.sub)
        for notice in (self.nothing, self.clocks, self.unknown):
            column.addWidget(notice)
        for widget in (self.conflict_heading, self.conflicts, self.report_heading, self.report):
            column.addWidget(widget)
        column.addStretch(1)
        follow(self._write)

    def show_pack(self, store: Store, pack: Pack, report: Report) -> None:
        """Preview ``report``, which came from ``pack``."""
        self._store, self._pack, self._report = store, pack, report
        self._write()
        self.apply_button.setEnabled(not self.is_empty)
        self.cancel_button.setFocus()  # a key that was meant for the passphrase must not bring anything in

    @property
    def is_empty(self) -> bool:
        """Whether the file brings nothing that is not here."""
        return self._report is None or not (self._report.new or self._report.lines)

    def _write(self) -> None:
        if self._store is None or self._pack is None or self._report is None:
            return
        header, report = self._pack.header, self._report
        with self._store.read() as connection:
            lines = without_conflict(report, conflicts.keys(connection))
        whose = _("From {laptop}").format(laptop=laptop(header["author"]))
        self.title.setText(_("From this computer") if packs.is_own(self._store, self._pack) else whose)
        what = header["name"] or _("Everything")
        said = [what, _("written {when}").format(when=moment(header["made"])), counted(lines)]
        self.sub.setText("・".join(part for part in said if part))
        self.chip.setText(_("{count} to decide").format(count=report.conflict_count))
        self.chip.setVisible(report.conflict_count > 0)
        self.nothing.say(_(KNOWN_ALREADY) if self.is_empty else "")
        self.clocks.say(
            _(
                "The clock of {names} runs more than a day ahead. That decides nothing; only the times shown are wrong."
            ).format(names="、".join(name or _("another computer") for name in report.ahead))
            if report.ahead
            else ""
        )
        later = packs.unknown_said(self._pack, report)
        self.unknown.say(later.text(_) if later is not None else "")
        names: dict[tuple[str, str], Pair] = {
            (line.entity, row.row_id): row.name for line in report.lines for row in line.rows
        }
        look_up = names_in(self._store, names)
        first = [described(conflict, look_up) for conflict in report.conflicts[:SHOWN]]
        self.conflicts.show_described(first, report.conflict_count)
        self.report.show_report(lines, ())
        for shown, widgets in (
            (bool(report.conflicts), (self.conflict_heading, self.conflicts)),
            (bool(lines), (self.report_heading, self.report)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
