"""`Tracing`: traces of calls by OpenTelemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._version import __version__
from ..core.call_info import CallInfo
from ..core.telemetry.events import AttemptStarted, CallFinished, CallStarted
from ..core.telemetry.socket_events import SocketClosed, SocketMessage, SocketOpened, SocketReconnected
from ..errors import ConfigurationError

try:
    from opentelemetry import trace

    from .socket_spans import SocketSpans
    from .spans import CallSpans, ids_of
except ImportError as exc:
    raise ConfigurationError(
        "tracing: expected OpenTelemetry to be installed: pip install 'openai-dual[otel]'", setting="tracing"
    ) from exc

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider


SOCKET_EVENTS = (SocketOpened, SocketMessage, SocketReconnected, SocketClosed)


class Tracing:
    """An observer that creates spans. *tracer_provider* defaults to the global one.

    With *propagate*, every attempt sends the headers of its context (by default `traceparent`) to the service.
    Raises `ConfigurationError` if OpenTelemetry is not installed.
    """

    timed = True

    def __init__(self, tracer_provider: TracerProvider | None = None, *, propagate: bool = False) -> None:
        self._tracer = trace.get_tracer("openai_dual", __version__, tracer_provider)
        self._propagate = propagate
        self._calls: dict[int, CallSpans] = {}
        self._sockets: dict[int, SocketSpans] = {}

    def observe(self, event: Any) -> dict[str, str] | None:
        """Start, update or end spans. Return the headers to add at the start of an attempt."""
        if isinstance(event, CallStarted):
            self._calls[id(event.call)] = CallSpans(self._tracer, event)
            return None
        if isinstance(event, SOCKET_EVENTS):
            self._observe_socket(event)
            return None
        spans = self._calls.get(id(getattr(event, "call", None)))
        if spans is None:
            return None
        spans.take(event)
        if isinstance(event, CallFinished):
            del self._calls[id(event.call)]
        return spans.headers() if self._propagate and isinstance(event, AttemptStarted) else None

    def _observe_socket(self, event: Any) -> None:
        if isinstance(event, SocketOpened):
            self._sockets[id(event.socket)] = SocketSpans(self._tracer, event)
        elif (spans := self._sockets.get(id(event.socket))) is not None:
            spans.take(event)
            if isinstance(event, SocketClosed):
                del self._sockets[id(event.socket)]

    def ids(self, call: CallInfo) -> dict[str, str]:
        """Return trace id and span id of *call* in hexadecimal; nothing if it has no span."""
        spans = self._calls.get(id(call))
        return {} if spans is None else ids_of(spans.root)
