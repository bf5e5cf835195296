"""What is logged: on which level, in which words, with which fields, and what is kept out.

Covers: formatting, levels, lines.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider

from openai_dual import CircuitBreaker, ConfigurationError, OpenAI, OpenAIError
from openai_dual.observe import TRACE, JSONFormatter, Tracing
from tests.support.clients import Driver
from tests.support.streaming import Body

Dual = Callable[..., Driver]
LOGGER = logging.getLogger("openai_dual")
MESSAGES = [{"role": "user", "content": "hi"}]
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "m-2026",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "hi"}}],
    "usage": {"prompt_tokens": 3, "completion_tokens": 5},
}
EVENT = b'data: {"choices":[{"index":0,"delta":{"content":"secret words"},"finish_reason":"stop"}]}\n\n'


@pytest.fixture(autouse=True)
def _logger_as_it_was() -> Iterator[None]:
    level, handlers = LOGGER.level, [*LOGGER.handlers]
    yield
    LOGGER.setLevel(level)
    LOGGER.handlers[:] = handlers


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Callable[[int], list[Any]]:
    """Return what was logged from a level on, as (level, message)."""

    def since(level: int) -> list[tuple[str, str]]:
        ours = (record for record in caplog.records if record.name == "openai_dual" and record.levelno >= level)
        return [(record.levelname, record.getMessage()) for record in ours]

    return since


def chat(driver: Driver, **more: Any) -> Any:
    return driver.call("chat.completions.create", model="m", messages=MESSAGES, **more)


def test_a_call_logs_a_line_at_its_start_and_at_its_end(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "openai_dual")
    chat(dual([httpx.Response(200, json=COMPLETION, headers={"x-request-id": "req_1"})]))
    started, ended = caplog.records

    fields = vars(ended)
    call = f"chat.completions.create [{fields['correlation_id'][:8]}]"
    assert f"{call} started" == started.getMessage()
    duration = f"{fields['duration']:.3f} s"
    assert f"{call} ended: 200, m, 3 + 5 tokens, {duration}, req_1" == ended.getMessage()
    assert ("chat.completions.create", "POST /chat/completions", "m", "req_1", 200, 1, 3, 5, ["stop"], "ok") == tuple(
        fields[name]
        for name in (
            *("operation", "endpoint", "model", "request_id", "status", "attempt"),
            *("prompt_tokens", "completion_tokens", "finish_reasons", "outcome"),
        )
    )
    assert fields["duration"] >= 0
    assert vars(started)["correlation_id"] == fields["correlation_id"]
    assert "chatcmpl-1" not in str([vars(record) for record in caplog.records])


@pytest.mark.parametrize(
    ("method", "answer", "named"),
    [
        ("files.retrieve", {"id": "file-1", "object": "file", "status": "processed"}, False),
        ("files.delete", {"id": "file-1", "object": "file", "deleted": True}, True),
        ("batches.retrieve", {"id": "batch-1", "object": "batch", "status": "in_progress"}, False),
        ("batches.retrieve", {"id": "batch-1", "object": "batch", "status": "completed"}, True),
        ("batches.cancel", {"id": "batch-1", "object": "batch", "status": "cancelling"}, False),
    ],
)
def test_lines_name_objects_that_were_created_deleted_or_finished(
    dual: Dual, caplog: pytest.LogCaptureFixture, method: str, answer: dict[str, Any], named: bool
) -> None:
    caplog.set_level(logging.INFO, "openai_dual")
    dual([httpx.Response(200, json=answer)]).call(method, "some-id")
    ended = caplog.records[-1]

    assert named == (answer["id"] in ended.getMessage())
    assert (answer["id"] if named else None) == vars(ended).get("object_id")
    assert "some-id" not in str([vars(record) for record in caplog.records])


def test_creating_names_what_was_created(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "openai_dual")
    driver = dual([httpx.Response(200, json={"id": "batch-1", "object": "batch", "status": "validating"})])
    driver.call("batches.create", input_file_id="f", endpoint="/v1/embeddings", completion_window="24h")

    assert "(batch-1)" in caplog.records[-1].getMessage()


@pytest.mark.parametrize("level", [logging.WARNING, logging.INFO])
@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([httpx.Response(401)], ["ERROR"]),
        ([httpx.Response(404)], []),  # for the program to judge
        ([httpx.Response(500), httpx.Response(200, json=COMPLETION)], ["WARNING"]),
        ([httpx.Response(429), httpx.Response(200, json=COMPLETION)], ["WARNING", "WARNING"]),
        ([httpx.Response(429), httpx.Response(429)], ["WARNING", "WARNING", "WARNING", "WARNING"]),
        ([httpx.Response(429, json={"error": {"code": "insufficient_quota"}})], ["WARNING", "ERROR"]),
    ],
)
def test_failures_are_logged_by_their_severity(
    dual: Dual,
    lines: Callable[[int], list[Any]],
    caplog: pytest.LogCaptureFixture,
    waits: list[float],  # noqa: ARG001 (nothing waits)
    level: int,
    answers: list[httpx.Response],
    expected: list[str],
) -> None:
    caplog.set_level(level, "openai_dual")
    with suppress(OpenAIError):
        chat(
            dual(
                [httpx.Response(each.status_code, content=each.content, headers=each.headers) for each in answers],
                max_retries=1,
            )
        )

    assert expected == [name for name, _ in lines(logging.WARNING)]


def test_a_retry_says_of_what_and_after_which_error(
    dual: Dual,
    lines: Callable[[int], list[Any]],
    waits: list[float],  # noqa: ARG001 (nothing waits)
) -> None:
    broken = httpx.Response(500, json={"error": {"message": "out of order"}})
    chat(dual([broken, httpx.Response(200, json=COMPLETION)], max_retries=1))

    ((level, text),) = lines(logging.WARNING)
    assert "WARNING" == level
    assert re.fullmatch(
        r"chat\.completions\.create \[\w{8}\] retries in \S+ s: attempt 1 failed:"
        r" InternalServerError: 500: out of order .*",
        text,
    )


def test_every_line_says_which_call_it_is_of(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(TRACE, "openai_dual")
    driver = dual(
        [httpx.Response(200, json=COMPLETION), httpx.Response(200, stream=Body([EVENT, b"data: [DONE]\n\n"]))]
    )
    chat(driver)
    driver.events(chat(driver, stream=True))

    records = [record for record in caplog.records if record.name == "openai_dual"]
    assert 8 <= len(records)
    assert [] == [
        record.getMessage()
        for record in records
        if not record.getMessage().startswith(f"chat.completions.create [{vars(record)['correlation_id'][:8]}] ")
    ]


def test_an_opened_circuit_is_an_error(dual: Dual, lines: Callable[[int], list[Any]]) -> None:
    with suppress(OpenAIError):
        chat(dual([httpx.Response(500)], circuit_breaker=CircuitBreaker(failure_threshold=1)))

    assert ("ERROR", "circuit https://api.openai.com createChatCompletion m: closed -> open") in lines(logging.ERROR)


def test_nobody_reads_and_nothing_is_made(dual: Dual, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(
        "openai_dual.core.telemetry.call_watch.CallWatch.__init__", lambda *given, **_: made.append(given)
    )
    LOGGER.setLevel(logging.WARNING)
    chat(dual([httpx.Response(200, json=COMPLETION)]))

    assert [] == made


@pytest.mark.parametrize("asked", [True, False])
def test_bodies_are_logged_on_request_only(dual: Dual, caplog: pytest.LogCaptureFixture, asked: bool) -> None:
    caplog.set_level(TRACE, "openai_dual")
    answers = [
        httpx.Response(200, json=COMPLETION | {"note": "words of the answer"}),
        httpx.Response(200, stream=Body([EVENT, b"data: [DONE]\n\n"])),
    ]
    driver = dual(answers, log_requests=asked, log_responses=asked)
    chat(driver, user="words of the question")
    driver.events(chat(driver, stream=True))
    logged = str([(record.getMessage(), vars(record)) for record in caplog.records])

    assert (asked, asked, asked) == tuple(
        words in logged for words in ("words of the question", "words of the answer", "secret words")
    )


def test_the_wire_is_on_level_trace(dual: Dual, lines: Callable[[int], list[Any]]) -> None:
    LOGGER.setLevel(TRACE)
    driver = dual([httpx.Response(200, stream=Body([EVENT, b"data: [DONE]\n\n"]))])
    driver.events(chat(driver, stream=True))

    traced = [text.partition("] ")[2] for level, text in lines(TRACE) if level == "TRACE"]
    assert [f"event 1 of the stream: {len(EVENT) - len('data: ') - 2} bytes"] == traced


def test_the_trace_id_is_that_of_the_span(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "openai_dual")
    provider = TracerProvider()
    driver = dual([httpx.Response(200, json=COMPLETION)], tracing=Tracing(provider))
    with provider.get_tracer("test").start_as_current_span("outer") as outer:
        chat(driver)
    started, ended = (vars(record) for record in caplog.records)

    assert f"{outer.get_span_context().trace_id:032x}" == started["trace_id"] == ended["trace_id"]
    assert started["span_id"] == ended["span_id"] != f"{outer.get_span_context().span_id:016x}"


def test_without_tracing_it_is_that_of_the_caller(dual: Dual, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "openai_dual")
    driver = dual([httpx.Response(200, json=COMPLETION)])
    with TracerProvider().get_tracer("test").start_as_current_span("outer") as outer:
        chat(driver)

    assert {f"{outer.get_span_context().trace_id:032x}"} == {vars(record)["trace_id"] for record in caplog.records}


def test_lines_are_json_objects() -> None:
    record = logging.makeLogRecord(
        {"name": "openai_dual", "levelno": 20, "levelname": "INFO", "msg": "%s done", "args": ("it",), "status": 200}
    )
    line = json.loads(JSONFormatter().format(record))

    assert line.pop("time").endswith("+00:00")
    assert {"level": "INFO", "logger": "openai_dual", "message": "it done", "status": 200} == line


def test_a_failure_is_part_of_the_line() -> None:
    record = logging.makeLogRecord({"msg": "oh", "exc_info": (ValueError, ValueError("x"), None)})

    assert "ValueError: x" in json.loads(JSONFormatter().format(record))["exception"]


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("error", logging.ERROR),
        ("warn", logging.WARNING),
        ("info", logging.INFO),
        ("debug", logging.DEBUG),
        ("trace", TRACE),
        ("Debug", logging.DEBUG),
    ],
)
def test_the_environment_asks_for_a_level(monkeypatch: pytest.MonkeyPatch, word: str, level: int) -> None:
    monkeypatch.setenv("OPENAI_LOG", word)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    LOGGER.handlers[:] = []
    for _ in range(2):
        OpenAI(api_key="key-of-the-user")

    assert (level, [logging.StreamHandler]) == (LOGGER.level, [type(each) for each in LOGGER.handlers])


def test_an_unknown_word_in_the_environment_is_ignored_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_LOG", "loud")
    LOGGER.handlers[:] = []
    with pytest.warns(UserWarning, match=r"^OPENAI_LOG: expected one of error, warn, .*, got 'loud'; it is ignored$"):
        OpenAI(api_key="key-of-the-user")

    assert [] == LOGGER.handlers


def test_no_handler_is_added_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [logging.StreamHandler()])
    LOGGER.handlers[:] = []
    OpenAI(api_key="key-of-the-user", log_level="info")

    assert [] == LOGGER.handlers


@pytest.mark.parametrize("level", ["loud", 10, ""])
def test_a_level_that_is_none_is_refused(level: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^log_level: expected one of error, warn"):
        OpenAI(api_key="key-of-the-user", log_level=level)


def test_no_handler_unless_asked(dual: Dual) -> None:
    LOGGER.handlers[:] = []
    with suppress(OpenAIError):
        chat(dual([httpx.Response(500)]))

    assert [logging.NullHandler] == [type(each) for each in LOGGER.handlers]
