"""Both catalogues are complete, and each is written in its own language."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

import catalogues

# Characters that only Simplified Chinese writes, and some of Japan's own simplifications: none belongs in zh_TW.
SIMPLIFIED = set(
    "们这来时说为会对发现应还进过间关开门问题长东车马见贝页风飞鱼鸟龙齐两严丰临举义乐习书买乱争亏云亚产亲亿仅从仓仪价众优传伤伟体"
    "侧侨俭债倾储儿党兰兴养写军农冲决况净减凤击划则刚创删别剂剑办务动励劲劳势区医华协单卖卫厂厅历压厌县参双变叙叶号叹听启员响团园围图圆"
    "圣场坏块坚坛坝坟坠垄处备复头夹夺奋奖妇妈娱学宁宝实审宪宫宽宾寻导寿将尔尘尝层属岁岛峡币帅师带帮应库庆废异弃张弹强归录彦径"
    "态总恳恶悬惊惧惩惯愿户扑执扩扫扬抚抛抢护报担拟拥择挂挤挥损换据携摄摆摇数断无旧时显晓暂术机杀杂权条极构标栈栏树样桥检楼"
    "欢欧残毁毕气汇汉汤沟没沪济测浏浓涂润涨渐湾湿满滚灭灯灵炉点热爱牵状独狭献环现电画畅疗监盖盘码砖确离种积称稳穷窃竞笔"
    "签简类粮紧纠红约级纪纳纯纸纽线练组细终绍经结给络绝统继续维综绿缓编缘缩网罗罚联肃肤胜脑脚脱节药获营虑虽蚀补"
    "装观规视览觉订认讨让训议记讲许论设访证评识诉词译试诗话询该详语误请诸读课谁调谈谢谱贸质购贯贴费资赔赖赞赢"
    "轨转轮软轻载较辅辆辈输辑达迁运远违连迟适选递逻遗邮邻酱释鉴针钟钢钱铁银链销锁错键镇闭闻阅阶际陆陈险随隐难雾静韩顶项顺须预领频颜额顾类饭饮馆驱驳驾验骗鲜黄"
    "発検応価仮権戦歴帰実県図団売読変広証験辺関対両単総経済"
)
# The same words in every language: names, forms and signs.
SAME_EVERYWHERE = re.compile(r"[\W\d_]*|.*\b(PDF|CSV|Hashidate|OK|A4|OpenDocument|ＦＡＸ|\d+ ?[x×] ?\d+ ?mm)\b.*")
KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
CJK = re.compile(r"[぀-ヿ㐀-鿿]")


def messages(language: str) -> dict[str, str]:
    catalogue: Catalog = catalogues.read(language)
    return {str(m.id): str(m.string) for m in catalogue if m.id}


def without_braces(text: str) -> str:
    return re.sub(r"\{\w*\}", "", text)


def test_the_catalogues_are_complete() -> None:
    assert catalogues.problems() == []


def test_no_text_is_marked_inside_an_f_string_alone() -> None:
    """The extractor of older Pythons does not look there: the text would stay English."""
    found, known = [], messages("zh_TW")
    for file in Path(catalogues.__file__).parents[1].glob("desktop/**/*.py"):
        for string in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(string, ast.JoinedStr):
                calls = [node for node in ast.walk(string) if isinstance(node, ast.Call) and node.args]
                found += [
                    f"{file.name}: {call.args[0].value}"
                    for call in calls
                    if isinstance(call.func, ast.Name)
                    and call.func.id in {"_", "N_"}
                    and isinstance(call.args[0], ast.Constant)
                    and call.args[0].value not in known
                ]
    assert not found


def test_taiwan_reads_no_simplified_characters() -> None:
    assert len(SIMPLIFIED) > 400
    found = {
        text: "".join(sorted(SIMPLIFIED & set(text))) for text in messages("zh_TW").values() if SIMPLIFIED & set(text)
    }
    assert found == {}


def test_taiwan_reads_its_own_words() -> None:
    """Words that officials of Taiwan do not write: what stands in their place is said in brackets."""
    mainland = (
        "保存",
        "數據",
        "打印",
        "屏幕",
        "默認",
        "信息",
        "視頻",
        "軟件",
        "硬件",
        "網絡",
        "鼠標",
        "文件夾",
        "菜單",
        "導入",
        "導出",
        "台灣",
    )
    headings = {"台灣方面"}  # of the form that cases are printed in, as its paper writes it
    found = {text for text in messages("zh_TW").values() if any(word in text for word in mainland)}
    assert found - headings == set()


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_message_is_in_its_language(language: str) -> None:
    """A message with words in it has CJK signs in both languages, so it is never the English one."""
    found = [
        msgid
        for msgid, text in messages(language).items()
        if re.search(r"[A-Za-z]{2}", without_braces(msgid))
        and not CJK.search(without_braces(text))
        and not SAME_EVERYWHERE.fullmatch(without_braces(text))
    ]
    assert found == []


def test_chinese_has_no_kana_and_japanese_sentences_have() -> None:
    """Translations in each other's place would pass every other test."""
    kana = {text for text in messages("zh_TW").values() if KANA.search(text.replace("日本語", ""))}
    bare = {text for text in messages("ja").values() if text.endswith("。") and not KANA.search(text)}
    assert (kana, bare) == (set(), set())


def test_a_missing_translation_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The check that the first test trusts: it finds what is missing, superfluous, or has lost a brace."""
    code = tmp_path / "desktop"
    code.mkdir()
    (code / "page.py").write_text('_("Save {file}")\n_("Close")\n', encoding="utf-8")
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    monkeypatch.setattr(catalogues, "I18N", tmp_path / "i18n")
    given = {
        "zh_TW": {"Save {file}": "儲存 {file}", "Close": "關閉"},
        "ja": {"Save {file}": "保存 {file}", "Close": "閉じる"},
    }
    catalogues.update(given)
    assert catalogues.problems() == []
    (code / "page.py").write_text('_("Save {file}")\n_("Close")\n_("Open")\n', encoding="utf-8")
    assert catalogues.problems() == ["zh_TW: not in the catalogue: 'Open'", "ja: not in the catalogue: 'Open'"]
    catalogues.update({"zh_TW": {"Open": "開啟", "Save {file}": "儲存"}, "ja": {}})
    assert catalogues.problems() == ["zh_TW: other placeholders: 'Save {file}'", "ja: not translated: 'Open'"]
