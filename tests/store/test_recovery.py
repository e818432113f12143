"""The recovery code: read from paper by a tired person, and still it is the right key or says which line is wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Invalid
from desktop.store import recovery

KEYS = st.binary(min_size=32, max_size=32)


def problem(text: str) -> tuple[str, dict[str, object]]:
    with pytest.raises(Invalid) as caught:
        recovery.key_of(text)
    (found,) = caught.value.problems
    assert found.field == "code"
    return found.message.msgid, dict(found.message.values)


@given(KEYS)
def test_a_code_is_its_key_however_it_is_typed(key: bytes) -> None:
    lines = recovery.code(key)
    assert [len(line) for line in lines] == [19] * 4
    text = "\n".join(lines)
    assert recovery.key_of(text) == key
    assert recovery.key_of(text.lower().replace(" ", "-").replace("\n", "  ")) == key
    assert recovery.key_of("".join(lines).replace(" ", "").replace("0", "O").replace("1", "l")) == key
    assert recovery.key_of("".join(chr(ord(c) + 0xFEE0) if c.isalnum() else "　" for c in text)) == key
    assert recovery.key_of(recovery.PREFIX + text.replace(" ", "").replace("\n", "")) == key


@given(KEYS, st.integers(0, 63), st.sampled_from(recovery.ALPHABET))
def test_one_wrong_character_is_found_in_its_line(key: bytes, at: int, wrong: str) -> None:
    typed = list("".join(recovery.code(key)).replace(" ", ""))
    if typed[at] == wrong:
        return
    typed[at] = wrong
    try:
        assert problem("".join(typed)) == (recovery.WRONG_LINES, {"lines": str(at // 16 + 1)})
    except pytest.fail.Exception:  # one in 65,536 may pass the line's check; then it is another key, never this one
        assert recovery.key_of("".join(typed)) != key


def test_lines_in_the_wrong_order_are_found() -> None:
    one, two, three, four = recovery.code(bytes(range(32)))
    assert problem(f"{two} {one} {three} {four}") == (recovery.WRONG_LINES, {"lines": "1, 2"})


@pytest.mark.parametrize("text", ["", "   ", "ABCD", "A" * 63, "A" * 65, "漢字" * 40])
def test_an_incomplete_code_says_how_much_was_typed(text: str) -> None:
    msgid, values = problem(text)
    assert msgid == recovery.INCOMPLETE and values["wanted"] == 64
    assert values["found"] == len([c for c in text if c.isascii() and c.isalnum()])


@given(st.text(max_size=200))
def test_any_text_is_a_problem_never_a_traceback(text: str) -> None:
    with pytest.raises(Invalid):
        recovery.key_of(text)
