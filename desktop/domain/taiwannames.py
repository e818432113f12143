"""Whether a few letters read as a Taiwanese name: 鄒宗勳 in front of 科長 keeps its letters (needs.md row 99)."""

from __future__ import annotations

SURNAMES = frozenset(
    "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯"
    "曹薛丁卓馬阮董唐藍溫蔣石古紀姚連馮歐程湯黎田康涂鄒駱尤巫白鐘熊樊龔嚴韓尹閻金史錢章袁甘邵倪賀龍萬管童辛"
)
# Words that begin like a name and are none.
WORDS = frozenset(
    (
        "溫泉 黃金 石油 石化 石材 金額 金融 金屬 周年 周邊 周遊 古蹟 古都 古董 高級 高速 高雄 高度 連續 連絡 "
        "連線 程序 程式 萬國 管理 管制 管線 方式 方向 方面 方法 康復 馬達 馬拉 章程 白酒 賀詞 賀年 施政 施工 "
        "許可 田徑 鐘錶 熊本 尤其 江戶 時程 史料 簡易 簡章 簡訊 簡體 藍圖 紀念 紀錄 余額 錢幣 金澤 石川 高知 "
        "高松 高崎 羅馬 顏料 顏色 蕭條 溫室 溫度 溫馨 謝函 謝詞 謝意 龍頭 童裝 張貼 甘蔗 孫子 王國 林業 林區 "
        "林務 林產 葉片 莊園 何時 鄭重 羅列"
    ).split()
)
# No name ends in these: 龍潭區, 管理處.
TAILS = frozenset("區縣市鄉鎮路街段號會處局部課室廳院校館站場廠店社所黨系組隊團表書函單費")


def is_name(text: str, size: int = 3) -> bool:
    """Whether this reads as a Taiwanese name of ``size`` letters."""
    return len(text) == size and text[0] in SURNAMES and text[:2] not in WORDS and text[-1] not in TAILS
