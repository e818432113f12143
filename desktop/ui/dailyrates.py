"""日支數額表 日額表: the tables of daily rates, the office's own and those shipped, changed in place and brought in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop import reference
from desktop.domain import dates, money
from desktop.domain.perdiem import Rate
from desktop.domain.places import words_of
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _, current
from desktop.importing import dailyrates
from desktop.store import perdiem, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.inputs import Line
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.perdiemgrid import dollars
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Table of daily rates")
ENTER, CHANGE, DROP = N_("Enter a daily rate"), N_("Change a daily rate"), N_("Delete a daily rate")
BRING = N_("Bring in a table of daily rates")
SHIPPED = "shipped "  # begins the ids of rows that came with the program
OWN_TABLE, SHIPPED_TABLE = N_("Own table, from {first}"), N_("Shipped with the program, from {first}")
STAYS = Sentence(N_("This row came with the program and stays. Change it, and the office’s own row goes before it."))
NO_AMOUNT = Sentence(N_("Not an amount. Write it like 299."))
NO_DAY = Sentence(N_("Not a date. Write it like 2026-01-01."))
COPIED = N_("The new table stands on top. Change its amounts there.")
FILES = N_("Tables")
MOST_SHOWN = 8


def open_dialog(page: Page, parent: QWidget | None = None) -> int:
    """Every row known for Japan, the newest table first; how many actions were done and not taken back there."""
    dialog = RatesDialog(page, parent)
    dialogs.run(dialog)
    return dialog._steps


class RatesDialog(GridDialog):
    """All tables, edited in place; a shipped row that is changed becomes the office's own."""

    keys = N_("Enter edits, Delete removes an own row, Ctrl+Z takes back.")

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        columns = [
            Column("place", N_("Place"), 150, glyphs="zh_TW"),
            Column("usd_minor", N_("US$ a day"), 110),
            Column("first_day", N_("Valid from"), 120),
            Column("last_day", N_("Valid until"), 120),
            Column("source", N_("Source")),
        ]
        super().__init__(page, TITLE, columns, columns)
        if parent is not None:
            self.setParent(parent, self.windowFlags())
        self.import_button = plain_button(N_("Import…"), self.bring_in)
        self.copy_button = plain_button(N_("New table from this one…"), self.copy_table)
        self.tools.addWidget(self.copy_button)
        self.tools.addWidget(self.import_button)
        bind(self.note.setText, N_("Japan. What is not listed counts as 其他."))
        self.refresh()
        start_in_list(self)

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            own = perdiem.own_rates(connection)
        self._own = {one.id: one.rate for one in own}
        self._shipped = {f"{SHIPPED}{number}": rate for number, rate in enumerate(reference.daily_rates())}
        made = []
        for title, rows in ((OWN_TABLE, self._own), (SHIPPED_TABLE, self._shipped)):
            for first in sorted({rate.first for rate in rows.values()}, reverse=True):
                entries = [_entry(key, rate) for key, rate in rows.items() if rate.first == first]
                made.append(Group(_(title).format(first=first.isoformat()), entries))
        return made

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        wanted = self._read({key: value})
        if wanted is None:
            return
        if row_id in self._own:
            self.act(CHANGE, records.edit, t.DailyRate, row_id, wanted)
        else:
            rate = self._shipped[row_id]
            self.act(CHANGE, perdiem.take_rates, [{**_fields(rate), **wanted}])

    def on_delete(self, row_id: str) -> None:
        if row_id in self._own:
            self.act(DROP, records.remove, t.DailyRate, row_id)
        else:
            self.say(STAYS)

    def on_entered(self, values: dict[str, str]) -> None:
        wanted = self._read(values)  # one of the same place and day takes its place: of two, any might count
        if wanted is not None and self.act(ENTER, perdiem.take_rates, [wanted]) is not None:
            self.new.clear(("first_day", "last_day", "source"))

    def _read(self, values: dict[str, str]) -> dict[str, Any] | None:
        """What was typed, as fields; None where it says nothing, and why stands above the buttons."""
        made: dict[str, Any] = dict(values)
        for key, text in values.items():
            if key == "place":
                made[key] = perdiem.gazetteer([*self._own.values(), *self._shipped.values()]).written(text)
            elif key == "usd_minor":
                found = money.parse(text, "USD")
                if found is None or found.currency != "USD" or found.minor <= 0:
                    self.say(NO_AMOUNT)
                    return None
                made[key] = found.minor
            elif key in ("first_day", "last_day") and (text or key == "first_day"):
                made[key] = dates.parse(text)
                if made[key] is None:
                    self.say(NO_DAY)
                    return None
            elif key == "last_day":
                made[key] = None
        return made

    def copy_table(self) -> None:
        """The rows of the table on which the cursor stands, once more from another day, to be changed there."""
        rows = self._own if self.grid.current() in self._own else self._shipped
        chosen = rows.get(self.grid.current()) or next(iter(self._shipped.values()))
        asked = NewTable(self, chosen.first)
        if dialogs.run(asked):
            several = [rate for rate in rows.values() if rate.first == chosen.first]
            wanted = {"first_day": asked.day, "last_day": None, "source": asked.source.text().strip()}
            taken = self.act(BRING, perdiem.take_rates, [{**_fields(rate), **wanted} for rate in several])
            if taken:
                self.say(Sentence(COPIED), good=True)

    def bring_in(self) -> None:
        """A file with a table, looked at before it is taken over."""
        path = dialogs.open_file(self, _(BRING), f"{_(FILES)} (*.csv *.xlsx *.ods *.xls *.txt)")
        if path is None:
            return
        try:
            reading = dailyrates.read(path.read_bytes(), path.name)
        except UserError as error:
            self.say(error.sentence)
            return
        except OSError:
            self.say(Sentence(N_("{file} could not be read. Choose another file."), {"file": path.name}))
            return
        preview = PreviewDialog(self, reading)
        if dialogs.run(preview):
            taken = self.act(BRING, perdiem.take_rates, preview.rows())
            if taken is not None:
                self.say(Sentence(N_("{count} rows were written."), {"count": taken}), good=True)


