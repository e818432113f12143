"""One key for every spelling of a name, other names kept apart (conventions.md part 3)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop import letters
from desktop.domain.folding import fold, fold_body, fold_place, wanted

# The 45 pairs of conventions.md 3.1. The last one is only for who looks for a name: they are two letters.
SAME = """
渡邊/渡辺 渡邉/渡辺 渡邉/渡邊 髙橋/高橋 山﨑/山崎 濵田/浜田 濱田/浜田 栁/柳 𠮷田/吉田 中嶋/中島 冨田/富田
西邨/西村 桒原/桑原 經濟/経済 臺中/台中 黃/黄 神/神 辻󠄀/辻 渡邉󠄁/渡辺 齋藤/斎藤 小澤/小沢 櫻井/桜井 德川/徳川
廣島/広島 國際/国際 商工勞動部/商工労働部 產業/産業 總合/総合 縣廳/県庁 福嶋/福島 黑田/黒田 眞/真 惠/恵
嶌/島 嵜/崎 渕/淵 峯/峰 舘/館 龍/竜 邊/邉 曾根/曽根 關/関 櫂󠄀/櫂 圓/円"""
CONFUSED = ("斎藤/斉藤", "齋藤/齊藤", "齊藤/斎藤")
MORE = """
嶋田/島田 埜口/野口 穐山/秋山 薗田/園田 舩木/船木 桺/柳 鐵/鉄 銕/鉄 邨/村 亰/京 栢/柏 圀/国 龝/秋 澁谷/渋谷 繩/縄 瀨/瀬
尚樹/尙樹 文敎/文教 隆志/隆志 祐/祐 杰/傑 啟/啓 眾/衆 豔/艶 靜/静 顏/顔 戶/戸 強/强 吳/呉 溫/温 勛/勳"""
# The 28 pairs that are different names in Chinese. 余さん is written 余 or 餘: for finding, those are wanted.
APART = """
范/範 鍾/鐘 游/遊 于/於 丘/邱 葉/叶 朱/硃 后/後 里/裡 姜/薑 谷/穀 沈/瀋 干/乾 征/徵 薛/薜
斎藤/斉藤 林/森 大田/太田 傅/傳"""
JOINED = """余/餘 岳/嶽 予/豫 弁/辨 欠/缺 芸/藝 虫/蟲 糸/絲 鹿嶋/鹿島"""
# What the map itself would join: not one letter to anybody who reads Chinese.
NEVER = "師/帥 做/作 玉/王 功/切 傅/伝 書/晝 宍/肉 玟/珉 您/你 鈾/宙 梔/桅 沉/沈"
SURNAMES = (
    "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁"
    "卓馬阮董唐溫藍蔣石古紀姚連馮歐程湯田康姜汪白鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳凃邵錢伍倪"
)


@pytest.mark.parametrize("pair", (SAME + MORE + " " + JOINED).split())
def test_spellings_of_one_name_meet(pair: str) -> None:
    one, other = pair.split("/")
    assert fold(one) == fold(other)


@pytest.mark.parametrize("pair", (APART + " " + NEVER).split())
def test_different_names_stay_apart(pair: str) -> None:
    one, other = pair.split("/")
    assert fold(one) != fold(other)


def test_the_list_of_pairs_is_whole() -> None:
    assert len(SAME.split()) + len(CONFUSED[:1]) == 45
    assert len(APART.split()) + len(JOINED.split()) == 28


@pytest.mark.parametrize("pair", CONFUSED)
def test_letters_that_nobody_tells_apart_meet_when_looked_for(pair: str) -> None:
    one, other = pair.split("/")
    assert wanted(one) == wanted(other)


def test_places_keep_their_letters() -> None:
    assert fold_place("千葉縣廳") == fold_place("千葉県庁")
    for pair in ("鹿嶋市/鹿島市", "茨城県鹿嶋市/茨城県鹿島市", "鹿嶋市觀光協會/鹿島市観光協会"):
        one, other = pair.split("/")
        assert fold_body(one) != fold_body(other), pair
    for pair in ("渡邊製作所/渡辺製作所", "髙島屋/高島屋", "千葉縣商工勞動/千葉県商工労働", "臺中市政府/台中市政府"):
        one, other = pair.split("/")
        assert fold_body(one) == fold_body(other), pair
    for pair in ("鹿嶋/鹿島", "龍ケ崎/龍ヶ﨑", "渡邊/渡邉", "舘山/館山"):
        one, other = pair.split("/")
        assert fold_place(one) != fold_place(other)
    assert fold_place("龍ケ崎") == fold_place("龍ヶ崎")


def test_every_letter_leads_to_one_that_stays() -> None:
    table = letters.folding()
    assert len(table) > 10_000
    assert not {common for common in table.values() if fold(common) != common}


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


@given(st.one_of(st.text(max_size=12), NAMES))
def test_what_is_looked_for_is_found_in_itself(text: str) -> None:
    assert wanted(text) == wanted(fold(text)) == fold(wanted(text))


@given(NAMES, NAMES)
def test_a_part_of_a_name_is_a_part_of_its_key(one: str, other: str) -> None:
    if not set(one + other) & set("か゛゙ｶﾞßİ㈱①"):  # marks join the letter before them
        assert fold(one) + fold(other) == fold(one + other)


def test_marks_on_latin_letters_do_not_matter() -> None:
    assert fold("Zōu Zōngxūn") == fold("zou zongxun") == "zouzongxun"
    assert fold("Ōsaka") == "osaka"
    assert fold("が") == "が" != fold("か")


@given(st.text(max_size=8), st.text(max_size=8))
def test_a_selector_never_hides_a_name(before: str, after: str) -> None:
    assert fold(f"{before}\U000e0101{after}") == fold(before + after)
