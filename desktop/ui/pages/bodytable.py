"""The organisations as a tree: what lies below what, of what kind, where, who heads it and how many work there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from desktop import i18n
from desktop.domain import words
from desktop.i18n import N_, _
from desktop.store.bodytree import Body, Tree
from desktop.ui.pages.peopletable import region_name
from desktop.ui.rows import Column, Delegate, about_cell, about_head, paint_empty, row_height

Index = QModelIndex | QPersistentModelIndex
FEW = 60  # so many are shown with all their parts


class Node:
    """One body of the tree as it is shown."""

    __slots__ = ("above", "below", "body", "row")

    def __init__(self, body: Body | None, above: Node | None, row: int) -> None:
        self.body, self.above, self.row = body, above, row
        self.below: list[Node] = []


class TreeModel(QAbstractItemModel):
    """Read-only; ``nodes`` by the id of the body."""

    def __init__(self, columns: list[Column]) -> None:
        super().__init__()
        self.columns = columns
        self.nodes: dict[str, Node] = {}
        self.root = Node(None, None, 0)

    def show_tree(self, tree: Tree, only: Collection[str] | None) -> None:
        """Show ``tree``, or those bodies of it; with each come all above it."""
        self.beginResetModel()
        self.root, self.nodes = Node(None, None, 0), {}
        for body, _depth in tree.walk():
            if only is not None and body.id not in only:
                continue
            above = self.nodes.get(body.parent_id or "", self.root)
            node = self.nodes[body.id] = Node(body, above, len(above.below))
            above.below.append(node)
        self.endResetModel()

    def _node(self, index: Index) -> Node:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self.root

    def body(self, index: Index) -> Body | None:
        """What stands there."""
        return self._node(index).body

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        below = self._node(parent).below
        if not 0 <= row < len(below) or not 0 <= column < len(self.columns):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def index_of(self, row_id: str) -> QModelIndex:
        """Where a body stands."""
        node = self.nodes.get(row_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).above
        return self.createIndex(above.row, 0, above) if above is not None and above.body else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self._node(parent).below)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        return about_head(self.columns[section], role) if orientation == Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = 0) -> Any:
        body = self.body(index)
        return None if body is None else about_cell(self.columns[index.column()], body, role)


class BodyTable(QTreeView):
    """The tree of a page. ``chosen`` on selection, ``opened`` on Enter, F2 or double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, counts: Callable[[str], int]) -> None:
        super().__init__()
        self.tree, self.narrowed = Tree({}, {}), False
        self.model_ = TreeModel(
            [
                Column(N_("Title"), lambda b: b.name().get(i18n.current()), self._other_name, stretch=7),
                Column(N_("Kind"), lambda b: _(words.find(words.ORGANISATION_KINDS, b.kind).label), stretch=3),
                Column(N_("Region"), lambda b: region_name(self.tree.region(b.id)), stretch=2),
                Column(N_("Head"), lambda b: b.head().get(i18n.current()), stretch=3),
                Column(N_("People"), lambda b: str(counts(b.id) or ""), stretch=1, right=True),
            ]
        )
        self.setObjectName("bodyTable")
        self.setModel(self.model_)
        self.setItemDelegate(Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.retranslate()

    def _other_name(self, body: Body) -> str:
        return body.name().exactly(i18n.other(i18n.current()))

    def retranslate(self) -> None:
        self.setAccessibleName(_(N_("Organisations")))
        self.setIndentation(row_height(self) // 2)
        self.model_.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model_.columns) - 1)
        self.viewport().update()

    def show_tree(self, tree: Tree, only: Collection[str] | None = None) -> None:
        """Show ``tree``, or only these of it; what is open, selected and in sight stays."""
        kept, bar, first = self.current(), self.verticalScrollBar().value(), not self.tree.bodies
        opened = {row_id for row_id in self.model_.nodes if self.isExpanded(self.model_.index_of(row_id))}
        self.tree, self.narrowed = tree, only is not None
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.model_.show_tree(tree, only)
        if only is not None or (first and len(tree.bodies) <= FEW):
            self.expandAll()
        else:
            for row_id in opened & self.model_.nodes.keys():
                self.expand(self.model_.index_of(row_id))
        if kept in self.model_.nodes:
            self.setCurrentIndex(self.model_.index_of(kept))
        selection.blockSignals(False)
        self.verticalScrollBar().setValue(bar)

    def current(self) -> str:
        """Id of the selected body; empty where none is."""
        body = self.model_.body(self.currentIndex())
        return body.id if body else ""

    def go_first(self) -> None:
        """Select whatever stands first."""
        body = self.model_.body(self.model_.index(0, 0))
        if body is not None:
            self.choose(body.id)

    def has(self, row_id: str) -> bool:
        return row_id in self.model_.nodes

    def choose(self, row_id: str) -> None:
        """Select a body and tell it, also when it was selected already; those above it open."""
        before = self.current()
        if self.has(row_id):
            self.setCurrentIndex(self.model_.index_of(row_id))
            if before == row_id:
                self.chosen.emit(row_id)

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        body = self.model_.body(index)
        if body is not None:
            self.chosen.emit(body.id)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        whole = sum(column.stretch for column in self.model_.columns)
        width, used = self.viewport().width(), 0
        for number, column in enumerate(self.model_.columns):
            last = number == len(self.model_.columns) - 1
            share = width - used if last else width * column.stretch // whole
            self.setColumnWidth(number, max(share, 50))
            used += share

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model_.nodes:
            said = _("Nothing matches.") if self.tree.bodies else _("No organisation here yet. Add the first one.")
            paint_empty(self, said)
