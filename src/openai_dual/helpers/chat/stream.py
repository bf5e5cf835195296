"""Streams of chat completions: chunks are accumulated into the completion and yielded as typed events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Self, TypeVar

from ..._generated.models.chat_completion_chunk import ChatCompletionChunk
from ...core.omit import Omit, omit
from ...core.streaming.accumulate_chat import ChatAccumulator
from ...core.structured.parsing import Readers, typed, typed_tools
from ...responses.accumulated import AccumulatingStream, AsyncAccumulatingStream
from .event_builder import ChunkEvents
from .events import ChatCompletionStreamEvent, ChunkEvent, ContentDeltaEvent
from .parsed import ParsedChatCompletion, parsed_completion

T = TypeVar("T")


class ChatCompletionStreamState(Generic[T]):
    """Accumulate the chunks of a chat stream of your own: add each chunk, then read the completion.

    *response_format* is the class that the content is parsed as, *input_tools* are the tools of the request.
    Raises `InvalidParameterError` for a class that a strict schema cannot express.
    """

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit | None = omit, response_format: type[T] | Omit | None = omit
    ) -> None:
        self._start(Readers(typed(response_format, "response_format"), typed_tools(input_tools)[1]))

    @classmethod
    def of(cls, readers: Readers[T]) -> Self:
        """Return a state that parses with *readers*."""
        self = cls.__new__(cls)
        self._start(readers)
        return self

    def _start(self, readers: Readers[T]) -> None:
        self._readers = readers
        self._accumulator = ChatAccumulator()
        self._events = ChunkEvents(self._accumulator, self._readers)

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add *chunk* and return its events, the chunk first. Raises `StructuredAnswerError`."""
        data = chunk._data  # noqa: SLF001 (the JSON object itself, not a copy)
        return [ChunkEvent(chunk, self.snapshot), *self._events.of(data), *self._events.done()]

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Return the completion. Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError`."""
        return parsed_completion(self._accumulator.to_dict(), self._readers)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, unparsed; each access makes a new one."""
        return parsed_completion(self._accumulator.to_dict(), Readers[T]())

    final = get_final_completion

    def handle(self, chunk: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add *chunk* and return its events, after those of the choices that it shows to be complete."""
        data = chunk._data  # noqa: SLF001 (as above)
        added = self._events.of(data)
        complete = self._events.done(at_end=False) if self._events.due else ()
        return [*complete, ChunkEvent(chunk, self.snapshot), *added]

    def finish(self) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Return the events that only the end of the stream allows."""
        return self._events.done()

    def snapshot(self) -> ParsedChatCompletion[T]:
        """Return the completion so far, unparsed."""
        return self.current_completion_snapshot

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to the content."""
        return event.delta if isinstance(event, ContentDeltaEvent) else None


class ChatCompletionStream(AccumulatingStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]):
    """The events of a chat stream; at the end, the completion."""

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and return the completion. Raises the errors of `parse`."""
        return self.get_final()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, unparsed; each access makes a new one."""
        return self.snapshot


class AsyncChatCompletionStream(AsyncAccumulatingStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]):
    """The events of a chat stream; at the end, the completion."""

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and return the completion. Raises the errors of `parse`."""
        return await self.get_final()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, unparsed; each access makes a new one."""
        return self.snapshot
