"""Runs with tools turn by turn: look before calls run, supply outputs, add messages, stop; both APIs and clients.

Covers: helpers.tool_turns, helpers.tool_outputs, helpers.chat.tool_runs, core.workflows.tool_requests,
core.workflows.tool_service, core.workflows.tool_dialogue.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import CancelToken, ToolBudget, ToolBudgetError, ToolRoundsError
from openai_dual.errors import InvalidParameterError, PartialResultError, StructuredAnswerError
from openai_dual.testing import no_waits
from tests.client.test_tool_runs import USAGE, function_call, outputs, responding
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]

CHAT, RESPONSES = "chat.completions.iterate_tools", "responses.iterate_tools"
GIVEN: Mapping[str, dict[str, Any]] = {
    CHAT: {"messages": [{"role": "user", "content": "x"}]},
    RESPONSES: {"input": "x"},
}
APIS = pytest.mark.parametrize("name", GIVEN)


@dataclass
class Verdict:
    """What was done."""

    done: bool


class Service:
    """Responds in the form of either API: with calls of tools by their names, or with a text."""

    def __init__(self, *turns: str | list[str]) -> None:
        self.bodies: list[dict[str, Any]] = []
        self._turns, self._calls = iter(turns), 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        turn = next(self._turns)
        return self._completion(turn) if "messages" in self.bodies[-1] else self._response(turn)

    def _numbered(self, names: list[str]) -> list[tuple[str, str]]:
        start, self._calls = self._calls, self._calls + len(names)
        return [(f"c{start + index}", name) for index, name in enumerate(names)]

    def _completion(self, turn: str | list[str]) -> httpx.Response:
        message: dict[str, Any] = {"role": "assistant", "content": turn}
        if isinstance(turn, list):
            calls = [
                {"id": key, "type": "function", "function": {"name": name, "arguments": "{}"}}
                for key, name in self._numbered(turn)
            ]
            message = {"role": "assistant", "content": None, "tool_calls": calls}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        usage = {"prompt_tokens": 60, "completion_tokens": 40, "total_tokens": 100}
        body = {"id": "c", "object": "chat.completion", "model": "m", "choices": [choice], "usage": usage}
        return httpx.Response(200, json=body)

    def _response(self, turn: str | list[str]) -> httpx.Response:
        if isinstance(turn, list):
            calls = [function_call(name, int(key[1:])) for key, name in self._numbered(turn)]
            return responding(*calls, usage=USAGE)
        content = [{"type": "output_text", "text": turn, "annotations": []}]
        return responding({"type": "message", "role": "assistant", "content": content}, usage=USAGE)

    def outputs(self) -> list[str]:
        """Return the results in the last request."""
        return outputs(self.items())

    def items(self) -> list[dict[str, Any]]:
        """Return the items of the last request."""
        found: list[dict[str, Any]] = self.bodies[-1].get("messages") or self.bodies[-1]["input"]
        return found


class Effects:
    """Functions that count their calls."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    def act(self) -> str:
        """Act."""
        self.ran.append("act")
        return f"done {len(self.ran)}"


def started(driver: Driver, name: str, functions: Any, **keywords: Any) -> Any:
    given = GIVEN[name] if "resume" not in keywords else {}
    return driver.method(name)(functions, model="m", **given, **keywords)


def step(driver: Driver, turns: Any) -> Any:
    return driver.take(turns, 1)[0]


def text_of(response: Any) -> str | None:
    text: str | None = response.output_text if hasattr(response, "output_text") else response.choices[0].message.content
    return text


@APIS
def test_a_turn_comes_before_its_calls_run(dual: Dual, name: str) -> None:
    service, effects = Service(["act", "act"], ["act"], "Done."), Effects()
    driver = dual(service)
    turns = started(driver, name, [effects.act])
    assert [] == service.bodies

    seen = [
        (turn.step, turn.final, [call.id for call in turn.calls], len(effects.ran)) for turn in [step(driver, turns)]
    ]
    seen += [
        (turn.step, turn.final, [call.id for call in turn.calls], len(effects.ran)) for turn in [step(driver, turns)]
    ]
    last = step(driver, turns)

    assert [(0, False, ["c0", "c1"], 0), (1, False, ["c2"], 2)] == seen
    assert (2, True, (), "Done.", 3) == (last.step, last.final, last.calls, text_of(last.response), len(effects.ran))
    assert [] == driver.events(turns)
    assert ["done 1", "done 2", "done 3"] == service.outputs() == outputs(turns.items)


