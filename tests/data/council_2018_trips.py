"""The 13 trips of the report to the council of Taichung of 2018-05-11, and the one of its remarks, as data.

``RESULTS`` are what came of each, in the same order; ``PRINTED`` is the table as the report itself has it, with its
pages, blanks and slips.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
TODAY = date(2018, 5, 11)
MAYOR = ("", "市長", "林佳龍")
TRIPS: tuple[
    tuple[str, tuple[int, int, int], tuple[int, int, int], str, tuple[tuple[str, str, str], ...], int, int | None], ...
] = (  # name, first and last day, places, who is named (bureau in short, title, name), how many in all, what it cost
    (
        "臺中市政府赴南韓首爾參加 2015 年 ICLEI 世界大會及市政考察參訪案",
        *((2015, 4, 6), (2015, 4, 11), "韓國首爾市", (MAYOR, ("研考會", "主委", "柳嘉峰")), 7, 512_005),
    ),
    (
        "中彰投名古屋包機招商交流案",
        *((2016, 3, 28), (2016, 4, 1), "日本名古屋、東京", (MAYOR, ("觀旅局", "局長", "陳盛山")), 6, 427_769),
    ),
    (
        "臺中市政府赴新加坡進行城市交流暨市政參訪",
        *((2016, 4, 10), (2016, 4, 13), "新加坡", (MAYOR, ("農業局", "局長", "王俊雄")), 7, 423_293),
    ),
    (
        "組團拜會東亞運動會總會會員國(韓國、日本)",
        *((2016, 4, 17), (2016, 4, 19), "日本東京、韓國首爾", (MAYOR, ("", "副市長", "潘文忠")), 7, 307_395),
    ),
    (
        "市長率團赴荷蘭、德國進行市政交流合作案",
        *((2016, 9, 22), (2016, 9, 30), "荷蘭阿姆斯特丹等城市、德國波昂等城市"),
        (
            *(MAYOR, ("", "副秘書長", "郭坤明"), ("經發局", "局長", "呂曜志")),
            *(("交通局", "交通局長", "王義川"), ("社會局", "局長", "呂建德")),
        ),
        *(13, 2_294_129),
    ),
    (
        "市長率團赴日本參加東京國際食品展並進行市政交流",
        *((2017, 3, 5), (2017, 3, 9), "日本東京"),
        (MAYOR, ("新聞局", "局長", "卓冠廷"), ("秘書處", "處長", "李如芳")),
        *(7, 478_236),
    ),
    (
        "赴日本參加 2017 日臺觀光高峰論壇及愛媛縣政府簽訂國際交流備忘錄",
        *((2017, 5, 31), (2017, 6, 2), "日本愛媛縣", (MAYOR, ("觀旅局", "局長", "陳盛山")), 5, 241_221),
    ),
    (
        "市長率團赴法國進行市政交流合作案",
        *((2017, 6, 17), (2017, 6, 25), "法國巴黎"),
        (MAYOR, ("", "副市長", "張光瑤"), ("經發局", "局長", "呂曜志")),
        *(9, 1_956_967),
    ),
    (
        "臺中市政府赴美西進行市政交流合作案",
        *((2017, 8, 9), (2017, 8, 16), "美國聖荷西、樹城", (MAYOR, ("經發局", "局長", "呂曜志")), 6, 1_087_612),
    ),
    ("市長率團赴外蒙古拜會 EAOC 會員國", (2017, 11, 19), (2017, 11, 21), "蒙古", (MAYOR,), 2, 108_170),
    (
        "響應新南向-臺中市政府新加坡產業及市政交流參訪",
        *((2018, 1, 17), (2018, 1, 20), "新加坡", (MAYOR, ("經發局", "局長", "呂曜志")), 4, None),
    ),
    (
        "臺中市政府赴以色列出席第 32 屆全球市長會議暨進行市政交流案",
        *((2018, 2, 10), (2018, 2, 15), "以色列耶路撒冷", (MAYOR, ("", "副秘書長", "郭坤明")), 4, None),
    ),
    (
        "本府派員赴韓國進行市政交流",
        *((2018, 4, 10), (2018, 4, 12), "韓國昌原市", (MAYOR, ("教育局", "局長", "彭富源")), 4, None),
    ),
)
WAITING = (
    "2018 年墨西哥世界設計之都及考察計畫",
    *((2018, 4, 19), (2018, 4, 25), "墨西哥墨西哥市"),
    "市長應世界設計組織(WDO)及墨西哥市長曼賽拉(Miguel Angel Mancera)邀請出席「世界設計組織網絡會議」。",
)
RESULTS = tuple(
    tuple(block.splitlines()) for block in (HERE / "council_2018_results.txt").read_text("utf-8").split("\n\n")
)


def printed() -> tuple[list[list[str]], str]:
    """The rows of the table as the report prints them, put together over its pages, and its remark; without blanks."""
    rows: list[list[str]] = []
    remark, lines = "", list[str]()
    for line in (HERE / "council_2018_table.txt").read_text("utf-8").splitlines():
        if line.startswith("備註"):
            remark = line
        elif line.count("\t") == 5:
            lines.append(line)
        elif line and lines:
            lines[-1] += line
    for line in lines:
        cells = [re.sub(r"<[^>]+>|\s+", "", cell) for cell in line.split("\t")]
        if cells[0] == "因公出國計畫名稱":
            continue
        if cells[4].startswith("新臺幣") or cells[4] == "核銷中":
            rows.append(cells)
        else:  # goes on from the page before
            rows[-1] = [before + more for before, more in zip(rows[-1], cells, strict=True)]
    return rows, re.sub(r"\s+", "", remark)
