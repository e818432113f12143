"""The sample beside one's own data: a file of its own, whole, for practice, and kept as it was left."""

from __future__ import annotations

import sys

from desktop import paths
from desktop.__main__ import STORE, window_options
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import dialogs, samplewindow, security
from desktop.ui.window import Window


def test_the_sample_lies_beside_the_own_data_and_is_made_once(window: Window) -> None:
    assert window.store is not None
    before = window.store.path.read_bytes()
    window.actions_.by_name["@samplewindow:show"].trigger()
    path = paths.data_folder() / samplewindow.NAME
    assert path != window.store.path and window.store.path.read_bytes() == before
    store = open_store(path)
    with store.read() as connection:
        trip = delegations.one(connection)
    with dialogs.answers():
        assert security.allow(window, store), "nobody is asked for a passphrase to try something out"
    store.do("Edit", records.edit, t.Delegation, trip.id, {"name_zh": "試過"})
    store.close()
    assert samplewindow.made() == path
    store = open_store(path)
    with store.read() as connection:
        assert delegations.one(connection).name_zh == "試過"
    store.close()


def test_it_is_this_program_that_is_started_once_more() -> None:
    path = paths.data_folder() / samplewindow.NAME
    program, *words = samplewindow.call(path)
    assert program == sys.executable and words[:2] == ["-m", "desktop"]
    assert window_options(words[2:]) == {STORE: str(path)}
