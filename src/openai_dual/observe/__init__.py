"""Exporters of the events of calls: traces, metrics and logs. Each name is imported on first use.

- `tracing`    traces by OpenTelemetry; `spans` holds those of one call
- `metrics`    from events to measurements; `catalogue` is the list of metrics
- `otel`, `prometheus`   metrics by OpenTelemetry and by prometheus-client
- `logs`       writes the lines of `lines` to the logger `openai_dual`; `formatting` is JSON, `levels` the log levels
- `semantics`  the names of OpenTelemetry's conventions for our operations

The extras `otel` and `prometheus` install the libraries.
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
