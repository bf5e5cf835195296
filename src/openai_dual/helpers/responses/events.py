"""What happens in the stream of a response, where an event says more than the service sent.

Imports the generated models, `parsed_response` and `core.growing`; `response_streams` makes them.
"""

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

T = TypeVar("T")


class Snapshot:
    """The text that a delta adds to, up to there; mixed into the classes of such events, which have slots for it."""

    __slots__ = ()
    _length: int
    _text: TextBuilder

    def grow(self, text: TextBuilder) -> None:
        """Remember *text* as it is now."""
        self._text, self._length = text, text.length  # type: ignore[misc]  # slots of the classes that have this

    @property
    def snapshot(self) -> str:
        """The text so far, joined when it is read."""
        return self._text.first(self._length)

    @property
    def parsed(self) -> Any:
        """The JSON so far, as far as it can be read, else None."""
        return self._text.parsed(self._length)


class ResponseTextDelta(Snapshot, ResponseTextDeltaEvent):
    """A text of the answer grew by `delta`; `snapshot` is all of it so far, `parsed` its JSON as far as it goes."""

    __slots__ = ("_length", "_text")


class ResponseArgumentsDelta(Snapshot, ResponseFunctionCallArgumentsDeltaEvent):
    """The arguments of a tool call grew by `delta`; `snapshot` is all of them so far, `parsed` their JSON."""

    __slots__ = ("_length", "_text")


class ResponseTextDone(ResponseTextDoneEvent, Generic[T]):
    """A text of the answer is complete."""

    __slots__ = ("_read",)
    _read: Callable[[str], T | None]

    @property
    def parsed(self) -> T | None:
        """The text as the type asked for; None if none was. Raises `StructuredAnswerError`, as it may have been cut."""
        return self._read(self.text)


class ResponseCompleted(ResponseCompletedEvent, Generic[T]):
    """The response is complete."""

    __slots__ = ()
    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]  # more than the base promises


ResponseEvent: TypeAlias = Union[
    ResponseTextDelta, ResponseArgumentsDelta, ResponseTextDone[T], ResponseCompleted[T], "ResponseStreamEvent"
]
