"""Connect to a host, awaiting: each of its addresses is tried soon after the one before (RFC 8305).

`loop.create_connection` can do this, too, but a cancelled task leaks sockets there, and uvloop cannot.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from contextlib import suppress
from itertools import chain, zip_longest
from typing import Any, Final

DELAY: Final = 0.25
"""Seconds after which the next address is tried, if the one before has neither succeeded nor failed."""


async def connected_socket(host: str, port: int) -> socket.socket:
    """Return a socket that is connected to *host*. Raises `OSError`, also if the name is not known."""
    loop = asyncio.get_running_loop()
    addresses = _literal(host, port)
    if addresses is None:
        addresses = interleaved(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    if len(addresses) == 1:
        return await _connect(loop, addresses[0])
    return await _first(loop, addresses)


def _literal(host: str, port: int) -> list[Any] | None:
    """Return the address that *host* itself is; None for a name."""
    for family, address in ((socket.AF_INET, (host, port)), (socket.AF_INET6, (host, port, 0, 0))):
        with suppress(OSError, ValueError):
            socket.inet_pton(family, host)
            return [(family, socket.SOCK_STREAM, 0, "", address)]
    return None


def interleaved(found: Sequence[Any]) -> list[Any]:
    """Return the addresses with their families in turn, so that one family that does not work costs one wait."""
    first = [each for each in found if each[0] == found[0][0]]
    others = [each for each in found if each[0] != found[0][0]]
    return [each for each in chain.from_iterable(zip_longest(first, others)) if each is not None]


async def _connect(loop: asyncio.AbstractEventLoop, address: Any) -> socket.socket:
    family, kind, protocol, _, where = address
    connected = socket.socket(family, kind, protocol)
    try:
        connected.setblocking(False)
        await loop.sock_connect(connected, where)
    except BaseException:
        connected.close()
        raise
    return connected


async def _first(loop: asyncio.AbstractEventLoop, addresses: Sequence[Any]) -> socket.socket:
    """Return the first socket that is connected; close the others. Raises what the first address raised."""
    tasks: list[asyncio.Task[socket.socket]] = []
    winner: asyncio.Task[socket.socket] | None = None
    try:
        for at, address in enumerate(addresses):
            tasks.append(loop.create_task(_connect(loop, address)))
            winner = await _winner(tasks, None if at == len(addresses) - 1 else DELAY)
            if winner is not None:
                return winner.result()
        return tasks[0].result()  # which raises
    finally:
        for task in tasks:
            if task is not winner:
                task.cancel()
                task.add_done_callback(_close)


async def _winner(
    tasks: Sequence[asyncio.Task[socket.socket]], seconds: float | None
) -> asyncio.Task[socket.socket] | None:
    """Wait until one of *tasks* is connected, the newest has failed, or the time is over."""
    pending = {task for task in tasks if not task.done()}
    while pending:
        done, pending = await asyncio.wait(pending, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            if task.exception() is None:
                return task
        if not done or (seconds is not None and tasks[-1] in done):
            return None
    return None


def _close(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()
