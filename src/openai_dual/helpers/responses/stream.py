"""Streams of responses: events accumulated into the response, and told with what they add up to.

Imports `accumulating`, `parsed_response`, `response_events`, `core.parsing` and `core.responsefold`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Generic, TypeVar

from ..._generated.models.response_completed_event import ResponseCompletedEvent
from ..._generated.models.response_text_done_event import ResponseTextDoneEvent
from ...core.omit import Omit, omit
from ...core.streaming.accumulate_response import ResponseAccumulator
from ...core.structured.parsing import Readers, typed, typed_tools
from ...errors import StructuredAnswerError
from ...responses.accumulated import AccumulatingStream, AsyncAccumulatingStream
from .events import ResponseArgumentsDelta, ResponseCompleted, ResponseEvent, ResponseTextDelta, ResponseTextDone
from .parsed import ParsedResponse, parsed_response

T = TypeVar("T")

GROWN: Final[Mapping[str, type[ResponseTextDelta | ResponseArgumentsDelta]]] = {
    "response.output_text.delta": ResponseTextDelta,
    "response.function_call_arguments.delta": ResponseArgumentsDelta,
}


class ResponseStreamState(Generic[T]):
    """Accumulate the events of a response's stream by hand: give it each event, and ask for the response at the end.

    *text_format* is the class that the text is read as, *input_tools* are the tools of the request.
    Raises `InvalidParameterError` for a class that a strict schema cannot express.
    """

    def __init__(
        self, *, text_format: type[T] | Omit | None = omit, input_tools: Iterable[Any] | Omit | None = omit
    ) -> None:
        self._readers: Readers[T] = Readers(typed(text_format, "text_format"), typed_tools(input_tools)[1])
        self._accumulator = ResponseAccumulator()

    def handle_event(self, event: Any) -> Iterable[Any]:
        """Add *event*, and return it, or one that says more: the text up to there, or what it was read as."""
        data: dict[str, Any] = event._data  # noqa: SLF001 (the JSON object itself, not a copy)
        text = self._accumulator.add(data)
        if text is not None and (grown := GROWN.get(data["type"])):
            richer = grown.from_dict(data)
            richer.grow(text)
            return (richer,)
        return (self._done(event, data),)

    def _done(self, event: Any, data: dict[str, Any]) -> Any:
        """Return *event*, with what was read if it brings a whole text, or the whole response."""
        if isinstance(event, ResponseTextDoneEvent):
            done: ResponseTextDone[T] = ResponseTextDone.from_dict(data)
            done._read = self._read  # noqa: SLF001 (made here)
            return done
        if isinstance(event, ResponseCompletedEvent):
            completed: ResponseCompleted[T] = ResponseCompleted.from_dict(data)
            completed.response = self.get_final_response()
            return completed
        return event

    def _read(self, text: str) -> T | None:
        return self._readers.read(text, self.snapshot())

    def get_final_response(self) -> ParsedResponse[T]:
        """Return the response. Raises `StructuredAnswerError` and its kin, also if the stream has not ended."""
        if not self._accumulator.ended:
            raise StructuredAnswerError("The stream of the response has not ended.", self.snapshot())
        return parsed_response(self._accumulator.to_dict(), self._readers)

    def snapshot(self) -> ParsedResponse[T]:
        """Return the response so far, not parsed."""
        return parsed_response(self._accumulator.to_dict(), Readers[T]())

    handle, final = handle_event, get_final_response

    def finish(self) -> Iterable[Any]:
        """Return no further events."""
        return ()

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to the answer."""
        return event.delta if isinstance(event, ResponseTextDelta) else None


class ResponseStream(AccumulatingStream[ResponseEvent[T], ParsedResponse[T]]):
    """The events of a response's stream, and the response at its end."""

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and return the response. Raises `LengthFinishReasonError` and its kin, as `parse` does."""
        return self.get_final()


class AsyncResponseStream(AsyncAccumulatingStream[ResponseEvent[T], ParsedResponse[T]]):
    """The events of a response's stream, and the response at its end."""

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and return the response. Raises `LengthFinishReasonError` and its kin, as `parse` does."""
        return await self.get_final()
