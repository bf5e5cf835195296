"""Traces of calls, by OpenTelemetry. Imports its API, `spans`, `core` and the errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._version import __version__
from ..core.call_info import CallInfo
from ..core.telemetry.events import AttemptStarted, CallFinished, CallStarted
from ..errors import ConfigurationError

try:
    from opentelemetry import trace

    from .spans import CallSpans, ids_of
except ImportError as exc:
    raise ConfigurationError(
        "tracing: expected OpenTelemetry to be installed: pip install 'openai-dual[otel]'"
    ) from exc

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider


class Tracing:
    """An observer that makes spans; *tracer_provider* is the global one unless given.

    With *propagate* every attempt carries the headers of its context (`traceparent`, by default) to the service.
    Raises `ConfigurationError` where OpenTelemetry is not installed.
    """

    timed = True

    def __init__(self, tracer_provider: TracerProvider | None = None, *, propagate: bool = False) -> None:
        self._tracer = trace.get_tracer("openai_dual", __version__, tracer_provider)
        self._propagate = propagate
        self._calls: dict[int, CallSpans] = {}

    def observe(self, event: Any) -> dict[str, str] | None:
        """Make, mark or end spans; to the start of an attempt it answers with the headers to send along."""
        if isinstance(event, CallStarted):
            self._calls[id(event.call)] = CallSpans(self._tracer, event)
            return None
        spans = self._calls.get(id(getattr(event, "call", None)))
        if spans is None:
            return None
        spans.take(event)
        if isinstance(event, CallFinished):
            del self._calls[id(event.call)]
        return spans.headers() if self._propagate and isinstance(event, AttemptStarted) else None

    def ids(self, call: CallInfo) -> dict[str, str]:
        """Return trace id and span id of *call*, in hexadecimal digits; nothing if it has no span."""
        spans = self._calls.get(id(call))
        return {} if spans is None else ids_of(spans.root)
