"""Rate limits by a clock that the test sets: headers and refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_dual.emulator import Application, Emulator, RateLimit, Reply, Request
from openai_dual.emulator.behaviour.rate_limits import LimitSetting, go_duration
from openai_dual.errors import ConfigurationError
from tests.support.clients import Driver

HEADERS = {"authorization": "Bearer k", "content-type": "application/json"}


class Account:
    """An emulator with limits, and its clock."""

    def __init__(self, limits: LimitSetting) -> None:
        self.now = 0.0
        self._application = Application(limits=limits, clock=lambda: self.now)

    def ask(self, model: str = "gpt-4o", **settings: Any) -> Reply:
        body = json.dumps({"model": model, "input": "Hi", **settings}).encode()
        return self._application.respond(Request("POST", "/v1/responses", (), HEADERS, body)).reply

    def error_of(self, kind: str, **settings: Any) -> tuple[str, str, str]:
        headers = self.ask(**settings).headers
        limit, remaining, reset = (headers[f"x-ratelimit-{name}-{kind}"] for name in ("limit", "remaining", "reset"))
        return limit, remaining, reset


def error(reply: Reply) -> dict[str, Any]:
    assert isinstance(reply.body, bytes)
    found: dict[str, Any] = json.loads(reply.body)["error"]
    return found


def test_requests_are_counted_down_and_refilled() -> None:
    account = Account(RateLimit(requests_per_minute=6))

    assert [("6", "5", "10s"), ("6", "4", "20s")] == [account.error_of("requests") for _ in range(2)]
    account.now += 10
    assert ("6", "4", "20s") == account.error_of("requests")
    account.now += 3600
    assert ("6", "5", "10s") == account.error_of("requests")


def test_tokens_are_a_quarter_of_the_bytes_and_the_maximum_output() -> None:
    account = Account(RateLimit(tokens_per_minute=600))
    asked = len(json.dumps({"model": "gpt-4o", "input": "Hi"}))

    assert ("600", str(600 - asked // 4 - 1), f"{100 * (asked // 4 + 1)}ms") == account.error_of("tokens")
    assert int(account.error_of("tokens", max_output_tokens=300)[1]) < 300


def test_the_bytes_of_a_file_cost_no_tokens() -> None:
    with (
        Emulator(limits=RateLimit(tokens_per_minute=100)) as server,
        Driver("sync", base_url=server.base_url) as driver,
    ):
        file = driver.call("files.create", file=("big.txt", b"x" * 10_000), purpose="user_data")

    assert 10_000 == file.bytes


def test_a_request_too_many_is_refused_until_there_is_room() -> None:
    account = Account(RateLimit(requests_per_minute=2))
    account.ask()
    account.ask()
    refused = account.ask()

    assert (429, "rate_limit_exceeded", "requests") == (refused.status, error(refused)["code"], error(refused)["type"])
    assert "Limit 2, Used 2, Requested 1. Please try again in 30s." in error(refused)["message"]
    assert ("30", "30000", "0") == tuple(
        refused.headers[name] for name in ("retry-after", "retry-after-ms", "x-ratelimit-remaining-requests")
    )
    account.now += 29.9
    assert 429 == account.ask().status
    account.now += 0.1
    assert 200 == account.ask().status


def test_a_refused_request_is_not_charged() -> None:
    account = Account(RateLimit(requests_per_minute=100, tokens_per_minute=100))
    account.ask(max_output_tokens=80)
    for _ in range(5):
        assert 429 == account.ask(max_output_tokens=80).status

    account.now += 60
    assert 200 == account.ask(max_output_tokens=80).status


def test_a_request_that_never_fits_has_no_hint() -> None:
    refused = Account(RateLimit(tokens_per_minute=50)).ask(max_output_tokens=51)

    assert (429, "tokens") == (refused.status, error(refused)["type"])
    assert "too large" in error(refused)["message"]
    assert "retry-after" not in refused.headers


def test_limits_by_model() -> None:
    account = Account({"gpt-4o": RateLimit(requests_per_minute=1), "gpt-5": RateLimit(requests_per_minute=2)})

    asked = ["gpt-4o", "gpt-4o", "gpt-5", "gpt-5", "gpt-5", "gpt-4.1", "gpt-4.1"]
    assert [200, 429, 200, 200, 429, 200, 200] == [account.ask(model).status for model in asked]


def test_the_headers_without_limits() -> None:
    account = Account(None)

    assert {("10000", "9999", "6ms")} == {account.error_of("requests") for _ in range(5)}


@settings(deadline=None)  # the machine may be busy
@given(steps=st.lists(st.floats(0, 30), min_size=1, max_size=40), limit=st.integers(1, 20))
def test_no_minute_lets_more_than_twice_the_limit_pass(steps: list[float], limit: int) -> None:
    account, passed = Account(RateLimit(requests_per_minute=limit)), list[float]()
    for step in steps:
        account.now += step
        if account.ask().status == 200:
            passed.append(account.now)

    assert all(sum(start <= one <= start + 60 for one in passed) <= 2 * limit for start in passed)


@pytest.mark.parametrize("settings", [{"requests_per_minute": 0}, {"tokens_per_minute": 1.5}])
def test_a_limit_that_is_invalid_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        RateLimit(**settings)


@pytest.mark.parametrize("limits", [60, {"gpt-4o": 60}])
def test_a_value_that_is_not_a_limit_is_refused(limits: Any) -> None:
    with pytest.raises(ConfigurationError, match="limits"):
        Application(limits=limits)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (0.006, "6ms"), (1.5, "1.5s"), (59, "59s"), (360, "6m0s"), (111.595, "1m51.595s"), (3600, "1h0m0s")],
)
def test_durations_are_formatted_as_in_go(seconds: float, text: str) -> None:
    assert text == go_duration(seconds)
