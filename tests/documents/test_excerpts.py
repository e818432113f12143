"""A glance at a long paper shows the first page that the whole has."""

from __future__ import annotations

from handbook_samples import handbook

from desktop.documents import handbook as paper
from desktop.documents.paper import PrintOptions
from desktop.documents.preview import opened
from desktop.domain import excerpts


def test_a_glance_at_the_handbook_has_the_same_cover_on_fewer_pages() -> None:
    book = handbook(40)
    whole, first = (paper.render([one], PrintOptions()).pdf for one in (book, excerpts.glanced(book)))
    with opened(whole) as long, opened(first) as short:
        assert len(short) < len(long)
        assert short.picture(0, 0.5) == long.picture(0, 0.5)
