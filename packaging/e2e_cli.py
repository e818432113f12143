"""The installed command line as a script sees it: processes, files, exit codes. Run by .ci/run.

.venv/bin/python packaging/e2e_cli.py [COMMAND]     COMMAND: what to prove instead of .venv's hashidate
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

BESIDE_PYTHON = Path(sys.executable).with_name("hashidate.exe" if os.name == "nt" else "hashidate")
EVENT_KINDS = {
    *("outbound", "return", "transfer", "visit", "tour", "seminar", "matching", "reception"),
    *("signing", "press", "briefing", "rehearsal", "meal", "hotel", "free"),
}


class Trial:
    """One command, one folder, and how often something was held against the contract."""

    def __init__(self, command: Path, folder: Path) -> None:
        self.command = command
        self.folder = folder
        self.store = folder / "sample.db"
        self.checks = 0

    def run(self, *arguments: str | Path, expect: int | None = 0, store: Path | None = None, given: str = "") -> str:
        """What the command prints; ends the trial where the exit status differs or a traceback shows."""
        named = (self.command, "--store", store or self.store, "--language", "zh_TW")
        command = [str(word) for word in (*named, *arguments)]
        keep = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment = {**keep, "HASHIDATE_DATA": str(self.folder / "data"), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", env=environment, check=False)
        shown = f"{' '.join(command[1:])}\nstatus {done.returncode}\n{done.stdout}{done.stderr}"
        wanted = (0, 1) if expect is None else (expect,)  # None: done, with or without something to look at
        self.hold(done.returncode in wanted, f"expected status {expect}: {shown}")
        self.hold("Traceback" not in done.stderr, f"a traceback: {shown}")
        if expect in (2, 3):
            self.hold(len(done.stderr.strip().splitlines()) == 1, f"not one line: {shown}")
            self.hold(not done.stdout, f"printed something beside its refusal: {shown}")
        return done.stdout

    def rows(self, *arguments: str) -> list[dict[str, Any]]:
        text = self.run(*arguments, "--json")
        self.hold("\\u" not in text, f"escaped: {arguments}")
        rows: list[dict[str, Any]] = json.loads(text)
        return rows

    def hold(self, fact: bool, otherwise: str) -> None:
        self.checks += 1
        if not fact:
            raise SystemExit(f"e2e: {otherwise}")


def lists(trial: Trial) -> None:
    delegations = trial.rows("list", "delegations")
    trial.hold(len(delegations) == 1, f"one delegation expected: {delegations}")
    code = delegations[0]["code"]
    trial.hold({"name_zh", "name_ja", "start", "end", "status"} <= delegations[0].keys(), f"keys: {delegations[0]}")
    first_column = trial.run("list", "delegations").split("\t")[0]
    trial.hold(first_column == code, f"first column {first_column!r}, not the key {code!r}")

    events = trial.rows("list", "events")
    trial.hold({event["kind"] for event in events} <= EVENT_KINDS, "a kind of event that the contract does not name")
    trial.hold(any(event["status"] == "cancelled" for event in events), "the cancelled visit is missing")
    trial.hold(all(event["start"][:4].isdigit() for event in events if event["start"]), "a start is not ISO 8601")
    trial.hold(trial.rows("list", "events", "--delegation", code) == events, "--delegation changes the list")

    members = trial.rows("list", "members")
    trial.hold(len(members) == 4, f"four members expected, got {len(members)}")
    people = trial.rows("list", "people")
    trial.hold(len(people) > len(members), "people of both sides expected")
    trial.hold({"name_zh", "name_ja", "kana", "roman", "organisation_zh", "title_ja"} <= people[0].keys(), "keys")
    trial.hold({"agenda", "cards"} <= {row["key"] for row in trial.rows("list", "documents")}, "documents missing")
    trial.hold(bool(trial.rows("list", "sheets")), "no sheets")
    trial.hold(trial.rows("list", "conflicts") == [], "conflicts in a fresh store")


def papers(trial: Trial) -> None:
    members = trial.rows("list", "members")
    visit = next(e for e in trial.rows("list", "events") if e["kind"] == "visit" and e["status"] != "cancelled")
    for name, options in {
        "agenda.pdf": ["agenda", "--event", visit["id"], "--language", "both"],
        "agendas.pdf": ["agenda", "--language", "ja"],
        "cards.pdf": ["cards"],
        "itinerary.pdf": ["itinerary", "--member", members[0]["id"][:13]],
        "pocket.pdf": ["itinerary-timed", "--sheet", "a6", "--language", "both"],
    }.items():
        trial.run("print", *options, "--output", trial.folder / name)
        head = (trial.folder / name).read_bytes()[:5]
        trial.hold(head == b"%PDF-", f"{name} is no PDF")
    if shutil.which("pdftotext") is None:
        trial.hold(os.environ.get("CI") != "true", "pdftotext is not installed")
        print("e2e: pdftotext is not installed, the papers' text stays unread")
        return
    agenda = text_of(trial.folder / "agenda.pdf")
    for expected in ("議程", "次第", visit["title_zh"], visit["title_ja"]):
        trial.hold(squeezed(expected) in agenda, f"the agenda lacks {expected}")
    cards = text_of(trial.folder / "cards.pdf")
    for member in members:
        trial.hold(squeezed(member["name_zh"]) in cards, f"no card for {member['name_zh']}")
    itinerary = text_of(trial.folder / "itinerary.pdf")
    for expected in ("行程表", "日程表", members[0]["name_zh"], "因颱風取消", "台風のため中止", "台北松山空港"):
        trial.hold(squeezed(expected) in itinerary, f"the itinerary lacks {expected}")
    if qpdf := shutil.which("qpdf"):
        for path in sorted(trial.folder.glob("*.pdf")):
            sound = subprocess.run([qpdf, "--check", str(path)], capture_output=True, check=False).returncode == 0
            trial.hold(sound, f"qpdf finds {path.name} damaged")


def text_of(path: Path) -> str:
    """All text of a PDF without its spaces, which a layout may put anywhere between CJK signs."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return squeezed(done.stdout.decode())


