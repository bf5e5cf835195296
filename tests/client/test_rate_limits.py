"""Rate limits and bulkheads of clients: set, copied, shared by threads and event loops, charged for streams."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from math import isfinite
from threading import Lock, Thread
from typing import Any

import httpx
import pytest
from attrs import define, field

import openai_dual
from openai_dual import (
    Bulkhead,
    ConfigurationError,
    DeadlineExceededError,
    PoolTimeoutError,
    RateLimiter,
    RateLimits,
    RateLimitWaitError,
)
from openai_dual.core.effects import Effect, Send, Sleep
from openai_dual.core.execution.flow import Flow, call_flow
from openai_dual.core.execution.policy import Policy
from openai_dual.core.execution.sent import Sent
from openai_dual.core.resilience.reservation import Reservation
from openai_dual.core.resilience.retry import Retry
from openai_dual.runtime.drivers import adrive, drive
from openai_dual.runtime.pacing import spacer
from openai_dual.runtime.waiting import apause, pause
from tests.support.clients import Driver
from tests.support.flows import CALL, REQUEST, WALL
from tests.support.slow_bodies import TimedClient
from tests.unit.core.resilience.test_rate_limiter import join, most_within, wait

Open = Callable[..., Driver]
HELLO: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x" * 395}]}


def test_nothing_is_limited_unless_asked_for(dual: Open) -> None:
    client = dual([]).client

    assert (None, None, ()) == (client.rate_limits, client.bulkhead, client._executor.policy.queues)


def test_copies_share_and_may_do_without(dual: Open) -> None:
    client = dual([], rate_limits=RateLimits(requests_per_minute=60), bulkhead=3).client
    copy = client.with_options(timeout=1)

    assert (client.rate_limits, client.bulkhead) == (copy.rate_limits, copy.bulkhead)
    assert 3 == copy.bulkhead.max_concurrent
    assert () == client.with_options(rate_limits=None, bulkhead=None)._executor.policy.queues


def test_a_limiter_may_be_shared_by_clients(dual: Open) -> None:
    limiter, bulkhead = RateLimiter(RateLimits(requests_per_minute=60, max_wait=0)), Bulkhead(2)
    first, second = (
        dual([httpx.Response(200, json={"id": "m"})], rate_limits=limiter, bulkhead=bulkhead) for _ in range(2)
    )
    first.call("models.retrieve", "m")

    with pytest.raises(RateLimitWaitError):
        second.call("models.retrieve", "m")
    assert 0 == bulkhead.in_flight


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        (
            {"rate_limits": 60},
            "rate_limits: expected RateLimits, a RateLimiter, a mapping of models to them, or None, got",
        ),
        ({"rate_limits": {}}, "rate_limits: expected limits for a model, got an empty mapping"),
        ({"rate_limits": {"": RateLimits()}}, "rate_limits: expected names of models, got ''"),
        ({"rate_limits": {"requests_per_minute": 1}}, "rate_limits: expected RateLimits"),
        ({"bulkhead": 0}, "bulkhead: expected a whole number, 1 or more, a Bulkhead or None, got 0"),
        ({"bulkhead": True}, "bulkhead: expected"),
        ({"bulkhead": "4"}, "bulkhead: expected"),
    ],
)
def test_what_limits_nothing_is_refused(dual: Open, setting: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{message}"):
        dual([], **setting)


MODELS = {
    "gpt-5.5": RateLimits(requests_per_minute=60, max_wait=0),
    "gpt-5.5*": RateLimits(requests_per_minute=60, max_wait=0),
    "text-embedding-*": RateLimits(tokens_per_minute=1000, max_wait=0),
}


def test_each_model_has_its_own_limits(dual: Open) -> None:
    driver = dual(lambda _: httpx.Response(200, json=chat(1)), rate_limits=MODELS, circuit_breaker=None)

    def call(model: str) -> Any:
        return driver.call("chat.completions.create", **HELLO | {"model": model})

    call("gpt-5.5"), call("gpt-5.5-mini")  # of a pattern, whose models share their limits
    for model in ("gpt-5.5", "gpt-5.5-pro"):
        with pytest.raises(RateLimitWaitError):
            call(model)
    for _ in range(5):
        call("another")
    left = {name: state["left"] for name, state in driver.client.health()["rate_limits"].items()}

    assert {"gpt-5.5": {"rpm": 59}, "gpt-5.5*": {"rpm": 59}, "text-embedding-*": {"tpm": 1000}} == left


def test_the_model_is_found_in_forms_and_extra_bodies(dual: Open) -> None:
    limits = {"whisper-*": RateLimits(requests_per_minute=60, max_wait=0)}
    driver = dual(lambda _: httpx.Response(200, json={"text": "x"}), rate_limits=limits)
    driver.call("audio.transcriptions.create", file=b"x", model="whisper-1")

    with pytest.raises(RateLimitWaitError):
        driver.call("chat.completions.create", **HELLO, extra_body={"model": "whisper-2"})


def chat(total: int) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion", "choices": [], "usage": {"total_tokens": total}}


def test_a_call_reserves_and_pays_what_it_used(dual: Open) -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=1000, burst=60))
    driver = dual([httpx.Response(200, json=chat(300))], rate_limits=limiter)
    assert 600 == driver.client.rate_limits.limits.estimate(call_of(driver, max_tokens=500))

    driver.call("chat.completions.create", **HELLO, max_tokens=500)
    assert 300 == spent(limiter)


def call_of(driver: Driver, **more: Any) -> Any:
    return driver.client.chat.completions.create.call(**HELLO | more)


def spent(limiter: RateLimiter) -> int:
    meter: Any = limiter._limits[1][1]  # behind the advice
    used: float = meter._used
    return round(used)


@pytest.mark.parametrize(("body", "used"), [(chat(250), 250), ({"id": "c"}, 600)])
def test_a_streamed_response_that_is_read_whole_uses_the_tokens_it_reports(dual: Open, body: Any, used: int) -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=1000, burst=60))
    driver = dual([httpx.Response(200, json=body)], rate_limits=limiter)
    opened = driver.client.with_streaming_response.chat.completions.create(**HELLO, max_tokens=500)

    async def read() -> None:
        async with opened as response:
            await response.json()

    if hasattr(opened, "__aenter__"):
        driver.finish(read())
    else:
        with opened as response:
            response.json()

    assert (0, used) == (limiter.in_flight, spent(limiter))


CHUNK = b'data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":null}],"usage":null}\n\n'
LAST = b'data: {"id":"c","choices":[],"usage":{"total_tokens":250}}\n\ndata: [DONE]\n\n'


FINISHED = CHUNK.replace(b"null}]", b'"stop"}]')


@pytest.mark.parametrize(("events", "used"), [(CHUNK + LAST, 250), (FINISHED + b"data: [DONE]\n\n", 600)])
def test_a_stream_uses_the_tokens_it_reports_otherwise_the_reserved_ones(dual: Open, events: bytes, used: int) -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=1000, burst=60))
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=events)
    driver = dual([answer], rate_limits=limiter, bulkhead=1)
    stream = driver.call("chat.completions.create", **HELLO, max_tokens=500, stream=True)
    assert (1, 600) == (limiter.in_flight, spent(limiter))

    driver.events(stream)
    assert (0, used, 0) == (limiter.in_flight, spent(limiter), driver.client.bulkhead.in_flight)


def test_a_stream_of_a_response_pays_as_well(dual: Open) -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=1000, burst=60))
    event = b'data: {"type":"response.completed","response":{"id":"r","usage":{"total_tokens":70}}}\n\n'
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=event)
    driver = dual([answer], rate_limits=limiter)
    driver.events(driver.call("responses.create", model="m", input="x" * 400, stream=True))

    assert 70 == spent(limiter)


def test_bursts_are_spaced_by_one_spacer_for_each_loop() -> None:
    limiter = RateLimiter(RateLimits(requests_per_minute=60_000))

    async def spacers() -> tuple[Any, Any]:
        await spacer(limiter).acquire()
        return spacer(limiter), spacer(limiter)

    first, second = asyncio.run(spacers()), asyncio.run(spacers())
    assert first[0] is first[1]
    assert second[0] is second[1]
    assert first[0] is not second[0]
    assert 0.0005 == first[0].time_period


def test_only_what_is_sent_asynchronously_is_spaced(dual: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    spaced: list[int] = []

    class Spacer:
        async def acquire(self) -> None:
            spaced.append(1)

    monkeypatch.setattr("openai_dual.runtime.pacing.spacer", lambda _: Spacer())
    driver = dual([httpx.Response(200, json={"id": "m"})], rate_limits=RateLimits(requests_per_minute=60))
    driver.call("models.retrieve", "m")

    assert [1] * (type(driver.client) is openai_dual.AsyncOpenAI) == spaced


def test_a_turn_to_leave_is_not_waited_for_beyond_the_deadline() -> None:
    answers = [httpx.Response(200, json={"id": "m"})] * 2
    limiter = RateLimiter(RateLimits(requests_per_minute=60, burst=60))
    with TimedClient("async", answers, rate_limits=limiter) as client:
        client.driver.call("models.retrieve", "m")
        with pytest.raises(DeadlineExceededError) as caught:
            client.driver.call("models.retrieve", "m", deadline=0.3)
        assert (PoolTimeoutError, 1000.3, 0) == (type(caught.value.__cause__), client.clock.now, limiter.in_flight)

        client.driver.call("models.retrieve", "m")
        assert (1000.5, 2) == (client.clock.now, len(client.requests))


class Recording(RateLimiter):
    """A limiter that notes when it serves whom."""

    def __init__(self, limits: RateLimits) -> None:
        super().__init__(limits)
        self.served: list[tuple[float, float]] = []

    def _serve(self, standing: Reservation, now: float) -> None:
        self.served.append((now, standing.amounts[1]))
        super()._serve(standing, now)


@define
class Flight:
    """Virtual time: sleeping advances the clock; waiting for a signal is real."""

    now: float = 0.0
    _lock: Any = field(factory=Lock)

    def __call__(self) -> float:
        return self.now

    def perform(self, effect: Effect) -> Any:
        if isinstance(effect, Sleep) and effect.until is not None and not isfinite(effect.seconds):
            return pause(effect.seconds, effect.until)
        return self._at_once(effect)

    async def aperform(self, effect: Effect) -> Any:
        await asyncio.sleep(0)
        if isinstance(effect, Sleep) and effect.until is not None and not isfinite(effect.seconds):
            return await apause(effect.seconds, effect.until)
        return self._at_once(effect)

    def _at_once(self, effect: Effect) -> Any:
        if isinstance(effect, Sleep):
            with self._lock:
                self.now += effect.seconds
        return httpx.Response(200, json={}) if isinstance(effect, Send) else None


def shared_by_all(queues: tuple[Any, ...], each: int, cancelled: Callable[[int], bool]) -> None:
    """Run *each* calls in every one of three threads and two event loops; some tasks are cancelled."""
    clock = Flight()

    def flow(number: int) -> Flow:
        policy = Policy(Retry(0), clock, lambda: WALL, queues=queues)
        return call_flow(REQUEST, policy, CALL._replace(tokens=number % 7 * 10))

    def calls() -> None:
        for number in range(each):
            drive(flow(number), clock.perform)

    async def tasks() -> None:
        begun = [asyncio.create_task(adrive(flow(number), clock.aperform)) for number in range(each)]
        await asyncio.sleep(0)
        for number, task in enumerate(begun):
            if cancelled(number):
                task.cancel()
        done = await asyncio.gather(*begun, return_exceptions=True)
        assert all(isinstance(result, Sent | asyncio.CancelledError) for result in done)

    threads = [Thread(target=calls) for _ in range(3)] + [Thread(target=asyncio.run, args=(tasks(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)


def test_threads_and_event_loops_share_one_budget() -> None:
    limits = RateLimits(requests_per_minute=100, tokens_per_minute=2000, max_wait=None, max_waiting=9999)
    limiter, bulkhead = Recording(limits), Bulkhead(8, max_wait=None)
    shared_by_all((bulkhead, limiter), 100, lambda _: False)

    served = sorted(limiter.served)
    assert 500 == len(served)
    assert most_within(60, [(at, 1) for at, _ in served]) <= 100 + 100 / 60 + 1e-6
    assert most_within(60, served) <= 2000 + 2000 / 60 + 1e-6
    assert (0, 0, 0, 0) == (limiter.in_flight, limiter.waiting, bulkhead.in_flight, bulkhead.waiting)


@pytest.mark.parametrize("seed", range(3))
def test_random_cancellation_loses_no_place(seed: int) -> None:
    chance = random.Random(seed)
    limiter = RateLimiter(RateLimits(requests_per_minute=6000, max_wait=None, max_waiting=9999))
    bulkhead = Bulkhead(4, max_wait=None, max_waiting=9999)
    shared_by_all((bulkhead, limiter), 200, lambda _: chance.random() < 0.5)

    assert (0, 0, 0, 0) == (limiter.in_flight, limiter.waiting, bulkhead.in_flight, bulkhead.waiting)
    assert wait(join(limiter, now=1e9), 1e9) == 0
