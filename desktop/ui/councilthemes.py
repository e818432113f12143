"""The themes of a report to the council: each told or left out, in the author's words or by its outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import council
from desktop.domain.council import CouncilReport, Theme
from desktop.i18n import N_, _
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Field, Text
from desktop.ui.labels import Label
from desktop.ui.text import bind

LINES = 5  # of a theme that are seen at once
FILL = N_("Put its outcomes in as text")
COUNTED, BARE = N_("{count} outcomes of these trips"), N_("no outcome of these trips")
BY_ITSELF = N_("As long as nothing is written here, its outcomes are printed, a paragraph each.")
NONE_YET = N_("There are no themes yet. Add them in the window of outcomes, and tick them there.")


class ThemeBox(QWidget):
    """One theme: whether it is told, how many outcomes it has, and its text."""

    def __init__(self, field: ThemesField, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.told: tuple[str, ...] = ()
        self.tick = QCheckBox()
        self.tick.setText(theme.name.get(i18n.current()).replace("&", "&&"))
        self.count = Label()
        self.count.setProperty("role", "small")
        self.fill_button = plain_button(FILL, self.fill, "link")
        self.text = Text("zh_TW", LINES)
        bind(self.text.say, BY_ITSELF, owner=self.text)
        bind(self.text.setAccessibleName, lambda: self.theme.name.get(i18n.current()), owner=self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tick)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.fill_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.text)
        self.field = field
        self.tick.toggled.connect(self._on_ticked)
        self.text.textChanged.connect(self._on_text)
        self.text.left.connect(field.committed)
        self._putting = False

    def show_prose(self, prose: tuple[str, ...] | None) -> None:
        """What a report keeps for it: None, nothing was written; empty, it is left out."""
        self._putting = True
        with QSignalBlocker(self.tick):
            self.tick.setChecked(prose is None or bool(prose))
        if tuple(council.paragraphs(self.text.toPlainText())) != (prose or ()):
            self.text.put("\n".join(prose or ()))
        self._putting = False
        self._adapt()

    def show_outcomes(self, told: tuple[str, ...]) -> None:
        """The outcomes of the chosen trips under this theme."""
        self.told = told
        self.count.setText(_(COUNTED).format(count=len(told)) if told else _(BARE))
        self._adapt()

    def prose(self) -> str | None:
        """What to keep: empty, it is left out; None, nothing is written."""
        if not self.tick.isChecked():
            return ""
        return self.text.toPlainText() if self.text.toPlainText().strip() else None

    def fill(self) -> None:
        """The outcomes as text that the author may change."""
        self.text.setPlainText("\n".join(self.told))
        self.field.committed.emit()

    def _adapt(self) -> None:
        on = self.tick.isChecked()
        self.text.setVisible(on)
        self.fill_button.setVisible(on and bool(self.told) and not self.text.toPlainText().strip())

    def _on_ticked(self, _on: bool) -> None:
        self._adapt()
        self.field.changed.emit()
        self.field.committed.emit()

    def _on_text(self) -> None:
        self._adapt()
        if not self._putting:
            self.field.changed.emit()


class ThemesField(Field):
    """All themes, as the column ``themes`` of a report keeps them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.boxes: list[ThemeBox] = []
        self._kept = ""
        self.empty = Label()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        bind(self.empty.setText, NONE_YET)
        self.finish(self.empty)

    def show_report(self, report: CouncilReport) -> None:
        """The themes that there are, and what the chosen trips have under each."""
        if [box.theme.id for box in self.boxes] != [theme.id for theme in report.themes]:
            for box in self.boxes:
                self._layout.removeWidget(box)
                box.hide()
                box.deleteLater()
            self.boxes = [ThemeBox(self, theme) for theme in report.themes]
            for place, box in enumerate(self.boxes):
                self._layout.insertWidget(place, box)
            self._show_kept()
        for box, theme in zip(self.boxes, report.themes, strict=True):
            box.theme = theme
            box.tick.setText(theme.name.get(i18n.current()).replace("&", "&&"))
            box.show_outcomes(council.from_outcomes(report.trips, theme.id, "zh_TW"))
        self.empty.setVisible(not self.boxes)

    def values(self) -> dict[str, Any]:
        kept = self._kept
        for box in self.boxes:
            kept = council.with_prose(kept, box.theme.id, box.prose())
        return {self.names[0]: kept}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self._kept = str(values[self.names[0]] or "")
            self._show_kept()

    def _show_kept(self) -> None:
        prose = council.prose_of(self._kept)
        for box in self.boxes:
            box.show_prose(prose.get(box.theme.id))
