"""Who a row of a registration form is: somebody of the list, of the directory, nobody yet, or a question.

The hidden number of the form comes first, then passport, then the name together with birth date, company or mail. A
name alone is enough only for somebody who is on the list already, and only where nothing speaks against it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange.registration import Answer
from desktop.exchange.registration_columns import NAMES
from desktop.i18n import N_
from desktop.store.posts import PostOn
from desktop.store.registration import Known

NEW = "new"  # a decision: nobody of those who are known
OTHER_NAME = N_("The hidden number is that of {name}, but another name stands here. Who is it?")
OTHER_HOLDER = N_("The passport is that of {name}, but another name stands here. Who is it?")
SAME_NAME = N_("{name} has the same name. Is it the same person?")
SAME_MAIL = N_("{name} has the same mail address and birth date. Is it the same person?")
BY_NAME = N_("Recognised by the name alone.")

_FORMS = re.compile(
    r"股份有限公司|有限公司|\(股\)公司|（股）公司|株式会社|株式會社|\(株\)|（株）|㈱|co\.?,?\s*ltd\.?|inc\.?$",
    re.IGNORECASE,
)


PostsOf = Callable[[Iterable[str]], dict[str, PostOn]]  # of people: the posts on the first day of the trip


class Who(NamedTuple):
    """``person_id`` is "" for somebody new; ``candidates`` are asked for when ``question`` stands."""

    person_id: str = ""
    question: Sentence | None = None
    candidates: tuple[str, ...] = ()
    note: Sentence | None = None


def body_key(name: str) -> str:
    """A company's name as it is compared: 「大明股份有限公司」 and 「大明(股)公司」 are one."""
    return fold(_FORMS.sub("", name)) or fold(name)


