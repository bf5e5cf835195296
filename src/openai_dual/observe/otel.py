"""`OpenTelemetryMetrics`: metrics by OpenTelemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._version import __version__
from ..errors import ConfigurationError
from .catalogue import CATALOGUE, Metric
from .metrics import Measurement, Metrics

try:
    from opentelemetry.metrics import get_meter
except ImportError as exc:
    raise ConfigurationError(
        "metrics: expected OpenTelemetry to be installed: pip install 'openai-dual[otel]'", setting="metrics"
    ) from exc

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter, MeterProvider


class OpenTelemetryMetrics(Metrics):
    """An observer that measures with OpenTelemetry. *meter_provider* defaults to the global one.

    Raises `ConfigurationError` if OpenTelemetry is not installed.
    """

    def __init__(self, meter_provider: MeterProvider | None = None) -> None:
        super().__init__()
        meter = get_meter("openai_dual", __version__, meter_provider)
        self._record = {metric.name: _recorder(meter, metric) for metric in CATALOGUE}

    def record(self, measurement: Measurement) -> None:
        """Store one value."""
        self._record[measurement.metric.name](measurement.value, measurement.labels)


def _recorder(meter: Meter, metric: Metric) -> Any:
    facts = {"unit": metric.unit, "description": metric.help}
    if metric.kind == "counter":
        return meter.create_counter(metric.name, **facts).add
    if metric.kind == "gauge":
        return meter.create_gauge(metric.name, **facts).set
    return meter.create_histogram(metric.name, **facts, explicit_bucket_boundaries_advisory=metric.buckets).record
