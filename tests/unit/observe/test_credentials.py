"""No output has a credential: with everything enabled, through success, retries, refusals, faults, echoes, streams."""

from __future__ import annotations

import json
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import CollectorRegistry, generate_latest

from openai_dual import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, CircuitBreaker, OpenAI, OpenAIError
from openai_dual.observe import TRACE, JSONFormatter, OpenTelemetryMetrics, PrometheusMetrics, Tracing
from openai_dual.testing import cassette
from tests.support.clients import Driver, Kind
from tests.support.streaming import Body
from tests.support.visible_output import VisibleOutput

KEY, ADMIN, HEADER, QUERY, WEBHOOK, ORGANIZATION, PROJECT = (
    f"canary-{name}-5f1e7a90d2" for name in ("key", "admin", "header", "query", "webhook", "organization", "project")
)
"""They have no form that redaction could know them by."""
CANARIES = (KEY, ADMIN, HEADER, QUERY, WEBHOOK, ORGANIZATION, PROJECT)
SENT = f"{KEY} {HEADER} {QUERY}"
"""What a request has, and a server could echo."""
MESSAGES = [{"role": "user", "content": "hi"}]
ECHO = {
    "id": f"chat-{KEY}",
    "object": "chat.completion",
    "model": KEY,
    "choices": [{"index": 0, "finish_reason": KEY}],
    "note": f"you sent {SENT}",
}
EVENT = f'data: {{"choices":[{{"index":0,"delta":{{"content":"{SENT}"}},"finish_reason":"stop"}}]}}\n\n'.encode()
OTHER = b'data: {"choices":[]}\n\n'
"""What arrived of a stream is a field of its error."""
ACCOUNT = {"organization": ORGANIZATION, "project": PROJECT}
AZURE = {"azure_endpoint": "https://me.azure.example", "api_version": "v", "admin_api_key": None}
CLIENTS: Mapping[str, tuple[Mapping[Kind, Any], dict[str, Any]]] = {
    "openai": ({"sync": OpenAI, "async": AsyncOpenAI}, {"api_key": KEY, "admin_api_key": ADMIN, **ACCOUNT}),
    "another header": (
        {"sync": OpenAI, "async": AsyncOpenAI},
        {"api_key": KEY, "api_key_header": "X-Gate", **ACCOUNT},
    ),
    "azure": ({"sync": AzureOpenAI, "async": AsyncAzureOpenAI}, {"api_key": KEY, **AZURE}),
    "azure token": (
        {"sync": AzureOpenAI, "async": AsyncAzureOpenAI},
        {"azure_ad_token": KEY, "api_key": None, **AZURE},
    ),
}


def answers() -> list[Any]:
    return [
        httpx.Response(200, json=ECHO),
        httpx.Response(500, json={"error": {"message": f"oh, {SENT}"}}, headers={"x-request-id": f"r {KEY}"}),
        httpx.Response(429, headers={"retry-after": "0"}, json={"error": {"message": SENT}}),
        httpx.Response(200, json=ECHO, headers={"deprecation": "true", "set-cookie": SENT}),
        httpx.Response(200, stream=Body([EVENT, b"data: [DONE]\n\n"])),
        httpx.Response(200, stream=Body([OTHER, f'data: {{"error": {{"message": "{SENT}"}}}}\n\n'.encode()])),
        httpx.Response(401, json={"error": {"message": f"wrong key {SENT}", "code": "invalid_api_key", "param": SENT}}),
        httpx.Response(200, json={"data": [{"note": SENT}], "has_more": False}),
        httpx.Response(200, content=f"<html>{SENT}</html>".encode(), headers={"content-type": "text/html"}),
        httpx.ConnectError(f"no way to {SENT}"),
        httpx.ReadError("reset"),
        *(httpx.Response(500) for _ in range(9)),
    ]


CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("chat.completions.create", {}),
    ("chat.completions.create", {}),
    ("chat.completions.create", {"stream": True}),
    ("chat.completions.create", {"stream": True}),
    ("chat.completions.create", {}),
    ("models.list", {}),
    *[("chat.completions.create", {})] * 5,
)


@pytest.fixture
def output() -> Iterator[VisibleOutput]:
    logger, handler = logging.getLogger("openai_dual"), VisibleOutput(CANARIES)
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(TRACE)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(level)