def squeezed(text: str) -> str:
    return "".join(text.split())


def finding(trial: Trial) -> None:
    """Old and new forms of one name find each other, and what is found can be opened by its id."""
    japanese = [p for p in trial.rows("list", "people") if p["kana"]]
    trial.hold(bool(japanese), "nobody with kana in the sample")
    person = japanese[0]
    for asked in (person["name_ja"], person["kana"].split()[0]):
        found = trial.rows("find", asked)
        trial.hold(person["id"] in {row["id"] for row in found}, f"{asked} is not found")
    for asked in ("渡邊", "渡辺", "渡邉"):
        found = trial.rows("find", asked)
        trial.hold({row["kind"] for row in found} <= {"person", "organisation", "event"}, f"kinds for {asked}")
    same = [{row["id"] for row in trial.rows("find", form)} for form in ("渡邊", "渡辺", "渡邉")]
    trial.hold(same[0] == same[1] == same[2], f"渡邊 渡辺 渡邉 find different people: {same}")
    trial.hold(len(trial.rows("find", "", "--limit", "1")) <= 1, "--limit is not kept")


PHONE_CARD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=96=7B;=89=C0=8E=71\r\n"
    b"SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:\xd4\xcf\xd3\xc4;\xd6\xbc\xba\r\nTEL;WORK:043-000-0009\r\nEND:VCARD\r\n"
)  # 山本佳子 ﾔﾏﾓﾄ;ﾖｼｺ


