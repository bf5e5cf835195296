"""Runs with tools: streamed, with calls at the same time, within a budget, and with approval; both clients.

Covers: core.workflows.tool_rules, helpers.tool_budget.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import ToolBudget, ToolBudgetError, tool
from openai_dual.emulator import Answer, Emulator, ToolCall
from openai_dual.errors import ConfigurationError, PartialResultError
from tests.support.clients import KINDS, Driver, Kind

Dual: TypeAlias = Callable[..., Driver]
CITIES = ("Oslo", "Bergen")
CALLS = [ToolCall("get_weather", {"city": city}) for city in CITIES]
APIS: dict[str, dict[str, Any]] = {
    "chat.completions.run_tools": {"messages": [{"role": "user", "content": "Weather?"}]},
    "responses.run_tools": {"input": "Weather?"},
}
USAGE = {"input_tokens": 60, "output_tokens": 40, "total_tokens": 100}


def get_weather(city: str) -> str:
    """Return the weather of a city."""
    return f"{city}: rain"


@pytest.fixture(params=KINDS)
def emulated(request: pytest.FixtureRequest) -> Iterator[tuple[Emulator, Driver]]:
    kind: Kind = request.param
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        server.script(Answer(tool_calls=CALLS, pattern="Weather", times=1))
        yield server, opened


def said(run: Any) -> list[Any]:
    items: list[Any] = run.messages if hasattr(run, "messages") else run.input
    return items


def outputs(items: list[Any]) -> list[str]:
    kinds = ("tool", "function_call_output")
    return [each.get("content") or each["output"] for each in items if {each.get("role"), each.get("type")} & {*kinds}]


def responding(*output: dict[str, Any], **fields: Any) -> httpx.Response:
    body = {"id": "r", "object": "response", "model": "m", "status": "completed", "output": [*output]}
    return httpx.Response(200, json=body | fields)


def function_call(name: str, number: int = 0) -> dict[str, Any]:
    return {"type": "function_call", "call_id": f"c{number}", "name": name, "arguments": "{}"}


@pytest.mark.parametrize("name", APIS)
def test_text_arrives_while_the_run_continues(emulated: tuple[Emulator, Driver], name: str) -> None:
    _, driver = emulated
    events: list[Any] = []
    before: list[int] = []

    def get_weather(city: str) -> str:
        before.append(len(events))
        return f"{city}: rain"

    run = driver.call(name, [get_weather], model="gpt-4o-mini", on_event=events.append, **APIS[name])

    assert ["Oslo: rain", "Bergen: rain"] == outputs(said(run))
    text = "".join(each.delta for each in events if each.type in {"content.delta", "response.output_text.delta"})
    assert "You said: Bergen: rain" == text
    assert 0 < before[0] == before[1] < len(events)


@pytest.mark.parametrize("name", APIS)
def test_a_run_streams_without_a_listener(emulated: tuple[Emulator, Driver], name: str) -> None:
    server, driver = emulated

    run = driver.call(name, [get_weather], model="gpt-4o-mini", stream=True, **APIS[name])

    assert ["Oslo: rain", "Bergen: rain"] == outputs(said(run))
    assert [True, True] == [each.body["stream"] for each in server.requests]


@pytest.mark.parametrize("name", APIS)
def test_an_error_of_the_listener_ends_the_run(emulated: tuple[Emulator, Driver], name: str) -> None:
    server, driver = emulated

    def refuse(event: Any) -> None:
        raise LookupError(event.type)

    with pytest.raises(LookupError):
        driver.call(name, [get_weather], model="gpt-4o-mini", on_event=refuse, **APIS[name])

    assert 1 == len(server.requests)


@pytest.mark.parametrize("name", APIS)
@pytest.mark.parametrize("at_once", [1, 2])
def test_independent_calls_run_at_the_same_time(emulated: tuple[Emulator, Driver], name: str, at_once: int) -> None:
    _, driver = emulated
    running, most = 0, 0
    lock, met = threading.Lock(), threading.Barrier(at_once)
    entered = asyncio.Event()

    def enter() -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)

    def leave() -> None:
        nonlocal running
        with lock:
            running -= 1

    @tool(name="get_weather", independent=True)
    def blocking(city: str) -> str:
        enter()
        met.wait(30)
        leave()
        return city

    @tool(name="get_weather")
    async def awaiting(city: str) -> str:
        enter()
        if running == at_once:
            entered.set()
        await asyncio.wait_for(entered.wait(), 30)
        leave()
        return city

    function = blocking if driver.kind == "sync" else awaiting
    run = driver.call(name, [function], model="gpt-4o-mini", at_once=at_once, **APIS[name])

    assert (at_once, ["Oslo", "Bergen"]) == (most, outputs(said(run)))


def test_calls_that_depend_on_others_keep_their_order(dual: Dual) -> None:
    order: list[str] = []

    @tool(independent=True)
    def free() -> str:
        return "free"

    def alone() -> str:
        order.append("alone")
        return "alone"

    calls = [function_call(each, n) for n, each in enumerate(["alone", "free", "free", "alone"])]
    run = dual([responding(*calls), responding()]).call(
        "responses.run_tools", [free, alone], model="m", input="x", at_once=4
    )

    assert ["alone", "free", "free", "alone"] == outputs(run.input)
    assert ["alone", "alone"] == order


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (True, "ran"),
        (False, "Error: the user did not approve this call."),
        (None, "Error: the user did not approve this call."),
        (1, "Error: the user did not approve this call."),
        ("Too expensive.", "Error: the user did not approve this call. Too expensive."),
    ],
)
def test_only_true_approves_a_call(dual: Dual, verdict: Any, expected: str) -> None:
    asked: list[Any] = []
    ran: list[str] = []

    def act() -> str:
        ran.append("ran")
        return "ran"

    def approve(call: Any) -> Any:
        asked.append((call.id, call.name, call.arguments, [*ran]))
        return verdict

    answers = [responding(function_call("act", 0), function_call("act", 1)), responding()]
    run = dual(answers).call("responses.run_tools", [act], model="m", input="x", approve=approve)

    assert [expected, expected] == outputs(run.input)
    assert [("c0", "act", "{}", []), ("c1", "act", "{}", [])] == asked
    assert (2 if verdict is True else 0) == len(ran)


@pytest.mark.parametrize("verdict", [True, False])
def test_calls_of_mcp_are_approved(dual: Dual, verdict: bool) -> None:
    wanted = {"type": "mcp_approval_request", "id": "m1", "name": "buy", "arguments": "{}", "server_label": "shop"}
    seen: list[Any] = []

    def approve(item: Any) -> bool:
        seen.append(item)
        return verdict

    run = dual([responding(wanted), responding()]).call(
        "responses.run_tools", [], model="m", input="x", approve_mcp=approve
    )

    assert [wanted] == seen
    assert {"type": "mcp_approval_response", "approval_request_id": "m1", "approve": verdict} == run.input[-1]


def test_without_a_function_a_request_of_mcp_ends_the_run(dual: Dual) -> None:
    wanted = {"type": "mcp_approval_request", "id": "m1", "name": "buy", "arguments": "{}", "server_label": "shop"}

    run = dual([responding(wanted)]).call("responses.run_tools", [], model="m", input="x")

    assert wanted == run.input[-1]


def dear(usage: Any) -> float | None:
    return None if usage.model == "unknown" else (usage.input_tokens + 2 * usage.output_tokens) / 100


@pytest.mark.parametrize(
    ("budget", "requests", "message"),
    [
        (ToolBudget(tokens=100), 1, "100 tokens; its budget is 100"),
        (ToolBudget(tokens=101), 2, "200 tokens; its budget is 101"),
        (ToolBudget(dollars=2.5, prices=dear), 2, "2.8 dollars; its budget is 2.5"),
        (ToolBudget(tokens=10_000, dollars=0.01, prices=dear), 1, "1.4 dollars"),
        (ToolBudget(dollars=1, prices=lambda _: None), 1, "the price of m is not known"),
    ],
)
def test_a_used_budget_ends_the_run_with_a_conversation_that_can_continue(
    dual: Dual, budget: ToolBudget, requests: int, message: str
) -> None:
    ran: list[int] = []

    def act() -> str:
        ran.append(1)
        return "ran"

    answers = [responding(function_call("act", n), usage=USAGE) for n in range(3)]
    with pytest.raises(ToolBudgetError, match=message) as caught:
        dual(answers).call("responses.run_tools", [act], model="m", input="x", budget=budget)

    assert requests == len(ran) == len(outputs(caught.value.done))
    assert isinstance(caught.value, PartialResultError)


def test_a_final_response_is_returned_even_if_it_passes_the_budget(dual: Dual) -> None:
    budget = ToolBudget(tokens=1)

    for _ in range(2):  # a budget is of one run
        run = dual([responding(usage=USAGE)]).call("responses.run_tools", [], model="m", input="x", budget=budget)
        assert "completed" == run.response.status


def test_a_response_without_usage_cannot_be_counted(dual: Dual) -> None:
    answers = [responding(function_call("get_weather"))]

    with pytest.raises(ToolBudgetError, match="states no usage"):
        dual(answers).call("responses.run_tools", [get_weather], model="m", input="x", budget=ToolBudget(tokens=9))


@pytest.mark.parametrize("name", APIS)
def test_streamed_runs_have_budgets_too(emulated: tuple[Emulator, Driver], name: str) -> None:
    _, driver = emulated

    with pytest.raises(ToolBudgetError, match=r"has used \d+ tokens"):
        driver.call(name, [get_weather], model="gpt-4o-mini", stream=True, budget=ToolBudget(tokens=1), **APIS[name])


@pytest.mark.parametrize(
    "given", [{}, {"tokens": 0}, {"tokens": True}, {"dollars": -1}, {"dollars": float("nan")}, {"dollars": "1"}]
)
def test_a_budget_needs_limits(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="ToolBudget"):
        ToolBudget(**given, prices=dear)


@pytest.mark.parametrize(
    "given",
    [
        {"stream": 1},
        {"on_event": 1},
        {"at_once": 0},
        {"at_once": True},
        {"budget": 5},
        {"approve": True},
        {"max_seconds": 0},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", APIS)
def test_wrong_rules_are_refused_before_anything_is_sent(dual: Dual, name: str, given: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(given))):
        dual([]).call(name, [get_weather], model="m", **APIS[name], **given)
