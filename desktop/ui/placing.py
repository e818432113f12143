"""How cards, badges and labels come to lie on a sheet: which sheet, how often, where to begin; the rest folded away.

ROOM puts ``PlacingBox`` beside the preview: ``show_for(document, store)``, then ``placing()`` and ``sheet()``.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import i18n, settings
from desktop.domain.cards import Sheet
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui import offsets
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label, tip
from desktop.ui.slotpicker import SPOKEN, SlotPicker
from desktop.ui.spinning import Count, Length
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import Placing
    from desktop.documents.registry import Document
    from desktop.store import Store

ORDERS = (
    ("", N_("Sheet after sheet")),
    ("stacked", N_("In order when the pile is cut")),
)
MARKS = (("", N_("As the sheet has them")), ("yes", N_("Always")), ("no", N_("Never")))
SIDES = (
    ("", N_("Fronts and backs")),
    ("fronts", N_("Fronts only")),
    ("backs", N_("Backs only")),
)
WHY_SIDES = N_("Without two-sided printing: print the fronts, turn the pile over on its long edge, print the backs.")
WHY_OFFSET = N_("The test print says which numbers to type here. They are kept for this printer and this sheet.")
ANY_PRINTER = N_("Any printer")
MOST_COPIES = 1000
BEFORE, MEASURED = "label_sheet", N_("Own label sheet")


class PlacingBox(QWidget):
    """The rows. ``changed``: something was chosen. What was chosen last for a kind of paper is chosen again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.store: Store | None = None
        self.kind = ""
        self._sheets: dict[str, Sheet] = {}
        self._settings = settings.load()
        self.sheet_box, self.order, self.marks, self.sides, self.printer = (Combo() for _n in range(5))
        self.copies = Count()
        self.copies.setRange(1, MOST_COPIES)
        self.margin, self.right, self.down = (Length() for _n in range(3))
        self.margin.setRange(0, 15)
        for box in (self.margin, self.right, self.down):
            box.setDecimals(1)
            box.setSingleStep(0.1)
            box.setSuffix(" mm")
        for box in (self.right, self.down):
            box.setRange(-offsets.MOST, offsets.MOST)
        for spin in (self.copies, self.margin, self.right, self.down):
            spin.lineEdit().setTextMargins(6, 0, 6, 0)  # typed, or the arrow keys
        self.picker = SlotPicker(132)
        self.where = Label()
        self.where.setProperty("role", "small")
        self.named = Label()  # the list is too narrow for most names
        self.named.setProperty("role", "small")
        self.named.setWordWrap(True)
        self.own_button = plain_button(N_("Own sheets…"), self.show_own)
        self.test_button = plain_button(N_("Test print…"), self.print_test)
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._grids: list[QGridLayout] = []  # with labels of one width
        self._above: tuple[QGridLayout, list[Label]] | None = None  # rows of the same panel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._first())
        fold = QHBoxLayout()
        self.fold = QPushButton()
        self.fold.setProperty("role", "link")
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(False)
        self.fold.toggled.connect(self._unfold)
        bind(self.fold.setText, self._fold_text, owner=self.fold)
        fold.addWidget(self.fold)
        fold.addStretch(1)
        column.addLayout(fold)
        self.more = self._more()
        self.more.hide()
        column.addWidget(self.more)
        self._connect()
        self._on_language()
        follow(self._on_language)

    # The rows

    def _first(self) -> QGridLayout:
        grid = self._grid()
        beside = QVBoxLayout()
        beside.addWidget(self.named)
        beside.addWidget(self.where)
        beside.addStretch(1)
        beside.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        drawing = QHBoxLayout()
        drawing.setSpacing(10)
        drawing.addWidget(self.picker)
        drawing.addLayout(beside, 1)
        self._row(grid, "sheet", N_("Paper"), self.sheet_box)
        self._row(grid, "copies", N_("Copies each"), self.copies)
        self._row(grid, "slot", N_("Start at place"), drawing, self.picker, self.named, self.where, self.own_button)
        return grid

    def line_up(self, grid: QGridLayout, labels: list[Label]) -> None:
        """Keep the labels of the rows above as wide as those here, where there are any here."""
        self._above = grid, labels

    def _line_up(self) -> None:
        names = [name for name, *_widgets in self._rows.values()]
        names += [label for label in self._above[1] if not label.isHidden()] if self._above else []
        widest = max(name.sizeHint().width() for name in names)
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, widest)
        if self._above:
            self._above[0].setColumnMinimumWidth(0, 0 if self.isHidden() else widest)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        self._grids.append(grid)
        return grid

    def _more(self) -> QWidget:
        made = QWidget()
        grid = self._grid()
        made.setLayout(grid)
        self._row(grid, "order", N_("Order"), self.order)
        self._row(grid, "marks", N_("Crop marks"), self.marks)
        self._row(grid, "margin", N_("Safety margin"), self.margin)
        self._row(grid, "sides", N_("Sides"), self.sides)
        self._rows["sides"] += (self._say(grid, WHY_SIDES),)
        self._row(grid, "printer", N_("Printer"), self.printer)
        self._row(grid, "right", N_("Shift to the right"), self.right)
        self._row(grid, "down", N_("Shift downwards"), self.down)
        self._say(grid, WHY_OFFSET)
        grid.addWidget(self.test_button, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        return made

    def _row(self, grid: QGridLayout, key: str, text: str, put: QWidget | QHBoxLayout, *widgets: QWidget) -> None:
        row = grid.rowCount()
        name = Label()
        name.setProperty("role", "label")
        top = Qt.AlignmentFlag.AlignTop if key == "slot" else Qt.AlignmentFlag.AlignVCenter
        name.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        bind(name.setText, text)
        if isinstance(put, QWidget):
            grid.addWidget(put, row, 1)
            widgets = (put,)
        else:
            grid.addLayout(put, row, 1)
        name.setBuddy(widgets[0])
        bind(widgets[0].setAccessibleName, text)
        grid.addWidget(name, row, 0)
        self._rows[key] = (name, *widgets)

    def _say(self, grid: QGridLayout, text: str) -> Label:
        said = Label()
        said.setProperty("role", "small")
        said.setWordWrap(True)
        bind(said.setText, text)
        grid.addWidget(said, grid.rowCount(), 1)
        return said

    def _connect(self) -> None:
        self.sheet_box.activated.connect(self._on_sheet)
        self.copies.valueChanged.connect(self._tell)
        self.picker.picked.connect(self._on_slot)
        for combo in (self.order, self.marks, self.sides):
            combo.activated.connect(self._tell)
        self.margin.valueChanged.connect(self._tell)
        self.printer.activated.connect(self._on_printer)
        for spin in (self.right, self.down):
            spin.valueChanged.connect(self._on_offset)

    def _fold_text(self) -> str:
        return ("▾ " if self.fold.isChecked() else "▸ ") + _("More for printing")

    def _unfold(self, shown: bool) -> None:
        if shown and self.printer.count() <= 1:
            self._fill_printers()
        self.more.setVisible(shown)
        self.fold.setText(self._fold_text())

    # What is chosen

    def show_for(self, document: Document, store: Store | None) -> None:
        """Show what this paper asks for; nothing where it does not go onto such sheets."""
        from desktop.documents.sheets import LABEL, kind_of

        self.store = store
        self.setVisible("sheet" in document.asks)
        for key in ("sheet", "copies", "slot"):
            for widget in self._rows[key]:
                widget.setVisible(key in document.asks)
        kind = kind_of(document.key)
        for widget in self._rows["sides"]:
            widget.setVisible(kind != LABEL)  # labels have no backs
        if kind != self.kind:
            self.kind = kind
            self.picker.start = 1
        self._line_up()
        self.fill()

    def fill(self) -> None:
        """Read the sheets anew; the chosen one stays, else the one that was chosen last."""
        from desktop.documents.sheets import of_kind

        own: list[Sheet] = []
        if self.store is not None:
            from desktop.store import cardsheets

            with self.store.read() as connection:
                own = cardsheets.listed(connection, self.kind)
        if not self.kind:
            return
        wanted = self.sheet_box.currentData() if self.sheet_box.currentData() in self._sheets else None
        wanted = wanted or self._settings.get(f"sheet {self.kind}", "")
        self._sheets = {sheet.key: sheet for sheet in (*of_kind(self.kind), *own)}
        if wanted not in self._sheets:
            wanted = self._settings.get(f"sheet {self.kind}", "")
        code = i18n.current()
        self.sheet_box.blockSignals(True)
        self.sheet_box.clear()
        for sheet in self._sheets.values():
            self.sheet_box.addItem(sheet.name_ja if code == "ja" else sheet.name_zh, sheet.key)
        self.sheet_box.setCurrentIndex(max(self.sheet_box.findData(wanted), 0))
        self.sheet_box.blockSignals(False)
        self._show_sheet()

    def sheet(self) -> Sheet | None:
        """The chosen sheet; None before any paper was shown."""
        return self._sheets.get(str(self.sheet_box.currentData()))

    def placing(self) -> Placing:
        """Everything else that is chosen."""
        from desktop.documents.paper import Placing

        sides, marks = self.sides.currentData(), self.marks.currentData()
        return Placing(
            copies=self.copies.value(),
            start_slot=self.picker.start,
            stacked=self.order.currentData() == "stacked",
            offset=(round(self.right.value(), 2), round(self.down.value(), 2)),
            marks=None if not marks else marks == "yes",
            margin=round(self.margin.value(), 2) or None,
            fronts=sides != "backs",
            backs=sides != "fronts",
        )

    def printer_name(self) -> str:
        """The printer that is chosen here; empty for any."""
        return str(self.printer.currentData() or "")

    def choose_sheet(self, key: str) -> None:
        """Choose a sheet by its key, and remember it."""
        place = self.sheet_box.findData(key)
        if place >= 0:
            self.sheet_box.setCurrentIndex(place)
            self._on_sheet()

    def _on_sheet(self, _place: int = 0) -> None:
        self._settings.put(**{f"sheet {self.kind}": str(self.sheet_box.currentData())})
        self._show_sheet()
        self.changed.emit()

    def _show_sheet(self) -> None:
        self.picker.blockSignals(True)
        self.picker.show_sheet(self.sheet())
        self.picker.blockSignals(False)
        self.sheet_box.setToolTip(tip(self.sheet_box.currentText()))
        self.named.setText(self.sheet_box.currentText())
        self._write_place()
        self._show_offset()

    def _on_slot(self, _start: int) -> None:
        self._write_place()
        self.changed.emit()

    def _write_place(self) -> None:
        sheet = self.sheet()
        count = sheet.per_page if sheet is not None else 1
        self.where.setText(_(SPOKEN).format(number=self.picker.start, count=count))

    def _tell(self, *_ignored: object) -> None:
        self.changed.emit()

    # The printer

    def _fill_printers(self) -> None:
        """The printers of this computer; asked for only once somebody looks here, as it may take a moment."""
        from PySide6.QtPrintSupport import QPrinterInfo

        names = QPrinterInfo.availablePrinterNames()
        chosen = self.printer.currentData() or self._settings.get(offsets.LAST, "")
        self._write_printers(sorted({*names, *([chosen] if chosen else [])}), chosen)
        self._show_offset()

    def _write_printers(self, names: list[str], chosen: str) -> None:
        self.printer.blockSignals(True)
        self.printer.clear()
        self.printer.addItem(_(ANY_PRINTER), "")
        for name in names:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(self.printer.findData(chosen), 0))
        self.printer.blockSignals(False)

    def _on_printer(self, _place: int = 0) -> None:
        self._settings.put(**{offsets.LAST: str(self.printer.currentData())})
        self._show_offset()
        self.changed.emit()

    def _on_offset(self, _value: float) -> None:
        sheet = self.sheet()
        if sheet is not None:
            shift = round(self.right.value(), 2), round(self.down.value(), 2)
            offsets.write(str(self.printer.currentData() or ""), sheet.key, shift, self._settings)
        self.changed.emit()

    def _show_offset(self) -> None:
        sheet = self.sheet()
        shift = (0.0, 0.0)
        if sheet is not None:
            shift = offsets.read(str(self.printer.currentData() or ""), sheet.key, self._settings)
        for spin, value in zip((self.right, self.down), shift, strict=True):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)

    def print_test(self) -> None:
        """A page that says by how much this printer misses this sheet."""
        from desktop.ui import testprints

        sheet = self.sheet()
        if sheet is not None:
            testprints.send_test(self, sheet, self.placing().offset, str(self.printer.currentData() or ""))

    def show_own(self) -> None:
        """The office's own sheets; what was made there is chosen."""
        from desktop.ui import sheetdialog

        if self.store is None:
            return
        made = sheetdialog.open_dialog(self, self.store, self.kind, self.sheet())
        self.fill()
        if made:
            self.choose_sheet(made)
        else:
            self.changed.emit()

    def _on_language(self) -> None:
        for combo, entries in ((self.order, ORDERS), (self.marks, MARKS), (self.sides, SIDES)):
            kept = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for key, text in entries:
                combo.addItem(_(text), key)
            combo.setCurrentIndex(max(combo.findData(kept), 0))
            combo.blockSignals(False)
        self.margin.setSpecialValueText(_("As usual"))
        self._line_up()
        names = [str(self.printer.itemData(place)) for place in range(1, self.printer.count())]
        chosen = self.printer.currentData() or (self._settings.get(offsets.LAST, "") if not names else "")
        self._write_printers(names or ([chosen] if chosen else []), chosen)
        self.fill()


def take_over(store: Store) -> None:
    """Make an own sheet of the measures that an earlier version kept in the settings of this computer."""
    from desktop.documents.sheets import LABEL, own

    kept = settings.load()
    measured = own(kept.get(BEFORE, ""))
    if measured is None:
        return
    from desktop.store import cardsheets

    sheet = cardsheets.copied(measured, *(i18n.gettext_for(code)(MEASURED) for code in ("zh_TW", "ja")))
    with suppress(UserError):  # a file that may only be read keeps them for later
        key = store.do(N_("Add own sheet"), cardsheets.add, sheet, LABEL)
        kept.put(**{BEFORE: "", f"sheet {LABEL}": key})
