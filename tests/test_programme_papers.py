"""Papers of the programme that a county's office prints: what only the central office may see is not on them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop import papers
from desktop.errors import UserError
from desktop.settings import Settings
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

TODAY = date(2027, 12, 1)
MARK = "機密"


def begin(work: Work) -> str:
    """Secrets wherever the office writes what stays there, of two counties."""
    year = records.add(work, t.Scheme, {"year": 2027, "notes": MARK})
    criterion = records.add(work, t.Criterion, {"scheme_id": year, "name_zh": MARK})
    for county, prefecture in (("TW-TXG", "JP-27"), ("TW-TAO", "JP-12")):
        inside = {"reason": MARK, "notes": MARK, "decided_by": MARK, "budget_minor": 7_654_321_00}
        wish = records.add(work, t.Application, {"scheme_id": year, "county": county, **inside})
        records.add(work, t.Preference, {"application_id": wish, "prefecture": prefecture, "reason_zh": MARK})
        records.add(work, t.Score, {"application_id": wish, "criterion_id": criterion, "points": 9, "notes": MARK})
        pair = {"scheme_id": year, "county": county, "prefecture": prefecture, "status": "approved"}
        records.add(work, t.Pairing, {**pair, "why": MARK, "notes": MARK, "reasons": MARK, "decided_by": MARK})
        stage = {"county": county, "prefecture": prefecture, "stage": "solid", "since": date(2027, 5, 1)}
        records.add(work, t.Relation, {**stage, "note_zh": f"備註{county}", "note_ja": f"備考{county}"})
    return year


def text_of(data: bytes, folder: Path) -> str:
    (folder / "p.pdf").write_bytes(data)
    made = subprocess.run(["pdftotext", "-layout", str(folder / "p.pdf"), "-"], capture_output=True, check=True)
    return made.stdout.decode()


def test_targets_and_stages_hold_no_secret_and_only_the_own_county(
    tmp_path: Path, sample_file: Path, need: Callable[[str], str]
) -> None:
    need("pdftotext")
    store = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    with store.read() as connection:
        trip = delegations.one(connection).id
    store.do("x", begin)
    Settings().put(office_county="TW-TXG")
    chosen = papers.options(language="both", variant="counted")
    made = papers.make(store, "targets", trip, chosen, event="116", today=TODAY)
    own = text_of(made.pdf, tmp_path)
    assert "臺中市政府每年籌組1團" in own.replace("\n", "").replace(" ", "")
    stages = text_of(papers.make(store, "relations", trip, papers.options(), today=TODAY).pdf, tmp_path)
    assert "備註TW-TXG" in stages and "TW-TAO" not in stages and "桃園" not in stages
    Settings().put(office_role="central")
    whole = text_of(papers.make(store, "targets", trip, chosen, event="2027", today=TODAY).pdf, tmp_path)
    all_stages = text_of(papers.make(store, "relations", trip, papers.options(), today=TODAY).pdf, tmp_path)
    assert "合計共30團" in whole and "備註TW-TAO" in all_stages
    for shown in (own, stages, whole, all_stages):
        assert MARK not in shown and "7,654,321" not in shown
    with pytest.raises(UserError, match="There is no year"):
        papers.make(store, "targets", trip, chosen, event="115", today=TODAY)
    store.close()
