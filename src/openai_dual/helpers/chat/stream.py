"""Streams of chat completions: chunks accumulated into the completion, and told as events of what they add.

Imports `accumulating`, `chat_events`, `chat_meaning`, `parsed_chat`, `core.chatfold` and `core.parsing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

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
    """Accumulate the chunks of a chat stream by hand: give it each chunk, and ask for the completion at the end.

    *response_format* is the class that the content is read as, *input_tools* are the tools of the request.
    Raises `InvalidParameterError` for a class that a strict schema cannot express.
    """

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit | None = omit, response_format: type[T] | Omit | None = omit
    ) -> None:
        self._readers: Readers[T] = Readers(typed(response_format, "response_format"), typed_tools(input_tools)[1])
        self._accumulator = ChatAccumulator()
        self._meaning = ChunkEvents(self._accumulator, self._readers)

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add *chunk*, and return the events that it means, itself first. Raises `StructuredAnswerError`."""
        return [ChunkEvent(chunk, self.snapshot), *self._meaning.of(chunk._data)]  # noqa: SLF001 (the JSON object itself, not a copy)

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Return the completion. Raises `LengthFinishReasonError`, `ContentFilterFinishReasonError`."""
        return parsed_completion(self._accumulator.to_dict(), self._readers)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, not parsed, made anew each time it is asked for."""
        return parsed_completion(self._accumulator.to_dict(), Readers[T]())

    handle, final = handle_chunk, get_final_completion

    def snapshot(self) -> ParsedChatCompletion[T]:
        """Return the completion so far, not parsed."""
        return self.current_completion_snapshot

    def text(self, event: Any) -> str | None:
        """Return the text that *event* adds to the answer."""
        return event.delta if isinstance(event, ContentDeltaEvent) else None


class ChatCompletionStream(AccumulatingStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]):
    """The events of a chat stream, and the completion at its end."""

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and return the completion. Raises `LengthFinishReasonError` and its kin, as `parse` does."""
        return self.get_final()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, not parsed, made anew each time it is asked for."""
        return self.snapshot


class AsyncChatCompletionStream(AsyncAccumulatingStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]):
    """The events of a chat stream, and the completion at its end."""

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end, and return the completion. Raises `LengthFinishReasonError` and its kin, as `parse` does."""
        return await self.get_final()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, not parsed, made anew each time it is asked for."""
        return self.snapshot
