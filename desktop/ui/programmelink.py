"""計畫與回訪: for which year a trip counts, by which application it goes, to which pair it belongs, what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain.words import DELEGATION_KINDS
from desktop.i18n import N_, _
from desktop.store import returnvisits as stored
from desktop.store import role
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.returnvisits import trip_words
from desktop.ui.text import bind, follow
from desktop.ui.yearbox import settings_of

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Trip in the programme")
CHANGE = N_("Change a trip's place in the programme")
HINT = N_("A trip counts for the targets of its year. A return visit belongs to a pair and answers a trip to Japan.")
ROWS = (
    ("kind", N_("Kind")),
    ("scheme_id", N_("Year of the programme")),
    ("application_id", N_("Application of a county")),
    ("pairing_id", N_("Pair")),
    ("answers_id", N_("Answers the trip")),
)
OF_KIND = {  # which rows a kind of trip has besides its kind
    "city": {"scheme_id", "application_id"},
    "demonstration": {"scheme_id"},
    "return_visit": {"scheme_id", "pairing_id", "answers_id"},
}


def open_dialog(page: Page) -> None:
    """The trip that is shown."""
    if page.delegation_id:
        dialogs.run(LinkDialog(page))


class LinkDialog(ActingDialog):
    """A list to choose from for each link; what does not concern this kind of trip is not shown."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.trip_id = page.delegation_id
        bind(self.setWindowTitle, TITLE)
        heading, hint = Label(), Label()
        heading.setProperty("role", "emptyTitle")
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(heading.setText, TITLE)
        bind(hint.setText, HINT)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(hint)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        self.boxes: dict[str, Combo] = {}
        self.words: dict[str, Label] = {}
        for place, (key, msgid) in enumerate(ROWS):
            box, label = Combo(), Label()
            label.setProperty("role", "label")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(box)
            bind(label.setText, msgid)
            bind(box.setAccessibleName, msgid)
            box.activated.connect(lambda _place, key=key: self.choose(key))
            grid.addWidget(label, place, 0)
            grid.addWidget(box, place, 1)
            self.boxes[key], self.words[key] = box, label
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        column.addLayout(foot)
        self.fit(560, 340)
        follow(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        code = i18n.current()
        with self.store.read() as connection:
            mine = role.of(connection, settings_of(self.page))
            found = stored.place_of(connection, self.trip_id, mine.only)
        several = {
            "kind": [(choice.key, _(choice.label)) for choice in DELEGATION_KINDS],
            "scheme_id": [(key, words.get(code)) for key, words in found.years],
            "application_id": [(key, words.get(code)) for key, words in found.applications],
            "pairing_id": [(key, words.get(code)) for key, words in found.pairs],
            "answers_id": [(trip.id, trip_words(trip)) for trip in found.trips],
        }
        now = {
            "kind": found.kind, "scheme_id": found.scheme_id, "application_id": found.application_id,
            "pairing_id": found.pair_id, "answers_id": found.answers_id,
        }  # fmt: skip
        for key, box in self.boxes.items():
            shown = key == "kind" or key in OF_KIND.get(found.kind, ())
            box.setVisible(shown)
            self.words[key].setVisible(shown)
            with QSignalBlocker(box):
                box.clear()
                for row_id, words in ([] if key == "kind" else [("", _("None"))]) + several[key]:
                    box.addItem(words, row_id)
                if box.findData(now[key]) < 0:
                    box.addItem(_("(deleted)"), now[key])
                box.setCurrentIndex(box.findData(now[key]))

    def choose(self, key: str) -> None:
        """What was chosen is written at once."""
        self.act(CHANGE, stored.put, self.trip_id, key, str(self.boxes[key].currentData() or ""))
