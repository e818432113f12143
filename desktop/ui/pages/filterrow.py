"""A row of boxes that narrow a list; one menu stands for them where the window is too narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.i18n import N_, _
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.text import bind, follow

NARROW = 680  # px: boxes side by side would show but one letter of each


class BoxRow(QWidget):
    """Base: a subclass puts what stands at the left into ``row``, then calls ``add_boxes``."""

    changed = Signal()

    def __init__(self, narrow: int = NARROW) -> None:
        super().__init__()
        self._narrow = narrow
        self._all: Mapping[str, str] = {}
        self.boxes: dict[str, Combo] = {}
        self.unused: set[str] = set()  # boxes that mean nothing for what is shown
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 8)
        self.row.setSpacing(8)

    def add_boxes(self, all_: Mapping[str, str], widest: int = 150) -> None:
        """``all_``: key of a box and the marked words that it shows while it narrows nothing."""
        self._all = all_
        for key, text in all_.items():
            box = self.boxes[key] = Combo()
            box.setMinimumContentsLength(5)
            box.setMaximumWidth(widest)
            box.addItem(_(text), "")
            bind(box.setAccessibleName, text)
            box.activated.connect(lambda _place, key=key: self.picked(key))
            box.currentTextChanged.connect(lambda text, box=box: box.setToolTip(tip(text)))
            self.row.addWidget(box)
        self.menu_button = QPushButton()
        bind(self.menu_button.setText, N_("Filter"))
        self.menu = QMenu(self.menu_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        self.menu_button.hide()
        self.row.addWidget(self.menu_button)
        self.clear_button = QPushButton()
        self.clear_button.setProperty("role", "link")
        bind(self.clear_button.setText, N_("Show everything"))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.row.addWidget(self.clear_button)
        self.row.addStretch(1)
        self.count = Label()
        self.count.setProperty("role", "muted")
        self.row.addWidget(self.count)
        follow(self.retranslate)

    def retranslate(self) -> None:
        for key, box in self.boxes.items():
            box.setItemText(0, _(self._all[key]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen one menu stands for the boxes."""
        super().resizeEvent(event)
        self.fit(self.too_narrow(event.size().width()))

    def too_narrow(self, width: int) -> bool:
        """Whether the boxes have no room side by side."""
        return width < self._narrow

    def fit(self, narrow: bool) -> None:
        """Show the boxes, or the menu that stands for them."""
        self.menu_button.setVisible(narrow)
        for key, box in self.boxes.items():
            box.setVisible(not narrow and key not in self.unused)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for key, box in self.boxes.items():
            if key in self.unused or not box.isEnabled():
                continue
            choices = self.menu.addMenu(box.currentText().replace("&", "&&"))
            for place in range(box.count()):
                action = choices.addAction(box.itemText(place).replace("&", "&&"), partial(self._pick, key, place))
                action.setCheckable(True)
                action.setChecked(place == box.currentIndex())

    def _pick(self, key: str, place: int) -> None:
        self.boxes[key].setCurrentIndex(place)
        self.picked(key)

    def picked(self, _key: str) -> None:
        """Something was chosen in this box."""
        self.narrow()

    def chosen(self, key: str) -> str:
        """What is chosen in a box; empty for everything."""
        return "" if key in self.unused else str(self.boxes[key].currentData() or "")

    @property
    def is_filtering(self) -> bool:
        """Whether anything narrows the list."""
        return any(self.chosen(key) for key in self.boxes)

    def clear(self) -> None:
        """Everybody."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.narrow()

    def narrow(self) -> None:
        """Tell that something else is wanted."""
        self.clear_button.setVisible(self.is_filtering)
        self.changed.emit()

    def fill(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (data, words); what is chosen stays while it is among them."""
        box = self.boxes[key]
        kept = box.currentData()
        box.clear()
        box.addItem(_(self._all[key]), "")
        for data, said in options:
            box.addItem(said, data)
        box.setCurrentIndex(max(box.findData(kept), 0))
        box.setEnabled(bool(options))