class Matcher:
    """The people who are known, by everything that tells them apart."""

    def __init__(self, known: Known, answers: Iterable[Answer], posts_of: PostsOf) -> None:
        self.known = known
        self.member_of = known.member_of()
        self._by_name: dict[str, set[str]] = defaultdict(set)
        self._by_mail: dict[str, set[str]] = defaultdict(set)
        self._by_passport: dict[str, str] = {}
        wanted = {key for answer in answers for key in _name_keys(answer.values)}
        for person_id, row in known.people.items():
            for key in _name_keys(row):
                if key in wanted:
                    self._by_name[key].add(person_id)
            if row["email"]:
                self._by_mail[row["email"].casefold()].add(person_id)
        for person_id, row in known.personal.items():
            if row["passport_no"] and person_id in known.people:
                self._by_passport.setdefault(_bare(row["passport_no"]), person_id)
        found = {person_id for several in self._by_name.values() for person_id in several} - known.posts.keys()
        self.posts = {**known.posts, **posts_of(found)}

    def name(self, person_id: str) -> str:
        row = self.known.people[person_id]
        return str(row["name_zh"] or row["name_ja"] or row["roman"])

    def who(self, answer: Answer, decision: str = "") -> Who:
        """Whom the row is about; ``decision`` is a person's id or NEW where somebody was asked."""
        if decision:
            return Who("" if decision == NEW else decision)
        values = answer.values
        if member := self.known.members.get(answer.id):
            person_id = str(member["person_id"])
            if self._other(person_id, values) and not self._papers(person_id, values):
                return self._ask(OTHER_NAME, [person_id])
            return Who(person_id)
        if person_id := self._by_passport.get(_bare(values.get("passport_no", "")), ""):
            if self._other(person_id, values):
                return self._ask(OTHER_HOLDER, [person_id])
            return Who(person_id)
        return self._by_words(values)

    def _by_words(self, values: Mapping[str, Any]) -> Who:
        same = {person for key in _name_keys(values) for person in self._by_name.get(key, ())}
        same = {person for person in same if not self._contradicts(person, values)}
        sure = [person for person in same if self._evidence(person, values)]
        if len(sure) == 1:
            return Who(sure[0])
        if sure:
            return self._ask(SAME_NAME, sure)
        here = [person for person in same if person in self.member_of]
        doubtful = any(self._elsewhere(one, values) or self._other_passport(one, values) for one in here)
        if len(here) == 1 and len(same) == 1 and not doubtful:
            return Who(here[0], note=Sentence(BY_NAME))
        if same:
            return self._ask(SAME_NAME, sorted(same))
        mail = self._by_mail.get(str(values.get("email", "")).casefold(), set())
        born = [person for person in mail if values.get("birth_date") and self._birth(person) == values["birth_date"]]
        return self._ask(SAME_MAIL, born) if born else Who()

    def _ask(self, msgid: str, people: list[str]) -> Who:
        people = sorted(people, key=lambda person: (person not in self.member_of, person))
        return Who(people[0], Sentence(msgid, {"name": self.name(people[0])}), tuple(people))

    def _birth(self, person_id: str) -> date | None:
        found: date | None = self.known.personal.get(person_id, {}).get("birth_date")
        return found

    def _other(self, person_id: str, values: Mapping[str, Any]) -> bool:
        """Whether the row names somebody else: it has a name, and none of them is the person's."""
        named = {key: fold(values[key]) for key in NAMES if values.get(key)}
        row = self.known.people[person_id]
        shared = [key for key in named if row[key]]
        return bool(shared) and not any(_alike(key, values[key], row[key]) for key in shared)

    def _papers(self, person_id: str, values: Mapping[str, Any]) -> bool:
        """Whether birth date or passport say that it is this person, whatever the name."""
        row = self.known.personal.get(person_id, {})
        passport = values.get("passport_no")
        return bool(passport and _bare(row.get("passport_no") or "") == passport) or bool(
            values.get("birth_date")
            and row.get("birth_date") == values["birth_date"]
            and not self._other_passport(person_id, values)  # else somebody was typed over another's row
        )

    def _other_passport(self, person_id: str, values: Mapping[str, Any]) -> bool:
        known = _bare(self.known.personal.get(person_id, {}).get("passport_no") or "")
        given = _bare(values.get("passport_no") or "")
        return bool(known and given and known != given)

    def _contradicts(self, person_id: str, values: Mapping[str, Any]) -> bool:
        born = self._birth(person_id)
        return bool(born and values.get("birth_date") and born != values["birth_date"])

    def _evidence(self, person_id: str, values: Mapping[str, Any]) -> bool:
        row = self.known.people[person_id]
        if values.get("birth_date") and self._birth(person_id) == values["birth_date"]:
            return True
        if values.get("email") and row["email"].casefold() == str(values["email"]).casefold():
            return True
        given = _digits(values.get("person_mobile", ""))
        if len(given) > 7 and given == _digits(row["mobile"]):
            return True
        return self._same_body(person_id, values) and not self._other_passport(person_id, values)  # two of one name

    def _same_body(self, person_id: str, values: Mapping[str, Any]) -> bool:
        post = self.posts.get(person_id)
        if post is None:
            return False
        names = {body_key(name) for pair in (post.organisation, post.place()) for name in (pair.zh, pair.ja) if name}
        return any(body_key(values[key]) in names for key in ("company_zh", "company_ja") if values.get(key))

    def _elsewhere(self, person_id: str, values: Mapping[str, Any]) -> bool:
        """Whether the row names a company, and another one than the person's."""
        post = self.posts.get(person_id)
        given = any(values.get(key) for key in ("company_zh", "company_ja"))
        return given and bool(post and post.organisation != Pair()) and not self._same_body(person_id, values)


def _name_keys(values: Mapping[str, Any]) -> set[str]:
    found = {fold(values[key]) for key in ("name_zh", "name_ja") if values.get(key)}
    roman = re.sub(r"[^a-z]", "", str(values.get("roman") or "").casefold())
    return found | ({roman} if len(roman) > 4 else set())


def _alike(key: str, one: str, other: str) -> bool:
    if key == "roman":
        return sorted(re.findall("[a-z]+", one.casefold())) == sorted(re.findall("[a-z]+", other.casefold()))
    return fold(one) == fold(other)


def _digits(text: Any) -> str:
    return re.sub(r"\D", "", str(text))


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text).upper()
