"""The list of what waits for a decision: the record, my value, the others', the one before, and a button for each.

Every button is reached with Tab; Up and Down go to the same button of the next record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.i18n import _
from desktop.ui import labels
from desktop.ui.differences import (
    BRING_BACK,
    DELETE,
    DELETE_TOO,
    DIFFERENT,
    KEEP,
    KEEP_ROW,
    LET_GO,
    OTHER,
    USE_MINE,
    USE_THIS,
    Described,
    Option,
)
from desktop.ui.labels import Label
from desktop.ui.panel import restyle
from desktop.ui.text import follow

SHOWN = 50  # rows at once; the next ones move up as these are decided
STRETCH = (5, 4, 4, 3)
GAP = 10  # pixels between two texts
LONG_WORD = re.compile(r"[!-~]{12,}")
FIRST, SECOND = (
    (USE_MINE, USE_THIS, KEEP, DELETE, BRING_BACK, KEEP_ROW),
    (USE_THIS, LET_GO, DELETE_TOO, KEEP_ROW, DIFFERENT, KEEP, DELETE),
)


def _with_breaks(word: re.Match[str]) -> str:
    """Places where a mail address or a path may break, or it would be cut at the edge of its column."""
    return re.sub(r"([@./_\-]|[^@./_\-]{16})", "\\1\u200b", word[0])


def text_label(text: str, role: str = "", tip: str = "") -> QLabel:
    """A label that takes the width it is given, so that the columns of all rows stand below each other."""
    made = Label(LONG_WORD.sub(_with_breaks, text))
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setMinimumWidth(10)
    if role:
        made.setProperty("role", role)
    if tip and tip != text:
        made.setToolTip(labels.tip(tip))
    return made


class Cell(QWidget):
    """A value with who wrote it and when below."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(text_label(option.text, "", option.full))
        if option.by:
            column.addWidget(text_label(option.by, "small"))
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


