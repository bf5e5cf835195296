"""Nested calls: the outermost decides on retries, and none waits for itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from openai_dual import Bulkhead, CircuitBreaker, CircuitOpenError, HttpRequest, InternalServerError, RateLimits
from openai_dual.core.calls.middleware import Exchange
from openai_dual.core.effects import Ask
from tests.support.clients import Driver, Kind


class Service:
    """Answer with one status; `sent` has the paths that were asked for."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.sent: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request.url.path.rpartition("/")[2])
        return httpx.Response(self.status, json={"id": "m"})


class Through(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of the caller's that answers with what another of our clients is answered."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def handle_request(self, _: httpx.Request) -> httpx.Response:
        self._client.models.retrieve("inner")
        return httpx.Response(200, json={"id": "m"})

    async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
        await self._client.models.retrieve("inner")
        return httpx.Response(200, json={"id": "m"})


Open = Callable[..., Driver]


@pytest.fixture
def around(kind: Kind, waits: list[float]) -> Iterator[Open]:
    """Open a client that calls another client of this package in each attempt."""
    assert [] == waits
    with ExitStack() as opened:

        def open_outer(inner: Driver, **options: Any) -> Driver:
            client = httpx.Client if kind == "sync" else httpx.AsyncClient
            return opened.enter_context(Driver(kind, http_client=client(transport=Through(inner.client)), **options))

        yield open_outer


def test_only_the_outermost_is_sent_again(dual: Open, around: Open) -> None:
    service = Service(500)
    outer = around(dual(service, max_retries=3), max_retries=3)
    with pytest.raises(InternalServerError) as caught:
        outer.call("models.retrieve", "m")

    assert (4, 4) == (len(service.sent), caught.value.attempts)


def test_also_where_it_is_not_the_first_within(dual: Open, around: Open) -> None:
    service = Service(500)
    outer = around(around(dual(service, max_retries=3), max_retries=3), max_retries=1)
    with pytest.raises(InternalServerError):
        outer.call("models.retrieve", "m")

    assert 2 == len(service.sent)


def test_afterwards_calls_are_on_their_own_again(dual: Open, around: Open) -> None:
    service = Service(200)
    inner = dual(service, max_retries=1)
    around(inner).call("models.retrieve", "m")
    service.status = 500
    with pytest.raises(InternalServerError) as caught:
        inner.call("models.retrieve", "m")

    assert 2 == caught.value.attempts


def checking(dual: Open, service: Service, **options: Any) -> Driver:
    """Open a client whose middleware asks something of the service, by the same client, before it sends."""

    def check(request: HttpRequest) -> Exchange:
        if not request.url.endswith("inner"):
            yield Ask(lambda: driver.client.models.retrieve("inner"))
        response: httpx.Response = yield request
        return response

    driver = dual(service, middleware=check, **options)
    return driver


@pytest.mark.parametrize(
    "setting",
    [{"bulkhead": Bulkhead(1, max_wait=0)}, {"rate_limits": RateLimits(requests_per_day=1, max_wait=0)}],
    ids=["bulkhead", "rate limits"],
)
def test_none_waits_for_what_the_call_around_it_holds(dual: Open, setting: dict[str, Any]) -> None:
    service = Service()
    checking(dual, service, **setting).call("models.retrieve", "m")

    assert ["inner", "m"] == service.sent


def test_a_trial_lets_its_inner_calls_through(dual: Open) -> None:
    service = Service(500)
    breaker = CircuitBreaker(failure_threshold=1, recovery_time=1e-9, probes=1, success_threshold=1)
    driver = checking(dual, service, circuit_breaker=breaker)
    with pytest.raises(InternalServerError):
        driver.call("models.retrieve", "m")
    service.status = 200
    driver.call("models.retrieve", "m")

    assert ["inner", "inner", "m"] == service.sent
    assert {"closed"} == {*breaker.states().values()}


def test_what_the_outer_has_not_passed_has_to_be_passed(dual: Open, around: Open) -> None:
    breaker = CircuitBreaker(failure_threshold=1)
    outer = around(dual(Service(500), circuit_breaker=breaker))
    for expected in (InternalServerError, CircuitOpenError):
        with pytest.raises(expected):
            outer.call("models.retrieve", "m")


def test_tasks_that_outlive_the_call_are_on_their_own(waits: list[float]) -> None:
    service, left = Service(500), []

    async def leave(_: httpx.Request) -> httpx.Response:
        left.append(asyncio.create_task(later()))
        return httpx.Response(200, json={"id": "m"})

    async def later() -> int:
        await done.wait()
        with pytest.raises(InternalServerError) as caught:
            await inner.client.models.retrieve("m")
        return caught.value.attempts

    async def run() -> int:
        await outer.client.models.retrieve("m")
        done.set()
        attempts: int = await left[0]
        return attempts

    done = asyncio.Event()
    with (
        Driver("async", httpx.MockTransport(service), max_retries=2) as inner,
        Driver("async", httpx.MockTransport(leave)) as outer,
    ):
        assert 3 == outer.finish(run())
    assert 2 == len(waits)
