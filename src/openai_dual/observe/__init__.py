"""What is made of the events of calls: traces, metrics and logs. Each name is loaded when it is first used.

- `tracing`    traces, by OpenTelemetry; `spans` of one call
- `metrics`    what is measured, and how an event becomes measurements; `catalogue` is the list
- `otel`       the metrics by OpenTelemetry; `prometheus` by prometheus-client
- `logs`       writes to the logger `openai_dual` what `lines` says; `formatting` is JSON, `levels` what people ask for
- `health`     the present state of a client as a plain value
- `semantics`  what OpenTelemetry's conventions call our operations

Nothing here decides anything about a call. The extras `otel` and `prometheus` install what these need.
Imports `core`, the errors and `redaction`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..core.telemetry.events import Observer
    from .formatting import JSONFormatter
    from .levels import TRACE
    from .logs import Logs
    from .metrics import Metrics
    from .otel import OpenTelemetryMetrics
    from .prometheus import PrometheusMetrics
    from .tracing import Tracing

__all__ = [
    "TRACE",
    "JSONFormatter",
    "Logs",
    "Metrics",
    "Observer",
    "OpenTelemetryMetrics",
    "PrometheusMetrics",
    "Tracing",
]

__getattr__ = lazy_names(
    __name__,
    {
        "TRACE": "levels",
        "JSONFormatter": "formatting",
        "Logs": "logs",
        "Metrics": "metrics",
        "Observer": ".core.telemetry.events",
        "OpenTelemetryMetrics": "otel",
        "PrometheusMetrics": "prometheus",
        "Tracing": "tracing",
    },
)