class ConflictRow(QFrame):
    """One decision. ``chosen(key, choice)``; ``other_asked(key)`` for a value that nobody had."""

    chosen = Signal(str, int)
    other_asked = Signal(str)
    moved = Signal(int, int)  # step, which of the buttons

    def __init__(self, described: Described, widths: Sequence[int], *, buttons: bool = True) -> None:
        super().__init__()
        self.described = described
        self.buttons: list[QPushButton] = []
        self.setObjectName("conflictRow")
        grid = row_grid(self, widths if buttons else (0, 0, 0))
        title = QVBoxLayout()
        title.setContentsMargins(0, 0, GAP, 0)
        title.setSpacing(1)
        title.addStretch(1)
        title.addWidget(text_label(described.title, "strong"))
        title.addWidget(text_label(described.sub, "small"))
        title.addStretch(1)
        grid.addLayout(title, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, option in enumerate(described.options):
            grid.addWidget(Cell(option), max(place - 1, 0), 1 if place == 0 else 2)
            if buttons:
                self._button(grid, option, place)
        grid.addWidget(text_label(described.base, "muted"), 0, 3)
        if buttons and described.free:
            other = self._make(OTHER, described.sub)
            other.clicked.connect(lambda: self.other_asked.emit(described.key))
            grid.addWidget(other, 0, 6, middle)

    def _button(self, grid: QGridLayout, option: Option, place: int) -> None:
        button = self._make(option.button, option.text)
        button.clicked.connect(lambda: self.chosen.emit(self.described.key, option.choice))
        column = 4 if place == 0 else 5
        grid.addWidget(button, max(place - 1, 0), column, Qt.AlignmentFlag.AlignVCenter)

    def _make(self, msgid: str, about: str) -> QPushButton:
        button = QPushButton(_(msgid))
        button.setProperty("role", "decision")
        button.setAccessibleName(f"{_(msgid)}　{self.described.title}　{about}")
        button.installEventFilter(self)
        self.buttons.append(button)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("current", event.type() == QEvent.Type.FocusIn)
            restyle(self)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and isinstance(watched, QPushButton):
                self.moved.emit(step, self.buttons.index(watched))
                return True
        return False

    def set_last(self, last: bool) -> None:
        """The last row has no line below."""
        if self.property("last") != last:
            self.setProperty("last", last)
            restyle(self)

    def go_to(self, which: int) -> None:
        """The cursor on one of the buttons."""
        if self.buttons:
            self.buttons[min(which, len(self.buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


def row_grid(frame: QWidget, widths: Sequence[int]) -> QGridLayout:
    """The columns of a row: record, mine, others, before, and three of buttons."""
    grid = QGridLayout(frame)
    grid.setContentsMargins(10, 6, 10, 6)
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(6)
    for place, stretch in enumerate(STRETCH):
        grid.setColumnStretch(place, stretch)
    for place, width in enumerate(widths, 4):
        if width:  # a column without a widget would lose its spacing too
            grid.addWidget(QWidget(), 0, place)
        grid.setColumnMinimumWidth(place, width)
    return grid


class ConflictList(QFrame):
    """The table of decisions, as high as its rows."""

    chosen = Signal(str, int)
    other_asked = Signal(str)

    def __init__(self, *, buttons: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._buttons = buttons
        self.rows: list[ConflictRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.head = QFrame()
        self.head.setObjectName("conflictHead")
        self._column.addWidget(self.head)
        self._titles: list[QLabel] = []
        self._shown_widths: tuple[int, ...] = ()
        self.more = text_label("", "muted")
        self.more.setContentsMargins(10, 6, 10, 6)
        self._column.addWidget(self.more)
        self._described: Sequence[Described] = ()
        self._count = 0
        follow(self._write)

    def show_described(self, described: Sequence[Described], count: int = 0) -> None:
        """Show these, the first of ``count``; rows that say the same stay, and so does the cursor's place."""
        focus, held = self.window().focusWidget(), (0, -1)
        for number, row in enumerate(self.rows):
            if isinstance(focus, QPushButton) and focus in row.buttons:
                held = (number, row.buttons.index(focus))
        self._described, self._count = described, max(count, len(described))
        widths = self._widths()
        same = widths == self._shown_widths
        before = {row.described: row for row in self.rows} if same else {}
        rows = [before.pop(one) if one in before else self._row(one, widths) for one in described[:SHOWN]]
        for row in self.rows:
            if row not in rows:
                row.hide()
                self._column.removeWidget(row)
                row.deleteLater()
        for place, row in enumerate(rows, 1):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show()  # now: a layout would do it later, and what is not shown takes no focus
            row.set_last(row is rows[-1])
        self.rows, self._shown_widths = rows, widths
        self._write_head(widths)
        self._write()
        if held[1] >= 0 and self.rows:
            self.rows[min(held[0], len(self.rows) - 1)].go_to(held[1])

    def _row(self, described: Described, widths: Sequence[int]) -> ConflictRow:
        row = ConflictRow(described, widths, buttons=self._buttons)
        row.chosen.connect(self.chosen)
        row.other_asked.connect(self.other_asked)
        row.moved.connect(lambda step, which: self._move(row, step, which))
        return row

    def _widths(self) -> tuple[int, ...]:
        """Widths of the three columns of buttons, the same in every row."""
        if not self._buttons:
            return (0, 0, 0)
        probe = QPushButton()
        probe.setProperty("role", "decision")
        used = {option.button for one in self._described for option in one.options}
        free = any(one.free for one in self._described)
        widths = []
        for msgids in ([m for m in FIRST if m in used], [m for m in SECOND if m in used], [OTHER] if free else []):
            width = 0
            for msgid in msgids:
                probe.setText(_(msgid))
                width = max(width, probe.sizeHint().width())
            widths.append(width)
        return tuple(widths)

    def _write_head(self, widths: Sequence[int]) -> None:
        head = QFrame()
        head.setObjectName("conflictHead")
        grid = row_grid(head, widths)
        grid.setContentsMargins(10, 4, 10, 4)
        self._titles = [text_label("", "label") for _place in STRETCH]
        for place, title in enumerate(self._titles):
            grid.addWidget(title, 0, place)
        self._column.replaceWidget(self.head, head)
        self.head.hide()
        self.head.deleteLater()
        self.head = head

    def _write(self) -> None:
        """The headings; the rows are written anew by the page, which knows the records."""
        if self._titles:
            authors = {author for one in self._described for author in one.authors}
            other = next(iter(authors)) if len(authors) == 1 else ""
            said = (_("Item"), _("Mine"), other or _("The others'"), _("Before"))
            for title, text in zip(self._titles, said, strict=True):
                title.setText(text)
        left = self._count - len(self.rows)
        self.more.setVisible(left > 0)
        self.more.setText(_("{count} more follow when these are decided.").format(count=left) if left > 0 else "")
        self.setAccessibleName(_("Waiting for a decision"))

    def _move(self, row: ConflictRow, step: int, which: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].go_to(which)
            above = self.parentWidget()
            while above is not None and not isinstance(above, QScrollArea):
                above = above.parentWidget()
            if above is not None:
                above.ensureWidgetVisible(self.rows[place], 0, GAP)
