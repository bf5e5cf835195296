"""Runs that operate a computer by a driver: actions, safety checks, approval and limits; both clients.

Covers: helpers.computer.toolset, helpers.computer.operate, helpers.computer.drivers.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import (
    AsyncComputerToolset,
    ComputerToolset,
    ComputerUseError,
    ConfigurationError,
    InvalidParameterError,
    SafetyCheckError,
    ToolBudget,
    ToolBudgetError,
)
from openai_dual.testing import no_waits
from tests.client.test_tool_runs import USAGE, function_call, responding
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]

ACTIONS: list[dict[str, Any]] = [
    {"type": "click", "button": "left", "x": 1, "y": 2, "keys": ["SHIFT"]},
    {"type": "double_click", "x": 3, "y": 4, "keys": None},
    {"type": "drag", "path": [{"x": 5, "y": 6}, {"x": 7, "y": 8}]},
    {"type": "keypress", "keys": ["CTRL", "c"]},
    {"type": "move", "x": 9, "y": 10},
    {"type": "screenshot"},
    {"type": "scroll", "x": 1, "y": 1, "scroll_x": 0, "scroll_y": -50},
    {"type": "type", "text": "Hello"},
    {"type": "wait"},
]
CLICK = ACTIONS[0]
PNG = b"\x89PNG..."
IMAGE = {"type": "computer_screenshot", "image_url": "data:image/png;base64,iVBORy4uLg=="}
CHECK = {"id": "s1", "code": "malicious_instructions", "message": "Look."}
PARAMS: dict[str, Any] = {"model": "m", "input": "Buy a boat."}


def call(*actions: dict[str, Any], number: int = 0, **fields: Any) -> dict[str, Any]:
    given: dict[str, Any] = {"actions": [*actions]} if actions else {}
    made = {"type": "computer_call", "id": f"cu_{number}", "call_id": f"c{number}", "status": "completed"}
    return {**made, "pending_safety_checks": [], **given, **fields}


def saying(text: str) -> httpx.Response:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": content}
    return responding(message, usage=USAGE)


class FakeDriver:
    """Notes the actions; its screenshot is a few bytes."""

    def __init__(self, kind: str, picture: Any = PNG) -> None:
        self.done: list[Any] = []
        self.kind, self.picture = kind, picture

    def __getattr__(self, name: str) -> Any:
        if name not in {*(each["type"] for each in ACTIONS)}:
            raise AttributeError(name)

        def perform(*actions: Any) -> Any:
            self.done += [each.to_dict() for each in actions] or ["picture"]
            return self.picture if name == "screenshot" else None

        async def later(*actions: Any) -> Any:
            return perform(*actions)

        return perform if self.kind == "sync" else later


class Service:
    """Gives out responses in turn, and keeps the bodies of the requests."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.bodies: list[dict[str, Any]] = []
        self._answers = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        return next(self._answers)


def toolset(driver: Driver, fake: Any = None) -> Any:
    kind: Any = ComputerToolset if driver.kind == "sync" else AsyncComputerToolset
    return kind(FakeDriver(driver.kind) if fake is None else fake)


def run(driver: Driver, tools: Any, params: dict[str, Any] = PARAMS, **keywords: Any) -> Any:
    return driver.finish(tools.run(driver.client, params, **keywords))


def test_actions_are_performed_and_one_screenshot_is_sent(dual: Dual) -> None:
    service = Service(responding(call(*ACTIONS)), saying("Done."))
    driver = dual(service)
    tools = toolset(driver)

    response = run(driver, tools)

    assert "Done." == response.output_text
    assert [*(each for each in ACTIONS if each["type"] != "screenshot"), "picture"] == tools.driver.done
    output = {"type": "computer_call_output", "call_id": "c0", "output": IMAGE, "acknowledged_safety_checks": []}
    assert [{"role": "user", "content": "Buy a boat."}, call(*ACTIONS), output] == service.bodies[1]["input"]
    assert [{"type": "computer"}] == service.bodies[0]["tools"]
    assert ["reasoning.encrypted_content"] == service.bodies[0]["include"]


def test_a_legacy_call_has_one_action(dual: Dual) -> None:
    tool = {"type": "computer_use_preview", "display_width": 1, "display_height": 1, "environment": "browser"}
    service = Service(responding(call(action=CLICK)), saying("Done."))
    driver = dual(service)
    tools = toolset(driver)

    run(driver, tools, {**PARAMS, "tools": [tool], "tool_choice": {"type": "computer_use_preview"}, "include": ["x"]})

    assert [CLICK, "picture"] == tools.driver.done
    assert [[tool], [tool]] == [each["tools"] for each in service.bodies]
    assert [True, False] == ["tool_choice" in each for each in service.bodies]
    assert ["x", "reasoning.encrypted_content"] == service.bodies[0]["include"]