class Everything:
    """All outputs enabled at once; `shown` has the final text of each output by its name."""

    def __init__(self, output: VisibleOutput) -> None:
        self._output = output
        self._spans, provider = InMemorySpanExporter(), TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader, self._registry, self._events = InMemoryMetricReader(), CollectorRegistry(), list[str]()
        self.options: dict[str, Any] = {
            "webhook_secret": WEBHOOK,
            "default_headers": {"X-Auth-Token": HEADER},
            "default_query": {"api-key": QUERY},
            "max_retries": 2,
            "circuit_breaker": CircuitBreaker(failure_threshold=3),
            "hooks": [self, self._hook, PrometheusMetrics(self._registry)],
            "middleware": self._look,
            "tracing": Tracing(provider, propagate=True),
            "metrics": OpenTelemetryMetrics(MeterProvider([self._reader])),
            "log_requests": True,
            "log_responses": True,
        }

    def observe(self, event: Any) -> None:
        self._events.append(f"{event!r} {event} {getattr(getattr(event, 'payload', None), 'shown', str)()}")
        if (error := getattr(event, "error", None)) is not None:
            self._output.error(error)

    def _hook(self, event: Any) -> None:
        self._output.take(event)

    def _look(self, request: Any) -> Any:
        self._output.take(request)
        return (yield request)

    def shown(self, driver: Driver) -> dict[str, str]:
        return {
            "spans": "\n".join(str(span.to_json()) for span in self._spans.get_finished_spans()),
            "metrics": str(self._reader.get_metrics_data()),
            "prometheus": generate_latest(self._registry).decode(),
            "events": "\n".join(self._events),
            "health": json.dumps(driver.client.health()),
            "client": repr(driver.client),
        }


def leaks(text: str) -> list[str]:
    return [text[max(0, at - 90) : at + 30] for canary in CANARIES if (at := text.find(canary)) >= 0]


@pytest.mark.parametrize("client", CLIENTS)
def test_no_credential_is_in_any_sink(
    kind: Kind,
    client: str,
    output: VisibleOutput,
    caplog: pytest.LogCaptureFixture,
    waits: list[float],
    tmp_path: Path,
) -> None:
    caplog.set_level(TRACE, "openai_dual")
    makers, credentials = CLIENTS[client]
    everything, remaining = Everything(output), iter(answers())
    transport = httpx.MockTransport(lambda _: answered(next(remaining)))
    with (
        warnings.catch_warnings(record=True) as warned,
        Driver(kind, transport, makers=makers, **credentials, **everything.options) as driver,
        suppress(httpx.TransportError),
    ):
        warnings.simplefilter("always")
        with cassette(tmp_path / "recorded", mode="once"):
            failures = use(driver, output)
        shown = everything.shown(driver)
        shown["config"] = hidden(str(driver.client.config), repr(driver.client.config))
    shown["logs"] = "\n".join(JSONFormatter().format(record) for record in caplog.records)
    shown["warnings"] = "\n".join(str(each.message) for each in warned)
    shown["cassette"] = "".join(path.read_text() for path in tmp_path.glob("*.yaml"))
    shown["errors"] = "\n".join(output.found)

    assert [] == [name for name, text in shown.items() if not text]
    assert {} == {name: found for name, text in shown.items() if (found := leaks(text))}
    assert (True, True) == (bool(waits), failures > 4)


def answered(answer: Any) -> httpx.Response:
    if isinstance(answer, Exception):
        raise answer
    assert isinstance(answer, httpx.Response)
    return answer


def hidden(*texts: str) -> str:
    """Leave out of the texts of a configuration the account, which it is meant to show."""
    return "\n".join(texts).replace(ORGANIZATION, "").replace(PROJECT, "")


def use(driver: Driver, output: VisibleOutput) -> int:
    """Make the calls, and count those that failed."""
    failures = 0
    for name, how in CALLS:
        chat = {"model": "m", "messages": MESSAGES, "user": "u"} if name.startswith("chat") else {}
        try:
            found = driver.call(name, **chat, **how)
            if how:
                driver.events(found)
        except OpenAIError as error:
            failures += 1
            output.error(error)
    return failures
