"""The values of a sheet of name cards, and the sheets themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.text import Pair


@dataclass(frozen=True)
class Card:
    """One person's card in both languages. Empty texts print nothing and leave no hole."""

    name: Pair
    organisation: Pair = Pair()
    unit: Pair = Pair()
    title: Pair = Pair()
    reading_ja: str = ""  # kana under the name, Japanese face only
    roman: str = ""
    address: Pair = Pair()
    phone: str = ""  # with its extension, e.g. "+886 4-2228-9111 ext. 123"
    mobile: str = ""
    email: str = ""
    url: str = ""
    logo: bytes | None = None  # PNG or JPEG of the office
    also: tuple[Pair, ...] = ()  # posts held beside it, printed where there is room
    person_id: str = ""  # where what is wrong can be mended


@dataclass(frozen=True)
class Sheet:
    """A sheet of cards or labels; every length in mm, pitch = distance between left (top) edges of neighbours."""

    key: str
    name_zh: str
    name_ja: str
    page_width: float
    page_height: float
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    crop_marks: bool

    @property
    def per_page(self) -> int:
        return self.columns * self.rows

    def slot(self, index: int, *, mirrored: bool = False) -> tuple[float, float]:
        """Left and top edge (mm from the page's top left) of slot ``index``, row by row.

        ``mirrored`` counts the columns from the right and measures from the right edge, so that a back printed
        with a long-edge flip lies exactly behind its front, also on a sheet that is not symmetrical.
        """
        row, column = divmod(index % self.per_page, self.columns)
        x = self.left + column * self.pitch_x
        if mirrored:
            x = self.page_width - x - self.width
        return x, self.top + row * self.pitch_y
