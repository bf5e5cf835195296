"""Rate limits in the life of a call: what headers, refusals, hooks and deadlines do to who waits."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from openai_dual.core.call_info import CallInfo, Outcome
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.telemetry.hooks import (
    Event,
    Hooks,
    RateLimitUpdateEvent,
    RateLimitWaitEvent,
    RetriesExhaustedEvent,
)
from openai_dual.core.telemetry.listeners import Listeners
from openai_dual.errors import DeadlineExceededError, InternalServerError, RateLimitError, RateLimitWaitError
from tests.support.clients import Kind
from tests.support.concurrent_calls import Simulation
from tests.support.flows import Reply, Script, response
from tests.unit.core.execution.test_admission import Turnstile
from tests.unit.core.resilience.test_rate_limiter import join, wait

NO_END: dict[str, Any] = {"max_wait": None}


def simulation(kind: Kind, answer: Any = None, **limits: Any) -> Simulation:
    made = Simulation(kind, [RateLimiter(RateLimits(**limits))])
    if answer is not None:
        made.answer = answer
    return made


def told(remaining: int, reset: str, of: str = "requests", limit: int = 100) -> Reply:
    names = {"limit": limit, "remaining": remaining, "reset": reset}
    return response(200, {f"x-ratelimit-{name}-{of}": str(value) for name, value in names.items()})


@pytest.mark.parametrize(
    ("reset", "until"), [("6m0s", 360), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("-1", 0), ("", 0), ("0s", 0)]
)
def test_nothing_left_holds_the_next_until_the_reset(kind: Kind, reset: str, until: float) -> None:
    made = simulation(kind, lambda *_: (0.0, told(0, reset)), **NO_END)
    made.call("first")
    made.call("second", at=0.01)
    made.run()

    assert pytest.approx(max(until, 0.01)) == made.sent("second")


def test_unknown_numbers_hold_nobody(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, told(-1, "0", limit=-1)))
    for name in "abc":
        made.call(name)
    made.run()

    assert [0, 0, 0] == [at for _, at in made.sends]


def test_the_allowance_of_the_service_is_shared_and_grows_again(kind: Kind) -> None:
    made = simulation(kind, lambda name, _: (0.0, told(2, "49s") if name == "0" else response(200)), **NO_END)
    for number in range(6):
        made.call(f"{number}", at=number / 100)
    made.run()

    assert pytest.approx([0, 0.01, 0.02, 0.5, 1.0, 1.5]) == [at for _, at in made.sends]


def test_headers_never_raise_what_may_be_used(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, told(10_000, "1s")), requests_per_minute=6, **NO_END)
    for name in "abc":
        made.call(name)
    made.run()

    assert pytest.approx([0, 10, 20]) == [at for _, at in made.sends]


def test_headers_can_be_ignored(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, told(0, "6m0s")), adjust_from_headers=False)
    made.call("a")
    made.call("b", at=1)
    made.run()

    assert [0, 1] == [at for _, at in made.sends]


def limited_once(name: str, now: float) -> tuple[float, Reply]:
    return (1.0, response(429, {"retry-after": "20"})) if name == "0" and now == 0 else (1.0, response(200))


def test_a_429_pauses_all_attempts_which_resume_one_by_one(kind: Kind) -> None:
    made = simulation(kind, limited_once, **NO_END)
    for number in range(5):
        made.call(f"{number}", at=number * 2.0, max_retries=1)
    made.run()

    assert pytest.approx([0, 21, 21.1, 21.195, 21.28525, 21.3709875]) == [at for _, at in made.sends]
    assert {"0", "1", "2", "3", "4"} == {name for name, _ in made.sends}


def test_a_queue_that_never_empties_regains_its_speed(kind: Kind) -> None:
    made = simulation(kind, limited_once, **NO_END)
    for number in range(1000):
        made.call(f"{number}", at=number / 20, max_retries=1)
    made.run()

    assert pytest.approx([21, 21.1, 21.195]) == [at for _, at in made.sends if at >= 21][:3]
    assert all(pytest.approx(number / 20) == made.sent(f"{number}") for number in range(480, 1000))


def test_a_used_up_quota_pauses_nobody(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, response(429, {"retry-after": "20"}, code="insufficient_quota")))
    made.call("a")
    made.call("b", at=1)
    made.run()

    assert [0, 1] == [at for _, at in made.sends]


def test_overload_lowers_the_attempts_in_flight_without_a_bulkhead(kind: Kind) -> None:
    def answer(name: str, _: float) -> tuple[float, Reply]:
        return 1.0, response(503) if name.startswith("bad") else response(200)

    made = simulation(kind, answer, **NO_END)
    for number in range(8):
        made.call(f"bad{number}")
    for number in range(40):
        made.call(f"good{number}", at=2)
    made.run()

    assert [4, 5, 6, 7, 8, 10] == [sum(1 for _, at in made.sends if at == when) for when in (2, 3, 4, 5, 6, 7)]


def refused(kind: Kind, hooks: Any = None, **limits: Any) -> tuple[Any, float]:
    made = simulation(kind, requests_per_minute=6, **limits)
    if hooks is not None:
        made.policy = {"hooks": Listeners((hooks,))}
    made.call("a")
    made.call("b", at=1)
    made.run()
    return made.ends["b"]


@pytest.mark.parametrize("limits", [{"max_wait": 8}, {"max_wait": 0}, {"max_waiting": 0}, {"queueing": False}])
def test_who_may_not_wait_is_refused_at_once(kind: Kind, limits: dict[str, Any]) -> None:
    error, at = refused(kind, **limits)

    assert (RateLimitWaitError, 1.0, True, "OPENAI_RATE_LIMIT") == (type(error), at, error.retryable, error.category)
    assert pytest.approx(9) == error.retry_after


def test_who_may_wait_does(kind: Kind) -> None:
    assert pytest.approx(10) == refused(kind, max_wait=9.5)[1]


@pytest.mark.parametrize(
    ("answer", "limits", "at"),
    [
        ("reject", {}, None),
        ("queue", {"queueing": False}, 10),
        ("queue", {"max_wait": 1}, None),
        ("wait", {"max_wait": 1, "max_waiting": 0, "queueing": False}, 10),
        ("anything", {}, 10),
        (None, {"queueing": False}, None),
    ],
)
def test_a_hook_decides_whether_to_wait(kind: Kind, answer: Any, limits: dict[str, Any], at: float | None) -> None:
    events: list[Any] = []

    def on_rate_limit(event: Any) -> Any:
        events.append(event)
        return answer

    result, ended = refused(kind, Hooks(on_rate_limit=on_rate_limit), **limits)

    assert (at is None) == isinstance(result, RateLimitWaitError)
    assert pytest.approx(at or 1.0) == ended
    assert [(RateLimitWaitEvent, 0)] == [(type(each), each.waiting) for each in events]
    assert pytest.approx(9) == events[0].wait


def test_a_wait_across_the_deadline_is_not_started(kind: Kind) -> None:
    made = simulation(kind, requests_per_minute=6)
    made.call("a")
    made.call("b", at=1, deadline=8)
    made.run()

    assert (DeadlineExceededError, 1.0) == (type(made.ends["b"][0]), made.ends["b"][1])


def test_a_retry_waits_in_the_queue_and_its_refusal_is_the_last_failure(kind: Kind) -> None:
    events: list[Event] = []
    made = simulation(kind, lambda *_: (0.0, response(500)), requests_per_minute=6, max_wait=5)
    made.policy = {"hooks": Listeners((Hooks(on_retries_exhausted=events.append),))}
    made.call("a", max_retries=1)
    made.run()

    assert (InternalServerError, 0.25) == (type(made.ends["a"][0]), made.ends["a"][1])
    assert ["rate_limit"] == [each.reason for each in events if isinstance(each, RetriesExhaustedEvent)]


def test_the_error_of_a_retry_without_time_names_the_deadline(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, response(500)), requests_per_minute=6)
    made.call("a", max_retries=1, deadline=5)
    made.run()
    error = made.ends["a"][0]

    assert (DeadlineExceededError, InternalServerError) == (type(error), type(error.__cause__))


USAGE = {"usage": {"total_tokens": 200}}


def test_the_usage_of_a_response_replaces_the_estimate(kind: Kind) -> None:
    def answer(name: str, _: float) -> tuple[float, Reply]:
        return 0.0, httpx.Response(200, json=USAGE if name == "a" else {})

    made = simulation(kind, answer, tokens_per_minute=1000, burst=60)
    made.call("a", tokens=1000)
    made.call("b", at=1, tokens=800)
    made.call("c", at=2, tokens=100)
    made.run()

    assert pytest.approx([0, 1, 6]) == [at for _, at in made.sends]


def test_a_refusal_of_a_later_gate_gives_the_charge_back(kind: Kind) -> None:
    limiter = RateLimiter(RateLimits(requests_per_minute=1))
    policy = {"queues": (Bulkhead(1), limiter), "gates": (Turnstile(most=0),)}
    Script([], kind=kind, policy=policy).fail()
    policy["gates"] = ()
    scripted = Script([response(200)], kind=kind, policy=policy)
    scripted.run()

    assert [] == scripted.waits
    assert 0 == limiter.in_flight


def test_a_stream_tells_what_it_used_and_is_in_flight_until_it_ends(kind: Kind) -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=600))
    answered = Script([response(200)], kind=kind, policy={"queues": (limiter,)}).run(stream=True)

    assert 1 == limiter.in_flight
    assert answered.used is not None
    answered.used(110)
    answered.settle(Outcome.OK)
    assert 0 == limiter.in_flight
    assert pytest.approx(10.1) == wait(join(limiter, tokens=1), 0)


def test_what_uses_no_tokens_waits_for_none() -> None:
    limiter = RateLimiter(RateLimits(tokens_per_minute=600))
    join(limiter, tokens=600)

    assert 0 == wait(join(limiter), 0)


def test_updates_are_reported_also_without_limits(kind: Kind) -> None:
    events: list[Any] = []
    hooks = Listeners((SimpleNamespace(on_rate_limit_update=events.append),))
    Script([told(5, "1s"), response(200)], kind=kind, policy={"hooks": hooks}).run()
    Script([response(200)], kind=kind, policy={"hooks": hooks}).run()

    assert [(RateLimitUpdateEvent, 5)] == [(type(each), each.limits.requests.remaining) for each in events]


def test_a_429_without_hint_pauses_nobody(kind: Kind) -> None:
    made = simulation(kind, lambda *_: (0.0, response(429)))
    made.call("a")
    made.call("b", at=1)
    made.run()

    assert [RateLimitError, 1] == [type(made.ends["a"][0]), made.sent("b")]


@pytest.mark.parametrize(
    ("limits", "tokens", "expected"),
    [
        (RateLimits(requests_per_minute=1, tokens_per_minute=1000), 1, "rpm"),
        (RateLimits(requests_per_minute=100, burst=60, tokens_per_minute=10), 10, "tpm"),
        (RateLimits(requests_per_day=1), 1, "rpd"),
        (RateLimits(tokens_per_day=10), 10, "tpd"),
    ],
)
def test_the_limit_that_causes_the_wait_is_reported(limits: RateLimits, tokens: int, expected: str) -> None:
    told: list[Any] = []

    def notify(event: Event) -> list[Any]:
        told.append(event)
        return ["wait"]

    limiter, call = RateLimiter(limits), CallInfo("x", "GET", "https://h/x", tokens=tokens)
    for _ in range(2):
        limiter.join(call, 0.0, None, notify)

    assert [expected] == [event.limit_type for event in told]
    assert {expected} <= limiter.left(0.0).keys()
