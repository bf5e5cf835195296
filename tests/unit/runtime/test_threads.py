"""Blocking functions beside the event loop."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from threading import Event, get_ident

import pytest

from openai_dual.runtime.threads import in_thread

PATIENCE = 20


def test_the_result_comes_from_another_thread_with_the_callers_context() -> None:
    tenant = ContextVar("tenant", default="nobody")

    async def run() -> tuple[bool, str]:
        tenant.set("blue")
        return await in_thread(get_ident) == get_ident(), await in_thread(tenant.get)

    assert asyncio.run(run()) == (False, "blue")


def test_an_error_is_raised_where_the_result_is_awaited() -> None:
    def fail() -> None:
        raise LookupError("nothing")

    with pytest.raises(LookupError, match="nothing"):
        asyncio.run(in_thread(fail))


def test_a_cancelled_task_does_not_wait() -> None:
    entered, never = Event(), Event()

    def hang() -> None:
        entered.set()
        never.wait()

    async def run() -> bool:
        task = asyncio.create_task(in_thread(hang))
        await asyncio.to_thread(entered.wait, PATIENCE)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(run())
    never.set()
