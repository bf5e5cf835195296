"""What `client.health()` says, without a request."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from openai_dual import Bulkhead, CircuitBreaker, OpenAIError, RateLimits, RetryBudget
from openai_dual.client.health import KEPT
from openai_dual.emulator import Emulator
from tests.support.clients import Driver

Dual = Callable[..., Driver]
KEY = "https://api.openai.com"


def test_a_fresh_client(dual: Dual) -> None:
    client = dual([], retry_budget=RetryBudget(10)).client

    assert {
        "closed": False,
        "circuits": {},
        "retry_budget": {"left": 10, "capacity": 10},
        "rate_limits": None,
        "spend_cap": None,
        "endpoints": None,
        "bulkhead": None,
        "pool": None,
        "sockets": [],
        "last_errors": [],
    } == client.health()


def test_limits_and_circuits(dual: Dual) -> None:
    limits = RateLimits(requests_per_minute=100, tokens_per_minute=1000, requests_per_day=500)
    driver = dual(
        [httpx.Response(200, json={"usage": {"total_tokens": 100}})],
        rate_limits=limits,
        bulkhead=Bulkhead(5),
        circuit_breaker=CircuitBreaker(),
    )
    driver.call("chat.completions.create", model="m", messages=[{"role": "user", "content": "hi"}])
    found = driver.client.health()

    assert {KEY: "closed"} == found["circuits"]
    assert {"left": {"rpm": 99, "tpm": 900, "rpd": 499}, "in_flight": 0, "waiting": 0} == found["rate_limits"]
    assert {"limit": 5, "in_flight": 0, "waiting": 0} == found["bulkhead"]


def test_the_latest_errors_are_kept_without_credentials(dual: Dual) -> None:
    error = {"error": {"message": "wrong: sk-abcdefghijklmnop"}}
    driver = dual(lambda _: httpx.Response(401, json=error, headers={"x-request-id": "r"}), circuit_breaker=None)
    for _ in range(KEPT + 1):
        with suppress(OpenAIError):
            driver.call("models.list")
    found = driver.client.with_options(timeout=1).health()

    assert (None, KEPT) == (found["circuits"], len(found["last_errors"]))
    last = found["last_errors"][-1]
    assert ("GET /models", "AuthenticationError", "OPENAI_AUTH", 401, "r", 1) == tuple(
        last[name] for name in ("endpoint", "error", "category", "status", "request_id", "attempts")
    )
    assert "sk-abcdefghijklmnop" not in json.dumps(found)


@pytest.mark.parametrize("level", [logging.ERROR, logging.INFO])
@pytest.mark.parametrize(("method", "argument"), [("models.retrieve", ["m"]), ("models.list", [])])
def test_an_answer_that_cannot_be_decoded_is_trouble(
    dual: Dual, method: str, argument: list[str], level: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(level, "openai_dual")
    driver = dual([httpx.Response(200, text="<html>", headers={"content-type": "text/html"})])
    with pytest.raises(OpenAIError):
        driver.call(method, *argument)

    assert ["WrongContentTypeError"] == [each["error"] for each in driver.client.health()["last_errors"]]
    assert 1 == len([record for record in caplog.records if record.levelno == logging.ERROR])


def test_the_pool_is_counted(kind: Any) -> None:
    with Emulator() as server, Driver(kind, base_url=server.base_url) as driver:
        assert driver.client.health()["pool"] is None
        driver.call("models.list")

        assert {"limit": 1000, "open": 1, "idle": 1} == driver.client.health()["pool"]
    assert driver.client.health()["closed"]


@pytest.mark.parametrize("turned_off", ["circuit_breaker", "retry_budget"])
def test_what_is_turned_off_is_none(dual: Dual, turned_off: str) -> None:
    name = {"circuit_breaker": "circuits"}.get(turned_off, turned_off)

    assert dual([], **{turned_off: None}).client.health()[name] is None
