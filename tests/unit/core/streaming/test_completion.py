"""Which event is the last one of a stream, and what a truncated stream or another body is.

Covers: event_reader, idle_timeout, resume.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx
import pytest

from openai_dual.core.calls.call import EventKind, Form, Operation, StreamCall
from openai_dual.core.streaming.event_reader import EVENT_BYTES, EventReader
from openai_dual.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    DeserializationError,
    InternalServerError,
    InvalidKeyError,
    QuotaExceededError,
    RateLimitError,
    StreamInterrupted,
    WrongContentTypeError,
)
from tests.support.paths import SHARED

DONE = "[DONE]"
TRAFFIC = SHARED / "traffic" / "interactions.jsonl"


def reader(
    kind: EventKind | None, body: Any = None, content_type: str = "text/event-stream", **more: str
) -> EventReader[Any]:
    headers = {"x-request-id": "req_1", "content-type": content_type} | more
    response = httpx.Response(200, request=httpx.Request("POST", "http://test/"), headers=headers)
    operation = Operation("test", "POST", "/test", events=kind)
    return EventReader(StreamCall(operation, lambda value: value, "/test", body=body or {}), response)


def sse(*events: Any, name: str | None = None) -> bytes:
    head = f"event: {name}\n" if name else ""
    return "".join(f"{head}data: {one if one == DONE else json.dumps(one)}\n\n" for one in events).encode()


def read(kind: EventKind | None, *chunks: bytes, body: Any = None) -> tuple[list[Any], bool]:
    """Return the items of a whole body, and whether the last event was seen before its end."""
    events = reader(kind, body)
    try:
        items = [item for chunk in chunks for item in events.feed(chunk)]
        complete = events.complete
        return items + list(events.finish()), complete
    except APIError as error:
        raise events.with_partial(error) from error


def choice(index: int, finish_reason: str | None) -> dict[str, Any]:
    return {"choices": [{"index": index, "finish_reason": finish_reason}]}


def of_type(name: str) -> dict[str, Any]:
    return {"type": name}


@pytest.mark.parametrize(
    ("kind", "events", "items", "complete"),
    [
        ("chat", [{"n": 1}, DONE], 1, True),
        ("chat", [{"n": 1}, DONE, {"n": 2}], 1, True),
        ("chat", [choice(0, None), choice(0, "stop")], 2, False),
        ("chat", [choice(0, "stop"), choice(1, None), choice(1, "length"), {"choices": [], "usage": {}}], 4, False),
        ("completions", [choice(0, "stop"), DONE], 1, True),
        ("responses", [of_type("response.created"), of_type("response.completed")], 2, True),
        ("responses", [of_type("response.incomplete")], 1, True),
        ("responses", [of_type("response.completed"), DONE], 1, True),
        ("responses", [DONE, of_type("response.completed")], 1, True),
        ("transcription", [of_type("transcript.text.delta"), of_type("transcript.text.done")], 2, True),
        ("speech", [of_type("speech.audio.done")], 1, True),
        ("images", [of_type("image_generation.partial_image"), of_type("image_generation.completed")], 2, True),
        ("images", [of_type("image_edit.completed")], 1, True),
        (None, [{"n": 1}], 1, False),
        (None, [{"n": 1}, DONE], 1, True),
    ],
)
def test_a_stream_is_complete_with_its_last_event(
    kind: EventKind | None, events: Sequence[Any], items: int, complete: bool
) -> None:
    assert ([one for one in events if one != DONE][:items], complete) == read(kind, sse(*events))


@pytest.mark.parametrize(
    ("kind", "events"),
    [
        ("chat", [{"choices": []}]),
        ("chat", [choice(0, None)]),
        ("chat", [choice(0, "stop"), choice(1, None)]),
        ("chat", [{"choices": "none"}, {"choices": [None]}]),
        ("responses", [of_type("response.created"), DONE]),
        ("transcription", [of_type("transcript.text.delta")]),
        ("speech", [of_type("speech.audio.delta")]),
        ("images", [of_type("image_generation.partial_image")]),
    ],
)
def test_a_stream_that_ends_before_its_last_event_is_interrupted(kind: EventKind, events: list[Any]) -> None:
    with pytest.raises(StreamInterrupted) as caught:
        read(kind, sse(*events))
    assert [one for one in events if one != DONE] == caught.value.partial


@pytest.mark.parametrize("body", [{"n": 2}, Form({"n": 2})])
def test_an_image_stream_has_a_last_event_for_each_image(body: Any) -> None:
    done = of_type("image_generation.completed")
    assert ([done, done], True) == read("images", sse(done), sse(done), body=body)
    with pytest.raises(StreamInterrupted):
        read("images", sse(done), body=body)


def test_runs_hand_out_name_and_data_and_end_with_done() -> None:
    body = sse({"id": "run_1"}, name="thread.run.created") + sse("any", name="done")
    created = {"event": "thread.run.created", "data": {"id": "run_1"}}
    assert ([created], True) == read("runs", body)
    assert ([created], True) == read("runs", sse({"id": "run_1"}, name="thread.run.created") + sse(DONE))
    with pytest.raises(StreamInterrupted) as caught:
        read("runs", sse({"id": "run_1"}, name="thread.run.created"))
    assert [created] == caught.value.partial


def test_an_event_that_only_the_end_of_the_body_ends_is_delivered() -> None:
    assert ([{"n": 1}], False) == read("chat", b'data: {"n": 1}\n\ndata: [DONE]')
    assert ([choice(0, "stop")], False) == read("chat", sse(choice(0, "stop"))[:-2])


@pytest.mark.parametrize(
    ("kind", "body", "expected", "code", "message"),
    [
        (
            "chat",
            sse({"error": {"message": "m", "code": "insufficient_quota"}}),
            QuotaExceededError,
            "insufficient_quota",
            "m",
        ),
        ("chat", sse({"error": {"message": "m", "type": "server_error"}}), InternalServerError, None, "m"),
        ("chat", sse({"error": "overloaded"}), InternalServerError, None, "overloaded"),
        (
            "chat",
            sse({"message": "m", "code": "invalid_api_key"}, name="error"),
            InvalidKeyError,
            "invalid_api_key",
            "m",
        ),
        (
            "responses",
            sse({"type": "error", "code": "rate_limit_exceeded", "message": "m"}),
            RateLimitError,
            "rate_limit_exceeded",
            "m",
        ),
        (
            "responses",
            sse({"type": "error", "error": {"code": "server_error", "message": "m"}}),
            InternalServerError,
            "server_error",
            "m",
        ),
        (
            "responses",
            sse({"type": "response.failed", "response": {"error": {"code": "rate_limit_exceeded", "message": "m"}}}),
            RateLimitError,
            "rate_limit_exceeded",
            "m",
        ),
        (
            "responses",
            sse({"type": "response.failed", "response": None}),
            InternalServerError,
            None,
            "The response failed.",
        ),
        ("runs", sse({"message": "m", "code": "server_error"}, name="error"), InternalServerError, "server_error", "m"),
        ("speech", sse({"type": "error", "message": "m"}), InternalServerError, None, "m"),
    ],
)
def test_an_error_event_is_the_error_its_code_stands_for(
    kind: EventKind, body: bytes, expected: type[APIError], code: str | None, message: str
) -> None:
    events = reader(kind)
    with pytest.raises(expected) as caught:
        list(events.feed(sse({"n": 1}) + body))
    error = caught.value
    assert (expected, code, message, "req_1") == (type(error), error.code, error.message, error.request_id)


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/html; charset=utf-8", b"<html>\n\n", WrongContentTypeError),
        ("application/json", b'{"id": "x"}', WrongContentTypeError),
        ("application/json", b'{"error": null}', WrongContentTypeError),
        ("application/json", b'{"error": {"message": "m", "code": "rate_limit_exceeded"}}', RateLimitError),
        ("text/event-stream", b' {"error": {"message": "m", "type": "server_error"}}\n', InternalServerError),
        ("text/html", sse({"n": 1}), StreamInterrupted),
        ("text/event-stream; charset=utf-8", b"<html>\n\n", DeserializationError),
        ("text/event-stream", b'{"id": 1}\n{"id": 2}\n', DeserializationError),
        ("text/event-stream", b"data: <html>", DeserializationError),
        ("text/event-stream", b"dat", APIConnectionError),
        ("text/event-stream", b'data: {"id', APIConnectionError),
        ("text/event-stream", b": still here\n\n", APIConnectionError),
        ("", b"", APIConnectionError),
    ],
)
def test_an_answer_that_is_no_stream_is_told_from_one_that_broke_off(
    content_type: str, body: bytes, expected: type[APIError]
) -> None:
    events = reader("chat", content_type=content_type)
    assert len(list(events.feed(body))) <= 1
    with pytest.raises(expected):
        list(events.finish())


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], APIResponseValidationError),
        ([choice(0, None)], StreamInterrupted),
        ([choice(0, "")], StreamInterrupted),
        ([{"choices": []}], StreamInterrupted),
    ],
)
def test_a_marked_end_without_a_finished_choice_is_an_error(events: list[Any], expected: type[APIError]) -> None:
    with pytest.raises(expected):
        read("chat", sse(*events, DONE))


@pytest.mark.parametrize(
    "events",
    [
        [choice(0, "stop")],
        [choice(0, ""), choice(0, "stop"), choice(0, "")],
        [choice(1, None), choice(0, "eos")],
        [choice(0, None), {"choices": [], "usage": {"total_tokens": 3}}],
    ],
)
def test_a_marked_end_after_a_finished_choice_or_the_usage_is_one(events: list[Any]) -> None:
    assert (events, True) == read("chat", sse(*events, DONE))


def test_an_empty_finish_reason_finishes_nothing() -> None:
    with pytest.raises(StreamInterrupted):
        read("chat", sse(choice(0, "")))


def test_events_may_be_separated_by_single_newlines() -> None:
    events = [choice(0, None), choice(0, "stop")]

    assert (events, False) == read("chat", sse(*events, DONE).replace(b"\n\n", b"\n"))


def test_an_error_object_that_comes_in_pieces_is_read() -> None:
    events = reader("chat", content_type="application/json")
    for piece in (b'{"error": {"mess', b'age": "m", "code": ', b'"invalid_api_key"}}'):
        assert [] == list(events.feed(piece))
    with pytest.raises(InvalidKeyError) as caught:
        list(events.finish())

    assert ("m", 401) == (caught.value.message, caught.value.status_code)


def test_a_rate_limit_inside_a_stream_is_over_when_the_headers_of_the_stream_say() -> None:
    headers = {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "6m0s"}
    for more, expected in ((headers, 360.0), ({}, None)):
        events = reader("chat", **more)
        with pytest.raises(RateLimitError) as caught:
            list(events.feed(sse({"error": {"message": "m", "code": "rate_limit_exceeded"}})))

        assert expected == caught.value.retry_after


def test_errors_in_the_events_of_an_agent_session_are_events() -> None:
    events = [{"type": "error", "error": {"message": "m"}}, {"error": {"message": "m"}}, {"type": "turn"}]

    assert read("agents", sse(*events)) == (events, False)


def test_an_event_with_a_null_error_is_an_event() -> None:
    assert ([{"error": None}], True) == read("chat", sse({"error": None}, DONE))


def test_what_is_remembered_for_an_error_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.core.streaming.event_reader.KEPT_BYTES", 2 * (EVENT_BYTES + 10))
    with pytest.raises(StreamInterrupted) as caught:
        read("chat", sse(*({"n": number} for number in range(9))))
    assert [{"n": 7}, {"n": 8}] == caught.value.partial


@pytest.mark.skipif(not TRAFFIC.exists(), reason="the recorded traffic is not beside the repository")
def test_recorded_streams_are_complete() -> None:
    kinds: dict[str, EventKind] = {"/chat/completions": "chat", "/responses": "responses"}
    recorded = (json.loads(line) for line in TRAFFIC.read_bytes().splitlines())
    streams = [one for one in recorded if one["is_sse"]]
    read_whole = [read(kinds[one["template"]], one["response_body"].encode()) for one in streams]
    assert len(streams) > 100
    assert all(items and complete for items, complete in read_whole)


ERRORS: dict[str, bytes] = {
    "an object": b'data: {"error": {"message": "boom", "code": 429}}\n\n',
    "text": b'data: {"error": "boom"}\n\n',
    "vLLM": b'data: {"object": "error", "message": "boom", "type": "BadRequestError", "code": 400}\n\n',
    "FastAPI": b'data: {"detail": "boom"}\n\n',
    "FastChat": b'data: {"text": "boom", "error_code": 50001}\n\n',
    "a named event with text": b"event: error\ndata: boom: out of memory\n\n",
    "a named event": b'event: error\ndata: {"message": "boom"}\n\n',
    "Gemini": b'data: [{"error": {"code": 503, "message": "boom"}}]\n\n',
    "a failed response": b'data: {"type": "response.failed", "response": {"error": {"message": "boom"}}}\n\n',
}


@pytest.mark.parametrize("event", ERRORS.values(), ids=ERRORS)
@pytest.mark.parametrize("before", [b"", sse(choice(0, None))], ids=["at once", "after a chunk"])
def test_an_event_that_is_an_error_in_any_shape_is_raised_with_its_reason(before: bytes, event: bytes) -> None:
    with pytest.raises(APIStatusError, match="boom"):
        read("chat", before + event + sse(DONE))


@pytest.mark.parametrize(
    "body",
    [
        b'{"detail": "boom"}',
        b'[{"error": {"code": 400, "message": "boom"}}]',
        b'{"object": "error", "message": "boom"}',
        b'{"error": "boom"}',
    ],
)
def test_a_body_in_place_of_a_stream_that_is_an_error_is_raised_with_its_reason(body: bytes) -> None:
    events = reader("chat", content_type="application/json")
    assert [] == list(events.feed(body))

    with pytest.raises(APIStatusError, match="boom"):
        list(events.finish())


@pytest.mark.parametrize(
    ("label", "body", "message"),
    [
        ("text/html", b"<html><title>Log in</title>", "Expected an event stream, got text/html: Log in."),
        ("text/plain", b"upstream died", "Expected an event stream, got text/plain: upstream died."),
    ],
)
def test_a_page_in_place_of_a_stream_is_refused_with_its_title(label: str, body: bytes, message: str) -> None:
    events = reader("chat", content_type=label)
    list(events.feed(body))

    with pytest.raises(WrongContentTypeError) as caught:
        list(events.finish())

    assert message == caught.value.message
