"""Typed responses: other types to parse, schemas that are not strict, and further attempts, for both clients.

Covers: core.workflows.reparse.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import pydantic_responses_function_tool
from openai_dual.core.structured.parsing import chat_tool
from openai_dual.errors import (
    ConfigurationError,
    InvalidParameterError,
    LengthFinishReasonError,
    StructuredAnswerError,
)
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


@dataclass
class City:
    name: str
    tags: dict[str, int] = field(default_factory=dict[str, int])


@dataclass
class Town:
    name: str


CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Where?"}]}
RESPONSE: dict[str, Any] = {"model": "m", "input": "Where?"}
OSLO = '{"name":"Oslo"}'
CALL = {"id": "call_1", "type": "function", "function": {"name": "Town", "arguments": "{}"}}


def chat(content: Any, finish_reason: str = "stop", **message: Any) -> httpx.Response:
    choice = {
        "index": 0,
        "message": {"role": "assistant", "content": content} | message,
        "finish_reason": finish_reason,
    }
    return httpx.Response(200, json={"id": "c", "object": "chat.completion", "choices": [choice]})


def message(text: str, **more: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": content} | more


def response(*output: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"id": "r", "object": "response", "status": "completed", "output": list(output)})


class Service:
    """Returns responses in turn and keeps the bodies of the requests."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.bodies: list[dict[str, Any]] = []
        self._answers: Iterator[httpx.Response] = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        return next(self._answers)


def test_a_type_can_be_parsed_without_its_schema(dual: Dual) -> None:
    service = Service(chat(OSLO), response(message(OSLO)))
    driver = dual(service)

    assert Town("Oslo") == driver.call("chat.completions.parse", **CHAT, parse_as=Town).parsed
    assert Town("Oslo") == driver.call("responses.parse", **RESPONSE, parse_as=Town).output_parsed
    assert [False, False] == [bool({"response_format", "text"} & body.keys()) for body in service.bodies]


def test_a_schema_can_be_requested_without_parsing(dual: Dual) -> None:
    service = Service(chat("Oslo"))

    made = dual(service).call("chat.completions.parse", **CHAT, response_format=Town, parse_as=None)

    assert (None, "Oslo") == (made.parsed, made.choices[0].message.content)
    assert "Town" == service.bodies[0]["response_format"]["json_schema"]["name"]


def test_a_schema_may_be_not_strict(dual: Dual) -> None:
    service = Service(chat(OSLO), response(message('{"name":"Oslo","tags":{"a":1}}')))
    driver = dual(service)

    assert City("Oslo") == driver.call("chat.completions.parse", **CHAT, response_format=City, strict=False).parsed
    typed = driver.call("responses.parse", **RESPONSE, text_format=City, strict=False)
    assert City("Oslo", {"a": 1}) == typed.output_parsed
    assert [False, False] == [
        service.bodies[0]["response_format"]["json_schema"]["strict"],
        service.bodies[1]["text"]["format"]["strict"],
    ]


def test_content_as_parts_is_parsed(dual: Dual) -> None:
    parts = [{"type": "thinking", "thinking": []}, {"type": "text", "text": OSLO}]

    assert Town("Oslo") == dual([chat(parts)]).call("chat.completions.parse", **CHAT, response_format=Town).parsed


def test_a_wrong_completion_is_sent_back_with_the_reason(dual: Dual) -> None:
    service = Service(chat("Oslo"), chat('{"name":1}'), chat(OSLO))

    made = dual(service).call("chat.completions.parse", **CHAT, response_format=Town, attempts=3)

    assert Town("Oslo") == made.parsed
    assert ["user", "assistant", "user", "assistant", "user"] == [
        each["role"] for each in service.bodies[2]["messages"]
    ]
    assert "expected string, got 1" in service.bodies[2]["messages"][-1]["content"]


def test_wrong_arguments_are_sent_back_as_results(dual: Dual) -> None:
    service = Service(chat(None, "tool_calls", tool_calls=[CALL]), chat("done"))

    dual(service).call("chat.completions.parse", **CHAT, tools=[chat_tool(Town)], attempts=2)

    assert ("tool", "call_1") == (
        service.bodies[1]["messages"][-1]["role"],
        service.bodies[1]["messages"][-1]["tool_call_id"],
    )


