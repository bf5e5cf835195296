"""Waits take their seconds, unless a signal cuts them short."""

from __future__ import annotations

import asyncio
from math import inf
from threading import Event

import pytest

from openai_dual.core.signals import Signal
from openai_dual.runtime import waiting
from openai_dual.runtime.waiting import apause, cut_short, pause


def test_a_wait_takes_its_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float | None] = []

    class Recording(Event):
        def wait(self, timeout: float | None = None) -> bool:
            waited.append(timeout)
            return False

    monkeypatch.setattr(waiting, "Event", Recording)
    pause(5)
    asyncio.run(apause(0))

    assert [5] == waited


def test_a_signal_that_is_given_ends_a_wait_without_end() -> None:
    given = Signal()
    given.give()

    pause(inf, given)
    asyncio.run(apause(inf, given))


def test_work_is_cut_short_by_a_signal() -> None:
    given = Signal()
    given.give()

    async def work() -> None:
        await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        asyncio.run(cut_short(work(), [given]))
