"""What a file would do to the itinerary: each line with what is new, what changes, or why it cannot come in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import dates, labels
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.domain.shown import shown
from desktop.domain.words import EVENT_KINDS, find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.importing import Line, Preview, field_name
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import complaint
from desktop.ui.previewparts import TAKABLE, WHAT, LinePreview, add_box, fill
from desktop.ui.text import follow

COUNTED = N_("{added} new, {updated} changed, {unchanged} unchanged, {rejected} not possible")
ZONES = {"": N_("Guess from the place"), TOKYO: N_("Japan time"), TAIPEI: N_("Taiwan time")}


class PreviewPage(LinePreview):
    """``ticked`` when a line is taken or left out, ``reconsidered`` when it must be looked at anew."""

    reconsidered = Signal()
    _preview: Preview | None

    def __init__(self, *, calendar: bool) -> None:
        super().__init__(3)
        self._kinds: dict[int, str] = {}
        self.zone_box, self.kind_box = Combo(), Combo()
        self._zone_label, self._kind_label = Label(), Label()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.counts, 1)
        for label, box, name in (
            (self._zone_label, self.zone_box, N_("Times without a zone")),
            (self._kind_label, self.kind_box, N_("Kind of the selected line")),
        ):
            add_box(top, label, box, name, 8)
        self._zone_label.setVisible(calendar)
        self.zone_box.setVisible(calendar)
        self.zone_box.activated.connect(lambda _place: self.reconsidered.emit())
        self.kind_box.activated.connect(lambda _place: self._on_kind())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        self._fill_boxes()
        follow(self._write)

    def show_preview(self, preview: Preview) -> None:
        """Show what a file would do; what was left out by hand before stays so."""
        if self._preview is None or len(self._preview.lines) != len(preview.lines):
            self._left_out.clear()
        self._preview = preview
        self._write()

    def zone(self) -> str:
        return str(self.zone_box.currentData() or "")

    def kinds(self) -> dict[int, str]:
        """Kinds set by hand, by the number of their line."""
        return dict(self._kinds)

    def _fill_boxes(self) -> None:
        zone, kind = self.zone_box.currentData() or "", self.kind_box.currentData()
        fill(self.zone_box, [(key, _(name)) for key, name in ZONES.items()], zone)
        self.kind_box.clear()
        for choice in EVENT_KINDS:
            self.kind_box.addItem(_(choice.label), choice.key)
        self.kind_box.setCurrentIndex(self.kind_box.findData(kind))

    def _write(self) -> None:
        self._fill_boxes()
        if self._preview is None:
            return
        self._count()
        rows = len(self._preview.lines) + len(self._preview.broken)
        row = self.table.fill((_("When"), _("Title")), (118, 54, 150, 250), rows, self._write_lines)
        self.table.stay_at(row)
        self._show_details()

    def _count(self) -> None:
        assert self._preview is not None
        self.counts.setText(_(COUNTED).format(**self._preview.counts(self.chosen())._asdict()))

    def _write_lines(self) -> None:
        assert self._preview is not None
        code = i18n.current()
        for place, line in enumerate(self._preview.lines):
            day = dates.short(line.day, code) if line.day else ""
            when = f"{day} {dates.clock(line.clock) if line.clock else ''}".strip()
            texts = (_(WHAT[line.what]), str(line.number), when, line.title.get(code), "　".join(self._said(line)))
            ticked = place not in self._left_out if line.what in TAKABLE else None
            self.table.put(place, texts, faint=line.what == "unchanged", ticked=ticked)
        impossible = WHAT["rejected"]
        for place, (number, name, why) in enumerate(self._preview.broken, len(self._preview.lines)):
            self.table.put(place, (_(impossible), str(number), "", "", _complaint(name, why)), faint=False)

    def _said(self, line: Line) -> list[str]:
        """Why not, what changes, and what is worth reading: a text each."""
        code = i18n.current()
        found = [_complaint(name, why) for name, why in line.problems]
        for change in line.changes:
            only = labels.differing((change.before, change.after))
            old, new = (shown("event", change.register, part, code) for part in (change.before, change.after))
            found.append(f"{labels.label('event', change.register, only).text(_)}：{old} → {new}")
        if line.what == "added":
            found.append(_(find(EVENT_KINDS, str(line.values.get("kind", ""))).label))
            found.append(shown("event", "when", line.values, code))
            found += [str(line.values[name]) for name in ("carrier", "seats") if line.values.get(name)]
        return found + [why.text(_) for _name, why in line.notes]

    def _show_details(self) -> None:
        line: Line | None = self._current()
        row = self.table.currentRow()
        self.kind_box.setEnabled(line is not None and line.what == "added")
        if line is not None:
            self.details.setText("\n".join(self._said(line)))
            self.kind_box.setCurrentIndex(self.kind_box.findData(line.values.get("kind")))
        else:
            self.details.setText(self.table.said_in(row))

    def _on_kind(self) -> None:
        line = self._current()
        if line is not None:
            self._kinds[line.number] = self.kind_box.currentData()
            self.reconsidered.emit()


def _complaint(name: str, why: Sentence) -> str:
    return complaint(field_name(name) if name else "", why)
