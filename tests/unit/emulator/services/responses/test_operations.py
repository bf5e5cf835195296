"""Responses continue each other, run in the background, and stream again from an event.

Covers: conversations, events, generation, history, input_items, output_items.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import APIStatusError, BadRequestError, NotFoundError, StreamInterrupted
from openai_dual.emulator import Answer, Emulator, ToolCall
from tests.support.clients import KINDS, Driver, Kind
from tests.unit.emulator.helpers import event_data, event_names

MODEL = "gpt-4o-mini"
TOOL = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}, "strict": True}


def respond(driver: Driver, text: Any = "Hi", **settings: Any) -> Any:
    return driver.call("responses.create", **{"model": MODEL, "input": text} | settings)


def looked_at(driver: Driver, response: Any) -> list[str]:
    """Retrieve *response* until it does not change; return its states."""
    states = [response.status]
    while (status := driver.call("responses.retrieve", response.id).status) != states[-1]:
        states.append(status)
    return states


def test_a_response_continues_another(driver: Driver) -> None:
    first = respond(driver, "one two")
    second = respond(driver, "three", previous_response_id=first.id)
    third = respond(driver, [{"role": "user", "content": "four"}], previous_response_id=second.id)

    assert "You said: four" == third.output[0].content[0].text
    assert (second.id, 2, 7, 11) == (
        third.previous_response_id,
        first.usage.input_tokens,
        second.usage.input_tokens,
        third.usage.input_tokens,
    )
    given = driver.items(driver.call("responses.input_items.list", third.id, limit=2))
    assert ["four", "You said: three", "three", "You said: one two", "one two"] == [
        item.content[0].text for item in given
    ]
    assert ["one two"] == [
        item.content[0].text for item in driver.call("responses.input_items.list", third.id, order="asc", limit=1).data
    ]


def test_a_call_is_answered_in_the_next_response(driver: Driver) -> None:
    call = respond(driver, "weather?", tools=[TOOL])
    output = [{"type": "function_call_output", "call_id": call.output[0].call_id, "output": "fine weather"}]
    answer = respond(driver, output, tools=[TOOL], previous_response_id=call.id)

    assert ("function_call", "get_weather") == (call.output[0].type, call.output[0].name)
    assert "You said: fine weather" == answer.output[0].content[0].text
    with pytest.raises(BadRequestError, match=f"No tool call found for .* {call.output[0].call_id}") as caught:
        respond(driver, output)
    assert "input" == caught.value.param


CUSTOM = {"type": "custom", "name": "run_query", "description": None}


@pytest.mark.parametrize("choice", ["required", "auto", {"type": "custom", "name": "run_query"}])
def test_a_custom_tool_takes_text_and_is_answered(driver: Driver, choice: Any) -> None:
    events = driver.events(respond(driver, "a query for two", tools=[CUSTOM], tool_choice=choice, stream=True))
    done = events[-1].response
    (call,) = done.output
    output = [{"type": "custom_tool_call_output", "call_id": call.call_id, "output": "two rows"}]
    answer = respond(driver, output, tools=[CUSTOM], previous_response_id=done.id)

    assert ("custom_tool_call", "run_query", "a query for two") == (call.type, call.name, call.input)
    assert call.input == "".join(one.delta for one in events if one.type == "response.custom_tool_call_input.delta")
    assert [call.input] == [one.input for one in events if one.type == "response.custom_tool_call_input.done"]
    assert {"type": "custom", "name": "run_query"} == done.tools[0].to_dict()
    assert "You said: two rows" == answer.output_text
    with pytest.raises(BadRequestError, match="No tool call found for custom tool call output"):
        respond(driver, output)


@pytest.mark.parametrize("kind", KINDS)
def test_the_script_calls_a_custom_tool_with_text(kind: Kind) -> None:
    script = [Answer(tool_calls=[ToolCall("run_query", "select 1")])]
    with Emulator(script=script) as server, Driver(kind, base_url=server.base_url) as driver:
        assert "select 1" == respond(driver, tools=[CUSTOM]).output[0].input


@pytest.mark.parametrize(
    ("settings", "status", "param", "code"),
    [
        ({"previous_response_id": "resp_1"}, 400, "previous_response_id", "previous_response_not_found"),
        ({"conversation": "conv_1"}, 404, None, None),
        (
            {"conversation": "conv_1", "previous_response_id": "resp_1"},
            404,
            None,
            None,
        ),
        ({"background": True, "store": False}, 400, "background", None),
        ({"input": [{"type": "item_reference", "id": "msg_1"}]}, 404, None, None),
    ],
)
def test_an_impossible_response_is_refused(
    driver: Driver, settings: dict[str, Any], status: int, param: str | None, code: str | None
) -> None:
    with pytest.raises(APIStatusError) as caught:
        respond(driver, **settings)

    assert (status, param, code) == (caught.value.status_code, caught.value.param, caught.value.code)


def test_a_response_continues_a_response_or_a_conversation(driver: Driver) -> None:
    conversation = driver.call("conversations.create")

    with pytest.raises(BadRequestError, match="Mutually exclusive") as caught:
        respond(driver, conversation=conversation.id, previous_response_id=respond(driver).id)
    assert "previous_response_id" == caught.value.param


def test_items_are_referred_to(driver: Driver) -> None:
    said = respond(driver, "one").output[0].id

    answer = respond(driver, [{"type": "item_reference", "id": said}, {"role": "user", "content": "two"}])

    assert 4 == answer.usage.input_tokens
    assert said == driver.call("responses.input_items.list", answer.id, order="asc").data[0].id


def test_a_response_in_the_background_advances_with_each_retrieval(driver: Driver) -> None:
    queued = respond(driver, background=True)
    states = looked_at(driver, queued)
    done = driver.call("responses.retrieve", queued.id)

    assert ["queued", "in_progress", "completed"] == states
    assert ([], "You said: Hi") == (queued.output, done.output[0].content[0].text)
    assert "completed" == driver.call("responses.cancel", queued.id).status


def test_a_response_in_the_background_is_cancelled(driver: Driver) -> None:
    queued = respond(driver, background=True)

    assert "cancelled" == driver.call("responses.cancel", queued.id).status
    assert ["cancelled"] == looked_at(driver, driver.call("responses.cancel", queued.id))
    with pytest.raises(BadRequestError, match="nothing to stream"):
        driver.call("responses.retrieve", queued.id, stream=True)
    with pytest.raises(BadRequestError, match="in the background"):
        driver.call("responses.cancel", respond(driver).id)


@pytest.mark.parametrize("kind", KINDS)
def test_a_response_in_the_background_fails_where_the_script_has_an_error(kind: Kind) -> None:
    with (
        Emulator(script=[Answer(error="Too fast.", status=429)]) as server,
        Driver(kind, base_url=server.base_url) as driver,
    ):
        queued = respond(driver, background=True)
        states = looked_at(driver, queued)
        error = driver.call("responses.retrieve", queued.id).error

    assert ["queued", "in_progress", "failed"] == states
    assert ("rate_limit_exceeded", "Too fast.") == (error.code, error.message)


def test_the_stream_of_a_response_in_the_background_has_the_queued_event(api: httpx.Client) -> None:
    stream = api.post("/responses", json={"model": MODEL, "input": "Hi", "background": True, "stream": True})
    events = event_data(stream)

    assert ["response.created", "response.queued", "response.in_progress"] == event_names(stream)[:3]
    assert ["queued", "queued", "in_progress"] == [event["response"]["status"] for event in events[:3]]
    assert events[-1]["response"] == api.get(f"/responses/{events[0]['response']['id']}").json()


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_that_was_interrupted_continues(kind: Kind) -> None:
    with Emulator(faults=["cut; after=5; times=1"]) as server, Driver(kind, base_url=server.base_url) as driver:
        stream = respond(driver, "one two three", stream=True)
        with pytest.raises(StreamInterrupted) as caught:
            driver.events(stream)
        rest = driver.events(driver.finish(stream.resume()))
        whole = driver.events(driver.call("responses.retrieve", rest[-1].response.id, stream=True))

    assert 5 == len(caught.value.partial)
    assert whole == [*caught.value.partial, *rest]
    assert [*range(len(whole))] == [event.sequence_number for event in whole]
    assert "response.completed" == whole[-1].type


@pytest.mark.parametrize(("after", "count"), [(None, 11), (0, 10), (9, 1), (10, 0)])
def test_a_stream_is_repeated_after_an_event(api: httpx.Client, after: int | None, count: int) -> None:
    key = api.post("/responses", json={"model": MODEL, "input": "Hi"}).json()["id"]
    asked = {"stream": "true"} | ({} if after is None else {"starting_after": str(after)})

    assert [*range(11)][11 - count :] == [
        event["sequence_number"] for event in event_data(api.get(f"/responses/{key}", params=asked))
    ]


@pytest.mark.parametrize("obfuscated", [True, False])
def test_the_length_of_the_text_is_obfuscated(api: httpx.Client, obfuscated: bool) -> None:
    body = {"model": MODEL, "input": "Hi", "stream": True, "stream_options": {"include_obfuscation": obfuscated}}
    events = event_data(api.post("/responses", json=body))

    assert {obfuscated} == {"obfuscation" in event for event in events if "delta" in event}
    assert not any("obfuscation" in event for event in events if "delta" not in event)


def test_a_model_reasons_first(driver: Driver) -> None:
    settings = {"model": "gpt-5", "reasoning": {"summary": "auto"}, "include": ["reasoning.encrypted_content"]}
    events = driver.events(respond(driver, "one two", stream=True, **settings))
    reasoning, message = events[-1].response.output
    deltas = [event.delta for event in events if event.type == "response.reasoning_summary_text.delta"]

    assert ("reasoning", "message") == (reasoning.type, message.type)
    assert "They said: one two" == reasoning.summary[0].text == "".join(deltas)
    assert reasoning.encrypted_content
    assert (4, 8) == (
        events[-1].response.usage.output_tokens_details.reasoning_tokens,
        events[-1].response.usage.output_tokens,
    )


@pytest.mark.parametrize(
    ("settings", "summary"),
    [({"model": "o3"}, []), ({"model": "gpt-5", "reasoning": {"effort": "none"}}, None), ({"model": "gpt-4o"}, None)],
)
def test_a_model_summarizes_its_reasoning_on_request(driver: Driver, settings: Any, summary: list[Any] | None) -> None:
    output = respond(driver, **settings).output

    assert summary == (output[0].summary if output[0].type == "reasoning" else None)
    assert "message" == output[-1].type


@pytest.mark.parametrize("kind", KINDS)
def test_a_refusal_streams_as_one(kind: Kind) -> None:
    with Emulator(script=[Answer(refusal="Not that.")]) as server, Driver(kind, base_url=server.base_url) as driver:
        events = driver.events(respond(driver, stream=True))

    assert [
        "response.content_part.added",
        *["response.refusal.delta"] * 2,
        "response.refusal.done",
        "response.content_part.done",
    ] == [event.type for event in events[3:-2]]
    assert "Not that." == events[-1].response.output[0].content[0].refusal


def test_logprobs_are_returned_on_request(driver: Driver) -> None:
    asked = {"include": ["message.output_text.logprobs"], "top_logprobs": 2}
    events = driver.events(respond(driver, stream=True, **asked))
    told = [event.logprobs[0] for event in events if event.type == "response.output_text.delta"]
    whole = events[-1].response.output[0].content[0].logprobs

    assert ["You", " said:", " Hi"] == [one.token for one in told] == [one.token for one in whole]
    assert {2} == {len(one.top_logprobs) for one in whole}
    assert all(one.logprob <= 0 for one in whole)


def test_tokens_are_counted_before_they_are_spent(driver: Driver) -> None:
    first = respond(driver, "one two")
    count = driver.call(
        "responses.input_tokens.count",
        model=MODEL,
        input="three",
        instructions="be kind",
        previous_response_id=first.id,
    )

    assert 9 == count.input_tokens


def test_a_long_conversation_is_compacted(driver: Driver) -> None:
    first = respond(driver, "one two")
    compacted = driver.call("responses.compact", model=MODEL, previous_response_id=first.id)
    answer = respond(driver, [*(item.to_dict() for item in compacted.output), {"role": "user", "content": "three"}])

    assert ["message", "compaction"] == [item.type for item in compacted.output]
    assert 6 == compacted.usage.input_tokens
    assert "You said: three" == answer.output[0].content[0].text


def test_a_conversation_tour(driver: Driver) -> None:
    made = driver.call("conversations.create", items=[{"role": "user", "content": "one"}], metadata={"a": "b"})
    answer = respond(driver, "two", conversation=made.id)
    added = driver.call(
        "conversations.items.create",
        made.id,
        items=[
            {"role": "developer", "content": "three"},
            {"type": "reasoning", "id": "rs_mine", "summary": [], "encrypted_content": "secret"},
        ],
    )

    assert made.id == answer.conversation.id
    assert ["message", "reasoning"] == [item.type for item in added.data]
    listed = driver.items(driver.call("conversations.items.list", made.id, limit=2))
    assert ["rs_mine", "three", "You said: two", "two", "one"] == [
        item.content[0].text if item.type == "message" else item.id for item in listed
    ]
    assert 7 == respond(driver, "four", conversation={"id": made.id}).usage.input_tokens


def test_items_of_a_conversation_are_shown_and_deleted(driver: Driver) -> None:
    made = driver.call("conversations.create")
    secret = {"type": "reasoning", "id": "rs_secret", "summary": [], "encrypted_content": "secret"}
    driver.call("conversations.items.create", made.id, items=[secret])
    find = {"conversation_id": made.id}

    assert driver.call("conversations.items.retrieve", "rs_secret", **find).encrypted_content is None
    include = ["reasoning.encrypted_content"]
    assert (
        "secret" == driver.call("conversations.items.retrieve", "rs_secret", include=include, **find).encrypted_content
    )
    assert made == driver.call("conversations.items.delete", "rs_secret", **find)
    with pytest.raises(NotFoundError, match="Item with id 'rs_secret' not found"):
        driver.call("conversations.items.retrieve", "rs_secret", **find)


def test_a_conversation_is_changed_and_deleted(driver: Driver) -> None:
    made = driver.call("conversations.create", metadata={"a": "b"})

    assert {"c": "d"} == driver.call("conversations.update", made.id, metadata={"c": "d"}).metadata
    assert {"c": "d"} == driver.call("conversations.retrieve", made.id).metadata
    assert driver.call("conversations.delete", made.id).deleted
    with pytest.raises(NotFoundError, match=f"Conversation with id '{made.id}' not found"):
        driver.call("conversations.items.list", made.id)


def test_a_conversation_accepts_20_items_at_once(driver: Driver) -> None:
    with pytest.raises(BadRequestError) as caught:
        driver.call("conversations.create", items=[{"role": "user", "content": "x"}] * 21)

    assert "items" == caught.value.param