@APIS
def test_supplied_outputs_stand_in_for_functions(dual: Dual, name: str) -> None:
    service, effects = Service(["act", "act"], "Done."), Effects()
    driver = dual(service)
    turns = started(driver, name, [effects.act])
    turn = step(driver, turns)

    turn.supply_outputs({"c0": "wrong"})
    turn.supply_outputs({"c1": {"degrees": 7}})  # replaces the former
    step(driver, turns)

    assert ["act"] == effects.ran
    assert {"done 1", '{"degrees":7}'} == {*service.outputs()}


@APIS
def test_outputs_are_supplied_as_items_too(dual: Dual, name: str) -> None:
    service = Service(["act", "act"], "Done.")
    driver = dual(service)
    turns = started(driver, name, [Effects().act])

    step(driver, turns).supply_outputs(
        [
            {"type": "function_call_output", "call_id": "c0", "output": [{"type": "input_text", "text": "a"}]},
            {"role": "tool", "tool_call_id": "c1", "content": "b"},
        ]
    )
    step(driver, turns)

    assert [[{"type": "input_text", "text": "a"}], "b"] == service.outputs()


@APIS
def test_messages_follow_the_results(dual: Dual, name: str) -> None:
    service = Service(["act"], "Done.")
    driver = dual(service)
    turns = started(driver, name, [Effects().act])
    turn = step(driver, turns)

    turn.append_user_text("Be quick.")
    turn.add_message({"role": "system", "content": "Be kind."})
    step(driver, turns)

    assert [{"role": "user", "content": "Be quick."}, {"role": "system", "content": "Be kind."}] == service.items()[-2:]
    assert ["done 1"] == outputs(service.items()[:-2])


@APIS
def test_a_message_after_the_last_turn_continues_the_run(dual: Dual, name: str) -> None:
    service = Service("One.", "Two.")
    driver = dual(service)
    turns = started(driver, name, [])

    step(driver, turns).append_user_text("And?")

    assert "Two." == text_of(step(driver, turns).response)
    assert ["user", "assistant", "user"] == [each["role"] for each in service.items()]
    assert [] == driver.events(turns)


@APIS
def test_calls_of_your_own_tools_continue_with_outputs(dual: Dual, name: str) -> None:
    function = {"name": "search", "parameters": {"type": "object", "properties": {}}}
    tool = {"type": "function", "function": function} if name == CHAT else {"type": "function", **function}
    service, effects = Service(["search", "act"], "Done."), Effects()
    driver = dual(service)
    turns = started(driver, name, [effects.act], tools=[tool])
    turn = step(driver, turns)

    assert (True, ["search", "act"]) == (turn.final, [call.name for call in turn.calls])
    turn.append_user_text("Hello?")
    with pytest.raises(InvalidParameterError, match="c0"):
        step(driver, turns)
    turn.supply_outputs({"c0": "found"})
    assert "Done." == text_of(step(driver, turns).response)
    assert (["found", "done 1"], ["act"]) == (service.outputs(), effects.ran)


@APIS
@pytest.mark.parametrize("way", ["turn", "turns", "block"])
def test_a_stopped_run_calls_and_sends_nothing(dual: Dual, name: str, way: str) -> None:
    service, effects = Service(["act"], "Done."), Effects()
    driver = dual(service)
    turns = started(driver, name, [effects.act])
    turn = step(driver, turns)

    if way == "turn":
        turn.stop()
    elif way == "turns":
        driver.finish(turns.close())
    else:
        driver.within(turns, lambda _: None)

    assert ([], [], 1) == (driver.events(turns), effects.ran, len(service.bodies))
    with pytest.raises(InvalidParameterError, match="is over"):
        turn.append_user_text("More.")
    run = driver.call(name.replace("iterate", "run"), [effects.act], model="m", resume=turns.state)
    assert ("Done.", ["act"]) == (text_of(run.last), effects.ran)


@APIS
def test_the_rest_can_be_run_without_looking(dual: Dual, name: str) -> None:
    service = Service(["act"], ["act"], '{"done": true}')
    driver = dual(service)
    kind = {"response_format": Verdict} if name == CHAT else {"text_format": Verdict}
    turns = started(driver, name, [Effects().act], **kind)
    step(driver, turns)

    run = driver.finish(turns.get_final())

    assert Verdict(done=True) == (run.last.parsed if name == CHAT else run.last.output_parsed)
    assert run == driver.finish(turns.get_final())


def test_a_run_that_was_stopped_before_has_no_result(dual: Dual) -> None:
    driver = dual(Service())
    turns = started(driver, RESPONSES, [])
    driver.finish(turns.close())

    with pytest.raises(InvalidParameterError, match="get_final"):
        driver.finish(turns.get_final())


@APIS
def test_the_last_response_is_parsed_and_others_are_not(dual: Dual, name: str) -> None:
    driver = dual(Service(["act"], "no JSON"))
    kind = {"response_format": Verdict} if name == CHAT else {"text_format": Verdict}
    turns = started(driver, name, [Effects().act], **kind)
    step(driver, turns)

    with pytest.raises(StructuredAnswerError):
        step(driver, turns)


