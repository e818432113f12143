"""How raw input becomes a checked value, and how what is wrong is said.

A validating model is a SQLModel class without a table; ``check`` turns pydantic's complaints into one
``Problem`` per field. The tables in ``store`` inherit the same fields and validate nothing.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator, ConfigDict, ValidationError
from pydantic_core import PydanticCustomError
from sqlmodel import SQLModel

from desktop.domain import dates
from desktop.domain.words import Choice
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_

LINE_LENGTH = 300
TEXT_LENGTH = 20_000
FROZEN_LENGTH = 4_000_000  # a whole itinerary of some thousand items, as JSON

TOO_LONG = N_("Too long: at most {limit} characters. Shorten it.")
NOT_A_DATE = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")
NOT_A_TIME = N_("Not a time. Write it like 13:30.")
NOT_A_CHOICE = N_("Not one of the choices. Pick one from the list.")
NOT_A_NUMBER = N_("Not a number. Write digits only.")
NOT_AN_AMOUNT = N_("Not an amount. Write it like 1,280, ¥1280, 1.2萬 or US$12.50.")
NEEDED = N_("This is needed. Fill it in.")
CONTROL = N_("Contains a character that cannot be stored. Type the text again.")
NOT_AN_EMAIL = N_("Not a mail address. Write it like name@example.tw.")
NOT_A_CODE = N_("Use letters, digits, hyphens and underscores only, at most 40.")

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # also what no spreadsheet can hold
_BREAK = re.compile(r"\r\n|[\n\r\t\x85\u2028\u2029]")
LARGEST = 2**53  # what JSON, SQLite and PostgreSQL's bigint all hold exactly
LARGE = 2**31 - 1  # what PostgreSQL's integer holds: positions, minutes, ranks
WIDE = frozenset(  # columns of 64 bits
    """amount_minor approved_minor fee_minor paid_minor size cap_minor settled_minor tax_minor share_minor
    returned_minor cost_minor budget_minor executed_minor""".split()
)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+$")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_\-]{0,39}$")


class Data(SQLModel):
    """Base of the validating models. Their schemas are built at the first check, not at the program's start."""

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]  # SQLModel names its own subtype


M = TypeVar("M", bound=SQLModel)


def _fail(msgid: str, **values: object) -> PydanticCustomError:
    return PydanticCustomError("said", msgid.replace("{", "{{").replace("}", "}}"), {"msgid": msgid, "values": values})


def _line(text: str) -> str:
    """Edges trimmed, nothing else: the spelling of a name is never normalised (needs.md row 99)."""
    trimmed = _BREAK.sub(" ", text).strip()
    if _CONTROL.search(trimmed):
        raise _fail(CONTROL)
    if len(trimmed) > LINE_LENGTH:
        raise _fail(TOO_LONG, limit=LINE_LENGTH)
    return trimmed


def _text(text: str) -> str:
    trimmed = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if _CONTROL.search(trimmed):
        raise _fail(CONTROL)
    if len(trimmed) > TEXT_LENGTH:
        raise _fail(TOO_LONG, limit=TEXT_LENGTH)
    return trimmed


def _frozen(text: str) -> str:
    if _CONTROL.search(text):
        raise _fail(CONTROL)
    if len(text) > FROZEN_LENGTH:
        raise _fail(TOO_LONG, limit=FROZEN_LENGTH)
    return text


def _email(text: str) -> str:
    if text and not _EMAIL.match(text):
        raise _fail(NOT_AN_EMAIL)
    return text


def _code(text: str) -> str:
    if not text:
        raise _fail(NEEDED)
    if not _CODE.match(text):
        raise _fail(NOT_A_CODE)
    return text


def _needed(text: str) -> str:
    if not text:
        raise _fail(NEEDED)
    return text


def _date(value: Any) -> Any:
    if isinstance(value, str):
        if not value.strip():
            return None
        found = dates.parse(value)
        if found is None:
            raise _fail(NOT_A_DATE)
        return found
    if isinstance(value, datetime):
        return value.date()
    if value is not None and not isinstance(value, date):  # pydantic would count seconds since 1970
        raise _fail(NOT_A_DATE)
    return value


