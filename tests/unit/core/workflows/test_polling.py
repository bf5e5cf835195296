"""Waiting by looking again, as scripts of effects: answers go in, waits come out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import define, field

from openai_dual.core.calls.call import Call, Operation
from openai_dual.core.cancellation import CancelToken
from openai_dual.core.effects import Ask, Sleep
from openai_dual.core.workflows.polling import HINT, STOP_WITHIN, Rhythm, in_status, poll, unstoppable
from openai_dual.core.workflows.steps import Execute, Now, Respond, Step
from openai_dual.errors import APIConnectionError, CallCancelledError, ConfigurationError, PollTimeoutError
from openai_dual.runtime.drivers import drive

LOOK: Call[Any] = Call(Operation("getThing", "GET", "/things/{id}"), dict, "/things/t1")


def looked(status: str, **headers: str) -> Any:
    return SimpleNamespace(headers=headers, parse=lambda: SimpleNamespace(status=status))


@define
class Simulation:
    """Answer the looks in turn; every one takes a second."""

    looks: Iterator[Any]
    now: float = 0.0
    waits: list[float] = field(factory=list)

    def __call__(self, step: Step) -> Any:
        match step:
            case Respond(call):
                assert LOOK == call
                self.now += 1
                return next(self.looks)
            case Sleep(seconds):
                self.now += seconds
                self.waits.append(seconds)
            case Ask(function):
                return function()
            case Now():
                return self.now
            case _:
                raise AssertionError(step)
        return None


GROWING = Rhythm(2.0, longest=4.0)


def run(looks: list[Any], rhythm: Rhythm = GROWING, **settings: Any) -> tuple[str, list[float]]:
    simulation = Simulation(iter(looks))
    steps = poll(LOOK, in_status("working"), rhythm, share=lambda: 0.0, **settings)
    return drive(steps, simulation).status, simulation.waits


@pytest.mark.parametrize(
    ("looks", "rhythm", "expected"),
    [
        ([looked("done")], Rhythm(2.0), []),
        ([looked("working")] * 4 + [looked("failed")], GROWING, [2.0, 3.0, 4.0, 4.0]),
        ([looked("working")] * 3 + [looked("done")], Rhythm(7.0, growth=1.0), [7.0, 7.0, 7.0]),
        ([looked("working", **{HINT: "1500"}), looked("working"), looked("done")], Rhythm(2.0), [1.5, 3.0]),
        *(
            ([looked("working", **{HINT: hint}), looked("done")], Rhythm(2.0), [2.0])
            for hint in ("", "soon", "-5", "0", "nan", "inf")
        ),
    ],
)
def test_the_waits(looks: list[Any], rhythm: Rhythm, expected: list[float]) -> None:
    assert expected == run(looks, rhythm)[1]


def test_the_value_that_is_finished_is_returned() -> None:
    assert "failed" == run([looked("working"), looked("failed")])[0]


def test_every_look_is_told() -> None:
    seen: list[str] = []

    run([looked("working"), looked("done")], on_progress=lambda value: seen.append(value.status))

    assert ["working", "done"] == seen


def test_a_look_that_would_come_too_late_is_not_waited_for() -> None:
    simulation = Simulation(iter([looked("working"), looked("working")]))
    steps = poll(LOOK, in_status("working"), Rhythm(5.0, growth=1.0), max_wait_seconds=10.0, share=lambda: 0.0)

    with pytest.raises(PollTimeoutError) as caught:
        drive(steps, simulation)

    assert ([5.0], "working") == (simulation.waits, caught.value.last.status)
    assert "/things/t1 is not finished after 10 s." == str(caught.value)


def test_an_interval_that_is_asked_for_holds() -> None:
    assert [1.5, 1.5] == run([looked("working"), looked("working"), looked("done")], poll_interval_ms=1500)[1]


@pytest.mark.parametrize("setting", ["max_wait_seconds", "poll_interval_ms"])
@pytest.mark.parametrize("value", [0, -1.0, float("inf"), "10", True])
def test_a_time_that_is_none_is_refused_before_anything_is_sent(setting: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{setting}: expected a positive number"):
        run([], **{setting: value})


def test_a_look_that_fails_says_what_was_waited_for() -> None:
    def fail(step: Step) -> Any:  # noqa: ARG001 (a driver's signature)
        raise APIConnectionError

    with pytest.raises(APIConnectionError) as caught:
        drive(poll(LOOK, in_status("working"), GROWING), fail)

    assert ["The error occurred while polling /things/t1; the job continues."] == caught.value.__notes__


@pytest.mark.parametrize("share", [lambda: 0.0, lambda: 1.0])
def test_jitter_only_lengthens_a_wait(share: Callable[[], float]) -> None:
    simulation = Simulation(iter([looked("working"), looked("done")]))

    drive(poll(LOOK, in_status("working"), Rhythm(10.0), share=share), simulation)

    assert 10.0 <= simulation.waits[0] <= 11.0


STOP: Call[Any] = Call(Operation("cancelThing", "POST", "/things/{id}/cancel"), dict, "/things/t1/cancel")


class Interruption(BaseException):
    """What no flow catches by accident, as Ctrl-C and a cancelled task are."""


@pytest.mark.parametrize(
    ("error", "asked", "expected"),
    [
        (Interruption, True, [STOP]),
        (Interruption, False, []),
        (CallCancelledError, True, [STOP]),
        (APIConnectionError, True, []),
        (LookupError, True, []),
    ],
)
def test_what_is_given_up_is_stopped_if_asked(error: type[BaseException], asked: bool, expected: list[Any]) -> None:
    steps = poll(LOOK, in_status("working"), GROWING, stop=STOP, cancel_if_given_up=asked)
    sent: list[Any] = []

    def perform(step: Step) -> Any:
        if isinstance(step, Respond):
            raise error
        assert isinstance(step, Execute)
        sent.append(step.call)

    with pytest.raises(error):
        drive(steps, perform, BaseException)

    assert expected == sent


def test_what_nobody_follows_any_more_stops_nothing() -> None:
    steps = poll(LOOK, in_status("working"), GROWING, stop=STOP, cancel_if_given_up=True)
    next(steps)
    steps.close()  # a step after that would be a RuntimeError

    assert [] == list(steps)


def test_stopping_has_a_token_and_a_time_of_its_own() -> None:
    token = CancelToken()
    token.cancel()

    settings = unstoppable({"cancel": token, "deadline": 0.1, "timeout": 5, "idempotency_key": "k"})

    assert (False, 5, STOP_WITHIN) == (settings["cancel"].is_cancelled, settings["timeout"], settings["deadline"])
    assert "idempotency_key" not in settings


def test_time_may_count_from_before() -> None:
    simulation = Simulation(iter([looked("working")]), now=100.0)
    steps = poll(LOOK, in_status("working"), Rhythm(5.0), max_wait_seconds=10.0, since=95.0, share=lambda: 0.0)

    with pytest.raises(PollTimeoutError, match="not finished after 10 s"):
        drive(steps, simulation)

    assert [] == simulation.waits
