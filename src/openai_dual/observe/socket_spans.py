"""`SocketSpans`: the span of one session over WebSockets, with a child for each response in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from opentelemetry import trace
from opentelemetry.context import get_current
from opentelemetry.trace import SpanKind, StatusCode

from ..core.telemetry.socket_events import SocketClosed, SocketMessage, SocketOpened, SocketReconnected

if TYPE_CHECKING:
    from opentelemetry.trace import Span

ENDS: Final = frozenset({"response.done", "response.completed", "response.failed", "response.incomplete"})


class SocketSpans:
    """The span of one session, and those of the responses that are under way."""

    def __init__(self, tracer: Any, event: SocketOpened) -> None:
        self._tracer, self._socket = tracer, event.socket  # held, so that its id() is not reused
        name = event.socket.name.removesuffix(".connect")
        attributes = {"openai.endpoint": event.socket.name, "url.full": event.socket.url}
        self.root: Span = tracer.start_span(f"openai.{name}.session", kind=SpanKind.CLIENT, attributes=attributes)
        self._context = trace.set_span_in_context(self.root, get_current())
        self._responses: dict[str, Span] = {}

    def take(self, event: Any) -> None:
        """Update the spans for *event*."""
        if isinstance(event, SocketMessage):
            self._message(event)
        elif isinstance(event, SocketReconnected):
            facts: dict[str, Any] = {"reason": event.reason, "seconds": event.seconds, "uncertain": event.uncertain}
            self.root.add_event("openai.reconnected", facts)
            self._end_all("the connection was lost")
        elif isinstance(event, SocketClosed):
            self._end_all("the session ended")
            self.root.set_attributes({"openai.events.sent": event.sent, "openai.events.received": event.received})
            if event.error is not None:
                self.root.set_attribute("error.type", event.error)
                self.root.set_status(StatusCode.ERROR, event.error)
            self.root.end()

    def _message(self, event: SocketMessage) -> None:
        name = event.response_id
        if name is None or event.direction == "sent":
            return
        if event.type == "response.created" and name not in self._responses:
            facts = {"gen_ai.response.id": name}
            self._responses[name] = self._tracer.start_span("openai.response", self._context, attributes=facts)
        elif event.type in ENDS and name in self._responses:
            self._responses.pop(name).end()

    def _end_all(self, why: str) -> None:
        for span in self._responses.values():
            span.set_status(StatusCode.ERROR, why)
            span.end()
        self._responses.clear()
