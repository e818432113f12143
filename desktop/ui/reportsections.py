"""The sections of a report as a list: which is finished, left out, or still lacks something."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QWidget

from desktop.domain.outcomewords import SECTION_STATES
from desktop.domain.reportparts import Part, Report
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.labels import tip
from desktop.ui.text import bind

MARKS = {"done": "✓", "hidden": "－"}


class Sections(QListWidget):
    """One line a section, in the order of the report."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        bind(self.setAccessibleName, N_("Sections of the report"))

    def show_report(self, report: Report, key: str) -> None:
        """Write the lines, in their places: the list stays where it is scrolled to. ``key`` is the current one."""
        shown = {part.key for part in report.shown()}
        with QSignalBlocker(self):
            while self.count() > len(report.parts):
                self.takeItem(self.count() - 1)
            for place, part in enumerate(report.parts):
                item = self.item(place) or QListWidgetItem(self)
                _write(item, part, report.called(part), part.key in shown)
            keys = [part.key for part in report.parts]
            self.setCurrentRow(keys.index(key) if key in keys else -1)


def scrolled(widget: QWidget) -> QScrollArea:
    """``widget`` in as much room as there is, without a frame."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _write(item: QListWidgetItem, part: Part, called: str, shown: bool) -> None:
    lacks = part.lacks()
    said = lacks.text(_) if lacks else ""
    mark = MARKS.get(part.state, "○" if lacks else "　")
    item.setText(f"{mark} {'　' * max(part.level - 1, 0)}{part.heading}")
    item.setToolTip(tip(said))
    state = _(find(SECTION_STATES, part.state).label)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{called}　{said or state}")
    item.setForeground(theme.color("muted" if not shown else "amber" if lacks else "ink"))
