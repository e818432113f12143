"""A pack comes back as it was written, or is refused with one sentence: nothing in between."""

from __future__ import annotations

import hashlib
import json
import uuid
import zlib
from typing import Any

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import UserError
from desktop.exchange import pack
from desktop.exchange.pack import Pack

STORE, REPLICA, TX, ROW = (str(uuid.UUID(int=n + (0xABC << 100))) for n in range(4))
CLOCK = f"01790000000000.0000000001.{REPLICA}"
HASH = "0f" * 32


def change(n: int = 0, **other: Any) -> dict[str, Any]:
    body = {"n": n, "entity": "person", "row_id": ROW, "reg": "name_zh", "salt": "ab" * 16}
    body |= {"value": '{"name_zh":"王"}', "old": None, "parents": f'["{TX}:0"]', "ctx": None, "h": HASH}
    return {**body, **other}


def transaction(**other: Any) -> dict[str, Any]:
    header = {"id": TX, "replica": REPLICA, "author": "王", "hlc": CLOCK, "wall": 1790000000000, "schema_rev": 2}
    rest = {"label": "Edit person", "inverse_of": None, "digest": HASH, "changes": [change()]}
    return {**header, **rest, **other}


def header(**other: Any) -> dict[str, Any]:
    known = {"format": 1, "store": STORE, "replica": REPLICA, "author": "王", "made": 1790000000000, "schema_rev": 2}
    return {**known, "delegation": "", "name": "二〇一九", **other}


def a_pack(*transactions: dict[str, Any], files: tuple[bytes, ...] = ()) -> Pack:
    return Pack(header(), list(transactions), {hashlib.sha256(data).hexdigest(): data for data in files})


def bytes_of(head: object, *parts: bytes, level: int = 6) -> bytes:
    """A file that is right in everything but the head: what is wrong there must be found there."""
    text = head if isinstance(head, bytes) else pack.canonical(head).encode("utf-8", "surrogatepass")
    packed = zlib.compress(text, level)
    return framed(len(packed).to_bytes(8, "big") + packed + b"".join(parts))


def framed(rest: bytes, number: int = 1) -> bytes:
    start = number.to_bytes(2, "big")
    return pack.MAGIC + start + hashlib.sha256(start + rest).digest() + rest


def attachment(data: bytes, name: bytes = b"") -> bytes:
    return len(data).to_bytes(8, "big") + (name or hashlib.sha256(data).digest()) + data


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        pack.read(data)
    return caught.value.sentence.msgid


# Anything that a journal holds comes back

texts = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=20)
uuids = st.uuids().map(str)
hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
numbers = st.integers(-(2**63), 2**63 - 1)
plain = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
names = st.text(st.characters(min_codepoint=0x21, exclude_categories=["Cs"]), min_size=1, max_size=20)
heads = st.lists(st.builds("{}:{}".format, uuids, st.integers(0, 10**8)), max_size=3).map(pack.canonical)
values = plain.map(pack.canonical)
extras = st.dictionaries(st.sampled_from(["later", "更"]), plain, max_size=2)


@st.composite
def changes(draw: st.DrawFn) -> list[dict[str, Any]]:
    found = []
    for n in range(draw(st.integers(1, 3))):
        body = {"entity": draw(names), "reg": draw(names), "row_id": draw(uuids), "h": draw(hashes)}
        body |= {"parents": draw(heads), "ctx": draw(st.none() | heads)}
        if draw(st.booleans()):
            body |= {"salt": None, "value": None, "old": None}
        else:
            body |= {"salt": HASH[:32], "value": draw(values), "old": draw(st.none() | values)}
        found.append({**draw(extras), **body, "n": n})
    return found


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    transactions = []
    for tx in draw(st.lists(uuids, max_size=3, unique=True)):
        clock = f"{draw(st.integers(0, pack.LATEST - 1)):014d}.{draw(st.integers(0, 10**10 - 1)):010d}.{draw(uuids)}"
        given = {"id": tx, "hlc": clock, "author": draw(texts), "label": draw(texts), "changes": draw(changes())}
        given |= {"wall": draw(st.integers(-(2**53), 2**53)), "inverse_of": draw(st.none() | uuids)}
        transactions.append({**draw(extras), **transaction(**given)})
    made = a_pack(*transactions, files=tuple(draw(st.lists(st.binary(max_size=100), max_size=2, unique=True))))
    return made._replace(header={**draw(extras), **made.header, "name": draw(texts), "author": draw(texts)})