@APIS
def test_approval_budget_rounds_and_progress_hold_for_turns(dual: Dual, name: str) -> None:
    effects, asked, told = Effects(), list[Any](), list[Any]()
    driver = dual(Service(["act"], ["act"], "Done."))
    turns = started(
        driver, name, [effects.act], approve=asked.append, on_progress=told.append, budget=ToolBudget(tokens=150)
    )
    step(driver, turns)
    assert [] == asked
    step(driver, turns)
    assert (["c0"], []) == ([call.id for call in asked], effects.ran)
    with pytest.raises(ToolBudgetError, match="200 tokens"):
        step(driver, turns)
    assert turns.items[1:] == told

    turns = started(dual(Service(["act"], ["act"])), name, [effects.act], max_rounds=1)
    step(driver, turns)
    with pytest.raises(ToolRoundsError, match="1 rounds"):
        step(driver, turns)


@APIS
def test_supplied_outputs_are_not_put_to_approval(dual: Dual, name: str) -> None:
    asked: list[Any] = []
    driver = dual(Service(["act"], "Done."))
    turns = started(driver, name, [Effects().act], approve=asked.append)

    step(driver, turns).supply_outputs({"c0": "x"})
    step(driver, turns)

    assert [] == asked


@APIS
@pytest.mark.parametrize("number", range(4))
def test_another_process_continues_at_the_open_turn(dual: Dual, name: str, number: int) -> None:
    saved: list[str] = []
    driver = dual(Service(["act"], "Done."))
    turns = started(driver, name, [Effects().act], on_checkpoint=lambda state: saved.append(json.dumps(state)))
    step(driver, turns).append_user_text("Be quick.")
    step(driver, turns)
    state = json.loads(saved[number])

    service, effects = Service("Done."), Effects()
    other = dual(service)
    turns = started(other, name, [effects.act], resume=state)
    turn = step(other, turns)

    assert ([], 0, number == 0) == (service.bodies, turn.step, bool(turn.calls) and number == 0)
    if number:
        return
    turn.supply_outputs({"c0": "mine"})
    step(other, turns)
    assert (["mine"], []) == (service.outputs(), effects.ran)


@APIS
def test_what_was_supplied_and_added_is_part_of_the_state(dual: Dual, name: str) -> None:
    driver = dual(Service(["act", "act"]))
    turns = started(driver, name, [Effects().act])
    turn = step(driver, turns)
    turn.supply_outputs({"c1": "mine"})
    turn.append_user_text("Be quick.")
    state = json.loads(json.dumps(turns.state))

    service, effects = Service("Done."), Effects()
    other = dual(service)
    run = other.call(name.replace("iterate", "run"), [effects.act], model="m", resume=state)

    assert ("Done.", {"mine", "done 1"}) == (text_of(run.last), {*service.outputs()})
    assert {"role": "user", "content": "Be quick."} == service.items()[-1]


@APIS
def test_a_failed_request_can_be_tried_again(dual: Dual, name: str) -> None:
    service, effects, failures = Service(["act"], "Done."), Effects(), [False, True, False]

    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500, json={}) if failures.pop(0) else service(request)

    driver = dual(serve)
    turns = started(driver, name, [effects.act])
    step(driver, turns)
    with pytest.raises(PartialResultError):
        step(driver, turns)

    assert "Done." == text_of(step(driver, turns).response)
    assert (["act"], ["done 1"]) == (effects.ran, service.outputs())


@APIS
def test_a_call_that_raised_is_not_repeated(dual: Dual, name: str) -> None:
    ran: list[int] = []

    def act() -> None:
        ran.append(1)
        raise LookupError("no")

    service = Service(["act"], "Done.")
    driver = dual(service)
    turns = started(driver, name, [act], on_error="raise")
    step(driver, turns)
    with pytest.raises(LookupError):
        step(driver, turns)
    step(driver, turns)

    assert 1 == len(ran)
    assert "not known" in service.outputs()[0]


@APIS
def test_turns_stream(dual: Dual, name: str) -> None:
    if name == CHAT:
        chunks = [{"choices": [{"index": 0, "delta": {"content": text}}]} for text in ("Do", "ne.")]
        chunks += [{"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}]
        lines = [json.dumps({"id": "c", "object": "chat.completion.chunk", "model": "m", **each}) for each in chunks]
        body = "".join(f"data: {each}\n\n" for each in [*lines, "[DONE]"])
    else:
        done = json.loads(Service("Done.")._response("Done.").content)
        body = f"data: {json.dumps({'type': 'response.completed', 'response': done})}\n\n"
    answer = httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})
    events: list[Any] = []
    driver = dual([answer])

    turn = step(driver, started(driver, name, [Effects().act], on_event=events.append))

    assert (True, "Done.") == (turn.final, text_of(turn.response))
    assert events