def directory(trial: Trial) -> None:
    """Contacts found as people type them, out to every format and in again, cards of telephones, the other language."""
    for asked in ("わたなべ", "ワタナベ", "watanabe", "渡邊様", "渡辺 次郎"):
        names = {row["name_ja"] for row in trial.rows("find", asked)}
        trial.hold("渡邉次郎" in names, f"{asked} does not find 渡邉次郎")
    trial.hold(trial.rows("find", "0430000000")[0]["name_ja"] == "鈴木一郎", "not found by the telephone")
    people = trial.rows("list", "people")
    for ending in ("vcf", "csv", "xlsx", "ods"):
        path = trial.folder / f"people.{ending}"
        trial.run("export", "people", "--output", path)
        told = trial.run("import", path, "--as", "people").splitlines()[-1]
        trial.hold(told == f"0 added, 0 updated, {len(people)} unchanged, 0 rejected", f"people.{ending} again: {told}")
    trial.hold(trial.rows("list", "people") == people, "importing our own contacts changed them")
    inside, outside = trial.folder / "people.vcf", trial.folder / "outside.vcf"
    trial.run("export", "people", "--for", "other", "--output", outside)
    words = "名片交換".encode()
    trial.hold(words in inside.read_bytes() and words not in outside.read_bytes(), "what is internal left the house")
    card = trial.folder / "phone.vcf"
    card.write_bytes(PHONE_CARD)
    for told in ("1 added, 0 updated, 0 unchanged, 0 rejected", "0 added, 0 updated, 1 unchanged, 0 rejected"):
        last = trial.run("import", card).splitlines()[-1]
        trial.hold(last == told, f"a card of a telephone: {last}")
    made = [row["name_ja"].replace(" ", "") for row in trial.rows("find", "やまもとよしこ")]
    trial.hold(made == ["山本佳子"], f"its name: {made}")

    visit = next(row for row in trial.rows("list", "events") if row["kind"] == "visit")
    sheet = trial.folder / "answers.xlsx"
    trial.run("export", "answers", "--event", visit["id"], "--output", sheet)
    last = trial.run("import", sheet, "--as", "answers").splitlines()[-1]
    trial.hold(last.startswith("0 added, 0 updated"), f"an answer sheet that nobody filled in: {last}")
    for key, status in (("directory", 0), ("address-book", 0), ("labels", 1)):  # not everybody has an address
        made = trial.folder / f"{key}.pdf"
        trial.run("print", key, "--language", "ja", "--output", made, expect=status)
        trial.hold("渡邉次郎" in squeezed(text_of(made)), f"{key}: somebody is missing")


def suggestions(trial: Trial) -> None:
    """Lines in, as many lines out; a name is never converted."""
    asked = {
        "ja": {"經濟部": "経済部", "李裕發": "李裕發", "產業振興中心": "産業振興センター"},
        "zh_TW": {"産業振興課": "產業振興課"},
    }
    for code, pairs in asked.items():
        told = trial.run("suggest", "--to", code, given="\n".join(pairs) + "\n").splitlines()
        trial.hold(told == list(pairs.values()), f"suggested to {code}: {told}")


def budget(trial: Trial) -> None:
    """The papers that accounting gets, a workbook that counts, and a statement brought in once, in yen and exactly."""
    for key, status in (("settlement", 0), ("expense-list", 0), ("year-budget", 0), ("claim", 1)):
        trial.run("print", key, "--output", trial.folder / f"{key}.pdf", expect=status)  # 2019 has no daily rates
    shown = text_of(trial.folder / "settlement.pdf")
    for expected in ("498,456", "肆拾玖萬捌仟肆佰伍拾陸元整", "經費結報表"):
        trial.hold(squeezed(expected) in shown, f"the settlement lacks {expected}")
    for ending in ("xlsx", "ods"):
        path = trial.folder / f"budget.{ending}"
        trial.run("export", "budget", "--output", path)
        with zipfile.ZipFile(path) as book:
            cells = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
        trial.hold("SUM(" in cells and "418600" in cells, f"budget.{ending} does not count")
    statement = trial.folder / "card.csv"
    statement.write_bytes("日付,金額,店名\n2019/9/18,\\12600,見本タクシー\n2019/9/19,ただ,見本商店\n".encode("cp932"))
    told = "1 added, 0 updated, 0 unchanged, 1 rejected"
    for options in (["--dry-run"], []):
        last = trial.run("import", statement, "--as", "expenses", *options, expect=1).splitlines()[-1]
        trial.hold(last == told, f"a card statement: {last}")
    last = trial.run("import", statement, "--as", "expenses", expect=1).splitlines()[-1]
    trial.hold(last == "0 added, 0 updated, 1 unchanged, 1 rejected", f"the same statement again: {last}")