class NewTable(Asking):
    """From when a new table is valid, and its number."""

    def __init__(self, parent: QWidget, copied: date) -> None:
        super().__init__(parent, N_("New table of daily rates"), N_("Make"))
        said = words()
        bind(said.setText, lambda: _("It begins with the rows of the table from {first}.").format(first=copied))
        self.first, self.source = Line(), Line("zh_TW")
        self.body.addWidget(said)
        for msgid, line in ((N_("Valid from"), self.first), (N_("Source"), self.source)):
            label = Label()
            bind(label.setText, msgid)
            bind(line.setAccessibleName, msgid)
            self.body.addWidget(label)
            self.body.addWidget(line)
        self.first.setPlaceholderText("2027-01-01")
        self.first.setFocus()

    @property
    def day(self) -> date | None:
        return dates.parse(self.first.text())

    def accept(self) -> None:
        if self.day is None:
            self.say(NO_DAY)
            self.first.setFocus()
            return
        super().accept()


class PreviewDialog(Asking):
    """What the file holds, from when it is valid, and what was not understood."""

    def __init__(self, parent: QWidget, reading: dailyrates.Reading) -> None:
        super().__init__(parent, BRING, N_("Take over"))
        self.reading = reading
        count, others = len(reading.rows), reading.others
        self.body.addWidget(Label(_("{count} rows for Japan, {others} for other countries").format(
            count=count, others=others)))  # fmt: skip
        shown = [
            f"{words_of(row['place']).get(current())}　US$ {money.Money(row['usd_minor'], 'USD').bare()}"
            + (f"　{row['first_day'].isoformat()}" if row["first_day"] else "")
            for row in reading.rows[:MOST_SHOWN]
        ]
        if count > MOST_SHOWN:
            shown.append("…")
        listing = words()
        listing.setText("\n".join(shown))
        self.body.addWidget(listing)
        for number, why in reading.refused[:MOST_SHOWN]:
            wrong = words(role="problem")
            wrong.setText(_("Line {number}: {why}").format(number=number, why=why.text(_)))
            self.body.addWidget(wrong)
        self.first = Line()
        self.first.setPlaceholderText("2026-01-01")
        bind(self.first.setAccessibleName, N_("Valid from"))
        if reading.undated:
            self.body.addWidget(words(N_("The file does not say from when the table is valid. From:")))
            self.body.addWidget(self.first)
            self.first.setFocus()
        self.ok_button.setEnabled(count > 0)

    def rows(self) -> list[dict[str, Any]]:
        """The rows with their days."""
        return dailyrates.dated(self.reading, dates.parse(self.first.text()) or date.min)

    def accept(self) -> None:
        if self.reading.undated and dates.parse(self.first.text()) is None:
            self.say(NO_DAY)
            self.first.setFocus()
            return
        super().accept()


def _fields(rate: Rate) -> dict[str, Any]:
    return {
        "place": rate.place,
        "usd_minor": int(rate.usd * 100),
        "first_day": rate.first,
        "last_day": rate.last,
        "source": rate.source,
    }


def _entry(row_id: str, rate: Rate) -> Entry:
    held = (
        rate.place,
        dollars(rate.usd),
        rate.first.isoformat(),
        rate.last.isoformat() if rate.last else "",
        rate.source,
    )
    place = words_of(rate.place).get(current())
    shown = (place, *held[1:])
    return Entry(row_id, shown, held, tone="" if rate.own else "muted", tips=shown)
