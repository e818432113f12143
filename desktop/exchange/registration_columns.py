"""The columns of a registration form: their names in both languages, what people call them, and the words in them.

To add a name that people use: write it into its line. Keys are permanent: the form carries none of them, but command
line and previews name columns by them.
"""
# ruff: noqa: E501  (lists of words)

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.text import Pair
from desktop.domain.words import DIETS, MEMBER_ROLES, MEMBER_STATUSES, ROOM_WISHES, SEXES, Choice


class Column(NamedTuple):
    """``kind``: name, line, plain (signs and letters of any width), phone, email, passport, day, choice, keys, money,
    number, picture, nothing. ``table`` and ``field`` are where the answer goes; ``note`` is the help beside the cell.
    """

    key: str
    name: Pair
    kind: str = "line"
    table: str = ""
    field: str = ""
    words: tuple[str, ...] = ()
    note: Pair = Pair()


DAY_NOTE = Pair(
    "民國或西元皆可：79/3/15、1990-03-15、79年3月15日", "西暦・元号どちらでも：1990-03-15、H2.3.15、平成2年3月15日"
)
PICTURE_NOTE = Pair("請將圖片（PNG 或 JPEG）插入此格", "画像（PNG又はJPEG）をこの欄に挿入してください")
_ZH = ("中", "中文", "中国語", "中國語", "華文", "繁體")
_JA = ("日", "日文", "日語", "日本語", "日文版", "和文")


def _one(
    key: str, zh: str, ja: str, kind: str, table: str, *words: str, field: str = "", note: Pair = Pair()
) -> Column:
    return Column(key, Pair(zh, ja), kind, table, field or key, words, note)


def _pair(
    stem: str,
    zh: str,
    ja: str,
    table: str,
    zh_words: tuple[str, ...],
    ja_words: tuple[str, ...],
    *,
    kind: str = "line",
    field: str = "",
) -> tuple[Column, Column]:
    """Both languages of a field. A word without a language belongs to the language that it is a word of."""
    every = {zh, ja, *zh_words, *ja_words}
    both = [f"{word}{mark}" for word in every for mark in _ZH], [f"{word}{mark}" for word in every for mark in _JA]
    front = (
        [f"中文{word}" for word in every],
        [f"{mark}{word}" for word in every for mark in ("日文", "日語", "日本語", "和文")],
    )
    only_ja = tuple(word for word in (ja, *ja_words) if word not in (zh, *zh_words))
    stem_of = field or stem
    return (
        Column(
            f"{stem}_zh",
            Pair(f"{zh}（中文）", f"{ja}（中国語）"),
            kind,
            table,
            f"{stem_of}_zh",
            (zh, *zh_words, *both[0], *front[0]),
        ),
        Column(
            f"{stem}_ja",
            Pair(f"{zh}（日文）", f"{ja}（日本語）"),
            kind,
            table,
            f"{stem_of}_ja",
            (*only_ja, *both[1], *front[1]),
        ),
    )