def print_room(trial: Trial) -> None:
    """Papers of a visit; what a host writes in opens as a file of Word; a sheet, a booklet, a day in one go."""
    visit = next(row["id"] for row in trial.rows("list", "events") if row["kind"] == "visit")
    for key in ("badges", "plates", "boards", "host-profile", "briefing", "interpreter", "thanks"):
        trial.run("print", key, "--output", trial.folder / f"{key}.pdf", expect=None)
        trial.hold((trial.folder / f"{key}.pdf").is_file(), f"{key} was not written")
    for key in ("overview", "members", "attendance", "thanks"):
        path = trial.folder / f"{key}.docx"
        trial.run("print", key, *(["--event", visit] if key != "members" else []), "--output", path, expect=None)
        with zipfile.ZipFile(path) as book:
            trial.hold("word/document.xml" in book.namelist(), f"{key}.docx is no file of Word")
    plain, booklet = trial.folder / "handbook.pdf", trial.folder / "booklet.pdf"
    trial.run("print", "handbook", "--size", "a5", "--output", plain, expect=None)
    trial.run("print", "handbook", "--size", "a5", "--booklet", "--output", booklet, expect=None)
    trial.hold("團員手冊" in text_of(plain) and text_of(booklet) != "", "the handbook and its booklet")
    cards = trial.folder / "stacked.pdf"
    placed = ("--stack", "--qr", "--offset", "0.5,-1", "--copies", "3")
    trial.run("print", "cards", *placed, "--output", cards, expect=None)
    trial.hold("王大明" in text_of(cards), "stacked cards")
    folder = trial.folder / "day"
    trial.run("print-all", "--day", "2019-09-18", "--output", folder, expect=None)
    trial.hold(len(list(folder.glob("*.pdf"))) >= 5, "the papers of a day")


def after_the_trip(trial: Trial) -> None:
    """The report as PDF and ODT, its forms, what the council and the hosts get, what is followed up."""
    pdf, odt = trial.folder / "report.pdf", trial.folder / "report.odt"
    for path in (pdf, odt):
        trial.run("print", "report", "--output", path, expect=None)
    for expected in ("出國報告", "目次", "壹、目的", "表1：", "團員及任務分工"):
        trial.hold(squeezed(expected) in text_of(pdf), f"the report lacks {expected}")
    with zipfile.ZipFile(odt) as file:
        content = file.read("content.xml").decode()
    trial.hold("text:table-of-content" in content and "團員及任務分工" in content, "the ODT has no contents")
    for key in ("report-digest", "report-check", "portal-sheet", "follow-up-status", "handover"):
        trial.run("print", key, "--output", trial.folder / f"{key}.pdf", expect=None)
    for ending in ("docx", "pdf"):
        trial.run("print", "visit-record", "--output", trial.folder / f"record.{ending}", expect=None)


def programme(trial: Trial) -> None:
    """A year to practise with: pairs, targets, companies and cases; what is judged stays off Japanese papers."""
    store = trial.folder / "year.db"
    trial.run("sample", "--programme", store=store)
    trial.hold(trial.run("check", store=store).strip() == "ok", "the year to practise does not pass check")
    nothing = trial.folder / "nothing.pdf"
    trial.run("print", "pairing-map", "--output", nothing, expect=1, store=store)  # an office of no county sees none
    trial.hold(not nothing.exists(), "pairs for an office that has none")
    settings = trial.folder / "data" / "config" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"office_role": "central"}), encoding="utf-8")
    for document in ("pairing-map", "pairing-list", "targets", "company-list", "match-list", "cases"):
        for language in ("zh_TW", "ja"):
            made = trial.folder / f"{document}-{language}.pdf"
            trial.run("print", document, "--language", language, "--output", made, expect=None, store=store)
            trial.hold(made.read_bytes().startswith(b"%PDF"), f"{document} {language} is no PDF")
    settings.unlink()


def refusals(trial: Trial) -> None:
    trial.run("print", "agenda", expect=2)
    trial.run("print", "nothing-of-this-name", "--output", trial.folder / "x.pdf", expect=2)
    trial.run("no-such-command", expect=2)
    trial.run("list", "nonsense", expect=2)
    trial.run("list", "members", store=trial.folder / "none.db", expect=3)
    trial.hold(not (trial.folder / "none.db").exists(), "a refused store was created")
    for name, content in {
        "foreign.db": b"SQLite format 3\0" + b"\0" * 4096,
        "text.db": b"hello\n",
        "empty.db": b"",
    }.items():
        path = trial.folder / name
        path.write_bytes(content)
        trial.run("check", store=path, expect=3)
        trial.hold(path.read_bytes() == content, f"{name} was changed although it was refused")


