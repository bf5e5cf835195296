"""Connections that are cancelled, reset and closed at random leave nothing open and mix no responses up."""

from __future__ import annotations

import sys

import pytest

from benchmarks.soak import EVENTS, soak
from tests.support.clients import Kind
from tests.support.transports import use_connections

CALLS, STREAMS = 600, 60


@pytest.mark.skipif(sys.platform != "linux", reason="open files and memory are read from /proc")
def test_nothing_is_left_open_or_mixed_up(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    use_connections("own", monkeypatch)
    found = soak(CALLS, STREAMS, awaits=kind == "async")

    assert found.mixed_up == 0
    assert found.outcomes["read"] > CALLS / 2 + EVENTS
    assert (found.after.files, found.after.threads) == (found.before.files, found.before.threads)
    assert found.outcomes["tasks left"] == 0
    assert found.after.megabytes - found.before.megabytes < 20
