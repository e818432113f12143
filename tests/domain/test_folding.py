"""One key for every spelling of a name, other names kept apart (conventions.md part 3)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.folding import fold

SAME = """
渡邊/渡辺 渡邉/渡辺 渡邉/渡邊 髙橋/高橋 山﨑/山崎 濵田/浜田 濱田/浜田 栁/柳 𠮷田/吉田 中嶋/中島 冨田/富田
西邨/西村 桒原/桑原 經濟/経済 臺中/台中 黃/黄 神/神 辻󠄀/辻 渡邉󠄁/渡辺
齋藤/斎藤 小澤/小沢 櫻井/桜井 德川/徳川 廣島/広島 國際/国際
商工勞動部/商工労働部 產業/産業 總合/総合 縣廳/県庁 福嶋/福島 黑田/黒田 眞/真 惠/恵"""
APART = """
范/範 鍾/鐘 游/遊 于/於 丘/邱 葉/叶 朱/硃 后/後 里/裡 姜/薑 谷/穀
沈/瀋 干/乾 征/徵 薛/薜 斎藤/斉藤 林/森 大田/太田"""
# Different letters in Chinese, one in Japanese: 余さん is written 余 or 餘. For finding, both are wanted.
JOINED = """余/餘 岳/嶽 予/豫 弁/辨 欠/缺 芸/藝 虫/蟲 糸/絲"""
SURNAMES = (
    "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁"
    "卓馬阮董唐溫藍蔣石古紀姚連馮歐程湯田康姜汪白鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳凃邵錢伍倪"
)


@pytest.mark.parametrize("pair", (SAME + " " + JOINED).split())
def test_spellings_of_one_name_meet(pair: str) -> None:
    one, other = pair.split("/")
    assert fold(one) == fold(other)


@pytest.mark.parametrize("pair", APART.split())
def test_different_names_stay_apart(pair: str) -> None:
    one, other = pair.split("/")
    assert fold(one) != fold(other)


def test_common_taiwanese_surnames_never_collide() -> None:
    assert len(SURNAMES) >= 98
    assert len(set(SURNAMES)) == len(SURNAMES)
    assert len({fold(name) for name in SURNAMES}) == len(SURNAMES)


def test_kana_width_blanks_and_marks_do_not_matter() -> None:
    for text in ("わたなべ たろう", "ワタナベ　タロウ", "ﾜﾀﾅﾍﾞ ﾀﾛｳ", "わたなべ・たろう"):
        assert fold(text) == "わたなべたろう"
    assert fold("WATANABE Taro") == fold("ｗａｔａｎａｂｅ－ｔａｒｏ") == "watanabetaro"


def test_only_blanks_and_marks_fold_to_nothing() -> None:
    assert fold(" 　・（）") == ""
    assert fold("") == ""


NAMES = st.text(st.sampled_from("渡邉邊辺髙高﨑崎臺台黃黄がか゛゙ｶﾞ ・-Ａaß\U000e0101\ufe00ヴヶ神辻İ①㈱"), max_size=8)


@given(st.one_of(st.text(max_size=12), NAMES))
@example("か ゙")
@example("R¸")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.text(max_size=8), st.text(max_size=8))
def test_a_selector_never_hides_a_name(before: str, after: str) -> None:
    assert fold(f"{before}\U000e0101{after}") == fold(before + after)
