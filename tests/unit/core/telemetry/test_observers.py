"""Observers are notified in order, whatever they raise."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define, field

from openai_dual.core.telemetry.observers import Observers


@define(eq=False)
class Recorder:
    name: str
    seen: list[tuple[str, Any]]
    fails: bool = False
    timed: bool = False
    result: Any = field(default=None)

    def observe(self, event: Any) -> Any:
        self.seen.append((self.name, event))
        if self.fails:
            raise ZeroDivisionError(self.name)
        return self.result


def test_the_end_of_a_call_comes_in_the_reverse_order() -> None:
    seen: list[tuple[str, Any]] = []
    observers = Observers((Recorder("a", seen, result=1), Recorder("b", seen, result=2)))
    assert [1, 2] == observers.notify("start")
    observers.notify_last("end")

    assert [("a", "start"), ("b", "start"), ("b", "end"), ("a", "end")] == seen


def test_the_first_error_of_an_observer_is_logged_and_none_reaches_the_call(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[tuple[str, Any]] = []
    observers = Observers((Recorder("a", seen, fails=True), Recorder("b", seen, result=2)))

    assert [[None, 2], [None, 2]] == [observers.notify(event) for event in (1, 2)]
    assert ["The observer Recorder raised an error. Its later errors are ignored."] == caplog.messages


@pytest.mark.parametrize("timed", [True, False])
def test_phases_are_timed_if_an_observer_wants_them(timed: bool) -> None:
    assert timed is Observers((Recorder("a", []), Recorder("b", [], timed=timed))).timed
