"""The two rows above the list of members: what can be done, and who of them is shown."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop import i18n
from desktop.domain import words
from desktop.domain.folding import fold
from desktop.domain.plan import Team
from desktop.i18n import N_, _
from desktop.store.delegations import MemberRow
from desktop.store.roles import Role
from desktop.ui import icons
from desktop.ui.inputs import Line
from desktop.ui.pages.boardbar import ToolRow
from desktop.ui.pages.filterrow import BoxRow
from desktop.ui.rolesfield import said as said_role
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

# Windows that open over the page: marked text, module with ``open_dialog(page)``, how long its button stays.
WINDOWS: tuple[tuple[str, str, int], ...] = (
    (N_("Rooms…"), "desktop.ui.rooming", 7),
    (N_("Seats and tickets…"), "desktop.ui.seating", 6),
    (N_("Seating plans…"), "desktop.ui.seatplans", 4),
    (N_("Attendance…"), "desktop.ui.attendance", 6),
    (N_("Roll call…"), "desktop.ui.rollcall", 8),
    (N_("Roles…"), "desktop.ui.roles", 4),
    (N_("Sub-groups…"), "desktop.ui.teams", 4),
    (N_("For all shown…"), "desktop.ui.memberbulk", 1),
    (N_("Take over…"), "desktop.ui.reuse", 3),
)
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


class FilterRow(BoxRow):
    """Who is shown: by name, role, sub-group, company and status; at the right how many, and moving by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._inside: dict[str, frozenset[str]] = {}  # sub-group -> members
        self._marked: frozenset[str] = frozenset()
        self.text = Line()
        bind(self.text.setPlaceholderText, N_("Name or company"))
        bind(self.text.setAccessibleName, N_("Show only"))
        self.text.setMinimumWidth(110)
        self.text.setMaximumWidth(180)
        self.text.textChanged.connect(lambda _text: self.narrow())
        self.row.addWidget(self.text)
        self.add_boxes(
            {
                "role": N_("All roles"),
                "team": N_("All sub-groups"),
                "company": N_("All companies"),
                "status": N_("Any status"),
            }
        )
        self.up_button = icons.button(self, "up", N_("Move up"))
        self.down_button = icons.button(self, "down", N_("Move down"))
        self.row.addWidget(self.up_button)
        self.row.addWidget(self.down_button)

    def fit(self, narrow: bool) -> None:
        super().fit(narrow)
        self.text.setMinimumWidth(90 if narrow else 110)

    @property
    def is_filtering(self) -> bool:
        return bool(self.text.text().strip()) or super().is_filtering

    def clear(self) -> None:
        """Everybody."""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        super().clear()

    def offer(
        self, rows: Sequence[MemberRow], teams: Sequence[Team], roles: Sequence[Role], marked: Iterable[str] = ()
    ) -> None:
        """Choices that somebody here answers to; what is chosen stays while it is among them."""
        code = i18n.current()
        self._inside = {team.id: frozenset(part.member_id for part in team.parts) for team in teams}
        held = {key for row in rows for key in row.roles.split()}
        statuses = {row.status for row in rows}
        companies = dict.fromkeys(row.post.organisation for row in rows if row.post.organisation)
        self.fill("role", [(role.key, said_role(role)) for role in roles if role.key in held])
        self.fill("team", [(team.id, team.name.get(code)) for team in teams])
        self.fill("company", [(pair.zh or pair.ja, pair.get(code)) for pair in companies])
        self._marked = frozenset(marked)
        brought = [(MARKED, _("New or changed by the last form"))] if self._marked else []
        self.fill("status", [*((c.key, _(c.label)) for c in words.MEMBER_STATUSES if c.key in statuses), *brought])
        self.clear_button.setVisible(self.is_filtering)

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
