from __future__ import annotations

from desktop.domain import look


def test_colours_that_are_offered_can_be_read() -> None:
    assert all(look.problems_of(code) == [] and look.colour(code) for _name, code in look.COLOURS)
    assert look.contrast((1.0, 1.0, 1.0)) == 1.0 and round(look.contrast((0.0, 0.0, 0.0))) == 21
    assert round(look.contrast((1.0, 0.0, 0.0)), 2) == 4.0  # as WCAG's own examples have it


def test_what_is_no_colour_or_too_pale_is_said() -> None:
    assert look.problems_of("") == []
    assert [problem.field for text in ("red", "#12345", "#ffffff", "ffee99") for problem in look.problems_of(text)] == [
        "accent"
    ] * 4
