"""What is worth a look in one item alone: its day, its hours, its people, its languages, its agenda."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from desktop.domain import agenda, calendars
from desktop.domain.agenda import Slot
from desktop.domain.calendars import JAPAN, TAIWAN
from desktop.domain.dates import clock
from desktop.domain.plan import Item
from desktop.domain.precedence import rank_of
from desktop.domain.schedule import TAIPEI
from desktop.domain.text import Pair
from desktop.domain.warningclashes import People, minutes_of
from desktop.domain.warningfacts import Facts, Warning, day_of, fingerprint, names_of, told
from desktop.domain.words import INTERPRETING, MEETING_KINDS, SPEECHES, find
from desktop.errors import Sentence
from desktop.i18n import N_, gettext_for

HEAD_RANK = 30  # governor, mayor and their deputies (precedence.RANKS)
OFFICE_KINDS = frozenset({"visit", "tour"})  # an office receives guests
RECEIVED = MEETING_KINDS | {"briefing"}  # somebody must have opened a door
BEFORE = frozenset({"briefing", "press", "rehearsal"})  # are held at home, before departure
DUE_DAYS = 7  # how early one is told of a list of names
TAOYUAN = "台湾桃園国際空港"  # row 98
MODES = frozenset({"consecutive", "simultaneous", "whispered"})

Said = Iterator[Warning]


def of_item(item: Item, people: People, facts: Facts) -> list[Warning]:
    """Everything about one item; nothing about a cancelled one."""
    if not item.stands:
        return []
    return [warning for rule in RULES for warning in rule(item, people, facts)]


def _warn(key: str, item: Item, msgid: str, values: Mapping[str, object], *facts: object) -> Warning:
    return Warning(key, item.id, Sentence(msgid, values), fingerprint(*facts))


NAMED_COUNTRY = {JAPAN: N_("Japan"), TAIWAN: N_("Taiwan")}


def _holidays(day: date, item: Item, facts: Facts) -> Said:
    """Weekends where the item is, holidays of both countries."""
    here = calendars.country_of(item.when.start_zone if item.when else "")
    there = TAIWAN if here == JAPAN else JAPAN
    shut = calendars.closed(day, here)
    if shut is not None and shut.kind == "weekend":
        said = N_("The day is a Saturday or Sunday. Ask whether the office receives guests.")
        yield _warn("weekend", item, said, {}, day, here)
    elif shut is not None:
        said = N_("{date} is a holiday ({names}). Ask whether the host receives guests, or choose another day.")
        yield _warn("holiday", item, said, _named(day, here, shut.name), day, here)
    other = calendars.closed(day, there)
    if other is not None and other.kind != "weekend":
        said = N_("{date} is a holiday ({names}): offices there are closed. Arrange whom you can reach.")
        yield _warn("holiday_there", item, said, _named(day, there, other.name), day, there)


def _named(day: date, country: str, name: Pair) -> dict[str, object]:
    """「日本：秋分之日（秋分の日）」: in the reader's language, and as it is called there."""

    def say(code: str) -> str:
        there = "ja" if country == JAPAN else "zh_TW"
        own = f"（{name.get(there)}）" if code != there and name.get(there) != name.get(code) else ""
        return f"{gettext_for(code)(NAMED_COUNTRY[country])}：{name.get(code)}{own}"

    return {"date": day_of(day), "names": told(say)}


def _day(item: Item, _people: People, facts: Facts) -> Said:
    if item.when is not None and item.kind in RECEIVED:
        yield from _holidays(item.when.start_date, item, facts)


def _hours(item: Item, _people: People, facts: Facts) -> Said:
    when, hours = item.when, facts.hours
    if item.kind not in OFFICE_KINDS or when is None or when.start_time is None:
        return
    if not calendars.works(when.start_date, calendars.country_of(when.start_zone)):
        return
    start, end = when.start_time, when.end_time or when.start_time
    asked = (start, end, when.start_date, item.organisation_id)  # the host was asked for this day
    if when.last_date > when.start_date or start < hours.opens or end > hours.closes:
        said = N_("Outside office hours ({opens} to {closes}). Ask the host.")
        yield _warn("hours", item, said, {"opens": clock(hours.opens), "closes": clock(hours.closes)}, *asked)
    elif start < hours.lunch_to and end > hours.lunch_from:
        said = N_("Falls into the lunch break of Japanese offices. Ask the host.")
        yield _warn("lunch", item, said, {}, *asked)


