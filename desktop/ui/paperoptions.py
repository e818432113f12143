"""What a person may choose for a paper: the rows beside its preview, each shown only where the paper asks for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from desktop import i18n, papers
from desktop.domain import dates, words
from desktop.domain.badges import OWN_SIZE
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.store import delegations, events
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.placing import PlacingBox
from desktop.ui.platesize import PlateSize
from desktop.ui.text import bind
from desktop.ui.textlink import TextLink

if TYPE_CHECKING:
    from desktop.documents.paper import PrintOptions
    from desktop.documents.registry import Document
    from desktop.store import Store

ALL = ""
TEAM, MEMBER = "team:", "member:"
LANGUAGES = (
    ("both", N_("Both languages")),
    ("zh_TW", N_("Chinese")),
    ("ja", N_("Japanese")),
)
CALENDARS = (
    ("", N_("As each language counts")),
    ("roc", N_("Republic of China years")),
    ("era", N_("Japanese era years")),
    ("western", N_("Western years")),
)
EVERYBODY, EACH = N_("The whole delegation"), N_("Every member, one each")
NOT_MARKED, MARKED = N_("Not marked"), N_("Edition {number}, {date}")
SORTINGS = (
    ("", N_("As usual")),
    ("rank", N_("By rank")),
    ("kana", N_("By reading (五十音)")),
    ("none", N_("In no order (順不同)")),
)
TICKS = {"photos": N_("With photographs"), "qr": N_("With a code for phones"), "booklet": N_("As a booklet to fold")}
LISTED = words.MEETING_KINDS | {"meal"}  # a dinner has an agenda, plates and tables too
ALL_CHANGES, LATEST = N_("All changes"), N_("The latest change")
EVERY_COUNTY = N_("All counties of the year")
NEWEST, NEWEST_YEAR = N_("The latest report"), N_("The latest year")
OF_TRIP = N_("Those of this trip")


class PaperOptions(QWidget):
    """The rows. ``changed`` says that something was chosen; ``fill`` writes the lists anew and keeps the choices."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        column.addLayout(grid)
        self.meeting, self.change, self.council, self.whom, self.language = (Combo() for _n in range(5))
        self.scheme, self.application, self.match = Combo(), Combo(), Combo()
        self.calendar, self.size_, self.variant, self.against, self.sorting = (Combo() for _n in range(5))
        self.ticks = {key: QCheckBox() for key in TICKS}
        self.plate = PlateSize()
        self.plate.changed.connect(self.changed)
        self.placing = PlacingBox()
        self.placing.changed.connect(self.changed)
        self._shown: Document | None = None
        self._store: Store | None = None
        self._every_change = ALL_CHANGES
        self._rows: dict[str, tuple[Label, QWidget]] = {}
        options: tuple[tuple[str, str, Combo], ...] = (
            ("event", N_("Visit or meeting"), self.meeting),
            ("change", N_("Change of plan"), self.change),
            ("council", N_("Which report"), self.council),
            ("scheme", N_("Year of the programme"), self.scheme),
            ("application", N_("County or city"), self.application),
            ("match", N_("One-to-one meetings"), self.match),
            ("whom", N_("For whom"), self.whom),
            ("language", N_("Language"), self.language),
            ("calendar", N_("Years"), self.calendar),
            ("variant", N_("Which kind"), self.variant),
            ("size", N_("Paper size"), self.size_),
            ("against", N_("Mark changes since"), self.against),
            ("sorting", N_("Order of the people"), self.sorting),
        )
        for number, (key, label, widget) in enumerate(options):
            words_ = Label()
            words_.setProperty("role", "label")
            words_.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words_.setBuddy(widget)
            bind(words_.setText, label)
            bind(widget.setAccessibleName, label)
            grid.addWidget(words_, 2 * number, 0)
            grid.addWidget(widget, 2 * number, 1)
            if key == "size":
                grid.addWidget(self.plate, 2 * number + 1, 1)
            self._rows[key] = (words_, widget)
            widget.activated.connect(self.changed)
        for number, (key, tick) in enumerate(self.ticks.items(), 2 * len(options)):
            bind(tick.setText, TICKS[key])
            tick.toggled.connect(self.changed)
            grid.addWidget(tick, number, 1)
        column.addWidget(self.placing)
        self.placing.line_up(grid, [label for label, _widget in self._rows.values()])
        self.texts = TextLink(self.meeting)
        column.addWidget(self.texts, 0, Qt.AlignmentFlag.AlignLeft)
        self.size_.activated.connect(self._measured)
        self._measured()

    def show_for(self, document: Document) -> None:
        """Show the rows that ``document`` asks for; the language is asked for by all."""
        for key, row in self._rows.items():
            for widget in row:
                widget.setVisible(key == "language" or key in document.asks)
        for key, tick in self.ticks.items():
            tick.setVisible(key in document.asks)
        self.placing.show_for(document, self._store)
        self.texts.show_for(document)
        self._fill_own(document)
        self._every_change = LATEST if document.key == "inform-list" else ALL_CHANGES
        self.change.setItemText(0, _(self._every_change))

    def _fill_own(self, document: Document) -> None:
        """Sizes and kinds that only this paper has."""
        from desktop.documents.paper import SIZES

        sizes = document.sizes or tuple((key, name) for key, name, _width, _height in SIZES)
        fill_box(self.size_, [(key, _(name)) for key, name in sizes])
        fill_box(self.variant, [(key, _(name)) for key, name in document.variants])
        self._shown = document
        self._measured()

    def _measured(self) -> None:
        """Numbers to type where none of the sizes is the one."""
        asked = self._shown is not None and "size" in self._shown.asks
        self.plate.setVisible(asked and self.size_.currentData() == OWN_SIZE)

    def fill(self, store: Store | None, delegation_id: str) -> None:
        """Write every list in the language of the screen; what was chosen stays chosen."""
        code = i18n.current()
        self._store = store
        fill_box(self.sorting, [(key, _(label)) for key, label in SORTINGS])
        fill_box(self.language, [(key, _(label)) for key, label in LANGUAGES])
        fill_box(self.calendar, [(key, _(label)) for key, label in CALENDARS])
        if self._shown is not None:
            self._fill_own(self._shown)
        meetings = [(ALL, _("All meetings"))]
        whom = [(ALL, _(EVERYBODY)), (f"{MEMBER}each", _(EACH))]
        against = [(ALL, _(NOT_MARKED))]
        changes = [(ALL, _(self._every_change))]
        councils = [(ALL, _(NEWEST))]
        years = [(ALL, _(NEWEST_YEAR))]
        applied = [(ALL, _(EVERY_COUNTY))]
        matches = [(ALL, _(OF_TRIP))]
        if store is not None and delegation_id:
            from desktop.store import applicationpapers, council, plan, replan, seatpapers, talks, versions
            from desktop.store.targets import years as known_years

            with store.read() as connection:
                seated = seatpapers.items(connection, delegation_id)  # a journey with coaches has a paper too
                for event in events.of(connection, delegation_id):
                    if (event.kind in LISTED or event.id in seated) and event.start_date:
                        title = event.title().get(code)
                        meetings.append((event.id, f"{dates.short(event.start_date, code)} {title}"))
                for team in plan.teams(connection, delegation_id):
                    whom.append(
                        (f"{TEAM}{team.id}", team.name.get(code) or _(words.find(words.TEAM_KINDS, team.kind).label))
                    )
                for member in delegations.members(connection, delegation_id):
                    name = member.name_ja if code == "ja" else member.name_zh
                    whom.append((f"{MEMBER}{member.id}", name or member.name_zh or member.name_ja))
                for version in versions.listed(connection, delegation_id):
                    day = dates.short(version.made_on, code) if version.made_on else ""
                    against.append((version.id, _(MARKED).format(number=version.number, date=day).strip()))
                for row in replan.changes(connection, delegation_id):
                    changes.append((row["id"], _change(row, code)))
                councils += [(row["id"], row["title"]) for row in council.everything(connection)]
                years += [(one.id, one.name.get(code)) for one in known_years(connection)]
                applied += [(one.id, one.name.get(code)) for one in applicationpapers.to_print(connection)]
                for one in talks.days(connection):
                    day = dates.short(one["day"], code) if one["day"] else ""
                    name = Pair(one["name_zh"], one["name_ja"]).get(code)
                    matches.append((one["id"], f"{day} {name}".strip()))
        fill_box(self.match, matches)
        fill_box(self.meeting, meetings)
        fill_box(self.whom, whom)
        fill_box(self.against, against)
        fill_box(self.change, changes)
        fill_box(self.council, councils)
        fill_box(self.scheme, years)
        fill_box(self.application, applied)

    def options(self) -> dict[str, Any]:
        """What ``papers.options`` takes."""
        return {
            "language": self.language.currentData(),
            "calendar": self.calendar.currentData() or None,
            "size": self.plate.text() if self.size_.currentData() == OWN_SIZE else self.size_.currentData() or "",
            "variant": self.variant.currentData() or "",
            "sorting": self.sorting.currentData() or "",
            **{key: tick.isChecked() for key, tick in self.ticks.items()},
        }

    def chosen(self, document: Document) -> PrintOptions:
        """The options for ``document``, with the sheet it goes onto; UserError where one of them cannot be."""
        made = papers.options(**self.options())
        if "sheet" not in document.asks:
            return made
        return replace(made, sheet=self.placing.sheet(), placing=self.placing.placing())

    def wanted(self, document: Document) -> dict[str, Any]:
        """What ``papers.make`` takes besides: of whom, of which event, against which version."""
        found: dict[str, Any] = {}
        whom = self.whom.currentData() or ALL
        if "event" in document.asks:
            found["event"] = self.meeting.currentData()
        if "change" in document.asks:
            found["event"] = self.change.currentData()
        if "council" in document.asks:
            found["event"] = self.council.currentData()
        if "scheme" in document.asks:
            found["event"] = self.scheme.currentData()
        if "application" in document.asks and self.application.currentData():
            found["event"] = self.application.currentData()
        if "match" in document.asks:
            found["event"] = self.match.currentData()
        if "whom" in document.asks and whom.startswith(TEAM):
            found["team"] = whom.removeprefix(TEAM)
        if "whom" in document.asks and whom.startswith(MEMBER):
            found["member"] = whom.removeprefix(MEMBER)
        if "against" in document.asks:
            found["against"] = self.against.currentData()
        return found

    def choose_meeting(self, event: str) -> None:
        """Choose an event, a change of plan, a report to the council or a year of the programme by its id."""
        for box in (self.meeting, self.change, self.council, self.scheme, self.application, self.match):
            box.setCurrentIndex(max(box.findData(event), 0))


def _change(row: dict[str, Any], code: str) -> str:
    """「9/18（三） 06:30 天候」."""
    day = dates.short(row["decided_on"], code) if row["decided_on"] else ""
    clock = dates.clock(row["decided_time"]) if row["decided_time"] else ""
    why = (row["reason_ja"] if code == "ja" else row["reason_zh"]) or row["reason_zh"] or row["reason_ja"]
    why = why or _(words.find(words.STATUS_REASONS, row["reason"]).label)
    return " ".join(part for part in (day, clock, why) if part)


def fill_box(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """Write a list anew; what was chosen stays chosen."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for key, text in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(kept), 0))
    box.blockSignals(False)
