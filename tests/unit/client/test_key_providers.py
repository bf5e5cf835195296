"""Functions that provide keys: where they run, and that concurrent calls share one invocation."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from threading import Event, get_ident
from typing import Any

import pytest

from openai_dual.client.key_providers import AsyncSingleFlightKey, SingleFlightKey
from openai_dual.core.secrets import Secret

PATIENCE = 20
"""Seconds."""


async def async_key(key: str = "key") -> str:
    return key


class AsyncObject:
    """An object that is called like an async function."""

    async def __call__(self) -> str:
        return "key"


@pytest.mark.parametrize(
    "function",
    [lambda: "key", lambda: Secret("key"), async_key, partial(async_key, "key"), AsyncObject()],
)
def test_any_function_gives_a_wrapped_key(function: Callable[[], Any]) -> None:
    assert asyncio.run(AsyncSingleFlightKey(function)()) == Secret("key")


def test_a_blocking_function_does_not_block_the_event_loop() -> None:
    entered, go = Event(), Event()

    def key() -> str:
        entered.set()
        go.wait()
        return "key"

    async def run() -> tuple[Any, Any]:
        shared = AsyncSingleFlightKey(key)
        waiting = [asyncio.create_task(shared()) for _ in range(2)]
        await asyncio.to_thread(entered.wait, PATIENCE)
        go.set()
        first, second = await asyncio.gather(*waiting)
        return first, second

    assert asyncio.run(run()) == (Secret("key"), Secret("key"))


def test_an_async_function_runs_in_the_event_loop_and_a_blocking_one_elsewhere() -> None:
    async def here() -> str:
        return str(get_ident())

    async def run() -> tuple[bool, bool]:
        key, other = await AsyncSingleFlightKey(here)(), await AsyncSingleFlightKey(lambda: str(get_ident()))()
        return key.reveal() == str(get_ident()), other.reveal() == str(get_ident())

    assert asyncio.run(run()) == (True, False)


def test_a_blocking_function_sees_the_context_of_its_caller() -> None:
    tenant = ContextVar("tenant", default="nobody")

    async def run() -> Any:
        tenant.set("blue")
        return await AsyncSingleFlightKey(tenant.get)()

    assert asyncio.run(run()) == Secret("blue")


def test_an_error_of_the_function_is_the_callers() -> None:
    def fail() -> str:
        raise LookupError("no key")

    with pytest.raises(LookupError, match="no key"):
        asyncio.run(AsyncSingleFlightKey(fail)())
    with pytest.raises(LookupError, match="no key"):
        SingleFlightKey(fail)()


def test_a_function_that_hangs_does_not_keep_the_program() -> None:
    never, entered = Event(), Event()

    def hang() -> str:
        entered.set()
        never.wait()
        return "late"

    async def run() -> None:
        task = asyncio.create_task(AsyncSingleFlightKey(hang)())
        await asyncio.to_thread(entered.wait, PATIENCE)
        task.cancel()
        await asyncio.wait([task])

    asyncio.run(run())
    never.set()
