"""The chunks of a chat stream, accumulated into the completion that the call would have given without `stream`. Pure.

Imports `growing`.
"""

from __future__ import annotations

from typing import Any, Final

from .text_builder import TextBuilder, grown, merge

OF_A_CHUNK: Final = frozenset({"object", "choices", "usage", "obfuscation"})
"""Fields of a chunk that are not, as they are, fields of the completion."""
ONLY_DELTA: Final = frozenset({"index", "delta", "finish_reason", "logprobs"})
NONE: Final = (None, None, None)
NOTHING: Final[dict[str, Any]] = {}


class AccumulatedChoice:
    """One of the answers, as far as it has come."""

    __slots__ = ("finish_reason", "index", "logprobs", "message", "rest")

    def __init__(self, index: int) -> None:
        self.index = index
        self.message: dict[str, Any] = {}
        self.finish_reason: str | None = None
        self.logprobs: dict[str, Any] | None = None
        self.rest: dict[str, Any] = {}
        """Fields that nobody described."""

    def add(self, choice: dict[str, Any]) -> None:
        """Add what a chunk says of it."""
        for key, value in choice.items():
            if value is None or key == "index":
                continue
            if key == "delta":
                merge(self.message, value if value.__class__ is dict else NOTHING)
            elif key == "finish_reason":
                self.finish_reason = value
            elif key == "logprobs":
                self._add_logprobs(value)
            else:
                self.rest[key] = value

    def text(self, field: str) -> str | None:
        """Return a text of the message, joined; None if there is none."""
        value = self.message.get(field)
        return value.text if isinstance(value, TextBuilder) else None

    def calls(self) -> list[dict[str, Any]]:
        """Return the tool calls so far, their texts still growing."""
        return [call for call in self.message.get("tool_calls") or () if call.__class__ is dict]

    def to_dict(self) -> dict[str, Any]:
        """Return it as a choice of a completion."""
        message = {"role": "assistant", "content": None, "refusal": None, "annotations": []} | grown(self.message)
        for call in message.get("tool_calls") or ():
            if call.__class__ is dict:
                call.pop("index", None)
        logprobs = self.logprobs and {kind: tokens and [*tokens] for kind, tokens in self.logprobs.items()}
        own = {"index": self.index, "message": message, "logprobs": logprobs, "finish_reason": self.finish_reason}
        return own | self.rest

    def _add_logprobs(self, logprobs: Any) -> None:
        """Add the tokens of a chunk to those before; a kind of which there are none stays null."""
        if logprobs.__class__ is not dict:
            return
        mine = self.logprobs = self.logprobs or {}
        for kind, tokens in logprobs.items():
            if tokens.__class__ is list:
                if mine.get(kind) is None:
                    mine[kind] = []
                mine[kind].extend(tokens)
            else:
                mine.setdefault(kind, tokens)


class ChatAccumulator:
    """What the chunks so far amount to; each is added in time that depends on its own size alone."""

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._usage: Any = None
        self.choices: dict[int, AccumulatedChoice] = {}

    def add(self, chunk: dict[str, Any]) -> None:
        """Add a chunk, as parsed."""
        self._top.update(chunk)
        self._usage = chunk.get("usage") or self._usage
        for choice in chunk.get("choices") or ():
            if choice.__class__ is dict:
                self.choice(choice).add(choice)

    def add_text(self, chunk: dict[str, Any]) -> AccumulatedChoice | None:
        """Add a chunk that is one more piece of a content, as most are, in short; None: it is something else."""
        choices: Any = chunk.get("choices")
        if choices.__class__ is not list or len(choices) != 1 or choices[0].__class__ is not dict:
            return None
        choice: Any = choices[0]
        index: Any = choice.get("index")
        delta: Any = choice.get("delta")
        accumulated = self.choices.get(index) if index.__class__ is int else None
        if accumulated is None or delta.__class__ is not dict or len(delta) != 1 or not ONLY_DELTA.issuperset(choice):
            return None
        piece: Any = delta.get("content")
        text: Any = accumulated.message.get("content")
        if piece.__class__ is not str or text.__class__ is not TextBuilder:
            return None
        if (choice.get("finish_reason"), choice.get("logprobs"), chunk.get("usage")) != NONE:
            return None
        self._top.update(chunk)
        text.append(piece)
        return accumulated

    def choice(self, choice: dict[str, Any]) -> AccumulatedChoice:
        """Return what has come of *choice*, as a chunk has it."""
        index = choice.get("index")
        number = index if isinstance(index, int) else 0
        found = self.choices.get(number)
        if found is None:
            found = self.choices[number] = AccumulatedChoice(number)
        return found

    def to_dict(self) -> dict[str, Any]:
        """Return the completion so far, a JSON object of its own."""
        head = {key: value for key, value in self._top.items() if key not in OF_A_CHUNK}
        choices = [self.choices[number].to_dict() for number in sorted(self.choices)]
        usage = {"usage": self._usage} if self._usage is not None else {}
        return head | {"object": "chat.completion", "choices": choices} | usage
