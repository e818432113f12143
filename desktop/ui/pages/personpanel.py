"""The panel of a person in the directory: the record, the card as it prints, posts, meetings, pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.paperwords import HONORIFICS
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import attachments, contactparts, directory
from desktop.store import tables as t
from desktop.ui import contactparts as parts
from desktop.ui import suggesting
from desktop.ui.cardview import CardView
from desktop.ui.form import DateField, Form
from desktop.ui.labels import Label
from desktop.ui.pages.directorypanel import DirectoryPanel, Specs
from desktop.ui.phonefield import PhoneField
from desktop.ui.sections import Chapter, Spec

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page
    from desktop.ui.parts import Parts
    from desktop.ui.picturebox import Pictures

NEW_PERSON: dict[str, Any] = {"country": "JP"}


class Meetings(QWidget):
    """The meetings that were written down, and below them the items that list this person."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.list = parts.encounters(page)
        self.listed = Label(parent=self)
        self.listed.setWordWrap(True)
        self.listed.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.listed)
        column.addWidget(self.list)

    def say(self, listed: str) -> None:
        self.listed.setText(listed)
        self.listed.setVisible(bool(listed))


class PersonPanel(DirectoryPanel):
    """One person."""

    TABLE = t.Person
    NEW = N_("New contact")
    CHANGE, ADD = N_("Change contact"), N_("Add contact")
    DELETE = N_("Delete contact")
    OPENED = ("posts", "reach")
    HANGING = frozenset({"posts", "ways", "met", "pictures", "diet"})

    def __init__(self, page: Page) -> None:
        self.shown: directory.PersonRow | None = None
        self._met = ""
        super().__init__(page)
        suggesting.Readings(self.form)
        self.card = CardView()
        self.body.insertWidget(1, self.card)
        self.hang(self.posts)
        self.act(N_("Copy as text in Chinese"), lambda: self.copy("zh_TW"))
        self.act(N_("Copy as text in Japanese"), lambda: self.copy("ja"))
        self.act(N_("Copy for the own office, with what is internal"), lambda: self.copy(i18n.current(), inside=True))
        self.setAcceptDrops(True)
        self.menu.addSeparator()
        self.act(N_("Give this person their data…"), self.give_data)
        self.act(N_("Erase this person's data…"), self.erase)

    def chapters(self) -> Sequence[Chapter]:
        of = Specs("person")

        def phone(name: str) -> Spec:
            return of.one(name, lambda: PhoneField(name, lambda: self.country))

        return (
            Chapter(
                "basics",
                N_("Basics"),
                (
                    of.pair("name"),
                    of.line("kana", "ja"),
                    of.line("kana_other", "ja"),
                    of.line("roman"),
                    of.choice("country", words.COUNTRIES),
                ),
                folds=False,
            ),
            Chapter("posts", N_("Posts"), body=lambda: self.posts),
            Chapter(
                "reach",
                N_("Telephone and address"),
                (phone("phone"), phone("mobile"), of.line("email"), of.line("postal_code"), of.pair("address")),
            ),
            Chapter("ways", N_("More numbers and addresses"), body=lambda: self.ways),
            Chapter("met", N_("Meetings"), body=lambda: self.meetings),
            Chapter("pictures", N_("Name card and photograph"), body=lambda: self.pictures),
            Chapter(
                "about",
                N_("About the person"),
                (
                    of.choice("honorific", HONORIFICS),
                    of.line("legal_name"),
                    of.line("languages"),
                    of.text("gifts"),
                    of.text("notes", 3),
                ),
            ),
            Chapter("diet", N_("Diet and allergies"), body=lambda: self.diet),
            Chapter(
                "data",
                N_("Where the data come from"),
                (of.line("source"), of.line("purpose"), of.one("noticed_on", lambda: DateField("noticed_on"))),
            ),
        )

    # What the sections hold, made when they are first opened.

    @cached_property
    def posts(self) -> Parts:
        return parts.posts(self.page)

    @cached_property
    def ways(self) -> Parts:
        return self.hang(parts.ways(self.page, "person_id", lambda: self.country))

    @cached_property
    def meetings(self) -> Meetings:
        made = Meetings(self.page)
        self.hang(made.list)
        made.say(self._met)
        return made

    @cached_property
    def pictures(self) -> Pictures:
        from desktop.ui.picturebox import READABLE, Pictures

        return self.hang(Pictures(self.page, READABLE, below=True))

    @cached_property
    def diet(self) -> Parts:
        return self.hang(parts.Diet(self.page))

    # What is shown.

    def begin(self) -> None:
        """The empty form of a new person."""
        self.start_new(NEW_PERSON)
        self.card.hide()

    def adapt_fields(self) -> None:
        """A second reading is for the names of Taiwan, which Mandarin and Japanese read each in its own way."""
        if self.form.has("kana_other"):
            values = self.form.values()
            field = Form.field(self.form, "kana_other")
            there = values.get("country") == "TW" or bool(values.get("kana_other"))
            if field.isHidden() == there:
                self.form.show_field(field, there)

    def show_whole(self) -> None:
        if self.shown is None:
            return
        name = Pair(self.shown.name_zh, self.shown.name_ja)
        self.heading.setText(f"{name.get(i18n.current())}　{self.shown.kana}".strip())
        self.card.show_person(name, self.shown.post.place(), self.shown.post.title, self.shown.country)
        if "meetings" in self.__dict__:
            self.meetings.say(self._met)

    def summaries(self) -> Mapping[str, Sequence[str]]:
        code, row = i18n.current(), self.row
        with self.page.store.read() as connection:
            shown = self.shown = directory.person(connection, self.row_id)
            more = contactparts.ways(connection, "person_id", self.row_id)
            met = contactparts.encounters(connection, self.row_id)
            listed = directory.meetings_of(connection, self.row_id)
            pictures = {one["purpose"] for one in attachments.of(connection, "person", self.row_id)}
        known = {one.event_id for one in met}
        short = [(one.day, one.item) for one in met]
        also = [(day, Pair(zh, ja)) for row_id, day, zh, ja in listed if row_id not in known]
        said = [
            " ".join(part for part in (dates.short(day, code) if day else "", title.get(code)) if part)
            for day, title in (*short, *also)
        ]
        self._met = _("Listed at") + "　" + "、".join(said[len(short) :]) if also else ""
        post = shown.post if shown is not None else None
        kinds = (
            (attachments.CARD, N_("Name card")),
            (attachments.CARD_BACK, N_("Back of the name card")),
            (attachments.PHOTO, N_("Photograph")),
        )
        return {
            "posts": (post.place().get(code), post.title.get(code)) if post else (),
            "reach": (row["phone"] or row["mobile"], row["email"], self.pair("address")),
            "ways": [way["value"] for way in more],
            "met": said,
            "pictures": [_(label) for purpose, label in kinds if purpose in pictures],
            "about": (row["languages"], " ".join(row["gifts"].split()), " ".join(row["notes"].split())),
            "data": (
                row["source"],
                row["purpose"],
                _("told on {day}").format(day=dates.long(row["noticed_on"], code)) if row["noticed_on"] else "",
            ),
        }

    # What can be done.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.row_id and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture dropped anywhere on a person is the front of the card, then its back, then the photograph."""
        self.form.sections["pictures"].open()
        places = {place.purpose: place for place in self.pictures.places}
        order = (attachments.CARD, attachments.CARD_BACK, attachments.PHOTO)
        empty = next((places[purpose] for purpose in order if not places[purpose].holds), None)
        if empty is not None and empty.take_data(event.mimeData()):
            event.acceptProposedAction()
        self.ensureWidgetVisible(empty or self.pictures)

    def copy(self, code: str, *, inside: bool = False) -> None:
        """The person as text for a mail, in language ``code``; only ``inside`` with what is internal."""
        from desktop.importing import people_out

        self.record.leave()
        QGuiApplication.clipboard().setText(people_out.text(self.page.store, self.row_id, code, inside=inside))
        kept = N_("The text is copied, with what is internal. Paste it only where colleagues read it.")
        self.page.tell(Sentence(kept if inside else N_("The text is copied, without what is internal.")))

    def give_data(self) -> None:
        """Everything that is held about this person, as a file for them."""
        from desktop.ui import persondata

        self.record.leave()
        persondata.open_dialog(self.page, self.row_id)

    def erase(self) -> None:
        """Ask, and erase this person's data everywhere."""
        from desktop.ui import erasing

        binder = getattr(self.window(), "binder", None)
        if binder is not None:
            erasing.erase(binder, self.row_id)
