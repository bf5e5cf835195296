"""A limited number of calls is in flight; the others wait in a queue, for a limited time."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.core.call_info import Outcome
from openai_dual.core.effects import Send, Sleep
from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.errors import BulkheadFullError, ConfigurationError, DeadlineExceededError, RateLimitError
from tests.support.clients import KINDS, Kind
from tests.support.concurrent_calls import Simulation
from tests.support.flows import Reply, Script, response


def slow(_: str, __: float) -> tuple[float, Reply]:
    return 10.0, httpx.Response(200, json={})


def simulation(kind: Kind, bulkhead: Bulkhead, calls: int = 5, **how: Any) -> Simulation:
    made = Simulation(kind, [bulkhead], slow)
    for number in range(calls):
        made.call(f"{number}", at=number / 10, **how)
    return made


def test_those_in_flight_are_few_and_the_others_come_in_order(kind: Kind) -> None:
    bulkhead = Bulkhead(2)
    done = simulation(kind, bulkhead).run()

    assert [("0", 0.0), ("1", 0.1), ("2", 10.0), ("3", 10.1), ("4", 20.0)] == done.sends
    assert (0, 0) == (bulkhead.in_flight, bulkhead.waiting)


def test_both_drivers_leave_the_same_trace() -> None:
    first, second = (simulation(kind, Bulkhead(2, max_wait=15)).run() for kind in KINDS)

    assert first.trace == second.trace


def test_nobody_polls(kind: Kind) -> None:
    done = simulation(kind, Bulkhead(1)).run()

    assert [1, 1, 1, 1] == [
        [name for _, name, what in done.trace if what == "Sleep"].count(f"{n}") for n in (1, 2, 3, 4)
    ]


def test_a_wait_is_bounded(kind: Kind) -> None:
    done = simulation(kind, Bulkhead(2, max_wait=9.95)).run()

    assert [BulkheadFullError] == [type(result) for result, _ in done.ends.values() if isinstance(result, Exception)]
    assert pytest.approx(10.35) == done.ends["4"][1]
    assert ("2 calls are in flight, and none ended within 9.95 s.", True) == (
        str(done.ends["4"][0]),
        done.ends["4"][0].retryable,
    )


def test_the_queue_is_bounded(kind: Kind) -> None:
    done = simulation(kind, Bulkhead(2, max_waiting=1)).run()

    assert {"3": 0.3, "4": 0.4} == {n: at for n, (result, at) in done.ends.items() if isinstance(result, Exception)}


def test_a_deadline_ends_the_wait(kind: Kind) -> None:
    done = simulation(kind, Bulkhead(1), calls=2, deadline=5).run()

    assert (DeadlineExceededError, 5.1) == (type(done.ends["1"][0]), done.ends["1"][1])


def test_a_cancelled_call_leaves_the_queue_and_the_flight(kind: Kind) -> None:
    bulkhead = Bulkhead(1)
    made = simulation(kind, bulkhead, calls=4)
    made.cancel("1", at=5)
    made.cancel("0", at=6)
    made.run()

    assert [("0", 0.0), ("2", 6.0), ("3", 16.0)] == made.sends
    assert (0, 0) == (bulkhead.in_flight, bulkhead.waiting)


def test_a_stream_is_in_flight_until_it_ends(kind: Kind) -> None:
    bulkhead = Bulkhead(1)
    answered = Script([response(200)], kind=kind, policy={"queues": (bulkhead,)}).run(stream=True)

    assert 1 == bulkhead.in_flight
    answered.settle(Outcome.OK)
    answered.settle(Outcome.ABANDONED)
    assert 0 == bulkhead.in_flight


def test_a_retry_waits_without_its_slot_and_comes_back(kind: Kind) -> None:
    bulkhead = Bulkhead(1)
    scripted = Script([response(500), response(200)], kind=kind, policy={"queues": (bulkhead,)})
    scripted.run()

    assert [Send, Sleep, Send] == [type(each) for each in scripted.effects]
    assert 0 == bulkhead.in_flight


def test_a_retry_that_is_refused_is_its_last_failure(kind: Kind) -> None:
    def answer(name: str, _: float) -> tuple[float, Reply]:
        return (0.0, response(429, {"retry-after": "5"})) if name == "a" else (30.0, response(200))

    made = Simulation(kind, [Bulkhead(1, max_wait=1)], answer)
    made.call("a", max_retries=3)
    made.call("b", at=1)
    made.run()

    assert (RateLimitError, 6.0) == (type(made.ends["a"][0]), made.ends["a"][1])


@pytest.mark.parametrize(
    ("how", "field"),
    [
        ({"max_concurrent": 0}, "max_concurrent"),
        ({"max_concurrent": True}, "max_concurrent"),
        ({"max_concurrent": 1, "max_wait": -1}, "max_wait"),
        ({"max_concurrent": 1, "max_wait": float("nan")}, "max_wait"),
        ({"max_concurrent": 1, "max_waiting": 1.5}, "max_waiting"),
    ],
)
def test_bad_settings_are_refused_by_name(how: dict[str, Any], field: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^Bulkhead\.{field}: expected"):
        Bulkhead(**how)


def overload(status: int, code: str) -> Any:
    def answer(name: str, _: float) -> tuple[float, Reply]:
        return 1.0, response(status, code=code) if name.startswith("bad") else response(200)

    return answer


@pytest.mark.parametrize(("status", "code"), [(503, "server_is_overloaded"), (429, "slow_down")])
def test_overload_halves_the_attempts_in_flight_once_for_those_already_sent(kind: Kind, status: int, code: str) -> None:
    bulkhead = Bulkhead(8)
    made = Simulation(kind, [bulkhead], overload(status, code))
    for number in range(8):
        made.call(f"bad{number}")
    made.run()

    assert 4.0 == bulkhead.limit


def test_successes_raise_it_again_by_one_a_round(kind: Kind) -> None:
    bulkhead = Bulkhead(8)
    made = Simulation(kind, [bulkhead], overload(503, ""))
    limits: list[float] = []
    for number in range(8):
        made.call(f"bad{number}")
    for number in range(60):
        made.call(f"good{number}", at=2.0)
    for at in (3.5, 4.5, 30):
        made.do(at, lambda: limits.append(bulkhead.limit))
    made.run()

    assert [4, 5, 6, 7, 8] == [sum(1 for _, at in made.sends if at == when) for when in (2.0, 3.0, 4.0, 5.0, 6.0)]
    assert 8 == limits[-1]


def test_other_failures_lower_nothing(kind: Kind) -> None:
    bulkhead = Bulkhead(8)
    made = Simulation(kind, [bulkhead], overload(500, ""))
    made.call("bad")
    made.run()

    assert 8 == bulkhead.limit
