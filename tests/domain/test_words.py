"""Vocabularies: every word has a key of its own and is said in both languages."""

from __future__ import annotations

import re

import pytest

from desktop import i18n
from desktop.domain import budget, event, outcomewords, paperwords, schemewords, words
from desktop.domain.words import Choice

VOCABULARIES = {
    f"{module.__name__}.{name}": value
    for module in (words, event, budget, paperwords, outcomewords, schemewords)
    for name, value in vars(module).items()
    if isinstance(value, tuple) and value and all(isinstance(entry, Choice) for entry in value)
}
WORDS = [(name, choice) for name, choices in VOCABULARIES.items() if "CURRENC" not in name for choice in choices]


def test_all_vocabularies_are_found() -> None:
    assert len(VOCABULARIES) >= 18


@pytest.mark.parametrize("name", VOCABULARIES)
def test_keys_are_unique_and_plain(name: str) -> None:
    keys = [choice.key for choice in VOCABULARIES[name]]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[A-Za-z_/]*", key) for key in keys)


@pytest.mark.parametrize("code", i18n.CODES)
def test_every_word_is_said_in_both_languages(code: str) -> None:
    say = i18n.gettext_for(code)
    assert [choice.label for _name, choice in WORDS if say(choice.label) == choice.label] == []


@pytest.mark.parametrize("code", i18n.CODES)
@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_two_words_of_a_list_read_alike(name: str, code: str) -> None:
    said = [i18n.gettext_for(code)(choice.label) for choice in VOCABULARIES[name]]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("choices", "key", "zh", "ja"),
    [
        (words.HOST_ROLES, "host", "主辦單位", "主催"),
        (words.HOST_ROLES, "cohost", "協辦單位", "協力"),
        (words.HOST_ROLES, "operator", "承辦單位", "運営（事務局）"),
        (words.HOST_ROLES, "guidance", "指導單位", "後援"),
        (words.HOST_ROLES, "sponsor", "贊助單位", "協賛"),
        (words.EVENT_KINDS, "visit", "拜會", "訪問・意見交換"),
        (words.EVENT_KINDS, "tour", "參觀", "視察"),
        (words.EVENT_STATUSES, "cancelled", "已取消", "中止"),
        (words.MEMBER_ROLES, "leader", "團長", "団長"),
        (words.MEMBER_ROLES, "interpreter", "翻譯", "通訳"),
        (words.EXPENSE_STATUSES, "settling", "核銷中", "精算中"),
        (words.DELEGATION_STATUSES, "preparing", "籌備中", "準備中"),
    ],
)
def test_official_terms(choices: tuple[Choice, ...], key: str, zh: str, ja: str) -> None:
    pair = words.find(choices, key).pair()
    assert (pair.zh, pair.ja) == (zh, ja)


def test_a_key_from_a_newer_program_shows_as_itself() -> None:
    assert words.find(words.EVENT_KINDS, "banquet").label == "banquet"


def test_only_kinds_that_exist_are_subsidised() -> None:
    assert {choice.key for choice in words.BUDGET_CATEGORIES} >= words.SUBSIDISED
    assert {choice.key for choice in words.EVENT_KINDS} >= words.TRANSPORT_KINDS | words.MEETING_KINDS