def exchange(trial: Trial) -> None:
    """Two offices that each wrote the sample bring it together, decide, and end up with the same."""
    other, pack, back = trial.folder / "other.db", trial.folder / "a.hashidate", trial.folder / "b.hashidate"
    trial.run("sample", store=other)
    trial.run("pack", "--output", pack)
    before = trial.run("list", "people", store=other)
    told = trial.run("merge", pack, "--dry-run", store=other).splitlines()[-1]
    trial.hold(trial.run("list", "people", store=other) == before, "a dry run changed the store")
    trial.hold(trial.run("merge", pack, store=other).splitlines()[-1] == told, "the preview said something else")
    trial.run("pack", "--output", back, store=other)
    trial.run("merge", back)
    here = trial.rows("list", "conflicts")
    there = json.loads(trial.run("list", "conflicts", "--json", store=other))
    trial.hold(bool(here) and here == there, "the lists of conflicts differ")
    trial.hold({"key", "kind", "entity", "id", "field", "values"} <= here[0].keys(), f"keys: {here[0]}")
    same_code = [row for row in here if row["entity"] == "delegation"]
    trial.hold(
        len(same_code) == 1 and same_code[0]["values"][-1] == "distinct", f"delegations of one code: {same_code}"
    )
    trial.run("resolve", same_code[0]["key"], "0", store=other)
    trial.run("resolve", same_code[0]["key"], "0", store=other, expect=1)
    trial.run("pack", "--output", back, store=other)
    trial.run("merge", back)
    left = trial.rows("list", "conflicts")
    trial.hold(same_code[0]["key"] not in {row["key"] for row in left}, "a decision did not travel")
    trial.hold(len(trial.rows("list", "delegations")) == 1, "two delegations are still two")
    known = trial.run("merge", back).splitlines()[-1]
    trial.hold(known.startswith("0 new, "), f"importing twice brought something: {known}")
    fresh = trial.folder / "fresh" / "trip.db"
    trial.run("merge", back, store=fresh)
    trial.hold(
        trial.run("list", "people", store=fresh) == trial.run("list", "people"), "a fresh store got other people"
    )
    damaged = bytearray(back.read_bytes())
    damaged[len(damaged) // 2] ^= 16
    back.write_bytes(damaged)
    trial.run("merge", back, store=trial.folder / "never.db", expect=1)
    trial.hold(not (trial.folder / "never.db").exists(), "a damaged pack made a store")
    for path in (trial.store, other, fresh):
        trial.hold(trial.run("check", store=path).strip() == "ok", f"check of {path.name}")


def other_programs(trial: Trial) -> None:
    """The itinerary out to every format and in again: nothing doubled, what is wrong named by its row."""
    events = trial.rows("list", "events")
    nothing = f"0 added, 0 updated, {len(events)} unchanged, 0 rejected"
    for ending in ("ics", "csv", "xlsx", "ods"):
        path = trial.folder / f"plan.{ending}"
        trial.run("export", "itinerary", "--output", path)
        told = trial.run("import", path).splitlines()[-1]
        trial.hold(told == nothing, f"{ending} again: {told}")
    trial.hold(trial.rows("list", "events") == events, "importing our own files changed the itinerary")
    trial.run("export", "itinerary", "--output", trial.folder / "plan.html")
    trial.hold(b"<html" in (trial.folder / "plan.html").read_bytes()[:2000], "no page for phones")
    calendar = (trial.folder / "plan.ics").read_bytes()
    trial.hold(calendar.count(b"BEGIN:VTIMEZONE") == 2 and b"STATUS:CANCELLED" in calendar, "zones or status")
    trial.hold(all(len(line) <= 75 for line in calendar.split(b"\r\n")), "a line of more than 75 octets")

    table = trial.folder / "big5.csv"
    table.write_bytes("日期,時間,名稱,地點\n9/18,19:30,歡迎晚宴,千葉\n9/18,25:00,壞的,千葉\n".encode("cp950"))
    told = trial.run("import", table, "--dry-run", expect=1).splitlines()[-1]
    trial.hold(trial.rows("list", "events") == events, "a dry run changed the itinerary")
    trial.hold(told == "1 added, 0 updated, 0 unchanged, 1 rejected", told)
    trial.hold(trial.run("import", table, "--as", "itinerary", expect=1).splitlines()[-1] == told, "not as previewed")
    again = trial.run("import", table, expect=1).splitlines()[-1]
    trial.hold(again == "0 added, 0 updated, 1 unchanged, 1 rejected", again)
    trial.hold(len(trial.rows("list", "events")) == len(events) + 1, "one item more expected")
    trial.run("import", trial.folder / "none.csv", expect=1)
    trial.run("import", trial.folder / "cards.pdf", expect=1)
    trial.run("export", "itinerary", "--output", trial.folder / "plan.docx", expect=2)


def members(trial: Trial) -> None:
    """The registration form out and in again, somebody new once and not twice, and every list of the members."""
    people = trial.rows("list", "members")
    for ending in ("xlsx", "ods"):
        path = trial.folder / f"form.{ending}"
        trial.run("export", "registration", "--output", path)
        told = trial.run("import", path, "--as", "members").splitlines()[-1]
        trial.hold(told == f"0 added, 0 updated, {len(people)} unchanged, 0 rejected", f"form.{ending} again: {told}")
    table = trial.folder / "members.csv"
    table.write_bytes("姓名,公司,職稱,護照號碼\n林範例,範例公司,經理,312345678\n".encode("cp950"))
    told = trial.run("import", table, "--as", "members", "--dry-run").splitlines()[-1]
    trial.hold(told == "1 added, 0 updated, 0 unchanged, 0 rejected", told)
    trial.hold(trial.rows("list", "members") == people, "a dry run changed the members")
    trial.run("import", table, "--as", "members")
    told = trial.run("import", table, "--as", "members").splitlines()[-1]
    trial.hold(told == "0 added, 0 updated, 1 unchanged, 0 rejected", f"the same twice: {told}")
    trial.hold(len(trial.rows("list", "members")) == len(people) + 1, "one member more expected")
    for key in ("members-office", "members-host"):
        plain, whole = trial.folder / f"{key}.csv", trial.folder / f"{key}-whole.csv"
        trial.run("export", "members", "--as", key, "--output", plain)
        trial.run("export", "members", "--as", key, "--personal", "--output", whole)
        trial.hold("林範例" in plain.read_text(encoding="utf-8-sig"), f"{key}: somebody is missing")
        trial.hold(b"312345678" not in plain.read_bytes(), f"{key}: a passport unasked")
        office = key == "members-office"
        trial.hold((b"312345678" in whole.read_bytes()) == office, f"{key}: a passport to the wrong readers")
    trial.run("export", "members", "--as", "nobody", "--output", trial.folder / "x.csv", expect=2)


def sealed(trial: Trial) -> None:
    """An encrypted store, its pack and its backup, each opened by its passphrase only."""
    word, path = trial.folder / "word", trial.folder / "sealed" / "trip.db"
    word.write_text("e2e long passphrase\n", encoding="utf-8")
    pack, backup, fresh = (trial.folder / name for name in ("s.hashidate", "s.backup", "unsealed.db"))
    with_word = ("--passphrase-file", word)
    trial.run(*with_word, "sample", store=path)
    trial.run("list", "people", store=path, expect=3)
    trial.run(*with_word, "pack", "--delegation", "sample-2019", "--output", pack, store=path)
    trial.run(*with_word, "backup", "--output", backup, store=path)
    name = "山田太郎".encode()
    for file in [*path.parent.rglob("*"), pack, backup]:
        trial.hold(not file.is_file() or name not in file.read_bytes(), f"{file.name} can be read")
    trial.run("merge", pack, store=fresh, expect=1)
    trial.run(*with_word, "merge", pack, store=fresh)
    trial.run(*with_word, "restore", backup, store=path)
    trial.hold(trial.run(*with_word, "check", store=path).strip() == "ok", "the restored store")
    trial.run("restore", pack, store=trial.store, expect=1)


def main(arguments: list[str]) -> int:
    command = Path(arguments[0]) if arguments else BESIDE_PYTHON
    with tempfile.TemporaryDirectory(prefix="hashidate-e2e-") as folder:
        trial = Trial(command, Path(folder))
        trial.run("sample")
        trial.hold(trial.run("check").strip() == "ok", "the fresh sample does not pass check")
        lists(trial)
        papers(trial)
        finding(trial)
        other_programs(trial)
        members(trial)
        directory(trial)
        suggestions(trial)
        budget(trial)
        print_room(trial)
        after_the_trip(trial)
        programme(trial)
        refusals(trial)
        sealed(trial)
        exchange(trial)
        trial.hold(trial.run("check").strip() == "ok", "check is not ok at the end")
    print(f"e2e: {trial.checks} checks passed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
