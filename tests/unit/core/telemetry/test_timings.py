"""Which of httpcore's events are the end of which phase of an attempt."""

from __future__ import annotations

import pytest

from openai_dual.core.telemetry.timings import Phases
from tests.support.flows import Clock


@pytest.mark.parametrize(
    ("event", "phase"),
    [
        ("connection.connect_tcp.complete", "connect"),
        ("connection.connect_unix_socket.complete", "connect"),
        ("connection.start_tls.complete", "tls"),
        ("http11.send_request_body.complete", "sent"),
        ("http2.send_request_body.complete", "sent"),
        ("http11.receive_response_headers.complete", "first_byte"),
        ("connection.connect_tcp.started", None),
        ("connection.connect_tcp.failed", None),
        ("something", None),
    ],
)
def test_events_end_phases(event: str, phase: str | None) -> None:
    clock = Clock(10.0)
    phases = Phases(clock)
    clock.now = 12.5
    phases.note(event)

    assert ({} if phase is None else {phase: 2.5}) == phases.since(10.0)
