"""The one door for dialogs: answered by tests, careful where nobody looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from desktop.errors import Sentence
from desktop.i18n import N_
from desktop.ui import dialogs

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
