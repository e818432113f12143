"""What stands on a letter, from its head to its foot, once for PDF and DOCX: ``compose`` gives it in order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.documents.typeset import Speech, flat
from desktop.domain import dates, letters
from desktop.domain.letters import ANSWERED, Letter
from desktop.i18n import N_

LEFT, CENTRE, RIGHT = "left", "center", "right"
NUMBER = N_("No. {number} (letter)")
TO, DATED, NUMBERED = N_("To (函)"), N_("Date of issue (函)"), N_("Number of issue (函)")
SPEED, USUAL, SECRECY, ENCLOSED = N_("Speed (函)"), N_("Ordinary"), N_("Secrecy (函)"), N_("Enclosures (函)")
CALLED, SUBJECT, STATEMENT = N_("{office} official letter"), N_("Subject (函)"), N_("Statement (函)")
ORIGINAL, COPY = N_("Original to (函)"), N_("Copy to (letter)")
ADDRESS, PHONE, FAX, MAIL = N_("Address (letter)"), N_("Telephone (letter)"), N_("Fax (letter)"), N_("Mail (letter)")
ENQUIRIES, SIGNED = N_("Enquiries"), N_("{name}, respectfully")
CUT, SLIP = N_("Please cut here"), N_("Answer slip")
OCCASION, REPLY, ATTENDS, ABSENT = N_("Occasion (slip)"), N_("Reply (slip)"), N_("□ attends"), N_("□ does not attend")
WHO = (
    (N_("Organisation (slip)"), 1),
    (N_("Post (slip)"), 1),
    (N_("Reading (slip)"), 1),
    (N_("Name (slip)"), 1),
    (N_("Remarks (slip)"), 2),
)
UNTIL = N_("Please answer by {day}.")


@dataclass(frozen=True)
class Block:
    """A paragraph, or what stands like one. Lengths in ems of the text.

    ``kind``: line, item (``number``, ``label`` and text in columns), hang (``label`` and a text that hangs from it),
    cut (a line to cut along), row (a row of the slip: label, text, ``tall`` lines high).
    """

    text: str = ""
    kind: str = "line"
    label: str = ""
    number: str = ""
    align: str = LEFT
    scale: float = 1.0
    bold: bool = False
    indent: float = 0.0
    above: float = 0.0
    tall: int = 1
    kept: bool = False  # on the page of the next one
    wide: float = 0.0  # ems between letters, of a name that is signed


def compose(letter: Letter, voice: Speech) -> list[Block]:
    """A letter in one language."""
    if voice.code == "ja":
        made = _japanese(letter, voice)
    elif letters.official(letter.kind, voice.code):
        made = _official(letter, voice)
    else:
        made = _personal(letter, voice)
    if letter.kind in ANSWERED:
        made += _slip(letter, voice)
    return made


def _japanese(letter: Letter, voice: Speech) -> list[Block]:
    made = []
    if letter.number:
        made.append(Block(voice.say(NUMBER).format(number=letter.number), align=RIGHT, indent=1))
    made.append(Block(_day(letter, voice), align=RIGHT, indent=1))
    address = letters.addressed(letter.to, "ja")
    for number, line in enumerate(address):
        made.append(Block(line, scale=1.08, indent=1 + (len(address) > 1 and number), above=1.2 if not number else 0))
    sender = letter.sender
    signed = [sender.office.get("ja"), "　".join(filter(None, (sender.title.get("ja"), sender.name.get("ja"))))]
    signed = [line for line in signed if line] or [letter.facts.trip.get("ja")]
    made += [Block(line, align=RIGHT, indent=1, above=1.2 if not number else 0) for number, line in enumerate(signed)]
    title = letters.subject(letter, "ja", voice.calendar)
    made.append(Block(title, align=CENTRE, scale=1.2, bold=True, above=2.0))
    made += _text(letter, voice, 1.4)
    if letter.copies.get("ja"):
        made.append(Block(letter.copies.get("ja"), kind="hang", label=f"{voice.say(COPY)}　", above=1.2))
    if letter.kind not in ("thanks", "taking_office") and letter.kind not in ANSWERED:
        made += _enquiries(letter, voice)
    return made


def _official(letter: Letter, voice: Speech) -> list[Block]:
    """函: 主旨, 說明, 正本, 副本 (文書處理手冊)."""
    sender, say = letter.sender, voice.say
    office = sender.office.get("zh_TW") or letter.facts.trip.get("zh_TW")
    made = [Block(say(CALLED).format(office=office), align=CENTRE, scale=1.75, bold=True)]
    reach = (
        (ADDRESS, sender.address.get("zh_TW")),
        (PHONE, sender.phone or sender.mobile),
        (FAX, sender.fax),
        (MAIL, sender.email),
    )
    made += [
        Block(text, kind="hang", label=say(msgid), scale=0.86, indent=22, above=0.6 if not number else 0)
        for number, (msgid, text) in enumerate((msgid, text) for msgid, text in reach if text)
    ]
    to = "".join(letters.addressed(letter.to, "zh_TW"))
    made.append(Block(to, kind="hang", label=say(TO), scale=1.15, above=1.0))
    made.append(Block(_day(letter, voice), kind="hang", label=say(DATED), scale=0.92, above=0.4))
    for msgid, text in ((NUMBERED, letter.number), (SPEED, say(USUAL)), (SECRECY, ""), (ENCLOSED, "")):
        made.append(Block(text, kind="hang", label=say(msgid), scale=0.92))
    made.append(
        Block(letters.subject(letter, "zh_TW", voice.calendar), kind="hang", label=say(SUBJECT), scale=1.15, above=1.4)
    )
    statement = _text(letter, voice, 0.2, indent=1)
    if statement:
        made.append(Block(say(STATEMENT), scale=1.15, above=0.6, kept=True))
        made += statement
    made.append(Block(to, kind="hang", label=say(ORIGINAL), above=1.4))
    if copies := letter.copies.get("zh_TW"):
        made.append(Block(copies, kind="hang", label=say(COPY) + "："))
    name, title = sender.name.get("zh_TW"), sender.title.get("zh_TW")
    if name:
        made.append(Block("　".join(filter(None, (title, name))), scale=1.6, bold=True, above=2.6, wide=0.2))
    return made


def _personal(letter: Letter, voice: Speech) -> list[Block]:
    """信函: from person to person, signed 敬上, dated at its end."""
    sender, code = letter.sender, "zh_TW"
    title = letters.subject(letter, code, voice.calendar)
    made = [Block(title, align=CENTRE, scale=1.6, bold=True)] if title else []
    made.append(Block(letters.greeting(letter.to), scale=1.08, above=1.8))
    made += _text(letter, voice, 0.2)
    name = "　".join(filter(None, (sender.title.get(code), sender.name.get(code))))
    office = sender.office.get(code) or letter.facts.trip.get(code)
    made.append(Block(office, align=RIGHT, indent=1, above=2.0, kept=True))
    if name:
        made.append(Block(voice.say(SIGNED).format(name=name), align=RIGHT, indent=1, scale=1.1, kept=True))
    made.append(Block(_day(letter, voice), align=CENTRE, above=1.6))
    if copies := letter.copies.get(code):
        made.append(Block(copies, kind="hang", label=voice.say(COPY) + "：", scale=0.9, above=1.2))
    return made


def _text(letter: Letter, voice: Speech, above: float, indent: float = 0.0) -> list[Block]:
    """The body, each paragraph in its place."""
    text = letters.body(letter, voice.code, voice.calendar)
    made: list[Block] = []
    gap = above
    for part in letters.parts(text, letter.kind, voice.code):
        if part.kind == "blank":
            gap = max(gap, 0.7)
            continue
        if part.kind == "right":
            made.append(Block(part.text, align=RIGHT, indent=1, above=gap))
        elif part.kind == "centre":
            made.append(Block(part.text, align=CENTRE, above=gap + 0.8, kept=True))
            gap = 0.6
            continue
        elif part.kind == "item":
            made.append(Block(part.text, "item", part.label, part.number, indent=indent + 1, above=gap))
        elif part.kind == "point":
            made.append(Block(part.text, kind="hang", label=part.number, indent=indent + 1, above=gap))
        else:
            made.append(Block(part.text, indent=indent, above=gap))
        gap = 0.0
    return made


def _enquiries(letter: Letter, voice: Speech) -> list[Block]:
    """Where to ask back, at the end of a Japanese letter."""
    sender, say = letter.sender, voice.say
    reach = [(PHONE, sender.phone or sender.mobile), (FAX, sender.fax), (MAIL, sender.email)]
    known = [f"{say(msgid)}{text}" for msgid, text in reach if text]
    if not known:
        return []
    office = sender.office.get(voice.code)
    lines = [f"（{say(ENQUIRIES)}）", *([office] if office else []), *known]
    return [
        Block(line, scale=0.86, indent=22, above=1.8 if not number else 0, kept=number + 1 < len(lines))
        for number, line in enumerate(lines)
    ]


def _slip(letter: Letter, voice: Speech) -> list[Block]:
    """出欠回答票／回條, to be cut off."""
    say, facts = voice.say, letter.facts
    what = "　".join(
        filter(
            None,
            (
                flat(facts.item.get(voice.code) or facts.trip.get(voice.code)),
                letters.prose_when(facts.when, voice.code, voice.calendar),
            ),
        )
    )
    made = [
        Block(say(CUT), kind="cut", above=2.0, kept=True),
        Block(say(SLIP), align=CENTRE, scale=1.25, bold=True, above=0.6, kept=True),
        Block(what, kind="row", label=say(OCCASION), above=0.8, kept=True),
        Block(f"{say(ATTENDS)}　　　　{say(ABSENT)}", kind="row", label=say(REPLY), kept=True),
    ]
    reading = [(msgid, tall) for msgid, tall in WHO if voice.code == "ja" or msgid != N_("Reading (slip)")]
    made += [Block("", kind="row", label=say(msgid), tall=tall, kept=True) for msgid, tall in reading]
    sender = letter.sender
    ways = ((PHONE, sender.phone or sender.mobile), (FAX, sender.fax), (MAIL, sender.email))
    reach = "　".join(f"{say(msgid)}{text}" for msgid, text in ways if text)
    foot = [reach] if reach else []
    if letter.reply_by:
        foot.insert(0, say(UNTIL).format(day=letters.prose_day(letter.reply_by, voice.code, voice.calendar)))
    made += [Block(text, scale=0.9, above=0 if n else 0.6, kept=n + 1 < len(foot)) for n, text in enumerate(foot)]
    return made


def _day(letter: Letter, voice: Speech) -> str:
    """「中華民國108年9月10日」 / 「令和元年9月10日」."""
    day = letter.day
    year = dates.year(day, voice.calendar)
    if voice.code == "zh_TW" and year.startswith("民國"):
        year = f"中華{year}"
    return f"{year}{day.month}月{day.day}日"
