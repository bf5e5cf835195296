"""Events of a chat stream: the additions of each chunk, and the parts that are complete."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from ..._generated.models.chat_completion_chunk import ChatCompletionChunk
from ..._generated.models.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ...core.plain import Dumped, Entry
from ...core.streaming.text_builder import TextBuilder
from .parsed import ParsedChatCompletion

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")


class _Event(Dumped):
    """Base of the events: shown, compared and dumped by their public fields."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def _names(cls) -> list[str]:
        """Return the names of the fields: the type, the slots, and the properties that read what came before."""
        found = dict.fromkeys(["type"])
        for base in reversed(cls.__mro__):
            slots = getattr(base, "__slots__", ())
            found |= dict.fromkeys(name for name in (*slots, *vars(base)) if not name.startswith("_"))
        return [name for name in found if not callable(getattr(cls, name))]

    def _entries(self) -> Iterator[Entry]:
        return (Entry(name, name, getattr(self, name)) for name in self._names())

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the fields by name: `dict(event)`."""
        return ((entry.name, entry.value) for entry in self._entries())

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy; *update* replaces fields that are not derived from what came before."""
        made = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(made, name, value)
        return made

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self)})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and repr(self) == repr(other)

    __hash__ = None  # type: ignore[assignment]  # compared by value


class ChunkEvent(_Event, Generic[T]):
    """A chunk as the service sent it."""

    __slots__ = ("_snapshot", "chunk")
    type: Literal["chunk"] = "chunk"

    def __init__(self, chunk: ChatCompletionChunk, snapshot: Callable[[], ParsedChatCompletion[T]]) -> None:
        self.chunk, self._snapshot = chunk, snapshot

    @property
    def snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, unparsed; it is created when read, and grows with later chunks."""
        return self._snapshot()


class _Text(_Event):
    """Base of the events of a text: the delta, and the text including it."""

    __slots__ = ("_length", "_text", "delta", "index")

    def __init__(self, delta: str, text: TextBuilder, index: int) -> None:
        self.delta, self.index = delta, index
        self._text, self._length = text, text.length

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._text.first(self._length)


class ContentDeltaEvent(_Text):
    """The content of the choice `index` grew by `delta`."""

    __slots__ = ()
    type: Literal["content.delta"] = "content.delta"

    @property
    def parsed(self) -> Any:
        """The text so far as incomplete JSON; None if it cannot be read."""
        return self._text.parsed(self._length)


class ContentDoneEvent(_Event, Generic[T]):
    """The content of a choice is complete; `parsed` is its value, if a type was requested."""

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

    def __init__(self, name: str, index: int, delta: str, text: TextBuilder) -> None:
        self.name, self.index, self.arguments_delta = name, index, delta
        self._text, self._length = text, text.length

    @property
    def arguments(self) -> str:
        """The arguments so far."""
        return self._text.first(self._length)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments so far as incomplete JSON; None if they cannot be read."""
        return self._text.parsed(self._length)


class FunctionToolCallArgumentsDoneEvent(_Event):
    """The arguments of a call are complete; `parsed_arguments` is their value, if the tool is strict."""

    __slots__ = ("arguments", "index", "name", "parsed_arguments")
    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"

    def __init__(self, name: str, index: int, arguments: str, parsed_arguments: Any) -> None:
        self.name, self.index, self.arguments, self.parsed_arguments = name, index, arguments, parsed_arguments


class _LogprobsDelta(_Event):
    """Base of the events of log probabilities: the added tokens, and all so far."""

    __slots__ = ("_all", "_length", "_tokens", "index")

    def __init__(self, tokens: list[Any], everything: list[Any], index: int) -> None:
        self._tokens, self.index = tokens, index
        self._all, self._length = everything, len(everything)

    @property
    def _added(self) -> list[ChatCompletionTokenLogprob]:
        return _models(self._tokens)

    @property
    def snapshot(self) -> list[ChatCompletionTokenLogprob]:
        """All tokens so far."""
        return _models(self._all[: self._length])


class LogprobsContentDeltaEvent(_LogprobsDelta):
    """Log probabilities of further tokens of the content."""

    __slots__ = ()
    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"

    @property
    def content(self) -> list[ChatCompletionTokenLogprob]:
        """The added tokens."""
        return self._added


class LogprobsRefusalDeltaEvent(_LogprobsDelta):
    """Log probabilities of further tokens of the refusal."""

    __slots__ = ()
    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"

    @property
    def refusal(self) -> list[ChatCompletionTokenLogprob]:
        """The added tokens."""
        return self._added


class LogprobsContentDoneEvent(_Event):
    """Log probabilities of all tokens of the content."""

    __slots__ = ("content", "index")
    type: Literal["logprobs.content.done"] = "logprobs.content.done"

    def __init__(self, tokens: list[Any], index: int) -> None:
        self.content, self.index = _models(tokens), index


class LogprobsRefusalDoneEvent(_Event):
    """Log probabilities of all tokens of the refusal."""

    __slots__ = ("index", "refusal")
    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"

    def __init__(self, tokens: list[Any], index: int) -> None:
        self.refusal, self.index = _models(tokens), index


def _models(tokens: list[Any]) -> list[ChatCompletionTokenLogprob]:
    return [ChatCompletionTokenLogprob.from_dict(token) for token in tokens if token.__class__ is dict]


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent[T]
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
