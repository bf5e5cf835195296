"""The steps of one turn of an agent, as scripts of effects: no client, no server, no clock.

Covers: results.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from openai_dual import CancelToken
from openai_dual._generated.models.agent_session import AgentSession
from openai_dual.core.effects import Ask, Sleep
from openai_dual.core.structured.schema import structured
from openai_dual.core.workflows.agent_tools import AgentToolbox
from openai_dual.core.workflows.steps import Execute
from openai_dual.errors import (
    AgentOutputParseError,
    AgentTurnResultError,
    APIConnectionError,
    BadRequestError,
    InvalidParameterError,
    NotFoundError,
)
from openai_dual.helpers.agents.turns import AgentTurn, input_message

REQUEST = httpx.Request("POST", "https://api.example/v1/agents/sessions/session_1/events")
EARLY = "Unknown pending tool call: 'call_1'."


@dataclass
class Weather:
    city: str


class Opened:
    """A stream that is open."""

    closed = False

    def close(self) -> None:
        self.closed = True


def session(status: str = "idle", *actions: Any) -> dict[str, Any]:
    return {"id": "session_1", "status": status, "required_actions": [*actions]}


def event(kind: str, **fields: Any) -> Any:
    return AgentSession.from_dict({"type": f"agent.session.{kind}", **fields})


def turn(kind: str, **fields: Any) -> Any:
    return event(f"turn.{kind}", turn={"id": "turn_1", "session_id": "session_1", "status": kind, **fields})


def call(key: str = "call_1", name: str = "f") -> Any:
    item = {"type": "function_call", "call_id": key, "name": name, "arguments": {"x": 1}}
    return event("turn.item.added", turn_id="turn_1", item=item)


def message(text: str, phase: str | None = None) -> Any:
    content = [{"type": "output_text", "text": text}]
    item = {"id": f"item {text}", "type": "message", "role": "assistant", "phase": phase, "content": content}
    return event("turn.item.done", turn_id="turn_1", item=item)


def refused(text: str = EARLY) -> BadRequestError:
    return BadRequestError(text, response=httpx.Response(400, request=REQUEST), body=None)


def missing() -> NotFoundError:
    return NotFoundError("gone", response=httpx.Response(404, request=REQUEST), body=None)


def lost() -> APIConnectionError:
    return APIConnectionError(message="lost", request=REQUEST)


def run(workflow: Any, *results: Any) -> tuple[list[Any], Any]:
    """Perform the effects of *workflow*: calls have the *results*, functions are called. Return effects and result."""
    effects: list[Any] = []
    answers = iter(results)
    try:
        step = next(workflow)
        while True:
            effects.append(step)
            found = next(answers) if isinstance(step, Execute) else step.function() if isinstance(step, Ask) else None
            step = workflow.throw(found) if isinstance(found, Exception) else workflow.send(found)
    except StopIteration as stopped:
        return effects, stopped.value


def following(*events: Any, **options: Any) -> AgentTurn:
    turn_ = AgentTurn(**options)
    turn_.seen.session = session()
    for each in events:
        turn_.handle(each)
    return turn_


def box(function: Any = lambda _: "done") -> AgentToolbox:
    return AgentToolbox.of({"f": function}, None)


def calls(effects: list[Any]) -> list[Any]:
    return [
        (step.call.operation.method, step.call.path, step.call.body) for step in effects if isinstance(step, Execute)
    ]


def test_the_events_are_opened_before_the_input_is_sent() -> None:
    opened, token = Opened(), CancelToken()
    steps = AgentTurn(settings={"cancel": token}).begin("session_1", "Hello", "key")

    effects, result = run(steps, AgentSession.from_dict(session()), opened, None)

    sent = {"events": [input_message("Hello")]}
    at = "/agents/sessions/session_1"
    assert opened is result
    assert [("GET", at), ("GET", f"{at}/events"), ("POST", f"{at}/events")] == [each[:2] for each in calls(effects)]
    assert sent == calls(effects)[2][2]
    assert "agent_turn" == effects[1].call.operation.events
    assert ["key", token] == [effects[2].call.options.idempotency_key, effects[0].call.options.cancel]


def test_a_session_that_is_not_idle_receives_nothing() -> None:
    with pytest.raises(InvalidParameterError, match="session_1 is in_progress"):
        run(AgentTurn().begin("session_1", "Hello"), AgentSession.from_dict(session("in_progress")))


def test_events_are_closed_if_the_input_is_refused() -> None:
    opened = Opened()

    with pytest.raises(NotFoundError):
        run(AgentTurn().begin("session_1", "Hello"), AgentSession.from_dict(session()), opened, missing())

    assert opened.closed


@pytest.mark.parametrize("given", [None, 7, {"role": "user"}])
def test_an_input_that_is_no_message_is_refused(given: Any) -> None:
    with pytest.raises(InvalidParameterError, match="input: expected a text or a list"):
        input_message(given)


def test_messages_are_sent_as_they_are_given() -> None:
    given = [{"role": "user", "content": [{"type": "input_text", "text": "a"}]}]

    assert {"type": "agent.session.input.message", "input": given} == input_message(iter(given))


def test_calls_are_served_in_their_order() -> None:
    effects, _ = run(following(turn("created"), call(), call("call_2"), box=box()).serve(), None, None)

    results = [body["events"][0] for _, _, body in calls(effects)]
    assert [("call_1", "done"), ("call_2", "done")] == [(each["call_id"], each["output"]) for each in results]


def test_calls_of_other_tools_are_left_to_the_caller() -> None:
    assert ([], None) == run(following(turn("created"), call(name="other"), box=box()).serve())


def test_a_result_that_comes_too_early_is_sent_again_after_a_pause() -> None:
    token = CancelToken()
    turn_ = following(turn("created"), call(), box=box(), settings={"cancel": token})

    effects, _ = run(turn_.serve(), refused(), refused(), refused(), None)

    pauses = [step for step in effects if isinstance(step, Sleep)]
    assert [Sleep(0.1, token.signal), Sleep(0.3, token.signal), Sleep(0.6, token.signal)] == pauses
    assert 4 == len(calls(effects))


@pytest.mark.parametrize(
    ("errors", "sent"), [([refused()] * 4, 4), ([refused("Unknown parameter")], 1), ([refused(), lost()], 2)]
)
def test_a_result_that_cannot_be_sent_is_an_error_with_the_turn_so_far(errors: list[Any], sent: int) -> None:
    turn_ = following(turn("created"), message("so far"), call(), box=box())

    with pytest.raises(AgentTurnResultError) as caught:
        run(turn_.serve(), *errors)

    error = caught.value
    assert errors[-1] is error.__cause__
    assert ("observation_failed", "session_1", "turn_1") == (error.reason, error.session_id, error.turn_id)
    assert "so far" == error.done.output_text
    assert sent == len(errors)


@pytest.mark.parametrize(
    ("actions", "served", "waits"),
    [
        ([{"type": "function_call", "name": "f"}], True, False),
        ([{"type": "function_call", "name": "other"}], True, True),
        ([{"type": "mcp_approval_request"}], True, True),
        ([{"type": "function_call", "name": "f"}, {"type": "mcp_approval_request"}], True, True),
        ([{"type": "function_call", "name": "f"}], False, True),
    ],
)
def test_a_session_waits_if_nobody_serves_what_it_requires(actions: list[Any], *, served: bool, waits: bool) -> None:
    required = event("requires_action", session=session("requires_action", *actions))
    turn_ = following(turn("created"), required, box=box() if served else AgentToolbox())

    assert waits == turn_.waits
    turn_.handle(event("in_progress", session=session("in_progress")))
    assert not turn_.waits


def test_the_result_has_the_turn_and_its_messages() -> None:
    result = following(turn("created"), message("a", "commentary"), message("b"), turn("completed")).final()

    assert ("session_1", "turn_1", "completed") == (result.session_id, result.turn_id, result.turn.status)
    assert (["commentary", None], "ab", None) == (
        [each.phase for each in result.messages],
        result.output_text,
        result.output_parsed,
    )


def test_only_the_final_answer_is_parsed() -> None:
    output = structured(Weather, "output_type")
    events = (turn("created"), message("Let me see.", "commentary"), message('{"city": "Oslo"}'), turn("completed"))

    assert Weather("Oslo") == following(*events, output=output).final().output_parsed
    assert Weather("Oslo") == following(*events).final().parse(Weather).output_parsed


def test_an_output_of_another_type_is_an_error_with_the_result() -> None:
    output = structured(Weather, "output_type")

    with pytest.raises(AgentOutputParseError) as caught:
        following(turn("created"), message("Rain."), turn("completed"), output=output).final()

    assert "Rain." == caught.value.result.output_text


@pytest.mark.parametrize(
    ("events", "reason", "message_"),
    [
        ([], "incomplete", "ended before the turn"),
        ([turn("created")], "incomplete", "ended before the turn"),
        ([turn("created"), turn("failed", error={"message": "Too many tokens."})], "failed", "Too many tokens."),
        ([turn("created"), turn("cancelled")], "cancelled", "was cancelled"),
        (
            [turn("created"), event("requires_action", session=session("requires_action", {"type": "other"}))],
            "requires_action",
            "no handler serves",
        ),
    ],
)
def test_a_turn_without_a_result_says_why(events: list[Any], reason: str, message_: str) -> None:
    with pytest.raises(AgentTurnResultError, match=message_) as caught:
        following(*events).final()

    error = caught.value
    assert reason == error.reason
    assert (error.done is None) == (not events)
    assert (error.turn_id, error.messages) == ("turn_1" if events else None, [])
    assert [{"type": "other"}] * (reason == "requires_action") == [each.to_dict() for each in error.required_actions]


def test_there_is_no_snapshot_before_the_turn() -> None:
    assert following().snapshot() is None
