"""Our own line icons (one 20-grid, stroke 1.5, round caps), tinted by the palette when they are drawn.

To add an icon: one SVG in ``resources/icons`` that strokes with ``currentColor``. QtSvg is imported with the first
icon, which is after the first painted frame.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget
from shiboken6 import isValid

from desktop import paths
from desktop.ui import theme
from desktop.ui.text import bind

SIZE = 16
_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
_bound: dict[int, tuple[weakref.ref[object], str, str, str]] = {}  # by the id of its reference


@cache
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def names() -> list[str]:
    """Every icon there is."""
    return sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


def pixmap(name: str, tint: str = "muted", size: int = SIZE, ratio: float = 0.0) -> QPixmap:
    """An icon in a colour of the palette, ``size`` logical pixels wide, sharp at the screen's own ratio."""
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance()
    if not ratio:
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    colour = theme.color(tint).name()
    key = (name, colour, size, ratio)
    if key not in _pixmaps:
        picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
        renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        _pixmaps[key] = picture
    return _pixmaps[key]


def icon(name: str, tint: str = "muted", size: int = SIZE) -> QIcon:
    """The same as ``QIcon``, dimmed where its button is disabled."""
    result = QIcon(pixmap(name, tint, size))
    result.addPixmap(pixmap(name, "faint", size), QIcon.Mode.Disabled)
    return result


def bind_icon(setter: Callable[[QIcon], object], name: str, tint: str = "muted") -> None:
    """Give ``setter`` (``button.setIcon``) the icon now and whenever the colours change."""
    owner: object = getattr(setter, "__self__", None)
    reference = weakref.ref(owner, lambda gone: _bound.pop(id(gone), None))
    _bound[id(reference)] = reference, setter.__name__, name, tint
    setter(icon(name, tint))


def _recolour() -> None:
    for reference, setter, name, tint in list(_bound.values()):
        owner = reference()
        if owner is None or not isValid(owner):
            _bound.pop(id(reference), None)
        else:
            getattr(owner, setter)(icon(name, tint))


theme.watch.changed.connect(_recolour)


def button(parent: QWidget | None, name: str, msgid: str) -> QToolButton:
    """A button that shows only an icon; ``msgid`` is its tool tip and what screen readers say."""
    made = QToolButton(parent)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setIconSize(QSize(SIZE, SIZE))
    bind_icon(made.setIcon, name)
    bind(made.setToolTip, msgid)
    bind(made.setAccessibleName, msgid)
    return made
