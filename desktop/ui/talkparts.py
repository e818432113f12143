"""What the views of one-to-one meetings share: the base of a view, a grid in a page, words of languages and marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import timetabling
from desktop.domain.schemewords import MATCH_LANGUAGES
from desktop.domain.words import find
from desktop.i18n import _
from desktop.store import talks
from desktop.ui.inputs import Combo, Line
from desktop.ui.linegrid import Column, Grid, Group, NewRow
from desktop.ui.text import follow

if TYPE_CHECKING:
    from desktop.ui.talks import TalksPanel

LEAST = 108  # pixels of a column of names
SPOKEN = ("", "zh", "ja", "en", "zh ja", "zh en", "ja en", "zh ja en")  # what one may choose for a company


class View(QWidget):
    """One way to look at a day; ``show_day`` is called whenever something changed."""

    def __init__(self, panel: TalksPanel) -> None:
        super().__init__()
        self.panel, self.store = panel, panel.store
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    @property
    def day(self) -> talks.Day:
        """What is shown."""
        assert self.panel.day is not None
        return self.panel.day

    def show_day(self, day: talks.Day) -> None:
        """Show this."""
        raise NotImplementedError


class PageGrid(Grid):
    """A grid that stands in a page: it follows the language, and waits for its editor before it shows lines anew."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # on a small screen
        self.setHorizontalScrollMode(Grid.ScrollMode.ScrollPerPixel)
        self._waiting: list[Group] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_waiting)
        self.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())

    def _share(self) -> None:
        super()._share()
        for place, column in enumerate(self.columns):
            if not column.width and self.header().sectionSize(place) < LEAST:
                self.header().resizeSection(place, LEAST)

    def show_soon(self, groups: list[Group]) -> None:
        """Show these lines as soon as nobody types into a cell."""
        self._waiting = groups
        if self.ids() or self.editing:
            self._later.start()
        else:
            self._show_waiting()

    def _show_waiting(self) -> None:
        if self._waiting is not None and not self.editing:
            self.setHeaderLabels([_(column.title) for column in self.columns])
            self.show_groups(self._waiting)
            self._waiting = None

    def settle(self) -> None:
        """Show at once what waits."""
        self._later.stop()
        self._show_waiting()


class PageNewRow(NewRow):
    """A row for one more that follows the language."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self._columns = tuple(columns)
        follow(self.retranslate)

    def retranslate(self) -> None:
        """Every word anew; what is typed or chosen stays."""
        for column in self._columns:
            field = self.fields[column.key]
            field.setAccessibleName(_(column.title))
            if isinstance(field, Line):
                field.setPlaceholderText(_(column.title))
            elif isinstance(field, Combo) and column.options is not None:
                for place, (_key, words) in enumerate(column.options()):
                    field.setItemText(place, words)


def languages(keys: str) -> str:
    """「中文、日本語」 in the language of the screen; empty for none."""
    return "、".join(_(find(MATCH_LANGUAGES, key).label) for key in keys.split())


def load_solver() -> None:
    """What planning needs, in short steps between which the window is painted: nothing is loaded beside it."""
    for _step in timetabling.prepared():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
