"""What can be said to a user: marked sentences, translated only when they are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Sentence:
    """A marked message (``N_("… {name} …")``) and the values for its braces.

    A value may itself be a ``Sentence``; it is translated along with the outer one.
    """

    msgid: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, gettext: Callable[[str], str]) -> str:
        """The sentence in the language of ``gettext``."""
        values = {k: v.text(gettext) if isinstance(v, Sentence) else v for k, v in self.values.items()}
        return gettext(self.msgid).format(**values)


@dataclass(frozen=True)
class Problem:
    """Bad input in one field of a form or one cell of a file: stands beside the field, never in a dialog."""

    field: str
    message: Sentence


@dataclass(frozen=True)
class Notice:
    """Something a person should look at before a paper is used: who or what it concerns, and what to do.

    ``place``: where it can be mended, as (entity, id, field): the print room leads there. The field may be empty.
    """

    subject: str
    message: Sentence
    place: tuple[str, str, str] | None = field(default=None, compare=False)

    def at(self, entity: str, row_id: str, field: str = "") -> Notice:
        """The same with its place, where the record is known."""
        return replace(self, place=(entity, row_id, field)) if row_id else self

    def text(self, gettext: Callable[[str], str]) -> str:
        """``subject：sentence``, or the sentence alone where it concerns the whole paper."""
        said = self.message.text(gettext)
        return f"{self.subject}：{said}" if self.subject else said


class UserError(Exception):
    """The world is not as needed (file in use, disk full, newer file): one sentence and what to do."""

    def __init__(self, msgid: str, **values: object) -> None:
        super().__init__(msgid)
        self.sentence = Sentence(msgid, values)


class Declined(UserError):
    """The person left a question unanswered on purpose: on a screen nothing more is said."""


class Invalid(UserError):
    """Input that the domain refuses; carries one ``Problem`` per field. Stores nothing."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems[0].message.msgid, **problems[0].message.values)
        self.problems = problems
