"""A few views of which one is shown, as buttons in one frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.ui.text import bind


def segment(owner: QWidget, texts: Sequence[str], chosen: Callable[[int], object]) -> tuple[QFrame, QButtonGroup]:
    """The frame and its buttons, numbered from 0, of which the first is on; ``chosen`` hears which one is pressed."""
    frame, group = QFrame(), QButtonGroup(owner)
    frame.setObjectName("segment")
    inner = QHBoxLayout(frame)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(0)
    for number, text in enumerate(texts):
        button = QPushButton()
        button.setCheckable(True)
        button.setAutoDefault(False)
        bind(button.setText, text)
        button.setChecked(number == 0)
        button.clicked.connect(lambda _on=False, number=number: chosen(number))
        group.addButton(button, number)
        inner.addWidget(button)
    return frame, group
