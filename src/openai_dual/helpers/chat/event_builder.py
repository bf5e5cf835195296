"""What the chunks of a chat stream mean: events of what each adds, and of what is finished with it.

Imports `chat_events`, `core.chatfold`, `core.growing` and `core.parsing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, Generic, TypeAlias, TypeVar

from ...core.streaming.accumulate_chat import AccumulatedChoice, ChatAccumulator
from ...core.streaming.text_builder import TextBuilder
from ...core.structured.parsing import Readers
from .events import (
    ChatCompletionStreamEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

T = TypeVar("T")

LogprobsDelta: TypeAlias = LogprobsContentDeltaEvent | LogprobsRefusalDeltaEvent
LogprobsDone: TypeAlias = LogprobsContentDoneEvent | LogprobsRefusalDoneEvent
LOGPROBS: Final[dict[str, tuple[type[LogprobsDelta], type[LogprobsDone]]]] = {
    "content": (LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
    "refusal": (LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
}


class ChunkEvents(Generic[T]):
    """Tell what each chunk adds to *accumulator*, and what is finished with it; *readers* read what was asked for."""

    def __init__(self, accumulator: ChatAccumulator, readers: Readers[T]) -> None:
        self._accumulator, self._readers = accumulator, readers
        self._calls_done: set[tuple[int, int]] = set()
        self._finished: set[int] = set()

    def of(self, chunk: dict[str, Any]) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add *chunk*, as parsed, and return what that means. Raises `StructuredAnswerError`."""
        state = self._accumulator.add_text(chunk)
        if state is None:
            return self._of_any(chunk)
        piece: str = chunk["choices"][0]["delta"]["content"]
        return (ContentDeltaEvent(piece, state.message["content"], state.index),) if piece else ()

    def _of_any(self, chunk: dict[str, Any]) -> Iterator[ChatCompletionStreamEvent[T]]:
        self._accumulator.add(chunk)
        for choice in chunk.get("choices") or ():
            if choice.__class__ is dict:
                yield from self._of_choice(choice)

    def _of_choice(self, choice: dict[str, Any]) -> Iterator[ChatCompletionStreamEvent[T]]:
        state = self._accumulator.choice(choice)
        delta: Any = choice.get("delta")
        if delta.__class__ is dict:
            yield from self._of_delta(delta, state)
        if choice.get("logprobs").__class__ is dict:
            yield from _of_logprobs(choice["logprobs"], state.logprobs or {}, state.index)
        if choice.get("finish_reason") is not None and state.index not in self._finished:
            self._finished.add(state.index)
            yield from self._end(state)

    def _of_delta(self, delta: dict[str, Any], state: AccumulatedChoice) -> Iterator[ChatCompletionStreamEvent[T]]:
        text: Any = state.message.get("content")
        if (piece := delta.get("content")) and text.__class__ is TextBuilder:
            yield ContentDeltaEvent(piece, text, state.index)
        text = state.message.get("refusal")
        if (piece := delta.get("refusal")) and text.__class__ is TextBuilder:
            yield RefusalDeltaEvent(piece, text, state.index)
        for call in delta.get("tool_calls") or ():
            if call.__class__ is dict:
                yield from self._of_call(call, state)

    def _of_call(self, call: dict[str, Any], state: AccumulatedChoice) -> Iterator[ChatCompletionStreamEvent[T]]:
        number = call.get("index")
        yield from self._calls_ended(state, before=number)
        known = next((each for each in state.calls() if each.get("index") == number), None)
        function = known.get("function") if known else None
        piece = (call.get("function") or {}).get("arguments")
        if function and piece and isinstance(number, int) and function.get("arguments").__class__ is TextBuilder:
            yield FunctionToolCallArgumentsDeltaEvent(str(function.get("name")), number, piece, function["arguments"])

    def _end(self, state: AccumulatedChoice) -> Iterator[ChatCompletionStreamEvent[T]]:
        content, refusal = state.text("content"), state.text("refusal")
        if content:
            yield ContentDoneEvent(content, self._parsed(content, state), state.index)
        if refusal:
            yield RefusalDoneEvent(refusal, state.index)
        for kind, (_, done) in LOGPROBS.items():
            if tokens := _tokens(state.logprobs or {}, kind):
                yield done(tokens, state.index)
        yield from self._calls_ended(state)

    def _parsed(self, content: str, state: AccumulatedChoice) -> T | None:
        whole = state.finish_reason in {"stop", "tool_calls", "function_call"}
        return self._readers.read(content, self._accumulator.to_dict()) if whole else None

    def _calls_ended(self, state: AccumulatedChoice, before: Any = None) -> Iterator[ChatCompletionStreamEvent[T]]:
        """Tell of the calls that are complete: those *before* the one that goes on, or all."""
        for call in state.calls():
            number, function = call.get("index"), call.get("function")
            if not isinstance(number, int) or not function or (before is not None and number >= before):
                continue
            if (state.index, number) not in self._calls_done:
                self._calls_done.add((state.index, number))
                yield self._call_done(function, number, state, whole=before is not None)

    def _call_done(
        self, function: dict[str, Any], number: int, state: AccumulatedChoice, *, whole: bool
    ) -> FunctionToolCallArgumentsDoneEvent:
        name, arguments = str(function.get("name")), str(function.get("arguments") or "")
        whole = whole or state.finish_reason not in {"length", "content_filter"}
        parsed = self._readers.arguments(name, arguments, self._accumulator.to_dict()) if whole else None
        return FunctionToolCallArgumentsDoneEvent(name, number, arguments, parsed)


def _of_logprobs(added: dict[str, Any], everything: dict[str, Any], index: int) -> Iterator[LogprobsDelta]:
    for kind, (delta, _) in LOGPROBS.items():
        if tokens := _tokens(added, kind):
            yield delta(tokens, _tokens(everything, kind), index)


def _tokens(logprobs: dict[str, Any], kind: str) -> list[Any]:
    tokens: Any = logprobs.get(kind)
    return tokens if isinstance(tokens, list) else []
