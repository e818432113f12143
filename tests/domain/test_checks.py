"""Raw input becomes a checked value or one Problem per field; nothing else ever leaves ``check``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel

from desktop.domain import budget, checks, delegation, event, organisation, person, task
from desktop.domain.checks import LINE_LENGTH, TEXT_LENGTH, check
from desktop.errors import Invalid
from desktop.store import records
from desktop.store.tables import SYNCED, Distinct

GOOD_EVENT = {"title_zh": "拜會", "start_date": "2026-03-05"}


def problems(model: type[SQLModel], raw: dict[str, Any], *rules: Callable[[Any], list[Any]]) -> dict[str, str]:
    """Field -> message of everything that is wrong with ``raw``."""
    with pytest.raises(Invalid) as caught:
        check(model, raw, *rules)
    found = {problem.field: problem.message.msgid for problem in caught.value.problems}
    assert len(found) == len(caught.value.problems)
    assert all("{" not in problem.message.text(str) for problem in caught.value.problems)
    return found


@pytest.mark.parametrize(
    ("model", "field", "value", "said"),
    [
        (person.PersonData, "name_zh", "x" * (LINE_LENGTH + 1), checks.TOO_LONG),
        (person.PersonData, "notes", "x" * (TEXT_LENGTH + 1), checks.TOO_LONG),
        (person.PersonData, "name_zh", "王\x00明", checks.CONTROL),
        (person.PersonData, "name_zh", "王\x1b明", checks.CONTROL),
        (person.PersonData, "name_zh", "王\x7f明", checks.CONTROL),
        (person.PersonData, "name_zh", "王\ud800明", checks.CONTROL),
        (person.PersonData, "name_zh", "王\uffff明", checks.CONTROL),
        (person.PersonData, "notes", "一\x00二", checks.CONTROL),
        (person.PersonData, "country", "FR", checks.NOT_A_CHOICE),
        (person.PersonData, "email", "name.example.tw", checks.NOT_AN_EMAIL),
        (person.PersonData, "email", "a b@example.tw", checks.NOT_AN_EMAIL),
        (person.PersonData, "email", "name@example", checks.NOT_AN_EMAIL),
        (person.PostData, "valid_from", "someday", checks.NOT_A_DATE),
        (person.PostData, "valid_from", 20190918, checks.NOT_A_DATE),
        (person.PostData, "rank", "high", checks.NOT_A_NUMBER),
        (person.PostData, "rank", 1.5, checks.NOT_A_NUMBER),
        (person.PostData, "rank", "9" * 30, checks.NOT_A_NUMBER),
        (person.PostData, "rank", 10**30, checks.NOT_A_NUMBER),
        (person.PostData, "rank", "9" * 6000, checks.NOT_A_NUMBER),
        (event.EventData, "start_time", "25:00", checks.NOT_A_TIME),
        (event.EventData, "start_time", ["13:00"], checks.NOT_A_TIME),
        (event.EventData, "start_date", "", checks.NEEDED),
        (event.EventData, "start_date", None, checks.NEEDED),
        (event.EventData, "kind", "party", checks.NOT_A_CHOICE),
        (event.EventData, "part", "noon", checks.NOT_A_CHOICE),
        (event.EventData, "start_zone", "Europe/Paris", checks.NOT_A_CHOICE),
        (event.AgendaItemData, "minutes", "ten", checks.NOT_A_NUMBER),
        (delegation.DelegationData, "code", "", checks.NEEDED),
        (delegation.DelegationData, "code", "臺中", checks.NOT_A_CODE),
        (delegation.DelegationData, "code", "-x", checks.NOT_A_CODE),
        (delegation.DelegationData, "code", "x" * 41, checks.NOT_A_CODE),
        (delegation.DelegationData, "name_zh", "  \u3000", checks.NEEDED),
        (delegation.MemberData, "roles", "leader king", checks.NOT_A_CHOICE),
        (budget.BudgetLineData, "amount_minor", "1.5", checks.NOT_AN_AMOUNT),
        (budget.BudgetLineData, "currency", "GBP", checks.NOT_A_CHOICE),
        (task.TaskData, "title", "", checks.NEEDED),
        (organisation.FormerNameData, "valid_to", "2019-02-30", checks.NOT_A_DATE),
    ],
)
def test_each_kind_of_problem(model: type[SQLModel], field: str, value: object, said: str) -> None:
    assert problems(model, {**_good(model), field: value}) == {field: said}


def _good(model: type[SQLModel]) -> dict[str, Any]:
    """The least that a model wants."""
    if model is event.EventData:
        return dict(GOOD_EVENT)
    if model is delegation.DelegationData:
        return {"code": "a", "name_zh": "團", "start_date": "2026-03-05", "end_date": "2026-03-06"}
    return {"title": "x"} if model is task.TaskData else {}


def test_every_problem_is_reported_at_once() -> None:
    found = problems(
        event.EventData, {"kind": "party", "start_date": "x", "start_time": "y", "room_zh": "\x01", "title_zh": "會"}
    )
    assert set(found) == {"kind", "start_date", "start_time", "room_zh"}


def test_a_form_of_a_wrong_type_is_a_problem_not_a_traceback() -> None:
    for value in (5, None, ["x"], {"a": 1}, b"\xff"):
        assert set(problems(person.PersonData, {"name_zh": value})) == {"name_zh"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  王大明\u3000", "王大明"),
        ("渡邉\U000e0101", "渡邉\U000e0101"),
        ("髙橋", "髙橋"),
        ("渡部 修", "渡部 修"),
        ("渡部\u3000修", "渡部\u3000修"),
        ("上\n下", "上 下"),
        ("上\r\n下", "上 下"),
        ("上\t下", "上 下"),
        ("ﾜﾀﾅﾍﾞ", "ﾜﾀﾅﾍﾞ"),
    ],
)
def test_a_name_is_trimmed_and_never_respelled(typed: str, kept: str) -> None:
    assert check(person.PersonData, {"name_zh": typed}).name_zh == kept


def test_texts_keep_their_lines() -> None:
    value = check(person.PersonData, {"name_zh": "王", "notes": " 一\r\n二\r三\n\n四 "})
    assert value.notes == "一\n二\n三\n\n四"


def test_lengths_at_the_edge() -> None:
    value = check(person.PersonData, {"name_zh": "王" * LINE_LENGTH, "notes": "x" * TEXT_LENGTH})
    assert (len(value.name_zh), len(value.notes)) == (LINE_LENGTH, TEXT_LENGTH)


def test_dates_and_times_as_typed_or_as_values() -> None:
    typed = check(event.EventData, {**GOOD_EVENT, "start_date": "108/9/18", "start_time": "下午1:30", "end_time": ""})
    assert (typed.start_date, typed.start_time, typed.end_time) == (date(2019, 9, 18), time(13, 30), None)
    given_ = check(event.EventData, {**GOOD_EVENT, "start_date": date(2019, 9, 18), "start_time": time(13, 30)})
    assert (given_.start_date, given_.start_time) == (date(2019, 9, 18), time(13, 30))


def test_a_time_is_stored_to_the_minute_and_a_date_without_its_clock() -> None:
    """The journal writes minutes and days; what a table holds beside it must not know more."""
    value = check(
        event.EventData, {**GOOD_EVENT, "start_date": datetime(2019, 9, 18), "start_time": time(13, 30, 15, 7)}
    )
    assert value.start_time == time(13, 30)
    assert type(value.start_date) is date


def test_roles_lose_doubles_and_keep_their_order() -> None:
    value = check(delegation.MemberData, {"roles": " leader  member leader "})
    assert value.roles == "leader member"


def test_an_unknown_key_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        check(person.PersonData, {"nmae": "x"})


@pytest.mark.parametrize(
    ("model", "raw", "rule", "field"),
    [
        (person.PersonData, {}, person.has_a_name, "name_zh"),
        (organisation.OrganisationData, {}, organisation.has_a_name, "name_zh"),
        (person.PostData, {"valid_from": "2020-01-02", "valid_to": "2020-01-01"}, person.post_in_order, "valid_to"),
        (event.EventData, {"start_date": "2026-03-05"}, event.in_order, "title_zh"),
        (event.EventData, {**GOOD_EVENT, "end_date": "2026-03-04"}, event.in_order, "end_date"),
        (event.EventData, {**GOOD_EVENT, "start_time": "9", "end_time": "8"}, event.in_order, "end_time"),
        (event.EventData, {**GOOD_EVENT, "end_time": "8"}, event.in_order, "start_time"),
        (event.AgendaItemData, {"minutes": 0}, event.minutes_in_order, "minutes"),
        (event.AgendaItemData, {"minutes": 1441}, event.minutes_in_order, "minutes"),
        (budget.BudgetLineData, {"amount_minor": 10**15 + 1}, budget.rate_in_order, "amount_minor"),
        (budget.BudgetLineData, {"amount_minor": -(10**15) - 1}, budget.rate_in_order, "amount_minor"),
        (event.AgendaItemData, {"minutes": 2**31}, event.minutes_in_order, "minutes"),
        (event.AgendaItemData, {"position": -(2**31)}, event.minutes_in_order, "position"),
        (budget.BudgetLineData, {"rate": "zero"}, budget.rate_in_order, "rate"),
        (budget.BudgetLineData, {"funding": "central", "category": "transport"}, budget.funding_allowed, "funding"),
        (budget.RateData, {"rate_date": "2026-01-01"}, budget.rate_needed, "rate"),
    ],
)
def test_rules_that_see_the_whole(
    model: type[SQLModel], raw: dict[str, Any], rule: Callable[[Any], list[Any]], field: str
) -> None:
    assert set(problems(model, raw, rule)) == {field}


def test_trips_end_after_they_begin_and_within_a_year() -> None:
    base = {"code": "a", "name_zh": "團", "start_date": "2026-03-05"}
    assert set(problems(delegation.DelegationData, {**base, "end_date": "2026-03-04"}, delegation.in_order)) == {
        "end_date"
    }
    assert set(problems(delegation.DelegationData, {**base, "end_date": "2036-03-06"}, delegation.in_order)) == {
        "end_date"
    }
    check(delegation.DelegationData, {**base, "end_date": "2026-03-05"}, delegation.in_order)
    assert delegation.length(date(2019, 9, 17), date(2019, 9, 20)) == (4, 3)


def test_subsidised_lines_pass() -> None:
    for category in ("ground", "meeting", "interpreting", "gifts"):
        check(budget.BudgetLineData, {"funding": "central", "category": category}, budget.funding_allowed)


RAW = st.one_of(
    st.text(max_size=30),
    st.integers(),
    st.none(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.times(),
    st.datetimes(),
    st.binary(max_size=3),
    st.lists(st.text(max_size=2), max_size=2),
)


@pytest.mark.parametrize("table", [t for t in SYNCED if t is not Distinct], ids=lambda table: table.__name__)
def test_any_input_is_a_value_or_problems(table: Any) -> None:
    model, rules = records.checked_by(table)
    fields = list(model.model_fields)

    @given(st.dictionaries(st.sampled_from(fields), RAW))
    def attempt(raw: dict[str, Any]) -> None:
        try:
            value = check(model, raw, *rules)
        except Invalid as error:
            assert error.problems
            assert all(problem.field in fields and problem.message.text(str) for problem in error.problems)
        else:
            again = check(model, value.model_dump(), *rules)
            assert again == value  # what was accepted once is accepted as it stands

    attempt()
