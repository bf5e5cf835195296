"""Lending connections: what a cancelled or closing event loop does to them."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.http.async_connections import Connections

pytestmark = pytest.mark.anyio


class Stale:
    """An idle connection that the server has closed; closing it takes a while."""

    closed = False

    def can_handle_request(self, origin: str) -> bool:
        return bool(origin)

    def has_expired(self) -> bool:
        return True

    def is_available(self) -> bool:
        return False

    async def aclose(self) -> None:
        self.closed = True
        await asyncio.sleep(0)

    def abandon(self) -> None:
        raise NotImplementedError


async def test_a_request_cancelled_while_it_closes_stale_connections_closes_them_all() -> None:
    origin, stale = "an origin", [Stale(), Stale(), Stale()]
    connections = Connections(lambda _: Stale(), httpx.Limits(max_connections=3))
    connections.idle.extend(stale)
    task = asyncio.create_task(connections.acquire(origin, None))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])

    assert (True, [True] * 3) == (task.cancelled(), [each.closed for each in stale])
    assert 3 == len({await connections.acquire(origin, 0.01) for _ in range(3)})


class Idle(Stale):
    """A connection that can be used."""

    def has_expired(self) -> bool:
        return False

    def is_available(self) -> bool:
        return True


ORIGIN = "an origin"


async def test_a_closed_event_loop_refuses_those_that_wait() -> None:
    connections = Connections(lambda _: Idle(), httpx.Limits(max_connections=1))
    lent: Any = await connections.acquire(ORIGIN, None)
    waiting = asyncio.create_task(connections.acquire(ORIGIN, None))
    await asyncio.sleep(0)
    await connections.aclose()
    await asyncio.wait([waiting])

    assert lent.closed
    assert isinstance(waiting.exception(), errors.ClientClosedError)


def test_connections_close_with_their_loop() -> None:
    made: list[Idle] = []

    def make(_: str) -> Idle:
        made.append(Idle())
        return made[-1]

    async def run() -> None:
        connections = Connections(make, httpx.Limits(max_connections=2))
        await connections.close_with_loop()
        await connections.release(await connections.acquire(ORIGIN, None))
        await connections.acquire(ORIGIN, None)

    asyncio.run(run())

    assert [each.closed for each in made] == [True]
