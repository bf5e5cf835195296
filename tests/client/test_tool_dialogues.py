"""Conversations in which the model calls functions, with both clients and both APIs.

Covers: helpers.tool_dialogues, helpers.responses.tool_runs, core.workflows.tool_loop, core.workflows.toolbox.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature
from operator import attrgetter
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import OpenAI
from openai_dual._generated.params.create_chat_completion import CreateChatCompletionCommonParams
from openai_dual._generated.params.create_response import CreateResponseParams
from openai_dual.emulator import Answer, Emulator, ToolCall
from openai_dual.errors import (
    ConfigurationError,
    InvalidParameterError,
    PartialResultError,
    RateLimitError,
    SerializationError,
    StructuredAnswerError,
    ToolRoundsError,
)
from openai_dual.helpers.chat import signatures as chat_signatures
from openai_dual.helpers.responses import keywords as response_keywords
from openai_dual.helpers.responses import signatures as response_signatures
from tests.support.clients import KINDS, Driver, Kind

Dual: TypeAlias = Callable[..., Driver]

ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Weather?"}]}
DEMANDED = {"type": "function", "function": {"name": "get_weather"}}


@dataclass
class Report:
    """The weather of a city."""

    city: str
    degrees: float


def get_weather(city: str) -> Report:
    """Tell the weather of a city."""
    return Report(city, 7.0)


async def get_weather_later(city: str) -> str:
    return f"{city}: rain"


def fail(city: str) -> str:
    raise LookupError(f"no {city}")


def opaque(city: str) -> object:
    return {city: object()}


def calling(*calls: tuple[str, str], finish_reason: str = "tool_calls") -> httpx.Response:
    made = [
        {"id": f"call_{index}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for index, (name, arguments) in enumerate(calls)
    ]
    message = {"role": "assistant", "content": None, "refusal": None, "annotations": [], "tool_calls": made}
    return completion(message, finish_reason)


def saying(text: str) -> httpx.Response:
    return completion({"role": "assistant", "content": text}, "stop")


def completion(message: dict[str, Any], finish_reason: str) -> httpx.Response:
    choice = {"index": 0, "message": message, "finish_reason": finish_reason}
    return httpx.Response(200, json={"id": "c1", "object": "chat.completion", "choices": [choice]})


OSLO = '{"city": "Oslo"}'


class Service:
    """Gives out answers in turn, and keeps the bodies of the requests."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self._answers = iter(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        self.keys.append(request.headers.get("idempotency-key"))
        return next(self._answers)


def outputs(service: Service) -> list[str]:
    return [each["content"] for each in service.bodies[-1]["messages"] if each["role"] == "tool"]


def test_what_the_model_asks_for_is_called_and_told(dual: Dual) -> None:
    service = Service(calling(("get_weather", OSLO), ("get_weather", '{"city": "Bergen"}')), saying("It is mild."))

    run = dual(service).call("chat.completions.run_tools", [get_weather], **ASK)

    assert "It is mild." == run.completion.choices[0].message.content
    assert ['{"city":"Oslo","degrees":7.0}', '{"city":"Bergen","degrees":7.0}'] == outputs(service)
    assert ["user", "assistant", "tool", "tool", "assistant"] == [each["role"] for each in run.messages]
    assert {"role", "tool_calls"} == run.messages[1].keys()
    assert ["get_weather"] == [each["function"]["name"] for each in service.bodies[0]["tools"]]


def test_the_last_answer_is_read_as_a_type(dual: Dual) -> None:
    service = Service(calling(("get_weather", OSLO)), saying('{"city": "Oslo", "degrees": 7}'))

    run = dual(service).call("chat.completions.run_tools", [get_weather], **ASK, response_format=Report)

    assert Report("Oslo", 7) == run.completion.parsed


def test_async_functions_are_awaited() -> None:
    service = Service(calling(("get_weather_later", OSLO)), saying("Rain."))
    with Driver("async", httpx.MockTransport(service)) as driver:
        driver.call("chat.completions.run_tools", [get_weather_later], **ASK)

    assert ["Oslo: rain"] == outputs(service)


def test_async_functions_need_the_async_client() -> None:
    service = Service(calling(("get_weather_later", OSLO)))
    with (
        Driver("sync", httpx.MockTransport(service)) as driver,
        pytest.raises(ConfigurationError, match=r"get_weather_later\(\): .* async client"),
    ):
        driver.call("chat.completions.run_tools", [get_weather_later], **ASK)


