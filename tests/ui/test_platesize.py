"""Measures of a desk plate, typed beside its preview."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop import papers
from desktop.domain.badges import OWN_SIZE, plate
from desktop.ui.paperoptions import PaperOptions
from desktop.ui.platesize import PlateSize


def test_own_measures_of_a_plate_are_typed_and_remembered(qtbot: QtBot) -> None:
    options = PaperOptions()
    qtbot.addWidget(options)
    options.fill(None, "")
    for key in ("plates", "badges", "plates"):
        made = papers.document(key)
        assert made is not None
        options.show_for(made)
        assert options.plate.isHidden()
    options.size_.setCurrentIndex(options.size_.findData(OWN_SIZE))
    with qtbot.waitSignal(options.changed):
        options.size_.activated.emit(options.size_.currentIndex())
    assert not options.plate.isHidden()
    with qtbot.waitSignal(options.changed):
        options.plate.height_.setValue(48.5)
    assert options.options()["size"] == options.plate.text() == "160x48.5+15"
    options.plate.flap.setValue(90)  # higher than a face: as high as one
    again = PlateSize()
    qtbot.addWidget(again)
    kept = plate(again.text())
    assert kept is not None and (kept.width, kept.height, kept.flap) == (160, 48.5, 48.5)
    again.flap.setValue(0)
    assert again.text() == "160x48.5"
