"""The spans and metrics of sessions over WebSockets, and their figures in `health()`.

Covers: sockets.watch, core.telemetry.socket_events.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

pytest.importorskip("opentelemetry.sdk", reason="the SDK of OpenTelemetry records the spans")

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_dual.observe import Metrics, Tracing
from openai_dual.observe.metrics import Measurement
from tests.support.clients import KINDS, Driver, Kind
from tests.support.websocket_server import Peer, Sockets, websocket_server


class Recorded(Metrics):
    """Metrics that are kept in a list."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[Measurement] = []

    def record(self, measurement: Measurement) -> None:
        self.values.append(measurement)


@pytest.fixture
def server() -> Generator[Sockets, None, None]:
    with websocket_server() as running:
        yield running


def talk(peer: Peer) -> None:
    peer.tell("session.created", session={"id": "s1"})
    peer.hear()
    peer.tell("response.created", response={"id": "r1"})
    peer.tell("response.done", response={"id": "r1", "status": "completed", "output": []})
    peer.tell("response.created", response={"id": "r2"})
    peer.cut()


@pytest.mark.parametrize("kind", KINDS)
def test_a_session_has_a_span_with_one_for_each_response_and_is_counted(server: Sockets, kind: Kind) -> None:
    server.then(talk, Peer.rest)
    exporter, metrics = InMemorySpanExporter(), Recorded()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    observing: dict[str, Any] = {"tracing": Tracing(provider), "metrics": metrics}
    with Driver(kind, base_url=server.base_url, **observing) as driver:
        connection = driver.finish(driver.client.realtime.connect(model="m").enter())
        driver.finish(connection.response.create())
        for _ in range(5):
            driver.finish(connection.recv())
        [figures] = driver.client.health()["sockets"]
        driver.finish(connection.close())
        assert [] == driver.client.health()["sockets"]

    spans = {span.name: span for span in exporter.get_finished_spans()}
    session, responses = (
        spans["openai.realtime.session"],
        [span for span in exporter.get_finished_spans() if span.name == "openai.response"],
    )
    assert ["r1", "r2"] == [dict(span.attributes or {})["gen_ai.response.id"] for span in responses]
    assert [True, False] == [span.status.is_ok or span.status.is_unset for span in responses]
    assert ["openai.reconnected"] == [event.name for event in session.events]
    assert {session.context.span_id} == {span.parent.span_id for span in responses if span.parent}
    assert ("realtime.connect", 4, 1) == (figures["name"], figures["received"], figures["reconnects"])
    counted = [value for value in metrics.values if value.metric.name == "openai_socket_events_total"]
    assert 4 == sum(value.labels["direction"] == "received" for value in counted)
    assert [1, 0] == [value.value for value in metrics.values if value.metric.name == "openai_sockets"]