@pytest.mark.parametrize(
    ("called", "arguments", "expected"),
    [
        ("fail", OSLO, "Error: LookupError: no Oslo"),
        ("fail", "{", "Error: StructuredAnswerError: "),
        ("fail", '{"town": "Oslo"}', r"Error: StructuredAnswerError: .*fail\.city"),
        ("get_time", OSLO, "Error: StructuredAnswerError: There is no tool get_time, but fail"),
    ],
)
def test_what_goes_wrong_is_told_the_model_or_raised(dual: Dual, called: str, arguments: str, expected: str) -> None:
    service = Service(calling((called, arguments)), saying("Pity."))
    dual(service).call("chat.completions.run_tools", [fail], **ASK)
    assert re.match(expected, outputs(service)[0])

    with pytest.raises((LookupError, StructuredAnswerError)) as caught:
        dual([calling((called, arguments))]).call("chat.completions.run_tools", [fail], **ASK, on_error="raise")
    assert [f"This happened in the tool {called}."] == caught.value.__notes__


def test_a_result_that_json_cannot_express_is_fed_back(dual: Dual) -> None:
    run = dual([calling(("opaque", OSLO)), saying("Done.")]).call("chat.completions.run_tools", [opaque], **ASK)

    assert (
        "Error: SerializationError: opaque().Oslo: expected a value with a form in JSON, got object"
        == (run.messages[2]["content"])
    )


def test_a_result_that_json_cannot_express_interrupts_the_conversation_if_errors_are_raised(dual: Dual) -> None:
    with pytest.raises(PartialResultError) as caught:
        dual([calling(("opaque", OSLO))]).call("chat.completions.run_tools", [opaque], **ASK, on_error="raise")

    assert isinstance(caught.value.__cause__, SerializationError)
    assert ["user", "assistant"] == [each["role"] for each in caught.value.done]


def test_there_is_an_end_of_rounds(dual: Dual) -> None:
    answers = [calling(("get_weather", OSLO)) for _ in range(2)]

    with pytest.raises(ToolRoundsError, match="2 rounds") as caught:
        dual(answers).call("chat.completions.run_tools", [get_weather], **ASK, max_rounds=2)

    assert ["user", *["assistant", "tool"] * 2] == [each["role"] for each in caught.value.done]


def test_what_breaks_it_off_leaves_the_conversation(dual: Dual) -> None:
    answers = [calling(("get_weather", OSLO)), httpx.Response(429, json={"error": {"message": "slow down"}})]

    with pytest.raises(PartialResultError) as caught:
        dual(answers).call("chat.completions.run_tools", [get_weather], **ASK)

    assert isinstance(caught.value.__cause__, RateLimitError)
    run = dual([saying("Mild.")]).call(
        "chat.completions.run_tools", [get_weather], model="m", messages=caught.value.done
    )
    assert ["user", "assistant", "tool", "assistant"] == [each["role"] for each in run.messages]


def test_a_request_that_fails_at_once_fails_as_it_is(dual: Dual) -> None:
    with pytest.raises(RateLimitError):
        dual([httpx.Response(429, json={})]).call("chat.completions.run_tools", [get_weather], **ASK)


def test_calls_of_other_tools_are_left_to_the_caller(dual: Dual) -> None:
    theirs = {"type": "function", "function": {"name": "ask_a_human"}}
    answers = [calling(("get_weather", OSLO), ("ask_a_human", "{}"))]

    run = dual(answers).call("chat.completions.run_tools", [get_weather], **ASK, tools=[theirs])

    assert ["user", "assistant"] == [each["role"] for each in run.messages]


@pytest.mark.parametrize("finish_reason", ["length", "content_filter"])
def test_an_answer_that_was_cut_calls_nothing(dual: Dual, finish_reason: str) -> None:
    answers = [calling(("fail", '{"city": "Os'), finish_reason=finish_reason)]

    run = dual(answers).call("chat.completions.run_tools", [fail], **ASK, on_error="raise")

    assert finish_reason == run.completion.choices[0].finish_reason


def test_what_is_of_one_request_is_not_of_the_next(dual: Dual) -> None:
    service = Service(calling(("get_weather", OSLO), finish_reason="stop"), saying("Mild."))

    dual(service).call(
        "chat.completions.run_tools",
        [get_weather],
        **ASK,
        tool_choice=DEMANDED,
        idempotency_key="mine",
        temperature=0.5,
    )

    assert [DEMANDED, None] == [each.get("tool_choice") for each in service.bodies]
    assert [0.5, 0.5] == [each["temperature"] for each in service.bodies]
    assert ("mine", True) == (service.keys[0], "mine" != service.keys[1])


def test_progress_is_every_message(dual: Dual) -> None:
    seen: list[Any] = []
    answers = [calling(("get_weather", OSLO)), saying("Mild.")]

    run = dual(answers).call("chat.completions.run_tools", [get_weather], **ASK, on_progress=seen.append)

    assert run.messages[1:] == seen


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"max_rounds": 0}, "max_rounds"),
        ({"on_error": "ignore"}, "on_error"),
        ({"n": 2}, "n: expected one choice"),
    ],
)
def test_wrong_settings_are_refused_before_anything_is_sent(dual: Dual, params: Any, expected: str) -> None:
    with pytest.raises((ConfigurationError, InvalidParameterError), match=expected):
        dual([]).call("chat.completions.run_tools", [get_weather], **ASK, **params)


