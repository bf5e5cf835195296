"""What happens in a chat stream: its chunks as events of what they add, and of what is finished. Pure.

Imports `chatfold`, `growing` and `parsing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from .chatfold import ChatFold, FoldedChoice
from .growing import Growing
from .parsing import Readers

T = TypeVar("T")


class _Event:
    """What the events share: they look like what they hold."""

    __slots__: tuple[str, ...] = ()

    def __repr__(self) -> str:
        names = (name for base in reversed(type(self).__mro__) for name in getattr(base, "__slots__", ()))
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names if not name.startswith("_"))
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and repr(self) == repr(other)

    __hash__ = None  # type: ignore[assignment]  # compared by value


class ChunkEvent(_Event):
    """A chunk arrived, as the service sent it; `snapshot` of the stream has what all of them amount to."""

    __slots__ = ("chunk",)
    type: Literal["chunk"] = "chunk"

    def __init__(self, chunk: Any) -> None:
        self.chunk = chunk


class _Text(_Event):
    """A piece of a text, and the text up to there, joined when it is read."""

    __slots__ = ("_length", "_text", "delta", "index")

    def __init__(self, delta: str, text: Growing, index: int) -> None:
        self.delta, self.index = delta, index
        self._text, self._length = text, text.length

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._text.first(self._length)


class ContentDeltaEvent(_Text):
    """The content of the first choice, or of another one, grew by `delta`."""

    __slots__ = ()
    type: Literal["content.delta"] = "content.delta"

    @property
    def parsed(self) -> Any:
        """The JSON so far, as far as it can be read, else None."""
        return self._text.parsed(self._length)


class ContentDoneEvent(_Event, Generic[T]):
    """The content of a choice is complete; `parsed` is the value that was asked for, if any was."""

    __slots__ = ("content", "index", "parsed")
    type: Literal["content.done"] = "content.done"

    def __init__(self, content: str, parsed: T | None, index: int) -> None:
        self.content, self.parsed, self.index = content, parsed, index


class RefusalDeltaEvent(_Text):
    """The refusal of a choice grew by `delta`."""

    __slots__ = ()
    type: Literal["refusal.delta"] = "refusal.delta"


class RefusalDoneEvent(_Event):
    """The refusal of a choice is complete."""

    __slots__ = ("index", "refusal")
    type: Literal["refusal.done"] = "refusal.done"

    def __init__(self, refusal: str, index: int) -> None:
        self.refusal, self.index = refusal, index


class FunctionToolCallArgumentsDeltaEvent(_Event):
    """The arguments of a call of the tool `name` grew by `arguments_delta`; `index` is the number of the call."""

    __slots__ = ("_length", "_text", "arguments_delta", "index", "name")
    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"

    def __init__(self, name: str, index: int, delta: str, text: Growing) -> None:
        self.name, self.index, self.arguments_delta = name, index, delta
        self._text, self._length = text, text.length

    @property
    def arguments(self) -> str:
        """The arguments so far."""
        return self._text.first(self._length)

    @property
    def parsed_arguments(self) -> Any:
        """The JSON of the arguments so far, as far as it can be read, else None."""
        return self._text.parsed(self._length)


class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a call are complete; `parsed_arguments` is their value, if the tool is strict."""

    __slots__ = ("arguments", "index", "name", "parsed_arguments")
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"

    def __init__(self, name: str, index: int, arguments: str, parsed_arguments: Any) -> None:
        self.name, self.index, self.arguments, self.parsed_arguments = name, index, arguments, parsed_arguments


class LogprobsDeltaEvent(_Event):
    """How likely further tokens were: of the content, or of the refusal, as `type` says."""

    __slots__ = ("index", "tokens", "type")
    type: Literal["logprobs.content.delta", "logprobs.refusal.delta"]

    def __init__(self, type: Any, tokens: list[Any], index: int) -> None:
        self.type, self.tokens, self.index = type, tokens, index


class LogprobsDoneEvent(_Event):
    """How likely all tokens were: of the content, or of the refusal, as `type` says."""

    __slots__ = ("index", "tokens", "type")
    type: Literal["logprobs.content.done", "logprobs.refusal.done"]

    def __init__(self, type: Any, tokens: list[Any], index: int) -> None:
        self.type, self.tokens, self.index = type, tokens, index


ChatEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsDeltaEvent
    | LogprobsDoneEvent
)


