"""Events of a chat stream: for each chunk, events of its additions and of the parts that are complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final, Generic, TypeAlias, TypeVar

from ...core.streaming.accumulate_chat import AccumulatedChoice, Addition, ChatAccumulator
from ...core.streaming.accumulate_tool_calls import ToolCallState
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
TRUNCATED: Final = frozenset({"length", "content_filter"})
"""Finish reasons of a choice that may be incomplete; its content and arguments are not parsed."""


class ChunkEvents(Generic[T]):
    """Add each chunk to *accumulator* and make its events; *readers* parse the content and the arguments.

    Every part is reported as done once. Some servers send a finish reason in each chunk: a choice is due when it has
    one, and `done` reports it unless a later chunk extends it.
    """

    def __init__(self, accumulator: ChatAccumulator, readers: Readers[T]) -> None:
        self._accumulator, self._readers = accumulator, readers
        self._turn = 0
        self.due: dict[int, int] = {}
        """The finished choices that were not reported, each with the turn that extended it last."""
        self._done: set[int] = set()
        self._calls_seen: set[tuple[int, int]] = set()
        self._calls_done: set[tuple[int, int]] = set()

    def of(self, chunk: dict[str, Any]) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add *chunk*, as parsed JSON, and return the events of its additions. Raises `StructuredAnswerError`."""
        self._turn += 1
        choice = self._accumulator.add_text(chunk)
        if choice is None:
            additions = self._accumulator.add(chunk)
            self._note(additions)
            return chain.from_iterable(map(self._of_addition, additions))
        if self.due and choice.index in self.due:
            self.due[choice.index] = self._turn
        piece: str = chunk["choices"][0]["delta"]["content"]
        return (ContentDeltaEvent(piece, choice.message.data["content"], choice.index),) if piece else ()

    def done(self, *, at_end: bool = True) -> Iterator[ChatCompletionStreamEvent[T]]:
        """Yield the events of the choices that are complete: all that are due, or those the last chunk left alone."""
        for index, turn in [*self.due.items()]:
            if at_end or turn < self._turn:
                del self.due[index]
                self._done.add(index)
                yield from self._end(self._accumulator.choices[index])

    def _note(self, additions: Iterable[Addition]) -> None:
        """Note the choices that are due, or due later than the chunk before said."""
        for each in additions:
            index = each.choice.index
            extended = index in self.due and (each.content or each.refusal or each.calls)
            if index not in self._done and (each.finished or extended):
                self.due[index] = self._turn

    def _of_addition(self, added: Addition) -> Iterator[ChatCompletionStreamEvent[T]]:
        choice = added.choice
        message = choice.message
        if added.content and message.content is not None:
            yield ContentDeltaEvent(added.content, message.content, choice.index)
        if added.refusal and message.refusal is not None:
            yield RefusalDeltaEvent(added.refusal, message.refusal, choice.index)
        for call, piece in added.calls:
            yield from self._of_call(call, piece, choice)
        if added.logprobs is not None:
            yield from _of_logprobs(added.logprobs, choice.logprobs or {}, choice.index)

    def _of_call(
        self, call: ToolCallState, piece: str, choice: AccumulatedChoice
    ) -> Iterator[ChatCompletionStreamEvent[T]]:
        if (choice.index, call.number) not in self._calls_seen:
            self._calls_seen.add((choice.index, call.number))
            earlier = choice.message.calls[: choice.message.calls.index(call)]
            yield from self._calls_ended([each for each in earlier if each.state == "complete"], choice, whole=True)
        if piece and call.arguments is not None and "function" in call.data:
            yield FunctionToolCallArgumentsDeltaEvent(call.name, call.number, piece, call.arguments)

    def _end(self, choice: AccumulatedChoice) -> Iterator[ChatCompletionStreamEvent[T]]:
        whole = choice.finish_reason not in TRUNCATED
        content, refusal = choice.message.content, choice.message.refusal
        if content is not None and content.length:
            parsed = self._readers.read(content.text, self._accumulator.to_dict()) if whole else None
            yield ContentDoneEvent(content.text, parsed, choice.index)
        if refusal is not None and refusal.length:
            yield RefusalDoneEvent(refusal.text, choice.index)
        for kind, (_, done) in LOGPROBS.items():
            if tokens := _tokens(choice.logprobs or {}, kind):
                yield done(tokens, choice.index)
        yield from self._calls_ended(choice.message.calls, choice, whole=whole)

    def _calls_ended(
        self, calls: Iterable[ToolCallState], choice: AccumulatedChoice, *, whole: bool
    ) -> Iterator[ChatCompletionStreamEvent[T]]:
        """Report *calls* as done, each once; truncated arguments are not parsed."""
        for call in calls:
            if (choice.index, call.number) in self._calls_done or "function" not in call.data:
                continue
            self._calls_done.add((choice.index, call.number))
            arguments = "" if call.arguments is None else call.arguments.text
            parsed = self._readers.arguments(call.name, arguments, self._accumulator.to_dict()) if whole else None
            yield FunctionToolCallArgumentsDoneEvent(call.name, call.number, arguments, parsed)


def _of_logprobs(added: dict[str, Any], everything: dict[str, Any], index: int) -> Iterator[LogprobsDelta]:
    for kind, (delta, _) in LOGPROBS.items():
        if tokens := _tokens(added, kind):
            yield delta(tokens, _tokens(everything, kind), index)


def _tokens(logprobs: dict[str, Any], kind: str) -> list[Any]:
    tokens: Any = logprobs.get(kind)
    return tokens if isinstance(tokens, list) else []
