"""Hosts with several addresses: the next is tried in time, the first that works is taken, nothing is left open."""

from __future__ import annotations

import asyncio
import gc
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual.http.direct import dialing

pytestmark = pytest.mark.anyio

V4, V6 = (socket.AF_INET, "4"), (socket.AF_INET6, "6")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


def address(port: int, host: str = "127.0.0.1") -> Any:
    return (socket.AF_INET, socket.SOCK_STREAM, 0, "", (host, port))


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Any:
    def to(*addresses: Any) -> None:
        async def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
            return [*addresses]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)

    return to


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> set[Any]:
    """Addresses that never answer."""
    never: set[Any] = set()
    original = asyncio.SelectorEventLoop.sock_connect

    async def sock_connect(self: Any, connected: socket.socket, where: Any) -> None:
        if where in never:
            await asyncio.Event().wait()
        await original(self, connected, where)

    monkeypatch.setattr(asyncio.SelectorEventLoop, "sock_connect", sock_connect)
    monkeypatch.setattr(dialing, "DELAY", 0.0)
    return never


async def reached(port: int) -> Any:
    connected = await dialing.connected_socket("api.example", port)
    with connected:
        return connected.getpeername()


async def test_an_address_is_not_looked_up(listener: socket.socket, resolve: Any) -> None:
    resolve()  # nothing would be found
    with await dialing.connected_socket(*listener.getsockname()) as connected:
        assert connected.getpeername() == listener.getsockname()


async def test_an_address_that_fails_is_followed_by_the_next(listener: socket.socket, resolve: Any) -> None:
    port = listener.getsockname()[1]
    resolve(address(1), address(1, "127.0.0.2"), address(port))

    assert await reached(port) == listener.getsockname()


async def test_an_address_that_never_answers_is_followed_by_the_next(
    listener: socket.socket, resolve: Any, stuck: set[Any]
) -> None:
    port = listener.getsockname()[1]
    stuck.add(("127.0.0.2", port))
    resolve(address(port, "127.0.0.2"), address(port))

    assert await reached(port) == listener.getsockname()


async def test_the_error_of_the_first_address_is_raised(resolve: Any) -> None:
    resolve(address(1), address(2))
    with pytest.raises(ConnectionRefusedError, match=r"refused|127"):
        await dialing.connected_socket("api.example", 1)


async def test_a_name_that_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    async def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror(socket.EAI_NONAME, "not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)
    with pytest.raises(socket.gaierror):
        await dialing.connected_socket("api.example", 1)


@pytest.mark.parametrize("turns", range(8))
async def test_a_cancelled_task_leaves_no_socket(listener: socket.socket, resolve: Any, turns: int) -> None:
    port = listener.getsockname()[1]
    resolve(address(port), address(port))
    task = asyncio.create_task(dialing.connected_socket("api.example", port))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result().close()
    await asyncio.sleep(0)
    gc.collect()  # a socket that is left open warns, which is an error


def test_families_take_turns() -> None:
    assert dialing.interleaved([V6, V6, V6, V4]) == [V6, V4, V6, V6]
    assert dialing.interleaved([V4]) == [V4]