class ChatEvents(Generic[T]):
    """Tell what each chunk adds to *fold*, and what is finished with it; *readers* read what was asked for."""

    def __init__(self, fold: ChatFold, readers: Readers[T]) -> None:
        self._fold, self._readers = fold, readers
        self._calls_done: set[tuple[int, int]] = set()
        self._finished: set[int] = set()

    def of(self, chunk: dict[str, Any]) -> Iterable[ChatEvent[T]]:
        """Add *chunk*, as parsed, and return what that means. Raises `StructuredAnswerError`."""
        folded = self._fold.add_text(chunk)
        if folded is None:
            return self._of_any(chunk)
        piece: str = chunk["choices"][0]["delta"]["content"]
        return (ContentDeltaEvent(piece, folded.message["content"], folded.index),) if piece else ()

    def _of_any(self, chunk: dict[str, Any]) -> Iterator[ChatEvent[T]]:
        self._fold.add(chunk)
        for choice in chunk.get("choices") or ():
            if choice.__class__ is dict:
                yield from self._of_choice(choice)

    def _of_choice(self, choice: dict[str, Any]) -> Iterator[ChatEvent[T]]:
        folded = self._fold.choice(choice)
        delta: Any = choice.get("delta")
        if delta.__class__ is dict:
            yield from self._of_delta(delta, folded)
        if choice.get("logprobs").__class__ is dict:
            yield from _of_logprobs(choice["logprobs"], folded)
        if choice.get("finish_reason") is not None and folded.index not in self._finished:
            self._finished.add(folded.index)
            yield from self._end(folded)

    def _of_delta(self, delta: dict[str, Any], folded: FoldedChoice) -> Iterator[ChatEvent[T]]:
        text: Any = folded.message.get("content")
        if (piece := delta.get("content")) and text.__class__ is Growing:
            yield ContentDeltaEvent(piece, text, folded.index)
        text = folded.message.get("refusal")
        if (piece := delta.get("refusal")) and text.__class__ is Growing:
            yield RefusalDeltaEvent(piece, text, folded.index)
        for call in delta.get("tool_calls") or ():
            if call.__class__ is dict:
                yield from self._of_call(call, folded)

    def _of_call(self, call: dict[str, Any], folded: FoldedChoice) -> Iterator[ChatEvent[T]]:
        number = call.get("index")
        yield from self._calls_ended(folded, before=number)
        known = next((each for each in folded.calls() if each.get("index") == number), None)
        function = known.get("function") if known else None
        piece = (call.get("function") or {}).get("arguments")
        if function and piece and isinstance(number, int) and function.get("arguments").__class__ is Growing:
            yield FunctionToolCallArgumentsDeltaEvent(str(function.get("name")), number, piece, function["arguments"])

    def _end(self, folded: FoldedChoice) -> Iterator[ChatEvent[T]]:
        content, refusal = folded.text("content"), folded.text("refusal")
        if content:
            yield ContentDoneEvent(content, self._parsed(content, folded), folded.index)
        if refusal:
            yield RefusalDoneEvent(refusal, folded.index)
        for kind, tokens in (folded.logprobs or {}).items():
            if tokens:
                yield LogprobsDoneEvent(f"logprobs.{kind}.done", list(tokens), folded.index)
        yield from self._calls_ended(folded)

    def _parsed(self, content: str, folded: FoldedChoice) -> T | None:
        whole = folded.finish_reason in {"stop", "tool_calls", "function_call"}
        return self._readers.read(content, self._fold.to_dict()) if whole else None

    def _calls_ended(self, folded: FoldedChoice, before: Any = None) -> Iterator[ChatEvent[T]]:
        """Tell of the calls that are complete: those *before* the one that goes on, or all."""
        for call in folded.calls():
            number, function = call.get("index"), call.get("function")
            if not isinstance(number, int) or not function or (before is not None and number >= before):
                continue
            if (folded.index, number) not in self._calls_done:
                self._calls_done.add((folded.index, number))
                yield self._call_done(function, number, folded, whole=before is not None)

    def _call_done(
        self, function: dict[str, Any], number: int, folded: FoldedChoice, *, whole: bool
    ) -> FunctionToolCallArgumentsDoneEvent:
        name, arguments = str(function.get("name")), str(function.get("arguments") or "")
        whole = whole or folded.finish_reason not in {"length", "content_filter"}
        parsed = self._readers.arguments(name, arguments, self._fold.to_dict()) if whole else None
        return FunctionToolCallArgumentsDoneEvent(name, number, arguments, parsed)


def _of_logprobs(logprobs: dict[str, Any], folded: FoldedChoice) -> Iterator[LogprobsDeltaEvent]:
    for kind, tokens in logprobs.items():
        if tokens.__class__ is list and tokens:
            yield LogprobsDeltaEvent(f"logprobs.{kind}.delta", tokens, folded.index)
