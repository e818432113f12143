"""The two rows above the list of members: what can be done, and who of them is shown."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop import i18n
from desktop.domain import words
from desktop.domain.folding import fold
from desktop.domain.plan import Team
from desktop.i18n import N_, _
from desktop.store.delegations import MemberRow
from desktop.store.roles import Role
from desktop.ui import icons
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.pages.boardbar import ToolRow
from desktop.ui.rolesfield import said as said_role
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

# Windows that open over the page: marked text, module with ``open_dialog(page)``, how long its button stays.
WINDOWS: tuple[tuple[str, str, int], ...] = (
    (N_("Rooms…"), "desktop.ui.rooming", 7),
    (N_("Seats and tickets…"), "desktop.ui.seating", 6),
    (N_("Attendance…"), "desktop.ui.attendance", 6),
    (N_("Roll call…"), "desktop.ui.rollcall", 8),
    (N_("Roles…"), "desktop.ui.roles", 4),
    (N_("Sub-groups…"), "desktop.ui.teams", 4),
    (N_("For all shown…"), "desktop.ui.memberbulk", 1),
    (N_("Take over…"), "desktop.ui.reuse", 3),
)
NARROW = 680  # px: four boxes side by side would show but one letter of each
MARKED = "*"  # instead of a status: what the last registration form brought
REGISTRATION = "desktop.ui.registration"
PAPERS_OF_ITEMS = frozenset({"agenda", "itinerary", "itinerary-timed", "change-note", "inform-list"})


def there(module: str) -> bool:
    """Whether this program has the module: no button leads nowhere."""
    try:
        return importlib.util.find_spec(module) is not None
    except ImportError:
        return False


def opener(page: Page, module: str, function: str = "open_dialog") -> Callable[[], object]:
    """What opens a window; its module is read when it is first asked for."""
    return lambda: getattr(importlib.import_module(module), function)(page)


class MembersTools(ToolRow):
    """What can be done with the members of a delegation."""

    def __init__(
        self, page: Page, add: Callable[[], object], by_rank: Callable[[], object], print_: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._print, self._page = print_, page
        self.add_button = self.put(N_("＋ Add member"), add, 10)
        self.add_button.setProperty("role", "primary")
        if there(REGISTRATION):
            self.form_button = self.put(N_("Registration form"), None, 9)
            menu = QMenu(self.form_button)
            for text, function in (
                (N_("Make the form…"), "send_dialog"),
                (N_("Read a filled-in form…"), "open_dialog"),
            ):
                action = menu.addAction("", opener(page, REGISTRATION, function))
                bind(action.setText, text)
            self.form_button.setMenu(menu)
        self.gaps_button = self.put(N_("Gaps"), opener(page, "desktop.ui.gaps"), 9)
        for text, module, keep in WINDOWS:
            if there(module):
                self.put(text, opener(page, module), keep)
        self.print_button = self.put(N_("Print"), None, 5)
        self.papers = QMenu(self.print_button)
        self.papers.aboutToShow.connect(self._fill_papers)
        self.print_button.setMenu(self.papers)
        self.put(N_("Order by precedence"), by_rank, 2)
        self.stretch()
        self._gaps = 0
        bind(self.gaps_button.setText, self._gaps_text, owner=self.gaps_button)

    def show_gaps(self, people: int) -> None:
        """Of how many members something is missing."""
        self._gaps = people
        self.gaps_button.setText(self._gaps_text())

    def _gaps_text(self) -> str:
        return _("Gaps: {count}").format(count=self._gaps) if self._gaps else _("Gaps")

    def _fill_papers(self) -> None:
        from desktop import papers

        self.papers.clear()
        for key in papers.document_keys():
            document = papers.document(key)
            if document is not None and document.scope == "delegation" and key not in PAPERS_OF_ITEMS:
                self.papers.addAction(_(document.title), partial(self._print, key))


class FilterRow(QWidget):
    """Who is shown: by name, role, sub-group, company and status; at the right how many, and moving by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._inside: dict[str, frozenset[str]] = {}  # sub-group -> members
        self._marked: frozenset[str] = frozenset()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        self.text = Line()
        bind(self.text.setPlaceholderText, N_("Name or company"))
        bind(self.text.setAccessibleName, N_("Show only"))
        self.text.setMinimumWidth(110)
        self.text.setMaximumWidth(180)
        self.text.textChanged.connect(lambda _text: self._on_change())
        row.addWidget(self.text)
        self.boxes: dict[str, Combo] = {}
        self._all = {
            "role": N_("All roles"),
            "team": N_("All sub-groups"),
            "company": N_("All companies"),
            "status": N_("Any status"),
        }
        for key, text in self._all.items():
            box = self.boxes[key] = Combo()
            box.setMinimumContentsLength(5)
            box.setMaximumWidth(150)
            box.addItem("", "")
            bind(box.setAccessibleName, text)
            box.activated.connect(lambda _place: self._on_change())
            row.addWidget(box)
        self.menu_button = QPushButton()
        bind(self.menu_button.setText, N_("Filter"))
        self.menu = QMenu(self.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        self.menu_button.hide()
        row.addWidget(self.menu_button)
        self.clear_button = QPushButton()
        self.clear_button.setProperty("role", "link")
        bind(self.clear_button.setText, N_("Show everything"))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.count = Label()
        self.count.setProperty("role", "muted")
        row.addWidget(self.count)
        self.up_button = icons.button(self, "up", N_("Move up"))
        self.down_button = icons.button(self, "down", N_("Move down"))
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        follow(self.retranslate)

    def retranslate(self) -> None:
        for key, box in self.boxes.items():
            box.setItemText(0, _(self._all[key]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen one menu stands for the four boxes."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.menu_button.setVisible(narrow)
        self.text.setMinimumWidth(90 if narrow else 110)
        for box in self.boxes.values():
            box.setVisible(not narrow)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for key, box in self.boxes.items():
            if not box.isEnabled():
                continue
            choices = self.menu.addMenu(box.currentText().replace("&", "&&"))
            for place in range(box.count()):
                action = choices.addAction(box.itemText(place).replace("&", "&&"), partial(self._pick, key, place))
                action.setCheckable(True)
                action.setChecked(place == box.currentIndex())

    def _pick(self, key: str, place: int) -> None:
        self.boxes[key].setCurrentIndex(place)
        self._on_change()

    @property
    def is_filtering(self) -> bool:
        return bool(self.text.text().strip()) or any(box.currentData() for box in self.boxes.values())

    def clear(self) -> None:
        """Everybody."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self._on_change()

    def _on_change(self) -> None:
        self.clear_button.setVisible(self.is_filtering)
        self.changed.emit()

    def offer(
        self, rows: Sequence[MemberRow], teams: Sequence[Team], roles: Sequence[Role], marked: Iterable[str] = ()
    ) -> None:
        """Choices that somebody here answers to; what is chosen stays while it is among them."""
        code = i18n.current()
        self._inside = {team.id: frozenset(part.member_id for part in team.parts) for team in teams}
        held = {key for row in rows for key in row.roles.split()}
        statuses = {row.status for row in rows}
        companies = dict.fromkeys(row.post.organisation for row in rows if row.post.organisation)
        self._fill("role", [(role.key, said_role(role)) for role in roles if role.key in held])
        self._fill("team", [(team.id, team.name.get(code)) for team in teams])
        self._fill("company", [(pair.zh or pair.ja, pair.get(code)) for pair in companies])
        self._marked = frozenset(marked)
        brought = [(MARKED, _("New or changed by the last form"))] if self._marked else []
        self._fill("status", [*((c.key, _(c.label)) for c in words.MEMBER_STATUSES if c.key in statuses), *brought])
        self.clear_button.setVisible(self.is_filtering)

    def _fill(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        box = self.boxes[key]
        kept = box.currentData()
        box.clear()
        box.addItem(_(self._all[key]), "")
        for data, said in options:
            box.addItem(said, data)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.setEnabled(bool(options))

    def passes(self, row: MemberRow) -> bool:
        """Whether a member is wanted."""
        role, team, company, status = (self.boxes[key].currentData() for key in ("role", "team", "company", "status"))
        if role and role not in row.roles.split():
            return False
        if team and row.id not in self._inside.get(team, frozenset()):
            return False
        if company and company != (row.post.organisation.zh or row.post.organisation.ja):
            return False
        if status == MARKED and row.id not in self._marked:
            return False
        if status and status not in (MARKED, row.status):
            return False
        wanted = fold(self.text.text().strip())
        place = row.post.line()
        return not wanted or wanted in fold(
            f"{row.name_zh} {row.name_ja} {row.kana} {row.roman} {place.zh} {place.ja} {row.duty_zh} {row.duty_ja}"
        )
