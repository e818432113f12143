"""What the office has already, brought in before the three questions are answered: contacts, a pack, a backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.firststart import FirstStart

CONTACTS, PACK, BACKUP = "contacts", "pack", "backup"
BROUGHT = {
    CONTACTS: N_("Contacts: Excel, cards…"),
    PACK: N_("Bring in an exchange file…"),
    BACKUP: N_("Restore a backup…"),
}


def asked(binder: Binder, done: Callable[[str], object]) -> FirstStart:
    """The three questions, in the stack of the window; ``done`` gets the id of the delegation that comes of them."""
    from desktop.ui.firststart import FirstStart

    made = FirstStart()
    made.made.connect(done)
    made.bring.connect(lambda what: bring(binder, what))
    made.cancelled.connect(lambda: binder.choose(binder.desk.delegation_id))
    binder.window.stack.addWidget(made)
    return made


def bring(binder: Binder, what: str) -> None:
    """What was chosen in the menu of the three questions."""
    if what == CONTACTS:
        contacts(binder)
    elif what == BACKUP:
        from desktop.ui import keeping

        keeping.restore_backup(binder)
    elif what == PACK:
        binder.show_exchange()
        page = binder.exchange
        assert page is not None
        page.bring_in()
        if page.pack is None and page.banner.isHidden():  # nothing was chosen: back to the questions
            binder.choose(binder.desk.delegation_id)


def contacts(binder: Binder, files: Sequence[Path] = ()) -> None:
    """Bring contacts in while there is no delegation; what came of it stands above the three questions.

    The page of contacts carries it out and stays unseen: without a delegation no tab shows anything.
    """
    from desktop.ui import peopleimport

    page = binder.page("contacts")
    page.banner.hide()
    done = peopleimport.bring_in(page, list(files)) if files else peopleimport.open_dialog(page)
    said = page.banner.sentence
    if said is not None and not page.banner.isHidden() and binder.first_start is not None:
        binder.first_start.banner.say(said, good=done)
        binder.first_start.ensureWidgetVisible(binder.first_start.banner)
        page.banner.hide()
