"""From the bytes of an event stream to the items that its caller receives. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from jiter import from_json

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
from ..decoding.error_body import holds_error, parsed
from ..decoding.errors import error_from_event, reason_in
from ..jsons import loads
from .completion import Completion, is_ordinary
from .resume import Position
from .sse import FIELDS, Event, EventDecoder, EventTooLargeError

if TYPE_CHECKING:
    import httpx

E = TypeVar("E")

END: Final[Any] = object()
"""Stands for the end of what has arrived where an item is expected."""
KEPT_BYTES = 8 * 1024 * 1024
"""Size of the latest events that are kept for the `partial` of an error."""
LONGEST_ERROR = 1024 * 1024
"""Bytes before the first event that are kept to look for an error object."""
EVENT_BYTES = 256
"""Approximate memory of an event beside its data."""


class EventReader(Generic[E]):
    """Turns the chunks of a stream's body into the items that *call* decodes.

    Raises errors with *response*: the class that an error event stands for, `DeserializationError` for an event that
    cannot be read, `StreamInterrupted` for a stream that ends too early, `WrongContentTypeError` for a body that is no
    event stream. *saw* is called with each event, parsed and as bytes.
    Events are kept undecoded, which costs a reference each, and are decoded again only for an error.
    """

    def __init__(
        self, call: StreamCall[E], response: httpx.Response, saw: Callable[[Any, bytes], None] | None = None
    ) -> None:
        self._decode = call.decode
        self._named = call.operation.events == "runs"
        self._numbered = call.operation.events == "responses"
        self.position = Position(call)
        self._response, self._saw = response, saw
        self._events = EventDecoder()
        self._completion = Completion(call.operation.events, _expected(call))
        self._is_plain = not self._named
        self._queue: deque[Event] = deque()
        """Events that have arrived, and whose items were not returned yet."""
        self._too_large: EventTooLargeError | None = None
        """The error after those events."""
        self._ending = False
        """Whether the body ends after those events, which is not checked yet."""
        self._kept: deque[Event] = deque()
        self._kept_bytes = 0
        self._count = self._asked = 0
        self._unread = bytearray()
        """The bytes up to the first event: perhaps an error object instead of a stream."""

    @property
    def complete(self) -> bool:
        """Whether the last event has arrived; later bytes are ignored."""
        return self._completion.reached

    @property
    def started(self) -> bool:
        """Whether an item was yielded."""
        return self._count > 0

    def feed(self, chunk: bytes) -> Iterator[E]:
        """Add *chunk* and yield the items that it completes."""
        self.add(chunk)
        return iter(self.next_item, END)

    def finish(self) -> Iterator[E]:
        """Note the end of the body, yield the item that only the end ends, and check that the body may end here."""
        self.end()
        return iter(self.next_item, END)

    def add(self, chunk: bytes) -> None:
        """Add a chunk of the body; `next_item` then returns the items that it completes."""
        if not self._count and len(self._unread) < LONGEST_ERROR:
            self._unread += chunk
        try:
            self._queue.extend(self._events.feed(chunk))
        except EventTooLargeError as error:
            self._keep_before(error)

    def end(self) -> None:
        """Note the end of the body; `next_item` then checks that it may end here."""
        self._ending = True
        try:
            self._queue.extend(self._events.flush())
        except EventTooLargeError as error:
            self._keep_before(error)

    def _keep_before(self, error: EventTooLargeError) -> None:
        """Keep the events before the one that is too large, and *error* to be raised after them."""
        self._queue.extend(error.before)
        self._too_large = error

    def discard(self) -> None:
        """Forget what was added and not returned."""
        self._queue.clear()
        self._too_large, self._ending = None, False

    def next_item(self) -> E:
        """Return the next item of what was added; `END` if there is none."""
        queue, completion = self._queue, self._completion
        while queue and not completion.reached:
            event = queue.popleft()
            if event.data.startswith(b"{") and self._is_plain:
                try:
                    value = from_json(event.data)
                except ValueError:
                    return self._item(event)
                if is_ordinary(event, value):  # nearly every event
                    return self._seen(event, value)
            elif completion.is_mark(event):
                self._check_mark()
                continue
            return self._item(event)
        if self._too_large is not None and not completion.reached:
            error, self._too_large = self._too_large, None
            raise APIResponseValidationError(self._response, message=str(error)) from error
        if self._ending:
            self._ending = False
            self._check_end()
        return END  # type: ignore[no-any-return]  # it stands for an item

    def _check_end(self) -> None:
        """Raise if the body may not end here."""
        if not (self.complete or self._completion.allows_end(self._value(event) for event in self._kept)):
            raise self._other_body() or self._truncated()

    def has_new(self) -> bool:
        """Tell whether an item was yielded since the last call of this."""
        asked, self._asked = self._asked, self._count
        return asked != self._count

    def with_partial(self, error: APIError) -> APIError:
        """Return *error* as the caller gets it, with the items so far; after the first item it is an interruption."""
        if self.started and isinstance(error, APIConnectionError) and not isinstance(error, StreamInterrupted):
            error = self._interrupted(f"The stream was interrupted. {error.message}")
        error.partial = self.yielded()
        return error

    def yielded(self) -> list[E]:
        """Return the items so far; of a long stream the latest, up to `KEPT_BYTES`."""
        return [self._decode(self._shown(event, self._value(event))) for event in self._kept]

    def _truncated(self) -> APIConnectionError:
        if self.started:
            return self._interrupted("The stream ended before it was complete.")
        message = "The stream ended before its first event."
        return APIConnectionError(message=message, request=self._response.request, sent=True)

    def _interrupted(self, message: str) -> StreamInterrupted:
        error = StreamInterrupted(message=message, request=self._response.request)
        error.request_id = masked(self._response.headers.get("x-request-id"), self._response.request)
        return error

    def _other_body(self) -> APIError | None:
        """Return the error of a body without events, if it is not a truncated stream but something else."""
        if self.started:
            return None
        if (error := _error_in(bytes(self._unread))) is not None:
            return error_from_event(error, self._response)
        kind = self._response.headers.get("content-type", "").partition(";")[0]
        if kind in {"", "text/event-stream"}:
            return self._unreadable()
        reason = reason_in(bytes(self._unread), self._response)
        return WrongContentTypeError(self._response, message=f"Expected an event stream, got {kind}{reason}.")

    def _unreadable(self) -> APIError | None:
        """Return the error of lines that are no event stream; sending the request again would not help."""
        line = self._events.unknown
        if line is None or any(field.startswith(line) for field in FIELDS):  # the latter: a truncated line
            return None
        return DeserializationError(self._response, line, message=f"Expected an event stream, got {line!r:.80}.")

    def _check_mark(self) -> None:
        """Raise if the stream is marked as complete without a complete choice."""
        if not self.complete or self._completion.allows_mark(self._value(event) for event in reversed(self._kept)):
            return
        if self.started:
            raise self._interrupted("The stream ended with [DONE], but no choice has a finish reason.")
        message = "The stream has no events but [DONE]."
        raise APIResponseValidationError(self._response, message=message)

    def _item(self, event: Event) -> E:
        """Return the item of any *event*. Raises the error that it reports."""
        value = parsed(event.data)
        error = None if is_ordinary(event, value) else self._completion.failure(event, value)
        if error is not None:
            if self._saw is not None and isinstance(value, dict):
                self._saw(value, event.data)
            raise error_from_event(error, self._response)
        try:
            return self._seen(event, value if isinstance(value, dict) else self._value(event))
        except DeserializationError as unreadable:
            if not self._ending or not (self.started or _is_truncated(unreadable.body)):
                raise
            raise self._truncated() from unreadable

    def _seen(self, event: Event, value: dict[str, Any]) -> E:
        """Return the item of *event*, which was parsed as *value* and reports no error."""
        if self._saw is not None:
            self._saw(value, event.data)
        if self._completion.watches:
            self._completion.see(event, value)
        if self._numbered:
            self.position.see(value)
        self._count += 1
        self._kept.append(event)
        self._kept_bytes += len(event.data) + EVENT_BYTES
        if self._kept_bytes > KEPT_BYTES:
            self._shorten()
        return self._decode(self._shown(event, value) if self._named else value)

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

    def _shorten(self) -> None:
        """Forget the oldest events beyond `KEPT_BYTES`."""
        while self._kept_bytes > KEPT_BYTES:
            self._kept_bytes -= len(self._kept.popleft().data) + EVENT_BYTES


def _is_truncated(data: Any) -> bool:
    """Tell whether *data* is the start of a JSON text, of which the rest may have been lost."""
    try:
        from_json(data.decode(errors="ignore").encode(), partial_mode="on")
    except (ValueError, AttributeError):
        return False
    return True


def _error_in(content: bytes) -> Any:
    """Return *content* as an error object; None if it is anything else."""
    value = parsed(content) if content.lstrip().startswith((b"{", b"[")) else None
    return value if holds_error(value) else None


def _expected(call: StreamCall[Any]) -> int:
    """Return the number of last events: an image stream has one for each image."""
    fields = call.body.fields if isinstance(call.body, Form) else call.body
    count = fields.get("n") if call.operation.events == "images" and isinstance(fields, dict) else None
    return count if isinstance(count, int) else 1
