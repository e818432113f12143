"""The panel beside the record: what is followed up of this trip, the most urgent first, and how far the report is."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from desktop import i18n
from desktop.domain import dates
from desktop.domain.followups import FollowUp, State
from desktop.domain.outcomewords import FOLLOW_STATUSES
from desktop.domain.words import find
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import followups
from desktop.store.registers import read_row
from desktop.store.tables import Delegation
from desktop.ui import theme
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label, tip
from desktop.ui.pages.membersbar import there
from desktop.ui.panel import Panel
from desktop.ui.rows import paint_empty
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.domain.reportparts import Report
    from desktop.ui.pages.outcomes import OutcomesPage

Index = QModelIndex | QPersistentModelIndex
REPORT_AFTER_MS, FIRST_MS = 2_500, 300  # it reads everything of the trip: not while somebody types
CARD, SPACE = 54, 8  # pixels
REPORT = "desktop.ui.report"
OVERVIEW = "desktop.ui.followups"
GROUNDS = {"done": ("moss_soft", "moss"), "going": ("amber_soft", "amber"), "arranged": ("indigo_soft", "indigo")}


class Cards(QAbstractListModel):
    """The follow-ups as they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[FollowUp] = ()

    def show_rows(self, rows: Sequence[FollowUp]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            one, code = self.rows[index.row()], i18n.current()
            said = "　".join(
                part for part in (one.title.get(code), one.who().get(code), _status(one), _due(one)) if part
            )
            return said if role == Qt.ItemDataRole.AccessibleTextRole else tip(said)
        return None


def _status(one: FollowUp) -> str:
    return _(find(FOLLOW_STATUSES, one.status).label)


def _due(one: FollowUp) -> str:
    if one.is_settled:
        return dates.short(one.done_on, i18n.current()) if one.done_on else ""
    if one.due is None:
        return _("no day set")
    said = dates.short(one.due, i18n.current())
    return _("overdue since {date}").format(date=said) if one.state == State.OVERDUE else said


class Painter(QStyledItemDelegate):
    """A card: what is to be done; below it who, how far, until when."""

    def sizeHint(self, _option: Option, _index: Index) -> QSize:
        return QSize(100, CARD + SPACE)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        model, code = index.model(), i18n.current()
        assert isinstance(model, Cards)
        one = model.rows[index.row()]
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -SPACE - 0.5)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("sel_line" if selected else "line"), 1))
        painter.setBrush(theme.color("sel" if selected else "card"))
        painter.drawRoundedRect(card, 6, 6)
        inner = card.toRect().adjusted(10, 5, -10, -5)
        painter.setFont(theme.font_for(code, bold=True))
        painter.setPen(theme.color("muted" if one.is_settled else "ink"))
        metrics = painter.fontMetrics()
        upper = QRect(inner.left(), inner.top(), inner.width(), metrics.height() + 2)
        end = Qt.TextElideMode.ElideRight
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(one.title.get(code), end, upper.width())
        )
        painter.setFont(theme.font_for(code, theme.BODY - 1))
        metrics = painter.fontMetrics()
        due, status = _due(one), _status(one)
        taken = metrics.horizontalAdvance(due) + metrics.horizontalAdvance(status) + 40
        who = metrics.elidedText(one.who().get(code), end, max(inner.width() - taken, 40))
        line = QRect(inner.left(), upper.bottom() + 2, inner.width(), inner.bottom() - upper.bottom() - 2)
        painter.setPen(theme.color("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, who)
        left = line.left() + metrics.horizontalAdvance(who) + 10
        ground, ink = GROUNDS.get(one.status, ("head", "muted"))
        chip = QRectF(left, line.center().y() - metrics.height() / 2 - 1, metrics.horizontalAdvance(status) + 14,
                      metrics.height() + 3)  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(theme.color(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, status)
        painter.setPen(theme.color("vermilion" if one.state == State.OVERDUE else "muted"))
        rest = QRect(int(chip.right()) + 8, line.top(), line.right() - int(chip.right()) - 8, line.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(due, end, max(rest.width(), 0)))
        painter.restore()


class CardList(QListView):
    """The cards; Enter or a double click opens one."""

    def __init__(self, opened: Callable[[str], object]) -> None:
        super().__init__()
        self.cards, self._opened = Cards(), opened
        self.setModel(self.cards)
        self.setItemDelegate(Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: 0; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(CARD)
        bind(self.setAccessibleName, N_("Follow-ups of this trip"))
        self.doubleClicked.connect(lambda _index: self._opened(self.current()))

    def current(self) -> str:
        """Id of the current one; empty where none is."""
        row = self.currentIndex().row()
        return self.cards.rows[row].id if 0 <= row < len(self.cards.rows) else ""

    def choose(self, row_id: str) -> None:
        """Make one the current one and bring it into view."""
        for number, one in enumerate(self.cards.rows):
            if one.id == row_id:
                self.setCurrentIndex(self.cards.index(number))
                self.scrollTo(self.cards.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current():
            self._opened(self.current())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if not self.cards.rows:
            paint_empty(
                self, _("Nothing to follow up yet. Choose a point and press {keys}.").format(keys="Ctrl+Shift+F")
            )


class SidePanel(Panel):
    """Follow-ups above, the report below."""

    def __init__(self, page: OutcomesPage) -> None:
        super().__init__()
        self.page = page
        self.report: Report | None = None
        self.due: date | None = None
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("Follow-ups"))
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        self.all_button = plain_button(N_("All of them…"), self.open_overview, "link")
        head.addWidget(self.all_button)
        self.list = CardList(self.open_one)
        self.body.addLayout(head)
        self.body.addWidget(self.list, 1)
        self._later = QTimer(self, singleShot=True, interval=REPORT_AFTER_MS)
        self._later.timeout.connect(self._read_report)
        self.report_title, self.report_state = Label(), Label()
        self.report_title.setProperty("role", "heading")
        bind(self.report_title.setText, N_("Trip report"))
        self.report_state.setWordWrap(True)
        bind(self.report_state.setText, self._report_text, owner=self.report_state)
        self.report_button = plain_button(N_("Edit the report…"), self.open_report, "primary")
        foot = QHBoxLayout()
        self.print_button = plain_button(N_("Print or save…"), lambda: page.window_print("report", ""), "link")
        below = QHBoxLayout()
        below.addWidget(self.print_button)
        below.addStretch(1)
        foot.addWidget(self.report_button)
        foot.addStretch(1)
        self.body.addWidget(self.report_title)
        self.body.addWidget(self.report_state)
        self.body.addLayout(foot)
        self.body.addLayout(below)
        for widget in (self.report_title, self.report_state, self.report_button, self.print_button):
            widget.setVisible(there(REPORT))
        follow(self._on_language)

    def refresh(self) -> None:
        """Read the store anew; the report a moment later, as it reads everything of the trip."""
        rows: list[FollowUp] = []
        if self.page.delegation_id:
            with self.page.store.read() as connection:
                rows = followups.read(connection, date.today(), self.page.delegation_id)
        kept = self.list.current()
        if tuple(rows) != tuple(self.list.cards.rows):
            self.list.cards.show_rows(rows)
            self.list.choose(kept)
        if there(REPORT):
            self._later.start(FIRST_MS if self.report is None else REPORT_AFTER_MS)

    def choose(self, row_id: str) -> None:
        """Bring a follow-up into view."""
        self.list.choose(row_id)

    def open_one(self, row_id: str) -> None:
        """A follow-up in the overview of this trip."""
        importlib.import_module(OVERVIEW).open_dialog(self.page, row_id, own_trip=True)

    def open_overview(self) -> None:
        """Those of all trips."""
        importlib.import_module(OVERVIEW).open_dialog(self.page)

    def open_report(self) -> None:
        """The editor of the report."""
        if self.page.delegation_id:
            importlib.import_module(REPORT).open_dialog(self.page)

    def stop(self) -> None:
        """Read nothing any more."""
        self._later.stop()

    def _read_report(self) -> None:
        from desktop.store import reports

        self.report = self.due = None
        if self.page.delegation_id and self.isVisible():
            try:
                with self.page.store.read() as connection:
                    self.report = reports.read(connection, self.page.delegation_id)
                    back = read_row(connection, Delegation, self.page.delegation_id)["end_date"]
                self.due = self.report.profile.due(back) if back else None
            except UserError as error:
                self.page.complain(error)
        self.report_state.setText(self._report_text())

    def _report_text(self) -> str:
        if self.report is None:
            return ""
        shown = list(self.report.shown())
        ready = sum(part.lacks() is None for part in shown)
        said = [_("Sections with text: {ready} of {count}").format(ready=ready, count=len(shown))]
        length = self.report.length()
        wrong = self.report.profile.length_problem(length)
        said.append(_("Abstract: {said}").format(said=wrong.text(_) if wrong else length))
        if self.due is not None:
            said.append(_("Due: {date}").format(date=dates.long(self.due, i18n.current())))
        return "\n".join(said)

    def _on_language(self) -> None:
        self.report_state.setText(self._report_text())
        self.list.viewport().update()
