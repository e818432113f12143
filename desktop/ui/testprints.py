"""Printing the page that says by how much a printer misses a sheet, through the system's dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.documents import testprint
from desktop.domain.cards import Sheet
from desktop.i18n import _
from desktop.ui import dialogs
from desktop.ui.preview import send


def send_test(parent: QWidget, sheet: Sheet, offset: tuple[float, float], name: str) -> bool:
    """Through the system's dialog, on ``name`` where it is a printer; whether it was printed."""
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    printer.setFullPage(True)
    printer.setDocName(_(testprint.TITLE))
    wide = sheet.page_width > sheet.page_height
    size = QSizeF(*sorted((sheet.page_width, sheet.page_height)))
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
    if wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide if wide else QPrinter.DuplexMode.DuplexLongSide)
    if not dialogs.run(QPrintDialog(printer, parent)):
        return False
    send(testprint.render(sheet, offset=offset).pdf, printer)
    return True