def _inside(item: Item, people: People, facts: Facts) -> Said:
    if item.when is None:
        return
    first, last = item.when.start_date, item.when.last_date
    spans = (
        (
            "outside_trip",
            (people.plan.start, people.plan.end),
            N_("{date} lies outside the trip ({first} to {last}). Correct the date, or the dates of the trip."),
        ),
        (
            "outside_approved",
            facts.approved,
            N_(
                "{date} lies outside the approved dates ({first} to {last}). Correct the date, or have the change "
                "approved."
            ),
        ),
    )
    team = people.plan.team(item.team_id)
    for key, (start, end), said in spans:
        if key == "outside_trip" and team is not None and team.kind == "branch":
            continue  # who stays behind does so after the trip
        early = start is not None and first < start and item.kind not in BEFORE
        late = end is not None and last > end
        if start is not None and end is not None and (early or late):
            values = {"date": day_of(first if early else last), "first": day_of(start), "last": day_of(end)}
            yield _warn(key, item, said, values, first, last, start, end)


def _posts(item: Item, people: People, _facts: Facts) -> Said:
    without = [who for who in item.people if who.person_id and not who.has_post]
    if without and item.when is not None:
        said = N_("{who}: no post is recorded for {date}. Enter the post, or who holds it now.")
        values = {"who": names_of([who.name for who in without]), "date": day_of(item.when.start_date)}
        yield _warn("no_post", item, said, values, item.when.start_date, {who.person_id for who in without})


def _languages(item: Item, people: People, _facts: Facts) -> Said:
    """Somebody speaks, and a side that is there does not speak that language."""
    if item.kind not in MEETING_KINDS or not (item.speech or any(point.kind == "talk" for point in item.points)):
        return
    spoken = _spoken(item, people)
    audience = _audience(item, people)
    lacking, planned, doors = set(), set(), set()
    for language, mode, interpreter in spoken:
        for side in audience - _understood(language):
            if mode in MODES and not interpreter:
                planned.add(mode)
            elif not interpreter or mode == "none":
                lacking.add((language, side))
            doors.add((language, side, mode))
    facts = (doors, audience)
    if lacking:
        said = N_("{languages}, but no interpreter. Arrange one, or enter who interprets.")
        yield _warn("no_interpreter", item, said, {"languages": told(lambda code: _pairs(lacking, code))}, *facts)
    elif planned:
        said = N_("{mode}, but nobody is named who interprets. Enter the interpreter.")
        named = find(INTERPRETING, min(planned)).pair()
        yield _warn("interpreter_unnamed", item, said, {"mode": told(named.get)}, *facts)


def _spoken(item: Item, people: People) -> set[tuple[str, str, bool]]:
    """(language, interpreting, whether somebody interprets) of every talk, or of the whole item."""
    present = people.held(item)
    somebody = bool(people.interpreters(item, present))
    if item.interpreting == "none" and not item.points:
        somebody = False
    sides = dict.fromkeys(people.everybody, "zh")
    sides.update((who.person_id, "ja" if who.side == "jp" else "zh") for who in item.people if who.person_id)
    found = set()
    for point in item.points:
        if point.kind == "talk":
            language = point.language or item.speech or sides.get(point.speaker_id, "")
            if language:
                mode = point.interpreting or item.interpreting
                found.add((language, mode, somebody or bool(point.interpreter_id)))
    if not found and item.speech:
        found.add((item.speech, item.interpreting, somebody))
    return found


def _audience(item: Item, people: People) -> set[str]:
    """The languages of those who listen: the country's, and those of both sides' people."""
    here = calendars.country_of(item.when.start_zone if item.when else "")
    found = {"ja" if here == JAPAN else "zh"}
    found.update("ja" if who.side == "jp" else "zh" for who in item.people)
    if people.attending(item):
        found.add("zh")
    return found


def _understood(language: str) -> set[str]:
    """Whom a language reaches without help."""
    return {"zh", "ja"} if language == "both" else {language}


def _pairs(lacking: set[tuple[str, str]], code: str) -> str:
    """「以日文進行，中文聽眾」."""
    say = gettext_for(code)
    told_ = []
    for language, side in sorted(lacking):
        values = {"spoken": say(find(SPEECHES, language).label), "heard": say(find(SPEECHES, side).label)}
        told_.append(say(N_("Spoken in {spoken}, heard by speakers of {heard}")).format(**values))
    return "、".join(told_)


