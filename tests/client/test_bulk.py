"""`client.bulk`: runs over a scripted transport, with both clients.

Covers: bulk.session, bulk.resources, bulk.requests, bulk.interrupts.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import CancelToken, CircuitBreaker, ClientClosedError, ConfigurationError, InvalidParameterError
from openai_dual.bulk import BulkProgress
from openai_dual.bulk.interrupts import Interrupts
from openai_dual.errors import CallCancelledError, NotFoundError
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]
USAGE = {"prompt_tokens": 6, "completion_tokens": 4, "total_tokens": 10, "prompt_tokens_details": {"cached_tokens": 2}}


class Service:
    """Responds to chats with their text; a text that is a number is the status of an error."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        text = json.loads(request.content)["messages"][0]["content"]
        self.texts.append(text)
        if text.isdigit():
            return httpx.Response(int(text), json={"error": {"message": "failed", "code": "some_code"}})
        message = {"role": "assistant", "content": text.upper()}
        choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
        body = {"id": "c", "object": "chat.completion", "model": "m-1", "choices": choices, "usage": USAGE}
        return httpx.Response(200, json=body, headers={"x-request-id": "req_1"})


def template(driver: Driver) -> Any:
    return driver.method("chat.completions.create").call(model="m", messages=[{"role": "user", "content": "{text}"}])


def rows(*texts: str) -> list[dict[str, Any]]:
    return [{"text": text} for text in texts]


def run(driver: Driver, source: Any, out: Path, **options: Any) -> Any:
    return driver.finish(driver.client.bulk.run(source, out, **{"template": template(driver), **options}))


def results(out: Path) -> dict[int, Any]:
    lines = [json.loads(line) for line in out.read_bytes().splitlines()]
    found = {line["line"]: line for line in lines}
    assert len(lines) == len(found)
    return found


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


def test_results_are_lines_of_the_batch_api(dual: Dual, out: Path) -> None:
    report = run(dual(Service()), [{"text": "a", "custom_id": "first"}, {"text": "404"}], out)

    first, second = results(out)[1], results(out)[2]
    body = first["response"].pop("body")
    assert "A" == body["choices"][0]["message"]["content"]
    assert {
        "line": 1,
        "id": "bulk_req_1",
        "custom_id": "first",
        "response": {"status_code": 200, "request_id": "req_1"},
        "error": None,
    } == first
    assert ("line-2", None) == (second["custom_id"], second["error"])
    assert {"error": {"message": "failed", "code": "some_code"}} == second["response"]["body"]
    assert 404 == second["response"]["status_code"]
    assert (2, 1, 0, 2, None) == (report.done, report.failed, report.resumed, report.total, report.stopped)
    assert (6, 2, 4, None) == (report.input_tokens, report.cached_tokens, report.output_tokens, report.cost)


@pytest.mark.parametrize("at_once", [1, 3, 50])
def test_a_second_run_sends_only_what_is_left(dual: Dual, at_once: int, out: Path) -> None:
    service = Service()
    driver, texts = dual(service), [f"t{number}" for number in range(30)]
    run(driver, rows(*texts), out, at_once=at_once)
    kept = out.read_bytes().splitlines(keepends=True)[:10]
    out.write_bytes(b"".join(kept) + b'{"line":')
    service.texts.clear()

    report = run(driver, rows(*texts), out, at_once=at_once)

    assert set(range(1, 31)) == results(out).keys()
    assert (20, 10, 30) == (len(service.texts), report.resumed, report.done)
    assert [text.upper() for text in texts] == [
        results(out)[number]["response"]["body"]["choices"][0]["message"]["content"] for number in range(1, 31)
    ]


def test_lines_of_the_batch_api_are_sent(dual: Dual, out: Path, tmp_path: Path) -> None:
    service, source = Service(), tmp_path / "in.jsonl"
    good = {
        "custom_id": "a",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "m", "messages": [{"role": "user", "content": "hi"}]},
    }
    bad: list[Any] = [
        {**good, "method": "GET"},
        {**good, "url": "https://example.com/v1/x"},
        {**good, "url": "/v1/../x"},
        {**good, "body": "text"},
        {**good, "body": {"stream": True}},
        {"body": {}},
        5,
    ]
    source.write_text("\n".join(map(json.dumps, [good, *bad])) + "\n{broken\n\n" + json.dumps(good))

    report = run(dual(service), source, out, template=None)

    found = results(out)
    assert ["hi", "hi"] == service.texts
    assert (10, 8) == (report.done, report.failed)
    assert {*range(1, 10), 11} == found.keys()
    assert {"invalid_request"} == {found[number]["error"]["code"] for number in range(2, 10)}


