"""The tool calls of an agent session, served by functions."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from typing import Any

import pytest

from openai_dual.core.effects import Ask
from openai_dual.core.workflows.agent_tools import AgentToolbox, AgentToolError, tool_output
from openai_dual.core.workflows.toolbox import tool
from openai_dual.errors import ConfigurationError, InvalidParameterError, SerializationError

CALL = {"type": "function_call", "name": "add", "call_id": "call_1", "turn_id": "turn_1", "arguments": {"a": 1, "b": 2}}
FAILED = "Error: StructuredAnswerError: The response does not have the requested type: "


def add(a: int, b: int = 0) -> int:
    """Add two numbers."""
    return a + b


def fail(a: int, b: int = 0) -> None:  # noqa: ARG001 (parameters of the tool)
    raise LookupError("not there")


def served(box: AgentToolbox, **changes: Any) -> Any:
    """Serve a call, answering each question to the caller's functions."""
    workflow: Generator[Any, Any, Any] = box.run(CALL | changes, "session_1")
    try:
        step = next(workflow)
        while True:
            assert isinstance(step, Ask)
            try:
                value = step.function()
            except Exception as error:  # noqa: BLE001 (thrown into the workflow, as a driver does)
                step = workflow.throw(error)
            else:
                step = workflow.send(value)
    except StopIteration as stopped:
        return stopped.value


@pytest.mark.parametrize(
    "handlers", [[add], [tool(add)], {"add": tool(add)}, {"add": lambda arguments: arguments["a"] + arguments["b"]}]
)
@pytest.mark.parametrize("arguments", [{"a": 1, "b": 2}, '{"a": 1, "b": 2}'])
def test_a_function_is_called_with_the_arguments(handlers: Any, arguments: Any) -> None:
    assert {"success": True, "output": "3"} == served(AgentToolbox.of(handlers, None), arguments=arguments)


@pytest.mark.parametrize("arguments", [None, "", {}])
def test_a_call_without_arguments_has_none(arguments: Any) -> None:
    assert {"success": True, "output": "{}"} == served(AgentToolbox.of({"add": dict}, None), arguments=arguments)


@pytest.mark.parametrize(
    ("handlers", "changes", "stage", "text"),
    [
        ([add], {"arguments": {"a": "x"}}, "arguments", f"{FAILED}add.a: expected integer, got 'x'"),
        ({"add": add}, {"arguments": "{"}, "arguments", None),
        ([tool(name="add")(fail)], {}, "execution", "Error: LookupError: not there"),
        ({"add": lambda _: object()}, {}, "output", None),
    ],
)
def test_an_error_is_sent_and_reported(handlers: Any, changes: Any, stage: str, text: str | None) -> None:
    reported: list[AgentToolError] = []

    result = served(AgentToolbox.of(handlers, reported.append), **changes)

    failed = reported.pop()
    assert (stage, "add", "session_1", "turn_1", "call_1") == (
        failed.stage,
        failed.tool_name,
        failed.session_id,
        failed.turn_id,
        failed.call_id,
    )
    assert {"success": False, "error": text or f"Error: {type(failed.error).__name__}: {failed.error}"} == result


def test_the_caller_may_send_another_text_for_an_error() -> None:
    box = AgentToolbox.of([tool(name="add")(fail)], lambda _: "It is down.")

    assert {"success": False, "error": "It is down."} == served(box)


def test_an_error_that_the_caller_raises_ends_the_workflow() -> None:
    def report(failed: AgentToolError) -> None:
        raise failed.error

    with pytest.raises(LookupError, match="not there"):
        served(AgentToolbox.of([tool(name="add")(fail)], report))


def test_a_mistake_in_the_settings_is_not_for_the_agent() -> None:
    def misuse(_: Any) -> None:
        raise ConfigurationError("at_once: expected 1 or more", setting="at_once")

    with pytest.raises(ConfigurationError):
        served(AgentToolbox.of({"add": misuse}, None))


@pytest.mark.parametrize(
    ("value", "output"),
    [
        (None, None),
        ("text", "text"),
        (7, "7"),
        ({"day": date(2026, 11, 29)}, '{"day":"2026-11-29"}'),
        ([], "[]"),
        ([1, 2], "[1,2]"),
        ([{"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
        ([{"type": "row"}], '[{"type":"row"}]'),
    ],
)
def test_the_result_of_a_function_becomes_text_or_parts(value: Any, output: Any) -> None:
    assert output == tool_output(value, "add()")


def test_a_result_without_a_form_in_json_names_the_function() -> None:
    with pytest.raises(SerializationError, match=r"add\(\)"):
        tool_output(object(), "add()")


@pytest.mark.parametrize(("given", "message"), [([add, add], "different names"), ({"add": 1}, "add: expected a func")])
def test_handlers_that_cannot_serve_are_refused(given: Any, message: str) -> None:
    with pytest.raises(InvalidParameterError, match=message):
        AgentToolbox.of(given, None)


@pytest.mark.parametrize(
    ("action", "serves"), [(CALL, True), (CALL | {"name": "other"}, False), ({"type": "mcp_approval_request"}, False)]
)
def test_only_calls_of_the_functions_are_served(action: dict[str, Any], *, serves: bool) -> None:
    assert serves == AgentToolbox.of([add], None).serves(action)


def test_a_tool_describes_itself_to_an_agent() -> None:
    definition = tool(strict=False)(add).definition

    assert ("function", "add", "Add two numbers.") == tuple(definition[key] for key in ("type", "name", "description"))
    assert ["a"] == definition["parameters"]["required"]
