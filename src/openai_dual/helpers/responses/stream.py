"""Streams of responses: events are accumulated into the response and yielded with the text so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Generic, Self, TypeVar

from ..._generated.models.response_completed_event import ResponseCompletedEvent
from ..._generated.models.response_text_done_event import ResponseTextDoneEvent
from ...core.omit import Omit, omit
from ...core.streaming.accumulate_response import ResponseAccumulator
from ...core.structured.parsing import Readers, typed, typed_tools
from ...errors import StructuredAnswerError
from ...responses.accumulated import AccumulatingStream, AsyncAccumulatingStream
from .events import ResponseArgumentsDelta, ResponseCompleted, ResponseEvent, ResponseTextDelta, ResponseTextDone
from .parsed import ParsedResponse, is_final, parsed_response

T = TypeVar("T")

GROWN: Final[Mapping[str, type[ResponseTextDelta | ResponseArgumentsDelta]]] = {
    "response.output_text.delta": ResponseTextDelta,
    "response.function_call_arguments.delta": ResponseArgumentsDelta,
}


class ResponseStreamState(Generic[T]):
    """Accumulate the events of a response stream of your own: add each event, then read the response.

    *text_format* is the class that the text is parsed as, *input_tools* are the tools of the request.
    Raises `InvalidParameterError` for a class that a strict schema cannot express.
    """

    def __init__(
        self, *, text_format: type[T] | Omit | None = omit, input_tools: Iterable[Any] | Omit | None = omit
    ) -> None:
        self._start(Readers(typed(text_format, "text_format"), typed_tools(input_tools, "responses")[1]))

    @classmethod
    def of(cls, readers: Readers[T]) -> Self:
        """Return a state that parses with *readers*."""
        self = cls.__new__(cls)
        self._start(readers)
        return self

    def _start(self, readers: Readers[T]) -> None:
        self._readers = readers
        self._accumulator = ResponseAccumulator()

    def handle_event(self, event: Any) -> Iterable[Any]:
        """Add *event* and return it, or an event of its type that also has the text so far or the parsed value."""
        data: dict[str, Any] = event._data  # noqa: SLF001 (the JSON object itself, not a copy)
        text = self._accumulator.add(data)
        if text is not None and (grown := GROWN.get(data["type"])):
            richer = grown.from_dict(data)
            richer.grow(text)
            return (richer,)
        return (self._done(event, data),)

    def _done(self, event: Any, data: dict[str, Any]) -> Any:
        """Return *event*; with the parsed value, if it has a complete text or the complete response."""
        if isinstance(event, ResponseTextDoneEvent):
            done: ResponseTextDone[T] = ResponseTextDone.from_dict(data)
            done._read = self._read if is_final(self._accumulator.current) else _unparsed  # noqa: SLF001 (made here)
            return done
        if isinstance(event, ResponseCompletedEvent):
            completed: ResponseCompleted[T] = ResponseCompleted.from_dict(data)
            completed.response = self.get_final_response()
            return completed
        return event

    def _read(self, text: str) -> T | None:
        return self._readers.read(text, self.snapshot())

    def get_final_response(self) -> ParsedResponse[T]:
        """Return the response. Raises `StructuredAnswerError` or a subclass, also before the stream has ended."""
        if not self._accumulator.ended:
            raise StructuredAnswerError("The stream of the response has not ended.", self.snapshot())
        return parsed_response(self._accumulator.to_dict(), self._readers)

    @property
    def _completed_response(self) -> ParsedResponse[T] | None:
        """The response, if the stream has ended with it; tracers read the official name."""
        is_complete = self._accumulator.ended and self._accumulator.to_dict().get("status") == "completed"
        return self.get_final_response() if is_complete else None

    def snapshot(self) -> ParsedResponse[T]:
        """Return the response so far, unparsed."""
        return parsed_response(self._accumulator.to_dict(), Readers[T]())

    handle, final = handle_event, get_final_response

    def finish(self) -> Iterable[Any]:
        """Return no further events."""
        return ()

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to the final answer, without commentary."""
        return event.delta if isinstance(event, ResponseTextDelta) and is_final(self._accumulator.current) else None


def _unparsed(_: str) -> None:
    """Return no value: the text is commentary."""


class ResponseStream(AccumulatingStream[ResponseEvent[T], ParsedResponse[T]]):
    """The events of a response's stream; at the end, the response."""

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and return the response. Raises the errors of `parse`."""
        return self.get_final()


class AsyncResponseStream(AsyncAccumulatingStream[ResponseEvent[T], ParsedResponse[T]]):
    """The events of a response's stream; at the end, the response."""

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and return the response. Raises the errors of `parse`."""
        return await self.get_final()
