"""人事異動の名簿: a list as it is published, pasted as text or as a table, becomes lines of who holds which post.

Understood: tables with a header (所属, 職名, 氏名, 前任, 旧職 …) and the lines of newspapers,
「経済政策課長　山田太郎（産業課副課長）」 or 「▽経済政策課長（産業課副課長）山田太郎」, under headings
such as ◇商工労働部 or 【退職】.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from desktop import sheets
from desktop.domain.succession import Announced
from desktop.errors import UserError
from desktop.i18n import N_

EXAMPLE = "経済政策課長　山田太郎（産業課副課長）"
NOTHING = N_("No line of posts and names was recognised. Paste lines such as: {example}")
MOST_LINES = 20_000
_LONGEST_NAME, _LONGEST_LINE = 12, 200
COLUMNS: dict[str, tuple[str, ...]] = {
    "organisation": ("団体名", "団体", "機関名", "機関", "組織", "法人名", "単位", "機關", "單位", "機關名稱"),
    "section": ("所属", "部署", "新所属", "所属名", "部局", "部課", "部門", "課", "部課名", "新部署", "組織名"),
    "title": (
        "職名",
        "役職",
        "新職",
        "新職名",
        "職",
        "補職",
        "補職名",
        "発令",
        "新任職",
        "職稱",
        "新役職",
        "新",
        "所属職名",
        "新所属職名",
        "新役職名",
    ),
    "new": ("氏名", "新任", "新任者", "後任", "後任者", "名前", "姓名", "新氏名", "発令者", "新任者氏名"),
    "old": ("前任", "前任者", "旧任", "旧任者", "前職者", "原任", "前任者氏名"),
    "old_post": (
        "旧職",
        "前職",
        "旧所属",
        "旧職名",
        "旧役職",
        "現職",
        "旧",
        "前所属",
        "旧所属職名",
        "現所属職名",
        "現職名",
    ),
    "remark": ("備考", "摘要", "異動区分", "区分", "備註"),
}
_KNOWN = {word: key for key, several in COLUMNS.items() for word in several}
_GONE = re.compile(r"退職|退任|辞職|死亡|退休")
_HEADING = re.compile(r"^\s*[◇◆■□●○◎▽▼△▲★☆【［\[〔《〈<＜(（]+\s*(.+?)\s*[】］\]〕》〉>＞)）]*\s*$")
_RANKS = re.compile(r"級$|^(異動|昇任|新任|転任|採用|出向|発令|役付|人事|特別職|一般職)")
_BRACKETS = re.compile(r"[（(［\[〈](?P<inside>[^（）()［］\[\]〈〉]*)[）)］\]〉]\s*$")
_LAST_NAME = re.compile(r"^(?P<post>.*\S)[\s　]+(?P<name>[^\s　]+[\s　][^\s　]{1,3})$")
_ONE_NAME = re.compile(r"^(?P<post>\S.*?)[\s　:：=＝]+(?P<name>[^\s　]{2,8})$")
_INSIDE = re.compile(
    r"^(?P<post>[^（(]+?)\s*[（(](?P<inside>[^（()）]*)[）)][\s　]*"
    r"(?P<name>[^\s　（()）]{1,8}(?:[\s　][^\s　（()）]{1,4})?)$"
)
_SAME = re.compile(r"同([部課室局所係班館院庁])")
_BULLETS = re.compile(r"[▽▼△▲]")
_POSTS = re.compile(r"(長|事|査|佐|官|員|監|幹|役|授|師|任|記|与|頭|人|手|代理|兼|主席|リーダー|マネージャー)$")


def read_text(text: str) -> list[Announced]:
    """The lines of a pasted text; UserError where none is one of posts and names."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:MOST_LINES]
    rows = [tuple(cell.strip() for cell in line.split("\t")) for line in lines]
    found = _table([(number, row) for number, row in enumerate(rows, 1)]) if any(len(r) > 1 for r in rows) else []
    found = found or _lines(lines)
    if not found:
        raise UserError(NOTHING, example=EXAMPLE)
    return found


def read_file(data: bytes, file: str) -> list[Announced]:
    """The same of a CSV, XLSX or ODS file; a text file without columns is read as text."""
    sheet = sheets.read(data, file, words=tuple(_KNOWN))
    cells = [(row.number, tuple("" if cell is None else str(cell).strip() for cell in row.cells)) for row in sheet.rows]
    found = _table(cells[:MOST_LINES])
    found = found or _lines(["　".join(filter(None, row)) for _number, row in cells[:MOST_LINES]])
    if not found:
        raise UserError(NOTHING, example=EXAMPLE)
    return found


