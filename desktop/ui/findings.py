"""What windows of findings share: those open and those accepted, in cards below each other, a few at first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.i18n import N_, _
from desktop.ui.conflictrows import text_label
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.text import bind
from desktop.ui.warningrows import AcceptedRow, WarningRow

SHOWN = 20  # rows at first; more on demand


def tools(dialog: QDialog, title: str, choose: Callable[[], None]) -> tuple[QHBoxLayout, QPushButton, QPushButton]:
    """The title of the window, and beside it the buttons of what is open and of what was accepted."""
    bind(dialog.setWindowTitle, title)
    heading = Label()
    heading.setProperty("role", "emptyTitle")
    bind(heading.setText, title)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(heading)
    row.addSpacing(8)
    which = QButtonGroup(dialog)
    buttons = plain_button("", choose), plain_button("", choose)
    for button in buttons:
        button.setCheckable(True)
        button.setObjectName("choiceButton")
        which.addButton(button)
        row.addWidget(button)
    buttons[0].setChecked(True)
    row.addStretch(1)
    return row, *buttons


def count(open_button: QPushButton, accepted_button: QPushButton, still_open: int, accepted: int) -> None:
    """How many there are, on the buttons."""
    bind(open_button.setText, lambda: _("Open {count}").format(count=still_open))
    bind(accepted_button.setText, lambda: _("Accepted {count}").format(count=accepted))


def area() -> QScrollArea:
    """Where the cards stand."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def write(place: QScrollArea, cards: Iterable[QFrame], more: Callable[[], None] | None) -> None:
    """Show these cards; ``more`` where they are not all."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 6, 0)
    column.setSpacing(10)
    for card_ in cards:
        column.addWidget(card_)
    if not column.count():
        column.addWidget(text_label(_("Nothing here."), "muted"))
    if more is not None:
        column.addWidget(plain_button(N_("Show more"), more), 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    place.setWidget(body)


def card(title: str, msgid: str, go: Callable[[], None] | None) -> tuple[QFrame, QVBoxLayout]:
    """A card and where its rows stand; ``msgid`` is the button that shows what it is about."""
    made = QFrame()
    made.setObjectName("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = QFrame()
    head.setObjectName("conflictHead")
    line = QHBoxLayout(head)
    line.setContentsMargins(10, 4, 8, 4)
    name = text_label(title, "strong")
    line.addWidget(name, 1)
    if go is not None:
        button = plain_button(msgid, go, "link")
        button.setAccessibleName(f"{_(msgid)}　{name.text()}")
        line.addWidget(button)
    column.addWidget(head)
    return made, column


def focused(dialog: QDialog, rows: Sequence[QWidget]) -> int | None:
    """Which row the keyboard is in."""
    inside: QWidget | None = dialog.focusWidget()
    return next((n for n, row in enumerate(rows) if inside is not None and row.isAncestorOf(inside)), None)


def focus(place: int, rows: Sequence[WarningRow], accepted: Sequence[AcceptedRow], otherwise: QWidget) -> None:
    """The keyboard goes to the row that stands there now."""
    buttons = [row.accept_button for row in rows] or [row.back_button for row in accepted]
    (buttons[min(place, len(buttons) - 1)] if buttons else otherwise).setFocus()
