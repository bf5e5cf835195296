"""Who receives which events: hooks, observers, objects that are both, and monitors."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from openai_dual import ABORT
from openai_dual.core.telemetry.hooks import RetryEvent
from openai_dual.core.telemetry.listeners import Listeners, listeners
from openai_dual.errors import APIConnectionError
from tests.support.flows import CALL

RETRY = RetryEvent(CALL, 1, APIConnectionError(), 0.5, ambiguous=False)


class Both:
    """An observer with a method of hooks."""

    def __init__(self, result: Any = None) -> None:
        self.observed: list[Any] = []
        self.retries: list[Any] = []
        self._result = result

    def observe(self, event: Any) -> None:
        self.observed.append(event)

    def on_retry(self, event: RetryEvent) -> Any:
        self.retries.append(event)
        return self._result


def test_an_object_that_observes_and_hooks_is_called_by_both() -> None:
    both = Both()
    listeners(both).notify(RETRY)

    assert [[RETRY], [RETRY]] == [both.observed, both.retries]


@pytest.mark.parametrize(("result", "delay"), [(ABORT, None), (7, 7), (None, 0.5), (-1, 0.5), (True, 0.5)])
def test_the_hook_of_an_observer_decides_on_the_retry(result: Any, delay: float | None) -> None:
    assert delay == listeners([Both(result)]).delay(RETRY)


def test_a_callable_observer_receives_each_event_once() -> None:
    class Callable:
        seen: ClassVar[list[Any]] = []

        def observe(self, event: Any) -> None:
            self.seen.append(event)

        __call__ = observe

    listeners(Callable()).notify(RETRY)

    assert [RETRY] == Callable.seen


def test_monitors_receive_events_without_hooks_and_observers() -> None:
    monitor = Both()
    given = Listeners().joined_by([], monitors=[monitor], log=Both(), deprecations=set())
    given.notify(RETRY)

    assert ([RETRY], False) == (monitor.observed, bool(given))


def test_the_last_hook_that_gives_a_delay_wins() -> None:
    delays: list[Any] = [3, None, 4.5, "soon"]

    assert 4.5 == listeners([Both(each) for each in delays]).delay(RETRY)
