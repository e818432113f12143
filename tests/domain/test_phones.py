"""Numbers as cards and signatures write them: one number is one number, what is none is never refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import phones
from desktop.domain.alike import number_key


@pytest.mark.parametrize(
    ("typed", "country", "e164", "extension", "shown"),
    [
        ("043-223-2722", "JP", "+81432232722", "", "043-223-2722"),
        ("０４３（２２３）２７２２　内線：２７９０", "JP", "+81432232722", "2790", "043-223-2722 内線 2790"),
        ("TEL 043ー223ー2722（代）", "JP", "+81432232722", "", "043-223-2722"),
        ("+81 (0)43-223-2722", "TW", "+81432232722", "", "+81 43-223-2722"),
        ("0432232722", "JP", "+81432232722", "", "043-223-2722"),
        ("09012345678", "JP", "+819012345678", "", "090-1234-5678"),
        ("0120-444-113", "JP", "+81120444113", "", "0120-444-113"),
        ("(02)2366-7205#123", "TW", "+886223667205", "123", "02-2366-7205 分機 123"),
        ("02-23667205 分機123", "TW", "+886223667205", "123", "02-2366-7205 分機 123"),
        ("02 2366 7205 轉 12、13", "TW", "+886223667205", "12、13", "02-2366-7205 分機 12、13"),
        ("02-2366-7205~7", "TW", "+886223667205", "", "02-2366-7205"),
        ("0912345678", "TW", "+886912345678", "", "0912-345-678"),
        ("+886-2-2366-7205 ext. 8", "JP", "+886223667205", "8", "+886 2 2366 7205 ext. 8"),
        ("04-2228-9111 x21", "TW", "+886422289111", "21", "04-2228-9111 分機 21"),
    ],
)
def test_a_number_is_read_as_people_write_it(typed: str, country: str, e164: str, extension: str, shown: str) -> None:
    found = phones.read(typed, country)
    assert found is not None
    assert (found.e164, found.extension, found.shown) == (e164, extension, shown)
    again = phones.read(shown, country)
    assert again is not None and (again.e164, again.extension, again.shown) == (e164, extension, shown), "it settles"


NO_NUMBERS = ["", "043-22", "千葉県庁", "043-223-2722 または 090", "000-0000-0000", "12345678901234567"]


@pytest.mark.parametrize("typed", NO_NUMBERS)
def test_what_cannot_be_a_number_is_none(typed: str) -> None:
    assert phones.read(typed, "JP") is None
    assert phones.is_doubtful(typed, "JP") == bool(typed)


def test_two_people_at_one_switchboard_are_two_numbers() -> None:
    assert phones.key("043-223-2722", "JP") == phones.key("+81 43 223 2722", "TW")
    assert phones.key("043-223-2722 内線 1", "JP") != phones.key("043-223-2722 内線 2", "JP")
    assert phones.key("室内 12-34", "JP") == "1234"
    assert phones.key("なし", "JP") == ""


@given(st.text(max_size=30), st.sampled_from(["JP", "TW", "other", ""]))
def test_any_text_is_read_or_not_and_never_fails(typed: str, country: str) -> None:
    found = phones.read(typed, country)
    assert found is None or found.e164.startswith("+")
    assert phones.key(typed, country) == phones.key(typed + " ", country)


def test_what_was_pasted_by_mistake_costs_no_time() -> None:
    for text in ("(" * 30_000, "1" + " " * 30_000 + "x", "#" + " " * 30_000 + "a"):  # took a minute
        assert phones.read(text, "JP") is None and number_key(text) == ""
