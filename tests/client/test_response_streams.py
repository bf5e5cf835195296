"""Typed responses and their accumulated streams, the same for both clients.

Covers: helpers.responses.responses, helpers.responses.events, helpers.responses.parsed, helpers.responses.stream.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
import httpx
import pytest

from openai_dual.core.structured.parsing import responses_tool
from openai_dual.errors import (
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidParameterError,
    LengthFinishReasonError,
    RefusedError,
    StreamInterrupted,
    StructuredAnswerError,
)
from openai_dual.helpers.responses.stream import ResponseStreamState
from openai_dual.types.responses import ResponseTextDoneEvent
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


@attrs.define
class Weather:
    city: str
    degrees: float


TEXT = '{"city": "Oslo", "degrees": 3.5}'
OSLO = Weather("Oslo", 3.5)
ASK: dict[str, Any] = {"model": "m", "input": "Weather?"}


def message(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": list(parts)}


def said(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": []}


def response(*output: dict[str, Any], status: str = "completed", **rest: Any) -> dict[str, Any]:
    return {"id": "resp_1", "object": "response", "model": "m", "status": status, "output": list(output)} | rest


CALL = {"id": "fc_1", "type": "function_call", "call_id": "call_1", "name": "Weather", "arguments": TEXT}


def cut(reason: str) -> dict[str, Any]:
    return response(message(said(TEXT[:9])), status="incomplete", incomplete_details={"reason": reason})


def events(item: dict[str, Any], *deltas: dict[str, Any], end: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    """Make the stream of a response with one item, which *deltas* fill."""
    last = end or response(item)
    kind = f"response.{last['status']}"
    empty = message() if item["type"] == "message" else item | {"arguments": ""}
    made: list[dict[str, Any]] = [
        {"type": "response.created", "response": response(status="in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": empty},
        *deltas,
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": kind, "response": last},
    ]
    return [{"sequence_number": number} | event for number, event in enumerate(made)]


def stream(given: list[dict[str, Any]]) -> httpx.Response:
    body = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in given)
    return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})


ADDED = {"type": "response.content_part.added", "output_index": 0, "content_index": 0, "part": said("")}
TEXTS = [
    {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": TEXT[at : at + 8]}
    for at in range(0, 32, 8)
]
ARGUMENTS = [
    {
        "type": "response.function_call_arguments.delta",
        "output_index": 0,
        "item_id": "fc_1",
        "delta": TEXT[at : at + 16],
    }
    for at in range(0, 32, 16)
]


class Opened:
    """An accumulated stream of either client, read to the end inside its block."""

    def __init__(self, driver: Driver, **params: Any) -> None:
        self.events: list[Any] = []
        manager = driver.method("responses.stream")(**ASK | params)
        if hasattr(manager, "__enter__"):
            with manager as opened:
                self.events += opened
                self.final = opened.get_final_response()
        else:
            driver.finish(self._read(manager))

    async def _read(self, manager: Any) -> None:
        async with manager as opened:
            self.events += [event async for event in opened]
            self.final = await opened.get_final_response()


def test_the_text_is_read_as_the_class_that_was_asked_for(dual: Dual) -> None:
    sent: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["text"])
        return httpx.Response(200, json=response(message(said(TEXT))))

    made = dual(serve).call("responses.parse", **ASK, text_format=Weather, text={"verbosity": "low"})

    assert (OSLO, OSLO, TEXT) == (made.output_parsed, made.output[0].content[0].parsed, made.output_text)
    assert ("low", "json_schema", "Weather") == (
        sent[0]["verbosity"],
        sent[0]["format"]["type"],
        sent[0]["format"]["name"],
    )


def test_a_parsed_response_is_the_response_it_was_read_from(dual: Dual) -> None:
    whole = response(message(said(TEXT)), CALL, {"type": "new", "x": 1}, nobody="knows")

    made = dual([httpx.Response(200, json=whole)]).call("responses.parse", **ASK, text_format=Weather)

    assert whole == made.to_dict()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (cut("max_output_tokens"), LengthFinishReasonError),
        (cut("content_filter"), ContentFilterFinishReasonError),
        (response(message(said("mild"))), StructuredAnswerError),
        (response(message(said("{}"))), StructuredAnswerError),
    ],
)
def test_a_text_that_is_not_what_was_asked_for_is_an_error_with_the_response(
    dual: Dual, answer: dict[str, Any], expected: type[StructuredAnswerError]
) -> None:
    with pytest.raises(expected) as caught:
        dual([httpx.Response(200, json=answer)]).call("responses.parse", **ASK, text_format=Weather)

    assert (expected, answer) == (type(caught.value), caught.value.completion.to_dict())


def test_a_refusal_has_its_text_and_no_value(dual: Dual) -> None:
    refused = response(message({"type": "refusal", "refusal": "I will not."}))

    made = dual([httpx.Response(200, json=refused)]).call("responses.parse", **ASK, text_format=Weather)

    assert (None, "I will not.") == (made.output_parsed, made.refusal)
    assert "I will not." == made.output[0].content[0].refusal
    with pytest.raises(RefusedError, match="I will not"):
        made.require_parsed()


def test_a_format_cannot_be_asked_for_twice(dual: Dual) -> None:
    with pytest.raises(InvalidParameterError, match="text: expected no 'format' beside text_format"):
        dual([]).call("responses.parse", **ASK, text_format=Weather, text={"format": {"type": "text"}})


def test_arguments_of_strict_tools_are_read(dual: Dual) -> None:
    driver = dual([httpx.Response(200, json=response(CALL))])

    made = driver.call("responses.parse", **ASK, tools=[responses_tool(Weather)])

    assert (OSLO, None) == (made.output[0].parsed_arguments, made.output_parsed)


def test_deltas_know_the_text_so_far(dual: Dual) -> None:
    given = events(message(said(TEXT)), ADDED, *TEXTS)

    opened = Opened(dual([stream(given)]), text_format=Weather)

    deltas = [event for event in opened.events if event.type == "response.output_text.delta"]
    assert [TEXT[:8], TEXT[:16], TEXT[:24], TEXT] == [event.snapshot for event in deltas]
    assert {"city": "Oslo"} == deltas[1].parsed
    assert given == [event.to_dict() for event in opened.events]
    assert (OSLO, given[-1]["response"]) == (opened.final.output_parsed, opened.final.to_dict())


def test_a_whole_text_and_the_whole_response_are_told_as_what_they_were_read_as(dual: Dual) -> None:
    done = {"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": TEXT, "logprobs": []}
    given = events(message(said(TEXT)), ADDED, *TEXTS, done)

    opened = Opened(dual([stream(given)]), text_format=Weather)

    whole = next(event for event in opened.events if event.type == "response.output_text.done")
    assert (OSLO, OSLO) == (whole.parsed, opened.events[-1].response.output_parsed)
    assert given == [event.to_dict() for event in opened.events]


def test_a_text_that_was_cut_cannot_be_read() -> None:
    state = ResponseStreamState(text_format=Weather)
    done = {"type": "response.output_text.done", "output_index": 0, "content_index": 0, "text": TEXT[:9]}

    (told,) = state.handle_event(ResponseTextDoneEvent.from_dict(done))

    with pytest.raises(StructuredAnswerError):
        _ = told.parsed


def test_arguments_grow_too(dual: Dual) -> None:
    opened = Opened(dual([stream(events(CALL, *ARGUMENTS))]), tools=[responses_tool(Weather)])

    deltas = [event for event in opened.events if event.type == "response.function_call_arguments.delta"]
    assert [TEXT[:16], TEXT] == [event.snapshot for event in deltas]
    assert OSLO == opened.final.output[0].parsed_arguments


def test_a_response_that_fails_or_breaks_off_is_an_error(dual: Dual) -> None:
    failed = response(status="failed", error={"code": "server_error", "message": "it broke"})

    with pytest.raises(InternalServerError, match="it broke"):
        Opened(dual([stream(events(message(said(TEXT)), end=failed))]))
    with pytest.raises(StreamInterrupted):
        Opened(dual([stream(events(message(said(TEXT)), ADDED, *TEXTS)[:-1])]))


def test_a_cut_response_is_an_error_where_it_was_to_be_read(dual: Dual) -> None:
    given = events(message(said(TEXT[:9])), end=cut("max_output_tokens"))

    assert "incomplete" == Opened(dual([stream(given)])).final.status
    with pytest.raises(LengthFinishReasonError):
        Opened(dual([stream(given)]), text_format=Weather)


def test_a_stored_response_is_streamed_from_where_it_was_left(dual: Dual) -> None:
    asked: list[httpx.URL] = []

    def serve(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return stream(events(message(said(TEXT)), ADDED, *TEXTS)[4:])

    final = Opened(dual(serve), response_id="resp_1", starting_after=3).final

    assert ("/v1/responses/resp_1", {"stream": "true", "starting_after": "3"}) == (
        asked[0].path,
        dict(asked[0].params),
    )
    assert TEXT == final.output_text


def test_events_can_be_folded_by_hand(dual: Dual) -> None:
    state = ResponseStreamState(text_format=Weather)
    driver = dual([stream(events(message(said(TEXT)), ADDED, *TEXTS))])

    for number, event in enumerate(driver.events(driver.call("responses.create", **ASK, stream=True))):
        state.handle_event(event)
        if number == 4:
            assert TEXT[:16] == state.snapshot().output_text
            with pytest.raises(StructuredAnswerError, match="has not ended"):
                state.get_final_response()

    assert OSLO == state.get_final_response().output_parsed


def test_commentary_is_neither_parsed_nor_part_of_the_text(dual: Dual) -> None:
    look, final = message(said("I look")) | {"phase": "commentary"}, message(said(TEXT)) | {"phase": "final_answer"}
    look["id"], final["id"] = "msg_0", "msg_1"
    sent: list[dict[str, Any]] = []
    for index, item in enumerate((look, final)):
        place = {"output_index": index, "content_index": 0, "item_id": item["id"]}
        words = item["content"][0]["text"]
        sent += [
            {"type": "response.output_item.added", "output_index": index, "item": item | {"content": []}},
            *({"type": "response.output_text.delta", "delta": each} | place for each in (words[:4], words[4:])),
            {"type": "response.output_text.done", "text": words} | place,
            {"type": "response.output_item.done", "output_index": index, "item": item},
        ]
    sent.append({"type": "response.completed", "response": response()})
    body = "".join(f"data: {json.dumps(each)}\n\n" for each in sent)
    answer = httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})
    state: ResponseStreamState[Weather] = ResponseStreamState(text_format=Weather)
    driver = dual([answer])
    handled: list[Any] = []
    text = ""
    for event in driver.events(driver.call("responses.create", **ASK, stream=True)):
        for each in state.handle_event(event):
            handled.append(each)
            text += state.text(each) or ""

    assert TEXT == text
    assert [None, OSLO] == [each.parsed for each in handled if each.type == "response.output_text.done"]
    assert OSLO == state.get_final_response().output_parsed
