"""The one door for dialogs: answered by tests, careful where nobody looks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QGroupBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.ui import dialogs, text

QUESTION = Sentence(N_("Nothing found"))


def test_answers_are_given_in_turn(qapp: object, tmp_path: Path) -> None:
    with dialogs.answers(True, False, tmp_path / "a.pdf", None) as asked:
        assert dialogs.confirm(None, QUESTION, N_("Delete")) is True
        assert dialogs.confirm(None, QUESTION, N_("Delete")) is False
        assert dialogs.save_file(None, "a.pdf") == tmp_path / "a.pdf"
        assert dialogs.open_file(None, N_("Find")) is None
    assert asked == ["confirm", "confirm", "save_file", "open_file"]


def test_a_question_without_an_answer_fails_the_test(qapp: object) -> None:
    with pytest.raises(AssertionError, match="no answer"), dialogs.answers():
        dialogs.confirm(None, QUESTION, N_("Delete"))


def test_an_answer_that_nobody_asked_for_fails_the_test(qapp: object) -> None:
    with pytest.raises(AssertionError, match="1 answers"), dialogs.answers(True):
        pass


def test_own_dialogs_can_be_filled_in(qapp: object) -> None:
    def fill(dialog: QDialog) -> bool:
        dialog.setWindowTitle("filled")
        return True

    dialog = QDialog()
    with dialogs.answers(fill):
        assert dialogs.run(dialog)
    assert dialog.windowTitle() == "filled"


def test_where_nobody_can_see_a_dialog_the_careful_answer_is_given(qapp: object) -> None:
    assert dialogs.confirm(None, QUESTION, N_("Delete")) is False
    assert dialogs.save_file(None, "a.pdf") is None
    assert dialogs.run(QDialog()) is False
    dialogs.tell(None, QUESTION)
    assert dialogs.answered_by_tests()


@pytest.mark.parametrize("language", i18n.CODES)
def test_dialogs_of_qt_speak_the_language_too(qtbot: QtBot, language: str) -> None:
    """Also the words that Qt's own catalogues lack (「Look in」, 「Long side binding」)."""
    text.switch(language)
    files = QFileDialog(None, "", str(Path.home()), "*")
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog does not keep it
    shown: list[QDialog] = [files, QPrintDialog(printer)]
    said: list[str] = []
    for dialog in shown:
        qtbot.addWidget(dialog)
        dialog.show()
        said += [label.text() for label in dialog.findChildren(QLabel)]
        said += [button.text() for button in dialog.findChildren(QAbstractButton)]
        said += [group.title() for group in dialog.findChildren(QGroupBox)]
        said += [widget.toolTip() for widget in dialog.findChildren(QWidget)]
    foreign = [one for one in said if re.search("[a-z]{2}", one.replace(str(Path.home()), ""))]
    assert any("(&N)" in one for one in said) and foreign == []
    assert QCoreApplication.translate("QFileDialog", "no such word") == "no such word"