def test_several_calls_of_a_response_are_served_in_order(dual: Dual) -> None:
    calls = [call(CLICK), call(ACTIONS[4], number=1)]
    service = Service(responding(*calls), saying("Done."))
    driver = dual(service)
    tools = toolset(driver)

    run(driver, tools)

    assert [CLICK, "picture", ACTIONS[4], "picture"] == tools.driver.done
    assert ["c0", "c1"] == [each["call_id"] for each in service.bodies[1]["input"][-2:]]


@pytest.mark.parametrize("verdict", [None, False, 1, "yes"])
def test_safety_checks_are_refused_unless_they_are_acknowledged(dual: Dual, verdict: Any) -> None:
    driver = dual(Service(responding(call(CLICK, pending_safety_checks=[CHECK]))))
    tools = toolset(driver)
    given: dict[str, Any] = {} if verdict is None else {"approve_safety_checks": lambda _: verdict}

    with pytest.raises(SafetyCheckError, match="malicious_instructions") as caught:
        run(driver, tools, **given)

    error = caught.value
    assert ([CHECK], [], "computer_call") == (error.checks, tools.driver.done, error.response.output[0].type)
    assert [{"role": "user", "content": "Buy a boat."}, "computer_call"] == [error.done[0], error.done[1]["type"]]
    again = pickle.loads(pickle.dumps(error))
    assert ([CHECK], "completed") == (again.checks, again.response.status)


def test_acknowledged_safety_checks_are_sent(dual: Dual) -> None:
    service = Service(responding(call(CLICK, pending_safety_checks=[CHECK])), saying("Done."))
    driver = dual(service)
    seen: list[Any] = []

    def approve(asked: Any) -> bool:
        seen.append((asked.call_id, [each.message for each in asked.pending_safety_checks]))
        return True

    run(driver, toolset(driver), approve_safety_checks=approve)

    assert [("c0", ["Look."])] == seen
    assert [CHECK] == service.bodies[1]["input"][-1]["acknowledged_safety_checks"]


def test_each_action_is_put_to_approval(dual: Dual) -> None:
    driver = dual(Service(responding(call(CLICK, ACTIONS[4])), saying("Done.")))
    asked: list[str] = []
    tools = toolset(driver)

    def before(action: Any) -> bool:
        asked.append(action.type)
        return True

    run(driver, tools, before_action=before)

    assert ["click", "move", "screenshot"] == asked

    driver = dual(Service(responding(call(CLICK, ACTIONS[4]))))
    tools = toolset(driver)
    with pytest.raises(ComputerUseError, match="move of the computer was not approved"):
        run(driver, tools, before_action=lambda action: action.type == "click")
    assert [CLICK] == tools.driver.done


def test_steps_are_limited(dual: Dual) -> None:
    driver = dual(Service(*(responding(call(CLICK, number=number)) for number in range(3))))

    with pytest.raises(ComputerUseError, match="max_steps=2") as caught:
        run(driver, toolset(driver), max_steps=2)

    assert (5, "completed") == (len(caught.value.done), caught.value.response.status)


def test_money_and_time_are_limited(dual: Dual) -> None:
    driver = dual(Service(responding(call(CLICK), usage=USAGE)))
    tools = toolset(driver)
    with pytest.raises(ToolBudgetError, match="100 tokens"):
        run(driver, tools, budget=ToolBudget(tokens=50))
    assert [CLICK, "picture"] == tools.driver.done

    with no_waits() as clock:
        driver = dual(Service(responding(call(CLICK, ACTIONS[4], ACTIONS[8]))))
        tools = toolset(driver)

        def before(_: Any) -> bool:
            clock.sleep(20)
            return True

        with pytest.raises(ToolBudgetError, match="has taken 40 seconds; its limit is 30"):
            run(driver, tools, max_seconds=30, before_action=before)
    assert [CLICK, ACTIONS[4]] == tools.driver.done


def test_a_run_can_be_cancelled_between_actions(dual: Dual) -> None:
    driver = dual(Service(responding(call(CLICK, ACTIONS[4]))))
    tools = toolset(driver)

    with pytest.raises(ComputerUseError, match="cancelled") as caught:
        run(driver, tools, cancelled=lambda: bool(tools.driver.done))

    assert ([CLICK], "completed") == (tools.driver.done, caught.value.response.status)


