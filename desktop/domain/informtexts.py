"""What is written and said to those who must know of a change, in each one's language (needs.md row 74).

A Japanese reader gets the politeness of a Japanese official (conventions.md 2.6: 様 after a name, 殿 after a bare post,
御中 after a body), a Taiwanese one 公務書信. Sentences are templates of the catalogues, one for each purpose; the two
tables of forms of address below are grammar, not sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from desktop.domain import dates, honorifics
from desktop.domain.changes import changed_line
from desktop.domain.inform import Addressee
from desktop.domain.plan import Item
from desktop.domain.planwords import day_words, name_of
from desktop.domain.replan import Line
from desktop.domain.schedule import When
from desktop.domain.text import Pair
from desktop.domain.words import VEHICLES, find
from desktop.i18n import N_, gettext_for

SAID = 3  # changes that a sentence over the telephone can hold


@dataclass(frozen=True)
class Sender:
    """Who writes: the bureau, the delegation, and the number that is answered day and night."""

    office: Pair
    delegation: Pair
    phone: str = ""
    reason: str = ""  # key of STATUS_REASONS
    why: Pair = Pair()


GREETING = N_("Letter: this is {office}, in charge of {delegation}.")
GREETING_PLAIN = N_("Letter: this is {delegation}.")
OWN_GREETING = N_("Letter to members: change of plan of {delegation}")
BECAUSE = N_("because of {why}")
REASONS = {
    "": N_("for reasons beyond our control"),
    "weather": N_("because of the weather"),
    "transport": N_("because transport is disrupted"),
    "host": N_("because the host cannot make it"),
    "own": N_("for reasons on our side"),
    "health": N_("because a member is not well"),
    "other": N_("for reasons beyond our control"),
}
YOUR_WISH = N_("as you asked")
PURPOSES = {
    "cancel": N_("{because}: we must call this off."),
    "move": N_("{because}: we ask for another time."),
    "shorten": N_("{because}: we ask for less time."),
    "replace": N_("{because}: we ask for this in its place."),
    "back": N_("It takes place as first planned."),
    "mixed": N_("{because}: we ask for these changes."),
}
OWN_PURPOSES = {
    "cancel": N_("{because}: called off for members"),
    "back": N_("As first planned again, for members"),
    "mixed": N_("{because}: changed for members"),
}
SERVICE_PURPOSES = {
    "hotel": N_("{because}: our journey changes, the arrival with it."),
    "carrier": N_("{because}: we want to change this booking."),
}
SORRY = {
    "cancel": N_("We apologise for calling off at short notice."),
    "mixed": N_("We apologise for changing at short notice."),
}
BEFORE, AFTER = N_("Before: {plan}"), N_("Now: {plan}")
CLOSINGS = {
    ("", "cancel"): N_("We hope to visit another time."),
    ("", "back"): N_("We look forward to it."),
    ("", "mixed"): N_("Please let us know whether this suits you."),
    ("hotel", "mixed"): N_("Hotel: please tell us what changes and what is charged."),
    ("driver", "mixed"): N_("Driver: please confirm the new times."),
    ("interpreter", "mixed"): N_("Interpreter: please tell us whether you can."),
    ("interpreter", "cancel"): N_("Interpreter: please take note."),
    ("carrier", "mixed"): N_("Carrier: please change or refund the booking."),
    ("member", "mixed"): N_("Members: please answer that you read this."),
}
CONTACT = N_("Letter: reach us at {phone} ({office}).")

CALL = N_("Am I speaking to {addressee}? This is {office}, for {delegation}.")
CALL_PLAIN = N_("Am I speaking to {addressee}? This is {delegation}.")
SPOKEN = {
    "cancel": N_("{item} on {when} is called off"),
    "move": N_("{item} on {when} moves to {new}"),
    "shorten": N_("{item} on {when} ends at {new}"),
    "replace": N_("{item} on {when} is replaced by {new}"),
    "back": N_("{item} on {when} takes place as planned"),
}
STATED = {  # to those who are told, not asked: our own members
    "cancel": N_("{item} on {when} does not take place"),
    "move": N_("{item} on {when} is now at {new}"),
    "shorten": N_("{item} on {when} now ends at {new}"),
    "replace": N_("{item} on {when} is now {new}"),
    "back": N_("{item} on {when} is as planned again"),
}
OWN_CALL = N_("Call to a member: {addressee}, this is {office}.")
JOURNEY = N_("the journey from {origin} to {target}")
JOURNEY_BY = N_("the journey from {origin} to {target} by {vehicle}")
SPOKEN_MORE = N_("and {count} more changes")
SPOKEN_END = N_("We are sorry for the trouble. Details follow in writing.")
SPOKEN_GLAD = N_("Thank you. Details follow in writing.")
SPOKEN_JOIN = {"zh_TW": "；", "ja": "。また、"}


def code_of(to: Addressee) -> str:
    """The catalogue of somebody's language."""
    return "zh_TW" if to.language == "zh" else "ja"


