"""Prepared requests as batches, up to typed results by their ids, with both clients.

Covers: helpers.batches, core.workflows.batch_files.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual.core.calls.call import Call
from openai_dual.core.workflows.batch_files import batch_files
from openai_dual.emulator import Emulator
from openai_dual.errors import (
    APIError,
    InternalServerError,
    InvalidParameterError,
    NotFoundError,
    PartialResultError,
    PollTimeoutError,
    RateLimitError,
)
from openai_dual.helpers.batches import RESPONSES
from openai_dual.testing import no_waits
from tests.support.clients import KINDS, Driver, Kind

Dual: TypeAlias = Callable[..., Driver]


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    kind: Kind = request.param
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        yield opened


def asking(driver: Driver, text: str, **params: Any) -> Call[Any]:
    messages = [{"role": "user", "content": text}]
    call: Call[Any] = driver.method("chat.completions.create").call(model="gpt-4o-mini", messages=messages, **params)
    return call


@pytest.mark.parametrize("name", ["batches.run", "batches.submit"])
def test_requests_are_checked_before_they_are_uploaded(dual: Dual, name: str) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent {request.url}")

    driver = dual(refuse)
    calls = {
        "good": asking(driver, "Hello"),
        "hot": asking(driver, "Hello", temperature=3, n=0),
        "none": driver.method("embeddings.create").call(model="m", input=[]),
        "unchecked": asking(driver, "Hello", temperature=3, validate_requests=False),
    }
    with pytest.raises(InvalidParameterError) as caught:
        driver.call(name, calls, validate_requests=True)

    assert [
        "calls['hot'].temperature: expected at most 2, got 3",
        "calls['hot'].n: expected at least 1, got 0",
        "calls['none'].input: expected at least 1 element, got 0",
    ] == list(map(str, caught.value.problems))


def test_calls_become_typed_results(driver: Driver, waits: list[float]) -> None:
    calls = {
        "a": asking(driver, "Hello"),
        "b": asking(driver, "Bye"),
        "wrong": asking(driver, "Hello", temperature="hot"),
        "v": driver.method("embeddings.create").call(model="text-embedding-3-small", input="x"),
    }

    results = driver.call("batches.run", calls)

    assert ["You said: Hello", "You said: Bye"] == [
        results[name].value.choices[0].message.content for name in ("a", "b")
    ]
    assert 1 == len(results["v"].value.data)
    assert ({"a", "b", "wrong", "v"}, 400) == (results.keys(), results["wrong"].error.status_code)
    assert waits


def test_batches_of_an_earlier_process_are_collected_by_their_ids(driver: Driver, waits: list[float]) -> None:
    (batch,) = driver.call("batches.submit", {"a": asking(driver, "Hello")}, metadata={"of": "us"})

    results = driver.call("batches.collect", [batch.id])

    assert ("ChatCompletion", {"of": "us"}) == (type(results["a"].value).__name__, batch.metadata)
    assert waits


def test_what_has_no_answer_is_told(driver: Driver, waits: list[float]) -> None:
    calls = {"a": asking(driver, "Hello"), "b": asking(driver, "Bye")}
    (batch,) = driver.call("batches.submit", {"a": calls["a"]})

    results = driver.call("batches.collect", [batch.id], calls)

    with pytest.raises(APIError, match="ended with status 'completed' and has no result"):
        _ = results["b"].value
    assert "You said: Hello" == results["a"].value.choices[0].message.content
    assert waits


def test_a_batch_that_is_gone_leaves_the_results_of_those_before(driver: Driver, waits: list[float]) -> None:
    (batch,) = driver.call("batches.submit", {"a": asking(driver, "Hello")})

    with pytest.raises(PartialResultError) as caught:
        driver.call("batches.collect", [batch.id, "batch_gone"])

    assert (["a"], NotFoundError) == (list(caught.value.done), type(caught.value.__cause__))
    assert waits


class Service:
    """Takes files and batches; creating more than *most* batches fails."""

    def __init__(self, most: int) -> None:
        self.most, self.files, self.batches = most, 0, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/files"):
            self.files += 1
            return httpx.Response(200, json={"id": f"file-{self.files}"})
        if self.batches == self.most:
            return httpx.Response(500, json={"error": {"message": "not now"}})
        self.batches += 1
        endpoint = json.loads(request.content)["endpoint"]
        return httpx.Response(200, json={"id": f"batch_{self.batches}", "endpoint": endpoint, "status": "validating"})


def test_batches_that_were_created_are_told_when_a_later_one_fails(dual: Dual) -> None:
    driver = dual(Service(most=1))
    embedding = driver.method("embeddings.create").call(model="m", input="x")

    with pytest.raises(PartialResultError) as caught:
        driver.call("batches.submit", {"a": asking(driver, "Hello"), "b": embedding})

    assert (["batch_1"], InternalServerError) == ([b.id for b in caught.value.done], type(caught.value.__cause__))


def test_the_time_to_collect_is_that_of_all_batches(kind: Kind) -> None:
    """Each is done at its third look, after 30 and 45 seconds and some jitter: the second is looked at in vain."""
    looks = Counter[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        looks[name] += 1
        status = "completed" if looks[name] == 3 else "in_progress"
        return httpx.Response(200, json={"id": name, "endpoint": "/v1/new", "status": status})

    with (
        no_waits() as clock,
        Driver(kind, httpx.MockTransport(answer)) as driver,
        pytest.raises(PartialResultError) as caught,
    ):
        driver.call("batches.collect", ["a", "b"], max_wait_seconds=90)

    assert isinstance(caught.value.__cause__, PollTimeoutError)
    assert ({"a": 3, "b": 1}, True) == (dict(looks), 75 <= clock.elapsed <= 90)


def test_files_hold_so_many_requests_and_bytes() -> None:
    with Driver("sync") as driver:
        calls = {str(number): asking(driver, "x") for number in range(5)}

    assert [2, 2, 1] == [len(file.lines) for file in batch_files(calls, most_requests=2)]
    size = len(batch_files(calls)[0].lines[0])
    assert [3, 2] == [len(file.lines) for file in batch_files(calls, most_bytes=3 * size)]
    assert [1] * 5 == [len(file.lines) for file in batch_files(calls, most_bytes=1)]


def test_a_line_is_the_request() -> None:
    with Driver("sync") as driver:
        (file,) = batch_files({"a": asking(driver, "Hé", extra_body={"more": 1})})

    message = {"role": "user", "content": "Hé"}
    body = {"messages": [message], "model": "gpt-4o-mini", "more": 1}
    expected = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": body}
    assert ("/v1/chat/completions", expected) == (file.endpoint, json.loads(file.content))


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("models.retrieve", {"model": "m"}),
        ("files.create", {"file": b"x", "purpose": "batch"}),
        ("chat.completions.create", {"model": "m", "messages": [], "stream": True}),
    ],
)
def test_what_cannot_be_part_of_a_batch_is_named_before_anything_is_sent(
    dual: Dual, method: str, params: dict[str, Any]
) -> None:
    driver = dual([])

    with pytest.raises(InvalidParameterError, match=r"calls\['odd'\]: expected a POST with a JSON body"):
        driver.call("batches.submit", {"fine": asking(driver, "x"), "odd": driver.method(method).call(**params)})


def test_results_that_are_errors_are_typed(dual: Dual) -> None:
    lines = [
        {"custom_id": "a", "response": {"status_code": 429, "request_id": "req_1", "body": {"error": {"code": "x"}}}},
        {"custom_id": "b", "response": None, "error": {"code": "batch_expired", "message": "too late"}},
        {"custom_id": "c", "response": {"status_code": 200, "body": {"id": "c"}}},
        {"no": "id"},
    ]
    content = "\n".join(map(json.dumps, lines)) + "\nnot JSON\n\n"
    done = {"id": "batch_1", "status": "expired", "endpoint": "/v1/new", "output_file_id": "file-1"}
    answers = [httpx.Response(200, json=done), httpx.Response(200, content=content.encode())]

    results = dual(answers).call("batches.collect", ["batch_1"])

    assert (RateLimitError, "req_1") == (type(results["a"].error), results["a"].error.request_id)
    assert ("batch_expired", "batch_expired: too late") == (results["b"].error.code, str(results["b"].error))
    assert ({"id": "c"}, {"a", "b", "c"}) == (results["c"].value, results.keys())


def test_answers_of_every_endpoint_have_their_class() -> None:
    from importlib import import_module

    for module, name in RESPONSES.values():
        assert name == getattr(import_module(f"openai_dual._generated.models.{module}"), name).__name__