def _word(text: str) -> str:
    return re.sub(r"[\s　＊*（）()・]", "", unicodedata.normalize("NFKC", text))


def _table(rows: Sequence[tuple[int, Sequence[str]]]) -> list[Announced]:
    """The rows below a header that names a post and a person; without one none."""
    places: dict[str, int] = {}
    found: list[Announced] = []
    retired = False
    for number, row in rows:
        named = {_KNOWN[_word(cell)]: place for place, cell in reversed(list(enumerate(row))) if _word(cell) in _KNOWN}
        if "new" in named and ({"title", "section", "old_post"} & named.keys()):
            places = named
            continue
        said = [cell for cell in row if cell]
        if len(said) == 1:
            retired = bool(_GONE.search(said[0]))
            continue
        if not places:
            continue
        cells = {key: row[place] if place < len(row) else "" for key, place in places.items()}
        gone = retired or bool(_GONE.search(cells.get("remark", "") + cells.get("title", "")))
        if cells.get("new") and (cells.get("title") or cells.get("section") or gone):
            title = "" if _GONE.search(cells.get("title", "")) else cells.get("title", "")
            organisation, section, old, old_post = (
                cells.get(key, "") for key in ("organisation", "section", "old", "old_post")
            )
            found.append(Announced(number, organisation, section, title, cells["new"], old, old_post, gone))
    return found


def _lines(lines: Sequence[str]) -> list[Announced]:
    found, section, retired = list[Announced](), "", False
    for number, raw in enumerate(lines, 1):
        line = unicodedata.normalize("NFC", raw).strip(" 　・\t")
        parts = [part.strip(" 　、。") for part in _BULLETS.split(line)]
        made = [one for part in parts if (one := _line(number, part, section, retired)) is not None]
        heading = None if made or len(line) > _LONGEST_LINE else _HEADING.match(line)
        if heading and not _BRACKETS.search(heading[1]):
            said = heading[1]
            retired = bool(_GONE.search(said))
            section = "" if retired or _RANKS.search(said) else said
        found += made
    return found


def _written_out(old_post: str, post: str) -> str:
    """同室主幹 behind 経済政策課国際室長 is 経済政策課国際室主幹."""
    said = _SAME.match(old_post)
    end = post.rfind(said[1]) if said else -1
    return post[: end + 1] + old_post[2:] if end >= 0 else old_post


def _line(number: int, line: str, section: str, retired: bool) -> Announced | None:
    """「経済政策課長　山田太郎（産業課副課長）」, the brackets behind, between or nowhere; None for any other line."""
    inside = ""
    if len(line) > _LONGEST_LINE:
        return None
    if (between := _INSIDE.match(line)) is not None and (
        _POSTS.search(between["post"]) or _GONE.match(between["post"])
    ):
        line = f"{between['post']}　{between['name']}（{between['inside']}）"
    if (brackets := _BRACKETS.search(line)) is not None:
        inside, line = brackets["inside"].strip(), line[: brackets.start()].strip()
    both = _LAST_NAME.match(line)
    if both is not None and (_POSTS.search(both["post"]) or _GONE.match(both["post"])):
        post, name = both["post"], both["name"]
    else:
        one = _ONE_NAME.match(line)
        known = one is not None and (_POSTS.search(one["post"]) or _GONE.match(one["post"]))
        if one is None or not known or _POSTS.search(one["name"]):
            name_alone = retired and bool(line) and len(line) <= _LONGEST_NAME and bool(_POSTS.search(inside))
            return Announced(number, new=line, old_post=inside, retired=True) if name_alone else None
        post, name = one["post"], one["name"]
    post = re.sub(r"[\s　]+", "", post)
    gone = retired or bool(_GONE.match(post)) or bool(_GONE.match(inside))
    if inside.startswith(("前任", "前・", "後任")):
        old = re.sub(r"^前任?[・:：]?\s*", "", inside)
        return Announced(number, "", section, post, name, old=old, retired=gone)
    old_post = "" if gone and _GONE.match(inside) else _written_out(inside, section + post)
    return Announced(
        number, "", section, post, name, old_post=post if gone and not old_post else old_post, retired=gone
    )
