"""Everything that is handed to a person on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents.paper import Paper, PrintOptions
from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for


@dataclass(frozen=True)
class Document:
    """One kind of paper. ``key`` is a contract (design/cli.md) and names the reader of its values in ``store.papers``.

    ``scope`` "event" prints one event or all of them, "delegation" always the whole; ``stem`` begins a file name.
    """

    key: str
    title: str
    scope: str
    stem: Pair
    render: Callable[[Sequence[Any], PrintOptions], Paper]

    def name(self) -> Pair:
        """The title in both languages."""
        return Pair(gettext_for("zh_TW")(self.title), gettext_for("ja")(self.title))


def _agenda(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import agenda

    return agenda.render(values, options.language, options.calendar)


def _cards(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import cards
    from desktop.documents.sheets import sheets

    front, back = cards.faces(options.language)
    return cards.render(values, options.sheet or sheets()[0], front, back, options.copies, options.start_slot)


# To add a document: a module here with ``render(values, …) -> Paper``, a function above that imports it when it is
# called (start-up stays quick), a line below, and a reader with the same key in store/papers.py. Nothing else asks
# for a key: the print room, the command line and the self-test walk this tuple.
DOCUMENTS = (
    Document("agenda", N_("Bilingual agenda"), "event", Pair("議程", "次第"), _agenda),
    Document("cards", N_("Name cards"), "delegation", Pair("名片", "名刺"), _cards),
)
