"""A file that is written for the person: where to, made beside the window, and what was done or why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import papers
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import backup
from desktop.ui import dialogs, work

if TYPE_CHECKING:
    from desktop.ui.acting import ActingDialog
    from desktop.ui.pages.page import Page

WRITING = N_("Writing the file…")
SAVED = N_("Saved: {file}")


def write(
    host: Page | ActingDialog,
    stem: str,
    ending: str,
    words: str,
    make: Callable[..., bytes],
    *args: object,
    done: Callable[[str], object] | None = None,
) -> Path | None:
    """Ask where to and write ``make(*args, progress=…)`` there; the file, or None.

    ``words`` name the kind of file, marked. ``done`` is told the file's name: what gave data out is noted. What cannot
    be made or written stands on the page or in the dialog.
    """
    target = dialogs.save_file(host, f"{stem}.{ending}", f"{_(words)} (*.{ending})")
    if target is None:
        return None
    target = dialogs.ended(target, ending)
    try:
        backup.spare(host.store, target)
        data = work.run(host, WRITING, make, *args)
        if data is None:
            return None
        papers.save(data, target)
        if done is not None:
            done(target.name)
    except UserError as error:
        host.complain(error)
        return None
    host.saved(target)
    return target
