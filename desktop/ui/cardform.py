"""The fields of a name card, and what could be meant in each: bodies, sections, titles, numbers, mail hosts."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop import i18n
from desktop.domain.cardtext import language_of
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import cardentry, directory
from desktop.store.cardentry import Reached
from desktop.ui import choices
from desktop.ui.completing import CompletingField, CompletingLine, Found, NameField
from desktop.ui.form import Form, LineField, TextField
from desktop.ui.inputs import Line
from desktop.ui.suggesting import BY_RULE, GUESS

if TYPE_CHECKING:
    from desktop.store import Store

TOLD = ("name", "kana", "organisation", "unit", "title")


class CardForm(Form):
    """``code``: the language of the card as somebody chose it, or ""; ``host``: the body of the meeting."""

    def __init__(self, store: Store, code: Callable[[], str], host: Callable[[], str]) -> None:
        super().__init__()
        self.store, self._chosen, self._host = store, code, host
        self.body, self.before = "", "ja"  # the body that the fields below belong to; the language of the last card
        self._country = ""
        self._titles: list[Pair] | None = None
        self._units: dict[str, list[tuple[Pair, str]]] = {}
        self._reached: dict[str, Reached] = {}
        self.name, self.kana = NameField("name"), LineField("kana", "ja")
        self.organisation = CompletingField("organisation", self._organisations)
        self.unit = CompletingField("unit", self._sections)
        self.title = CompletingField("title", self._known_titles)
        self.phone = CompletingField("phone", self._numbers)
        self.mobile = LineField("mobile")
        self.email = CompletingField("email", self._mails)
        for label, field in (
            (N_("Name"), self.name),
            (N_("Reading"), self.kana),
            (N_("Organisation"), self.organisation),
            (N_("Department"), self.unit),
            (N_("Title of post"), self.title),
            (N_("Phone"), self.phone),
            (N_("Mobile"), self.mobile),
            (N_("E-mail"), self.email),
        ):
            self.add(label, field)
        self.add_heading(N_("May stay empty"))
        self.other_name, self.roman = LineField("other_name"), LineField("roman")
        self.add(N_("Other language"), self.other_name)
        self.add(N_("Roman letters"), self.roman)
        self.add(N_("Internal notes"), TextField("notes", 2))
        self.name.input.heard.connect(self.kana.suggest)
        self.name.committed.connect(self._suggest_reading)
        self.kana.committed.connect(self._suggest_roman)
        self.organisation.input.picked.connect(self.on_body)
        self.organisation.committed.connect(self.on_body)
        self.changed.connect(self._on_changed)

    def warm(self) -> None:
        """What takes a moment in a large directory is read before it is needed, not when a key is pressed."""
        from desktop import reference

        reference.names_ja()
        with suppress(UserError):  # closed or locked meanwhile
            self._all_titles()

    @property
    def code(self) -> str:
        """The language of the card: chosen, else told by what stands on it, else that of the one before."""
        return self._chosen() or self.told()

    def told(self) -> str:
        """The language that the card itself tells, else its body, else the card before it."""
        texts = [str(self.field(name).values()[name]) for name in TOLD]
        numbers = (self.phone.input.text(), self.mobile.input.text())
        return language_of(texts, self.email.input.text(), numbers) or self._country or self.before

    def body_id(self) -> str:
        """The body of the directory that the line names; "" where it is none yet."""
        held = self.organisation.input.held
        return str(held.data) if held is not None and held.data else ""

    def _organisations(self, typed: str) -> list[Found]:
        with self.store.read() as connection:
            if typed:
                rows = directory.organisations(connection, typed)
                wanted = fold(typed)

                def rank(row: directory.OrganisationRow) -> tuple[bool, bool, int]:
                    said = [fold(word) for word in (row.path.zh, row.path.ja, row.name_zh, row.name_ja) if word]
                    begins = any(word.startswith(wanted) for word in said)
                    return not begins, row.country != {"ja": "JP"}.get(self.code, "TW"), len(row.path.get(self.code))

                rows.sort(key=rank)
                return [Found(row.path.get(self.code), "", row.id) for row in rows[:8]]
            recent = [body for body in dict.fromkeys((self.body, self._host())) if body]
            return [found for body in recent if (found := self.body_of(body))]

    def body_of(self, row_id: str) -> Found | None:
        option = choices.organisation(self.store, row_id) if row_id else None
        return Found(option.name.get(self.code), "", row_id) if option else None

    def _sections(self, typed: str) -> list[Found]:
        return self._words([pair for pair, _id in self._units_here()], typed)

    def _units_here(self) -> list[tuple[Pair, str]]:
        body = self.body_id()
        if body and body not in self._units:
            with self.store.read() as connection:
                self._units[body] = cardentry.units(connection, body)
        return self._units.get(body, [])

    def _known_titles(self, typed: str) -> list[Found]:
        return self._words(self._all_titles(), typed) if typed else []

    def _all_titles(self) -> list[Pair]:
        if self._titles is None:
            with self.store.read() as connection:
                self._titles = cardentry.titles(connection)
        return self._titles

    def _words(self, known: list[Pair], typed: str) -> list[Found]:
        """Those with the typed text in either language, those that begin with it first, as this card writes them."""
        wanted = fold(typed)
        found: dict[str, tuple[bool, Pair]] = {}
        for pair in known:
            said = (fold(pair.zh), fold(pair.ja))
            if any(wanted in word for word in said):
                found.setdefault(pair.get(self.code), (not any(word.startswith(wanted) for word in said), pair))
        ordered = sorted(found.items(), key=lambda one: one[1][0])
        return [Found(text, "", pair) for text, (_late, pair) in ordered]

    def _here(self) -> Reached:
        body = self.body_id()
        if body and body not in self._reached:
            with self.store.read() as connection:
                self._reached[body] = cardentry.reached(connection, body)
        return self._reached.get(body, Reached())

    def _numbers(self, typed: str) -> list[Found]:
        plain = "".join(c for c in typed if c.isdecimal())
        return [
            Found(number)
            for number in self._here().numbers
            if "".join(c for c in number if c.isdecimal()).startswith(plain)
        ]

    def _mails(self, typed: str) -> list[Found]:
        local, _at, host = typed.partition("@")
        if not local:
            return []
        return [Found(f"{local}@{one}") for one in self._here().hosts if one.startswith(host)]

    def _pair(self, line: CompletingLine, known: list[Pair]) -> Pair:
        """What stands in a line, as typed, with its other language where it is known."""
        text, code = line.text().strip(), self.code
        if not text:
            return Pair()
        same = [pair for pair in known if pair and fold(pair.exactly(code)) == fold(text)]
        exact = next((pair for pair in same if pair.exactly(code) == text), same[0] if same else Pair())
        other = exact.exactly(i18n.other(code))
        return Pair(other, text) if code == "ja" else Pair(text, other)

    def unit_pair(self) -> Pair:
        """The section with its other language, where it is known."""
        return self._pair(self.unit.input, [pair for pair, _id in self._units_here()])

    def title_pair(self) -> Pair:
        """The title with its other language, where it is known."""
        return self._pair(self.title.input, self._all_titles())

    def start_next(self, organisation: str, title: Pair) -> None:
        """An empty card of the same body and section; what the last one brought is known to it."""
        self._units.clear()
        self._reached.clear()
        if self._titles is not None and title and title not in self._titles:
            self._titles.insert(0, title)  # all of them are not read anew for each card
        self.before = self.code
        self.set_values({name: "" for name in self.names() if name not in ("organisation", "unit")})
        for line in self.findChildren(Line):
            line.suggest("")
        if organisation and not self.body_id():  # it was made just now: the next card belongs to it
            self._find_body(organisation)
        self.body = self.body_id()

    def _find_body(self, text: str) -> None:
        with self.store.read() as connection:
            found = cardentry.named(connection, text)
        if found:
            self.organisation.input.hold(Found(text.strip(), "", found))

    def _on_changed(self, name: str) -> None:
        if name == "organisation" and self.body and not self.body_id():
            self.unit.set_values({"unit": ""})
            self.body = ""

    def on_body(self) -> None:
        """Another body was chosen or typed: its sections are others."""
        text = self.organisation.input.text()
        if text.strip() and not self.body_id():
            self._find_body(text)
        body = self.body_id()
        if body and body != self.body:
            self.body = body
            self.unit.set_values({"unit": ""})
        self._country = self._language_of(body)
        self.changed.emit("unit")

    def _language_of(self, body: str) -> str:
        with self.store.read() as connection:
            country = cardentry.country_of(connection, body) if body else ""
        return {"JP": "ja", "TW": "zh_TW"}.get(country, "")

    def offer_host(self) -> None:
        """The first card's body is that of the meeting; it is offered, not written."""
        if not self.organisation.input.text():
            self.organisation.input.offer(self.body_of(self._host()))
            self._country = self._language_of(self._host())

    def _suggest_reading(self) -> None:
        """What was not typed through an input method (it was pasted) is guessed, and said to be a guess."""
        from desktop import reference
        from desktop.domain import readings

        name = str(self.name.values()["name"])
        if self.name.input.spoken.reading() or self.code != "ja":
            return
        self.kana.suggest(*readings.guesses(name, reference.names_ja()), words=GUESS)

    def _suggest_roman(self) -> None:
        from desktop import reference
        from desktop.domain import readings

        kana, name = str(self.kana.values()["kana"]).strip(), str(self.name.values()["name"])
        told = readings.roman(kana, name, reference.names_ja()) if kana and self.code == "ja" else ""
        self.roman.suggest(told, words=BY_RULE)