def test_two_functions_of_one_name_are_refused(dual: Dual) -> None:
    with pytest.raises(InvalidParameterError, match="different names"):
        dual([]).call("chat.completions.run_tools", [get_weather, get_weather], **ASK)


@pytest.fixture(params=KINDS)
def emulated(request: pytest.FixtureRequest) -> Iterator[tuple[Emulator, Driver]]:
    kind: Kind = request.param
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        yield server, opened


def test_chat_against_the_emulator(emulated: tuple[Emulator, Driver]) -> None:
    server, driver = emulated
    two = [ToolCall("get_weather", {"city": "Oslo"}), ToolCall("get_weather", {"city": "Bergen"})]
    server.script(Answer(tool_calls=two, pattern="Weather", times=1))

    run = driver.call("chat.completions.run_tools", [get_weather], model="gpt-4o-mini", messages=ASK["messages"])

    assert 'You said: {"city":"Bergen","degrees":7.0}' == run.completion.choices[0].message.content


@pytest.mark.parametrize("kept", ["input", "conversation", "previous"])
def test_responses_against_the_emulator(emulated: tuple[Emulator, Driver], kept: str) -> None:
    server, driver = emulated
    server.script(Answer(tool_calls=[ToolCall("get_weather", {"city": "Oslo"})], pattern="Weather", times=1))
    params: dict[str, Any] = {"model": "gpt-4o-mini", "input": "Weather?"}
    if kept == "conversation":
        params["conversation"] = driver.call("conversations.create").id
    if kept == "previous":
        params["previous_response_id"] = driver.call("responses.create", model="gpt-4o-mini", input="Hello").id

    run = driver.call("responses.run_tools", [get_weather], **params)

    assert 'You said: {"city":"Oslo","degrees":7.0}' == run.response.output_text
    assert ["function_call", "function_call_output", "message"] == [each["type"] for each in run.input[1:]]
    if kept == "conversation":
        items = driver.items(driver.call("conversations.items.list", params["conversation"]))
        assert 4 == len(items)


@pytest.mark.parametrize(
    ("helper", "params", "common"),
    [
        ("chat.completions.run_tools", chat_signatures.RunParams, CreateChatCompletionCommonParams),
        ("responses.run_tools", response_signatures.RunParams, CreateResponseParams),
        ("responses.stream", response_keywords.StreamParams, CreateResponseParams),
    ],
)
def test_type_checkers_are_told_of_the_keywords_that_a_helper_takes(helper: str, params: Any, common: Any) -> None:
    taken = signature(attrgetter(helper)(OpenAI(api_key="k"))).parameters
    own = {name for name, each in taken.items() if each.kind is each.KEYWORD_ONLY}

    assert (
        own - {"response_format", "text_format", "parse_as"}
        == params.__annotations__.keys() - common.__annotations__.keys()
    )


def test_calls_without_an_id_get_one_in_the_conversation(dual: Dual) -> None:
    call = {"function": {"name": "get_weather", "arguments": {"city": "Oslo"}}}
    message = {"role": "assistant", "content": None, "tool_calls": [call, call]}

    run = dual([completion(message, "tool_calls"), saying("7")]).call(
        "chat.completions.run_tools", [get_weather], **ASK
    )

    ids = [each["id"] for each in run.messages[1]["tool_calls"]]
    assert ids == [each["tool_call_id"] for each in run.messages[2:4]]
    assert (2, "None") == (len({*ids}), str(next((each for each in ids if each in {"None", ""}), None)))
    assert ['{"city":"Oslo"}'] * 2 == [each["function"]["arguments"] for each in run.messages[1]["tool_calls"]]


def test_parameters_that_are_left_out_take_their_defaults(dual: Dual) -> None:
    seen: list[Any] = []

    def forecast(city: str, days: int = 1, unit: str | None = None) -> str:
        seen.append((city, days, unit))
        return "rain"

    arguments = ['{"city":"a"}', '{"city":"b","days":2.0}', '{"city":"c","days":null,"unit":"F"}']
    calls = calling(*(("forecast", each) for each in arguments))
    dual([calls, saying("7")]).call("chat.completions.run_tools", [forecast], **ASK)

    assert [("a", 1, None), ("b", 2, None), ("c", 1, "F")] == seen


def test_calls_in_a_namespace_are_left_to_the_caller(dual: Dual) -> None:
    call = {"type": "function_call", "call_id": "c", "namespace": "crm", "name": "get_weather", "arguments": OSLO}
    answer = httpx.Response(200, json={"id": "r", "object": "response", "status": "completed", "output": [call]})

    run = dual([answer]).call("responses.run_tools", [get_weather], model="m", input="Weather?")

    assert (1, "user") == (
        len([each for each in run.input if each.get("type") == "function_call"]),
        run.input[0]["role"],
    )
