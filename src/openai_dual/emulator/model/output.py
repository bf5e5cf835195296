"""The output of the emulated model, and its tokens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..behaviour.answer import Tokens


@frozen
class ModelOutput:
    """The output of the model: a text, or a call of a tool."""

    tokens: list[str]
    tool: str | None = None
    custom: bool = False
    """Whether the tool takes text instead of JSON."""
    cut: bool = False
    """Whether the output was truncated by the limit of tokens."""
    refused: bool = False
    """Whether the text is a refusal."""
    filtered: bool = False
    """Whether the content filter stopped the output."""
    used: Tokens | None = None
    """The usage to report, if the script defines it."""
    others: Sequence[ModelOutput] = ()
    """Further calls of tools."""

    @property
    def calls(self) -> Sequence[ModelOutput]:
        """The calls of tools: each has the tool's name, and its arguments as text and tokens."""
        return [self, *self.others] if self.tool else []

    @property
    def ending(self) -> str:
        """The finish reason, as chat completions call it."""
        if self.cut:
            return "length"
        return "content_filter" if self.filtered else "stop"

    @property
    def text(self) -> str:
        """The complete text."""
        return "".join(self.tokens)


def token_counts(generated: Iterable[ModelOutput], given: int) -> tuple[int, int]:
    """Return the tokens read (*given* unless scripted) and the tokens generated."""
    answers = list(generated)
    used = next((answer.used for answer in answers if answer.used), None)
    made = sum(len(generated.tokens) for answer in answers for generated in (answer, *answer.others))
    return (used.input, used.output) if used else (given, made)


def tokenize(text: str) -> list[str]:
    """Split *text* into tokens: words with the blanks before them."""
    return re.findall(r"\s*\S+|\s+$", text)


def tokenize_json(text: str) -> list[str]:
    """Split JSON into tokens as the service does: names, words, up to three digits, and punctuation."""
    return re.findall(r" ?[^\W\d]+|\d{1,3}|[^\w\s]+|\s", text)
