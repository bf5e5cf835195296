"""The chunks of a chat stream, accumulated into the completion that the call returns without `stream`. Pure.

Deviations of OpenAI-compatible servers are read where their meaning is certain: docs/troubleshooting.md lists them.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from .accumulate_message import ChatMessage
from .accumulate_tool_calls import ToolCallState
from .text_builder import number_of

CHUNK_FIELDS: Final = frozenset({"object", "choices", "usage", "obfuscation"})
"""Fields of a chunk that the completion does not take over."""
ONLY_DELTA: Final = frozenset({"index", "delta", "finish_reason", "logprobs"})
NOT_FINISHED: Final = (None, "")
"""Some servers send an empty `finish_reason` in every chunk but the last."""


class Addition(NamedTuple):
    """The parts of a choice that one chunk extended."""

    choice: AccumulatedChoice
    content: str
    refusal: str
    calls: list[tuple[ToolCallState, str]]
    logprobs: dict[str, Any] | None
    finished: bool
    """Whether the chunk has a finish reason for the choice."""


class AccumulatedChoice:
    """One choice of the completion so far."""

    __slots__ = ("finish_reason", "index", "logprobs", "message", "rest")

    def __init__(self, index: int) -> None:
        self.index = index
        self.message = ChatMessage()
        self.finish_reason: str | None = None
        self.logprobs: dict[str, Any] | None = None
        self.rest: dict[str, Any] = {}
        """Fields that the API does not describe."""

    def add(self, choice: dict[str, Any]) -> Addition:
        """Add the choice of a chunk. Raises `StructuredAnswerError` for deltas that cannot be told apart."""
        content, refusal, calls = self.message.add(choice.get("delta"), choice.get("message"))
        reason = choice.get("finish_reason")
        logprobs: Any = choice.get("logprobs")
        if reason not in NOT_FINISHED:
            self.finish_reason = reason
        if logprobs.__class__ is dict:
            self._add_logprobs(logprobs)
        if not ONLY_DELTA.issuperset(choice):
            rest = choice.keys() - ONLY_DELTA - {"message"}
            self.rest |= {key: choice[key] for key in choice if key in rest and choice[key] is not None}
        added: Any = logprobs if logprobs.__class__ is dict else None
        return Addition(self, content, refusal, calls, added, reason not in NOT_FINISHED)

    def to_dict(self) -> dict[str, Any]:
        """Return the choice as a completion has it."""
        logprobs = self.logprobs and {kind: tokens and [*tokens] for kind, tokens in self.logprobs.items()}
        return {
            "index": self.index,
            "message": self.message.to_dict(),
            "logprobs": logprobs,
            "finish_reason": self.finish_reason,
        } | self.rest

    def _add_logprobs(self, logprobs: dict[str, Any]) -> None:
        """Add the tokens of a chunk; a kind without tokens stays null."""
        mine = self.logprobs = self.logprobs or {}
        for kind, tokens in logprobs.items():
            if tokens.__class__ is list:
                if mine.get(kind) is None:
                    mine[kind] = []
                mine[kind].extend(tokens)
            else:
                mine.setdefault(kind, tokens)


class ChatAccumulator:
    """The completion so far; adding a chunk costs time in proportion to the chunk alone."""

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._usage: Any = None
        self.choices: dict[int, AccumulatedChoice] = {}

    def add(self, chunk: dict[str, Any]) -> list[Addition]:
        """Add a chunk, as parsed JSON; return the additions to its choices. Raises `StructuredAnswerError`."""
        if chunk.get("id"):
            self._top.update(chunk)
        else:  # a later chunk without an id, as some servers send, hides nothing
            self._top = {key: value for key, value in chunk.items() if value not in ("", None)} | self._top
        self._usage = chunk.get("usage") or self._usage
        choices: Any = chunk.get("choices")
        return [
            self._choice(choice).add(choice)
            for choice in (choices if choices.__class__ is list else ())
            if choice.__class__ is dict
        ]

    def add_text(self, chunk: dict[str, Any]) -> AccumulatedChoice | None:
        """Add a chunk that only extends the content of one choice, the usual case; None if it does more."""
        choices: Any = chunk.get("choices")
        if choices.__class__ is not list or len(choices) != 1 or choices[0].__class__ is not dict:
            return None
        choice: Any = choices[0]
        index: Any = choice.get("index")
        delta: Any = choice.get("delta")
        known = self.choices.get(index) if index.__class__ is int else None
        if known is None or delta.__class__ is not dict or len(delta) != 1 or not ONLY_DELTA.issuperset(choice):
            return None
        piece: Any = delta.get("content")
        text = known.message.text
        if piece.__class__ is not str or text is None or not chunk.get("id"):
            return None
        if choice.get("finish_reason") or choice.get("logprobs") is not None or chunk.get("usage") is not None:
            return None
        self._top.update(chunk)
        text.append(piece)
        return known

    def _choice(self, choice: dict[str, Any]) -> AccumulatedChoice:
        """Return the accumulated choice that *choice*, of a chunk, belongs to."""
        number = number_of(choice.get("index")) or 0
        found = self.choices.get(number)
        if found is None:
            found = self.choices[number] = AccumulatedChoice(number)
        return found

    def to_dict(self) -> dict[str, Any]:
        """Return the completion so far, as a new JSON object."""
        head = {key: value for key, value in self._top.items() if key not in CHUNK_FIELDS}
        choices = [self.choices[number].to_dict() for number in sorted(self.choices)]
        usage = {"usage": self._usage} if self._usage is not None else {}
        return head | {"object": "chat.completion", "choices": choices} | usage
