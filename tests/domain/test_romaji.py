"""Kana in Roman letters and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import mandarin, romaji

# Readings and the spelling of their passports (the rules of the Ministry of Foreign Affairs).
PASSPORTS = """
わたなべ_じろう watanabe_jiro
さとう_じゅんぺい sato_jumpei
おおの_いちろう ono_ichiro
よこお_しょうた yokoo_shota
いのうえ_しんいち inoue_shinichi
まつうら_ゆうき matsuura_yuki
ほった_えいじ hotta_eiji
はっちょう hatcho
なんば namba
ほんま homma
にいがた niigata
ちぢ_つづき chiji_tsuzuki
ヴァン_ハー ban_ha"""
WORDS = [line.split() for line in PASSPORTS.split("\n") if line]
TYPED = """
sato:satou:satoh:satoo tsuji:tuzi:tsuzi shimbashi:sinbasi:shinbashi ohno:oono:ono:ohno fujii:huzii:fuzii
junichi:jun'ichi:zyunniti:zyuniti kyoko:kyouko:kyohko jun:zyun chiaki:tiaki hatcho:haccho:hattyou"""


@pytest.mark.parametrize(("kana", "passport"), WORDS)
def test_passports(kana: str, passport: str) -> None:
    assert romaji.hepburn(kana.replace("_", " ")) == passport.replace("_", " ")


def test_the_directory_writes_the_surname_in_capitals() -> None:
    assert romaji.name("ワタナベ　ジロウ") == romaji.name("ﾜﾀﾅﾍﾞ ｼﾞﾛｳ") == "WATANABE Jiro"
    assert romaji.name("") == romaji.hepburn("") == romaji.hiragana("") == ""


@pytest.mark.parametrize("group", TYPED.split())
def test_ways_of_typing_meet(group: str) -> None:
    assert len({romaji.key(word) for word in group.split(":")}) == 1


def test_names_that_sound_otherwise_stay_apart() -> None:
    for one, other in (("hata", "hatta"), ("kondo", "kando"), ("niigata", "nigata"), ("ohara", "ora")):
        assert romaji.key(one) != romaji.key(other)


KANA = st.lists(
    st.sampled_from("あ い う え お か ぎ し じ つ づ ふ ん っか きょ しゃ ちゅう ー ほう まん".split()),
    min_size=1,
    max_size=6,
)


@given(KANA)
def test_every_spelling_of_a_reading_finds_it(parts: list[str]) -> None:
    kana = "".join(parts)
    keys = {romaji.key(spelling) for spelling in romaji.spellings(kana)}
    assert keys == {romaji.key(romaji.hepburn(kana))}
    assert keys == set(romaji.keys(kana) or [""])


@given(st.text(max_size=12))
def test_nothing_typed_breaks_it(text: str) -> None:
    for found in (romaji.hepburn(text), romaji.hiragana(text), romaji.name(text), *romaji.keys(text)):
        assert isinstance(found, str)
    assert romaji.key(romaji.key(text)) == romaji.key(text)


def test_back_to_kana() -> None:
    for typed, kana in (
        ("Watanabe Jirou", "わたなべ じろう"),
        ("SATŌ Jun'ichi", "さとう じゅんいち"),
        ("shimbun", "しんぶん"),
        ("hatchō", "はっちょう"),
        ("SINZYUKU", "しんじゅく"),
        ("hattori", "はっとり"),
    ):
        assert romaji.hiragana(typed) == kana
    assert romaji.hiragana("xyz 123") == ""


def test_mandarin_knows_how_surnames_sound() -> None:
    assert mandarin.syllables("鄒宗勳") == ("zouzongxun",)
    assert mandarin.syllables("曾國藩") == ("zengguofan", "cengguofan")
    assert mandarin.syllables("單查解")[0].startswith("shan")
    assert mandarin.syllables("査良鏞")[0] == "zhaliangyong"
    assert mandarin.syllables("歐陽修") == ("ouyangxiu",)
    assert mandarin.syllables("Smith") == mandarin.syllables("") == ()