@pytest.mark.parametrize(
    "picture",
    [
        None,
        "data:...",
        b"text",
        {"type": "computer_screenshot"},
        {"type": "x", "file_id": "f"},
        {**IMAGE, "file_id": 7},
    ],
    ids=str,
)
def test_a_driver_returns_a_screenshot(dual: Dual, picture: Any) -> None:
    driver = dual(Service(responding(call(CLICK))))

    with pytest.raises(ComputerUseError, match="returned no screenshot"):
        run(driver, toolset(driver, FakeDriver(driver.kind, picture)))


def test_an_error_of_the_driver_names_the_action(dual: Dual) -> None:
    driver = dual(Service(responding(call(CLICK))))
    fake = FakeDriver(driver.kind)

    def click(_: Any) -> None:
        raise LookupError("no mouse")

    vars(fake)["click"] = click
    with pytest.raises(LookupError) as caught:
        run(driver, toolset(driver, fake))
    assert ["This happened in the action click of the computer."] == caught.value.__notes__


def test_a_resumed_run_looks_instead_of_repeating_actions(dual: Dual) -> None:
    saved: list[str] = []
    driver = dual(Service(responding(call(CLICK)), saying("Done.")))
    run(driver, toolset(driver), on_checkpoint=lambda state: saved.append(json.dumps(state)))
    started = next(
        state for state in map(json.loads, saved) if [each["state"] for each in state["calls"]] == ["started"]
    )

    service = Service(saying("Done."))
    driver = dual(service)
    tools = toolset(driver)
    response = run(driver, tools, {"model": "m"}, resume=started)

    assert ("Done.", ["picture"]) == (response.output_text, tools.driver.done)
    assert IMAGE == service.bodies[0]["input"][-1]["output"]


def test_a_computer_stands_beside_functions_and_turns(dual: Dual) -> None:
    def act() -> str:
        """Act."""
        return "done"

    service = Service(responding(call(CLICK), function_call("act", 1)), saying("Done."))
    driver = dual(service)
    tools = toolset(driver)
    turns = driver.method("responses.iterate_tools")([act], computer=tools, **PARAMS)
    turn = driver.take(turns, 1)[0]

    assert [("c0", "computer"), ("c1", "function")] == [(each.id, each.kind) for each in turn.calls]
    assert [] == tools.driver.done
    turn.supply_outputs([{"type": "computer_call_output", "call_id": "c0", "output": {"file_id": "f"}}])
    driver.take(turns, 1)
    assert [] == tools.driver.done
    assert [{"file_id": "f"}, "done"] == [each["output"] for each in service.bodies[1]["input"][-2:]]
    with pytest.raises(InvalidParameterError):
        turn.supply_outputs({"c0": "text"})


def test_a_call_of_the_computer_that_is_not_approved_ends_the_run(dual: Dual) -> None:
    driver = dual(Service(responding(call(CLICK))))
    tools = toolset(driver)

    with pytest.raises(ComputerUseError, match="did not approve"):
        driver.call("responses.run_tools", [], computer=tools, approve=lambda _: False, **PARAMS)

    assert [] == tools.driver.done


def test_one_call_is_performed_for_a_loop_of_your_own(dual: Dual) -> None:
    driver = dual(Service())
    tools = toolset(driver)

    output = driver.finish(tools.execute(call(CLICK)))

    assert {
        "type": "computer_call_output",
        "call_id": "c0",
        "output": IMAGE,
        "acknowledged_safety_checks": [],
    } == output
    with pytest.raises(SafetyCheckError):
        driver.finish(tools.execute(call(CLICK, pending_safety_checks=[CHECK])))
    with pytest.raises(InvalidParameterError, match="computer_call"):
        driver.finish(tools.execute({"type": "function_call"}))


def test_wrong_drivers_clients_and_parameters_are_refused(dual: Dual) -> None:
    driver = dual(Service())
    with pytest.raises(ConfigurationError, match="expected a method click"):
        toolset(driver, object())
    kind: Any = AsyncComputerToolset if driver.kind == "sync" else ComputerToolset
    with pytest.raises(ConfigurationError, match="client: expected an"):
        driver.finish(kind(FakeDriver("sync")).run(driver.client, PARAMS))
    for params in ({"stream": True}, {"background": True}):
        with pytest.raises(InvalidParameterError, match=next(iter(params))):
            run(driver, toolset(driver), PARAMS | params)
    for wrong in ({"max_steps": 0}, {"before_action": 7}, {"approve_safety_checks": True}, {"cancelled": 1}):
        with pytest.raises(ConfigurationError, match=next(iter(wrong))):
            run(driver, toolset(driver), **wrong)


class AsyncMouse(FakeDriver):
    async def click(self, _: Any) -> None: ...


def test_a_blocking_toolset_refuses_async_methods() -> None:
    with pytest.raises(ConfigurationError, match="use AsyncComputerToolset"):
        ComputerToolset(AsyncMouse("sync"))
