"""Copies of responses, parsed responses and pages keep what was read, and pages keep their client."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import attrs
import httpx
import pytest

from openai_dual.errors import OpenAIError
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


@dataclass
class Weather:
    city: str
    degrees: float


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "evolve": attrs.evolve,
    "replace": lambda value: value.__replace__(),
}
COPIED = pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)

ANSWER = json.dumps({"city": "Oslo", "degrees": 7.0})
TOOL = {"name": "weather", "strict": True, "parameters": {"type": "object", "properties": {}}}
CALL = {"id": "c", "type": "function", "function": {"name": "weather", "arguments": ANSWER}}
COMPLETION = {
    "id": "a",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ANSWER, "tool_calls": [CALL]}}
    ],
}
PART = {"type": "output_text", "text": ANSWER, "annotations": []}
RESPONSE = {
    "id": "r",
    "object": "response",
    "created_at": 1,
    "status": "completed",
    "model": "m",
    "output": [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [PART]}],
}


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body, headers={"x-request-id": "req_1"})


@COPIED
def test_a_copy_of_a_parsed_completion_keeps_its_values(dual: Dual, copied: Callable[[Any], Any]) -> None:
    asked = {
        "model": "m",
        "messages": [],
        "response_format": Weather,
        "tools": [{"type": "function", "function": TOOL}],
    }
    completion = dual([ok(COMPLETION)]).call("chat.completions.parse", **asked)

    again = copied(completion)

    message = again.choices[0].message
    assert Weather("Oslo", 7.0) == again.parsed
    assert Weather("Oslo", 7.0) == message.parsed
    assert json.loads(ANSWER) == message.tool_calls[0].function.parsed_arguments
    assert "req_1" == again._request_id
    assert Weather("Oslo", 7.0) == copied(message).parsed
    assert json.loads(ANSWER) == copied(message.tool_calls[0].function).parsed_arguments


@COPIED
def test_a_copy_of_a_parsed_response_keeps_its_values(dual: Dual, copied: Callable[[Any], Any]) -> None:
    response = dual([ok(RESPONSE)]).call("responses.parse", model="m", input="x", text_format=Weather)

    again = copied(response)

    assert Weather("Oslo", 7.0) == again.output_parsed
    assert Weather("Oslo", 7.0) == again.output[0].content[0].parsed
    assert "req_1" == again._request_id


MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}
FIRST = {"object": "list", "data": [MODEL | {"id": "a"}], "has_more": True}
SECOND = {"object": "list", "data": [MODEL | {"id": "b"}], "has_more": False}


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_of_a_page_goes_on_with_the_same_client(dual: Dual, copied: Callable[[Any], Any]) -> None:
    driver = dual([ok(FIRST), ok(SECOND)])
    page = driver.call("files.list")

    again = copied(page)

    assert page.to_dict() == again.to_dict()
    assert "req_1" == again._request_id
    assert ["a", "b"] == [item.id for item in driver.items(again)]


def test_a_deep_copy_of_a_page_shares_no_item(dual: Dual) -> None:
    page = dual([ok(FIRST)]).call("files.list")

    again = copy.deepcopy(page)
    again.data[0].id = "changed"

    assert "a" == page.data[0].id


def test_a_pickled_page_keeps_its_items_and_says_that_it_has_no_client(dual: Dual) -> None:
    page = dual([ok(FIRST)]).call("files.list", extra_headers={"X-Secret": "canary"})

    pickled = pickle.dumps(page)
    again = pickle.loads(pickled)

    assert b"canary" not in pickled
    assert page.to_dict() == again.to_dict()
    assert ["a"] == [item.id for item in again.data]
    assert again.has_next_page()
    with pytest.raises(OpenAIError, match="loaded from a pickle, or made by hand: it has no client"):
        again.get_next_page().send(None) if hasattr(again, "__aiter__") else again.get_next_page()
