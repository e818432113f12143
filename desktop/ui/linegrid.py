"""A list that is filled and edited in place, by keyboard alone: groups of lines, ticked by Space, new ones below.

Enter edits the cell, Tab goes on to the next one; in the row below Enter goes from field to field and adds at its end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.i18n import N_, _
from desktop.ui import icons, theme
from desktop.ui.inputs import Combo, Line
from desktop.ui.suggesting import Helper, Lines

ID, HELD = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Options = Callable[[], Sequence[tuple[str, str]]]
ROW, NARROW = 30, 60  # pixels: height of a line, width of a column that shares what is left


class Column(NamedTuple):
    """``key`` is what is written, ``title`` marked; ``width`` in pixels, or 0 to share what is left by ``stretch``.

    ``glyphs`` is the language of a text of one language; ``options`` gives (id, words) of what can be chosen; what is
    ``fixed`` is shown only.
    """

    key: str
    title: str
    width: int = 0
    stretch: int = 1
    glyphs: str = ""
    options: Options | None = None
    fixed: bool = False


class Entry(NamedTuple):
    """A line: what each cell shows, and what an editor of it begins with. ``tone`` is a colour of the palette, for the
    column ``toned`` or for all.
    """

    id: str
    shown: tuple[str, ...]
    held: tuple[str, ...]
    ticked: bool | None = None
    tone: str = ""
    toned: str = ""
    tips: tuple[str, ...] = ()


class Group(NamedTuple):
    """Lines under a heading as it is read."""

    title: str
    entries: Sequence[Entry]
    counted: bool = True  # how many stands behind the title


class _Cells(QStyledItemDelegate):
    """Editors of the cells; what was typed goes to ``Grid.edited``, never into the model."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self.grid = grid
        self.heights: dict[int, QSize] = {}  # of one line in each column: measuring a thousand cells is seen

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        if self.grid.columns[index.column()].fixed:
            return None  # type: ignore[return-value]  # Qt takes it: nothing is edited
        made = make_field(self.grid.columns[index.column()])
        made.setParent(parent)
        if isinstance(made, Combo):
            made.activated.connect(lambda _place: self._take(made))
        return made

    def _take(self, editor: QWidget) -> None:
        """A choice from the list is taken at once."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        put(editor, str(index.data(HELD) or ""), str(index.data() or ""))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        before = str(index.data(HELD) or "")
        value = taken(editor)
        if value != before:
            self.grid.edited.emit(str(index.data(ID)), self.grid.columns[index.column()].key, value)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        single = not self.grid.wordWrap() and "\n" not in str(index.data() or "")
        if single and index.column() in self.heights:
            return self.heights[index.column()]  # the widths are the grid's own
        hint = super().sizeHint(option, index)
        hint = QSize(hint.width(), max(hint.height(), ROW))
        if single:
            self.heights[index.column()] = hint
        return hint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if self.grid.hasFocus() and index == self.grid.currentIndex():  # which cell Enter will edit
            painter.save()
            painter.setPen(QPen(theme.color("indigo")))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, -2, -2), 3, 3)
            painter.restore()


def make_field(column: Column) -> QWidget:
    """The input of a column: a list to choose from, or a line."""
    if column.options is None:
        line = Line(column.glyphs)
        if column.glyphs:
            line.setProperty("mark", column.glyphs)
        return line
    made = Combo()
    for key, words in column.options():
        made.addItem(words, key)
    return made


def put(field: QWidget, value: str, words: str = "") -> None:
    """Show a value in an input; ``words`` are for one that is not among the choices, and is not to be lost."""
    if isinstance(field, Combo):
        if value and words and field.findData(value) < 0:
            field.addItem(words, value)
        field.setCurrentIndex(max(field.findData(value), 0))
    elif isinstance(field, Line):
        field.put(value)
        field.setSelection(len(field.text()), -len(field.text()))  # all of it, and what is narrow shows its beginning


def taken(field: QWidget) -> str:
    """What stands in an input: a chosen id, or text."""
    if isinstance(field, Combo):
        return str(field.currentData() or "")
    assert isinstance(field, QLineEdit)
    return field.text().strip()


class Grid(QTreeWidget):
    """``edited`` (row id, column key, value), ``ticked``, ``delete_asked`` and ``move_asked`` (row id, -1 or 1)."""

    edited = Signal(str, str, str)
    ticked = Signal(str, bool)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.setObjectName("lineGrid")
        self.setColumnCount(len(columns))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setTabKeyNavigation(False)
        head = self.header()
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHeaderLabels([_(column.title) for column in columns])
        for place, column in enumerate(columns):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            if column.width:
                head.resizeSection(place, column.width)
        self.viewport().installEventFilter(self)
        self.itemChanged.connect(self._on_changed)
        self._filling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._share()
        return super().eventFilter(watched, event)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Other widths for the columns, 0 where one shares what is left."""
        self.columns = tuple(column._replace(width=width) for column, width in zip(self.columns, widths, strict=True))
        for place, width in enumerate(widths):
            if width:
                self.header().resizeSection(place, width)
        self._share()

    def _share(self) -> None:
        """Columns without a width of their own share what is left."""
        shown = [column for place, column in enumerate(self.columns) if not self.isColumnHidden(place)]
        fixed = sum(column.width for column in shown)
        shares = sum(column.stretch for column in shown if not column.width) or 1
        for place, column in enumerate(self.columns):
            if not column.width:
                share = (self.viewport().width() - fixed) * column.stretch // shares
                self.header().resizeSection(place, max(share, NARROW))

    def current(self) -> str:
        """Id of the line that the keys act on; empty while there is none."""
        item = self.currentItem()
        return str(item.data(0, ID) or "") if item is not None else ""

    def ids(self) -> list[str]:
        """Ids of all lines from top to bottom."""
        return [str(item.data(0, ID)) for item in self._items()]

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        return [item for item in tops if item is not None and item.data(0, ID)]

    def choose(self, row_id: str, column: int = 0) -> None:
        """Make a line the current one and bring it into view."""
        for item in self._items():
            if item.data(0, ID) == row_id:
                self.setCurrentItem(item, column)
                self.scrollToItem(item)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these lines; the current one stays, or the one that took its place."""
        before, place, column = self.current(), 0, max(self.currentColumn(), 0)
        if before:
            place = self.ids().index(before)
        scrolled = self.verticalScrollBar().value()
        self._filling = True
        self.clear()
        self._cells.heights.clear()  # the language's glyphs may be higher
        made = [self._items_of(group) for group in groups]
        self.addTopLevelItems([item for items in made for item in items])
        for top, *_lines in made:
            top.setFirstColumnSpanned(True)  # lays out all lines anew: once at the end, not for each group
        self._filling = False
        ids = self.ids()
        if ids and before:
            self.choose(before if before in ids else ids[min(place, len(ids) - 1)], column)
        self.verticalScrollBar().setValue(scrolled)

    def _items_of(self, group: Group) -> list[QTreeWidgetItem]:
        """The heading and its lines, in no tree yet: there each word that is set would be told to everybody."""
        top = QTreeWidgetItem()
        top.setFlags(Qt.ItemFlag.NoItemFlags)  # the arrow keys pass over it; no parent, or its lines were disabled too
        top.setText(0, f"{group.title}　{len(group.entries)}" if group.counted else group.title)
        font = QFont(self.font())
        font.setBold(True)
        top.setFont(0, font)
        top.setForeground(0, QBrush(theme.color("muted")))
        made = [top]
        for entry in group.entries:
            item = QTreeWidgetItem()
            made.append(item)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable)
            if entry.ticked is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, Qt.CheckState.Checked if entry.ticked else Qt.CheckState.Unchecked)
            for place, (shown, held) in enumerate(zip(entry.shown, entry.held, strict=True)):
                item.setText(place, shown)
                item.setData(place, ID, entry.id)
                item.setData(place, HELD, held)
                item.setToolTip(place, entry.tips[place] if entry.tips else "")
                if self.columns[place].glyphs:
                    item.setFont(place, theme.font_for(self.columns[place].glyphs))
                if entry.tone and (not entry.toned or self.columns[place].key == entry.toned):
                    item.setForeground(place, QBrush(theme.color(entry.tone)))
        return made

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == 0 and item.data(0, ID):
            self.ticked.emit(str(item.data(0, ID)), item.checkState(0) == Qt.CheckState.Checked)

    @property
    def editing(self) -> bool:
        """Whether a cell is being typed into."""
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.currentItem(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.editing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it comes from the editor, which is about to close
        elif item is None or not item.data(0, ID):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            ticked = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.columns[max(self.currentColumn(), 0)].fixed:
                self.editItem(item, max(self.currentColumn(), 0))
        elif key == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.current())
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(self.current(), -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            self.setCurrentItem(item, min(max(self.currentColumn() + step, 0), len(self.columns) - 1))
        else:
            super().keyPressEvent(event)


class NewRow(QWidget):
    """Fields for one more line, as wide as the columns above; ``entered`` with what was typed."""

    entered = Signal(dict)
    wordless = False  # a line may be nothing but choices

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.fields = {column.key: make_field(column) for column in columns}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for column in columns:
            field = self.fields[column.key]
            field.setAccessibleName(_(column.title))
            field.setMinimumWidth(60)
            if isinstance(field, Line):
                field.setPlaceholderText(_(column.title))
            if column.width:
                field.setFixedWidth(column.width - 4)
            row.addWidget(field, 0 if column.width else column.stretch)
            field.installEventFilter(self)
        self.add_button = icons.button(self, "add", N_("Add"))
        self.add_button.clicked.connect(self.enter)
        row.addWidget(self.add_button)
        sides = {column.glyphs: self.fields[column.key] for column in columns if column.glyphs}
        zh, ja = sides.get("zh_TW"), sides.get("ja")
        both = isinstance(zh, Line) and isinstance(ja, Line)
        self._helper = Helper(Lines(self, zh, ja)) if both else None  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            if isinstance(watched, Line) and watched.offers:
                return False  # the line takes what it offers
            order = list(self.fields.values())
            at = order.index(watched) if watched in order else 0
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)  # type: ignore[attr-defined]
            if whole or at + 1 == len(order):
                self.enter()
            else:
                order[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def values(self) -> dict[str, str]:
        """Column key -> what stands in its field."""
        return {key: taken(field) for key, field in self.fields.items()}

    def enter(self) -> None:
        """Give on what was typed; whoever listens calls ``clear`` when it was taken."""
        if self.wordless or any(isinstance(field, Line) and field.text().strip() for field in self.fields.values()):
            self.entered.emit(self.values())

    def clear(self, keep: Sequence[str] = ()) -> None:
        """Empty for the next line, the cursor in the first field; ``keep`` stays as it is."""
        for key, field in self.fields.items():
            if key not in keep:
                put(field, "")
        if self._helper is not None:
            self._helper.look()
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
