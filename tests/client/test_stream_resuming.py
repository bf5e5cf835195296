"""Resuming the stream of a stored response; usage at the end of chat streams."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import ConfigurationError, InvalidParameterError, OpenAI, StreamInterrupted
from tests.support.clients import Kind
from tests.support.slow_bodies import TimedClient

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""

Open: TypeAlias = Callable[..., TimedClient]


def event(number: int, kind: str = "response.output_text.delta", **fields: Any) -> bytes:
    return f"data: {json.dumps({'type': kind, 'sequence_number': number, **fields})}\n\n".encode()


CREATED = event(0, "response.created", response={"id": "resp_1"})
COMPLETED = event(3, "response.completed", response={"id": "resp_1"})
CUT = httpx.ReadError("cut")


@pytest.fixture
def timed(kind: Kind) -> Iterator[Open]:
    with ExitStack() as opened:
        yield lambda *answers, **options: opened.enter_context(TimedClient(kind, answers, **options))


def broken(client: TimedClient, stream: Any) -> Any:
    with pytest.raises(StreamInterrupted):
        client.rest(stream)
    return stream


def numbers(client: TimedClient, stream: Any) -> list[int]:
    return [one["sequence_number"] for one in client.rest(stream)]


def test_a_stream_resumes_after_the_last_event(timed: Open) -> None:
    client = timed([CREATED, event(1), CUT], [event(2), CUT], [COMPLETED])
    stream = broken(client, client.stream("responses.create", model="m", input="x", extra_headers={"a": "b"}))
    second = broken(client, client.driver.finish(stream.resume()))
    third = client.driver.finish(second.resume())

    assert [3] == numbers(client, third)
    assert type(stream) is type(second) is type(third)
    assert ["POST /v1/responses"] + [
        f"GET /v1/responses/resp_1?stream=true&starting_after={number}" for number in (1, 2)
    ] == [f"{request.method} {request.url.raw_path.decode()}" for request in client.requests]
    assert ["b"] * 3 == [request.headers["a"] for request in client.requests]
    assert b"" == client.requests[1].content


def test_a_stream_that_was_left_can_be_resumed(timed: Open) -> None:
    client = timed([CREATED, event(1), event(2), COMPLETED], [event(1), event(2), COMPLETED])
    stream = client.stream("responses.create", model="m", input="x", background=True)
    client.next(stream)
    client.driver.finish(stream.close())

    assert [1, 2, 3] == numbers(client, client.driver.finish(stream.resume()))


def test_a_stream_of_a_retrieved_response_resumes_from_its_start(timed: Open) -> None:
    client = timed([CUT], [event(8), COMPLETED])
    stream = client.stream("responses.retrieve", response_id="resp/1", starting_after=7)
    with pytest.raises(StreamInterrupted.__mro__[1]):
        client.rest(stream)
    client.rest(client.driver.finish(stream.resume()))

    assert 1 == len({request.url for request in client.requests})
    assert b"/v1/responses/resp%2F1?stream=true&starting_after=7" == client.requests[1].url.raw_path


def test_the_beta_header_is_kept(timed: Open) -> None:
    client = timed([CREATED, CUT], [COMPLETED])
    stream = broken(client, client.stream("beta.responses.create", model="m", input="x"))
    client.rest(client.driver.finish(stream.resume()))

    assert "true" == client.requests[1].url.params["beta"]


@pytest.mark.parametrize(
    ("name", "arguments", "steps", "reason"),
    [
        ("responses.create", {"model": "m", "input": "x", "store": False}, [CREATED, CUT], "is not stored"),
        ("responses.create", {"model": "m", "input": "x"}, [event(0), CUT], "no event with the id"),
        ("chat.completions.create", {}, [event(0), CUT], "got one of createChatCompletion"),
    ],
)
def test_a_stream_that_cannot_be_resumed_raises(
    timed: Open, name: str, arguments: dict[str, Any], steps: list[Any], reason: str
) -> None:
    client = timed(steps)
    stream = broken(client, client.stream(name, **arguments))
    with pytest.raises(InvalidParameterError, match=reason):
        client.driver.finish(stream.resume())


USAGE = {"include_usage": True}


@pytest.mark.parametrize(
    ("options", "name", "arguments", "expected"),
    [
        ({}, "chat.completions.create", {}, None),
        ({"stream_usage": True}, "chat.completions.create", {}, USAGE),
        ({"stream_usage": True}, "completions.create", {"model": "m", "prompt": "x"}, USAGE),
        ({"stream_usage": True}, "chat.completions.create", {"stream_options": {}}, {}),
        ({"stream_usage": True}, "chat.completions.create", {"extra_body": {"stream_options": {"a": 1}}}, {"a": 1}),
        ({"stream_usage": True}, "responses.create", {"model": "m", "input": "x"}, None),
    ],
)
def test_streams_end_with_the_usage_if_the_setting_is_on(
    timed: Open, options: Any, name: str, arguments: Any, expected: Any
) -> None:
    client = timed([], **options)
    client.stream(name, **arguments)

    assert expected == json.loads(client.requests[0].content).get("stream_options")


def test_a_call_without_stream_does_not_ask_for_usage(timed: Open) -> None:
    client = timed(httpx.Response(200, json={"id": "c"}), stream_usage=True)
    client.driver.call("chat.completions.create", model="m", messages=[])

    assert "stream_options" not in json.loads(client.requests[0].content)


def test_the_setting_must_be_a_boolean() -> None:
    with pytest.raises(ConfigurationError, match=r"^stream_usage: expected True or False, got 'yes'"):
        OpenAI(api_key="k", stream_usage="yes")  # type: ignore[arg-type]  # what is under test
