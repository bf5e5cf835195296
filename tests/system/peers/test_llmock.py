"""Both clients work with `llmock`: streams of chat and responses, files and their pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from openai_dual import NotFoundError, RateLimitError
from tests.support.clients import KINDS, Driver

GREETING = "Hello there, how are you doing on this fine day?"
CALL = '{"city":"Paris","unit":"celsius"}'


@pytest.fixture(scope="module", params=KINDS)
def driver(request: pytest.FixtureRequest, llmock: str) -> Iterator[Driver]:
    with Driver(request.param, base_url=llmock) as driver:
        yield driver


def ask(word: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": word}]


def test_chat_answers(driver: Driver) -> None:
    completion = driver.call("chat.completions.create", model="m", messages=ask("greet"))

    assert (GREETING, "stop") == (completion.choices[0].message.content, completion.choices[0].finish_reason)


def test_chat_streams_text_and_usage(driver: Driver) -> None:
    options = {"include_usage": True}
    stream = driver.call(
        "chat.completions.create", model="m", messages=ask("greet"), stream=True, stream_options=options
    )
    *chunks, last = driver.events(stream)

    deltas = [chunk.choices[0].delta.content or "" for chunk in chunks]
    assert GREETING == "".join(deltas)
    assert "stop" == chunks[-1].choices[0].finish_reason
    assert [] == last.choices
    assert last.usage.total_tokens > 0


def test_chat_streams_tool_calls(driver: Driver) -> None:
    chunks = driver.events(driver.call("chat.completions.create", model="m", messages=ask("weather"), stream=True))

    calls = [call.function for chunk in chunks for call in chunk.choices[0].delta.tool_calls or []]
    assert "get_weather" == calls[0].name
    assert CALL == "".join(call.arguments or "" for call in calls)
    assert "tool_calls" == chunks[-1].choices[0].finish_reason


def test_responses_answer(driver: Driver) -> None:
    response = driver.call("responses.create", model="m", input="greet")

    assert (GREETING, "completed") == (response.output_text, response.status)


def test_responses_stream_typed_events(driver: Driver) -> None:
    events = driver.events(driver.call("responses.create", model="m", input="greet", stream=True))

    assert GREETING == "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert ("response.created", "response.completed") == (events[0].type, events[-1].type)
    assert GREETING == events[-1].response.output[0].content[0].text


def test_responses_stream_function_calls(driver: Driver) -> None:
    events = driver.events(driver.call("responses.create", model="m", input="weather", stream=True))

    deltas = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    assert CALL == "".join(deltas)
    assert ("function_call", CALL) == (events[-1].response.output[0].type, events[-1].response.output[0].arguments)


@pytest.mark.parametrize("stream", [False, True])
def test_an_error_is_typed(driver: Driver, stream: bool) -> None:
    with pytest.raises(RateLimitError) as caught:
        driver.call("chat.completions.create", model="m", messages=ask("limit"), stream=stream)

    error = caught.value
    assert 429 == error.status_code
    assert "rate_limit_exceeded" == error.code
    assert "rate_limit_error" == error.type
    assert 1.0 == error.retry_after


def test_files_are_kept_paged_and_deleted(driver: Driver) -> None:
    created = [driver.call("files.create", file=(f"f{n}.txt", f"text {n}".encode()), purpose="batch") for n in range(5)]
    ids = {file.id for file in created}

    page = driver.call("files.list", limit=2)
    assert (2, True) == (len(page.data), page.has_next_page())
    assert ids <= {file.id for file in driver.items(page)}
    assert b"text 3" == driver.call("files.content", created[3].id).content
    assert "f3.txt" == driver.call("files.retrieve", created[3].id).filename

    assert [True] * 5 == [driver.call("files.delete", file.id).deleted for file in created]
    with pytest.raises(NotFoundError, match=f"No such file: {created[0].id}"):
        driver.call("files.retrieve", created[0].id)
