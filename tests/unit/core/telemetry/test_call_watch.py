"""The events of a call that observers receive, their order, and observers that fail.

Covers: attempt_watch, events.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import evolve

from openai_dual.core.resilience.bulkhead import Bulkhead
from openai_dual.core.resilience.circuit_breaker import CircuitBreaker
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.resilience.retry_budget import RetryBudget
from openai_dual.core.secrets import SecretBytes
from openai_dual.core.telemetry.events import (
    AttemptFinished,
    AttemptStarted,
    CallFinished,
    CallStarted,
    Decoded,
    GatePassed,
    StreamChunk,
    WaitEnded,
    WaitStarted,
)
from openai_dual.core.telemetry.hooks import OutcomeEvent, RetriesExhaustedEvent, RetryEvent
from openai_dual.core.telemetry.listeners import listeners
from openai_dual.core.telemetry.summary import ResponseSummary
from openai_dual.errors import APITimeoutError, CircuitOpenError, InternalServerError
from tests.support.clients import Driver, Kind
from tests.support.concurrent_calls import Simulation
from tests.support.flows import REQUEST, Script, response
from tests.support.streaming import Body

EVENT = b'data: {"model":"m-1","choices":[{"index":0,"finish_reason":"stop"}],"usage":{"prompt_tokens":3}}\n\n'
DONE = b"data: [DONE]\n\n"


class Recorder:
    """An observer that records events and returns *answer*."""

    def __init__(self, answer: Any = None, *, timed: bool = False) -> None:
        self.events: list[Any] = []
        self.answer, self.timed = answer, timed

    def observe(self, event: Any) -> Any:
        self.events.append(event)
        return self.answer

    @property
    def kinds(self) -> list[type]:
        """The kinds of the recorded events, without those of hooks at the end of a call."""
        told = (OutcomeEvent, RetriesExhaustedEvent)
        return [type(event) for event in self.events if not isinstance(event, told)]

    def of(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def watched(kind: Kind, replies: list[Any], recorder: Any, took: float = 0.0, **policy: Any) -> Script:
    return Script(replies, took=took, kind=kind, policy={"hooks": listeners([recorder])} | policy)


def test_credentials_are_looked_for_once_an_attempt_among_what_was_written_as_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[Any] = []

    def sent_with(headers: Any, url: str) -> list[str]:
        looked.append((headers, url))
        return ["a-key-that-went-out"]

    monkeypatch.setattr("openai_dual.core.telemetry.attempt_watch.sent_with", sent_with)
    request = evolve(REQUEST, headers=[(b"A", b"b"), (b"X-Key", SecretBytes(b"a-key-that-went-out"))])
    recorder = Recorder()
    answer = response(500, {"x-request-id": "r a-key-that-went-out"}, message="a-key-that-went-out")
    watched("sync", [answer], recorder).fail(max_retries=0, request=request)
    [finished] = recorder.of(AttemptFinished)

    assert ("r ***", '{"error":{"message":"***"}}') == (finished.request_id, finished.payload.shown())
    assert [([("X-Key", "a-key-that-went-out")], REQUEST.url)] == looked


def test_the_events_of_a_successful_call(kind: Kind) -> None:
    recorder = Recorder()
    answered = watched(kind, [response(200)], recorder, took=2).run()

    assert answered.watch is not None
    assert [CallStarted, AttemptStarted, AttemptFinished] == recorder.kinds
    [finished] = recorder.of(AttemptFinished)
    assert (1, 2.0, "ok", None, 200, 2) == (
        finished.number,
        finished.seconds,
        finished.outcome,
        finished.error,
        finished.status,
        finished.sent_bytes,
    )


def test_a_retry_with_its_wait(kind: Kind) -> None:
    recorder = Recorder()
    watched(kind, [response(500), APITimeoutError(sent=True)], recorder, took=1).fail(max_retries=1)

    attempt = [AttemptStarted, AttemptFinished]
    assert [
        CallStarted, *attempt, RetryEvent, WaitStarted, WaitEnded, *attempt, CallFinished,
    ] == recorder.kinds  # fmt: skip
    assert [("retry", 0.5)] == [(each.reason, each.seconds) for each in recorder.of(WaitEnded)]
    assert [(500, InternalServerError), (None, APITimeoutError)] == [
        (each.status, type(each.error)) for each in recorder.of(AttemptFinished)
    ]
    [finished] = recorder.of(CallFinished)
    assert ("error", 2, 2.5, {"retry": 0.5}) == (
        finished.outcome,
        finished.attempts,
        finished.seconds,
        finished.waited,
    )


def test_all_events_of_a_call_have_one_call_object(kind: Kind) -> None:
    recorder = Recorder()
    watched(kind, [response(500), response(200)], recorder, gates=(CircuitBreaker(),)).run()

    assert 1 == len({id(event.call) for event in recorder.events})


def test_circuits_are_reported(kind: Kind) -> None:
    recorder, breaker = Recorder(), CircuitBreaker(failure_threshold=1)
    for _ in range(2):
        watched(kind, [response(500)], recorder, gates=(breaker,)).fail(max_retries=0)

    assert [("https://api.example", "closed", None), ("https://api.example doX", "open", CircuitOpenError)] == [
        (each.key, each.state, each.refusal and type(each.refusal)) for each in recorder.of(GatePassed)
    ]


@pytest.mark.parametrize(
    ("queue", "reason"),
    [(RateLimiter(RateLimits(requests_per_minute=60)), "rate_limit"), (Bulkhead(1), "bulkhead")],
)
def test_waits_in_queues_are_reported(kind: Kind, queue: Any, reason: str) -> None:
    recorder = Recorder()
    simulation = Simulation(kind, [queue], lambda _, __: (3.0, httpx.Response(200, json={"id": "x"})))
    simulation.policy["hooks"] = listeners([recorder])
    simulation.call("first")
    simulation.call("second")
    simulation.run()

    waits = [(each.call.operation, each.reason) for each in recorder.of(WaitEnded)]
    assert ("second", reason) in waits
    assert len(waits) == len(recorder.of(WaitStarted))


def test_observers_add_headers(kind: Kind) -> None:
    script = watched(kind, [response(200)], Recorder({"traceparent": "00-1"}))
    script.run()

    assert (b"traceparent", b"00-1") in script.sends[0].headers


@pytest.mark.parametrize("answer", [True, "text", {"bad name": "x"}, {"x": "two\nlines"}, {"x": 5}, {5: "x"}])
def test_what_are_no_headers_changes_nothing(kind: Kind, answer: Any) -> None:
    script = watched(kind, [response(200)], Recorder(answer))
    script.run()

    assert [(b"A", b"b"), (b"X-Attempt", b"1")] == list(script.sends[0].headers)


@pytest.mark.parametrize("timed", [True, False])
def test_phases_are_asked_for_by_who_wants_them(kind: Kind, timed: bool) -> None:
    recorder = Recorder(timed=timed)
    script = watched(kind, [response(200)], recorder)
    script.run()

    assert timed == (script.sends[0].trace is not None)


def test_without_observers_nothing_is_added(kind: Kind) -> None:
    script = Script([response(200)], kind=kind)
    answered = script.run()

    assert (None, None) == (answered.watch, script.sends[0].trace)


def test_an_observer_that_raises_is_logged_once(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def observe(self, event: Any) -> None:
            raise ZeroDivisionError(str(type(event)))

    recorder = Recorder()
    with caplog.at_level(logging.ERROR, "openai_dual"):
        Script([response(500), response(200)], kind=kind, policy={"hooks": listeners([Broken(), recorder])}).run()

    assert 1 == len(caplog.records)
    assert "Broken" in caplog.records[0].getMessage()
    assert recorder.of(AttemptFinished)


Dual = Callable[..., Driver]


def test_decoding_ends_a_call(dual: Dual) -> None:
    recorder = Recorder()
    body = {"id": "c", "object": "chat.completion", "model": "m-1", "choices": [{"finish_reason": "stop"}]}
    usage = {"usage": {"prompt_tokens": 3, "completion_tokens": 5}}
    driver = dual([httpx.Response(200, json=body | usage, headers={"x-request-id": "r"})], hooks=[recorder])
    driver.call("chat.completions.create", model="m", messages=[])

    assert [Decoded, CallFinished] == recorder.kinds[-2:]
    [finished] = recorder.of(CallFinished)
    assert ResponseSummary("m-1", "c", "chat.completion", None, 3, 5, ("stop",)) == finished.findings
    assert ("ok", 1, 200, "r") == (finished.outcome, finished.attempts, finished.status, finished.request_id)
    assert ("chat.completions.create", "POST /chat/completions", 32) == (
        finished.call.name,
        finished.call.endpoint,
        len(finished.call.id),
    )


def test_a_response_that_cannot_be_decoded_is_an_error_of_the_call(dual: Dual) -> None:
    recorder = Recorder()
    driver = dual([httpx.Response(200, content=b"{", headers={"content-type": "application/json"})], hooks=recorder)
    with pytest.raises(Exception, match="cannot be read"):
        driver.call("models.retrieve", "m")

    assert ["error"] == [event.outcome for event in recorder.of(CallFinished)]


def test_a_raw_response_ends_a_call(dual: Dual) -> None:
    recorder = Recorder()
    driver = dual([httpx.Response(200, json={"id": "m", "object": "model"})], hooks=recorder)
    raw = driver.call("models.retrieve.raw", "m")
    raw.parse()

    assert [CallFinished] == recorder.kinds[-1:]
    assert [("ok", "m")] == [(each.outcome, each.findings.id) for each in recorder.of(CallFinished)]


def test_a_page_ends_a_call(dual: Dual) -> None:
    recorder = Recorder()
    driver = dual([httpx.Response(200, json={"object": "list", "data": []})], hooks=recorder)
    driver.finish(driver.method("models.list")())

    assert ["ok"] == [each.outcome for each in recorder.of(CallFinished)]


def stream(dual: Dual, recorder: Recorder, *chunks: bytes | Exception) -> tuple[Driver, Any]:
    driver = dual([httpx.Response(200, stream=Body(chunks))], hooks=recorder)
    return driver, driver.call("chat.completions.create", model="m", messages=[], stream=True)


def test_a_stream_ends_with_its_last_event(dual: Dual) -> None:
    recorder = Recorder()
    driver, events = stream(dual, recorder, EVENT, DONE)
    assert CallFinished not in recorder.kinds
    driver.events(events)

    assert [StreamChunk, AttemptFinished, CallFinished] == recorder.kinds[-3:]
    [finished] = recorder.of(CallFinished)
    assert ("ok", 1, "m-1", 3, ("stop",)) == (
        finished.outcome,
        finished.chunks,
        finished.findings.model,
        finished.findings.input_tokens,
        finished.findings.finish_reasons,
    )
    assert finished.first_chunk is not None
    assert finished.first_chunk <= finished.seconds


def test_a_stream_that_is_closed_is_abandoned(dual: Dual) -> None:
    recorder = Recorder()
    driver, events = stream(dual, recorder, EVENT, DONE)
    driver.finish(events.close())
    driver.finish(events.close())

    assert ["abandoned"] == [each.outcome for each in recorder.of(CallFinished)]


def test_a_stream_that_breaks_is_reported_once(dual: Dual) -> None:
    recorder = Recorder()
    driver, events = stream(dual, recorder, EVENT, httpx.ReadError("reset"))
    with pytest.raises(Exception, match="was interrupted"):
        driver.events(events)

    assert [("error", 1)] == [(each.outcome, each.chunks) for each in recorder.of(CallFinished)]
    assert 1 == len(recorder.of(AttemptFinished))


def test_a_retry_taken_from_an_empty_budget_is_none(kind: Kind) -> None:
    recorder = Recorder()
    watched(kind, [response(500)], recorder, budget=RetryBudget(1)).fail()

    assert [] == recorder.of(WaitStarted)
    assert 1 == len(recorder.of(CallFinished))


def test_the_correlation_id_is_that_of_the_header(dual: Dual) -> None:
    recorder = Recorder()
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": "x"})

    driver = dual(answer, hooks=recorder)
    driver.call("embeddings.create", model="m", input=["a", "b"])
    driver.call("embeddings.create", model="m", input="a", extra_headers={"X-Client-Request-Id": "mine"})

    ids = [each.call.id for each in recorder.of(CallStarted)]
    assert [request.headers["x-client-request-id"] for request in sent] == ids
    assert [2, 1] == [each.inputs for each in recorder.of(CallStarted)]
