"""Chat completions and responses follow the rule of the emulated model, complete and streamed.

Covers: model.generate, model.output, model.prompt.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_dual.validation.catalogue import Schema
from tests.unit.emulator.helpers import event_data, event_names

MODEL = "gpt-4o-mini"


PARAMETERS: Schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}


FLAT_WEATHER = {"type": "function", "name": "get_weather", "parameters": PARAMETERS}


def ask(api: httpx.Client, text: str, **settings: Any) -> httpx.Response:
    body = {"model": MODEL, "messages": [{"role": "user", "content": text}], **settings}
    return api.post("/chat/completions", json=body).raise_for_status()


def test_chat_repeats_the_last_message(api: httpx.Client) -> None:
    answer = ask(api, "Hello there").json()

    assert "You said: Hello there" == answer["choices"][0]["message"]["content"]
    assert ("stop", MODEL) == (answer["choices"][0]["finish_reason"], answer["model"])
    assert {"prompt_tokens": 2, "completion_tokens": 4, "total_tokens": 6}.items() <= answer["usage"].items()


def test_chat_answers_in_choices_and_stops_at_the_limit(api: httpx.Client) -> None:
    choices = ask(api, "one two three", n=2, max_completion_tokens=3).json()["choices"]

    assert ["You said: one"] * 2 == [choice["message"]["content"] for choice in choices]
    assert [(0, "length"), (1, "length")] == [(choice["index"], choice["finish_reason"]) for choice in choices]


def test_chat_streams_role_content_finish_and_done(api: httpx.Client) -> None:
    *chunks, done = event_data(ask(api, "Hi", stream=True))

    assert "[DONE]" == done
    assert [
        {"role": "assistant", "content": "", "refusal": None},
        {"content": "You"},
        {"content": " said:"},
        {"content": " Hi"},
        {},
    ] == [chunk["choices"][0]["delta"] for chunk in chunks]
    assert [None] * 4 + ["stop"] == [chunk["choices"][0]["finish_reason"] for chunk in chunks]
    assert 1 == len({chunk["id"] for chunk in chunks})


def test_chat_streams_the_usage_last_if_asked(api: httpx.Client) -> None:
    *chunks, last, _ = event_data(ask(api, "Hi", stream=True, stream_options={"include_usage": True}))

    assert ([], 4) == (last["choices"], last["usage"]["total_tokens"])
    assert {None} == {chunk["usage"] for chunk in chunks}


@pytest.mark.parametrize(
    ("text", "choice", "called", "finish"),
    [
        ("What is the weather?", "auto", True, "tool_calls"),
        ("What is the weather?", "none", False, "stop"),
        ("Hello", "auto", False, "stop"),
        ("Hello", "required", True, "tool_calls"),
        ("Hello", {"type": "function", "function": {"name": "get_weather"}}, True, "stop"),
    ],
)
def test_chat_calls_a_tool_that_the_user_names(
    api: httpx.Client, text: str, choice: Any, called: bool, finish: str
) -> None:
    answer = ask(api, text, tools=[WEATHER], tool_choice=choice).json()["choices"][0]

    assert (called, finish) == ("tool_calls" in answer["message"], answer["finish_reason"])
    if called:
        call = answer["message"]["tool_calls"][0]["function"]
        assert ("get_weather", ["city"]) == (call["name"], list(json.loads(call["arguments"])))


QUERY = {
    "name": "Query",
    "description": "Query the database",
    "parameters": {
        "type": "object",
        "properties": {
            "table_name": {"type": "string", "enum": ["orders", "customers", "products"]},
            "columns": {"type": "array", "items": {"$ref": "#/$defs/Column"}},
        },
        "$defs": {"Column": {"type": "string", "enum": ["id", "expected_delivery_date", "delivered_at", "shipped_at"]}},
        "required": ["table_name", "columns"],
    },
}
STOCK = {"name": "f", "description": "Find the price of a share.", "parameters": {"type": "object", "properties": {}}}


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Look up all my orders of last year that were delivered late.", "Query"),
        ("Which customers wait for an order?", "Query"),
        ("What is the price of an Acme share?", "f"),
        ("Tell me the name of the function in this text.", None),
        ("Write a poem about the sea.", None),
        ("Share your thoughts.", None),
    ],
)
def test_chat_calls_a_tool_whose_description_fits_the_question(
    api: httpx.Client, text: str, called: str | None
) -> None:
    tools = [{"type": "function", "function": each} for each in (QUERY, STOCK)]
    message = ask(api, text, tools=tools).json()["choices"][0]["message"]

    assert called == next((each["function"]["name"] for each in message.get("tool_calls") or ()), None)


def test_chat_answers_the_output_of_a_tool(api: httpx.Client) -> None:
    messages = [
        {"role": "user", "content": "weather?"},
        {
            "role": "assistant",
            "tool_calls": [
                {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
            ],
        },
        {"role": "tool", "tool_call_id": "call_1", "content": "fine weather"},
    ]

    answer = ask(api, "", messages=messages, tools=[WEATHER]).json()

    assert "You said: fine weather" == answer["choices"][0]["message"]["content"]


def test_chat_streams_a_tool_call_in_pieces(api: httpx.Client) -> None:
    *chunks, finish, _ = event_data(ask(api, "weather", tools=[WEATHER], stream=True))
    calls = [chunk["choices"][0]["delta"]["tool_calls"][0] for chunk in chunks]

    assert "get_weather" == calls[0]["function"]["name"]
    assert ["city"] == list(json.loads("".join(call["function"]["arguments"] for call in calls)))
    assert "tool_calls" == finish["choices"][0]["finish_reason"]


def test_chat_answers_json_of_the_schema_asked_for(api: httpx.Client) -> None:
    schema = {
        "type": "object",
        "properties": {"items": {"type": "array", "items": {"$ref": "#/$defs/item"}}},
        "required": ["items"],
        "$defs": {"item": {"type": "object", "properties": {"n": {"type": ["integer", "null"]}}, "required": ["n"]}},
    }
    wanted = {"type": "json_schema", "json_schema": {"name": "list", "schema": schema}}

    content = json.loads(ask(api, "list", response_format=wanted).json()["choices"][0]["message"]["content"])

    assert int is type(content["items"][0]["n"])


def test_a_response_streams_typed_events_in_order(api: httpx.Client) -> None:
    stream = api.post("/responses", json={"model": MODEL, "input": "Hi", "stream": True})
    events = event_data(stream)

    assert [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 3,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ] == event_names(stream)
    assert event_names(stream) == [event["type"] for event in events]
    assert list(range(len(events))) == [event["sequence_number"] for event in events]
    assert "You said: Hi" == events[-1]["response"]["output"][0]["content"][0]["text"]
    assert ("in_progress", []) == (events[0]["response"]["status"], events[0]["response"]["output"])


def test_a_response_is_kept_and_streams_again(api: httpx.Client) -> None:
    made = api.post("/responses", json={"model": MODEL, "input": [{"role": "user", "content": "Hi"}]}).json()
    address = f"/responses/{made['id']}"

    assert made == api.get(address).json()
    assert made == event_data(api.get(address, params={"stream": "true"}))[-1]["response"]
    assert 200 == api.delete(address).status_code
    assert 404 == api.get(address).status_code


def test_a_response_may_not_be_kept(api: httpx.Client) -> None:
    made = api.post("/responses", json={"model": MODEL, "input": "Hi", "store": False}).json()

    assert 404 == api.get(f"/responses/{made['id']}").status_code


def test_a_response_calls_a_tool_and_takes_its_output(api: httpx.Client) -> None:
    body = {"model": MODEL, "input": "weather?", "tools": [FLAT_WEATHER]}
    call = api.post("/responses", json=body).json()["output"][0]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "fine weather"}
    answer = api.post("/responses", json=body | {"input": [call, output]}).json()["output"][0]
    streamed = event_names(api.post("/responses", json=body | {"stream": True}))

    assert ("function_call", "get_weather", ["city"]) == (
        call["type"],
        call["name"],
        list(json.loads(call["arguments"])),
    )
    assert "You said: fine weather" == answer["content"][0]["text"]
    assert "response.function_call_arguments.done" in streamed


def test_a_response_beyond_its_limit_is_incomplete(api: httpx.Client) -> None:
    body = {"model": MODEL, "input": "one two three", "max_output_tokens": 16}
    long = body | {"input": "word " * 20, "stream": True}

    assert "completed" == api.post("/responses", json=body).json()["status"]
    assert "response.incomplete" == event_names(api.post("/responses", json=long))[-1]