def test_a_wrong_response_is_sent_back_with_the_reason(dual: Dual) -> None:
    service = Service(response(message("Oslo") | {"created_by": "x"}), response(message(OSLO)))

    made = dual(service).call("responses.parse", **RESPONSE, text_format=Town, attempts=2)

    assert Town("Oslo") == made.output_parsed
    assert ["user", "assistant", "user"] == [each["role"] for each in service.bodies[1]["input"]]
    assert "created_by" not in service.bodies[1]["input"][1]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([chat("Oslo"), chat("Oslo")], StructuredAnswerError),
        ([chat("Os", "length"), chat(OSLO)], LengthFinishReasonError),
    ],
)
def test_the_last_error_is_raised_and_truncation_is_not_repeated(
    dual: Dual, answers: list[httpx.Response], expected: type[Exception]
) -> None:
    copies = [httpx.Response(200, json=json.loads(each.content)) for each in answers]
    with pytest.raises(expected):
        dual(Service(*copies)).call("chat.completions.parse", **CHAT, response_format=Town, attempts=2)


def test_attempts_are_counted_from_one(dual: Dual) -> None:
    with pytest.raises(ConfigurationError, match="attempts"):
        dual([]).call("chat.completions.parse", **CHAT, response_format=Town, attempts=0)


COMMENTARY = [message("I look", phase="commentary"), message('{"name":"not yet"}', phase="commentary")]


@pytest.mark.parametrize("phase", [None, "final_answer"])
def test_only_the_final_text_is_parsed(dual: Dual, phase: str | None) -> None:
    final = message(OSLO, phase=phase)

    made = dual([response(*COMMENTARY, final)]).call("responses.parse", **RESPONSE, text_format=Town)

    assert Town("Oslo") == made.output_parsed
    assert [None, None, Town("Oslo")] == [each.content[0].parsed for each in made.output]


def test_commentary_alone_has_no_value(dual: Dual) -> None:
    assert dual([response(*COMMENTARY)]).call("responses.parse", **RESPONSE, text_format=Town).output_parsed is None


def test_a_chat_tool_given_to_responses_takes_their_form(dual: Dual) -> None:
    call = {"type": "function_call", "call_id": "c", "name": "Town", "arguments": OSLO}
    service = Service(*(response(call) for _ in range(2)))
    driver = dual(service)

    for tool in (chat_tool(Town), pydantic_responses_function_tool(Town)):
        made = driver.call("responses.parse", **RESPONSE, tools=[tool])
        assert Town("Oslo") == made.output[0].parsed_arguments

    assert service.bodies[0] == service.bodies[1]


@pytest.mark.parametrize("given", [{"input": "Where?"}, {"input": [{"role": "user", "content": "Where?"}]}, {}])
def test_the_first_request_has_the_input_as_given(dual: Dual, given: dict[str, Any]) -> None:
    service = Service(response(message(OSLO)))
    dual(service).call("responses.parse", model="m", text_format=Town, **given)

    assert given == {name: value for name, value in service.bodies[0].items() if name == "input"}


@pytest.mark.parametrize("given", [{}, {"text": {"verbosity": "low"}}, {"text_format": Town}])
def test_the_verbosity_is_that_of_the_text(dual: Dual, given: dict[str, Any]) -> None:
    service = Service(response(message(OSLO)))
    dual(service).call("responses.parse", **RESPONSE, verbosity="low", **given)

    text = service.bodies[0]["text"]
    assert ("low", "text_format" in given) == (text["verbosity"], "format" in text)


@pytest.mark.parametrize("name", ["parse", "stream"])
def test_two_verbosities_are_refused(dual: Dual, name: str) -> None:
    with pytest.raises(InvalidParameterError, match="text: expected no other verbosity than 'low'"):
        dual(Service()).call(f"responses.{name}", **RESPONSE, verbosity="low", text={"verbosity": "high"})
