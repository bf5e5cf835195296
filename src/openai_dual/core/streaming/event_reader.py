"""The bytes of an event stream to the items its caller is handed. Pure.

Imports `sse` (bytes to events), `events` (the rules), `classify` (the class of an error event), `jsons`, `call`,
`resuming` and the errors.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    DeserializationError,
    MalformedJSONError,
    StreamInterrupted,
    WrongContentTypeError,
)
from ...redaction import masked
from ..calls.call import Form, StreamCall
from ..decoding.errors import error_from_event
from ..jsons import loads
from .completion import Completion, failure
from .resume import Position
from .sse import Event, EventDecoder, EventTooLargeError

if TYPE_CHECKING:
    import httpx

E = TypeVar("E")

KEPT_BYTES = 8 * 1024 * 1024
"""How much of what was handed out an error's `partial` remembers: the latest events, up to this size."""
LONGEST_ERROR = 1024 * 1024
"""How many bytes without an event are looked at for an error object."""
EVENT_BYTES = 256
"""What an event takes beside its data, about."""


class EventReader(Generic[E]):
    """Turn the chunks of a stream's body into the items that *call* decodes.

    *response* is for the errors raised: the one that an error event's code stands for, `DeserializationError` for an
    event that cannot be read, `StreamInterrupted` for a stream that ends too early, `WrongContentTypeError` for none.
    *saw* is told each event, parsed and as it came.
    Events handed out are kept undecoded, which costs a reference each, and decoded again only for an error.
    """

    def __init__(
        self, call: StreamCall[E], response: httpx.Response, saw: Callable[[Any, bytes], None] | None = None
    ) -> None:
        self._decode = call.decode
        self._named = call.operation.events == "runs"
        self.position = Position(call)
        self._response, self._saw = response, saw
        self._events = EventDecoder()
        self._completion = Completion(call.operation.events, _expected(call))
        self._kept: deque[Event] = deque()
        self._kept_bytes = 0
        self._count = self._asked = 0
        self._unread = bytearray()
        """What came before the first event: perhaps no stream, but an error object."""

    @property
    def complete(self) -> bool:
        """Whether the last event has come: what follows it is of no interest."""
        return self._completion.reached

    @property
    def begun(self) -> bool:
        """Whether anything has been handed out."""
        return self._count > 0

    def feed(self, chunk: bytes) -> Iterator[E]:
        """Yield the items that *chunk* completes."""
        if not self.begun and len(self._unread) < LONGEST_ERROR:
            self._unread += chunk
        try:
            yield from self._items(self._events.feed(chunk))
        except EventTooLargeError as error:
            raise APIResponseValidationError(self._response, message=str(error)) from error

    def finish(self) -> Iterator[E]:
        """Yield the item that only the end of the body ends, and check that the body may end here."""
        try:
            yield from self._items(self._events.flush())
        except DeserializationError as error:  # an event cut in the middle
            raise self._cut_short() from error
        if not (self.complete or self._completion.allows_end(self._value(event) for event in self._kept)):
            raise self._other_answer() or self._cut_short()

    def has_new(self) -> bool:
        """Tell whether an event has been handed out since this was last asked."""
        asked, self._asked = self._asked, self._count
        return asked != self._count

    def told(self, error: APIError) -> APIError:
        """Say what *error* is to whoever was handed events; it carries them."""
        if self.begun and isinstance(error, APIConnectionError) and not isinstance(error, StreamInterrupted):
            error = self._interrupted(f"The stream broke off. {error.message}")
        error.partial = self.handed_out()
        return error

    def handed_out(self) -> list[E]:
        """Return what was handed out; of very much the latest, up to `KEPT_BYTES`."""
        return [self._decode(self._shown(event, self._value(event))) for event in self._kept]

    def _cut_short(self) -> APIConnectionError:
        if self.begun:
            return self._interrupted("The stream ended before it was complete.")
        message = "The stream ended before its first event."
        return APIConnectionError(message=message, request=self._response.request, sent=True)

    def _interrupted(self, message: str) -> StreamInterrupted:
        error = StreamInterrupted(message=message, request=self._response.request)
        error.request_id = masked(self._response.headers.get("x-request-id"), self._response.request)
        return error

    def _other_answer(self) -> APIError | None:
        """Tell of an answer without a single event: an error object, or what never said it would be a stream."""
        if self.begun:
            return None
        if (error := _error_in(bytes(self._unread))) is not None:
            return error_from_event(error, self._response)
        kind = self._response.headers.get("content-type", "").partition(";")[0]
        if kind in {"", "text/event-stream"}:
            return None
        return WrongContentTypeError(self._response, message=f"Expected an event stream, got {kind}.")

    def _items(self, events: Iterator[Event]) -> Iterator[E]:
        for event in events:
            if not self._completion.is_mark(event):
                yield self._item(event)
            if self.complete:
                return

    def _item(self, event: Event) -> E:
        value = self._value(event)
        if self._saw is not None:
            self._saw(value, event.data)
        if error := failure(event, value):
            raise error_from_event(error, self._response)
        self._completion.see(value)
        self._keep(event, value)
        return self._decode(self._shown(event, value))

    def _value(self, event: Event) -> dict[str, Any]:
        try:
            value = loads(event.data)
        except MalformedJSONError as error:
            raise DeserializationError(self._response, event.data, message=f"An event is {error}.") from error
        if not isinstance(value, dict):
            raise DeserializationError(self._response, value, message="An event is not a JSON object.")
        return value

    def _shown(self, event: Event, value: dict[str, Any]) -> dict[str, Any]:
        return {"event": event.name, "data": value} if self._named else value

    def _keep(self, event: Event, value: dict[str, Any]) -> None:
        self._count += 1
        self.position.see(value)
        self._kept.append(event)
        self._kept_bytes += len(event.data) + EVENT_BYTES
        while self._kept_bytes > KEPT_BYTES:
            self._kept_bytes -= len(self._kept.popleft().data) + EVENT_BYTES


def _error_in(content: bytes) -> Any:
    """Return the error object that *content* is, if it is one."""
    if not content.lstrip().startswith(b"{"):
        return None
    try:
        value = loads(content)
    except MalformedJSONError:
        return None
    return value if isinstance(value, dict) and value.get("error") else None


def _expected(call: StreamCall[Any]) -> int:
    """Return how many last events there will be: an image stream has one for each image."""
    fields = call.body.fields if isinstance(call.body, Form) else call.body
    count = fields.get("n") if call.operation.events == "images" and isinstance(fields, dict) else None
    return count if isinstance(count, int) else 1
