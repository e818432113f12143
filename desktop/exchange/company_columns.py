"""The columns of tables of companies by the names that offices and exhibitions in both countries give them.

To add a name that people use: write it into its line.
"""
# ruff: noqa: E501  (lists of words)

from __future__ import annotations

from desktop.domain.text import Pair
from desktop.exchange.people_columns import Column


def _c(key: str, zh: str, ja: str, *words: str, out: bool = True) -> Column:
    return Column(key, Pair(zh, ja), words, out)


COLUMNS = (
    _c("name", "公司名稱", "会社名", "企業名稱", "企業名", "公司", "会社", "企業", "廠商名稱", "廠商", "社名", "出展者名", "出展者", "參展商", "名稱", "名称", "Company", "Company Name", "Name", out=False),
    _c("names", "相關企業", "関連企業", "代表企業", "代表廠商", "主な企業", "主要企業", "相關廠商", "Companies", out=False),
    _c("name_zh", "公司名稱（中文）", "会社名（中国語）", "中文名稱", "公司中文名稱", "企業名稱（中文）", "中国語名"),
    _c("name_ja", "公司名稱（日文）", "会社名（日本語）", "日文名稱", "公司日文名稱", "企業名稱（日文）", "日本語名"),
    _c("kana", "假名", "ふりがな", "フリガナ", "讀音", "会社名カナ", "カナ", "よみがな"),
    _c("country", "國別", "国", "國家", "国名", "Country"),
    _c("region", "縣市／都道府縣", "都道府県", "縣市", "地區", "所在縣市", "都道府縣"),
    _c("group", "產品領域（大類）", "大分類", "大類", "領域（大類）", out=False),
    _c("fields", "專業領域", "専門分野", "領域", "產品領域", "產業別", "產業", "產業領域", "業種", "分野", "業別", "産業分野", "産業", "製品分野", "事業分野", "行業", "Field", "Industry"),
    _c("places", "業務據點", "事業拠点", "據點", "海外據點", "拠点", "海外拠点", "進出先", "営業拠点", "分公司", "投資據點", "Branches", "Locations"),
    _c("products", "產品", "製品", "主要產品", "主力產品", "產品／服務", "產品與服務", "主要製品", "取扱品目", "製品・サービス", "主力製品", "營業項目", "事業内容", "Products", out=False),
    _c("products_zh", "產品（中文）", "製品（中国語）"),
    _c("products_ja", "產品（日文）", "製品（日本語）"),
    _c("needs", "需求", "ニーズ", "尋求項目", "採購需求", "合作需求", "需求項目", "求めるもの", "調達ニーズ", "希望", "商談希望", "探しているもの", "Needs"),
    _c("offers", "可提供", "提供できるもの", "提供項目", "可提供項目", "供應項目", "シーズ", "提供内容", "提供", "Offers"),
    _c("wants", "需求說明", "ニーズの詳細", "合作需求說明", "需求內容", "商談内容", "商談希望内容", "合作目標", out=False),
    _c("wants_zh", "需求說明（中文）", "ニーズの詳細（中国語）"),
    _c("wants_ja", "需求說明（日文）", "ニーズの詳細（日本語）"),
    _c("profile", "公司簡介", "会社概要", "簡介", "企業簡介", "概要", "企業概要", "会社紹介", "Profile", out=False),
    _c("profile_zh", "公司簡介（中文）", "会社概要（中国語）"),
    _c("profile_ja", "公司簡介（日文）", "会社概要（日本語）"),
    _c("head", "負責人", "代表者", "代表者名", "董事長", "代表", "Representative", out=False),
    _c("founded", "成立年份", "設立", "設立年", "成立日期", "創立", "設立年月", "Founded"),
    _c("employees", "員工人數", "従業員数", "員工數", "社員数", "Employees"),
    _c("capital", "資本額", "資本金", "Capital"),
    _c("address", "地址", "住所", "公司地址", "所在地", "本社所在地", "本社", "Address", out=False),
    _c("phone", "電話", "電話番号", "TEL", "電話號碼", "聯絡電話", "Phone"),
    _c("email", "電子郵件", "メールアドレス", "E-mail", "Email", "信箱", "メール"),
    _c("url", "網站", "ウェブサイト", "網址", "URL", "ホームページ", "HP", "Website"),
    _c("source", "資料來源", "出典", "來源", "情報源", "Source"),
    _c("as_of", "資料日期", "データの時点", "日期", "時点", "基準日", "As of"),
    _c("notes", "備註", "備考", "註記", "メモ", "Notes"),
    _c("id", "系統編號", "システム番号"),
)  # fmt: skip
BY_KEY = {column.key: column for column in COLUMNS}
NAMES = frozenset({"name", "names", "name_zh", "name_ja"})
TAGS = ("fields", "needs", "offers")
TEXTS = ("products", "wants", "profile", "head", "address")  # in one of two languages
PLAIN = ("kana", "founded", "employees", "capital", "phone", "email", "url", "source", "notes")
