"""What every field is made of: its line or lines of text, and the sentence below them that says what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.errors import Sentence
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.labels import Label


class Field(QWidget):
    """Base of all fields. ``names`` are the columns it holds; ``changed`` while typing, ``committed`` on leaving."""

    changed = Signal()
    committed = Signal()

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.names = names
        self.share = 1  # of a row that it stands in with others
        self.label = ""
        self._sentence: Sentence | None = None
        self._offer: Label | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._problem = Label(parent=self)
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()

    def finish(self, *widgets: QWidget) -> None:
        """Lay out the inputs, the line for problems last; call once at the end of ``__init__``."""
        for widget in widgets:
            self._layout.addWidget(widget)
            if isinstance(widget, Line):
                widget.textChanged.connect(self._show_offer)
        self._layout.addWidget(self._problem)
        self.setFocusProxy(widgets[0])

    def values(self) -> dict[str, Any]:
        """Column -> raw value, as ``records`` takes it."""
        raise NotImplementedError

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; columns that are missing stay as they are."""
        raise NotImplementedError

    def unreadable(self) -> Sentence | None:
        """What is wrong with a text that has no value of its own to be refused (a name that is in no list)."""
        return None

    def show_problem(self, sentence: Sentence | None) -> None:
        """Say what is wrong below the inputs, or nothing."""
        self._sentence = sentence
        self._problem.setText(sentence.text(_) if sentence else "")
        self._problem.setVisible(sentence is not None)

    def _show_offer(self) -> None:
        """Say how the faint text of an empty line is taken."""
        offering = any(line.offers for line in self.findChildren(Line))
        if offering and self._offer is None:
            self._offer = Label(parent=self)
            self._offer.setProperty("role", "suggestion")
            self._offer.setWordWrap(True)
            self._layout.insertWidget(self._layout.count() - 1, self._offer)
        if self._offer is not None:
            self._offer.setText(_("◇ Suggestion: Enter takes it"))
            self._offer.setVisible(offering)

    @property
    def problem(self) -> Sentence | None:
        return self._sentence

    def set_label(self, label: str) -> None:
        """The marked label; it is what screen readers say."""
        self.label = label
        self.retranslate()

    def label_of(self, _name: str) -> str:
        """The marked label of one of the columns; most fields call all of theirs the same."""
        return self.label

    def retranslate(self) -> None:
        """Write every word of the program anew; never what a person typed."""
        self.show_problem(self._sentence)
        self.name_inputs()
        if self._offer is not None:
            self._show_offer()

    def name_inputs(self) -> None:
        """Accessible names of the inputs."""
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(_(self.label))


class Combo(QComboBox):
    """A list to choose from, where the wheel moves the panel, not a choice that it passes over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def showPopup(self) -> None:
        """The list as wide as its longest entry, however narrow the field is."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Line(QLineEdit):
    """One line of text that commits on Enter and on leaving, and takes Escape to give back what stood there.

    While it is empty it may show a suggestion, which Enter takes: nothing is ever filled in unasked.
    """

    def __init__(self, glyphs: str = "") -> None:
        super().__init__()
        self._stored, self._said, self._suggestion = "", "", ""
        if glyphs:
            theme.own_language(self, glyphs)

    def put(self, text: str) -> None:
        """Show a stored value; the cursor and the undo steps stay where the text is the same."""
        self._stored = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def say(self, placeholder: str) -> None:
        """What an empty line says."""
        self._said = placeholder
        self._show_placeholder()

    def suggest(self, text: str) -> None:
        """Offer ``text``; nothing where it is empty."""
        if text != self._suggestion:
            self._suggestion = text
            self._show_placeholder()
            self.textChanged.emit(self.text())

    @property
    def offers(self) -> bool:
        """Whether a suggestion waits to be taken."""
        return bool(self._suggestion) and not self.text()

    def _show_placeholder(self) -> None:
        offered = f"◇ {self._suggestion}" if self._suggestion else self._said
        if offered != self.placeholderText():
            self.setPlaceholderText(offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._suggestion and not self.text():
            self.setText(self._suggestion)
            self.textEdited.emit(self._suggestion)
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.setText(self._stored)
            self.textEdited.emit(self._stored)
            event.accept()
            return
        super().keyPressEvent(event)


class Text(QPlainTextEdit):
    """Several lines; Tab leaves, as in every other field."""

    left = Signal()

    def __init__(self, glyphs: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        if glyphs:
            theme.own_language(self, glyphs)
        self._lines = lines
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 14)

    def put(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._fit()
