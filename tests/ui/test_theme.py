"""Colours and icons: readable in both schemes, followed live."""

from __future__ import annotations

import gc
import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.ui import icons, theme
from desktop.ui.actions import ACTIONS
from desktop.ui.pages import PAGES
from desktop.ui.palette import DARK, LIGHT, Palette
from desktop.ui.sheet import SHEET
from desktop.ui.window import Window

# What is written on what; "on_indigo" is the text of a primary button.
PAIRS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("paper", "side", "card", "field", "head", "hover")),
    *((ink, "sel") for ink in ("ink", "muted")),
    *((ink, ground) for ink in ("vermilion", "amber", "moss", "indigo") for ground in ("card", "paper")),
    *((ink, f"{ink}_soft") for ink in ("vermilion", "amber", "moss", "indigo")),
    ("on_indigo", "indigo"),
    ("on_indigo", "indigo_hover"),
]


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_can_be_seen(palette: Palette) -> None:
    for ground in ("card", "paper", "side"):
        assert contrast(palette.indigo, getattr(palette, ground)) >= 3


def test_the_sheet_names_only_colours_that_exist() -> None:
    assert set(re.findall(r"@(\w+)", SHEET)) <= set(Palette._fields)
    assert "@" not in theme.style_sheet(DARK) and "$" not in theme.style_sheet(DARK)


def test_the_scheme_is_followed_live(window: Window) -> None:
    theme._follow_scheme(Qt.ColorScheme.Dark)
    QApplication.processEvents()
    dark = window.grab().toImage()
    assert dark.pixelColor(600, 40) == QColor(DARK.card)
    theme._follow_scheme(Qt.ColorScheme.Light)
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(600, 40) == QColor(LIGHT.card)
    role = QPalette.ColorRole.Window
    assert QApplication.palette().color(role) == QColor(LIGHT.paper)


def test_every_icon_is_a_line_drawing_on_the_grid() -> None:
    for file in (paths.resources() / "icons").glob("*.svg"):
        root = ElementTree.parse(file).getroot()
        assert root.get("viewBox") == "0 0 20 20", file.name
        assert (root.get("stroke"), root.get("stroke-width"), root.get("fill")) == ("currentColor", "1.5", "none")
        assert root.get("stroke-linecap") == "round", file.name


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    theme.use("light")
    image = icons.pixmap(name, "vermilion", 40, 1.0).toImage()
    solid = [image.pixelColor(x, y) for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 250]
    assert len(solid) > 20
    assert QColor(LIGHT.vermilion) in solid


def test_icons_that_are_named_exist() -> None:
    wanted = {entry.icon for entry in ACTIONS if entry.icon} | {entry.icon for entry in PAGES}
    assert wanted <= set(icons.names())


def test_icons_take_the_new_colours(window: Window) -> None:
    action = window.actions_.by_name["print_papers"]
    before = action.icon().pixmap(16).toImage()
    theme.use("dark")
    assert action.icon().pixmap(16).toImage() != before
    theme.use("light")


def test_an_empty_box_can_be_seen(window: Window, qtbot: QtBot) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    try:
        for scheme, palette in (("light", LIGHT), ("dark", DARK)):
            theme.use(scheme)
            box.ensurePolished()
            picture = box.grab().toImage()
            middle = picture.height() // 2
            drawn = {picture.pixelColor(x, middle).name() for x in range(picture.width())}
            assert max(contrast(one, palette.card) for one in drawn) >= 3
    finally:
        theme.use("light")


def test_no_widget_is_collected_while_all_are_walked_through(qapp: QApplication) -> None:
    """Qt's list would name the dead, and a switch of the language would end the program."""
    boxes = [QCheckBox() for _number in range(40)]
    seen: list[str] = []
    before = gc.get_threshold()
    gc.callbacks.append(lambda phase, _info: seen.append(phase))
    try:
        gc.set_threshold(1, 1, 1)
        theme.speak_language("ja")
        walked = len(seen)
    finally:
        gc.set_threshold(*before)
        gc.callbacks.pop()
    assert walked < len(boxes) and gc.isenabled(), "a few before and after it"
    assert boxes[0].font().families() == list(theme.FAMILIES["ja"])