COLUMNS: tuple[Column, ...] = (
    _one("id", "系統編號（請勿更動）", "管理番号（変更不可）", "line", "", "hashidateid", "系統編號", "管理番号"),
    *_pair("name", "姓名", "氏名", "person", ("中文姓名", "團員姓名", "參加者姓名", "參加人員", "參加者", "團員", "與會人員", "成員姓名", "出席者", "人員姓名"), ("お名前", "参加者氏名", "参加者名", "名前"), kind="name"),
    _one("kana", "日文讀音", "ふりがな", "line", "person", "フリガナ", "假名", "讀音", "片假名", "平假名", "日文拼音", "カナ", "かな", "氏名カナ", "氏名かな", "よみがな", "読み仮名", "kana"),
    _one("roman", "護照英文姓名", "旅券のローマ字氏名", "plain", "person", "英文姓名", "英文名", "英文姓名同護照", "護照英文", "護照姓名", "拼音", "ローマ字", "ローマ字氏名", "パスポート氏名", "パスポート表記", "name", "englishname", "passportname", "fullname", "英文拼音", note=Pair("與護照相同，例：WANG, TA-MING", "旅券どおり。例：WANG, TA-MING")),
    *_pair("company", "公司或機關", "会社・機関", "company", ("公司", "公司名稱", "單位", "服務單位", "任職單位", "服務機關", "機關", "機關名稱", "單位名稱", "服務公司", "企業名稱", "廠商", "廠商名稱", "所屬單位", "機關單位", "參加單位", "公司單位", "所屬公司", "company", "organization", "organisation"), ("所属", "会社名", "会社", "勤務先", "企業名", "所属先", "団体名", "機関名", "所属機関"), field="name"),
    *_pair("unit", "部門", "部署", "post", ("處室", "科室", "課室", "所屬部門", "局處", "department"), ("部課名", "所属部署")),
    *_pair("title", "職稱", "役職", "post", ("職務", "現職", "頭銜", "職位", "職銜", "title", "position", "jobtitle"), ("肩書", "役職名", "職名")),
    _one("roles", "團內角色", "団での役割", "keys", "member", "角色", "團職", "團內職務", "團務職稱", "本團職務", "身分", "役割", "団内役職", "role"),
    *_pair("duty", "任務分工", "担当", "member", ("分工", "工作分配", "任務"), ("担当業務",)),
    _one("birth_date", "出生日期", "生年月日", "day", "personal", "生日", "出生年月日", "出生", "出生年月日民國", "出生年月日西元", "誕生日", "dob", "birthday", "dateofbirth", "birthdate", "生年月日西暦", note=DAY_NOTE),
    _one("sex", "性別", "性別", "choice", "personal", "男女", "sex", "gender", "稱謂"),
    _one("passport_no", "護照號碼", "旅券番号", "passport", "personal", "護照", "護照號", "護照no", "護照字號", "護照編號", "パスポート番号", "旅券no", "passport", "passportno", "passportnumber", "護照號碼9碼", "號碼護照"),
    _one("passport_expiry", "護照效期", "旅券の有効期限", "day", "personal", "護照有效期限", "護照到期日", "護照截止日", "有效期限", "效期", "效期截止日", "護照有效日期", "到期日", "パスポート有効期限", "旅券有効期限", "有効期限", "有効期間満了日", "passportexpiry", "expiry", "dateofexpiry", "expirydate", note=DAY_NOTE),
    _one("diet", "飲食", "食事", "choice", "personal", "餐食", "葷素", "飲食習慣", "素食", "葷素食", "用餐", "餐飲", "飲食需求", "食事の希望", "diet", "meal", "用餐習慣"),
    *_pair("diet_words", "飲食禁忌", "食べられないもの", "personal", ("禁忌", "不吃的食物", "忌口", "飲食說明", "飲食備註", "不食", "飲食禁忌說明"), ("食事制限", "苦手なもの", "食事の備考"), field="diet"),
    *_pair("allergy", "過敏", "アレルギー", "personal", ("食物過敏", "過敏原", "過敏史", "藥物過敏", "allergy"), ("アレルギー食品",)),
    _one("languages", "語言能力", "話せる言語", "line", "person", "語言", "語文能力", "使用語言", "語文", "外語能力", "日語能力", "言語", "languages", "language"),
    _one("person_mobile", "行動電話", "携帯電話", "phone", "person", "手機", "手機號碼", "行動電話號碼", "臺灣手機", "台灣手機", "國內手機", "聯絡手機", "連絡手機", "携帯", "携帯番号", "mobile", "cell", "手機電話", "聯絡電話手機", field="mobile"),
    _one("phone", "聯絡電話", "電話番号", "phone", "person", "電話", "公司電話", "辦公電話", "連絡電話", "市話", "電話號碼", "tel", "phone", "電話公"),
    _one("mobile", "在日手機", "日本での携帯電話", "phone", "member", "日本手機", "日本聯絡電話", "在日聯絡電話", "在日電話", "日本行動電話", "日本での連絡先", "現地連絡先", "現地携帯"),
    _one("email", "電子郵件", "メールアドレス", "email", "person", "email", "e-mail", "信箱", "電子信箱", "電子郵件信箱", "mail", "メール", "eメール", "聯絡信箱", "emailaddress"),
    _one("emergency_name", "緊急聯絡人", "緊急連絡先（氏名）", "line", "personal", "緊急連絡人", "緊急聯絡人姓名", "緊急連絡先", "緊急連絡先氏名", "緊急連絡者", "emergencycontact"),
    _one("emergency_relation", "與緊急聯絡人關係", "続柄", "line", "personal", "關係", "緊急聯絡人關係", "緊急連絡人關係", "與本人關係", "緊急連絡先続柄", "本人との関係", "稱謂關係"),
    _one("emergency_phone", "緊急聯絡人電話", "緊急連絡先（電話）", "phone", "personal", "緊急聯絡電話", "緊急連絡電話", "緊急連絡人電話", "緊急聯絡人手機", "緊急電話", "緊急連絡先電話", "緊急連絡先電話番号", "緊急聯絡人聯絡電話"),
    _one("insurance_no", "保險單號", "保険証券番号", "plain", "personal", "保險", "保險號碼", "保單號碼", "保單", "保険", "保険番号", "保険証番号"),
    _one("room_kind", "房型", "部屋タイプ", "choice", "member", "住宿", "住房", "房間", "住宿需求", "房間需求", "住宿房型", "希望房型", "客房", "部屋", "部屋の希望", "部屋希望", "room"),
    _one("room_with", "同房者", "同室を希望する方", "line", "wish", "同房", "同住者", "室友", "同房者姓名", "同住室友", "同室希望", "同室者", "同室希望者", "roommate", note=Pair("填寫同團團員的姓名", "同じ団の方の氏名")),
    _one("room_notes", "住宿備註", "部屋の要望", "line", "member", "樓層", "住宿說明", "部屋の備考", "房間備註"),
    _one("bags", "行李件數", "荷物の個数", "number", "member", "行李", "託運行李", "行李數", "荷物", "bags", "luggage"),
    _one("status", "報名狀態", "参加状況", "choice", "member", "狀態", "參加狀態", "報名", "是否參加", "參加與否", "出欠", "状態", "status"),
    _one("status_on", "狀態日期", "状況の日付", "day", "member", "取消日期", "確認日期", "状況日", "状態日"),
    _one("status_why", "狀態原因", "状況の理由", "line", "member", "取消原因", "原因", "理由", "取消理由"),
    _one("joined", "報名日期", "申込日", "day", "member", "報名日", "填表日期", "登記日期", "申込日付", "申込年月日"),
    _one("fee_minor", "應繳團費", "参加費", "money", "member", "團費", "費用", "應繳", "應繳金額", "團費應繳", "参加費用", "請求額", "fee"),
    _one("paid_minor", "已繳團費", "入金額", "money", "member", "已繳", "實繳", "已繳金額", "繳費金額", "團費已繳", "入金", "paid", "實收"),
    _one("paid_on", "繳費日期", "入金日", "day", "member", "繳款日期", "繳費日", "匯款日期", "入金年月日"),
    _one("notes", "備註", "備考", "line", "member", "附註", "說明", "其他", "notes", "remarks", "note", "memo", "その他"),
    Column("photo", Pair("照片", "写真"), "picture", note=PICTURE_NOTE, words=("大頭照", "相片", "個人照", "證件照", "顔写真", "photo", "picture")),
    Column("card", Pair("名片", "名刺"), "picture", note=PICTURE_NOTE, words=("名片影本", "名片掃描", "card")),
    Column("", Pair("序號", "番号"), "nothing", words=("編號", "項次", "no", "序", "號", "連番", "號次", "項目", "排序")),
)  # fmt: skip
BY_KEY: Mapping[str, Column] = {column.key: column for column in COLUMNS}
NAMES = ("name_zh", "name_ja", "roman")
PERSONAL = frozenset(column.key for column in COLUMNS if column.table == "personal")
HIDDEN_VALUES = PERSONAL | {
    "person_mobile",
    "phone",
    "mobile",
    "email",
}  # a complaint does not repeat what stands there
# Left to the office that runs the trip; the others are asked of the member.
OFFICE = (
    "roles",
    "duty_zh",
    "duty_ja",
    "status",
    "status_on",
    "status_why",
    "joined",
    "fee_minor",
    "paid_minor",
    "paid_on",
    "notes",
)
WRITTEN = tuple(c for c in COLUMNS if c.kind != "nothing")

