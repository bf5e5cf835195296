"""A key is in no sink: with everything on, through success, retries, refusals, faults, echoes of it and streams."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import CollectorRegistry, generate_latest

from openai_dual import CircuitBreaker, OpenAIError
from openai_dual.observe import TRACE, JSONFormatter, OpenTelemetryMetrics, PrometheusMetrics, Tracing
from tests.support.clients import Driver
from tests.support.streaming import Body

Dual = Callable[..., Driver]
CANARY = "canary-5f1e7a90d2"
"""It has no form that redaction could know it by."""
MESSAGES = [{"role": "user", "content": "hi"}]
ECHO = {"id": "x", "object": "chat.completion", "choices": [], "note": f"you sent {CANARY}"}


class Kept:
    def __init__(self) -> None:
        self.events: list[str] = []

    def observe(self, event: Any) -> None:
        self.events.append(f"{event!r} {getattr(getattr(event, 'payload', None), 'shown', str)()}")


def answers() -> list[Any]:
    stream = (
        b'data: {"choices":[{"index":0,"delta":{"content":"' + CANARY.encode() + b'"},"finish_reason":"stop"}]}\n\n'
    )
    return [
        httpx.Response(200, json=ECHO),
        httpx.Response(500, json={"error": {"message": f"oh, {CANARY}"}}),
        httpx.Response(429, headers={"retry-after": "0"}, json={"error": {"message": CANARY}}),
        httpx.Response(200, json=ECHO),
        httpx.Response(200, stream=Body([stream, b"data: [DONE]\n\n"])),
        httpx.Response(401, json={"error": {"message": f"wrong key {CANARY}", "code": "invalid_api_key"}}),
        httpx.ConnectError(f"no way to {CANARY}"),
        httpx.ReadError("reset"),
        httpx.Response(200, content=f"<html>{CANARY}</html>".encode(), headers={"content-type": "text/html"}),
        *(httpx.Response(500) for _ in range(3)),
    ]


def test_the_key_is_nowhere(dual: Dual, caplog: pytest.LogCaptureFixture, waits: list[float]) -> None:
    caplog.set_level(TRACE, "openai_dual")
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    reader, registry, kept = InMemoryMetricReader(), CollectorRegistry(), Kept()
    driver = dual(
        answers(),
        api_key=CANARY,
        max_retries=2,
        circuit_breaker=CircuitBreaker(failure_threshold=3),
        hooks=[kept, PrometheusMetrics(registry)],
        tracing=Tracing(provider, propagate=True),
        metrics=OpenTelemetryMetrics(MeterProvider([reader])),
        log_requests=True,
        log_responses=True,
        default_query={"api-key": CANARY},
    )
    use(driver)

    sinks = {
        "logs": "\n".join(JSONFormatter().format(record) for record in caplog.records),
        "spans": "\n".join(str(span.to_json()) for span in exporter.get_finished_spans()),
        "metrics": str(reader.get_metrics_data()),
        "prometheus": generate_latest(registry).decode(),
        "events": "\n".join(kept.events),
        "health": json.dumps(driver.client.health()),
        "client": repr(driver.client) + repr(vars(driver.client)),
    }
    assert [] == [name for name, text in sinks.items() if not text]
    assert [] == [(name, text[at - 90 : at + 20]) for name, text in sinks.items() if (at := text.find(CANARY)) >= 0]
    assert waits


def use(driver: Driver) -> None:
    """Make calls until all answers have been given."""
    for how in ({}, {}, {"stream": True}, {}, {}, {}, {}, {}):
        with suppress(OpenAIError):
            found = driver.call("chat.completions.create", model="m", messages=MESSAGES, user="u", **how)
            if how:
                driver.events(found)
