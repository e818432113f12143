"""沿用 引き継ぎ: the members of an earlier delegation, ticked, put on the list of this one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidgetItem, QPushButton

from desktop import i18n
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import reuse
from desktop.ui import dialogs, security
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.teams import Ticks
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDE, TALL = 620, 320
NO_OTHER = N_("There is no other delegation with members yet.")
LABEL = N_("Take members over from another delegation")


def open_dialog(page: Page) -> None:
    """Choose from which delegation, and whom."""
    if not page.delegation_id or not security.allow(page, page.store):
        return
    with page.store.read() as connection:
        others = reuse.others(connection, page.delegation_id)
    if not others:
        page.tell(Sentence(NO_OTHER))
        return
    dialog = ReuseDialog(page, [(row.id, Pair(row.name_zh, row.name_ja), row.code) for row in others])
    if not dialogs.run(dialog):
        return
    count = page.do(LABEL, reuse.take_over, page.delegation_id, dialog.ticked(), dialog.roles.isChecked(), date.today())
    if count is not None:
        page.refresh()
        page.tell(Sentence(N_("{count} members taken over, as registered."), {"count": count}))


class ReuseDialog(Asking):
    """The other delegations, and the members of the chosen one."""

    def __init__(self, page: Page, others: list[tuple[str, Pair, str]]) -> None:
        super().__init__(page, N_("Take over from another delegation"), N_("Take over"))
        self.page = page
        self._candidates: list[reuse.Candidate] = []
        self.setMinimumWidth(WIDE)
        self.which = Combo()
        bind(self.which.setAccessibleName, N_("Delegation"))
        for row_id, name, code in others:
            self.which.addItem(f"{name.get(i18n.current())}（{code}）", row_id)
        self.which.activated.connect(lambda _place: self.load())
        self.list = Ticks()
        self.list.setObjectName("searchResults")
        self.list.setMinimumHeight(TALL)
        bind(self.list.setAccessibleName, N_("Members"))
        self.list.itemChanged.connect(lambda _item: self._count())
        self.count = words(role="muted")
        self.all_button, self.none_button = QPushButton(), QPushButton()
        for button, text, wanted in (
            (self.all_button, N_("Tick all"), True),
            (self.none_button, N_("Tick none"), False),
        ):
            button.setAutoDefault(False)
            button.setProperty("role", "link")
            bind(button.setText, text)
            button.clicked.connect(lambda _on=False, wanted=wanted: self.tick_all(wanted))
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.all_button)
        row.addWidget(self.none_button)
        self.roles = QCheckBox()
        self.roles.setChecked(True)
        bind(self.roles.setText, N_("With roles and duties"))
        self.body.addWidget(self.which)
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.roles)
        self.body.addWidget(
            words(N_("They come as registered. Rooms, seats and fees of then do not come along."), "small")
        )
        self.load()

    def load(self) -> None:
        """The members of the chosen delegation; who is on the list already cannot be ticked."""
        with self.page.store.read() as connection:
            source = str(self.which.currentData())
            self._candidates = reuse.candidates(connection, source, self.page.delegation_id)
        code = i18n.current()
        self.list.blockSignals(True)
        self.list.clear()
        for row, here in self._candidates:
            parts = [row.name().get(code), row.post.line().get(code), row.role_pair().get(code)]
            parts += [_("(on the list)")] if here else []
            item = QListWidgetItem("　".join(part for part in parts if part))
            free = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(free if here else free | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Unchecked if here else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._count()

    def tick_all(self, wanted: bool) -> None:
        """Tick everybody who is not on the list yet, or nobody."""
        self.list.blockSignals(True)
        for place, candidate in enumerate(self._candidates):
            if not candidate.here:
                self.list.item(place).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def ticked(self) -> list[str]:
        """Ids of the members (of the other delegation) that are wanted."""
        checked = Qt.CheckState.Checked
        return [one.row.id for n, one in enumerate(self._candidates) if self.list.item(n).checkState() == checked]

    def _count(self) -> None:
        count = len(self.ticked())
        self.count.setText(_("{count} of {all} are taken over").format(count=count, all=len(self._candidates)))
        self.ok_button.setEnabled(count > 0)
