"""版次: the versions of the itinerary, what is different between them, who received which, and the approved one.

open_dialog(page)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain import dates
from desktop.domain.versions import Difference
from desktop.domain.words import VERSION_KINDS, find
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import versions
from desktop.store.journal import Work
from desktop.store.versions import VersionRow
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.replanfields import row
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

P = ParamSpec("P")
T = TypeVar("T")
WIDE, LEFT, TALL = 1120, 320, 470
ROLE = Qt.ItemDataRole.UserRole
MADE = N_("Make a version of the itinerary")
PARTS = (N_("What is different"), N_("Who received it"), N_("Approval and deviations"))


def open_dialog(page: Page) -> None:
    """Show the versions of the delegation's itinerary."""
    if not page.delegation_id:
        return
    dialog = VersionsDialog(page)
    dialogs.run(dialog)
    if dialog.paper:
        page.window_print(dialog.paper, dialog.change_id)
    elif dialog.change_id:
        from desktop.ui import informing

        informing.open_dialog(page, dialog.change_id)


def name_of(version: VersionRow) -> str:
    """「第3版」, 「第3版之2」 where two laptops made one of the same number."""
    if version.twin:
        return _("Version {number}-{twin}").format(number=version.number, twin=version.twin)
    return _("Version {number}").format(number=version.number)


class VersionsDialog(Asking):
    """Versions at the left; at the right the differences, the receivers and the approval."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, N_("Versions of the itinerary"), N_("Close"))
        from desktop.ui.versionparts import Approval, Receivers

        self.page = page
        self.paper, self.change_id = "", ""
        self.rows: list[VersionRow] = []
        self.cancel_button.hide()
        self.ok_button.setDefault(False)
        self.ok_button.setAutoDefault(False)
        self.setMinimumWidth(min(WIDE, self.screen().availableGeometry().width() - 40))
        both = QHBoxLayout()
        both.setSpacing(18)
        self._build_list(both)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.parts = QButtonGroup(self)
        heads = []
        for place, said in enumerate(PARTS):
            button = QPushButton()
            button.setObjectName("choiceButton")
            button.setCheckable(True)
            button.setAutoDefault(False)
            bind(button.setText, said)
            self.parts.addButton(button, place)
            heads.append(button)
        right.addLayout(row(*heads))
        self.stack = QStackedWidget()
        self.handed, self.approval = Receivers(self), Approval(self)
        for made in (self._differences(), self.handed, self.approval):
            self.stack.addWidget(made)
        right.addWidget(self.stack, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both)
        self.parts.idClicked.connect(self.stack.setCurrentIndex)
        self.parts.button(0).setChecked(True)
        self.load()

    def _build_list(self, both: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setFixedWidth(LEFT)
        self.list.setMinimumHeight(TALL)
        bind(self.list.setAccessibleName, N_("Versions of the itinerary"))
        self.list.currentItemChanged.connect(lambda _now, _before: self.show_current())
        self.none = words(
            N_("No version yet. The first one is made with the button below, or by the first change of plan."), "muted"
        )
        self.none.setFixedWidth(LEFT)
        self.make_button = QPushButton()
        self.make_button.setAutoDefault(False)
        bind(self.make_button.setText, N_("Make a version"))
        self.make_button.clicked.connect(self._make)
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        column.addLayout(row(self.make_button))
        both.addLayout(column)

    def _differences(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        self.other = Combo()
        self.other.setMinimumWidth(260)
        bind(self.other.setAccessibleName, N_("Compared with"))
        self.other.activated.connect(lambda _place: self.compare())
        self.changes = QListWidget()
        self.changes.setObjectName("searchResults")
        self.changes.setWordWrap(True)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bind(self.changes.setAccessibleName, N_("What is different"))
        self.same = words(N_("Nothing is different."), "muted")
        column.addLayout(row(words(N_("Compared with"), "label"), self.other))
        column.addWidget(self.changes, 1)
        column.addWidget(self.same)
        column.addStretch(0)
        return made

    # what is shown

    def load(self) -> None:
        """Read the versions anew; the selected one stays selected."""
        current = self.current
        with self.page.store.read() as connection:
            self.rows = versions.listed(connection, self.page.delegation_id)
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.rows:
            self.list.addItem(self._entry(one))
        self.list.blockSignals(False)
        self.none.setVisible(not self.rows)
        kept = [n for n, one in enumerate(self.rows) if current is not None and one.id == current.id]
        if self.rows:
            self.list.setCurrentRow(kept[0] if kept else 0)
        self.show_current()

    def _entry(self, one: VersionRow) -> QListWidgetItem:
        code = i18n.current()
        day = dates.short(one.made_on, code) if one.made_on else ""
        sent = _("received by {count}").format(count=one.sent) if one.sent else _("not handed out")
        below = "・".join(part for part in (day, one.note.get(code), sent) if part)
        kind = find(VERSION_KINDS, one.kind).pair().get(code)
        made = QListWidgetItem(f"{name_of(one)}　{kind}\n{below}")
        made.setData(ROLE, one.id)
        made.setSizeHint(QSize(LEFT - 40, self.list.fontMetrics().lineSpacing() * 2 + 12))
        return made

    @property
    def current(self) -> VersionRow | None:
        """The version that is selected."""
        place = self.list.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def show_current(self) -> None:
        """Show what belongs to the selected version."""
        self.other.clear()
        self.other.addItem(_("the itinerary now"), "")
        for one in self.rows:
            if one is not self.current:
                self.other.addItem(name_of(one), one.id)
        self.compare()
        self.handed.load()
        self.approval.load()

    def compare(self) -> None:
        """List what is different between the selected version and the other one."""
        self.changes.clear()
        if self.current is not None:
            other = str(self.other.currentData() or "")
            for one in self._between(self.current, other):
                self.changes.addItem(one.sentence.get(i18n.current()))
        self.same.setVisible(self.current is not None and not self.changes.count())
        self.changes.setVisible(bool(self.changes.count()))

    def _between(self, current: VersionRow, other: str) -> list[Difference]:
        """From the older of both to the newer, so that sentences say what became of the plan."""
        place = {row.id: n for n, row in enumerate(self.rows)}
        older, newer = (other, current.id) if other and place[other] > place[current.id] else (current.id, other)
        with self.page.store.read() as connection:
            return versions.since(connection, self.page.delegation_id, older, newer)

    def show_since(self, version_id: str) -> None:
        """Show what changed since a version that somebody has."""
        place = next((n for n, one in enumerate(self.rows) if one.id == version_id), -1)
        if place >= 0:
            self.list.setCurrentRow(place)
            self.parts.button(0).click()

    # what is done

    def do(self, label: str, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> bool:
        """One action; what is refused stands above the buttons. Whether it was done."""
        try:
            self.page.act(label, command, *args, **kwargs)
        except UserError as error:
            self.say(error.sentence)
            return False
        self.problem.hide()
        return True

    def _make(self) -> None:
        from desktop.ui.replanning import now_in_japan

        if self.do(MADE, versions.make, self.page.delegation_id, "draft", now_in_japan().date()):
            self.list.setCurrentRow(-1)
            self.load()

    def print_note(self, change_id: str) -> None:
        """Leave for 行程變更說明 in the print room."""
        self.paper, self.change_id = "change-note", change_id
        self.accept()

    def inform(self, change_id: str) -> None:
        """Leave for the list of those who must know."""
        self.change_id = change_id
        self.accept()
