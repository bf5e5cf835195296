"""The system's clock, and the clock that replaces it.

Covers: core.clock.
"""

from __future__ import annotations

import asyncio
import time

from openai_dual import OpenAI
from openai_dual.runtime.clock import SYSTEM, SystemClock, current_clock, replaced_clock
from tests.support.clocks import WaitlessClock


def test_new_clients_get_the_replacing_clock() -> None:
    clock = WaitlessClock(print)
    with replaced_clock(clock):
        inside = OpenAI(api_key="k")
    outside = OpenAI(api_key="k")

    assert clock is inside._executor.conduct.clock  # type: ignore[attr-defined]
    assert SYSTEM is outside._executor.conduct.clock  # type: ignore[attr-defined]


def test_a_copy_keeps_the_clock_of_its_client() -> None:
    clock = WaitlessClock(print)
    with replaced_clock(clock):
        client = OpenAI(api_key="k")

    assert clock is client.with_options(timeout=1)._executor.conduct.clock  # type: ignore[attr-defined]


def test_waits_of_the_system_are_those_of_the_replacing_clock() -> None:
    waited: list[float] = []
    with replaced_clock(WaitlessClock(waited.append)):
        SYSTEM.sleep(5)
        asyncio.run(SYSTEM.asleep(6))

    assert [5, 6] == waited
    assert SYSTEM is current_clock()


def test_the_system_tells_its_own_time() -> None:
    assert (time.monotonic, time.time) == (SystemClock.monotonic, SystemClock.wall)
