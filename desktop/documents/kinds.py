"""What a paper is to the rest of the program, and the ways in which a module of this room draws one.

The modules are imported when a paper is made: the start stays quick.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from desktop.documents.paper import Paper, PrintOptions
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, gettext_for

Renderer = Callable[[Sequence[Any], PrintOptions], Paper]
NO_KIND = N_("There is no kind {kind} of this paper. Choose one of: {keys}")
NO_KINDS = N_("This paper has no kinds to choose from. Leave {kind} away.")
PROGRAMME, PEOPLE, HANDED, SPOKEN, WRITTEN, MONEY = "programme", "people", "handed", "spoken", "written", "money"
RECORDS, YEARS = "records", "years"
OWN_IDS = frozenset({"change", "council", "scheme", "match"})  # asked for, and no item of the itinerary
OF_NO_TRIP = frozenset({"cases", "data-tables", "company-list", "match-list"})
GROUPS = (  # the shelves of the print room, in order
    (PROGRAMME, N_("Programme")),
    (PEOPLE, N_("Lists of people")),
    (HANDED, N_("Cards, badges and plates")),
    (SPOKEN, N_("For those who speak")),
    (WRITTEN, N_("Letters")),
    (RECORDS, N_("Records and reports")),
    (MONEY, N_("Money")),
    (YEARS, N_("Programme of the year")),
)


@dataclass(frozen=True)
class Document:
    """One kind of paper. ``key`` is a contract (design/cli.md) and names the reader of its values in ``store.papers``.

    ``scope`` "event" prints one event or all of them, "delegation" always the whole, "directory" people of the
    directory, whatever delegation is shown; ``stem`` begins a file name.
    ``asks`` names what a person may choose besides the language: event, calendar, sheet, copies, slot, size, whom
    (everybody, a sub-group, a member), against (the version that differences are marked from), change (of the plan),
    council (which report to it), scheme (which year of the programme), match (which one-to-one meetings), sorting,
    photos, qr, booklet, variant (see PrintOptions). ``sizes`` and ``variants`` are what there is to choose of this
    paper, key and marked name, the usual one first; without ``sizes`` those of ``paper.SIZES``.
    ``group`` is its shelf in the print room; ``to_host``: it may be given to the other side, so that nothing internal
    may stand on it (needs.md row 88); ``word``: its module also has ``word(values, options)`` for a DOCX (row 87),
    ``odt`` one for an ODT, which officials here go on editing.
    """

    key: str
    title: str
    scope: str
    stem: Pair
    render: Renderer
    asks: frozenset[str] = frozenset()
    group: str = PROGRAMME
    to_host: bool = False
    word: Callable[[Sequence[Any], PrintOptions], bytes] | None = None
    sizes: tuple[tuple[str, str], ...] = ()
    variants: tuple[tuple[str, str], ...] = ()
    odt: Callable[[Sequence[Any], PrintOptions], bytes] | None = None

    def __post_init__(self) -> None:
        """Every paper of a trip but cards can be set beside the one that was sent before (needs.md row 75)."""
        if self.scope != "directory" and self.group != HANDED and not self.asks & OWN_IDS:
            object.__setattr__(self, "asks", self.asks | {"against"})

    def check(self, chosen: PrintOptions) -> None:
        """UserError where a kind is wanted that this paper does not have."""
        kinds = [kind for kind, _name in self.variants if kind]
        if chosen.variant and chosen.variant not in kinds:
            raise UserError(NO_KIND if kinds else NO_KINDS, kind=chosen.variant, keys=", ".join(kinds))

    @property
    def alone(self) -> bool:
        """Whether it tells of no single trip, so that nobody has to say of which."""
        return bool(self.asks & {"council", "scheme"}) or self.key in OF_NO_TRIP

    def name(self) -> Pair:
        """The title in both languages."""
        return Pair(gettext_for("zh_TW")(self.title), gettext_for("ja")(self.title))


def of(module: str) -> Renderer:
    """``render(values, options)`` of a module of this room, imported when it is called: start-up stays quick."""
    return partial(_render, module)


def _render(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    made: Paper = import_module(f"desktop.documents.{module}").render(values, options)
    return made


def word(module: str, name: str = "word") -> Callable[[Sequence[Any], PrintOptions], bytes]:
    """``word(values, options)`` of a module of this room, or another function of it that is called so."""
    return partial(_write, module, name=name)


def _write(module: str, values: Sequence[Any], options: PrintOptions, *, name: str) -> bytes:
    made: bytes = getattr(import_module(f"desktop.documents.{module}"), name)(values, options)
    return made


def spoken(module: str) -> Renderer:
    """The same where it is ``render(values, language, calendar)``: there is nothing else to choose."""
    return partial(_render_spoken, module)


def _render_spoken(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar)
    return made


def sized(module: str) -> Renderer:
    """The same with a size."""
    return partial(_render_sized, module)


def _render_sized(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar, options.size)
    return made


def long(module: str) -> Renderer:
    """The same of many pages, which tells how far it is."""
    return partial(_render_long, module)


def _render_long(module: str, values: Sequence[Any], options: PrintOptions) -> Paper:
    found = import_module(f"desktop.documents.{module}")
    made: Paper = found.render(values, options.language, options.calendar, options.progress)
    return made


def load(document: Document) -> None:
    """Import what makes ``document``, before another thread makes it: beside Qt no thread may import (``start``)."""
    for made in (document.render, document.word, document.odt):
        if made is not None:
            name = made.args[0] if isinstance(made, partial) else document.key
            import_module(f"desktop.documents.{name}")


def cards(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import cards
    from desktop.documents.sheets import sheets

    front, back = cards.faces(options.language)
    sheet = options.sheet or sheets()[0]
    return cards.render(values, sheet, front, back, options.placing, qr=options.qr, progress=options.progress)


def luggage(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import luggage

    return luggage.render(values, options.language)


def labels(values: Sequence[Any], options: PrintOptions) -> Paper:
    from desktop.documents import labels

    return labels.render(values, options.language, options.sheet, options.placing, progress=options.progress)


def delegation(
    key: str, title: str, stem: Pair, render: Renderer, asks: frozenset[str] = frozenset({"calendar"}),
    group: str = PROGRAMME, *, to_host: bool = False,
    word: Callable[[Sequence[Any], PrintOptions], bytes] | None = None,
    sizes: tuple[tuple[str, str], ...] = (), variants: tuple[tuple[str, str], ...] = (),
    odt: Callable[[Sequence[Any], PrintOptions], bytes] | None = None,
) -> Document:  # fmt: skip
    """A paper of a whole delegation."""
    return Document(key, title, "delegation", stem, render, asks, group, to_host, word, sizes, variants, odt)
