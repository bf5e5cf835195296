"""The two drivers do the same with the same flow."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Generator
from typing import Any

import pytest

from openai_dual.core.cancellation import NEVER
from openai_dual.core.effects import Ask, Sleep
from openai_dual.errors import ConfigurationError
from openai_dual.runtime.clock import SYSTEM
from openai_dual.runtime.drivers import adrive, aperform, drive, perform
from tests.support.clients import Kind

Flow = Generator[Any, Any, Any]


def run(kind: Kind, flow: Flow, answer: Callable[[Any], Any]) -> Any:
    if kind == "sync":
        return drive(flow, answer)

    async def perform_later(effect: Any) -> Any:
        await asyncio.sleep(0)
        return answer(effect)

    return asyncio.run(adrive(flow, perform_later))


def answer(effect: Any) -> Any:
    if isinstance(effect, BaseException):
        raise effect
    return effect * 2


def test_replies_go_in_and_the_result_comes_out(kind: Kind) -> None:
    def flow() -> Flow:
        return [(yield 1), (yield 2)]

    assert [2, 4] == run(kind, flow(), answer)


def test_what_goes_wrong_is_thrown_into_the_flow(kind: Kind) -> None:
    def flow() -> Flow:
        try:
            yield ValueError("x")
        except ValueError as error:
            return [str(error), (yield 3)]

    assert ["x", 6] == run(kind, flow(), answer)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, asyncio.CancelledError])
def test_what_the_flow_does_not_handle_comes_out_and_closes_it(kind: Kind, error: type[BaseException]) -> None:
    closed: list[bool] = []

    def flow() -> Flow:
        try:
            yield error()
        finally:
            closed.append(True)

    with pytest.raises(error):
        run(kind, flow(), answer)
    assert [True] == closed


def test_interruptions_are_not_the_flows_business(kind: Kind) -> None:
    seen: list[BaseException] = []

    def flow() -> Flow:
        try:
            yield KeyboardInterrupt()
        except BaseException as error:
            seen.append(error)
            raise

    with pytest.raises(KeyboardInterrupt):
        run(kind, flow(), answer)
    assert [GeneratorExit] == [type(error) for error in seen]


def test_asking_and_sleeping(waits: list[float]) -> None:
    async def later() -> str:
        return "key"

    transport: Any = None

    assert "key" == perform(transport, NEVER, SYSTEM, Ask(lambda: "key"))
    assert "key" == asyncio.run(aperform(transport, NEVER, SYSTEM, Ask(lambda: "key")))
    assert "key" == asyncio.run(aperform(transport, NEVER, SYSTEM, Ask(later)))
    perform(transport, NEVER, SYSTEM, Sleep(1))
    asyncio.run(aperform(transport, NEVER, SYSTEM, Sleep(2)))
    assert [1, 2] == waits


@pytest.mark.filterwarnings("error")
def test_what_has_to_be_awaited_is_refused_where_nobody_awaits() -> None:
    async def later() -> str:
        raise AssertionError("nobody awaits it")

    transport: Any = None

    with pytest.raises(ConfigurationError, match=r"^api_key: .*async"):
        perform(transport, NEVER, SYSTEM, Ask(later))


def test_twins_are_mirrors() -> None:
    def mirrored(function: Callable[..., Any]) -> str:
        text = inspect.getsource(function)
        for word, other in (("async def a", "def "), ("await ", ""), ("Awaitable[Any]", "Any")):
            text = text.replace(word, other)
        return text

    plain = inspect.getsource(drive).splitlines()
    twin = mirrored(adrive).splitlines()

    assert [line.partition("#")[0] for line in plain] == [line.partition("#")[0] for line in twin]
