"""Opening an office server at the start: asks for the password where neither the address nor libpq's files give it."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QWidget

from desktop.errors import Declined, UserError
from desktop.i18n import N_
from desktop.store import Store, server
from desktop.ui import dialogs, speaking, unlock
from desktop.ui.exchangedialogs import Asking, secret_line, words
from desktop.ui.text import bind


def open_or_ask(window: QWidget, place: str) -> Store:
    """The open store, its tables made in an empty database. UserError as ``open_server``; Declined on leaving."""
    try:
        known = os.environ.get("HASHIDATE_PASSPHRASE", "")
        return server.open_server(place, create=True, password=known, upgrading=unlock.beside(window))
    except UserError as error:
        if error.sentence.msgid != server.WRONG_LOGIN:
            raise
        refusal = error
    dialog = LoginDialog(window, place, refusal)
    if not dialogs.run(dialog) or dialog.store is None:
        raise Declined(refusal.sentence.msgid, **refusal.sentence.values) from None
    return dialog.store


class LoginDialog(Asking):
    """Asks for the password of the role until the server takes it; ``store`` is then open."""

    def __init__(self, parent: QWidget | None, place: str, refusal: UserError) -> None:
        super().__init__(parent, N_("Office server"), N_("Open"))
        self.place = server.without_password(place)
        self.store: Store | None = None
        asked = words()
        bind(
            asked.setText,
            N_("Password of {role} on {server}"),
            role=str(refusal.sentence.values["role"]),
            server=str(refusal.sentence.values["server"]),
        )
        self.password = secret_line(N_("Password"))
        self.body.addWidget(asked)
        self.body.addWidget(self.password)
        speaking.offer(self)

    def accept(self) -> None:
        """Try the password; a refusal stands in the dialog, which stays."""
        try:
            password, upgrading = self.password.text(), unlock.beside(self)
            self.store = server.open_server(self.place, create=True, password=password, upgrading=upgrading)
        except UserError as error:
            self.say(error.sentence)
            self.password.selectAll()
            return
        super().accept()
