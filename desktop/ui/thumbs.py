"""Small pictures of photographs, made beside the window when they are first wanted, and kept while it is open."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap

from desktop.errors import UserError
from desktop.exchange import photographs
from desktop.store import attachments
from desktop.ui import figureimport
from desktop.ui.making import Maker

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.work import Progress

MOST = 600  # of some 25 KB each


class Thumbs(QObject):
    """``ready`` with the sha256 of one that was wanted and is there now."""

    ready = Signal(str)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._small: OrderedDict[str, bytes] = OrderedDict()  # empty bytes: there is no such picture
        self._shown: dict[tuple[str, int, int, float], QPixmap] = {}
        self._wanted: list[str] = []
        self._maker = Maker(self)

    def know(self, small: dict[str, bytes]) -> None:
        """Small pictures that somebody has made already."""
        for sha, data in small.items():
            self._keep(sha, data)

    def _keep(self, sha: str, data: bytes) -> None:
        self._small[sha] = data
        while len(self._small) > MOST:
            gone, _data = self._small.popitem(last=False)
            self._shown = {key: made for key, made in self._shown.items() if key[0] != gone}

    def missing(self, sha: str) -> bool:
        """Whether it is known by now that there is no picture."""
        return not sha or self._small.get(sha) == b""

    def get(self, sha: str, size: QSize, ratio: float) -> QPixmap | None:
        """The picture within ``size`` logical pixels, sharp at the screen's ``ratio``; None while it is not there."""
        if not sha:
            return None
        if sha not in self._small:
            if sha not in self._wanted:
                self._wanted.append(sha)
                self._next()
            return None
        key = (sha, size.width(), size.height(), ratio)
        if key not in self._shown:
            whole = QPixmap()
            whole.loadFromData(self._small[sha])
            if whole.isNull():
                return None
            smooth = Qt.TransformationMode.SmoothTransformation
            made = whole.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            made.setDevicePixelRatio(ratio)
            self._shown[key] = made
        return self._shown[key]

    def _next(self) -> None:
        if self._maker.busy or not self._wanted:
            return
        sha, store = self._wanted[-1], self._store
        figureimport.prepare(store)

        def make(_progress: Progress) -> bytes:
            data = attachments.read(store, sha)
            return photographs.small(data) if data else b""

        def show(made: bytes | UserError) -> None:
            self._wanted = [one for one in self._wanted if one != sha]
            if isinstance(made, UserError):  # the store was locked meanwhile
                self._wanted.clear()
                return
            self._keep(sha, made)
            self.ready.emit(sha)
            self._next()

        self._maker.ask(make, show)

    @property
    def busy(self) -> bool:
        """Whether some are still being made."""
        return self._maker.busy

    def rest(self) -> None:
        """Nothing touches the store any more."""
        self._wanted.clear()
        self._maker.rest()
