"""The way to the printer: what matters at that moment is said, then the system's own dialog, then every page as it is.

if printing.run(page, paper.pdf, "名片", len(paper.notices)): ...   # it was printed
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop import i18n, papers
from desktop.i18n import N_, _
from desktop.ui import dialogs, folders, offsets
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.preview import lay, send
from desktop.ui.text import bind
from desktop.ui.work import Cancelled

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.ui.pages.documents import DocumentsPage

ACTUAL = N_("Actual size (100 %): in the next window do not choose “fit to page” or a scale, or nothing will fit.")
PAPER = N_("{count} pages. Paper in the tray: {size}")
SHEETS = N_("{count} sheets, printed on both sides. Paper in the tray: {size}")
LOOK = N_("{count} things should be looked at first; they are listed beside the preview.")
BOTH_SIDES = N_("Print on both sides, turned on the long edge")


class ActualSize(Asking):
    """Said before each printing: the size, the paper, the sides."""

    def __init__(self, parent: QWidget, pages: int, size: str, to_look_at: int = 0, both_sides: bool = True) -> None:
        super().__init__(parent, N_("Print at actual size"), N_("On to the printer…"))
        self.pages, self.size_name = pages, size
        self.body.addWidget(words(ACTUAL))
        self.paper = words()
        self.body.addWidget(self.paper)
        self.both_sides = QCheckBox()
        self.both_sides.setChecked(both_sides and pages > 1)
        self.both_sides.setVisible(pages > 1)
        bind(self.both_sides.setText, BOTH_SIDES)
        self.both_sides.toggled.connect(lambda _on: self._write())
        self.body.addWidget(self.both_sides)
        if to_look_at:
            look = words(role="suggestion")
            bind(look.setText, LOOK, count=to_look_at)
            self.body.addWidget(look)
        self._write()
        self.ok_button.setFocus()

    def _write(self) -> None:
        two = self.both_sides.isChecked()
        count = (self.pages + 1) // 2 if two else self.pages
        self.paper.setText(_(SHEETS if two else PAPER).format(count=count, size=self.size_name))


def run(
    parent: QWidget,
    pdf: bytes,
    name: str,
    to_look_at: int = 0,
    *,
    both_sides: bool = True,
    on: str = "",
    again: Callable[[str], bytes | None] | None = None,
) -> bool:
    """Print a paper at actual size; whether it was.

    ``both_sides`` is offered, ``on`` the printer that is chosen already; ``again`` makes the paper anew for the printer
    that was chosen in the end, by its name: None where it stays as it is.
    """
    from PySide6.QtPrintSupport import QPrinter

    from desktop.documents.preview import opened

    with opened(pdf) as preview:
        pages, size = len(preview), preview.size(0)
    before = ActualSize(parent, pages, size_name(size), to_look_at, both_sides)
    if not dialogs.run(before):
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if on:
        printer.setPrinterName(on)
    printer.setFullPage(True)
    printer.setDocName(name)
    lay(printer, size)
    printer.setDuplex(_sides(before.both_sides.isChecked(), size))
    if not ask(printer, parent):
        return False
    paint(parent, (again(printer.printerName()) if again is not None else None) or pdf, printer)
    return True


def ask(printer: QPrinter, parent: QWidget) -> bool:
    """The system's dialog. Where it is Qt's own it also prints to a file, and that goes where papers go, not home."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    file = dialog.findChild(QLineEdit, "filename")
    if isinstance(file, QLineEdit):
        file.setText(str(folders.begin(folders.PAPERS) / f"{printer.docName().replace('/', '／')}.pdf"))
    return dialogs.run(dialog)


def paint(parent: QWidget, pdf: bytes, printer: QPrinter) -> None:
    """Send the pages; of many it is shown how far they are, and the rest can be called off."""
    from PySide6.QtWidgets import QApplication, QProgressDialog

    waiting = QProgressDialog(_("Printing…"), _("Cancel"), 0, 0, parent)
    waiting.setMinimumDuration(600)

    def progress(done: int, all_: int) -> None:
        waiting.setMaximum(all_)
        waiting.setValue(done)
        QApplication.processEvents()
        if waiting.wasCanceled():
            raise Cancelled

    try:
        send(pdf, printer, progress)
    except Cancelled:
        printer.abort()
    finally:
        waiting.close()
        waiting.deleteLater()


def _sides(both: bool, size: tuple[float, float]) -> QPrinter.DuplexMode:
    from PySide6.QtPrintSupport import QPrinter

    if not both:
        return QPrinter.DuplexMode.DuplexNone
    return QPrinter.DuplexMode.DuplexShortSide if size[0] > size[1] else QPrinter.DuplexMode.DuplexLongSide


def size_name(size: tuple[float, float]) -> str:
    """「A4」, or the millimetres of a size that has no name; ``size`` in points."""
    from PySide6.QtGui import QPageSize

    upright = QSizeF(min(size), max(size))
    known = QPageSize.id(upright, QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.FuzzyMatch)
    if known != QPageSize.PageSizeId.Custom:
        return QPageSize.key(known)
    return "{:.0f} × {:.0f} mm".format(*(side / 72 * 25.4 for side in size))


def from_room(page: DocumentsPage) -> bool:
    """Print the paper that the print room shows; whether it was. UserError where it cannot be made for that printer."""
    paper, document, placing = page.settled(), page.document, page.options.placing
    if paper is None:
        return False
    on_sheets = "sheet" in document.asks
    lies = placing.placing()
    return run(
        page,
        paper.pdf,
        document.stem.get(i18n.current()),
        len(paper.notices),
        both_sides=not on_sheets or (lies.fronts and lies.backs),
        on=placing.printer_name() if on_sheets else "",
        again=(lambda printer: _shifted(page, printer)) if on_sheets else None,
    )


def _shifted(page: DocumentsPage, printer: str) -> bytes | None:
    """The paper for a printer whose fault is known; None where it lies right already."""
    key, options, wanted = page.wish()
    shift = offsets.read(printer, options.sheet.key) if options.sheet is not None else (0.0, 0.0)
    if shift in ((0.0, 0.0), options.placing.offset):
        return None
    placing = replace(options.placing, offset=shift)
    return papers.make(page.store, key, page.delegation_id, replace(options, placing=placing), **wanted).pdf
