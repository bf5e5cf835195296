"""Events of a response's stream that have more than the service sent: the text so far, or parsed values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Union

from ..._generated.models.response_completed_event import ResponseCompletedEvent
from ..._generated.models.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
from ..._generated.models.response_text_delta_event import ResponseTextDeltaEvent
from ..._generated.models.response_text_done_event import ResponseTextDoneEvent
from ...core.streaming.text_builder import TextBuilder
from .parsed import ParsedResponse

if TYPE_CHECKING:
    from ..._generated.models.response_stream_event import ResponseStreamEvent
    from .plain_events import PlainEvent

T = TypeVar("T")


class Snapshot:
    """Mixin for events of deltas: the text including the delta. The classes have slots for it."""

    __slots__ = ()
    _length: int
    _text: TextBuilder | None
    """None in an event that was made by keyword."""

    def grow(self, text: TextBuilder) -> None:
        """Remember *text* in its current state."""
        self._text, self._length = text, text.length  # type: ignore[misc]  # slots of the classes that have this

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return "" if self._text is None else self._text.first(self._length)

    @property
    def parsed(self) -> Any:
        """The text so far as incomplete JSON; None if it cannot be read."""
        return None if self._text is None else self._text.parsed(self._length)


class ResponseTextDelta(Snapshot, ResponseTextDeltaEvent):
    """A text of the response grew by `delta`; `snapshot` is the text so far, `parsed` its incomplete JSON."""

    __slots__ = ("_length", "_text")
    _added = ("snapshot",)


class ResponseArgumentsDelta(Snapshot, ResponseFunctionCallArgumentsDeltaEvent):
    """The arguments of a tool call grew by `delta`; `snapshot` has them so far, `parsed` their incomplete JSON."""

    __slots__ = ("_length", "_text")
    _added = ("snapshot",)


class ResponseTextDone(ResponseTextDoneEvent, Generic[T]):
    """A text of the response is complete."""

    __slots__ = ("_read",)
    _added = ("parsed",)
    _read: Callable[[str], T | None] | None
    """None in an event that was made by keyword."""

    @property
    def parsed(self) -> T | None:
        """The text as the requested type; None without one, or for commentary. Raises `StructuredAnswerError`."""
        return None if self._read is None else self._read(self.text)


class ResponseCompleted(ResponseCompletedEvent, Generic[T]):
    """The response is complete."""

    __slots__ = ()
    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # more than the base promises


if TYPE_CHECKING:
    ResponseEvent: TypeAlias = (
        ResponseTextDelta | ResponseArgumentsDelta | ResponseTextDone[T] | ResponseCompleted[T] | PlainEvent
    )
else:
    ResponseEvent = Union[
        ResponseTextDelta, ResponseArgumentsDelta, ResponseTextDone[T], ResponseCompleted[T], "ResponseStreamEvent"
    ]
    """At run time the other events are named by the union of the service, which loads them on use."""
