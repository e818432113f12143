"""Suggestions for the other language: what the 2019 mission printed, and what Japanese bodies call themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import reference
from desktop.domain import suggesting
from desktop.domain.suggesting import DIRECTORY, LETTERS, NAME, OFFICE, Known, Suggestion

TO_JA = [
    ("福島縣 Technology Centre", "org", "福島県ハイテクプラザ"),  # the official name, never 福島県Technology Centre
    ("千葉縣 商工勞動部 經濟政策課", "org", "千葉県 商工労働部 経済政策課"),
    ("臺中市政府經濟發展局", "org", "台中市政府経済発展局"),
    ("桃園市政府", "org", "桃園市政府"),
    ("勞動局", "org", "労働局"),
    ("千葉縣產業振興中心", "org", "千葉県産業振興センター"),
    ("主幹兼室長", "title", "主幹兼室長"),
    ("經濟產業課長輔佐", "title", "経済産業課長補佐"),
    ("舉辦台日夥伴關係強化研討會", "meeting", "日台パートナーシップ強化セミナー開催"),
    ("訪問團行程表", "meeting", "訪問団日程表"),  # 訪問 is no verb here
    ("去程 (松山→羽田機場)", "meeting", "往路 (台北松山空港→羽田空港)"),  # row 98
    ("回程（仙台機場→桃園）", "log", "復路（仙台空港→台湾桃園国際空港）"),
    ("愛媛縣松山市", "place", "愛媛県松山市"),
    ("鄒宗勳科長", "other", "鄒宗勳課長"),  # row 99: never 宗勲
    ("李裕發", "other", "李裕發"),
    ("團員：鄒宗勳、李裕發", "other", "団員：鄒宗勳、李裕發"),
    ("渡邊勇毅", "other", "渡邊勇毅"),
    ("渡邊 真科長來賓致詞", "meeting", "渡邊 真課長来賓挨拶"),
    ("知事：鈴木榮治", "other", "知事：鈴木榮治"),
    ("龍潭區", "other", "龍潭区"),  # a place, though 龍 is a surname
    ("溫泉區", "place", "温泉区"),
    ("產業的振興", "doc", "産業の振興"),
    ("JETRO 2019", "org", "JETRO 2019"),
]
TO_ZH = [
    ("福島県ハイテクプラザ", "org", "福島縣 Technology Centre"),
    ("千葉県商工労働部経済政策課", "org", "千葉縣商工勞動部經濟政策課"),
    ("千葉県庁表敬訪問", "meeting", "拜會千葉縣廳"),
    ("千葉県庁訪問・意見交換", "meeting", "拜會千葉縣廳"),
    ("総合企画部", "org", "總合企劃部"),
    ("芸術文化センター", "org", "藝術文化中心"),
    ("弁護士", "title", "律師"),
    ("国際協力機構", "org", "國際協力機構"),  # the name of a body keeps its words
    ("協力覚書", "doc", "合作備忘錄"),
    ("意向書", "doc", "意向書"),
    ("産業連携推進班", "org", "產業連攜推進班"),
    ("総務課長", "title", "總務課長"),  # 科長 is 課長 in Japan, but not the other way round
    ("渡辺真課長挨拶", "meeting", "渡辺真課長致詞"),
    ("広島駅前", "place", "廣島車站前"),
    ("台北松山空港", "log", "松山機場"),
    ("松山", "log", "愛媛縣松山市"),
    ("松山空港", "log", "愛媛松山機場"),
    ("台中市", "place", "臺中市"),
]


def suggest(text: str, to: str, kind: str = "other", near: tuple[Known, ...] = ()) -> Suggestion | None:
    return suggesting.suggest(text, to, kind, reference.known(to), near, (), reference.names_ja)


@pytest.mark.parametrize(("text", "kind", "expected"), TO_JA)
def test_into_japanese(text: str, kind: str, expected: str) -> None:
    found = suggest(text, "ja", kind)
    assert found is not None and found.text == expected


@pytest.mark.parametrize(("text", "kind", "expected"), TO_ZH)
def test_into_chinese(text: str, kind: str, expected: str) -> None:
    found = suggest(text, "zh_TW", kind)
    assert found is not None and found.text == expected


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("弁天町", "zh_TW"),
        ("株式会社テクノ", "zh_TW"),
        ("資料を送ります。", "zh_TW"),
        ("由於颱風取消。", "ja"),
        ("", "ja"),
    ],
)
def test_what_cannot_be_said_with_decency_is_not_said(text: str, to: str) -> None:
    assert suggest(text, to) is None


def test_a_call_has_two_readings_and_a_person_chooses() -> None:
    """Row 97: 表敬訪問 only to a head; neither is ever left out."""
    for text, expected in (
        ("拜會", ("表敬訪問", "訪問・意見交換")),
        ("拜會千葉縣廳", ("千葉県庁表敬訪問", "千葉県庁訪問・意見交換")),
    ):
        found = suggest(text, "ja", "meeting")
        assert found is not None and found.texts == expected


@pytest.mark.parametrize("to", ["ja", "zh_TW"])
@pytest.mark.parametrize("name", ["李裕發", "鄒宗勳", "渡邉　髙志", "黃俊國", "石井克明"])
def test_a_name_keeps_its_letters(name: str, to: str) -> None:
    found = suggest(name, to, NAME)
    assert found is not None and found.text == name
    # An office's word for another spelling of the name is not this person.
    found = suggest(name, to, NAME, (Known("李裕発", "李裕発", OFFICE, "other"),))
    assert found is not None and found.text == name


def test_who_is_known_is_written_as_he_writes_himself() -> None:
    known = Known("渡邊次郎", "渡辺二郎", DIRECTORY, NAME)
    found = suggest("渡邊次郎", "ja", NAME, (known,))
    assert found is not None and found.text == "渡辺二郎"
    found = suggest("渡邊次郎來賓致詞", "ja", "meeting", (known,))
    assert found is not None and found.text == "渡辺二郎来賓挨拶"
    found = suggest("渡辺次郎來賓致詞", "ja", "meeting", (known,))  # another spelling, another man
    assert found is not None and "二郎" not in found.text


def test_the_office_leads_and_can_refuse() -> None:
    own = Known("經濟發展局", "経済局", OFFICE, "org")
    found = suggest("臺中市政府經濟發展局", "ja", "org", (own,))
    assert found is not None and found.text == "台中市政府経済局"
    refused = suggesting.suggest("論壇", "ja", "meeting", reference.known("ja"), (), [("論壇", "フォーラム")])
    assert refused is not None and (refused.text, refused.origin) == ("論壇", LETTERS)


def test_it_says_where_it_comes_from() -> None:
    for text, origin in (
        ("論壇", "glossary"),
        ("桃園市", "official"),
        ("桃園市產業推動辦公室", "composed"),  # no official name, only made of some
        ("溫泉區", LETTERS),
    ):
        found = suggest(text, "ja", "org")
        assert found is not None and found.origin == origin


@given(st.text(alphabet="臺灣縣廳經濟產業的松山拜會訪問課長센abcセンター弁渡邉 　()→・\n", max_size=40))
def test_any_text_is_answered_or_left_alone(text: str) -> None:
    for to in ("ja", "zh_TW"):
        for kind in ("meeting", "title", NAME):
            found = suggest(text, to, kind)
            assert found is None or (found.texts and all(found.texts))
            if kind == NAME and found is not None:
                assert suggesting.key(found.text) == suggesting.key(text)