CHOICES: Mapping[str, tuple[Choice, ...]] = {
    "sex": SEXES,
    "diet": DIETS,
    "room_kind": ROOM_WISHES,
    "status": MEMBER_STATUSES,
    "roles": MEMBER_ROLES,
}
SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "sex": {**dict.fromkeys(("女", "女性", "女生", "小姐", "女士", "f", "female", "ms", "mrs", "miss"), "f"),
            **dict.fromkeys(("男", "男性", "男生", "先生", "m", "male", "mr"), "m"), "x": "x"},
    "diet": {**dict.fromkeys(("葷", "葷食", "一般", "普通", "不限", "皆可", "都可", "無禁忌", "普通食", "一般食", "一般餐", "正常", "無特別需求", "特になし", "制限なし", "可", "不忌口", "無忌口", "葷可"), ""),
             **dict.fromkeys(("素", "素食", "蛋奶素", "奶蛋素", "奶素", "蛋素", "吃素", "素食者", "ベジタリアン", "菜食", "vegetarian"), "vegetarian"),
             **dict.fromkeys(("全素", "純素", "嚴格素食", "ヴィーガン", "ビーガン", "vegan"), "vegan"),
             **dict.fromkeys(("不吃牛", "不食牛", "不吃牛肉", "不食牛肉", "無牛", "不牛", "牛肉不可", "牛肉なし", "牛肉ng", "牛不可", "牛肉抜き"), "no_beef"),
             **dict.fromkeys(("不吃豬", "不吃豬肉", "不食豬肉", "無豬", "豚肉不可", "豚肉なし", "豚肉ng"), "no_pork"),
             **dict.fromkeys(("清真", "清真餐", "ハラル", "ハラール", "halal"), "halal")},
    "room_kind": {**dict.fromkeys(("單人房", "單人", "單", "單間", "1人房", "一人房", "一人一室", "獨住", "シングル", "1人部屋", "single"), "single"),
                  **dict.fromkeys(("雙人房", "雙人", "雙", "雙床", "雙床房", "兩人房", "2人房", "二人房", "二人一室", "兩小床", "兩床", "ツイン", "2人部屋", "twin"), "twin"),
                  **dict.fromkeys(("大床", "一大床", "雙人一大床", "大床房", "ダブル", "double"), "double"),
                  **dict.fromkeys(("三人房", "3人房", "三人", "トリプル", "triple"), "triple"),
                  **dict.fromkeys(("和室", "和式", "榻榻米"), "japanese"), **dict.fromkeys(("套房", "スイート", "suite"), "suite"),
                  **dict.fromkeys(("不限", "皆可", "都可", "無特別需求", "特になし", "無需求", "隨意"), "")},
    "status": {**dict.fromkeys(("報名", "已報名", "登記", "申込", "申込済", "registered"), "registered"),
               **dict.fromkeys(("候補", "備取", "候補中", "キャンセル待ち", "補欠", "waiting"), "waiting"),
               **dict.fromkeys(("確認", "已確認", "確定", "參加", "正取", "是", "參加確定", "参加", "出席", "確認済", "confirmed", "yes", "y", "○"), "confirmed"),
               **dict.fromkeys(("取消", "已取消", "不參加", "退出", "否", "不克參加", "欠席", "キャンセル", "不参加", "辞退", "cancelled", "canceled", "no", "n", "×"), "cancelled")},
    "roles": {"團長": "leader", "団長": "leader", "副團長": "deputy", "最高顧問": "chief_adviser", "顧問": "adviser", "領隊": "guide",
              "團員": "member", "翻譯": "interpreter", "口譯": "interpreter", "通訳": "interpreter", "隨行": "attendant", "隨員": "attendant",
              "随行": "attendant", "攝影": "photographer", "攝影師": "photographer", "カメラマン": "photographer"},
}  # fmt: skip
