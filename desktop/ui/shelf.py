"""The shelves of the print room: every paper a tile under the heading of its kind, found by typing or by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QWidget

from desktop import i18n
from desktop.documents.registry import GROUPS, Document
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow

WIDE, HIGH, GAP, MARGIN = 176, 178, 12, 16
WORDS = 62  # pixels below the picture: two lines of a name and one of its translation
RECENT = 5
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Tile(QToolButton):
    """One kind of paper: its picture, its name in both languages."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.document = document
        self.thumb = QImage()
        self.is_empty = False  # there is nothing to print yet
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(WIDE, HIGH)
        self.setProperty("role", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        name = self.document.name()
        code = i18n.current()
        self.setAccessibleName(name.get(code))
        self.setToolTip(name.get(i18n.other(code)))
        self.update()

    def show_thumb(self, image: QImage) -> None:
        """Show the first page; a null image says that there is nothing to print yet."""
        self.thumb, self.is_empty = image, image.isNull()
        self.update()

    def answers_to(self, wanted: str) -> bool:
        """Whether what was typed is in a name of this paper, in either language."""
        names, stems = self.document.name(), self.document.stem
        known = (names.zh, names.ja, stems.zh, stems.ja, self.document.key)
        return any(wanted in one.casefold() for one in known)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = self.rect().adjusted(1, 1, -2, -2)
        edge = "indigo" if self.isChecked() or self.hasFocus() else "line"
        pen = painter.pen()
        pen.setColor(theme.color(edge))
        pen.setWidthF(2 if self.hasFocus() else 1.4 if self.isChecked() else 1)
        painter.setPen(pen)
        painter.setBrush(theme.color("sel" if self.isChecked() else "card"))
        painter.drawRoundedRect(box, 8, 8)
        frame = box.adjusted(10, 10, -10, -WORDS - 8)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("head"))
        painter.drawRect(frame)
        if not self.thumb.isNull():
            ratio = self.devicePixelRatioF()
            size = QSize(int(frame.width() * ratio), int(frame.width() * ratio * 1.414))
            scaled = self.thumb.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            painter.setClipRect(frame.adjusted(1, 1, 0, 0))
            painter.drawImage(frame.left() + (frame.width() - int(scaled.width() / ratio)) // 2, frame.top(), scaled)
            painter.setClipping(False)
        elif self.is_empty:
            painter.setPen(theme.color("faint"))
            painter.setFont(theme.font_for(i18n.current(), theme.BODY - 1.25))
            middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(frame.adjusted(8, 4, -8, -4), middle, _("Nothing to print"))
        code = i18n.current()
        name = self.document.name()
        words_box = box.adjusted(10, box.height() - WORDS, -8, -4)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font_for(code, theme.BODY, True))
        used = painter.boundingRect(words_box, int(Qt.TextFlag.TextWordWrap), name.get(code))
        painter.drawText(words_box, int(Qt.TextFlag.TextWordWrap), name.get(code))
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font_for(i18n.other(code), theme.BODY - 1.25))
        below = words_box.adjusted(0, used.height() + 1, 0, 0)
        other = name.get(i18n.other(code))
        if below.height() < 2 * painter.fontMetrics().height():  # the whole name is in the tool tip
            other = painter.fontMetrics().elidedText(other, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), other)


