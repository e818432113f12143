"""The log keeps fixed texts and numbers; whatever could be about a person stays out by construction."""

from __future__ import annotations

import importlib
import logging
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import logs


def line(record: logging.LogRecord) -> str:
    return logs.Discreet().format(record)


def record(text: str, *args: object, name: str = "desktop.ui", exc: object = None) -> logging.LogRecord:
    return logging.LogRecord(name, logging.INFO, "file.py", 1, text, args, exc)  # type: ignore[arg-type]


def test_numbers_stay_and_texts_become_their_type() -> None:
    assert line(record("%d rows of %s in %.1f s", 12, "王大明", 0.5)).endswith(": 12 rows of <str> in 0.5 s")


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1))
def test_no_value_that_is_text_gets_through(secret: str) -> None:
    assert secret not in line(record("saved %s and %r", secret, [secret]))
    assert secret not in line(record("anything " + secret, name="sqlalchemy.engine"))


def test_an_exception_is_its_type_and_places() -> None:
    try:
        int("王大明")
    except ValueError:
        said = line(record("failed", exc=sys.exc_info()))
    assert "builtins.ValueError" in said and "test_logs.py" in said
    assert "王大明" not in said


def test_a_module_that_is_lacking_is_named_in_log_and_report() -> None:
    try:
        importlib.import_module("desktop.ui.no_such_window")
    except ImportError:
        said = line(record("failed", exc=sys.exc_info()))
    assert "\nbuiltins.ModuleNotFoundError: desktop.ui.no_such_window\n" in said
    assert "builtins.ModuleNotFoundError: desktop.ui.no_such_window" in logs.readable(said, {"failed"})[0]
    for name in ("王大明", "wang daming", "wang@example.tw", "/home/wang", ""):
        error = ModuleNotFoundError(f"No module named {name}", name=name)
        assert logs.frames(type(error), error, None) == ["builtins.ModuleNotFoundError"]
        assert logs.readable(f"builtins.ModuleNotFoundError: {name}", set()) == ([], 1)
    assert logs.frames(ValueError, ValueError("wang"), None) == ["builtins.ValueError"]


@pytest.mark.parametrize(
    "text", ["call 0912 345 678 now", "mail wang@example.tw", "open /home/wang/x", "the '王' file"]
)
def test_sentences_of_libraries_lose_what_is_local(text: str) -> None:
    said = logs.without_values(text)
    assert "…" in said
    assert not {"0912", "wang", "王"} & set(said.replace("…", " ").split())


def test_a_folder_that_refuses_is_no_reason_not_to_start(tmp_path: pytest.TempPathFactory) -> None:
    file = tmp_path / "file"  # type: ignore[operator]
    file.write_text("x")
    assert logs.start(file / "log") is None
