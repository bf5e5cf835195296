"""Realtime sessions: text, audio, tools, turns, interruption, errors.

Covers: settings, turns, responding, items, transcription, input_buffer, dialogues.audio, dialogues.dialogue,
dialogues.opening, dialogues.table, sockets, schema.channels.
"""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.emulator import Answer, Pacing, RateLimit, Tokens, ToolCall
from openai_dual.emulator.dialogues.outputs import HangUp
from tests.unit.emulator.dialogues.talking import Talk, error_of, kinds


def user(text: str, **fields: Any) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **fields}


def as_text(talk: Talk) -> None:
    talk.say("session.update", session={"type": "realtime", "output_modalities": ["text"]})


@pytest.fixture
def talk() -> Talk:
    """A client that has received the first event."""
    talk = Talk()
    assert ["session.created"] == kinds(talk.rest())
    return talk


def test_a_text_is_answered_by_the_events_of_a_message(talk: Talk) -> None:
    as_text(talk)
    added = talk.say("conversation.item.create", item=user("Hello"))

    events = talk.say("response.create")

    assert ["conversation.item.added", "conversation.item.done"] == kinds(added)
    assert [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 3,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ] == kinds(events)
    response = events[-1]["response"]
    assert "completed" == response["status"]
    assert [{"type": "output_text", "text": "You said: Hello"}] == response["output"][0]["content"]


def test_an_unknown_event_is_an_error_with_its_id(talk: Talk) -> None:
    assert ("invalid_value", "type", "mine") == error_of(talk.say("nonsense", event_id="mine"))


def test_items_are_put_where_they_belong(talk: Talk) -> None:
    def create(key: str, previous: str | None = None) -> str | None:
        events = talk.say("conversation.item.create", item=user("x", id=key), previous_item_id=previous)
        assert events[0]["previous_item_id"] == events[1]["previous_item_id"]
        before: str | None = events[0]["previous_item_id"]
        return before

    assert (None, "a", "a", None) == (create("a"), create("b"), create("c", "a"), create("first", "root"))


def test_an_item_is_retrieved_and_deleted(talk: Talk) -> None:
    (added, _) = talk.say("conversation.item.create", item=user("Hello"))
    key = added["item"]["id"]

    (retrieved,) = talk.say("conversation.item.retrieve", item_id=key)
    (deleted,) = talk.say("conversation.item.delete", item_id=key)

    assert added["item"] == retrieved["item"]
    assert key == deleted["item_id"]
    assert "error" == talk.say("conversation.item.retrieve", item_id=key)[0]["type"]


AUDIO = {"type": "message", "role": "assistant", "content": [{"type": "output_audio", "transcript": "x"}]}
OUTPUT = {"type": "function_call_output", "call_id": "call_unknown", "output": "x"}


@pytest.mark.parametrize(
    ("event", "code", "param"),
    [
        (("conversation.item.delete", {"item_id": "no"}), "item_delete_invalid_item_id", "item_id"),
        (("conversation.item.retrieve", {"item_id": "no"}), "item_retrieve_invalid_item_id", "item_id"),
        (
            ("conversation.item.truncate", {"item_id": "no", "content_index": 0, "audio_end_ms": 1}),
            "item_truncate_invalid_item_id",
            "item_id",
        ),
        (
            ("conversation.item.create", {"item": user("x"), "previous_item_id": "no"}),
            "item_create_invalid_previous_item_id",
            "previous_item_id",
        ),
        (("conversation.item.create", {"item": OUTPUT}), "item_create_invalid_tool_call_id", "item.call_id"),
        (("conversation.item.create", {"item": AUDIO}), "invalid_value", "item.content[0].type"),
        (("conversation.item.create", {}), "missing_required_parameter", "item"),
        (("response.cancel", {}), "response_cancel_not_active", None),
        (("output_audio_buffer.clear", {}), "invalid_value", None),
    ],
)
def test_what_is_wrong_is_an_error_with_the_id_of_the_event(
    talk: Talk, event: tuple[str, dict[str, Any]], code: str, param: str | None
) -> None:
    kind, fields = event

    assert (code, param, "mine") == error_of(talk.say(kind, event_id="mine", **fields))


@pytest.mark.parametrize("message", ["{", "[]", "17", '{"kind": "x"}', '{"type": 1}', '"\\ud800"'])
def test_what_is_no_event_is_an_error(talk: Talk, message: str) -> None:
    assert "error" == talk.send(message)[0]["type"]


def test_an_id_is_used_once(talk: Talk) -> None:
    talk.say("conversation.item.create", item=user("x", id="mine"))

    events = talk.say("conversation.item.create", item=user("y", id="mine"))

    assert "item_create_duplicate_item_id" == events[0]["error"]["code"]


TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def test_a_function_is_called_and_its_output_answered(talk: Talk) -> None:
    as_text(talk)
    talk.say("session.update", session={"type": "realtime", "tools": [TOOL]})
    talk.say("conversation.item.create", item=user("What is the weather?"))

    events = talk.say("response.create")

    call = events[-1]["response"]["output"][0]
    assert ("function_call", "get_weather", "completed") == (call["type"], call["name"], call["status"])
    deltas = [one["delta"] for one in events if one["type"] == "response.function_call_arguments.delta"]
    assert call["arguments"] == "".join(deltas)
    assert [
        "response.function_call_arguments.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ] == kinds(events)[-4:]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "rain"}
    talk.say("conversation.item.create", item=output)
    answer = talk.say("response.create")
    assert "You said: rain" == answer[-1]["response"]["output"][0]["content"][0]["text"]


def test_several_functions_are_called_by_script() -> None:
    calls = [ToolCall("a", {"x": 1}), ToolCall("b", {})]
    talk = Talk(script=[Answer(tool_calls=calls, path="/realtime")])

    events = talk.say("response.create")

    response = events[-1]["response"]
    assert ["a", "b"] == [item["name"] for item in response["output"]]
    assert {0, 1} == {one["output_index"] for one in events if "output_index" in one}


@pytest.mark.parametrize(
    ("answer", "status", "details"),
    [
        (
            Answer(error="No.", status=429, code="rate_limit_exceeded"),
            "failed",
            {"error": {"type": "invalid_request_error", "code": "rate_limit_exceeded"}},
        ),
        (Answer("Long", finish_reason="length"), "incomplete", {"reason": "max_output_tokens"}),
        (Answer("Bad", finish_reason="content_filter"), "incomplete", {"reason": "content_filter"}),
    ],
)
def test_a_response_ends_as_the_script_says(answer: Answer, status: str, details: dict[str, Any]) -> None:
    response = Talk(script=[answer]).say("response.create")[-1]["response"]

    assert (status, {"type": status, **details}) == (response["status"], response["status_details"])


def test_a_script_has_its_delay_and_usage() -> None:
    talk = Talk(script=[Answer("Yes.", delay=3.0, usage=Tokens(5, 7))])

    usage = talk.say("response.create")[-1]["response"]["usage"]

    assert 3.0 <= talk.now
    assert (5, 7, 12) == (usage["input_tokens"], usage["output_tokens"], usage["total_tokens"])


def test_a_response_is_limited_in_tokens(talk: Talk) -> None:
    talk.say("conversation.item.create", item=user("one two three four"))

    response = talk.say("response.create", response={"max_output_tokens": 3, "output_modalities": ["text"]})[-1]

    assert "You said: one" == response["response"]["output"][0]["content"][0]["text"]
    assert "incomplete" == response["response"]["status"]


def test_a_conversation_has_one_response_at_a_time() -> None:
    talk = Talk(pacing=Pacing(pace=1.0))
    talk.session.receive('{"type": "response.create"}')
    key = talk.take(2)[1]["response"]["id"]

    talk.session.receive('{"type": "response.create", "event_id": "second"}')
    second = talk.take(1)
    wrong = error_code(talk, '{"type": "response.cancel", "response_id": "resp_other"}')
    ended = talk.say("response.cancel", response_id=key)

    assert ("conversation_already_has_active_response", None, "second") == error_of(second)
    assert "response_cancel_not_active" == wrong
    assert ("cancelled", "client_cancelled") == (
        ended[-1]["response"]["status"],
        ended[-1]["response"]["status_details"]["reason"],
    )
    assert "completed" == talk.say("response.create")[-1]["response"]["status"]


def error_code(talk: Talk, message: str) -> str:
    talk.session.receive(message)
    return str(next(one for one in talk.take(2) if one["type"] == "error")["error"]["code"])


def test_a_response_outside_of_the_conversation_leaves_no_item(talk: Talk) -> None:
    wanted = {"conversation": "none", "input": [user("Aside")], "output_modalities": ["text"], "metadata": {"a": "b"}}

    events = talk.say("response.create", response=wanted)

    response = events[-1]["response"]
    assert not any(kind.startswith("conversation.item") for kind in kinds(events))
    assert "You said: Aside" == response["output"][0]["content"][0]["text"]
    assert {"a": "b"} == response["metadata"]
    assert "conversation_id" not in response


def test_a_response_refers_to_items(talk: Talk) -> None:
    talk.say("conversation.item.create", item=user("Referred", id="mine"))
    talk.say("conversation.item.create", item=user("Later"))
    wanted = {"input": [{"type": "item_reference", "id": "mine"}], "output_modalities": ["text"]}

    response = talk.say("response.create", response=wanted)[-1]["response"]

    assert "You said: Referred" == response["output"][0]["content"][0]["text"]


def test_a_call_has_a_session_without_a_model() -> None:
    talk = Talk("/realtime?call_id=rtc_1")
    (created,) = talk.rest()
    response = talk.say("response.create")[-1]["response"]

    (cleared,) = talk.say("output_audio_buffer.clear")

    assert "gpt-realtime" == created["session"]["model"]
    assert ("output_audio_buffer.cleared", response["id"]) == (cleared["type"], cleared["response_id"])


def test_an_hour_ends_the_session(talk: Talk) -> None:
    talk.session.pass_time(3599)
    assert [] == talk.rest()

    talk.session.pass_time(1)

    assert ("session_expired", None, None) == error_of(talk.rest())
    assert HangUp(1001, "session_expired") == talk.end


def test_rate_limits_fail_a_response() -> None:
    limits = RateLimit(requests_per_minute=2)
    talk = Talk(limits=limits, clock=lambda: 0.0)

    first, second = (talk.say("response.create") for _ in range(2))

    assert ("completed", "failed") == (first[-1]["response"]["status"], second[-1]["response"]["status"])
    (told,) = [one for one in first if one["type"] == "rate_limits.updated"]
    assert {"name": "requests", "limit": 2, "remaining": 0, "reset_seconds": 60.0} == told["rate_limits"][0]


def test_the_model_of_a_session_stays(talk: Talk) -> None:
    same = talk.say("session.update", session={"type": "realtime", "model": "gpt-realtime"})
    other = talk.say("session.update", session={"type": "realtime", "model": "gpt-realtime-2"}, event_id="x")

    assert ["session.updated"] == kinds(same)
    assert ("invalid_value", "session.model", "x") == error_of(other)