def _length(item: Item, _people: People, _facts: Facts) -> Said:
    when = item.when
    if when is None or not item.points:
        return
    start, end = minutes_of(when.start_instant()), minutes_of(when.end_instant())
    slots = [Slot(point.start, point.minutes, point.kind, point.interpreting) for point in item.points]
    needed = agenda.span(when.start_time, slots, item.interpreting)
    if start is None or end is None or needed is None or needed <= end - start:
        return
    doubled = any(p.kind == "talk" and (p.interpreting or item.interpreting) == "consecutive" for p in item.points)
    said = N_("The agenda takes {needed} minutes, the item lasts {minutes}. Shorten a point, or end later.")
    if doubled:
        said = N_(
            "With consecutive interpreting the agenda takes {needed} minutes, the item lasts {minutes}. Shorten a "
            "point, end later, or interpret simultaneously."
        )
    yield _warn("agenda_long", item, said, {"needed": needed, "minutes": end - start}, needed, end - start)


def _capacity(item: Item, people: People, _facts: Facts) -> Said:
    if item.capacity is None:
        return
    guests = {people.person_of[member] for member in people.attending(item)}
    ours = [who for who in item.people if who.side == "tw"]
    guests |= {who.person_id for who in ours if who.person_id}
    count = len(guests) + sum(not who.person_id for who in ours)
    if count > item.capacity:
        said = N_("{guests} guests, but at most {capacity} are admitted. Take fewer, or ask the host.")
        yield _warn("capacity", item, said, {"guests": count, "capacity": item.capacity}, count, item.capacity)


def _list_due(item: Item, people: People, facts: Facts) -> Said:
    due, today = item.list_due, facts.today
    if due is None or today is None or item.status == "done" or (due - today).days > DUE_DAYS:
        return
    if item.when is not None and item.when.last_date < today:
        return
    said = N_("The list of names must be handed in by {date}. Accept this once it is with the host.")
    if today > due:
        said = N_("The list of names was due on {date}. Hand it in, and accept this once it is with the host.")
    yield _warn("list_due", item, said, {"date": day_of(due)}, due, people.attending(item))


def _titles(item: Item, _people: People, _facts: Facts) -> Said:
    """Only meetings have papers in both languages; elsewhere the other one is printed and nobody is asked."""
    if item.kind not in MEETING_KINDS:
        return
    if item.title.zh and not item.title.ja:
        said = N_("This item has no Japanese name; the Chinese one will print.")
        yield _warn("title_missing", item, said, {}, "ja", item.title.zh)
    if item.title.ja and not item.title.zh:
        said = N_("This item has no Chinese name; the Japanese one will print.")
        yield _warn("title_missing", item, said, {}, "zh", item.title.ja)
    for lacking, said in (
        ("ja", N_("{count} points of the agenda have no Japanese title; the Chinese one will print.")),
        ("zh", N_("{count} points of the agenda have no Chinese title; the Japanese one will print.")),
    ):
        other = "zh_TW" if lacking == "ja" else "ja"
        texts = [point.title.exactly(other) for point in item.points if point.title and not _has(point.title, lacking)]
        if texts:
            yield _warn("point_title_missing", item, said, {"count": len(texts)}, lacking, texts)


def _has(title: Pair, language: str) -> bool:
    return bool(title.ja if language == "ja" else title.zh)


def _wording(item: Item, _people: People, _facts: Facts) -> Said:
    """表敬訪問 (row 97) and 松山 (row 98)."""
    titles = [who.title.ja or who.title.zh for who in item.people if who.side == "jp"]
    if "表敬訪問" in item.title.ja and all(rank_of(title) > HEAD_RANK for title in titles):
        said = N_("表敬訪問 is said of a call on a head or deputy head only. Else write 訪問・意見交換.")
        yield _warn("courtesy", item, said, {}, item.title.ja, titles)
    zones = (item.when.start_zone, item.when.end_zone) if item.when else ()
    abroad = item.kind in ("outbound", "return") or TAIPEI in zones  # on a train in Ehime 松山 is right
    texts = [text for text in (item.origin.ja, item.target.ja, item.title.ja) if "松山" in text and "台北" not in text]
    if item.is_travel and abroad and texts:
        said = N_("In Japan 松山 is the city in Ehime. Write 台北松山空港.")
        yield _warn("matsuyama", item, said, {}, texts)
    texts = [text for text in (item.origin.ja, item.target.ja) if "桃園" in text and "台湾" not in text]
    if item.is_travel and abroad and texts:
        said = N_("In Japanese 桃園 is called {name}. Write it in full.")
        yield _warn("taoyuan", item, said, {"name": TAOYUAN}, texts)


RULES: tuple[Callable[[Item, People, Facts], Said], ...] = (
    _day,
    _hours,
    _inside,
    _posts,
    _languages,
    _length,
    _capacity,
    _list_due,
    _titles,
    _wording,
)
