"""Our mistakes: one sentence for the person, places in the code for the log, and nothing about people anywhere."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from desktop import logs
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.ui import crash, dialogs

SECRET = "王大明 0912-345-678"


@pytest.fixture
def log(tmp_path: Path, warned: list[logging.LogRecord]) -> Iterator[Path]:
    path = logs.start(tmp_path)
    assert path is not None
    yield path
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h.formatter, logs.Discreet)]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.WARNING)
    logging.raiseExceptions = True
    warned.clear()


def fall(name: str) -> None:
    raise ValueError(f"cannot handle {name}")


def caught(error: type[BaseException] = ValueError) -> None:
    try:
        fall(SECRET)
    except ValueError:
        crash.on_exception(*sys.exc_info())  # type: ignore[arg-type]


def test_the_person_reads_a_sentence_and_the_log_the_places(qapp: object, log: Path) -> None:
    with dialogs.answers() as asked:
        caught()
        assert asked == ["tell"]
        assert dialogs.said == ["程式發生錯誤。剛才的操作沒有儲存，之前的資料都已儲存。"]
    written = log.read_text(encoding="utf-8")
    assert "builtins.ValueError" in written and "test_crash.py" in written and " fall" in written
    assert "王大明" not in written and "0912" not in written and "cannot handle" not in written


def test_a_known_sentence_is_said_instead(qapp: object, log: Path) -> None:
    with dialogs.answers():
        try:
            raise UserError(N_("Nothing found"))
        except UserError:
            crash.on_exception(*sys.exc_info())  # type: ignore[arg-type]
        assert dialogs.said == ["找不到符合的項目"]


def test_details_hold_no_values() -> None:
    try:
        fall(SECRET)
    except ValueError as error:
        said = crash.details(type(error), error, error.__traceback__)
    assert "ValueError" in said and "Hashidate" in said
    assert "王大明" not in said and str(Path.home()) not in said


def test_qt_s_words_lose_what_they_quote(qapp: object, log: Path) -> None:
    crash.on_qt_message(QtMsgType.QtWarningMsg, None, f'cannot open "{SECRET}" at /home/wang/file')  # type: ignore[arg-type]
    crash.on_qt_message(QtMsgType.QtWarningMsg, None, "This plugin does not support anything")  # type: ignore[arg-type]
    written = log.read_text(encoding="utf-8")
    assert "Qt: cannot open … at …" in written
    assert "plugin" not in written and "wang" not in written


def test_install_takes_over_python_and_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = sys.excepthook, sys.unraisablehook
    try:
        crash.install()
        assert sys.excepthook is crash.on_exception
    finally:
        sys.excepthook, sys.unraisablehook = kept
        qInstallMessageHandler(None)
