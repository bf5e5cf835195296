"""Checkpoints of runs with tools: from each of them another client continues, and calls nothing twice.

Covers: core.workflows.tool_checkpoints.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import ToolBudget, ToolBudgetError
from openai_dual.core.workflows.tool_checkpoints import UNKNOWN
from openai_dual.errors import InvalidParameterError
from tests.client.test_tool_runs import USAGE, function_call, outputs, responding
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]

FIRST = [function_call("act", 0), function_call("act", 1)]
SECOND = [function_call("act", 2)]
FINAL = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Done."}]}
BODIES: list[list[dict[str, Any]]] = [FIRST, SECOND, [FINAL]]


def answers(start: int = 0) -> list[httpx.Response]:
    return [responding(*each, usage=USAGE) for each in BODIES[start:]]


def states(dual: Dual) -> list[str]:
    """Return the states of a complete run, as text."""
    saved: list[str] = []
    dual(answers()).call(
        "responses.run_tools", [act], model="m", input="x", on_checkpoint=lambda state: saved.append(json.dumps(state))
    )
    return saved


def act() -> str:
    return "done"


@pytest.mark.parametrize("number", range(9))
def test_from_each_checkpoint_nothing_is_called_twice(dual: Dual, number: int) -> None:
    saved = states(dual)
    assert 9 == len(saved)  # 3 responses, and 2 for each of 3 calls
    state = json.loads(saved[number])
    before = [call["state"] for call in state["calls"]]
    ran: list[int] = []

    def act() -> str:
        ran.append(1)
        return "done"

    run = dual(answers(state["rounds"])).call("responses.run_tools", [act], model="m", resume=state)

    results = outputs(run.input)
    lost = before.count("started")
    assert ["Done.", 3, lost] == [run.response.output_text, len(results), results.count(UNKNOWN)]
    assert 3 - len(outputs(state["items"])) - lost == len(ran)
    assert ["c0", "c1", "c2"] == [each["call_id"] for each in run.input if each.get("type") == "function_call_output"]


def test_no_call_starts_without_a_checkpoint(dual: Dual) -> None:
    ran: list[int] = []

    def act() -> None:
        ran.append(1)

    def fail(state: Any) -> None:
        if any(call["state"] == "started" for call in state["calls"]):
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        dual(answers()).call("responses.run_tools", [act], model="m", input="x", on_checkpoint=fail)

    assert [] == ran


def test_a_state_is_not_changed_by_the_run(dual: Dual) -> None:
    saved: list[Any] = []
    texts: list[str] = []

    def keep(state: Any) -> None:
        saved.append(state)
        texts.append(json.dumps(state))

    dual(answers()).call("responses.run_tools", [act], model="m", input="x", on_checkpoint=keep)
    dual(answers(1)).call("responses.run_tools", [act], model="m", resume=saved[0])

    assert texts == [json.dumps(each) for each in saved]


def test_the_budget_counts_what_was_used_before(dual: Dual) -> None:
    state = json.loads(states(dual)[4])  # after the calls of the first response

    with pytest.raises(ToolBudgetError, match="200 tokens"):
        dual(answers(1)).call("responses.run_tools", [act], model="m", resume=state, budget=ToolBudget(tokens=150))


def test_completions_are_resumed_too(dual: Dual) -> None:
    def completion(message: dict[str, Any]) -> httpx.Response:
        choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
        return httpx.Response(200, json={"id": "c", "object": "chat.completion", "choices": [choice]})

    call = {"id": "c0", "type": "function", "function": {"name": "act", "arguments": "{}"}}
    asking, final = completion({"tool_calls": [call]}), completion({"content": "Done."})
    saved: list[str] = []
    dual([asking, final]).call(
        "chat.completions.run_tools",
        [act],
        model="m",
        messages=[{"role": "user", "content": "x"}],
        on_checkpoint=lambda state: saved.append(json.dumps(state)),
    )

    for text in saved:
        run = dual([final]).call("chat.completions.run_tools", [act], model="m", resume=json.loads(text))
        assert ["user", "assistant", "tool", "assistant"] == [each["role"] for each in run.messages]
        assert "Done." == run.completion.choices[0].message.content


@pytest.mark.parametrize(
    "state",
    [
        {},
        [],
        "x",
        {"version": 2},
        {"version": 1, "items": []},
        {"version": 1, "items": [], "calls": [{"state": "lost"}], "usage": [], "rounds": 1, "sent": 0},
    ],
    ids=str,
)
def test_other_data_is_refused_before_anything_is_sent(dual: Dual, state: Any) -> None:
    with pytest.raises(InvalidParameterError, match="resume"):
        dual([]).call("responses.run_tools", [act], model="m", resume=state)
