"""職務 役割: roles of one's own office beside those of the program, and where they stand among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop import i18n
from desktop.domain.words import MEMBER_ROLES
from desktop.i18n import N_, _
from desktop.store import roles
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import Form, PairField
from desktop.ui.inputs import Combo, Field
from desktop.ui.parts import Entry, Parts, Words

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.pages.page import Page

WIDE = 520
AFTER = roles.STEP // 2


def open_dialog(page: Page) -> None:
    """The roles; everything typed is written at once and can be undone."""
    dialogs.run(RolesDialog(page))


class PlaceField(Field):
    """Behind which role of the program one's own stands: its rank, without anybody having to know numbers."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.input = Combo()
        self._rank: int | None = None  # as stored, where it is none of those that can be chosen
        for rank, said in self._places():
            self.input.addItem(said, rank)
        self.input.activated.connect(self._on_activated)
        self.finish(self.input)

    def _places(self) -> list[tuple[int, str]]:
        places = [(roles.RANKS[choice.key] + AFTER, _(choice.label)) for choice in MEMBER_ROLES]
        return [
            (-AFTER, _("before all others")),
            *((rank, _("after {role}").format(role=said)) for rank, said in places),
        ]

    def _on_activated(self) -> None:
        self._rank = None
        self.changed.emit()
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        return {self.names[0]: self.input.currentData() if self._rank is None else self._rank}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] not in values:
            return
        rank = values[self.names[0]]
        rank = roles.RANKS["member"] + AFTER if rank is None else int(rank)
        ranks = [self.input.itemData(place) for place in range(self.input.count())]
        self._rank = None if rank in ranks else rank
        self.input.setCurrentIndex(max((n for n, known in enumerate(ranks) if known <= rank), default=0))

    def retranslate(self) -> None:
        for place, (_rank, said) in enumerate(self._places()):
            self.input.setItemText(place, said)
        super().retranslate()


class RoleParts(Parts):
    """The list of one's own roles, which belong to no other record; deleting one takes it from whoever has it."""

    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.record.start_new({}, self._defaults())
        self._open_form()
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_row(self, row_id: str) -> None:
        self.page.act(self.words.delete, roles.remove, row_id)


class RolesDialog(Asking):
    """What there is already, and the list of one's own."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, N_("Roles in a delegation"), N_("Close"))
        self.page = page
        self.cancel_button.hide()
        self.ok_button.setAutoDefault(False)
        self.ok_button.setDefault(False)
        self.setMinimumWidth(WIDE)
        there = words(role="muted")
        names = "、".join(_(choice.label) for choice in MEMBER_ROLES)
        there.setText(_("Always there, in this order: {roles}.").format(roles=names))
        self.body.addWidget(there)
        self.body.addWidget(words(N_("Roles of your own office are printed like these, in both languages.")))
        self.parts = RoleParts(
            page,
            Words(N_("Roles of one's own"), N_("Add role"), N_("Change role"), N_("Remove role")),
            t.MemberRole,
            role_form,
            lambda _owner: entries(page.store),
            owner_column="",
            defaults=lambda: {"rank": roles.RANKS["member"] + AFTER},
            ordered=False,
            history=False,
        )
        self.body.addWidget(self.parts)
        self.body.addStretch(1)
        self.parts.show_owner("roles")

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.parts.close_form()
        super().done(result)


def entries(store: Store) -> list[Entry]:
    """One's own roles, with how many have each."""
    with store.read() as connection:
        found = [role for role in roles.own(connection).values() if role.alive]
        held = {role.key: len(roles.holders(connection, role.key)) for role in found}
    code = i18n.current()
    return [
        Entry(role.key, f"{role.name.get(code)}　{_('{count} members').format(count=held[role.key])}") for role in found
    ]


def role_form() -> Form:
    form = Form()
    form.add(N_("Title"), PairField("name", kind="role"))
    form.add(N_("Place among the roles"), PlaceField("rank"))
    return form
