"""`PrometheusMetrics`: metrics by prometheus-client."""

from __future__ import annotations

from threading import Lock
from typing import Any, Final
from weakref import WeakKeyDictionary

from ..errors import ConfigurationError
from .catalogue import CATALOGUE, Metric
from .metrics import Measurement, Metrics

try:
    from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram
except ImportError as exc:
    raise ConfigurationError(
        "metrics: expected prometheus-client to be installed: pip install 'openai-dual[prometheus]'", setting="metrics"
    ) from exc

_REGISTERED: Final[WeakKeyDictionary[CollectorRegistry, dict[str, Any]]] = WeakKeyDictionary()
"""The metrics of each registry. Clients with the same registry share them."""
_LOCK = Lock()


class PrometheusMetrics(Metrics):
    """An observer that measures with prometheus-client. *registry* defaults to the global one.

    Raises `ConfigurationError` if prometheus-client is not installed.
    """

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        super().__init__()
        with _LOCK:
            if registry not in _REGISTERED:
                _REGISTERED[registry] = {metric.name: _collector(metric, registry) for metric in CATALOGUE}
        self._collectors = _REGISTERED[registry]

    def record(self, measurement: Measurement) -> None:
        """Store one value."""
        metric, labels, value = measurement
        one = self._collectors[metric.name].labels(*(str(labels.get(label, "")) for label in metric.labels))
        if metric.kind == "counter":
            one.inc(value)
        elif metric.kind == "gauge":
            one.set(value)
        else:
            one.observe(value)


def exposed(metric: Metric) -> str:
    """Return the name of *metric* in Prometheus: without dots, and with the suffix `_seconds` for seconds."""
    name = metric.name.replace(".", "_")
    return f"{name}_seconds" if metric.unit == "s" and not name.endswith("_seconds") else name


def _collector(metric: Metric, registry: CollectorRegistry) -> Any:
    labels = [label.replace(".", "_") for label in metric.labels]
    if metric.kind == "counter":
        return Counter(exposed(metric), metric.help, labels, registry=registry)
    if metric.kind == "gauge":
        return Gauge(exposed(metric), metric.help, labels, registry=registry)
    return Histogram(exposed(metric), metric.help, labels, registry=registry, buckets=metric.buckets)
