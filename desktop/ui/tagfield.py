"""Several tags in one field: shown as small boxes that a key or a click takes away, typed in either language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop import i18n
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.exchange.company_table import BETWEEN, KANA
from desktop.i18n import N_, _
from desktop.store import companies
from desktop.ui import theme
from desktop.ui.inputs import Field
from desktop.ui.picker import PickerLine
from desktop.ui.rows import Index
from desktop.ui.soon import soon
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.domain.companies import Tag
    from desktop.ui.pages.page import Page

ADD = N_("Add tag")
TYPE = N_("Type a tag, Enter adds it")
NOT_YET = N_("Press Enter to add this tag, or empty the line.")
CROSS = "×"
EDGE, CROSS_WIDE, APART = 8, 16, 4  # px of a box
SHOWN = 12


class BoxDelegate(QStyledItemDelegate):
    """A rounded box with the name and a cross."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        wide = metrics.horizontalAdvance(str(index.data() or "")) + EDGE * 2 + CROSS_WIDE
        view = self.parent()
        most = view.viewport().width() - APART if isinstance(view, QListWidget) else wide
        return QSize(min(wide, max(most, 60)) + APART, metrics.height() + 8 + APART)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect.adjusted(0, 0, -APART, -APART)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and bool(
            option.state & QStyle.StateFlag.State_HasFocus
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("indigo") if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("indigo_soft"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("indigo"))
        painter.setFont(option.font)
        inner = box.adjusted(EDGE, 0, -EDGE - CROSS_WIDE, 0)
        said = option.fontMetrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), said)
        painter.drawText(cross_of(box), int(Qt.AlignmentFlag.AlignCenter), CROSS)
        painter.restore()


def cross_of(box: QRect) -> QRect:
    """Where in a box its cross is."""
    return QRect(box.right() - CROSS_WIDE - 2, box.top(), CROSS_WIDE, box.height())


class Boxes(QListWidget):
    """The tags; arrows walk, Delete and a click on the cross take one away."""

    taken_away = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("parts")
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(BoxDelegate(self))
        bind(self.setToolTip, N_("Delete, or a click on ×, takes a tag away."))

    def show_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """These (id, name)."""
        row = self.currentRow()
        self.clear()
        for row_id, name in tags:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, row_id)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.fit()

    def fit(self) -> None:
        """As high as the boxes need at the present width."""
        self.setVisible(self.count() > 0)
        if self.count():
            self.doItemsLayout()
            last = self.visualItemRect(self.item(self.count() - 1))
            self.setFixedHeight(last.bottom() + self.verticalOffset() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            soon(self, self.fit)

    def _take_away(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.taken_away.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_away(self.currentItem())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            box = self.visualItemRect(item).adjusted(0, 0, -APART, -APART)
            if cross_of(box).contains(event.position().toPoint()):
                self._take_away(item)


class TagsField(Field):
    """Holds the ids of tags with blanks between them. ``kind`` is that of a new one and of those offered first."""

    def __init__(self, name: str, page: Page, kind: str) -> None:
        super().__init__(name)
        self._page, self._kind = page, kind
        self._ids: list[str] = []
        self._tags: dict[str, Tag] = {}
        self._offered: list[str] = []
        self.boxes, self.input = Boxes(), PickerLine()
        bind(self.input.setPlaceholderText, TYPE)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setWidget(self.input)
        self._completer.activated[QModelIndex].connect(self._on_picked)  # type: ignore[index]
        self.input.textEdited.connect(lambda _text: self.look())
        self.input.asked.connect(self.look)
        self.input.returnPressed.connect(self.take_typed)
        self.input.left.connect(lambda _tab: self._on_left())
        self.boxes.taken_away.connect(self._remove)
        self.finish(self.input, self.boxes)

    def _read(self) -> None:
        with self._page.store.read() as connection:
            self._tags = companies.tags(connection)

    def _named(self, row_id: str) -> str:
        return self._tags[row_id].name.get(i18n.current())

    def _finds(self, text: str) -> list[str]:
        wanted = fold(text)
        found = [
            tag
            for tag in self._tags.values()
            if tag.id not in self._ids and (wanted in fold(tag.name.zh) or wanted in fold(tag.name.ja))
        ]
        return [tag.id for tag in sorted(found, key=lambda tag: (tag.kind != self._kind, tag.place))]

    def look(self) -> None:
        """Offer what the typed text finds."""
        self.show_problem(None)
        self._read()
        self._offered = self._finds(self.input.text())[: SHOWN * 4]
        self._model.setStringList([self._named(row_id) for row_id in self._offered])
        if not self._offered:
            self._close_popup()
        elif self.input.hasFocus():
            self._completer.complete()

    def _on_picked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            row_id = self._offered[index.row()]
            soon(self, lambda: self.choose([row_id]))  # once the list wrote its text into the line

    def choose(self, ids: Sequence[str]) -> None:
        """Take these besides those that are there."""
        self._ids = list(dict.fromkeys([*self._ids, *ids]))
        self.input.put("")
        self._show()
        self.changed.emit()
        self.committed.emit()

    def take_typed(self) -> None:
        """What stands in the line becomes tags, new ones where there is none of that name."""
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # picked from the list
        self._close_popup()
        typed = self.input.text()
        japanese = i18n.current() == "ja" or bool(KANA.search(typed))
        names = [part.strip() for part in BETWEEN.split(typed) if part.strip()]
        found = []
        try:
            for name in names:
                pair = Pair("", name) if japanese else Pair(name)
                with self._page.store.read() as connection:
                    known = companies.tag_named(connection, name, self._kind)
                found.append(known or self._page.act(ADD, companies.add_tag, pair, self._kind))
        except UserError as error:
            self.show_problem(error.sentence)
            return
        if found:
            self._read()
            self.choose(found)

    def _on_left(self) -> None:
        text = self.input.text().strip()
        popup = self._completer.popup()
        if not text or (popup is not None and popup.isVisible()):
            return
        with self._page.store.read() as connection:
            known = companies.tag_named(connection, text, self._kind)
        if known:
            self.choose([known])
        else:
            self.show_problem(Sentence(NOT_YET))

    def _close_popup(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def _remove(self, row_id: str) -> None:
        self._ids = [one for one in self._ids if one != row_id]
        self._show()
        self.changed.emit()
        self.committed.emit()

    def _show(self) -> None:
        if any(row_id not in self._tags for row_id in self._ids):
            self._read()
        self.boxes.show_tags([(row_id, self._named(row_id)) for row_id in self._ids if row_id in self._tags])

    def values(self) -> dict[str, Any]:
        return {self.names[0]: " ".join(self._ids)}

    def unreadable(self) -> Sentence | None:
        return Sentence(NOT_YET) if self.input.text().strip() else None

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            self._ids = str(values[self.names[0]] or "").split()
            self._read()
            self._show()

    def name_inputs(self) -> None:
        super().name_inputs()
        self.boxes.setAccessibleName(_(self.label))

    def retranslate(self) -> None:
        super().retranslate()
        self._show()
