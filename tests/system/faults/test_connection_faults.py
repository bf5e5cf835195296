"""Connections refused, rules that hit some requests, and enforced rate limits, over real sockets."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from openai_dual import errors
from openai_dual.core.resilience.retry import Retry
from openai_dual.emulator import Emulator, Fault, RateLimit
from openai_dual.testing import no_waits
from tests.support.clients import Driver, Kind
from tests.system.faults.conftest import TIMEOUT, assert_still_works


def ask(driver: Driver, model: str = "gpt-4o", **settings: Any) -> Any:
    messages = [{"role": "user", "content": "Hi"}]
    return driver.call("chat.completions.create", model=model, messages=messages, **settings)


def test_a_restarted_server_is_used_again(driver: Driver, emulator: Emulator) -> None:
    assert_still_works(driver)
    with emulator.refusing(), pytest.raises(errors.APIConnectionError) as caught:
        ask(driver)

    assert isinstance(root(caught.value), ConnectionRefusedError)
    assert_still_works(driver)


def test_connections_are_refused_for_a_time(driver: Driver, emulator: Emulator) -> None:
    found: list[type[BaseException]] = []
    for headers in ({"x-emulator-fault": "refuse=30"}, {}):
        with pytest.raises(errors.APIConnectionError) as caught:
            ask(driver, extra_headers=headers)
        found.append(type(root(caught.value)))

    assert ConnectionRefusedError is found[1]
    assert [None] == [one.status for one in emulator.requests]


def test_a_refused_connection_is_retried(kind: Kind, emulator: Emulator) -> None:
    again = Retry(20, initial=0.01, jitter="none")
    headers = {"x-emulator-fault": "refuse=0.05; times=1"}
    settings: dict[str, Any] = {"max_retries": None, "retry": again, "circuit_breaker": None, "retry_budget": None}
    with Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT, **settings) as driver:
        response = driver.call("models.retrieve.raw", "gpt-4o", extra_headers=headers)

        assert response.retries_taken > 0
        assert_still_works(driver)


@pytest.mark.parametrize(("fault", "attempts"), [("drop=2; times=1", 4), ("drop; times=1", 3)])
def test_a_number_of_connections_is_reset(kind: Kind, emulator: Emulator, fault: str, attempts: int) -> None:
    settings: dict[str, Any] = {"max_retries": 5, "circuit_breaker": None}
    with no_waits(), Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT, **settings) as driver:
        response = driver.call("models.retrieve.raw", "gpt-4o", extra_headers={"x-emulator-fault": fault})

        assert attempts == 1 + response.retries_taken
        assert [None, 200] == [one.status for one in emulator.requests]
        assert_still_works(driver)


def test_a_reset_connection_is_a_connection_error(driver: Driver, emulator: Emulator) -> None:
    emulator.fault("drop=2; times=1")
    found = []
    for _ in range(3):
        with pytest.raises(errors.APIConnectionError) as caught:
            ask(driver)
        found.append(caught.value.retryable)

    assert [True] * 3 == found
    assert_still_works(driver)


def root(error: BaseException) -> BaseException:
    """Follow causes and contexts to the first error."""
    while inner := error.__cause__ or error.__context__:
        error = inner
    return error


@pytest.mark.parametrize(
    ("rule", "statuses"),
    [
        (Fault(status=503), [503, 503, 503]),
        ("status=503", [503, 503, 503]),
        (Fault(status=503, times=2), [503, 503, 200]),
        (Fault(status=503, nth=2), [200, 503, 200]),
        (Fault(status=503, path="/chat/completions"), [503, 503, 503]),
        (Fault(status=503, path="/chat/*", method="POST", model="gpt-*"), [503, 503, 503]),
        (Fault(status=503, path="/responses"), [200, 200, 200]),
        (Fault(status=503, method="GET"), [200, 200, 200]),
        (Fault(status=503, model="gpt-5"), [200, 200, 200]),
        (Fault(close=True, nth=1), [None, 200, 200]),
    ],
)
def test_a_rule_hits_some_requests(kind: Kind, rule: Fault | str, statuses: list[int | None]) -> None:
    with Emulator(faults=[rule]) as server, Driver(kind, base_url=server.base_url) as driver:
        for status in statuses:
            if status == 200:
                ask(driver)
            else:
                with pytest.raises(errors.APIError):
                    ask(driver)

        assert [("createChatCompletion", status) for status in statuses] == [
            (one.operation, one.status) for one in server.requests
        ]


def test_a_rule_may_be_added_later(driver: Driver, emulator: Emulator) -> None:
    ask(driver)
    emulator.fault("status=500; times=1")
    with pytest.raises(errors.InternalServerError):
        ask(driver)

    assert_still_works(driver)


def test_the_seed_determines_the_share_of_failures(kind: Kind) -> None:
    rounds = []
    for _ in range(2):
        with Emulator(faults=["status=500; rate=0.2"], seed=3) as server, Driver(kind, base_url=server.base_url) as one:
            for _ in range(50):
                with suppress(errors.InternalServerError):
                    one.call("models.retrieve", "gpt-4o")
            rounds.append([request.status for request in server.requests])

    assert rounds[0] == rounds[1]
    assert 3 < rounds[0].count(500) < 20


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_requests_beyond_the_limit_are_refused_with_a_hint(kind: Kind) -> None:
    clock = Clock()
    limits = RateLimit(requests_per_minute=2)
    with Emulator(limits=limits, clock=clock) as server, Driver(kind, base_url=server.base_url) as driver:
        ask(driver)
        ask(driver)
        with pytest.raises(errors.RateLimitError) as caught:
            ask(driver)
        clock.now += 30
        ask(driver)

    assert (30.0, "rate_limit_exceeded") == (caught.value.retry_after, caught.value.code)


def test_tokens_beyond_the_limit_are_refused(kind: Kind) -> None:
    limits = {"gpt-4o": RateLimit(tokens_per_minute=200)}
    with Emulator(limits=limits, clock=Clock()) as server, Driver(kind, base_url=server.base_url) as driver:
        ask(driver, max_tokens=100)
        with pytest.raises(errors.TokenLimitError):
            ask(driver, max_tokens=100)
        ask(driver, model="gpt-5", max_tokens=100)

        assert [200, 429, 200] == [request.status for request in server.requests]
