"""Workflows: generators that yield effects, and what they make of errors."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.calls.call import Call, Operation
from openai_dual.core.effects import Ask
from openai_dual.core.workflows.steps import (
    Execute,
    Now,
    Respond,
    Together,
    Workflow,
    afterwards,
    execute,
    notify,
    now,
    reporting,
    respond,
    together,
)
from openai_dual.errors import APIError, PartialResultError

CALL: Call[Any] = Call(Operation("op", "POST", "/things"), lambda value: value, "/things")


def step(workflow: Workflow[Any]) -> Any:
    """Return the first effect of *workflow*."""
    return next(workflow)


def finish(workflow: Workflow[Any], result: Any) -> Any:
    """Send the *result* of the only effect, and return that of *workflow*."""
    next(workflow)
    with pytest.raises(StopIteration) as stopped:
        workflow.throw(result) if isinstance(result, Exception) else workflow.send(result)
    return stopped.value.value


@pytest.mark.parametrize(
    ("workflow", "effect"),
    [
        (execute(CALL), Execute(CALL)),
        (respond(CALL), Respond(CALL)),
        (together([], 2), Together([], 2)),
        (now(), Now()),
    ],
)
def test_each_workflow_yields_its_effect(workflow: Workflow[Any], effect: Any) -> None:
    assert effect == step(workflow)


@pytest.mark.parametrize("make", [lambda: execute(CALL), lambda: respond(CALL), lambda: together([], 1), now])
def test_a_workflow_returns_the_result_of_its_effect(make: Any) -> None:
    assert "result" == finish(make(), "result")


def test_a_listener_is_called_by_the_driver() -> None:
    seen: list[Any] = []

    effect = step(notify(seen.append, 1))

    assert isinstance(effect, Ask)
    assert [] == seen
    effect.function()
    assert [1] == seen


def test_without_a_listener_nothing_is_yielded() -> None:
    assert [] == list(notify(None, 1))


def test_an_error_carries_the_completed_work() -> None:
    workflow = reporting(["done"], "It failed.", execute(CALL))
    next(workflow)

    with pytest.raises(PartialResultError, match="It failed") as caught:
        workflow.throw(APIError("no"))

    assert (["done"], APIError) == (caught.value.done, type(caught.value.__cause__))


def test_a_failed_cleanup_is_a_note_of_the_first_error() -> None:
    first = APIError("first")

    assert finish(afterwards(CALL, first), APIError("second")) is None
    assert ["/things could not be sent: second"] == first.__notes__
