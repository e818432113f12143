"""座位卡／席札: small plates for tables, in the order in which people sit."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.paper import Paper, PrintOptions
from desktop.documents.plates import made
from desktop.domain.badges import PLACE_SIZES, Party
from desktop.i18n import N_

TITLE = N_("Place cards")


def render(values: Sequence[Party], options: PrintOptions) -> Paper:
    """A card for everybody of each of ``values``."""
    return made(values, options, TITLE, PLACE_SIZES[0][0])
