"""What every field is made of: its line or lines of text, and the sentence below them that says what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Sentence
from desktop.i18n import _
from desktop.ui import theme
from desktop.ui.labels import Label

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own


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
        self._note: Label | None = None
        self._noted = ""
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
            if isinstance(widget, (Line, Text)):
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
        self._show_note()

    def keep_room(self, note: str = "") -> None:
        """Keep a line free below the inputs, so that nothing moves when something is said there.

        Until then it says ``note`` (marked).
        """
        self._note, self._noted = Label(parent=self), note
        self._note.setProperty("role", "small")
        self._layout.addWidget(self._note)
        self._show_note()

    def _show_note(self) -> None:
        if self._note is not None:
            self._note.setText(_(self._noted) if self._noted else " ")
            offering = self._offer is not None and not self._offer.isHidden()
            self._note.setVisible(self._sentence is None and not offering)
            proxy = self.focusProxy()
            if self._noted and proxy is not None and not offering:
                proxy.setAccessibleDescription(_(self._noted))

    def _show_offer(self) -> None:
        """Say how the faint text of an empty line is taken."""
        lines, texts = self.findChildren(Line), self.findChildren(Text)
        offering = any(line.offers for line in lines) or any(text.offers for text in texts)
        if offering and self._offer is None:
            self._offer = Label(parent=self)
            self._offer.setProperty("role", "suggestion")
            self._offer.setWordWrap(True)
            self._layout.insertWidget(self._layout.indexOf(self._problem), self._offer)
        if self._offer is not None:
            self._offer.setText(self.offer_words())
            self._offer.setVisible(offering)
            self._show_note()

    def offer_words(self) -> str:
        """What is said below a line that offers something."""
        return _("◇ Suggestion: Enter takes it")

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is longer than the field ends in …, or a size reads as another one (91×55 m)."""
        if self.isEditable() or self.currentIndex() < 0:
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        rect = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        wide = rect.width() - (0 if option.currentIcon.isNull() else option.iconSize.width() + 4)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, wide)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Offers:
    """What lines of text and longer texts share: while they are empty, one of several suggestions stands in them."""

    def __init__(self) -> None:
        self._said = ""
        self._offered: tuple[str, ...] = ()
        self._place = 0

    def say(self, placeholder: str) -> None:
        """What an empty line says."""
        self._said = placeholder
        self._show_placeholder()

    def suggest(self, *texts: str) -> None:
        """Offer the first of ``texts``, and the others after it; nothing where there is none."""
        wanted = tuple(text for text in texts if text)
        if wanted != self._offered:
            self._offered, self._place = wanted, 0
            self._show_placeholder()
            self._tell()

    @property
    def suggestion(self) -> str:
        """What Enter would take; empty where nothing is offered."""
        return self._offered[self._place] if self._offered else ""

    @property
    def others(self) -> tuple[int, int]:
        """(place of the suggestion, how many there are)."""
        return self._place + 1, len(self._offered)

    def _show_placeholder(self) -> None:
        offered = f"◇ {self.suggestion}" if self._offered else self._said
        if offered != self.placeholderText():  # type: ignore[attr-defined]
            self.setPlaceholderText(offered)  # type: ignore[attr-defined]
            self.setAccessibleDescription(offered if self._offered else "")  # type: ignore[attr-defined]

    def _tell(self) -> None:
        """Whoever says how a suggestion is taken looks again."""
        raise NotImplementedError

    def _walk_offers(self, event: QKeyEvent) -> bool:
        """Whether the key was for the suggestions: ↓ and ↑ among them, Escape away from them."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and len(self._offered) > 1:
            self._place = (self._place + (1 if event.key() == Qt.Key.Key_Down else -1)) % len(self._offered)
        elif event.key() == Qt.Key.Key_Escape:
            self._offered = ()
            self.refused.emit()  # type: ignore[attr-defined]
        else:
            return False
        self._show_placeholder()
        self._tell()
        event.accept()
        return True


class Line(QLineEdit, Offers):
    """One line of text that commits on Enter and on leaving, and takes Escape to give back what stood there.

    While it is empty it may show a suggestion, which Enter takes: nothing is ever filled in unasked.
    """

    taken = Signal(str)  # a suggestion
    refused = Signal()

    def __init__(self, glyphs: str = "") -> None:
        QLineEdit.__init__(self)
        Offers.__init__(self)
        self._stored = ""
        if glyphs:
            theme.own_language(self, glyphs)

    def put(self, text: str) -> None:
        """Show a stored value; the cursor and the undo steps stay where the text is the same."""
        self._stored = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def stored(self) -> str:
        """What stood there before it was typed into."""
        return self._stored

    def forget_steps(self) -> None:
        """What was typed is no step to undo any more: it has become part of an action."""
        place, before = self.cursorPosition(), self.blockSignals(True)
        self.setText(self.text())
        self.setCursorPosition(place)
        self.blockSignals(before)

    @property
    def offers(self) -> bool:
        """Whether a suggestion waits to be taken."""
        return bool(self._offered) and not self.text()

    def _tell(self) -> None:
        self.textChanged.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offers:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                said = self.suggestion
                self.setText(said)
                self.textEdited.emit(said)
                self.taken.emit(said)
                super().keyPressEvent(event)  # written, and on to the next field
                event.accept()  # but no dialog ends with it
                return
            if self._walk_offers(event):
                return
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.setText(self._stored)
            self.textEdited.emit(self._stored)
            event.accept()
            return
        super().keyPressEvent(event)


class Text(QPlainTextEdit, Offers):
    """Several lines; Tab leaves, as in every other field."""

    left = Signal()
    taken = Signal(str)
    refused = Signal()

    def __init__(self, glyphs: str = "", lines: int = 3) -> None:
        QPlainTextEdit.__init__(self)
        Offers.__init__(self)
        self.setTabChangesFocus(True)
        if glyphs:
            theme.own_language(self, glyphs)
        self._lines = lines
        self._grows = False
        self._fit()

    def grow(self) -> None:
        """As high as there is room; the lines are the least."""
        self._grows = True
        self._fit()

    def _fit(self) -> None:
        height = self.fontMetrics().lineSpacing() * self._lines + 14
        self.setMinimumHeight(height)
        self.setMaximumHeight(QWIDGETSIZE_MAX if self._grows else height)

    def put(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)

    def forget_steps(self) -> None:
        """As ``Line.forget_steps``."""
        self.document().clearUndoRedoStacks()

    @property
    def offers(self) -> bool:
        """Whether a suggestion waits to be taken."""
        return bool(self._offered) and not self.toPlainText()

    def _tell(self) -> None:
        self.textChanged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offers:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                said = self.suggestion
                self.setPlainText(said)
                self.taken.emit(said)
                event.accept()
                return
            if self._walk_offers(event):
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grows"):
            self._fit()
