"""A signal is given once, and whoever waits for it learns of it wherever it is given."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from math import inf
from threading import Barrier, Thread
from typing import Any

import pytest

from openai_dual.core.cancellation import NEVER
from openai_dual.core.effects import Sleep
from openai_dual.core.signals import Signal
from openai_dual.runtime.clock import SYSTEM
from openai_dual.runtime.drivers import aperform, perform
from tests.support.clients import Kind
from tests.support.running_calls import PATIENCE

TRANSPORT: Any = None


def sleep(kind: Kind, effect: Sleep) -> None:
    if kind == "sync":
        perform(TRANSPORT, NEVER, SYSTEM, effect)
    else:
        asyncio.run(aperform(TRANSPORT, NEVER, SYSTEM, effect))


def test_listeners_are_called_once_and_latecomers_at_once() -> None:
    signal, heard = Signal(), list[str]()
    signal.listen(lambda: heard.append("early"))
    signal.give()
    signal.give()
    signal.listen(lambda: heard.append("late"))

    assert ["early", "late"] == heard
    assert signal.is_given


def test_who_ignores_it_is_not_called() -> None:
    signal, heard = Signal(), list[int]()

    def listener() -> None:
        heard.append(1)

    signal.listen(listener)
    signal.ignore(listener)
    signal.ignore(listener)
    signal.give()

    assert [] == heard


def test_who_ignores_it_while_it_is_given_is_not_called_either() -> None:
    signal, heard = Signal(), list[int]()

    def first() -> None:
        heard.append(1)
        signal.ignore(last)

    def last() -> None:
        heard.append(2)

    signal.listen(first)
    signal.listen(last)
    signal.give()

    assert [1] == heard


def test_threads_that_come_while_it_is_given_are_called_once() -> None:
    for _ in range(50):
        signal, heard, start = Signal(), list[int](), Barrier(5)

        def come(number: int, signal: Signal = signal, heard: list[int] = heard, start: Barrier = start) -> None:
            start.wait(PATIENCE)
            if number:
                signal.listen(lambda: heard.append(number))
            else:
                signal.give()

        with ThreadPoolExecutor(5) as pool:
            list(pool.map(come, range(5)))
        assert [1, 2, 3, 4] == sorted(heard)


@pytest.mark.parametrize("seconds", [inf, 3600.0])
def test_a_signal_cuts_a_wait_short(kind: Kind, seconds: float) -> None:
    class Given(Signal):
        """Give itself as soon as somebody waits, from another thread."""

        def listen(self, listener: Any) -> None:
            super().listen(listener)
            Thread(target=self.give).start()

    sleep(kind, Sleep(seconds, Given()))


def test_a_signal_that_was_given_leaves_no_wait(kind: Kind) -> None:
    signal = Signal()
    signal.give()

    sleep(kind, Sleep(inf, signal))


def test_without_the_signal_the_wait_is_as_long_as_it_says(kind: Kind) -> None:
    signal = Signal()
    sleep(kind, Sleep(0.001, signal))

    assert not signal._listeners


def test_a_loop_that_is_closed_does_not_hinder_whoever_gives_it() -> None:
    signal, kept = Signal(), list[Any]()

    class Keeping(Signal):
        def ignore(self, listener: Any) -> None:
            kept.append(listener)

    asyncio.run(aperform(TRANSPORT, NEVER, SYSTEM, Sleep(0.0, keeping := Keeping())))
    keeping.give()
    signal.give()

    assert 1 == len(kept)


def test_cancelling_a_wait_leaves_no_listener() -> None:
    signal = Signal()

    async def wait() -> None:
        task = asyncio.create_task(aperform(TRANSPORT, NEVER, SYSTEM, Sleep(inf, signal)))
        await asyncio.sleep(0)
        assert 1 == len(signal._listeners)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(wait())
    assert not signal._listeners