def test_a_changed_source_or_template_is_refused(dual: Dual, out: Path, tmp_path: Path) -> None:
    driver, source = dual(Service()), tmp_path / "in.jsonl"
    source.write_text('{"text":"a"}\n')
    run(driver, source, out)
    other = driver.method("responses.create").call(model="m", input="{text}")

    with pytest.raises(ConfigurationError, match="written with another template"):
        run(driver, source, out, template=other)
    source.write_text('{"text":"b"}\n')
    with pytest.raises(ConfigurationError, match="its source has changed"):
        run(driver, source, out)


def test_failures_are_sent_again_on_request(dual: Dual, out: Path) -> None:
    service = Service()
    driver, texts = dual(service), ("a", "404", "500")
    run(driver, rows(*texts), out)

    for retry, sent in ((False, []), (True, ["500"]), ("all", ["404", "500"])):
        service.texts.clear()
        report = run(driver, rows(*texts), out, retry_failed=retry)
        assert sent == sorted(service.texts)
        assert (3, 2) == (report.done, report.failed)
    assert {1, 2, 3} == results(out).keys()


@pytest.mark.parametrize(
    ("options", "most", "reason"),
    [
        ({"max_tokens": 50}, 12, "max_tokens"),
        ({"max_cost": 0.5}, 12, "max_cost"),
        ({"max_errors": 2}, 7, "max_errors"),
        ({"max_errors": "50%"}, 99, None),
    ],
)
def test_a_run_stops_and_resumes(dual: Dual, options: Any, most: int, reason: str | None, out: Path) -> None:
    driver = dual(Service(), prices=lambda usage: (usage.input_tokens + usage.output_tokens) / 100)
    source = rows(*(["a", "400"] * 8))

    stopped = run(driver, source, out, at_once=1, **options)
    resumed = run(driver, source, out)

    assert reason == stopped.stopped
    assert stopped.done <= most
    assert (16, stopped.done, 8, None) == (resumed.done, resumed.resumed, resumed.failed, resumed.stopped)
    assert 0.8 == pytest.approx(resumed.cost)


def test_errors_of_the_key_stop_a_run_and_are_no_results(dual: Dual, out: Path) -> None:
    report = run(dual(Service()), rows(*["401"] * 50), out, at_once=2)

    assert ("key", 0) == (report.stopped, report.done)
    assert {} == results(out)


def test_single_errors_of_the_key_are_results(dual: Dual, out: Path) -> None:
    report = run(dual(Service()), rows("401", "a", "401", "401"), out, at_once=1)

    assert (None, 4, 3) == (report.stopped, report.done, report.failed)


def test_the_progress_is_reported(dual: Dual, out: Path) -> None:
    driver, seen = dual(Service()), list[BulkProgress]()

    run(driver, rows("a", "400", "b"), out, at_once=1, on_progress=seen.append)

    assert [(1, 0, 3), (2, 1, 3), (3, 1, 3)] == [(each.done, each.failed, each.total) for each in seen]


def test_an_async_listener_is_awaited(dual: Dual, out: Path) -> None:
    driver, seen = dual(Service()), list[int]()

    async def listen(progress: BulkProgress) -> None:
        await asyncio.sleep(0)
        seen.append(progress.done)

    if driver.kind == "sync":
        with pytest.raises(ConfigurationError, match="on_progress"):
            run(driver, rows("a"), out, on_progress=listen)
    else:
        run(driver, rows("a"), out, on_progress=listen)
        assert [1] == seen


def test_cancelled_requests_are_no_results(dual: Dual, out: Path) -> None:
    token = CancelToken()
    driver = dual(Service())

    def stop(progress: BulkProgress) -> None:
        if progress.done == 3:
            token.cancel()

    client, source = driver.client.with_options(cancel=token), rows(*"abcdefghij")
    with pytest.raises(CallCancelledError):
        driver.finish(client.bulk.run(source, out, template=template(driver), at_once=1, on_progress=stop))
    assert {1, 2, 3} == results(out).keys()


def test_a_closed_client_ends_the_run(dual: Dual, out: Path) -> None:
    driver = dual(Service())
    driver.finish(driver.client.close())

    with pytest.raises(ClientClosedError):
        run(driver, rows("a"), out)
    assert b"" == out.read_bytes()


def test_an_open_circuit_is_waited_for(dual: Dual, out: Path, waits: list[float]) -> None:
    failures = iter([500] * 5)

    def service(_: httpx.Request) -> httpx.Response:
        status = next(failures, 200)
        return httpx.Response(status, json={"error": {"message": "x"}} if status == 500 else {"id": "c"})

    driver = dual(service, circuit_breaker=CircuitBreaker(minimum_calls=5))

    report = run(driver, rows(*"abcdefghijklmnop"), out, at_once=1)

    assert (16, 5) == (report.done, report.failed)
    assert waits


