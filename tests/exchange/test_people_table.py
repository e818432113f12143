"""Tables of people as mail programs, card readers and offices head them."""

from __future__ import annotations

import pytest

from desktop.exchange import people_table
from desktop.exchange.people_columns import COLUMNS
from desktop.sheets import read

TABLES = {
    "Outlook 日本語": """敬称=様|名=太郎|姓=見本|会社名=株式会社見本|部署=営業部|役職=部長|番地 (会社)=丸の内1-1
市区町村 (会社)=千代田区|都道府県 (会社)=東京都|郵便番号 (会社)=100-0005|会社 FAX=03-2|会社電話=03-1|携帯電話=090-1
電子メール アドレス=t@mihon.example.jp|フリガナ (姓)=ミホン|フリガナ (名)=タロウ""",
    "Google": """First Name=太郎|Last Name=見本|Phonetic First Name=タロウ|Phonetic Last Name=ミホン
Organization Name=株式会社見本|Organization Department=営業部|Organization Title=部長|Postal Code=100-0005
E-mail 1 - Value=t@mihon.example.jp|Phone 1 - Value=03-1|Mobile Phone=090-1|Fax Number=03-2
Address 1 - Formatted=東京都千代田区丸の内1-1""",
    "名刺管理": """会社名=株式会社見本|部署名=営業部|役職=部長|氏名=見本 太郎|氏名（カナ）=ミホン タロウ
郵便番号=100-0005|e-mail=t@mihon.example.jp|住所=東京都千代田区丸の内1-1|TEL会社=03-1|Fax=03-2|携帯電話=090-1|名刺交換日=2019/9/18""",
}


@pytest.mark.parametrize("program", TABLES)
def test_one_person_out_of_every_program(program: str) -> None:
    cells = [cell.split("=") for cell in TABLES[program].replace("\n", "|").split("|")]
    sheet = read("\r\n".join(",".join(row) for row in zip(*cells, strict=True)).encode(), "x.csv")
    layout = people_table.recognise(sheet)
    assert layout.certain
    (found,) = people_table.parse(sheet, layout)
    assert found.values == {
        "name_ja": "見本 太郎", "kana": "ミホン タロウ", "country": "JP", "email": "t@mihon.example.jp",
        "phone": "03-1", "mobile": "090-1", "postal_code": "100-0005", "address_ja": "東京都千代田区丸の内1-1",
    }  # fmt: skip
    (job,) = found.jobs
    assert [pair.ja for pair in (*job.path, job.unit, job.title)] == ["株式会社見本", "営業部", "部長"]
    assert [tuple(way[:2]) for way in found.ways] == [("fax", "03-2")]


def test_a_header_means_one_column() -> None:
    words = people_table.known_words()
    for column in COLUMNS:
        for name in (column.name.zh, column.name.ja, *column.words):
            assert words[people_table.key_word(name)] == column.key, name