@given(packs())
def test_what_was_written_comes_back(made: Pack) -> None:
    assert pack.read(pack.write(made)) == made


def test_the_same_pack_is_the_same_file() -> None:
    one, other = a_pack(transaction(), files=(b"x", b"y")), a_pack(transaction(), files=(b"y", b"x"))
    assert pack.write(one) == pack.write(other)


def test_a_long_text_of_one_character_comes_back() -> None:
    """It packs to a thousandth, as a bomb does."""
    value = pack.canonical({"notes": "長" * (pack.EASY // 3)})
    made = a_pack(transaction(changes=[change(value=value, old=value)]))
    assert pack.read(pack.write(made)) == made


# Anything else is one sentence

SMALL = pack.write(a_pack(transaction(), files=(b"%PDF",)))


def test_every_flipped_bit_is_refused() -> None:
    for place in range(8 * len(SMALL)):
        flipped = bytearray(SMALL)
        flipped[place // 8] ^= 1 << place % 8
        assert refusal(bytes(flipped)) in (pack.DAMAGED, pack.NOT_OURS, pack.NEWER)


def test_every_shorter_file_is_refused() -> None:
    for length in range(len(SMALL)):
        assert refusal(SMALL[:length]) == (pack.NOT_OURS if length < len(pack.MAGIC) else pack.DAMAGED)


@given(st.data(), packs())
def test_flips_and_cuts_of_any_pack_are_refused(data: st.DataObject, made: Pack) -> None:
    whole = pack.write(made)
    place = data.draw(st.integers(0, 8 * len(whole) - 1))
    flipped = bytearray(whole)
    flipped[place // 8] ^= 1 << place % 8
    refusal(bytes(flipped))
    refusal(whole[: data.draw(st.integers(0, len(whole) - 1))])
    refusal(whole + data.draw(st.binary(min_size=1, max_size=50)))


@given(st.binary(max_size=200), st.sampled_from([b"", pack.MAGIC, SMALL[: pack.FIXED], pack.AGE, pack.ARMOUR]))
def test_noise_is_refused(noise: bytes, start: bytes) -> None:
    refusal(start + noise)
    refusal(framed(noise))
    refusal(bytes_of(noise))
    with pytest.raises(UserError):
        pack.unseal(start + noise, "x", [str(pyrage.x25519.Identity.generate())])


@given(plain, plain, plain)
def test_json_of_another_shape_is_refused(head: Any, tx: Any, one: Any) -> None:
    refusal(bytes_of(head))
    refusal(bytes_of({"header": head, "transactions": [tx]}))
    refusal(bytes_of({"header": header(), "transactions": [tx]}))
    refusal(bytes_of({"header": header(), "transactions": [transaction(changes=[one])]}))


@pytest.mark.parametrize("number", [2, 255, 65535])
def test_a_later_format_is_told_as_such(number: int) -> None:
    assert refusal(framed(b"whatever it will be", number)) == pack.NEWER
    assert refusal(bytes_of({"header": header(format=number), "transactions": []})) == pack.NEWER
    start = pack.MAGIC + number.to_bytes(2, "big")
    assert refusal(start + b"0.9.0\nwhatever it will be") == pack.NEEDS
    assert refusal(bytes_of({"header": header(format=number, needs="0.9.0"), "transactions": []})) == pack.NEEDS
    for noise in (b"0.9.0", b"0.0.1\n", b"9" * 40 + b"\n", b"\xff.1\n", "９.９\n".encode(), b"\n"):
        assert refusal(start + noise) == pack.NEWER


def test_two_files_in_one_are_refused() -> None:
    assert refusal(SMALL + SMALL) == pack.DAMAGED


def test_bombs_are_refused_before_they_unfold() -> None:
    resource = pytest.importorskip("resource", reason="Windows does not say how much memory was used")
    packed = zlib.compress(b" " * (pack.EASY + 1), 9)
    assert refusal(framed(len(packed).to_bytes(8, "big") + packed)) == pack.DAMAGED
    bomb = zlib.compressobj(9)
    many = b"".join(bomb.compress(b" " * (1 << 24)) for _ in range(32)) + bomb.flush()  # half a gigabyte
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert refusal(framed(len(many).to_bytes(8, "big") + many)) == pack.DAMAGED
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 2 * max(pack.EASY, pack.RATIO * len(many)) // 1024


def test_a_swarm_of_brackets_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(pack, "DECODER", type("Never", (), {"decode": staticmethod(read.append)}))
    swarm = b'{"header":{},"transactions":[' + b",".join([b"[]"] * (pack.BRACKETS + (1 << 16))) + b"]}"
    assert refusal(bytes_of(swarm)) == pack.DAMAGED
    assert read == []


@pytest.mark.parametrize("depth", [20, 2000, 200_000])
def test_endless_nesting_is_refused(depth: int) -> None:
    deep = b"[" * depth + b"]" * depth
    whole = pack.canonical({"header": header(more=0), "transactions": [transaction()]}).encode()
    assert refusal(bytes_of(whole.replace(b'"more":0', b'"more":' + deep))) == pack.DAMAGED
    assert refusal(bytes_of(deep)) == pack.DAMAGED
    value = change(value=deep.decode())
    assert refusal(bytes_of({"header": header(), "transactions": [transaction(changes=[value])]})) == pack.DAMAGED


TEN, OTHER = "01790000000000.0000000001", str(uuid.UUID(int=77))
WRONG_IN_TX: list[dict[str, Any]] = [
    {"id": "x"}, {"id": TX.upper()}, {"id": TX + "\n"}, {"id": None}, {"id": 7}, {"id": "{" + TX + "}"},
    {"replica": ""}, {"inverse_of": ""}, {"inverse_of": "x"},
    {"author": None}, {"author": "a\x00"}, {"author": "\ud800"}, {"label": ["x"]}, {"label": "x" * 5000},
    {"hlc": ""}, {"hlc": None}, {"hlc": TEN}, {"hlc": f"{TEN}."}, {"hlc": "x" + CLOCK}, {"hlc": "1790.1." + REPLICA},
    {"hlc": f"{10**14 - 10**12:014d}.0000000001.{REPLICA}"}, {"hlc": f"１{CLOCK[1:]}"}, {"hlc": f"{TEN}.a b"},
    {"hlc": f"{TEN}.{'a' * 39}"}, {"hlc": f"-{CLOCK[1:]}"},
    {"wall": 2**53 + 1}, {"wall": -(2**53) - 1}, {"wall": True}, {"wall": None}, {"wall": "1"},
    {"schema_rev": 0}, {"schema_rev": 2**31}, {"schema_rev": False},
    {"digest": "0F" * 32}, {"digest": "0f" * 31}, {"digest": None},
    {"changes": []}, {"changes": {}}, {"changes": None}, {"changes": [change(1)]}, {"changes": [change(), change()]},
    {"changes": [change(0), change(2)]}, {"changes": [[]]}, {"more": "\x00"}, {"more": {"\x00": 1}},
]  # fmt: skip
WRONG_IN_CHANGE: list[dict[str, Any]] = [
    {"n": True}, {"n": "0"}, {"n": False}, {"n": -1}, {"entity": ""}, {"entity": "a b"}, {"entity": None},
    {"entity": "a\x00"}, {"entity": "x" * 65}, {"reg": ""}, {"reg": 1}, {"row_id": "1"}, {"row_id": None},
    {"h": ""}, {"h": None}, {"salt": ""}, {"salt": "xyz"}, {"salt": 1}, {"salt": None},
    {"salt": None, "value": None, "old": "1"},
    {"value": None}, {"value": {}}, {"value": "{"}, {"value": ""}, {"value": "1.0"}, {"value": "NaN"}, {"value": "1e3"},
    {"value": "-Infinity"}, {"value": '{"a": 1}'}, {"value": '{"b":1,"a":1}'}, {"value": '{"a":1,"a":1}'},
    {"value": '"\\u738b"'}, {"value": '"\\ud800"'}, {"value": '"\ud800"'}, {"value": '"\\u0000"'},
    {"value": '{"\\u0000":1}'}, {"value": str(2**63)}, {"value": "9" * 5000}, {"value": " 1"}, {"value": "1 1"},
    {"old": "{"}, {"old": 1}, {"parents": None}, {"parents": "{}"}, {"parents": "[1]"}, {"parents": f'["{TX}"]'},
    {"parents": f'["{TX}:x"]'}, {"parents": f'["{TX}:01"]'}, {"parents": f'["{TX}:-1"]'}, {"parents": f'["{TX}:0" ]'},
    {"parents": [f"{TX}:0"]}, {"parents": f'["{TX}:9999999999"]'}, {"ctx": "null"}, {"ctx": "[null]"}, {"ctx": []},
    {"more": "\x00"},
]  # fmt: skip
WRONG_IN_HEADER: list[dict[str, Any]] = [
    {"format": True}, {"format": 0}, {"format": "1"}, {"format": None}, {"store": ""}, {"store": 1}, {"replica": "x"},
    {"author": None}, {"author": "\x00"}, {"made": -1}, {"made": "1"}, {"schema_rev": 0}, {"delegation": "x"},
    {"delegation": None}, {"name": 1}, {"name": "\x00"}, {"more": ["\x00"]},
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG_IN_TX, ids=repr)
def test_every_field_of_a_transaction_is_looked_at(wrong: dict[str, Any]) -> None:
    assert refusal(bytes_of({"header": header(), "transactions": [transaction(**wrong)]})) == pack.DAMAGED


@pytest.mark.parametrize("wrong", WRONG_IN_CHANGE, ids=lambda wrong: repr(wrong)[:60])
def test_every_field_of_a_change_is_looked_at(wrong: dict[str, Any]) -> None:
    made = transaction(changes=[change(**wrong)])
    assert refusal(bytes_of({"header": header(), "transactions": [made]})) == pack.DAMAGED


@pytest.mark.parametrize("wrong", WRONG_IN_HEADER, ids=repr)
def test_every_field_of_the_header_is_looked_at(wrong: dict[str, Any]) -> None:
    assert refusal(bytes_of({"header": header(**wrong), "transactions": []})) == pack.DAMAGED


def test_no_field_may_be_missing() -> None:
    for place in range(3):
        for key in (header(), transaction(), change())[place]:
            parts: list[dict[str, Any]] = [header(), transaction(), change()]
            parts[place].pop(key)
            if key != "changes":
                parts[1]["changes"] = [parts[2]]
            assert refusal(bytes_of({"header": parts[0], "transactions": [parts[1]]})) == pack.DAMAGED


def test_the_files_above_are_refused_for_what_is_wrong_only() -> None:
    head = {"header": header(), "transactions": [transaction(), transaction(id=OTHER)]}
    assert pack.read(bytes_of(head, attachment(b"x"))) == a_pack(*head["transactions"], files=(b"x",))


def test_an_id_given_twice_is_refused() -> None:
    head = {"header": header(), "transactions": [transaction(), transaction(label="other")]}
    assert refusal(bytes_of(head)) == pack.DAMAGED


def test_another_writing_of_the_same_json_is_refused() -> None:
    """Two files that say the same are the same file; a key given twice would be read in two ways."""
    whole = pack.canonical({"header": header(), "transactions": [transaction()]})
    pack.read(bytes_of(whole.encode()))
    spaced = json.dumps(json.loads(whole), ensure_ascii=False, sort_keys=True)
    twice = whole.replace('"wall":', '"wall":1,"wall":')
    escaped = whole.replace('"author":"王"', '"author":"\\ud800"')
    for other in (spaced, twice, escaped, whole + " ", whole.replace('"name":', '"mane":1.5,"name":')):
        assert other != whole and refusal(bytes_of(other.encode())) == pack.DAMAGED


@pytest.mark.parametrize(
    "parts",
    [
        (attachment(b"x", b"\0" * 32),), (attachment(b"x"), attachment(b"x")), (attachment(b"x")[:-1],), (b"\0",),
        (attachment(b"x"), b"\0" * 39), ((2**62).to_bytes(8, "big") + b"\0" * 32,),
        (attachment(bytes(pack.FILE_LIMIT + 1)),),
    ],
    ids=["other name", "twice", "cut", "short", "short again", "endless", "too large"],
)  # fmt: skip
def test_attachments_are_verified(parts: tuple[bytes, ...]) -> None:
    assert refusal(bytes_of({"header": header(), "transactions": []}, *parts)) == pack.DAMAGED


def test_the_largest_attachment_travels_and_a_larger_one_is_not_written() -> None:
    made = a_pack(files=(bytes(pack.FILE_LIMIT),))
    assert pack.read(pack.write(made)) == made
    with pytest.raises(UserError) as caught:
        pack.write(a_pack(files=(bytes(pack.FILE_LIMIT + 1),)))
    assert caught.value.sentence.msgid == pack.TOO_LARGE


# Sealed


def said(*arguments: Any, **named: Any) -> str:
    with pytest.raises(UserError) as caught:
        pack.unseal(*arguments, **named)
    return caught.value.sentence.msgid


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return pack.seal(SMALL, "出團 密碼")


def test_sealed_with_a_passphrase(sealed: bytes) -> None:
    assert pack.is_sealed(sealed) and not pack.is_sealed(SMALL) and pack.by_passphrase(sealed)
    assert pack.unseal(sealed, "出團　密碼") == SMALL  # a full-width space is what an input method types
    wrong = said(sealed, "出團密碼")
    assert said(sealed) == refusal(sealed) == pack.SEALED
    assert said(sealed, identities=[str(pyrage.x25519.Identity.generate())]) == pack.SEALED
    assert said(sealed[:-1], "出團 密碼") == said(sealed[:60], "出團 密碼") == pack.DAMAGED
    assert len({wrong, pack.SEALED, pack.SEALED_TO, pack.DAMAGED}) == 4
    assert b"HASHIDATE" not in sealed
    with pytest.raises(UserError):
        pack.seal(SMALL, "")


def test_a_seal_that_would_take_hours_to_try_is_refused(sealed: bytes) -> None:
    lines = sealed.split(b"\n")
    lines[1] = lines[1].rsplit(b" ", 1)[0] + b" 40"
    assert said(b"\n".join(lines), "x") == pack.DAMAGED


def test_sealed_for_colleagues() -> None:
    mine, hers, another = (pyrage.x25519.Identity.generate() for _ in range(3))
    keys = pack.recipients_in(f"# 王\n{mine.to_public()}\n\n  {hers.to_public()}  \n")
    assert keys == [str(mine.to_public()), str(hers.to_public())]
    sealed = pack.seal_to(SMALL, keys)
    assert pack.is_sealed(sealed) and not pack.by_passphrase(sealed)
    for identity in (mine, hers):
        assert pack.unseal(sealed, identities=[str(another), str(identity)]) == SMALL
    wrong = said(sealed, identities=[str(another)])
    assert said(sealed) == said(sealed, "x") == refusal(sealed) == pack.SEALED_TO
    spoilt = said(sealed, identities=["AGE-SECRET-KEY-1X"])
    assert len({wrong, spoilt, pack.SEALED_TO, pack.DAMAGED}) == 4
    for length in range(len(pack.AGE), len(sealed)):
        said(sealed[:length], identities=[str(mine)])
    for place in range(8 * len(pack.AGE), 8 * len(sealed)):
        flipped = bytearray(sealed)
        flipped[place // 8] ^= 1 << place % 8
        said(bytes(flipped), identities=[str(mine)])


def test_a_seal_in_armour_opens() -> None:
    """What came by mail through another age program."""
    mine = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(SMALL, [mine.to_public()], armored=True)
    assert pack.is_sealed(sealed) and not pack.by_passphrase(sealed)
    assert pack.unseal(sealed, identities=[str(mine)]) == SMALL
    with_word = pyrage.passphrase.encrypt(SMALL, "x", armored=True)
    assert pack.by_passphrase(with_word) and pack.unseal(with_word, "x") == SMALL


@pytest.mark.parametrize("keys", [[], [""], ["age1"], ["AGE-SECRET-KEY-1" + "Q" * 58], ["王"]], ids=repr)
def test_keys_that_are_none(keys: list[str]) -> None:
    with pytest.raises(UserError):
        pack.seal_to(SMALL, keys)
