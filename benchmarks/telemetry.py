"""Measure what telemetry adds to a call: its flow and decoding, driven with a prepared response.

"off" is the overhead of disabled telemetry, compared with a policy without hooks. "on, no exporter" uses the API alone,
whose spans and instruments do nothing; "on, with exporter" keeps all data in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
from attrs import evolve
from opentelemetry.metrics import NoOpMeterProvider
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import NoOpTracerProvider
from prometheus_client import CollectorRegistry

from openai_dual import OpenAI
from openai_dual.client.conduct import Conduct
from openai_dual.core.call_info import CallInfo
from openai_dual.core.effects import HttpRequest
from openai_dual.core.execution.flow import call_flow
from openai_dual.core.execution.sent import Sent
from openai_dual.core.request.build import compose
from openai_dual.core.telemetry.listeners import Listeners
from openai_dual.observe import OpenTelemetryMetrics, PrometheusMetrics, Tracing
from openai_dual.runtime.drivers import drive

from .measure import interleaved, repeated
from .table import Bound, Row

URL = "http://127.0.0.1/v1/chat/completions"
ROWS = {
    "prometheus": "telemetry: metrics by prometheus-client, added",
    "no exporter": "telemetry: tracing and metrics on, no exporter, added",
    "exporter": "telemetry: tracing and metrics on, with exporter, added",
}


class _Dropping(SpanExporter):
    def export(self, spans: Any) -> SpanExportResult:  # noqa: ARG002 (an exporter's signature)
        return SpanExportResult.SUCCESS


def rows() -> Iterator[Row]:
    """Measure a call without telemetry and with several kinds of it."""
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(_Dropping()))
    meters = MeterProvider([InMemoryMetricReader()])
    clients: dict[str, OpenAI] = {
        "off": OpenAI(api_key="key"),
        "prometheus": OpenAI(api_key="key", metrics=PrometheusMetrics(CollectorRegistry())),
        "no exporter": OpenAI(
            api_key="key", tracing=Tracing(NoOpTracerProvider()), metrics=OpenTelemetryMetrics(NoOpMeterProvider())
        ),
        "exporter": OpenAI(api_key="key", tracing=Tracing(provider), metrics=OpenTelemetryMetrics(meters)),
    }
    request = _request(clients["off"])
    sides = {name: _call(_conduct(client).policy, request) for name, client in clients.items()}
    sides["none"] = _call(evolve(_conduct(clients["off"]).policy, hooks=Listeners()), request)
    figures = interleaved({side: repeated(work) for side, work in sides.items()}, 1_000)
    yield Row("telemetry: off, added to a call", "us CPU", {"ours": figures["off"] - figures["none"]}, (Bound(2),))
    for side, title in ROWS.items():
        yield Row(title, "us CPU", {"ours": figures[side] - figures["off"]})
    provider.shutdown()
    meters.shutdown()


def _request(client: OpenAI) -> HttpRequest:
    call = client.chat.completions.create.call(model="m", messages=[{"role": "user", "content": "Hello!"}])
    return compose(call, _conduct(client).defaults, "0" * 32).request


def _conduct(client: Any) -> Conduct:
    conduct: Conduct = client._executor.conduct  # noqa: SLF001 (how all calls of a client are made)
    return conduct


def _call(policy: Any, request: HttpRequest) -> Callable[[], object]:
    body = {"id": "c", "model": "m", "choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 5}}
    answer = httpx.Response(200, request=httpx.Request("POST", URL), json=body)

    def call() -> object:
        info = CallInfo(
            "createChatCompletion", "POST", URL, "m", name="chat.completions.create", path="/chat/completions"
        )
        answered: Sent = drive(call_flow(request, policy, info), lambda _: answer)
        return body if answered.watch is None else answered.watch.decode(lambda: body)

    return call
