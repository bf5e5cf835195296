"""The computer tool: a look at the screen, scripted actions, streams, and outputs that acknowledge safety checks."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual.emulator import Answer, Emulator, ToolCall
from tests.unit.emulator.helpers import event_data, violations

TOOL = {"type": "computer"}
PREVIEW = {"type": "computer_use_preview", "display_width": 1024, "display_height": 768, "environment": "browser"}
IMAGE = {"type": "computer_screenshot", "image_url": "data:image/png;base64,iVBORw0KGgo="}
CHECK = {"id": "s1", "code": "malicious_instructions", "message": "Look."}
CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}


def ask(api: httpx.Client, **fields: Any) -> Any:
    return api.post("/responses", json={"model": "m", "input": "Buy a boat.", "tools": [TOOL], **fields})


@pytest.mark.parametrize("tool", [TOOL, PREVIEW], ids=["computer", "preview"])
@pytest.mark.parametrize(
    "choice", ["auto", "required", {"type": "computer"}, {"type": "computer_use_preview"}], ids=str
)
def test_the_model_first_looks_at_the_screen(fresh: httpx.Client, tool: Any, choice: Any) -> None:
    response = ask(fresh, tools=[tool], tool_choice=choice).raise_for_status().json()

    [call] = response["output"]
    assert ("computer_call", [{"type": "screenshot"}], []) == (
        call["type"],
        call["actions"],
        call["pending_safety_checks"],
    )
    assert [] == violations({"$ref": "Response"}, response)
    output = {"type": "computer_call_output", "call_id": call["call_id"], "output": IMAGE}
    after = (
        ask(fresh, input=[{"role": "user", "content": "Buy."}, call, output], tools=[tool]).raise_for_status().json()
    )
    assert ["message"] == [item["type"] for item in after["output"]]


def test_a_choice_of_none_calls_nothing(fresh: httpx.Client) -> None:
    assert ["message"] == [item["type"] for item in ask(fresh, tool_choice="none").json()["output"]]


def test_functions_that_are_named_come_first(fresh: httpx.Client) -> None:
    function = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
    response = ask(fresh, tools=[TOOL, function], input="The weather?").json()
    assert ["function_call"] == [item["type"] for item in response["output"]]


def test_a_stream_has_the_call(fresh: httpx.Client) -> None:
    events = event_data(ask(fresh, stream=True).raise_for_status())

    assert [] == [found for event in events for found in violations({"$ref": "ResponseStreamEvent"}, event)]
    added, done = (event for event in events if "output_item" in event["type"])
    assert ("in_progress", "completed") == (added["item"]["status"], done["item"]["status"])
    assert [done["item"]] == events[-1]["response"]["output"]


def test_scripted_actions_and_safety_checks() -> None:
    call = ToolCall("computer", {"actions": [CLICK], "pending_safety_checks": [CHECK]})
    with Emulator() as server, httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer k"}) as api:
        server.script(Answer(tool_calls=[call], pattern="boat", times=1))
        [item] = ask(api).raise_for_status().json()["output"]
        output = {"type": "computer_call_output", "call_id": item["call_id"], "output": IMAGE}
        refused = ask(api, input=[item, output])
        accepted = ask(api, input=[item, output | {"acknowledged_safety_checks": [CHECK]}])

    assert ([CLICK], [CHECK]) == (item["actions"], item["pending_safety_checks"])
    assert (400, 200) == (refused.status_code, accepted.status_code)
    assert "not acknowledged: ['s1']" in refused.json()["error"]["message"]


def test_an_output_needs_its_call(fresh: httpx.Client) -> None:
    refused = ask(fresh, input=[{"type": "computer_call_output", "call_id": "c9", "output": IMAGE}])

    assert 400 == refused.status_code
    assert "No tool call found for computer call output with call_id c9." == refused.json()["error"]["message"]
