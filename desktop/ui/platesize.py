"""The measures of a desk plate that no list has: width, height and flap in mm, remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import settings
from desktop.domain.badges import FLAP, LARGEST, SMALLEST, plate
from desktop.i18n import N_
from desktop.ui.labels import Label
from desktop.ui.spinning import Length
from desktop.ui.text import bind

SETTING = "plate_size"
USUAL = f"160x55+{FLAP:g}"
WIDTH, HEIGHT, FLAP_WORD = N_("Width"), N_("Height"), N_("Flap")


class PlateSize(QWidget):
    """Three numbers; ``changed`` when one of them is. ``text`` is what ``domain.badges.plate`` reads."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        kept = plate(settings.load().get(SETTING, "") or USUAL) or plate(USUAL)
        assert kept is not None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.width_, self.height_, self.flap = (Length() for _n in range(3))
        limits = ((self.width_, WIDTH, SMALLEST, kept.width), (self.height_, HEIGHT, SMALLEST, kept.height))
        for box, word, least, value in (*limits, (self.flap, FLAP_WORD, 0.0, kept.flap)):
            box.setRange(least, LARGEST)
            box.setDecimals(1)
            box.setMinimumWidth(62)
            box.setValue(value)
            box.lineEdit().setTextMargins(6, 0, 6, 0)  # typed, or the arrow keys
            box.setKeyboardTracking(False)  # a number half typed is no measure
            bind(box.setAccessibleName, word)
            bind(box.setToolTip, word)
            if box is not self.width_:
                sign = Label()
                sign.setText("×" if box is self.height_ else "+")
                row.addWidget(sign)
            row.addWidget(box, 1)
            box.valueChanged.connect(self._changed)
        unit = Label()
        unit.setText("mm")
        row.addWidget(unit)

    def text(self) -> str:
        """「160x55+15」; without a flap 「160x55」. The flap is never higher than a face."""
        flap = min(self.flap.value(), self.height_.value())
        return f"{self.width_.value():g}x{self.height_.value():g}" + (f"+{flap:g}" if flap else "")

    def _changed(self) -> None:
        settings.load().put(**{SETTING: self.text()})
        self.changed.emit()