class Shelf(QScrollArea):
    """All tiles. ``chosen`` tells the key of the one that is picked, ``opened`` of the one that is double-clicked."""

    chosen = Signal(str)
    opened = Signal(str)
    scrolled = Signal()

    def __init__(self, documents: Sequence[Document]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(2 * WIDE + GAP + 2 * MARGIN + 12)
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(MARGIN, 4, MARGIN, 12)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self.tiles = {document.key: Tile(document) for document in documents}
        for tile in self.tiles.values():
            tile.setParent(self._inner)
            tile.toggled.connect(lambda on, tile=tile: self._on_tile(tile) if on else None)
            tile.installEventFilter(self)
        self.headings: dict[str, Label] = {}
        for key, name in GROUPS:
            if any(document.group == key for document in documents):
                heading = self.headings[key] = Label(parent=self._inner)
                heading.setProperty("role", "heading")
                bind(heading.setText, name)
        self.nothing = Label(parent=self._inner)
        self.nothing.setProperty("role", "muted")
        bind(self.nothing.setText, N_("No paper has this in its name."))
        self.recent = QWidget(self._inner)
        self._recent_row = QHBoxLayout(self.recent)
        self._recent_row.setContentsMargins(0, 0, 0, 0)
        self._recent_row.setSpacing(4)
        self.wanted = ""
        self._columns = 0
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        self.setWidget(self._inner)
        self.arrange()

    def eventFilter(self, watched: object, event: object) -> bool:
        if not isinstance(watched, Tile):
            return False
        entered = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER
        if entered or (isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick):
            watched.setChecked(True)
            self.opened.emit(watched.document.key)
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in BY_TAB and not watched.isChecked():
            soon(self, self._focus_chosen)
        return entered

    def _focus_chosen(self) -> None:
        """Whoever comes by Tab is at the chosen paper, not at the first of the first shelf."""
        chosen = next((tile for tile in self.tiles.values() if tile.isChecked() and not tile.isHidden()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(chosen, 0, GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._columns:
            self.arrange()
            soon(self, self._keep_in_view)  # tiles have their places then

    def _keep_in_view(self) -> None:
        for tile in self.tiles.values():
            if tile.isChecked():
                self.ensureWidgetVisible(tile, 0, GAP)
        self.scrolled.emit()

    def _room(self) -> int:
        return max(2, (self.viewport().width() - 2 * MARGIN + GAP) // (WIDE + GAP))

    def filter(self, wanted: str) -> None:
        """Show the papers that have this in their name."""
        self.wanted = wanted.strip().casefold()
        self.arrange()
        self.verticalScrollBar().setValue(0)

    def found(self) -> list[Tile]:
        """The tiles that are shown, in order."""
        order = [key for key, _name in GROUPS]
        tiles = [tile for tile in self.tiles.values() if not self.wanted or tile.answers_to(self.wanted)]
        return sorted(tiles, key=lambda tile: order.index(tile.document.group))

    def arrange(self) -> None:
        """Lay the tiles out under their headings, as many side by side as there is room."""
        while self._grid.count():
            self._grid.takeAt(0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._room()
        found, line = self.found(), 0
        shown = set(found)
        for tile in self.tiles.values():
            tile.setVisible(tile in shown)
        if not self.wanted and self._recent_row.count():
            self._grid.addWidget(self.recent, line, 0, 1, self._columns + 1)
            line += 1
        self.recent.setVisible(not self.wanted and bool(self._recent_row.count()))
        for key, heading in self.headings.items():
            group = [tile for tile in found if tile.document.group == key]
            heading.setVisible(bool(group))
            if not group:
                continue
            self._grid.addWidget(heading, line, 0, 1, self._columns + 1)
            line += 1
            for number, tile in enumerate(group):
                self._grid.addWidget(tile, line + number // self._columns, number % self._columns)
            line += (len(group) - 1) // self._columns + 1
        self.nothing.setVisible(not found)
        if not found:
            self._grid.addWidget(self.nothing, line, 0, 1, self._columns + 1)
            line += 1
        self._grid.setColumnStretch(self._columns, 1)
        self._grid.setRowStretch(line, 1)
        self.scrolled.emit()

    def show_recent(self, keys: Sequence[str]) -> None:
        """Buttons of the papers used last, the last one first."""
        while self._recent_row.count():
            item = self._recent_row.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()  # until it goes it would stand under what comes in its place
                old.deleteLater()
        known = [key for key in keys if key in self.tiles][:RECENT]
        if known:
            title = Label()
            title.setProperty("role", "muted")
            bind(title.setText, N_("Used last"))
            self._recent_row.addWidget(title)
        for key in known:
            made = QPushButton()
            made.setProperty("role", "link")
            bind(made.setText, self.tiles[key].document.title)
            made.clicked.connect(lambda _on=False, key=key: self.choose(key))
            self._recent_row.addWidget(made)
        if known:
            self._recent_row.addStretch(1)
        self.arrange()

    def choose(self, key: str) -> None:
        """Pick a paper and bring it into view, also where the filter hides it."""
        tile = self.tiles[key]
        if self.wanted and not tile.answers_to(self.wanted):
            self.filter("")
        tile.setChecked(True)
        self._grid.activate()
        self.ensureWidgetVisible(tile, 0, GAP)

    def jump(self, group: str) -> None:
        """Bring a heading to the top."""
        self._grid.activate()
        self.verticalScrollBar().setValue(self.headings[group].y() - 2)

    def group_in_view(self) -> str:
        """The key of the heading that stands above what is in view."""
        self._grid.activate()
        top = self.verticalScrollBar().value()
        shown = [(heading.y(), key) for key, heading in self.headings.items() if not heading.isHidden()]
        return max((entry for entry in shown if entry[0] <= top + HIGH // 2), default=min(shown, default=(0, "")))[1]

    def seen(self, tile: Tile) -> bool:
        """Whether a tile is in view."""
        top = self.verticalScrollBar().value()
        return not tile.isHidden() and tile.y() < top + self.viewport().height() and tile.geometry().bottom() > top

    def current(self) -> Tile:
        """The tile that is picked."""
        return next(tile for tile in self.tiles.values() if tile.isChecked())

    def _on_tile(self, tile: Tile) -> None:
        self.ensureWidgetVisible(tile, 0, GAP)
        self.chosen.emit(tile.document.key)


class GroupBox(Combo):
    """Which shelf is in view; ``asked`` the one that a person wants to see."""

    asked = Signal(str)

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.setMinimumContentsLength(17)
        for key, name in GROUPS:
            if key in shelf.headings:
                self.addItem(_(name), key)
        bind(self.setAccessibleName, N_("Shelf"))
        bind(self.setToolTip, N_("Go to a shelf"))
        self.activated.connect(lambda _place: self.asked.emit(str(self.currentData())))
        shelf.scrolled.connect(self._on_scrolled)
        follow(self._write)

    def _write(self) -> None:
        names = dict(GROUPS)
        for place in range(self.count()):
            self.setItemText(place, _(names[self.itemData(place)]))

    def _on_scrolled(self) -> None:
        self.setCurrentIndex(max(self.findData(self._shelf.group_in_view()), 0))
