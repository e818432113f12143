"""The columns of tables of people by the names that offices, mail programs and card readers in both countries give them.

To add a name that people use: write it into its line.
"""
# ruff: noqa: E501  (lists of words)

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.text import Pair


class Column(NamedTuple):
    """``key`` is a column of the person, of his post (organisation, unit, title …) or a part of a name; ``words`` are
    other headers for it. ``exported`` in our own tables.
    """

    key: str
    name: Pair
    words: tuple[str, ...] = ()
    exported: bool = False


def _c(key: str, zh: str, ja: str, *words: str, out: bool = True) -> Column:
    return Column(key, Pair(zh, ja), words, out)


COLUMNS = (
    _c("name", "姓名", "氏名", "名前", "お名前", "聯絡人", "連絡先", "担当者", "Name", "Full Name", "Display Name", "顯示名稱", "表示名", "名稱", "人名", "名字(全)", out=False),
    _c("family", "姓", "姓（分割）", "姓氏", "Last Name", "Family Name", "Surname", "苗字", out=False),
    _c("given", "名", "名（分割）", "名字", "First Name", "Given Name", out=False),
    _c("name_zh", "中文姓名", "氏名（中国語）", "姓名（中文）", "中文名", "姓名(中)", "中国語名", "中国語氏名", "Chinese Name"),
    _c("name_ja", "日文姓名", "氏名（日本語）", "姓名（日文）", "日文名", "姓名(日)", "日本語名", "日本語氏名", "漢字氏名", "Japanese Name"),
    _c("kana", "假名", "ふりがな", "フリガナ", "讀音", "よみがな", "ヨミガナ", "よみ", "読み", "読み仮名", "カナ", "氏名カナ", "氏名（カナ）", "氏名ふりがな", "日文讀音", "Yomi Name", "Kana"),
    _c("kana_family", "姓的假名", "姓（ふりがな）", "姓（フリガナ）", "姓ふりがな", "姓フリガナ", "姓カナ", "姓（カナ）", "姓かな", "Phonetic Last Name", "Last Name Yomi", "Family Name Yomi", "せい", "セイ", "フリガナ (姓)", "ふりがな（姓）", out=False),
    _c("kana_given", "名的假名", "名（ふりがな）", "名（フリガナ）", "名ふりがな", "名フリガナ", "名カナ", "名（カナ）", "名かな", "Phonetic First Name", "First Name Yomi", "Given Name Yomi", "めい", "メイ", "フリガナ (名)", "ふりがな（名）", out=False),
    _c("kana_other", "另一讀音", "読み（もう一つ）", "第二讀音", "別読み"),
    _c("roman", "羅馬拼音", "ローマ字", "英文姓名", "英文名", "拼音", "ローマ字氏名", "英字氏名", "English Name", "Roman Name"),
    _c("legal_name", "法定姓名", "本名", "戶籍姓名", "戸籍名", "Legal Name"),
    _c("country", "國別", "国", "國家", "国籍", "國籍", "Country"),
    _c("organisation", "單位名稱", "組織", "公司", "公司名稱", "服務單位", "服務機關", "機關", "單位", "機構", "所屬單位", "会社", "会社名", "勤務先", "勤務先名", "所属", "所属先", "所属団体", "団体名", "企業名", "機関", "機関名", "組織名", "Company", "Organization", "Organisation", "Organization Name", "Organization 1 - Name", out=False),
    _c("organisation_zh", "單位（中文）", "組織（中国語）", "公司中文名稱", "公司（中文）", "會社名稱（中文）", "所属（中国語）"),
    _c("organisation_ja", "單位（日文）", "組織（日本語）", "公司日文名稱", "公司（日文）", "所属（日本語）"),
    _c("unit", "部門", "部署", "部門名稱", "科室", "課室", "處室", "部署名", "部課", "部課名", "所属部署", "部・課", "Department", "Organization Department", "Organization 1 - Department", out=False),
    _c("unit_zh", "部門（中文）", "部署（中国語）"),
    _c("unit_ja", "部門（日文）", "部署（日本語）"),
    _c("title", "職稱", "役職", "職務", "職銜", "頭銜", "肩書", "肩書き", "役職名", "職名", "職位", "Job Title", "Title of post", "Position", "Organization Title", "Organization 1 - Title", "職位名稱", "肩書・役職", out=False),
    _c("title_zh", "職稱（中文）", "役職（中国語）"),
    _c("title_ja", "職稱（日文）", "役職（日本語）"),
    _c("phone", "電話", "電話番号", "電話號碼", "公司電話", "商務電話", "辦公室電話", "聯絡電話", "TEL", "会社電話", "会社電話番号", "勤務先電話", "勤務先電話番号", "会社TEL", "直通電話", "代表電話", "Business Phone", "Work Phone", "Phone", "Telephone", "Company Main Phone", "Phone 1 - Value", "TEL会社", "TEL直通", "TEL部門", "電話（会社）"),
    _c("mobile", "手機", "携帯電話", "行動電話", "手機號碼", "携帯", "携帯番号", "携帯電話番号", "Mobile Phone", "Mobile", "Cell Phone"),
    _c("fax", "傳真", "FAX", "傳真號碼", "商務傳真", "FAX番号", "ファックス", "会社 FAX", "会社FAX", "Business Fax", "Fax Number", out=False),
    _c("phone2", "電話2", "電話番号2", "商務電話 2", "会社電話 2", "Business Phone 2", "Other Phone", "Phone 2 - Value", "其他電話", "その他の電話", out=False),
    _c("home_phone", "住家電話", "自宅電話", "住宅電話", "自宅電話番号", "Home Phone", out=False),
    _c("email", "電子郵件", "メールアドレス", "E-mail", "Email", "E-mail Address", "電子郵件地址", "電郵", "信箱", "電子信箱", "メール", "電子メール", "電子メール アドレス", "電子メールアドレス", "E-mail 1 - Value", "Mail", "信箱地址", "電子郵件信箱", "e-mailアドレス"),
    _c("email2", "電子郵件2", "メールアドレス2", "E-mail 2 Address", "電子郵件 2 地址", "電子メール 2 アドレス", "E-mail 2 - Value", out=False),
    _c("url", "網站", "URL", "網址", "ウェブサイト", "ホームページ", "Web ページ", "網頁", "Web Page", "Website", "Website 1 - Value", "HP", out=False),
    _c("postal_code", "郵遞區號", "郵便番号", "商務 - 郵遞區號", "会社郵便番号", "会社 郵便番号", "勤務先郵便番号", "Business Postal Code", "Postal Code", "Zip", "ZIP Code", "〒", "郵便番号 (会社)"),
    _c("address", "地址", "住所", "公司地址", "会社住所", "勤務先住所", "所在地", "通訊地址", "聯絡地址", "Address", "Business Address", "Address 1 - Formatted", out=False),
    _c("region", "縣市", "都道府県", "商務 - 縣/市", "会社住所 都道府県", "会社 都道府県", "Business State", "都道府県 (会社)", out=False),
    _c("city", "鄉鎮市區", "市区町村", "商務 - 鄉鎮市區", "会社住所 市区町村", "会社 市区町村", "Business City", "市区町村 (会社)", "商務 - 市/鎮", out=False),
    _c("street", "街道", "番地", "商務 - 街道", "会社住所 番地", "会社 番地", "Business Street", "番地 (会社)", "商務 - 街", out=False),
    _c("address_zh", "地址（中文）", "住所（中国語）"),
    _c("address_ja", "地址（日文）", "住所（日本語）"),
    _c("languages", "語言", "言語", "使用語言", "使用言語", "Language", "Languages"),
    _c("valid_from", "就任日", "着任日", "到任日", "到任日期", "就任日期", "着任年月日"),
    _c("valid_to", "卸任日", "退任日", "離任日", "離任日期"),
    _c("confirmed_on", "確認日", "確認日（職務）", "職務確認日"),
    _c("post_source", "職務資料來源", "職務の出典"),
    _c("rank", "排序", "序列（手動）"),
    _c("position", "職務順序", "役職の順"),
    _c("posts", "其他職務", "その他の役職"),
    _c("ways", "其他聯絡方式", "その他の連絡先"),
    _c("gifts", "禮品紀錄", "贈答記録", "禮品", "贈答品"),
    _c("source", "資料來源", "情報源", "來源", "出典"),
    _c("purpose", "蒐集目的", "利用目的"),
    _c("noticed_on", "告知日期", "通知日"),
    _c("notes", "備註", "備考", "內部備註", "註記", "メモ", "Notes", "Note", "Comments"),
    _c("audience", "內外部設定", "公開設定"),
    _c("uid", "名片檔編號", "カード番号（UID）", "UID"),
    _c("id", "系統編號", "システム番号"),
)  # fmt: skip
BY_KEY = {column.key: column for column in COLUMNS}
INSIDE = frozenset(
    {"id", "uid", "posts", "audience", "rank", "position", "confirmed_on", "post_source"}
)  # never for the other side