def addressed(to: Addressee) -> str:
    """The lines that begin a letter: 「千葉県商工労働部⏎課長　山田太郎 様」, 「経済部工業局 王大明科長　您好：」."""
    code = code_of(to)
    body, title, name = to.organisation.get(code), to.title.get(code), to.name.get(code)
    if code == "ja":
        if name:
            name = honorifics.called(name, code, choice=to.honorific, title=title)
            person = f"{title}　{name}" if title else name
            return f"{body}\n{person}" if body and to.role != "member" else person
        if title:
            return f"{body}\n{honorifics.post(title, code)}" if body else honorifics.post(title, code)
        return honorifics.body(body, code)
    if name:
        lead = f"{body} " if body and to.role != "member" else ""
        return f"{lead}{name}{title}："
    return f"{body} {title}：" if title and body else f"{title or body}："


def called(to: Addressee) -> str:
    """How one asks for somebody over the telephone, with the reading of the name: 「山田太郎（やまだ たろう）様」."""
    code = code_of(to)
    name, title, body = to.name.get(code), to.title.get(code), to.organisation.get(code)
    if code == "ja":
        reading = f"（{to.kana}）" if to.kana and name else ""
        spoken = "" if to.honorific in ("dono", "none") else to.honorific  # 殿 is only written
        sign = honorifics.honorific(name, code, choice=spoken, title=title).strip()
        who = f"{name}{reading}{sign}" if name else (title or f"{body}様")
        return f"{body}の{who}" if body and (name or title) and to.role != "member" else who
    return f"{name}{title}" if name else title or body


def purpose_of(lines: Iterable[Line]) -> str:
    """The one purpose of these lines, else mixed."""
    found = {line.purpose for line in lines}
    return found.pop() if len(found) == 1 else "mixed"


def because(sender: Sender, to: Addressee) -> str:
    """「台風のため」, 「因颱風」; words in another language than the reader's are left out."""
    code = code_of(to)
    translate = gettext_for(code)
    if sender.why.exactly(code):
        return translate(BECAUSE).format(why=sender.why.exactly(code))
    if sender.reason == "host" and to.role in {"host", "participant"}:
        return translate(YOUR_WISH)
    return translate(REASONS.get(sender.reason, REASONS[""]))


def letter(to: Addressee, lines: Sequence[Line], sender: Sender) -> str:
    """The whole text for a mail or a fax."""
    code, own = code_of(to), to.role == "member"
    translate = gettext_for(code)
    purpose, reason = purpose_of(lines), because(sender, to)
    names = {"office": sender.office.get(code), "delegation": sender.delegation.get(code), "phone": sender.phone}
    greeting = OWN_GREETING if own else GREETING if sender.office else GREETING_PLAIN
    said = OWN_PURPOSES.get(purpose, OWN_PURPOSES["mixed"]) if own else PURPOSES[purpose]
    stated = own or only_told(to, lines) or (to.role == "carrier" and purpose != "back")
    if stated and not own:
        said = SERVICE_PURPOSES[to.role]
    opening = translate(said).format(because=reason)
    if not stated and purpose != "back" and sender.reason != "host":
        opening += translate(SORRY.get(purpose, SORRY["mixed"]))
    parts = [addressed(to), "", translate(greeting).format(**names), opening, ""]
    for line in lines:
        words = changed_line(line)
        parts.append(f"■ {words.name.get(code)}")
        parts.append("　" + translate(BEFORE).format(plan=words.before.get(code)))
        if line.purpose != "back":
            parts.append("　" + translate(AFTER).format(plan=words.after.get(code)))
    parts += ["", translate(_closing(to.role, purpose))]
    if sender.phone:
        parts.append(translate(CONTACT).format(**names) if sender.office else names["phone"])
    return "\n".join(parts)