@APIS
@pytest.mark.parametrize(
    ("outputs", "message"),
    [
        ({"c9": "x"}, "got 'c9'"),
        ([{"call_id": "c0", "output": "x"}, {"tool_call_id": "c0", "content": "y"}], "several"),
        ("x", "expected a dict or a list"),
        ([7], "items with the id"),
        ({"c0": object()}, "form in JSON"),
    ],
    ids=["unknown", "twice", "text", "number", "opaque"],
)
def test_wrong_outputs_are_refused(dual: Dual, name: str, outputs: Any, message: str) -> None:
    effects = Effects()
    driver = dual(Service(["act"], "Done."))
    turns = started(driver, name, [effects.act])
    turn = step(driver, turns)

    with pytest.raises(InvalidParameterError, match=message):
        turn.supply_outputs(outputs)

    step(driver, turns)
    assert ["act"] == effects.ran


@pytest.mark.parametrize("given", ["", "  ", None, 7])
def test_an_empty_message_is_refused(dual: Dual, given: Any) -> None:
    driver = dual(Service(["act"], "Done."))
    turns = started(driver, RESPONSES, [Effects().act])
    turn = step(driver, turns)
    with pytest.raises(InvalidParameterError, match="append_user_text"):
        turn.append_user_text(given)
    step(driver, turns)
    with pytest.raises(InvalidParameterError, match="is over"):
        turn.supply_outputs({})


@APIS
def test_unknown_keywords_are_refused_when_the_run_is_made(dual: Dual, name: str) -> None:
    with pytest.raises(TypeError, match=r"iterate_tools.*'max_round'"):
        started(dual([]), name, [], max_round=1)


@APIS
@pytest.mark.parametrize(("limit", "requests"), [(60, 1), (61.5, 2)])
def test_the_time_of_a_run_is_limited(dual: Dual, name: str, limit: float, requests: int) -> None:
    service = Service(["act"], ["act"], "Done.")
    with no_waits() as clock:

        def act() -> None:
            clock.sleep(60 if len(service.bodies) == 1 else 2)

        with pytest.raises(ToolBudgetError, match=f"its limit is {limit:g}"):
            dual(service).call(name.replace("iterate", "run"), [act], model="m", max_seconds=limit, **GIVEN[name])

    assert requests == len(service.bodies)


@APIS
def test_a_cancelled_run_sends_nothing_more(dual: Dual, name: str) -> None:
    token, service = CancelToken(), Service(["act"], "Done.")
    driver = dual(service)

    def act() -> None:
        token.cancel()

    turns = started(driver, name, [act], cancel=token)
    step(driver, turns)
    with pytest.raises(PartialResultError, match="interrupted"):
        step(driver, turns)
    assert 1 == len(service.bodies)


@APIS
def test_a_forced_choice_among_allowed_tools_is_lifted_after_the_first_request(dual: Dual, name: str) -> None:
    allowed: dict[str, Any] = {"mode": "required", "tools": [{"type": "function", "name": "act"}]}
    choice = {"type": "allowed_tools", **({"allowed_tools": allowed} if name == CHAT else allowed)}
    service = Service(["act"], "Done.")
    driver = dual(service)

    driver.call(name.replace("iterate", "run"), [Effects().act], model="m", tool_choice=choice, **GIVEN[name])

    modes = [(each["tool_choice"].get("allowed_tools") or each["tool_choice"])["mode"] for each in service.bodies]
    assert ["required", "auto"] == modes


def test_the_functions_of_turns_may_be_async(dual: Dual) -> None:
    driver = dual(Service(["act"], "Done."))
    if driver.kind == "sync":
        pytest.skip("the blocking client refuses async functions")

    async def act() -> str:
        return "done"

    turns = started(driver, RESPONSES, [act])
    assert not inspect.isawaitable(turns)
    step(driver, turns)
    step(driver, turns)
    assert ["done"] == outputs(turns.items)


def test_a_call_whose_task_is_cancelled_is_not_repeated(dual: Dual) -> None:
    driver = dual(Service(["act"], "Done."))
    if driver.kind == "sync":
        pytest.skip("tasks are cancelled in the async client")
    ran: list[int] = []
    running = asyncio.Event()

    async def act() -> None:
        ran.append(1)
        running.set()
        await asyncio.Event().wait()

    turns = started(driver, RESPONSES, [act])

    async def cancelled() -> None:
        await anext(turns)
        task = asyncio.ensure_future(anext(turns))
        await running.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await anext(turns)

    driver.finish(cancelled())
    assert 1 == len(ran)
    assert "not known" in outputs(turns.items)[0]
