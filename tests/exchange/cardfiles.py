"""Card files as programs and telephones write them, byte for byte in the points that matter.."""

from __future__ import annotations

import base64

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 3
NOTE = "名刺交換会で。\r\n通訳が必要。"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


def qp(text: str, encoding: str) -> str:
    """Quoted-printable as telephones write it: every byte of a letter, broken softly at 73."""
    plain = "".join(f"={byte:02X}" if byte > 0x7E or byte in b"=\r\n" else chr(byte) for byte in text.encode(encoding))
    lines, rest = [], plain
    while len(rest) > 73:
        cut = 73 - max((k for k in (1, 2) if rest[73 - k] == "="), default=0)
        lines.append(rest[:cut] + "=")
        rest = rest[cut:]
    return "\r\n".join([*lines, rest])


def crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def outlook() -> bytes:
    """Outlook on a Japanese Windows: 2.1, UTF-8 named, quoted-printable, a picture not indented."""
    return crlf(f"""BEGIN:VCARD
VERSION:2.1
X-MS-SIGNATURE:YES
N;LANGUAGE=ja;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp("渡邉;一郎", "utf-8")}
FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp("渡邉 一郎", "utf-8")}
X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.example/cards" ver="1.0"></card>
SOUND;X-IRMC-N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp("わたなべ;いちろう;;;", "utf-8")}
ORG;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp("千葉県;商工労働部;経済政策課", "utf-8")}
TITLE;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp("主幹兼室長", "utf-8")}
TEL;WORK;VOICE:043-223-0000 (内線 2710)
TEL;WORK;FAX:043-223-0001
ADR;WORK;PREF;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp(";;市場町1-1;千葉市中央区;千葉県;260-8667;日本", "utf-8")}
EMAIL;PREF;INTERNET:i.watanabe@pref.example.jp
NOTE;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:{qp(NOTE, "utf-8")}
PHOTO;TYPE=JPEG;ENCODING=BASE64:
""").encode() + _lines(JPEG, "") + crlf("\n\nREV:20190924T010203Z\nEND:VCARD\n").encode()  # fmt: skip


def _lines(data: bytes, indent: str) -> bytes:
    packed = base64.b64encode(data).decode()
    return "\r\n".join(indent + packed[n : n + 72] for n in range(0, len(packed), 72)).encode()


def iphone() -> bytes:
    """iOS: 3.0, groups with labels, folded in the middle of a letter, two people in a file."""
    note = "會議中談到".encode()
    folded = b"NOTE:" + note[:4] + b"\r\n " + note[4:] + b"\r\n"
    return crlf("""BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.5//EN
N:山田;花子;;;
FN:花子 山田
X-PHONETIC-FIRST-NAME:はなこ
X-PHONETIC-LAST-NAME:やまだ
ORG:株式会社見本製作所;海外営業部
TITLE:課長
item1.EMAIL;type=INTERNET;type=pref:hanako@mihon.example.jp
item1.X-ABLabel:_$!<Work>!$_
TEL;type=CELL;type=VOICE;type=pref:090-0000-0001
TEL;type=WORK;type=VOICE:+81 3-0000-0001
item2.URL;type=pref:https\\://mihon.example.jp
item2.X-ABLabel:_$!<HomePage>!$_
item3.ADR;type=WORK;type=pref:;;丸の内1-1;千代田区;東京都;100-0005;日本
item3.X-ABADR:jp
UID:3F2504E0-4F89-11D3-9A0C-0305E82C3301
PHOTO;ENCODING=b;TYPE=JPEG:""").encode() + _lines(JPEG, " ")[1:] + crlf("""
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:鄒;宗勳;;;
FN:鄒宗勳
ORG:臺中市政府;經濟發展局
TITLE:科長
TEL;type=WORK:+886 4-2228-0000 分機 31001
EMAIL;type=INTERNET:zou@taichung.example.tw
""").encode() + folded + b"END:VCARD\r\n"  # fmt: skip


def android() -> bytes:
    """Android: 2.1 with quoted-printable broken softly, and one of 3.0 behind it in the same file."""
    return crlf(f"""BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{qp("林;美玲;;;", "utf-8")}
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{qp("林美玲", "utf-8")}
TEL;CELL;PREF:0912-000-001
TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E7=AD=89):0912000001
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{qp("大明機械股份有限公司新竹科學園區第二工廠", "utf-8")}
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{qp("總經理", "utf-8")}
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;;1;;;;;;;;;;;;;
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Smith;John;;;
FN:John Smith
TEL;TYPE=CELL:+44-20-0000-0000
END:VCARD
""").encode()


def japanese_phone() -> bytes:
    """A Japanese telephone: 2.1, Shift_JIS raw and quoted, half-width kana, letters that end in a backslash."""
    return crlf("""BEGIN:VCARD
VERSION:2.1
N:能登;表太郎;;;
FN:能登 表太郎
SOUND;X-IRMC-N:ﾉﾄ;ﾋｮｳﾀﾛｳ;;;
TEL;CELL:09000000002
EMAIL:noto@docomo.example.jp
ADR;HOME:;;申込町ソ1;;石川県;;
END:VCARD
BEGIN:VCARD
VERSION:2.1
""").encode("cp932") + crlf(f"""N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:{qp("髙橋;裕子", "cp932")}
SOUND;X-IRMC-N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:{qp("ﾀｶﾊｼ;ﾕｳｺ", "cp932")}
TEL;CELL:08000000003
END:VCARD
""").encode()  # fmt: skip


def version_4() -> bytes:
    """4.0 as Google and Thunderbird write it: SORT-AS, numbers as addresses, a picture within."""
    packed = base64.b64encode(PNG).decode()
    return crlf(f"""BEGIN:VCARD
VERSION:4.0
FN:佐藤 健
N;SORT-AS="さとう,けん":佐藤;健;;;
ORG;SORT-AS="とうほく":東北経済産業局
TITLE:局長
TEL;VALUE=uri;PREF=2;TYPE="voice,work":tel:+81-22-000-0000;ext=12
TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+81-90-0000-0004
EMAIL;PREF=1:sato@tohoku.example.jp
EMAIL:not a mail
PHOTO:data:image/png;base64,{packed}
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
END:VCARD
""").encode()


def broken() -> bytes:
    """What arrives all the same: no END, a line of nothing, a note that breaks, no name, an address for a picture."""
    return crlf("""some mail program's greeting
BEGIN:VCARD
VERSION:3.0
N:高;一;;;
FN:高一
NOTE:first line
second line
TEL:1
begin:vcard
VERSION:3.0
this is no property
FN:第二
PHOTO;VALUE=uri:http://tracker.example/p.jpg
AGENT:
BEGIN:VCARD
FN:secretary
END:VCARD
END:VCARD
BEGIN:VCARD
VERSION:3.0
ORG:only a company
END:VCARD
""").encode()
