"""The lists inside the panels of the directory: posts, further numbers, meetings, former names, what is not eaten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop import i18n
from desktop.domain import dates, ranks, words
from desktop.domain.fields import TABLES
from desktop.domain.succession import APRIL, SETTING, start_or_april
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import contactparts, directory, personal, succession
from desktop.store import tables as t
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.personal import MASK
from desktop.ui.phonefield import PhoneField
from desktop.ui.picker import Option, PickerField
from desktop.ui.soon import soon

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

NOTHING = N_("Nothing entered")
CALLED = frozenset({"phone", "mobile", "fax"})  # ways that are telephone numbers
DIET = ("diet", "diet_zh", "diet_ja", "allergy_zh", "allergy_ja")


def said(entity: str, name: str) -> str:
    """The label of a column, as conflicts and history call it."""
    fields = TABLES[entity].fields
    return (fields.get(name) or fields[name[:-3]]).label


def organisation_picker(page: Page, name: str) -> PickerField:
    store = page.store
    return PickerField(
        name, lambda x: choices.organisations(store, x), lambda row_id: choices.organisation(store, row_id)
    )


def person_picker(page: Page, name: str, country: str = "") -> PickerField:
    store = page.store
    return PickerField(name, lambda x: choices.people(store, x, country), lambda x: choices.person(store, x))


def span(first: Any, last: Any) -> str:
    """「民國112年4月1日～」, or nothing where neither end is known."""
    code = i18n.current()
    ends = [dates.long(day, code) if day else "" for day in (first, last)]
    return "～".join(ends) if any(ends) else ""


# Posts.


def post_form(page: Page) -> Form:
    form = Form()
    body = organisation_picker(page, "organisation_id")
    form.add(N_("Organisation"), body)
    form.add(N_("Department"), PairField("unit"))
    form.add(N_("Title of post"), PairField("title"))
    equal = PairField("equal", kind="title")
    equal.learns = False
    form.add(said("post", "equal_zh"), equal)
    form.changed.connect(lambda _name: _comparable(page.store, form, equal))
    soon(form, lambda: _comparable(page.store, form, equal))  # once the post is in it
    form.add(N_("In office from"), DateField("valid_from"))
    form.add(N_("In office until"), DateField("valid_to"))
    form.add(said("post", "confirmed_on"), DateField("confirmed_on"))
    form.add(said("post", "source"), LineField("source"))
    form.add(said("post", "follows_id"), _predecessor(page.store, lambda: body.values()["organisation_id"] or ""))
    form.add(N_("Rank by hand"), NumberField("rank"))
    return form


def _comparable(store: Store, form: Form, equal: PairField) -> None:
    """Offer what the post is comparable to on the other side, as long as nobody wrote it."""
    values = form.values()
    if values["equal_zh"] or values["equal_ja"]:
        equal.suggest({})
        return
    with store.read() as connection:
        country, firm = contactparts.kind_of(connection, values["organisation_id"] or "")
    column, title = ("equal_ja", values["title_zh"]) if country == "TW" else ("equal_zh", values["title_ja"])
    equal.suggest({column: ranks.comparable(title, country, firm=firm)})


def _predecessor(store: Store, body: Callable[[], str]) -> PickerField:
    def option(held: contactparts.Held) -> Option:
        return Option(held.id, held.holder, held.line)

    def search(text: str) -> list[Option]:
        with store.read() as connection:
            return [option(held) for held in contactparts.posts_like(connection, body(), text, choices.SHOWN)]

    def named(post_id: str) -> Option | None:
        with store.read() as connection:
            held = contactparts.post(connection, post_id)
        return option(held) if held else None

    return PickerField("follows_id", search, named)


def post_entries(store: Store, owner: str, start: tuple[int, int] = APRIL) -> list[Entry]:
    """The posts of a person as rows of a list; those nobody confirmed since ``start`` (month, day) are marked."""
    code = i18n.current()
    entries = []
    with store.read() as connection:
        rows = directory.posts_of_person(connection, owner)
        waits = succession.of_person(connection, owner, date.today(), start)
        after = contactparts.after(connection, rows)
        before = {row["id"]: contactparts.post(connection, row["follows_id"]) for row in rows if row["follows_id"]}
    for row in rows:
        option = choices.organisation(store, row["organisation_id"]) if row["organisation_id"] else None
        place = option.name.get(code) if option else ""
        unit = Pair(row["unit_zh"], row["unit_ja"]).get(code)
        title = Pair(row["title_zh"], row["title_ja"]).get(code)
        lines = [" ".join(p for p in (place, unit, title) if p), span(row["valid_from"], row["valid_to"])]
        known = _("Confirmed on {day}").format(day=dates.long(row["confirmed_on"], code)) if row["confirmed_on"] else ""
        waiting = f"〔{_('To be confirmed')}〕" if row["id"] in waits else ""
        lines.append("　".join(p for p in (known, waiting) if p))
        if held := before.get(row["id"]):
            lines.append(_("After {name}").format(name=held.holder.get(code)))
        if held := after.get(row["id"]):
            lines.append(_("Followed by {name}").format(name=held.holder.get(code)))
        entries.append(Entry(row["id"], "\n".join(line for line in lines if line) or _(NOTHING)))
    return entries


def _start(page: Page) -> tuple[int, int]:
    settings = getattr(page.window(), "settings", None)
    return start_or_april(settings.get(SETTING, "")) if settings is not None else APRIL


def posts(page: Page) -> Parts:
    """Posts over time; those held at once stand in the order in which they print."""
    return Parts(
        page,
        Words(N_("Posts"), N_("Add post"), N_("Change post"), N_("Remove post")),
        t.Post,
        lambda: post_form(page),
        lambda owner: post_entries(page.store, owner, _start(page)),
        owner_column="person_id",
        headed=False,
        chained=False,
    )


# Further numbers and addresses.


def way_form(country: Callable[[], str]) -> Form:
    form = Form()
    kind = ChoiceField("kind", words.WAYS)
    form.add(N_("Kind"), kind)
    value = PhoneField("value", lambda: country() if kind.values()["kind"] in CALLED else "")
    kind.changed.connect(value.look)
    form.add(said("contact_way", "value"), value)
    form.add(said("contact_way", "label"), LineField("label"))
    form.add(said("contact_way", "audience"), ChoiceField("audience", words.AUDIENCES))
    return form


def ways(page: Page, column: str, country: Callable[[], str]) -> Parts:
    """The further numbers of a person or a body; ``column`` is the one that points to it."""

    def read(owner: str) -> list[Entry]:
        with page.store.read() as connection:
            rows = contactparts.ways(connection, column, owner)
        return [Entry(row["id"], _way(row)) for row in rows]

    return Parts(
        page,
        Words(N_("More numbers and addresses"), N_("Add number"), N_("Change number"), N_("Remove number")),
        t.ContactWay,
        lambda: way_form(country),
        read,
        owner_column=column,
        defaults=lambda: {"kind": "phone", "audience": "open"},
        headed=False,
        chained=False,
    )


def _way(row: dict[str, Any]) -> str:
    kind = _(words.find(words.WAYS, row["kind"]).label)
    kept = f"　〔{_('Internal')}〕" if row["audience"] == "inside" else ""
    label = f"（{row['label']}）" if row["label"] else ""
    return f"{kind}{label}　{row['value']}{kept}"


# Meetings.


def encounter_form(page: Page) -> Form:
    store = page.store

    def named(event_id: str) -> Option | None:
        with store.read() as connection:
            found = contactparts.item(connection, event_id)
        return _item(event_id, *found) if found else None

    form = Form()
    form.add(
        said("encounter", "event_id"),
        PickerField("event_id", lambda text: choices.items(store, page.delegation_id, text), named),
    )
    form.add(said("encounter", "met_on"), DateField("met_on"))
    form.add(said("encounter", "by_id"), person_picker(page, "by_id", "TW"))
    form.add(said("encounter", "notes"), TextField("notes", 2))
    return form


def _item(event_id: str, title: Pair, day: Any) -> Option:
    note = Pair(dates.short(day, "zh_TW"), dates.short(day, "ja")) if day else Pair()
    return Option(event_id, title, note)


def encounters(page: Page) -> Parts:
    """When and where this person was met, and by whom; a new meeting is the one just held."""

    def read(owner: str) -> list[Entry]:
        code = i18n.current()
        with page.store.read() as connection:
            rows = contactparts.encounters(connection, owner)
        entries = []
        for met in rows:
            day = dates.long(met.day, code) if met.day else ""
            by = _("Met by {name}").format(name=met.by.get(code)) if met.by else ""
            first = " ".join(p for p in (day, met.item.get(code)) if p)
            entries.append(Entry(met.id, "\n".join(p for p in (first, by, met.notes) if p) or _(NOTHING)))
        return entries

    def defaults() -> dict[str, Any]:
        from desktop.store import encounters as held

        if not page.delegation_id:
            return {}
        with page.store.read() as connection:
            return {"event_id": held.just_held(connection, page.delegation_id, datetime.now().astimezone()) or None}

    return Parts(
        page,
        Words(N_("Meetings"), N_("Add meeting"), N_("Change meeting"), N_("Remove meeting")),
        t.Encounter,
        lambda: encounter_form(page),
        read,
        owner_column="person_id",
        defaults=defaults,
        ordered=False,
        headed=False,
    )


# Former names of a body.


def former_names(page: Page) -> Parts:
    """The names that an organisation bore before, with their days."""

    def form() -> Form:
        made = Form()
        made.add(N_("Former name"), PairField("name", kind="org"))
        made.add(N_("Valid from"), DateField("valid_from"))
        made.add(N_("Valid until"), DateField("valid_to"))
        return made

    def read(owner: str) -> list[Entry]:
        code = i18n.current()
        with page.store.read() as connection:
            rows = directory.former_names(connection, owner)
        entries = []
        for row in rows:
            until = f"（～{dates.long(row['valid_to'], code)}）" if row["valid_to"] else ""
            entries.append(Entry(row["id"], Pair(row["name_zh"], row["name_ja"]).get(code) + until))
        return entries

    return Parts(
        page,
        Words(N_("Former names"), N_("Add former name"), N_("Change former name"), N_("Remove former name")),
        t.OrganisationName,
        form,
        read,
        owner_column="organisation_id",
        ordered=False,
        headed=False,
    )


# What somebody does not eat: of the personal data, for a dinner given to the other side.


class Diet(Parts):
    """One row at most: it is the one that holds the other personal data too."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            Words(
                N_("Diet and allergies"),
                N_("Add personal data"),
                N_("Change personal data"),
                N_("Remove personal data"),
            ),
            t.Personal,
            _diet_form,
            lambda owner: _diet_entries(page.store, owner),
            owner_column="person_id",
            ordered=False,
            headed=False,
        )

    def start_new(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            super().start_new()

    def delete(self) -> None:
        """Nothing: the passport would go with it. Emptying the fields is what is meant."""

    def _enable(self) -> None:
        super()._enable()
        self.delete_button.hide()


def _diet_form() -> Form:
    form = Form()
    form.add(N_("Diet"), ChoiceField("diet", words.DIETS))
    for name in DIET[1:]:
        form.add(said("personal", name), LineField(name, "zh_TW" if name.endswith("_zh") else "ja"))
    return form


def _diet_entries(store: Store, owner: str) -> list[Entry]:
    """What is filled in, and nothing of what it says: masked until somebody opens it."""
    with store.read() as connection:
        rows = personal.of_person(connection, owner)
    entries = []
    for row in rows:
        filled = [f"{_(said('personal', name))}　{MASK}" for name in DIET if row[name]]
        entries.append(Entry(row["id"], "\n".join(filled) or _(NOTHING)))
    return entries
