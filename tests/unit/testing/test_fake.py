"""`FakeTransport`, its responses and the fake clock, with both clients.

Covers: answers, clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from openai_dual import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConflictError,
    DeadlineExceededError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    StreamInterrupted,
    WrongContentTypeError,
)
from openai_dual.emulator import Answer
from openai_dual.emulator.application import Application
from openai_dual.testing import (
    FakeAnswer,
    FakeClock,
    FakeTransport,
    NoAnswerError,
    UnusedAnswersError,
    bytes_answer,
    chat_answer,
    chat_stream,
    embedding_answer,
    error,
    event_stream,
    json_answer,
    no_waits,
    rate_limited,
    response_answer,
    response_stream,
    tool_call,
)
from tests.support.clients import Driver, Kind

HI = [{"role": "user", "content": "Hi!"}]
Connect = Callable[..., Driver]


@pytest.fixture
def connect(kind: Kind) -> Iterator[Connect]:
    with ExitStack() as opened:

        def start(fake: FakeTransport, **options: Any) -> Driver:
            client = fake.client() if kind == "sync" else fake.async_client()
            return opened.enter_context(Driver(kind, http_client=client, **options))

        yield start


def chat(client: Driver, **keywords: Any) -> Any:
    return client.call("chat.completions.create", model="gpt-4o-mini", messages=HI, **keywords)


def test_answers_are_given_in_turn_and_requests_kept(connect: Connect) -> None:
    fake = FakeTransport([chat_answer("Hello!"), embedding_answer([0.25, 0.5], [1.0, 0.0])])
    client = connect(fake)

    assert "Hello!" == chat(client, extra_query={"a": "1"}).choices[0].message.content
    found = client.call("embeddings.create", model="m", input=["a", "b"])

    assert [[0.25, 0.5], [1.0, 0.0]] == [list(each.embedding) for each in found.data]
    first, second = fake.requests
    assert ("POST", "/v1/chat/completions", (("a", "1"),)) == (first.method, first.path, first.query)
    assert {"model": "gpt-4o-mini", "messages": HI} == first.body
    assert ["a", "b"] == second.body["input"]
    assert "***" == first.headers["authorization"]
    fake.assert_all_used()


def test_it_says_when_nothing_is_left(connect: Connect) -> None:
    client = connect(FakeTransport([chat_answer()]), max_retries=5)
    chat(client)

    with pytest.raises(NoAnswerError, match="no answer is left for request 2, POST /v1/chat/completions"):
        chat(client)


def test_it_says_what_was_not_used(connect: Connect) -> None:
    fake = FakeTransport(iter([chat_answer(), chat_answer()]))
    chat(connect(fake))

    with pytest.raises(UnusedAnswersError, match="1 answers were not used, after 1 requests"):
        fake.assert_all_used()


def test_a_function_may_answer(connect: Connect) -> None:
    fake = FakeTransport(lambda request: json_answer({"id": request.path.rpartition("/")[2], "object": "model"}))

    assert ["a", "b"] == [connect(fake).call("models.retrieve", name).id for name in ("a", "b")]


def test_the_emulator_can_be_mounted(connect: Connect) -> None:
    application = Application(script=[Answer(text="Scripted.")])
    client = connect(FakeTransport(application))

    stream = chat(client, stream=True)
    uploaded = client.call("files.create", file=("a.txt", b"text"), purpose="assistants")

    assert "Scripted." == chat(client).choices[0].message.content
    assert "Scripted." == "".join(event.choices[0].delta.content or "" for event in client.events(stream))
    assert b"text" == client.call("files.content", uploaded.id).read()
    assert 4 == len(application.journal)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [("status=503", InternalServerError), ("reset", APIConnectionError), ("html", WrongContentTypeError)],
)
def test_faults_of_the_emulator_are_faults_here(connect: Connect, fault: str, expected: type[Exception]) -> None:
    with pytest.raises(expected):
        chat(connect(FakeTransport(Application())), extra_headers={"x-emulator-fault": fault})


def test_streams(connect: Connect) -> None:
    calls = [tool_call("f", {"a": 1})]
    answers = [chat_stream("Hel", "lo!", usage=True), chat_stream(tool_calls=calls), response_stream("a", "b")]
    client = connect(FakeTransport(answers))

    said = client.events(chat(client, stream=True))
    called = client.events(chat(client, stream=True))
    events = client.events(client.call("responses.create", model="m", input="x", stream=True))

    assert ["", "Hel", "lo!", None] == [event.choices[0].delta.content for event in said if event.choices]
    assert 16 == said[-1].usage.total_tokens
    assert '{"a": 1}' == called[1].choices[0].delta.tool_calls[0].function.arguments
    assert "tool_calls" == called[-1].choices[0].finish_reason
    assert list(range(len(events))) == [event.sequence_number for event in events]
    assert ("response.completed", "ab") == (events[-1].type, events[-1].response.output_text)


def test_whole_answers(connect: Connect) -> None:
    called = chat_answer(tool_calls=[tool_call("f")], model="other")
    client = connect(FakeTransport([called, response_answer("Hello!"), bytes_answer(b"\0\1", "audio/mpeg")]))

    completion = chat(client)

    assert ("other", "f") == (completion.model, completion.choices[0].message.tool_calls[0].function.name)
    assert "Hello!" == client.call("responses.create", model="m", input="x").output_text
    assert b"\0\1" == client.call("audio.speech.create", model="tts-1", voice="alloy", input="x").read()


@pytest.mark.parametrize(
    ("answer", "kind_", "code"),
    [
        (error(401, code="invalid_api_key"), AuthenticationError, "invalid_api_key"),
        (error(404, "gone", param="id"), NotFoundError, None),
        (error(409), ConflictError, None),
        (error(500, type="mine"), InternalServerError, None),
        (rate_limited(), RateLimitError, "rate_limit_exceeded"),
        (bytes_answer(b"<html>", "text/html", 502), InternalServerError, None),
    ],
)
def test_errors(connect: Connect, answer: FakeAnswer, kind_: type[Exception], code: str | None) -> None:
    with pytest.raises(kind_) as caught:
        chat(connect(FakeTransport([answer])))

    assert code == getattr(caught.value, "code", "none")
    assert "req_fake" == getattr(caught.value, "request_id", None)


def test_waits_take_no_time_and_are_known(connect: Connect) -> None:
    before = time.monotonic()
    with no_waits() as clock:
        client = connect(FakeTransport([rate_limited(90), error(503), chat_answer("At last.")]), max_retries=2)
        answer = chat(client)

    assert "At last." == answer.choices[0].message.content
    assert 2 == len(clock.waits)
    assert 90 <= clock.waits[0] < clock.elapsed
    assert time.monotonic() - before < 30


def test_the_fixture_of_the_plugin_does_the_same(connect: Connect, openai_clock: FakeClock) -> None:
    chat(connect(FakeTransport([rate_limited(5), chat_answer()]), max_retries=1))

    assert 1 == len(openai_clock.waits)


def test_deadlines_see_the_waits(connect: Connect) -> None:
    with no_waits() as clock, pytest.raises(DeadlineExceededError):
        chat(connect(FakeTransport([rate_limited(8), rate_limited(8)]), max_retries=5, deadline=12))

    assert 8 <= clock.elapsed <= 12


def test_delays_pass_on_the_clock(connect: Connect) -> None:
    with no_waits() as clock:
        fake = FakeTransport([chat_answer("late").after(50), chat_answer().after(61), chat_answer()], clock=clock)
        client = connect(fake, timeout=60, max_retries=0)
        assert "late" == chat(client).choices[0].message.content
        with pytest.raises(APITimeoutError):
            chat(client)

    assert [50, 60] == clock.waits


def test_a_rate_limit_waits_on_the_clock(connect: Connect) -> None:
    from openai_dual import RateLimits

    with no_waits() as clock:
        client = connect(FakeTransport(lambda _: chat_answer()), rate_limits=RateLimits(requests_per_minute=2))
        for _ in range(4):
            chat(client)

    assert clock.elapsed >= 30


def test_exceptions_are_raised(connect: Connect) -> None:
    broken = chat_stream("a", "b").cut(2, httpx.ReadError("reset"))
    client = connect(FakeTransport([httpx.ConnectError("refused"), broken, FakeAnswer(broken=httpx.ReadError("cut"))]))

    with pytest.raises(APIConnectionError, match="refused"):
        chat(client)
    with pytest.raises(StreamInterrupted) as caught:
        client.events(chat(client, stream=True))
    assert 2 == len(caught.value.partial)
    with pytest.raises(APIConnectionError, match="cut"):
        chat(client)


def test_answers_of_httpx_and_streams_of_ones_own(connect: Connect) -> None:
    choice = {"index": 0, "delta": {"content": "x"}, "finish_reason": "stop"}
    chunk = {"object": "chat.completion.chunk", "choices": [choice]}
    own = event_stream([chunk, "[DONE]"])
    client = connect(FakeTransport([httpx.Response(200, json={"id": "gpt", "object": "model"}), own]))

    assert "gpt" == client.call("models.retrieve", "gpt").id
    assert ["x"] == [event.choices[0].delta.content for event in client.events(chat(client, stream=True))]


def test_everything_public_is_there() -> None:
    from openai_dual import testing

    assert [] == [name for name in testing.__all__ if not hasattr(testing, name)]
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = testing.nothing
