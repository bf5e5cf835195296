"""What is measured, under which names and labels, by OpenTelemetry and by prometheus-client alike.

Covers: catalogue, otel, prometheus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from prometheus_client import CollectorRegistry

from openai_dual import CircuitBreaker, OpenAIError
from openai_dual.core.call_info import CallInfo
from openai_dual.core.telemetry.hooks import LedgerChangeEvent, RateLimitWaitEvent
from openai_dual.observe import OpenTelemetryMetrics, PrometheusMetrics
from openai_dual.observe.catalogue import CATALOGUE
from openai_dual.observe.metrics import MOST_VALUES, Bounded, Measurement, Metrics
from openai_dual.observe.prometheus import exposed
from tests.support.clients import Driver
from tests.support.streaming import Body

Dual = Callable[..., Driver]
CHAT = "POST /chat/completions"
MESSAGES = [{"role": "user", "content": "hi"}]
COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "model": "m-2026",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "hi"}}],
    "usage": {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8},
}
EVENT = b'data: {"model":"m-2026","choices":[{"index":0,"finish_reason":"stop"}]}\n\n'


class Kept(Metrics):
    """Keep the measurements as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Measurement] = []

    def record(self, measurement: Measurement) -> None:
        self.kept.append(measurement)

    def of(self, name: str) -> list[tuple[dict[str, Any], float]]:
        return [(dict(each.labels), each.value) for each in self.kept if each.metric.name == name]


OTHERS = ("openai_socket", "openai_shared_limits", "openai_cost")
CALLS = [metric for metric in CATALOGUE if not metric.name.startswith(OTHERS)]
"""The metrics of calls; those of sockets are tested with the spans of sockets."""


def chat(driver: Driver, **more: Any) -> Any:
    return driver.call("chat.completions.create", model="m", messages=MESSAGES, **more)


def test_a_good_call(dual: Dual) -> None:
    metrics = Kept()
    chat(dual([httpx.Response(200, json=COMPLETION)], metrics=metrics))

    assert [({"endpoint": CHAT, "status": "200", "model": "m"}, 1)] == metrics.of("openai_requests_total")
    assert [{"endpoint": CHAT, "model": "m"}] == [labels for labels, _ in metrics.of("openai_request_duration_seconds")]
    assert [({"model": "m", "type": "prompt"}, 3), ({"model": "m", "type": "completion"}, 5)] == metrics.of(
        "openai_tokens_used_total"
    )
    assert [({"endpoint": CHAT, "model": "m", "reason": "stop"}, 1)] == metrics.of("openai_finish_reasons_total")
    assert [({"endpoint": "https://api.openai.com"}, 0)] == metrics.of("openai_circuit_breaker_state")
    assert ["input", "output"] == [labels["gen_ai.token.type"] for labels, _ in metrics.of("gen_ai.client.token.usage")]
    [(labels, _)] = metrics.of("gen_ai.client.operation.duration")
    assert {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "m",
        "gen_ai.response.model": "m-2026",
        "server.address": "api.openai.com",
        "server.port": 443,
    } == labels


def test_trouble(dual: Dual, waits: list[float]) -> None:
    metrics = Kept()
    breaker = CircuitBreaker(failure_threshold=1)
    answers = [httpx.Response(429), httpx.Response(500)]
    driver = dual(answers, metrics=metrics, circuit_breaker=breaker, max_retries=1)
    with pytest.raises(OpenAIError):
        chat(driver)

    assert [({"endpoint": CHAT, "limit_type": "server"}, 1)] == metrics.of("openai_rate_limit_hits_total")
    assert [({"endpoint": CHAT, "attempt_number": "1"}, 1)] == metrics.of("openai_retry_attempts_total")
    assert [({"endpoint": CHAT, "error_type": "InternalServerError"}, 1)] == metrics.of("openai_errors_total")
    assert ({"endpoint": "https://api.openai.com createChatCompletion m"}, 1) == metrics.of(
        "openai_circuit_breaker_state"
    )[-1]
    assert [({"endpoint": CHAT, "status": "500", "model": "m"}, 1)] == metrics.of("openai_requests_total")
    assert 1 == len(waits)


@pytest.mark.parametrize("limit", ["rpm", "tpm", "rpd", "tpd", "server"])
def test_waits_for_limits_are_hits(limit: Any) -> None:
    metrics, call = Kept(), CallInfo("x", "GET", "https://h/x", path="/x")
    metrics.observe(RateLimitWaitEvent(call, 1.0, 0, limit))

    assert [({"endpoint": "GET /x", "limit_type": limit}, 1)] == metrics.of("openai_rate_limit_hits_total")


def test_a_stream_counts_its_events(dual: Dual) -> None:
    metrics = Kept()
    body = Body([EVENT, EVENT, b"data: [DONE]\n\n"])
    driver = dual([httpx.Response(200, stream=body)], metrics=metrics)
    driver.events(chat(driver, stream=True))

    assert [({"endpoint": CHAT, "model": "m"}, 2)] == metrics.of("openai_streaming_chunks_total")


@pytest.mark.parametrize(("given", "count"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1], [2]], 2)])
def test_embedding_inputs_are_counted(dual: Dual, given: Any, count: int) -> None:
    metrics = Kept()
    driver = dual([httpx.Response(200, json={"object": "list", "data": []})], metrics=metrics)
    driver.call("embeddings.create", model="e", input=given)

    assert [({"model": "e"}, count)] == metrics.of("openai_embedding_inputs_total")


