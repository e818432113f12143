"""The look of an office's papers, put together: colour and words from the store, its logo, fonts of this computer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import ownfonts
from desktop.domain import look
from desktop.domain.text import Pair
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.documents.paper import Look
    from desktop.store import Store

FONT = "font."  # begins the settings that hold fonts, then comes their use


def of(store: Store, delegation_id: str) -> Look:
    """What papers of a delegation wear; without one (papers of the directory) there is no logo."""
    from desktop.documents.paper import Look
    from desktop.store import papers, wording
    from desktop.store.registers import read_row
    from desktop.store.tables import Delegation

    with store.read() as connection:
        own = wording.look(connection)
        accent = look.colour(own.pop(look.ACCENT, Pair()).zh)
        office = read_row(connection, Delegation, delegation_id)["office_id"] if delegation_id else None
        logo = papers.logo_of(connection, office, store) if office else None
    return Look(accent, logo, own, fonts())


def fonts() -> Mapping[str, tuple[Path, ...]]:
    """Use -> the office's own fonts on this computer."""
    kept = Settings()
    return ownfonts.chosen({use: kept.get(FONT + use, "") for use, _label in ownfonts.USES})


def add_font(path: Path, index: int, use: str) -> None:
    """Take over a face of a font file: for ``use`` in place of the one before, or one more for rare characters.

    UserError where it cannot be printed with.
    """
    name, kept = ownfonts.take(path, index), Settings()
    before = kept.get(FONT + use, "").split() if use == ownfonts.FALLBACK else []
    kept.put(**{FONT + use: " ".join(dict.fromkeys((*before, name)))})


def remove_font(use: str, name: str = "") -> None:
    """Print with the program's own font again; of fonts for rare characters only ``name`` goes."""
    kept = Settings()
    left = [other for other in kept.get(FONT + use, "").split() if name and other != name]
    kept.put(**{FONT + use: " ".join(left)})