def only_told(to: Addressee, lines: Iterable[Line]) -> bool:
    """Whether this is a hotel whose own booking stands: only the way there changes."""
    return to.role == "hotel" and all(line.old.kind != "hotel" for line in lines)


def _closing(role: str, purpose: str) -> str:
    for key in ((role, purpose), (role, "mixed"), ("", purpose)):
        if key in CLOSINGS:
            return CLOSINGS[key]
    return CLOSINGS[("", "mixed")]


def speech(to: Addressee, lines: Sequence[Line], sender: Sender) -> str:
    """What is read aloud over the telephone, with readings where the directory has them."""
    code = code_of(to)
    translate = gettext_for(code)
    office = sender.office.get(code) or sender.delegation.get(code)
    names = {"office": office, "delegation": sender.delegation.get(code), "addressee": called(to)}
    own = to.role == "member"
    greeting = translate(OWN_CALL if own else CALL if sender.office else CALL_PLAIN).format(**names)
    words = STATED if own or only_told(to, lines) else SPOKEN
    before = [None, *(line.old.when for line in lines)]  # a day is said once
    said = [_spoken(line, code, words, known) for line, known in zip(lines[:SAID], before, strict=False)]
    if len(lines) > SAID:
        said.append(translate(SPOKEN_MORE).format(count=len(lines) - SAID))
    purpose = purpose_of(lines)
    reason = "" if purpose == "back" else because(sender, to) + ("、" if code == "ja" else "，")
    end = "" if own else translate(SPOKEN_GLAD if purpose == "back" or sender.reason == "host" else SPOKEN_END)
    return f"{greeting}{reason}{SPOKEN_JOIN[code].join(said)}。{end}"


def _spoken(line: Line, code: str, words: Mapping[str, str], known: When | None) -> str:
    old, new = line.old.when, line.new.when
    after = ""
    if line.purpose == "move":
        after = spoken_when(new, code, old)
    elif line.purpose == "shorten" and new and new.end_time:
        after = spoken_clock(new.end_time, code)
    elif line.purpose == "replace":
        at = spoken_when(new, code, old)
        after = (
            f"{at}「{spoken_name(line.new, code)}」" if code == "zh_TW" else f"{at}の「{spoken_name(line.new, code)}」"
        )
    values = {"item": spoken_name(line.old, code), "when": spoken_when(old, code, known), "new": after}
    return gettext_for(code)(words.get(line.purpose, words["move"])).format(**values)


def spoken_name(item: Item, code: str) -> str:
    """What an item is called; of a journey without a title, words in the place of the arrow."""
    if item.title or not item.route:
        return name_of(item).get(code)
    by = find(VEHICLES, item.vehicle).pair().get(code) if item.vehicle else ""
    ends = {"origin": item.origin.get(code), "target": item.target.get(code), "vehicle": by}
    return gettext_for(code)(JOURNEY_BY if by else JOURNEY).format(**ends)


def spoken_when(when: When | None, code: str, known: When | None = None) -> str:
    """「9月18日星期三下午5時」 / 「9月18日水曜日午後5時」; without the day where it is that of ``known``."""
    if when is None:
        return ""
    clock = spoken_clock(when.start_time, code) if when.start_time else dates.part(when.half, code)
    if known is not None and known.start_date == when.start_date:
        return clock
    day = day_words(when, code).partition("（")[0]
    letter_of = dates.weekday(when.start_date, code)
    return f"{day}{'星期' + letter_of if code == 'zh_TW' else letter_of + '曜日'}{clock}"


def spoken_clock(value: time, code: str) -> str:
    """「下午5時30分」 / 「午後5時30分」, as it is said; noon is 中午12時 and 正午."""
    minutes = f"{value.minute}分" if value.minute else ""
    if code == "zh_TW":
        if value.hour == 12:
            return f"中午12時{minutes}"
        half = "凌晨" if value.hour < 5 else "上午" if value.hour < 12 else "下午" if value.hour < 18 else "晚上"
        return f"{half}{value.hour if value.hour < 13 else value.hour - 12}時{minutes}"
    if value == time(12):
        return "正午"
    return f"{'午前' if value.hour < 12 else '午後'}{value.hour % 12}時{minutes}"
