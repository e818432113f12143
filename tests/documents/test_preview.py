from __future__ import annotations

import pytest
from paper_samples import chiba

from desktop.documents import agenda
from desktop.documents.preview import opened


def test_pages_come_as_pixels() -> None:
    with opened(agenda.render([chiba(), chiba()]).pdf) as preview:
        assert len(preview) == 2
        assert preview.size(0) == pytest.approx((595.28, 841.89), abs=0.1)
        screen = preview.picture(0, 1.5)
        assert (screen.width, screen.height) == (893, 1263)
        assert len(screen.pixels) == screen.width * screen.height * 4
        assert screen.pixels[:3] == b"\xff\xff\xff" and min(screen.pixels) < 90
        paper = preview.picture(1, 300 / 72, printing=True)
        assert (paper.width, paper.height) == (2481, 3508)