def _time(value: Any) -> Any:
    if isinstance(value, str):
        if not value.strip():
            return None
        found = dates.parse_clock(value)
        if found is None:
            raise _fail(NOT_A_TIME)
        return found
    if isinstance(value, time):  # the journal writes minutes, so the table holds no more
        return value.replace(second=0, microsecond=0, tzinfo=None)
    if value is not None:
        raise _fail(NOT_A_TIME)
    return value


def _day_needed(value: date | None) -> date:
    if value is None:
        raise _fail(NEEDED)
    return value


def one_of(choices: tuple[Choice, ...]) -> AfterValidator:
    """Accept the keys of ``choices`` only."""
    keys = frozenset(choice.key for choice in choices)

    def validate(value: str) -> str:
        if value not in keys:
            raise _fail(NOT_A_CHOICE)
        return value

    return AfterValidator(validate)


def keys_of(choices: tuple[Choice, ...], own: bool = False) -> AfterValidator:
    """Accept several keys of ``choices``, separated by blanks; order is kept, doubles go.

    ``own``: ids of rows that add to the choices as well.
    """
    keys = frozenset(choice.key for choice in choices)

    def validate(value: str) -> str:
        parts = list(dict.fromkeys(value.split()))
        if any(part not in keys and not (own and _ID.match(part)) for part in parts):
            raise _fail(NOT_A_CHOICE)
        return " ".join(parts)

    return AfterValidator(validate)


Line = Annotated[str, AfterValidator(_line)]
Text = Annotated[str, AfterValidator(_text)]
Frozen = Annotated[str, AfterValidator(_frozen)]  # JSON that the program wrote, never edited
NeededLine = Annotated[str, AfterValidator(_line), AfterValidator(_needed)]
Email = Annotated[str, AfterValidator(_line), AfterValidator(_email)]
Code = Annotated[str, AfterValidator(_line), AfterValidator(_code)]
Day = Annotated[date | None, BeforeValidator(_date)]
Clock = Annotated[time | None, BeforeValidator(_time)]
DayNeeded = Annotated[date | None, BeforeValidator(_date), AfterValidator(_day_needed)]

_SAYINGS = {
    "string_too_long": TOO_LONG,
    "missing": NEEDED,
}


def check(model: type[M], raw: Mapping[str, Any], *rules: Callable[[M], list[Problem]]) -> M:
    """``raw`` as a checked ``model``; Invalid with every Problem where something is wrong.

    ``rules`` see the whole value and report what no single field can know (an end before its start).
    Keys that the model does not have are a programming error and raise KeyError.
    """
    unknown = raw.keys() - model.model_fields.keys()
    if unknown:
        raise KeyError(f"{model.__name__} has no {sorted(unknown)}")
    try:
        value = model.model_validate({**_blank(model), **raw})  # what is needed and not given is a problem too
    except ValidationError as error:
        raise Invalid([_problem(detail) for detail in error.errors()]) from None
    found = [
        Problem(name, Sentence(NOT_A_NUMBER))
        for name in model.model_fields
        if isinstance(number := getattr(value, name), int) and abs(number) > (LARGEST if name in WIDE else LARGE)
    ]
    if not found:
        found = [problem for rule in rules for problem in rule(value)]
    if found:
        raise Invalid(found)
    return value


@cache
def _blank(model: type[SQLModel]) -> dict[str, Any]:
    return {name: field.get_default() for name, field in model.model_fields.items()}


def _problem(detail: Any) -> Problem:
    context = detail.get("ctx") or {}
    field = str(detail["loc"][0]) if detail["loc"] else ""
    if detail["type"] == "said":
        return Problem(field, Sentence(context["msgid"], context["values"]))
    values = {"limit": context["max_length"]} if "max_length" in context else {}
    number = NOT_AN_AMOUNT if field.endswith("_minor") else NOT_A_NUMBER
    if detail["type"] == "int_type" and detail["input"] is None:
        return Problem(field, Sentence(NEEDED))
    said = number if detail["type"].startswith("int_") else _SAYINGS.get(detail["type"], NOT_A_CHOICE)
    return Problem(field, Sentence(said, values))
