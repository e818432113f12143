"""The columns of tables of expenses by the names that offices and card companies of both countries give them.

To add a name that people use: write it into its line. Words stand in the order in which they count: of two columns for
one thing the one whose word comes first is taken (消費日 before 入帳日).
"""
# ruff: noqa: E501  (lists of words)

from __future__ import annotations

from typing import NamedTuple

from desktop.domain.text import Pair


class Column(NamedTuple):
    """``key`` says what it is; ``words`` are other headers for it. ``width`` in our own tables, 0: not in them."""

    key: str
    name: Pair
    width: int
    words: tuple[str, ...] = ()


def _c(key: str, zh: str, ja: str, width: int, *words: str) -> Column:
    return Column(key, Pair(zh, ja), width, words)


COLUMNS = (
    _c("paid_on", "付款日", "支払日", 11, "日期", "消費日", "消費日期", "交易日", "交易日期", "刷卡日", "刷卡日期", "ご利用日", "利用日", "ご利用年月日", "利用年月日", "お取引日", "取引日", "日付", "年月日", "支出日", "支出日期", "発生日", "Transaction Date", "Date", "入帳日", "入帳日期", "入帳起息日", "お取引日付", "Posting Date"),
    _c("receipt_no", "收據編號", "領収書番号", 10, "收據號碼", "單據編號", "單據號碼", "憑證編號", "發票號碼", "領収書No", "領収証番号", "伝票番号", "Receipt No"),
    _c("payee", "受款人", "支払先", 18, "商店", "商店名稱", "特店名稱", "店家", "店名", "廠商", "廠商名稱", "交易說明", "消費明細", "交易明細", "消費內容", "帳單說明", "說明", "ご利用店名", "利用店名", "ご利用店名・商品名", "利用店名・商品名", "利用店名及び商品名", "ご利用先", "ご利用先など", "ご利用内容", "加盟店名", "お店", "Merchant", "Payee", "Description"),
    _c("item_zh", "摘要（中文）", "摘要（中国語）", 19, "摘要", "事由", "用途", "用途說明", "品名", "項目", "內容", "支出內容"),
    _c("item_ja", "摘要（日文）", "摘要（日本語）", 21, "内容", "但し書き", "品目", "使途"),
    _c("category", "類別", "区分", 12, "科目", "費用類別", "費目", "分類", "Category"),
    _c("line", "預算項目", "予算項目", 21, "預算科目", "預算名稱", "予算科目", "Budget line"),
    _c("funding", "經費來源", "財源", 12, "資金來源", "補助來源", "費用負担", "Fund"),
    _c("status", "狀態", "状態", 8, "核銷狀態", "処理状況", "Status"),
    _c("payment", "付款方式", "支払方法", 8, "支付方式", "支払い方法", "お支払方法", "決済方法", "Payment"),
    _c("payer", "付款人", "立替者", 10, "代墊人", "墊付人", "支付人", "持卡人", "支払者", "立替人", "ご利用者", "利用者", "カード名義", "Paid by"),
    _c("currency", "幣別", "通貨", 6, "原幣幣別", "外幣幣別", "交易幣別", "消費幣別", "外幣別", "消費地幣別", "原始幣別", "消費幣", "通貨略称", "通貨単位", "現地通貨", "通貨名", "Currency"),
    _c("amount", "金額", "金額", 12, "原幣金額", "利用金額", "外幣金額", "交易金額", "消費金額", "刷卡金額", "原始金額", "消費地金額", "外幣消費金額", "原幣消費金額", "交易外幣金額", "日圓金額", "日幣金額", "金額（日圓）", "金額（円）", "ご利用金額", "ご利用額", "支払金額", "お支払金額", "現地通貨額", "外貨金額", "現地利用額", "支出金額", "支出", "出金", "お引出し", "支払額", "Amount", "新臺幣金額（元）"),
    _c("rate", "匯率", "換算レート", 9, "換算匯率", "折算匯率", "レート", "為替レート", "適用レート", "Rate"),
    _c("home", "新臺幣", "台湾ドル", 11),
    _c("settled", "信用卡請款金額（新臺幣）", "カード請求額（台湾ドル）", 12, "請款金額", "新臺幣金額", "新台幣金額", "臺幣金額", "台幣金額", "折合新臺幣", "折合新台幣", "折合臺幣", "折合台幣", "入帳金額", "臺幣請款金額", "請求額（台湾ドル）", "請求額（台湾元）", "換算後金額", "Amount in NT$", "Billed Amount"),
    _c("returned", "退款金額", "返金額", 0, "退款", "存入", "入金", "返金", "貸方金額", "Credit", "Refund"),
    _c("tax", "稅額", "税額", 9, "內含稅額", "消費稅", "消費税", "消費税額", "うち消費税", "Tax"),
    _c("gloss_zh", "收據中文說明", "領収書の中国語訳", 20, "中文譯註", "外文收據說明"),
    _c("kept_at", "原始憑證存放處", "原本の保管場所", 14),
    _c("case_no", "採購案號", "調達案件番号", 12, "案號"),
    _c("notes", "備註", "備考", 20, "附註", "メモ", "Notes"),
    _c("reason", "原因", "理由", 16),
    _c("id", "系統編號", "システム番号", 38),
)  # fmt: skip
BY_KEY = {column.key: column for column in COLUMNS}
OWN = tuple(column for column in COLUMNS if column.width)  # in our own tables, in this order