@pytest.mark.skipif(not hasattr(signal, "raise_signal") or os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_drains(dual: Dual, out: Path) -> None:
    def interrupt(progress: BulkProgress) -> None:
        if progress.done == 2:
            signal.raise_signal(signal.SIGINT)

    driver = dual(Service())

    report = run(driver, rows(*"abcdefghij"), out, at_once=2, on_progress=interrupt)

    assert "interrupted" == report.stopped
    assert 2 <= report.done < 9
    assert signal.default_int_handler is signal.getsignal(signal.SIGINT)
    assert 10 == run(driver, rows(*"abcdefghij"), out).done


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_second_ctrl_c_cancels(kind: Any, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entered, released, handled = threading.Event(), threading.Event(), threading.Semaphore(0)
    handle = Interrupts._interrupted

    def counted(self: Interrupts, number: int, frame: Any) -> None:
        handle(self, number, frame)
        handled.release()

    monkeypatch.setattr(Interrupts, "_interrupted", counted)

    class Hanging(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, _: httpx.Request) -> httpx.Response:
            entered.set()
            released.wait(30)
            return httpx.Response(200, json={})

        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            entered.set()
            await asyncio.sleep(3600)
            return httpx.Response(200, json={})

    def twice() -> None:
        entered.wait(30)
        for _ in range(2):
            os.kill(os.getpid(), signal.SIGINT)
            while not handled.acquire(timeout=1):  # lost just before the main thread waited for a lock: press again
                os.kill(os.getpid(), signal.SIGINT)
        released.set()

    client = httpx.Client(transport=Hanging()) if kind == "sync" else httpx.AsyncClient(transport=Hanging())
    with Driver(kind, http_client=client) as driver:
        thread = threading.Thread(target=twice)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            run(driver, rows(*"abc"), out, at_once=2)
        thread.join()
    assert len(results(out)) <= 2


def test_iter_yields_values_and_errors(dual: Dual) -> None:
    driver = dual(Service())
    source = [*rows("a", "404"), {"other": 1}]

    first, gone, bad = driver.items(driver.client.bulk.iter(source, template=template(driver)))

    assert (1, "line-1", "A") == (first.line, first.custom_id, first.value.choices[0].message.content)
    assert isinstance(gone.error, NotFoundError)
    assert isinstance(bad.error, InvalidParameterError)


def test_iter_takes_prepared_requests(dual: Dual) -> None:
    driver = dual(Service())
    calls = (
        driver.method("chat.completions.create").call(model="m", messages=[{"role": "user", "content": text}])
        for text in "ab"
    )

    found = driver.items(driver.client.bulk.iter(calls))

    assert ["A", "B"] == [each.value.choices[0].message.content for each in found]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"mode": "fast"}, "^mode: expected 'live', 'batch' or 'auto', got 'fast'"),
        ({"at_once": 0}, "^at_once"),
        ({"template": "x"}, "^template"),
        ({"max_cost": 1.0}, "^max_cost: the client has no prices"),
        ({"out": "-"}, "^out: expected the path"),
        ({"out": "x.gz"}, "^out: expected a file of JSON lines"),
        ({"source": 5}, "^source"),
    ],
)
def test_arguments_are_checked_before_anything_is_sent(dual: Dual, options: Any, message: str, tmp_path: Path) -> None:
    service = Service()
    driver = dual(service)
    given = {"source": rows("a"), "out": tmp_path / "out.jsonl", **options}

    with pytest.raises(ConfigurationError, match=message):
        run(driver, **given)
    assert [] == service.texts


def test_an_empty_source_gives_an_empty_output(dual: Dual, out: Path) -> None:
    report = run(dual(Service()), [], out)

    assert (0, 0, b"") == (report.done, report.failed, out.read_bytes())


@pytest.mark.parametrize("way", ["run", "iter"])
def test_memory_does_not_grow_with_the_source(kind: Any, way: str, out: Path) -> None:
    body = json.dumps({"id": "c", "object": "chat.completion", "choices": [], "usage": USAGE}).encode()
    response_headers = {"content-type": "application/json"}

    class Fixed(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, _: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=body, headers=response_headers)

        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=body, headers=response_headers)

    def source(count: int) -> Iterator[dict[str, Any]]:
        return ({"text": "x" * 4_000} for _ in range(count))

    async def awaited(found: Any) -> int:
        return sum([1 async for _ in found])

    client = httpx.Client(transport=Fixed()) if kind == "sync" else httpx.AsyncClient(transport=Fixed())
    with Driver(kind, http_client=client) as driver:

        def peak_of(count: int) -> int:
            tracemalloc.start()
            try:
                if way == "run":
                    assert count == run(driver, source(count), out.with_name(f"{count}.jsonl")).done
                else:
                    found = driver.client.bulk.iter(source(count), template=template(driver))
                    assert count == (driver.finish(awaited(found)) if kind == "async" else sum(1 for _ in found))
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

        peak_of(20)  # loads modules
        few, many = peak_of(40), peak_of(300)

    assert many < few + 500_000  # the texts of 260 rows alone have twice as much
