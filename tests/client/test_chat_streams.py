"""Typed answers and accumulated streams of chat completions, the same for both clients.

Covers: helpers.chat.completions, helpers.chat.events, helpers.chat.event_builder, helpers.chat.parsed,
helpers.chat.stream, responses.accumulated.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual.core.jsons import dumps, loads
from openai_dual.core.structured.parsing import chat_tool
from openai_dual.errors import (
    BadRequestError,
    ContentFilterFinishReasonError,
    InvalidParameterError,
    LengthFinishReasonError,
    RefusedError,
    StreamInterrupted,
    StructuredAnswerError,
)
from openai_dual.helpers.chat.stream import ChatCompletionStreamState
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]

HEAD = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Weather?"}]}


@dataclass
class Weather:
    """The weather of a city."""

    city: str
    degrees: float


TEXT = '{"city": "Oslo", "degrees": 3.5}'
OSLO = Weather("Oslo", 3.5)


def answer(message: dict[str, Any], finish_reason: str = "stop") -> httpx.Response:
    choice = {"index": 0, "message": {"role": "assistant"} | message, "finish_reason": finish_reason}
    return httpx.Response(200, json={"id": "c1", "object": "chat.completion", "choices": [choice]})


def chunk(delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
    return HEAD | {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}


def stream(*chunks: dict[str, Any], done: bool = True) -> httpx.Response:
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in chunks) + ("data: [DONE]\n\n" if done else "")
    return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})


PIECES = [chunk({"role": "assistant", "content": ""}), *(chunk({"content": TEXT[i : i + 8]}) for i in range(0, 32, 8))]
END = chunk({}, "stop")


class Opened:
    """An accumulated stream of either client, read to the end inside its block."""

    def __init__(self, driver: Driver, **params: Any) -> None:
        self.events: list[Any] = []
        manager = driver.method("chat.completions.stream")(**ASK | params)
        if hasattr(manager, "__enter__"):
            with manager as stream:
                self.events += stream
                self.final = stream.get_final_completion()
        else:
            driver.finish(self._read(manager))

    async def _read(self, manager: Any) -> None:
        async with manager as stream:
            self.events += [event async for event in stream]
            self.final = await stream.get_final_completion()

    def of(self, kind: str) -> list[Any]:
        return [event for event in self.events if event.type == kind]


def test_the_content_is_read_as_the_class_that_was_asked_for(dual: Dual) -> None:
    sent: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["response_format"])
        return answer({"content": TEXT})

    completion = dual(serve).call("chat.completions.parse", **ASK, response_format=Weather)

    assert (OSLO, OSLO) == (completion.parsed, completion.choices[0].message.parsed)
    assert ("json_schema", "Weather", True) == (
        sent[0]["type"],
        sent[0]["json_schema"]["name"],
        sent[0]["json_schema"]["strict"],
    )
    assert ["city", "degrees"] == sent[0]["json_schema"]["schema"]["required"]


def test_a_parsed_completion_is_the_completion_it_was_read_from(dual: Dual) -> None:
    response = answer({"content": TEXT, "nobody": "knows"})

    completion = dual([response]).call("chat.completions.parse", **ASK, response_format=Weather)

    assert json.loads(response.content) == completion.to_dict()


@pytest.mark.parametrize(
    ("message", "finish_reason", "expected"),
    [
        ({"content": TEXT[:9]}, "length", LengthFinishReasonError),
        ({"content": TEXT[:9]}, "content_filter", ContentFilterFinishReasonError),
        ({"content": "Oslo, 3.5 degrees"}, "stop", StructuredAnswerError),
        ({"content": '{"city": "Oslo"}'}, "stop", StructuredAnswerError),
        ({"content": '{"city": "Oslo", "degrees": "mild"}'}, "stop", StructuredAnswerError),
    ],
)
def test_an_answer_that_is_not_what_was_asked_for_is_an_error_with_the_completion(
    dual: Dual, message: dict[str, Any], finish_reason: str, expected: type[StructuredAnswerError]
) -> None:
    with pytest.raises(expected) as caught:
        dual([answer(message, finish_reason)]).call("chat.completions.parse", **ASK, response_format=Weather)

    again = pickle.loads(pickle.dumps(caught.value))
    assert (expected, message["content"]) == (type(caught.value), again.completion.choices[0].message.content)


def test_a_refusal_has_its_text_and_no_value(dual: Dual) -> None:
    refused = answer({"content": None, "refusal": "I will not."})

    completion = dual([refused]).call("chat.completions.parse", **ASK, response_format=Weather)

    message = completion.choices[0].message
    assert (None, "I will not.") == (message.parsed, message.refusal)
    assert (None, "I will not.") == (completion.parsed, completion.refusal)
    with pytest.raises(RefusedError, match="I will not"):
        completion.require_parsed()


def test_what_a_strict_schema_cannot_express_is_refused_before_anything_is_sent(dual: Dual) -> None:
    @dataclass
    class Loose:
        anything: dict[str, int]

    for name in ("chat.completions.parse", "chat.completions.stream"):
        with pytest.raises(InvalidParameterError, match=r"response_format: Loose\.anything: .* dict"):
            dual([]).call(name, **ASK, response_format=Loose)


def test_arguments_of_strict_tools_are_read(dual: Dual) -> None:
    sent: list[Any] = []
    call = {"id": "call_a", "type": "function", "function": {"name": "Weather", "arguments": TEXT}}
    other = {"id": "call_b", "type": "function", "function": {"name": "loose", "arguments": "{"}}

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["tools"])
        return answer({"content": None, "tool_calls": [call, other]}, "tool_calls")

    loose = {"type": "function", "function": {"name": "loose"}}
    completion = dual(serve).call("chat.completions.parse", **ASK, tools=[chat_tool(Weather), loose])

    message = completion.choices[0].message
    assert ([OSLO, None], None) == ([each.function.parsed_arguments for each in message.tool_calls], message.parsed)
    assert ("Weather", "The weather of a city.") == (
        sent[0][0]["function"]["name"],
        sent[0][0]["function"]["description"],
    )


def test_a_stream_tells_what_each_chunk_adds(dual: Dual) -> None:
    opened = Opened(dual([stream(*PIECES, END)]), response_format=Weather)

    deltas = opened.of("content.delta")
    assert TEXT == "".join(event.delta for event in deltas) == deltas[-1].snapshot
    assert [TEXT[:8], TEXT[:16]] == [event.snapshot for event in deltas[:2]]
    assert [{}, {"city": "Oslo"}] == [event.parsed for event in deltas[:2]]
    assert [(TEXT, OSLO)] == [(event.content, event.parsed) for event in opened.of("content.done")]
    assert (OSLO, len(PIECES) + 1) == (opened.final.parsed, len(opened.of("chunk")))
    last = opened.of("chunk")[-1]
    assert (END, opened.final.to_dict()) == (last.chunk.to_dict(), last.snapshot.to_dict())


def test_the_end_of_a_stream_is_the_whole_answer(dual: Dual) -> None:
    whole = dual([answer({"content": TEXT, "refusal": None, "annotations": []})]).call(
        "chat.completions.parse", **ASK, response_format=Weather
    )

    accumulated = Opened(dual([stream(*PIECES, END)]), response_format=Weather).final

    assert whole.choices[0].message.to_dict() == accumulated.choices[0].message.to_dict()


def test_tool_calls_are_told_piece_by_piece_and_when_they_are_done(dual: Dual) -> None:
    def calling(index: int, arguments: str, **fields: Any) -> dict[str, Any]:
        name = {"name": fields.pop("name")} if "name" in fields else {}
        return chunk({"tool_calls": [{"index": index, "function": name | {"arguments": arguments}} | fields]})

    events = Opened(
        dual(
            [
                stream(
                    calling(0, "", id="a", name="Weather", type="function"),
                    calling(0, TEXT[:20]),
                    calling(0, TEXT[20:]),
                    calling(1, "{}", id="b", name="loose", type="function"),
                    chunk({}, "tool_calls"),
                )
            ]
        ),
        tools=[chat_tool(Weather)],
    )

    deltas = events.of("tool_calls.function.arguments.delta")
    done = events.of("tool_calls.function.arguments.done")
    assert [("Weather", TEXT[:20]), ("Weather", TEXT), ("loose", "{}")] == [(e.name, e.arguments) for e in deltas]
    assert [("Weather", OSLO), ("loose", None)] == [(event.name, event.parsed_arguments) for event in done]
    assert events.events.index(done[0]) < events.events.index(deltas[2])
    assert [OSLO, None] == [each.function.parsed_arguments for each in events.final.choices[0].message.tool_calls]


def test_refusals_and_logprobs_are_told(dual: Dual) -> None:
    tokens = [{"token": "I", "logprob": -0.5, "bytes": None, "top_logprobs": []}]
    first = chunk({"refusal": "I "})
    first["choices"][0]["logprobs"] = {"content": None, "refusal": tokens}

    events = Opened(dual([stream(first, chunk({"refusal": "won't"}), END)]))

    assert [("I ", "I "), ("won't", "I won't")] == [(e.delta, e.snapshot) for e in events.of("refusal.delta")]
    assert ["I won't"] == [event.refusal for event in events.of("refusal.done")]
    told = [events.of(f"logprobs.refusal.{kind}")[0] for kind in ("delta", "done")]
    assert [tokens] * 3 == [
        [token.to_dict() for token in each] for each in (told[0].refusal, told[0].snapshot, told[1].refusal)
    ]


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        ([*PIECES, chunk({}, "length")], LengthFinishReasonError),
        ([*PIECES, chunk({}, "content_filter")], ContentFilterFinishReasonError),
        ([PIECES[0], chunk({"content": "no JSON"}), END], StructuredAnswerError),
    ],
)
def test_a_stream_that_ends_otherwise_is_an_error(dual: Dual, chunks: list[Any], expected: type[Exception]) -> None:
    with pytest.raises(expected):
        Opened(dual([stream(*chunks)]), response_format=Weather)


def test_a_stream_that_breaks_off_is_told_with_what_arrived(dual: Dual) -> None:
    with pytest.raises(StreamInterrupted) as caught:
        Opened(dual([stream(*PIECES[:3], done=False)]))

    assert 3 == len(caught.value.partial)


def test_a_stream_that_is_refused_is_not_opened(dual: Dual) -> None:
    with pytest.raises(BadRequestError):
        Opened(dual([httpx.Response(400, json={"error": {"message": "no"}})]))


def test_a_stream_is_a_block_too(dual: Dual) -> None:
    driver = dual([stream(*PIECES, END)])
    manager = driver.method("chat.completions.stream")(**ASK)

    async def leave() -> Any:
        async with manager as opened, opened:
            await anext(opened)
        return opened.response

    if hasattr(manager, "__enter__"):
        with manager as opened, opened:
            next(opened)
        response = opened.response
    else:
        response = driver.finish(leave())

    assert response.is_closed


def test_text_deltas_are_the_text(dual: Dual) -> None:
    driver = dual([stream(*PIECES, END)])
    manager = driver.method("chat.completions.stream")(**ASK)

    async def read() -> list[str]:
        async with manager as opened:
            return [text async for text in opened.text_deltas]

    if hasattr(manager, "__enter__"):
        with manager as opened:
            texts = list(opened.text_deltas)
    else:
        texts = driver.finish(read())

    assert TEXT == "".join(texts)


def test_chunks_can_be_folded_by_hand(dual: Dual) -> None:
    state = ChatCompletionStreamState(response_format=Weather)
    driver = dual([stream(*PIECES, END)])

    for each in driver.events(driver.call("chat.completions.create", **ASK, stream=True)):
        state.handle_chunk(each)
        assert state.current_completion_snapshot.choices[0].message.content is not None

    assert OSLO == state.get_final_completion().parsed


def test_events_and_the_final_completion_may_stand_in_a_request(dual: Dual) -> None:
    opened = Opened(dual([stream(*PIECES, END)]), response_format=Weather)

    *events, final = loads(dumps({"sent": [*opened.events, opened.final]}))["sent"]

    assert [event.type for event in opened.events] == [event["type"] for event in events]
    assert opened.final.to_dict() == final
