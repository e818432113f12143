"""Card files of real programs in, our own out and back without loss, hostile ones refused in a sentence."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.exchange import people_table, vcardlines, vcardreading, vcardwriting
from desktop.exchange.people import Contact, Job, Way
from desktop.sheets import read as read_sheet
from desktop.sheets import write as write_sheet
from tests.exchange import cardfiles as files


def read(data: bytes, **more: str) -> list[Contact]:
    return vcardreading.read(data, "x.vcf", **more)


def test_outlook() -> None:
    (found,) = read(files.outlook())
    assert found.values == {
        "name_ja": "渡邉 一郎", "kana": "わたなべ いちろう", "country": "JP", "phone": "043-223-0000 (内線 2710)",
        "email": "i.watanabe@pref.example.jp", "address_ja": "千葉県千葉市中央区市場町1-1", "postal_code": "260-8667",
        "notes": "名刺交換会で。\n通訳が必要。",
    }  # fmt: skip
    assert found.jobs == [Job((Pair(ja="千葉県"), Pair(ja="商工労働部")), Pair(ja="経済政策課"), Pair(ja="主幹兼室長"))]
    assert found.ways == [Way("fax", "043-223-0001")]
    assert found.pictures == {"photo": files.JPEG}
    assert not found.problems


def test_iphone() -> None:
    first, second = read(files.iphone())
    assert (first.values["name_ja"], first.values["kana"]) == ("山田 花子", "やまだ はなこ")
    assert (first.values["mobile"], first.values["phone"]) == ("090-0000-0001", "+81 3-0000-0001")
    assert first.values["uid"] == "3F2504E0-4F89-11D3-9A0C-0305E82C3301"
    assert first.jobs == [Job((Pair(ja="株式会社見本製作所"),), Pair(ja="海外営業部"), Pair(ja="課長"))]
    assert first.ways == [Way("url", "https://mihon.example.jp", "HomePage")]
    assert first.pictures == {"photo": files.JPEG}
    assert (second.values["name_zh"], second.values["country"]) == ("鄒宗勳", "TW")  # never 鄒宗勲
    assert "name_ja" not in second.values
    assert second.jobs == [Job((Pair("臺中市政府"),), Pair("經濟發展局"), Pair("科長"))]
    assert second.values["notes"] == "會議中談到"


def test_android() -> None:
    first, second = read(files.android())
    assert (first.values["name_zh"], first.values["mobile"], first.ways) == ("林美玲", "0912-000-001", [])
    assert "phone" not in first.values  # it stands twice in the card
    assert first.jobs[0].path == (Pair("大明機械股份有限公司新竹科學園區第二工廠"),)
    assert (second.values["roman"], second.values["mobile"]) == ("SMITH John", "+44-20-0000-0000")
    assert second.name()


def test_japanese_telephones() -> None:
    first, second = read(files.japanese_phone())
    assert (first.values["name_ja"], first.values["kana"]) == ("能登 表太郎", "のと ひょうたろう")
    assert first.values["address_ja"] == "石川県申込町ソ1"
    assert (second.values["name_ja"], second.values["kana"]) == ("髙橋 裕子", "たかはし ゆうこ")
    assert not first.problems
    assert not second.problems


def test_half_width_readings_are_kept_as_papers_print_them() -> None:
    sound = "SOUND;X-IRMC-N:ﾀﾞﾃ ｼﾞｭﾝ;;;;"
    for name, kana in (("伊達 純", "だて じゅん"), ("ジョン スミス", "ダテ ジュン")):
        data = f"BEGIN:VCARD\r\nVERSION:2.1\r\nN:{name};;;;\r\n{sound}\r\nEND:VCARD\r\n"
        assert read(data.encode("cp932"))[0].values["kana"] == kana
    (written,) = read("BEGIN:VCARD\r\nN:伊達;純\r\nX-PHONETIC-LAST-NAME:ダテ\r\nEND:VCARD\r\n".encode())
    assert written.values["kana"] == "ダテ"  # in full width somebody chose it
    table = read_sheet("氏名,フリガナ,役職\n伊達純,ﾀﾞﾃ ｼﾞｭﾝ,課長\n".encode(), "x.csv")
    (listed,) = people_table.parse(table, people_table.recognise(table))
    assert listed.values["kana"] == "だて じゅん"


def test_version_4() -> None:
    (found,) = read(files.version_4())
    assert (found.values["name_ja"], found.values["kana"]) == ("佐藤 健", "さとう けん")
    assert (found.values["phone"], found.values["mobile"]) == ("+81-22-000-0000 #12", "+81-90-0000-0004")
    assert found.values["email"] == "sato@tohoku.example.jp"
    assert found.ways == []
    assert found.pictures == {"photo": files.PNG}
    assert [name for name, _why in found.notes] == ["email"]


def test_what_is_broken_costs_no_other_card() -> None:
    first, second, third = read(files.broken())
    assert (first.number, first.values["notes"], first.values["phone"]) == (2, "first line\nsecond line", "1")
    assert second.name() == Pair(ja="第二")
    assert [why.text(str) for _name, why in second.notes] == [
        "Not understood, and left out: this is no property", vcardreading.NO_PICTURE,
    ]  # fmt: skip
    assert second.pictures == {}
    assert [why.text(str) for _name, why in third.problems] == [vcardreading.NO_NAME]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "euc_jp"])
def test_encodings(encoding: str) -> None:
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:渡部;次郎;;;\r\nFN:渡部次郎\r\nORG:千葉県庁\r\nEND:VCARD\r\n"
    named = encoding if encoding == "euc_jp" else ""
    (found,) = read(text.encode(encoding), encoding=named)
    assert found.values["name_ja"] == "渡部次郎"


def test_the_language_of_names_may_be_said() -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\xe6\x9e\x97\xe4\xb8\x80\r\nEND:VCARD\r\n"
    assert read(card)[0].name() == Pair(ja="林一")  # no sign of Chinese in the file
    assert read(card, names="zh")[0].name() == Pair("林一")
    taiwan = card + "BEGIN:VCARD\r\nFN:陳二\r\nORG:經濟部國際貿易署\r\nEND:VCARD\r\n".encode()
    assert [one.name() for one in read(taiwan)] == [Pair("林一"), Pair("陳二")]


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", b"\x00\x01\x02" * 100])
def test_what_holds_no_cards_is_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        read(data)


def test_hostile_files_end(monkeypatch: pytest.MonkeyPatch) -> None:
    begin, end = b"BEGIN:VCARD\r\nFN:x\r\n", b"END:VCARD\r\n"
    many = begin + b"TEL:1\r\n" * 5000 + end
    assert len(read(many)[0].ways) <= vcardlines.MOST_PROPERTIES
    for line in (b'TEL;X="' + b'"' * 200_000, b"TEL" + b";A" * 100_000 + b":1", b"NOTE:" + b"\\n" * 400_000,
                 b"N:" + b";" * 100_000, b"EMAIL:a@" + b"." * 99_000 + b" x",
                 b"TEL" + b"\r\n ;A=1" * 50_000 + b":1",
                 b"TEL;A=" + b"\xff" * 1000 + b":\xff\xfe", b"X-HASHIDATE:" + b"[" * 100_000,
                 b"PHOTO;ENCODING=b:" + b"A" * 12_000_000):  # fmt: skip
        (found,) = read(begin + line + b"\r\n" + end)
        assert found.values["name_ja"] == "x"
        assert not found.pictures
    monkeypatch.setattr(vcardlines, "MOST_CARDS", 10)
    with pytest.raises(UserError):
        read((begin + end) * 11)


def test_any_bytes_are_cards_or_a_sentence() -> None:
    chance = random.Random(6)
    whole = files.outlook() + files.japanese_phone() + files.version_4() + files.broken()
    for _ in range(60):
        data = bytearray(whole)
        for _hit in range(chance.randrange(1, 30)):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(3)] = bytes(
                chance.randrange(256) for _n in range(chance.randrange(3))
            )
        try:
            read(bytes(data))
        except UserError:
            continue


KEY = "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"
LINES = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029"), max_size=12).map(
    str.strip
)
TEXTS = st.text(st.sampled_from("渡邉ab,;:\\\"'=\n ｜＞|>@+-1"), max_size=30).map(str.strip)
DAYS = st.none() | st.dates(date(1950, 1, 1), date(2050, 1, 1))
PAIRS = st.builds(Pair, LINES, LINES)
LEVELS = st.lists(PAIRS.filter(bool), max_size=3).map(tuple)
MORE = st.fixed_dictionaries({}, optional={
    "rank": st.integers(-5, 50), "position": st.integers(1, 9), "valid_from": DAYS.filter(bool),
    "confirmed_on": DAYS.filter(bool), "source": LINES.filter(bool),
})  # fmt: skip
JOBS = st.builds(Job, LEVELS, PAIRS, PAIRS, MORE).filter(bool)
WAYS = st.builds(Way, st.sampled_from(["phone", "mobile", "fax", "email", "url", "line"]), LINES.filter(bool), LINES,
                 st.sampled_from(["open", "inside"]))  # fmt: skip


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    filled: dict[str, Any] = {"name_ja": draw(LINES.filter(bool)), "country": draw(st.sampled_from(["JP", "TW"]))}
    for name in ("name_zh", "kana", "kana_other", "roman", "legal_name", "phone", "mobile", "postal_code", "address_zh",
                 "address_ja", "languages", "source", "purpose", "uid"):  # fmt: skip
        filled[name] = draw(LINES)
    filled |= {"email": draw(st.sampled_from(["", "a@b.example"])), "notes": draw(TEXTS), "gifts": draw(TEXTS)}
    filled |= {"noticed_on": draw(DAYS), "audience": draw(st.sampled_from(["", "mobile=open"]))}
    values = {name: value for name, value in filled.items() if value not in ("", None)}
    key = str(draw(st.uuids()))
    return Contact(0, key, values, draw(st.lists(JOBS, max_size=3)), draw(st.lists(WAYS, max_size=3)))


def told(contact: Contact) -> tuple[Any, ...]:
    return contact.id, contact.values, contact.jobs, contact.ways, contact.pictures


@given(contacts(), st.sampled_from(vcardwriting.VERSIONS), st.sampled_from(["ja", "zh_TW"]))
def test_our_own_cards_come_back_whole(contact: Contact, version: str, language: str) -> None:
    contact.pictures = {"photo": files.JPEG, "card-back": files.PNG}
    data = vcardwriting.write([contact, contact], version, language)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert [told(one) for one in read(data)] == [told(contact)] * 2


@given(contacts(), st.sampled_from(["csv", "ods"]), st.sampled_from(["ja", "zh_TW"]))
def test_our_own_tables_come_back_whole(contact: Contact, ending: str, language: str) -> None:
    data = write_sheet(people_table.rows([contact], language, inside=True), ending, "x")
    sheet = read_sheet(data, f"x.{ending}")
    (found,) = people_table.parse(sheet, people_table.recognise(sheet))
    assert not found.notes
    assert told(found) == told(contact)


def test_what_another_program_changed_in_our_card_counts() -> None:
    contact = Contact(0, KEY, {"name_ja": "佐藤 健", "country": "JP", "phone": "03-1"},
                      [Job((Pair("東京都", "東京都"),), Pair(), Pair("局長", "局長"))])  # fmt: skip
    data = vcardwriting.write([contact], "3.0", "ja")
    changed = data.replace(b"TEL;TYPE=WORK,VOICE:03-1", b"TEL;TYPE=WORK,VOICE:03-2")
    (found,) = read(changed)
    assert (found.values["phone"], found.values["name_ja"], found.jobs) == ("03-2", "佐藤 健", contact.jobs)


def test_formulas_stay_text() -> None:
    contact = Contact(0, "", {"name_ja": "=HYPERLINK(1)", "phone": "+81-3-0000-0000", "notes": "@SUM(A1)"})
    data = write_sheet(people_table.rows([contact], "ja", inside=False), "csv", "x")
    cells = data.decode("utf-8-sig").replace('"', "").split("\r\n")[1].split(",")
    assert not any(cell.startswith(("=", "+", "@", "-")) for cell in cells)


OTHERS = ('{"id":"","values":[],"jobs":[],"ways":[]}', "[]", '{"id":"","values":{},"jobs":[{}],"ways":0}', "{" * 9_000)


@pytest.mark.parametrize("own", OTHERS)
def test_what_pretends_to_be_ours_is_read_as_any_card(own: str) -> None:
    line = own.replace(",", "\\,")
    (found,) = read(f"BEGIN:VCARD\r\nFN:王大明\r\nX-HASHIDATE:{line}\r\nEND:VCARD\r\n".encode())
    assert (found.name().zh or found.name().ja, found.sure) == ("王大明", False)


@pytest.mark.parametrize("line", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_nobody(line: str) -> None:
    (found,) = read(f"BEGIN:VCARD\r\nFN:同僚\r\n{line}\r\nMEMBER:urn:uuid:1\r\nEND:VCARD\r\n".encode())
    assert not found.name() and found.problems


@pytest.mark.parametrize(
    "others",
    [
        ("043-223-2703", "+81 43 223 2703", "0081-43-223-2703", "+81 (0)43-223-2703", "０４３－２２３－２７０３"),
        ("022-000-0000 内線12", "+81-22-000-0000 #12", "022(000)0000 ext.12"),
        ("0912-000-001", "+886 912 000 001", "00886912000001"),
    ],
)
def test_one_number_is_one_however_it_is_written(others: tuple[str, ...]) -> None:
    assert len({vcardreading.key_of(text) for text in others}) == 1
    assert vcardreading.key_of(others[0]) != vcardreading.key_of(others[0] + "9")


def test_cards_of_old_mail_programs_are_read_without_being_told_how() -> None:
    text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:山田;太郎\r\nORG:経済産業省;製造産業局\r\nEND:VCARD\r\n"
    (found,) = read(text.encode("iso2022_jp"))
    assert (found.values["name_ja"], found.jobs[0].unit) == ("山田 太郎", Pair(ja="製造産業局"))


def test_a_company_is_nobody() -> None:
    card = "BEGIN:VCARD\r\nFN:株式会社見本\r\n{name}ORG:株式会社見本\r\nTEL:03-0000-0001\r\nEND:VCARD\r\n"
    (company,) = read(card.format(name="N:;;;;\r\n").encode())
    assert not company.name() and company.problems
    (person,) = read(card.format(name="N:山田;太郎;;;\r\n").encode())
    assert person.values["name_ja"] == "山田 太郎"
