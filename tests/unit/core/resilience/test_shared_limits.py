"""A limiter whose limits processes share: leases, pauses, and what applies while the ledger is away.

Covers: shared_queue.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from openai_dual.core.call_info import OK, CallInfo, Outcome
from openai_dual.core.decoding.errors import error_from_response
from openai_dual.core.effects import Ask
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.telemetry.hooks import LedgerChangeEvent, RateLimitWaitEvent
from openai_dual.errors import ConfigurationError, DeadlineExceededError, RateLimitWaitError
from tests.support.flows import response
from tests.support.ledgers import FakeLedger, Process

PER_SECOND: dict[str, Any] = {"requests_per_minute": 600, "max_wait": None}


def process(ledger: FakeLedger, name: str = "", **limits: Any) -> Process:
    return Process(RateLimiter(RateLimits(**PER_SECOND | limits), shared=ledger, name=name), ledger)


def recorded(events: list[Any]) -> Callable[[Any], list[Any]]:
    def notify(event: Any) -> list[Any]:
        events.append(event)
        return []

    return notify


def left(each: Process, now: float) -> float:
    return each.limiter.left(now)["rpm"]


def test_processes_share_one_limit() -> None:
    ledger = FakeLedger()
    first, second = process(ledger), process(ledger)
    for each in (first, second) * 5:
        each.take()
    second.take()

    assert 0.1 - 1e-6 <= second.waited < 0.4  # the first may hold a lease
    assert 600 - 14 < left(second, 0.1) <= 600 - 11


def test_limits_with_different_names_are_apart() -> None:
    ledger = FakeLedger()
    first, second = process(ledger, "a"), process(ledger, "b")
    for each in (first, second) * 10:
        each.take()

    assert (0, 0) == (first.waited, second.waited)


def test_a_lease_serves_several_attempts() -> None:
    ledger = FakeLedger()
    one = process(ledger, requests_per_minute=60_000)
    for number in range(1000):
        one.take(now=number / 1000)

    assert len(ledger.requests) <= 16
    assert 60_000 - 1600 <= left(one, 1) <= 60_000 - 1000


def test_nothing_is_asked_when_an_attempt_ends() -> None:
    ledger = FakeLedger()
    one = process(ledger, tokens_per_minute=6000, burst=10)
    place = one.take(1000)
    place.used(200, 0)
    place.settle(OK, 0, 0)
    before = len(ledger.requests)
    other = one.take(10, 1.0)
    other.settle(Outcome.UNSENT, 1, 0)

    assert (1, 2) == (before, len(ledger.requests))
    assert [-800.0] == [-each.amount for each in ledger.requests[1].corrections if each.kind == 1]


def test_a_lost_reply_costs_nothing() -> None:
    ledger = FakeLedger(processes=1)
    one = process(ledger)
    ledger.lost = True
    one.take()
    ledger.lost = False
    one.take(now=5)

    assert ledger.requests[0] is ledger.requests[1]
    one.take(now=10)
    assert 600 - 4 < left(one, 10) <= 600 - 3


@pytest.mark.parametrize(("rule", "known", "parts"), [("split", None, 2), ("split", 5, 5), ("alone", None, 1)])
def test_while_the_ledger_is_away_a_part_of_the_limits_applies(rule: Any, known: int | None, parts: int) -> None:
    ledger = FakeLedger(when_down=rule, processes=known)
    one, other = process(ledger), process(ledger)
    other.take(), one.take()
    ledger.away = True
    at, served = 10.0, 0
    while at < 20:
        one.take(now=at)
        at += max(one.waited, 0.001)
        served += 1

    assert pytest.approx(100 / parts, abs=12 / parts) == served
    assert {"state": rule, "processes": 2, "error": "ConnectionError: away"}.items() <= one.limiter.state(at)[
        "shared"
    ].items()
    ledger.away = False
    one.take(now=60)
    assert 600 - 5 - served < left(one, 60) <= 600 - 1 - served
    assert "shared" == one.limiter.state(60)["shared"]["state"]


def test_all_that_was_used_meanwhile_is_reported() -> None:
    ledger = FakeLedger()
    one, other = process(ledger, requests_per_day=5000), process(ledger, requests_per_day=5000)
    one.take()
    ledger.away = True
    for number in range(200):
        one.take(now=10.0 + number)
    ledger.away = False
    one.take(now=250.0)
    other.take(now=250.0)

    assert 5000 - 1 - 200 - 2 == other.limiter.left(250)["rpd"]


def test_it_asks_again_later_and_later() -> None:
    ledger = FakeLedger(away=True)
    one = process(ledger)
    for second in range(120):
        one.take(now=float(second))

    assert 7 <= len(ledger.requests) <= 10  # after 1, 2, 4, 8, 16, 30... seconds, less a quarter at most


def test_all_can_be_refused_meanwhile() -> None:
    ledger = FakeLedger(when_down="refuse", away=True)
    one = process(ledger)
    for _ in range(2):
        with pytest.raises(RateLimitWaitError, match="cannot be reached: ConnectionError: away") as caught:
            one.take()
        assert 0 < (caught.value.retry_after or 0) <= 1
    ledger.away = False

    assert one.take(now=2).served


def test_a_change_is_reported_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Any] = []
    ledger = FakeLedger(away=True)
    one = process(ledger, "gpt")
    one.notify = recorded(events)
    caplog.set_level(logging.INFO, "openai_dual")
    for at in (0, 5, 20):
        one.take(now=at)
    ledger.away = False
    one.take(now=90)

    assert [
        LedgerChangeEvent("a", "gpt", "shared", "split", "ConnectionError: away"),
        LedgerChangeEvent("a", "gpt", "split", "shared", None),
    ] == events
    assert [
        (
            "The shared limits of account 'a', gpt cannot be reached: ConnectionError: away."
            " Until then 1/1 of the limits applies."
        ),
        "The shared limits of account 'a', gpt can be reached again.",
    ] == caplog.messages


def test_a_wait_is_announced_once_the_ledger_says_that_there_is_one() -> None:
    events: list[Any] = []
    ledger = FakeLedger()
    one = process(ledger, requests_per_minute=60)
    one.notify = recorded(events)
    one.take(), one.take()

    assert [(1, "rpm")] == [(event.wait, event.limit_type) for event in events if isinstance(event, RateLimitWaitEvent)]
    one.notify = lambda _: ["reject"]
    with pytest.raises(RateLimitWaitError):
        one.take(now=1)


@pytest.mark.parametrize("limits", [{"queueing": False}, {"max_wait": 0.5}, {"max_wait": 0}])
def test_who_does_not_want_to_wait_is_refused(limits: dict[str, Any]) -> None:
    one = process(FakeLedger(), requests_per_minute=60, **limits)
    one.take()

    with pytest.raises(RateLimitWaitError):
        one.take()
    assert 0 == one.limiter.waiting
    assert one.take(now=1.0).served


def test_a_deadline_ends_the_wait() -> None:
    one = process(FakeLedger(), requests_per_minute=60)
    one.take()

    with pytest.raises(DeadlineExceededError):
        one.take(ends=0.5)


def test_a_429_holds_all_processes_at_once() -> None:
    ledger = FakeLedger()
    one, other = process(ledger), process(ledger)
    other.take()
    error = response(429, {"retry-after": "20"})
    one.take().settle(error_from_response(error, now=0), 0, 0)
    report: Any = one.limiter.urgent(CallInfo("", "", ""), one.notify)
    one.wait(report, 0)
    report.settle(Outcome.UNSENT, 0, 0)
    other.take(now=1)

    assert pytest.approx(19) == other.waited
    assert one.limiter.urgent(CallInfo("", "", ""), one.notify) is None


def test_who_gives_up_lets_the_next_one_ask() -> None:
    one = process(FakeLedger())
    now, call = 0.0, CallInfo("", "", "")
    first, second = (one.limiter.join(call, now, None, one.notify) for _ in range(2))
    ask = first.pause(now)
    waiting: Any = second.pause(now)
    first.settle(Outcome.UNSENT, now, 0)

    assert isinstance(ask, Ask)
    assert waiting.until.is_given
    assert 0 == one.wait(second, now)


def test_a_child_process_has_leases_of_its_own() -> None:
    ledger = FakeLedger()
    one = process(ledger)
    place = one.take()
    one.limiter.after_fork()
    place.settle(Outcome.UNSENT, 0, 0)  # the parent returns it
    one.take()

    assert ["p0", "p1"] == [each.process for each in ledger.requests]
    assert () == ledger.requests[1].corrections


def test_only_a_ledger_can_be_shared() -> None:
    with pytest.raises(ConfigurationError, match=r"^RateLimiter\.shared: expected a SharedLedger, got 'redis://x'"):
        RateLimiter(RateLimits(), shared="redis://x")  # type: ignore[arg-type]  # under test
