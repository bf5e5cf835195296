"""`client.map`: many calls over a scripted transport, with both clients.

Covers: core.workflows.many, runtime.gather.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import OpenAI
from openai_dual.core.calls.call import Call
from openai_dual.errors import ConfigurationError, NotFoundError
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


def model(request: httpx.Request) -> httpx.Response:
    name = request.url.path.rpartition("/")[2]
    if name == "gone":
        return httpx.Response(404, json={"error": {"message": "no such model"}})
    return httpx.Response(200, json={"id": name, "object": "model"})


def calls(driver: Driver, names: list[str]) -> list[Call[Any]]:
    return [driver.method("models.retrieve").call(name) for name in names]


@pytest.mark.parametrize("at_once", [1, 3, 50])
def test_results_are_in_the_order_of_the_calls(dual: Dual, at_once: int) -> None:
    driver, names = dual(model), [f"m{number}" for number in range(20)]

    results = driver.items(driver.client.map(calls(driver, names), at_once=at_once))

    assert names == [result.value.id for result in results]
    assert list(range(20)) == [result.index for result in results]


def test_unordered_results_are_complete(dual: Dual) -> None:
    driver, names = dual(model), [f"m{number}" for number in range(20)]

    results = driver.items(driver.client.map(calls(driver, names), at_once=4, ordered=False))

    assert set(enumerate(names)) == {(result.index, result.value.id) for result in results}


def test_a_failure_does_not_affect_the_other_calls(dual: Dual) -> None:
    driver = dual(model)

    first, gone, last = driver.items(driver.client.map(calls(driver, ["a", "gone", "b"])))

    assert "a" == first.value.id
    assert first.error is None
    assert "b" == last.value.id
    assert isinstance(gone.error, NotFoundError)
    with pytest.raises(NotFoundError, match="no such model"):
        _ = gone.value


def test_calls_are_taken_when_there_is_room(dual: Dual) -> None:
    driver, taken = dual(model), 0

    def endless() -> Iterator[Call[Any]]:
        nonlocal taken
        while True:
            taken += 1
            yield driver.method("models.retrieve").call("m")

    results = driver.client.map(endless(), at_once=3)
    if hasattr(results, "__aiter__"):

        async def first() -> Any:
            result = await anext(results)
            await results.aclose()
            return result

        result = driver.finish(first())
    else:
        result = next(results)
        results.close()

    assert ("m", True) == (result.value.id, taken <= 6)


def test_an_error_of_the_iterable_ends_the_map(dual: Dual) -> None:
    driver = dual(model)

    def broken() -> Iterator[Call[Any]]:
        yield driver.method("models.retrieve").call("m")
        raise LookupError("no more names")

    with pytest.raises(LookupError, match="no more names"):
        driver.items(driver.client.map(broken(), at_once=1))


@pytest.mark.parametrize("at_once", [0, -1, True, "4", 2.0])
def test_an_invalid_concurrency_is_refused_at_once(dual: Dual, at_once: Any) -> None:
    with pytest.raises(ConfigurationError, match="at_once: expected a whole number, 1 or more"):
        dual(model).client.map([], at_once=at_once)


def test_concurrency_is_limited(dual: Dual) -> None:
    """Each of the first calls waits until the maximum is in flight; fewer would wait without end."""
    at_once, most, running = 4, 0, 0
    lock, full = threading.Lock(), threading.Barrier(at_once)

    def enter() -> None:
        nonlocal most, running
        with lock:
            running += 1
            most = max(most, running)

    def leave() -> None:
        nonlocal running
        with lock:
            running -= 1

    def wait(request: httpx.Request) -> httpx.Response:
        enter()
        full.wait(timeout=30)
        leave()
        return model(request)

    afull = asyncio.Barrier(at_once)

    async def await_(request: httpx.Request) -> httpx.Response:
        enter()
        async with asyncio.timeout(30):
            await afull.wait()
        leave()
        return model(request)

    driver = dual(wait)
    driver = driver if isinstance(driver.client, OpenAI) else dual(await_)
    results = driver.items(driver.client.map(calls(driver, ["m"] * 12), at_once=at_once))

    assert (12, at_once) == (len([result.value for result in results]), most)


def test_threads_see_the_context_of_the_caller() -> None:
    tenant: ContextVar[str] = ContextVar("tenant", default="nobody")
    seen: list[str] = []

    def note(request: httpx.Request) -> httpx.Response:
        seen.append(tenant.get())
        return model(request)

    with Driver("sync", httpx.MockTransport(note)) as driver:
        tenant.set("us")
        driver.items(driver.client.map(calls(driver, ["m", "m"])))

    assert ["us", "us"] == seen