def test_no_label_has_an_id(dual: Dual) -> None:
    metrics = Kept()
    driver = dual(lambda _: httpx.Response(200, json={"id": "x"}), metrics=metrics)
    driver.call("files.retrieve", "file-123")
    driver.finish(driver.client.get("/things/thing-123"))

    assert [{"GET /files/{file_id}"}, {"GET other"}] == [
        {labels["endpoint"]} for labels, _ in metrics.of("openai_requests_total")
    ]
    assert "123" not in str([each.labels for each in metrics.kept])


def test_models_are_bounded() -> None:
    bounded = Bounded(2)

    assert ["a", "b", "other", "a", "none"] == [bounded(value) for value in ("a", "b", "c", "a", None)]


def test_the_state_of_shared_limits() -> None:
    metrics = Kept()
    metrics.observe(LedgerChangeEvent("prod", "", "shared", "split", "away"))
    metrics.observe(LedgerChangeEvent("prod", "gpt", "split", "shared", None))

    assert [
        ({"account": "prod", "limits": "all"}, 1),
        ({"account": "prod", "limits": "gpt"}, 0),
    ] == metrics.of("openai_shared_limits_state")


EXPECTED = {
    "openai_requests_total": ("counter", {"endpoint", "status", "model"}),
    "openai_request_duration_seconds": ("histogram", {"endpoint", "model"}),
    "openai_tokens_used_total": ("counter", {"model", "type"}),
    "openai_errors_total": ("counter", {"endpoint", "error_type"}),
    "openai_rate_limit_hits_total": ("counter", {"endpoint", "limit_type"}),
    "openai_circuit_breaker_state": ("gauge", {"endpoint"}),
    "openai_retry_attempts_total": ("counter", {"endpoint", "attempt_number"}),
    "openai_streaming_chunks_total": ("counter", {"endpoint", "model"}),
}


def test_texts_of_a_server_make_a_bounded_number_of_labels(dual: Dual) -> None:
    kept = Kept()
    choices = [{"index": at, "finish_reason": f"reason {at}"} for at in range(2 * MOST_VALUES)]
    chat(dual([httpx.Response(200, json=COMPLETION | {"choices": choices})], metrics=kept))
    reasons = [labels["reason"] for labels, _ in kept.of("openai_finish_reasons_total")]

    assert (2 * MOST_VALUES, MOST_VALUES + 1, MOST_VALUES) == (
        len(reasons),
        len(set(reasons)),
        reasons.count("other"),
    )


def test_the_eight_metrics_are_as_promised() -> None:
    found = {metric.name: (metric.kind, set(metric.labels)) for metric in CATALOGUE}

    assert EXPECTED == {name: facts for name, facts in found.items() if name in EXPECTED}
    [duration] = [metric for metric in CATALOGUE if metric.name == "openai_request_duration_seconds"]
    assert (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600) == duration.buckets


def use(driver: Driver) -> None:
    """Make calls that touch every metric but the one for local limits."""
    chat(driver)
    driver.events(chat(driver, stream=True))
    driver.call("embeddings.create", model="e", input=["a"])
    with suppress(OpenAIError):
        chat(driver)


def answers() -> list[Any]:
    return [
        httpx.Response(200, json=COMPLETION),
        httpx.Response(200, stream=Body([EVENT, b"data: [DONE]\n\n"])),
        httpx.Response(200, json={"object": "list", "data": [], "usage": {"prompt_tokens": 2}}),
        httpx.Response(429, headers={"retry-after": "0"}),
        httpx.Response(400),
    ]


def test_opentelemetry_keeps_all(dual: Dual, waits: list[float]) -> None:
    reader = InMemoryMetricReader()
    use(dual(answers(), metrics=OpenTelemetryMetrics(MeterProvider([reader])), max_retries=1))
    found = {metric.name: metric for metric in _metrics(reader)}

    assert {metric.name for metric in CALLS} == found.keys()
    [point] = found["openai_embedding_inputs_total"].data.data_points
    assert (1, {"model": "e"}) == (point.value, dict(point.attributes))
    duration = found["openai_request_duration_seconds"].data.data_points[0]
    assert (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600) == duration.explicit_bounds
    assert waits


def _metrics(reader: InMemoryMetricReader) -> Iterator[Any]:
    data = reader.get_metrics_data()
    for resource in data.resource_metrics if data else ():
        for scope in resource.scope_metrics:
            yield from scope.metrics


def test_prometheus_keeps_all(dual: Dual, waits: list[float]) -> None:
    registry = CollectorRegistry()
    use(dual(answers(), metrics=PrometheusMetrics(registry), max_retries=1))
    samples = {sample.name for family in registry.collect() for sample in family.samples}

    assert [] == [
        exposed(metric)
        for metric in CALLS
        if exposed(metric) not in samples and f"{exposed(metric)}_bucket" not in samples
    ]
    labels = {"endpoint": CHAT, "status": "200", "model": "m"}
    assert 2.0 == registry.get_sample_value("openai_requests_total", labels)
    slow = {"endpoint": CHAT, "model": "m", "le": "600.0"}
    assert 3.0 == registry.get_sample_value("openai_request_duration_seconds_bucket", slow)
    assert waits


def test_clients_share_a_registry(dual: Dual) -> None:
    registry = CollectorRegistry()
    for _ in range(2):
        chat(dual([httpx.Response(200, json=COMPLETION)], metrics=PrometheusMetrics(registry)))

    assert 2.0 == registry.get_sample_value("openai_requests_total", {"endpoint": CHAT, "status": "200", "model": "m"})


def test_true_means_opentelemetry(dual: Dual) -> None:
    client = dual([], metrics=True, tracing=True).client

    assert isinstance(client._options.metrics, OpenTelemetryMetrics)
    assert client._options.metrics is client.with_options(timeout=1)._options.metrics
    assert (None, None) == (
        client.with_options(metrics=False)._options.metrics,
        client.with_options(tracing=None)._options.tracing,
    )
