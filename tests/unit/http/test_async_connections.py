"""Lending connections: what a cancelled or closing event loop does to them."""

from __future__ import annotations

import asyncio
import ssl
from types import SimpleNamespace
from typing import Any

import httpcore
import pytest

from openai_dual import errors
from openai_dual.http.async_connections import Connections

pytestmark = pytest.mark.anyio


class Stale(httpcore.AsyncConnectionInterface):
    """An idle connection that the server has closed; closing it takes a while."""

    closed = False

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        return bool(origin)

    def has_expired(self) -> bool:
        return True

    def is_available(self) -> bool:
        return False

    async def aclose(self) -> None:
        self.closed = True
        await asyncio.sleep(0)


async def test_a_request_cancelled_while_it_closes_stale_connections_closes_them_all() -> None:
    origin, stale = httpcore.Origin(b"http", b"api.invalid", 80), [Stale(), Stale(), Stale()]
    connections = Connections(lambda _: Stale(), limit=3, spare=3)
    connections.idle.extend(stale)
    task = asyncio.create_task(connections.acquire(origin, None))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])

    assert (True, [True] * 3) == (task.cancelled(), [each.closed for each in stale])
    assert 3 == len({await connections.acquire(origin, 0.01) for _ in range(3)})


class Idle(Stale):
    """A connection that can be used."""

    def __init__(self, decrypted: Any = None) -> None:
        self._connection = Inner(decrypted)

    def has_expired(self) -> bool:
        return False

    def is_available(self) -> bool:
        return True


class Inner:
    """An HTTP/1.1 connection that got no more than its response, over TLS or without it."""

    def __init__(self, tls: Any) -> None:
        self._h11_state = SimpleNamespace(trailing_data=(b"", False))
        self._network_stream = SimpleNamespace(tls=tls)


class Decrypted:
    """A TLS object that has bytes, or raises."""

    def __init__(self, result: bytes | Exception) -> None:
        self.result = result

    def read(self, _: int) -> bytes:
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


ORIGIN = httpcore.Origin(b"http", b"api.invalid", 80)


@pytest.mark.parametrize(
    ("decrypted", "kept"),
    [
        (None, True),
        (Decrypted(ssl.SSLWantReadError()), True),
        (Decrypted(b"H"), False),
        (Decrypted(b""), False),
        (Decrypted(ssl.SSLZeroReturnError()), False),
    ],
)
async def test_a_connection_with_bytes_inside_tls_is_not_kept(decrypted: Any, kept: bool) -> None:
    connections = Connections(lambda _: Idle(decrypted), limit=1, spare=1)
    connection: Any = await connections.acquire(ORIGIN, None)
    await connections.release(connection)

    assert connections.idle == ([connection] if kept else [])
    assert connection.closed is not kept


async def test_a_closed_event_loop_refuses_those_that_wait() -> None:
    connections = Connections(lambda _: Idle(), limit=1, spare=1)
    lent: Any = await connections.acquire(ORIGIN, None)
    waiting = asyncio.create_task(connections.acquire(ORIGIN, None))
    await asyncio.sleep(0)
    await connections.aclose()
    await asyncio.wait([waiting])

    assert lent.closed
    assert isinstance(waiting.exception(), errors.ClientClosedError)


def test_connections_close_with_their_loop() -> None:
    made: list[Idle] = []

    def make(_: httpcore.Origin) -> Idle:
        made.append(Idle())
        return made[-1]

    async def run() -> None:
        connections = Connections(make, limit=2, spare=2)
        await connections.close_with_loop()
        await connections.release(await connections.acquire(ORIGIN, None))
        await connections.acquire(ORIGIN, None)

    asyncio.run(run())

    assert [each.closed for each in made] == [True]
