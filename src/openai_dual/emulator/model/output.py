"""What the model answers, `ModelOutput`, and the tokens that texts consist of here. Imports `answer` for its types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from ..behaviour.answer import Tokens


@frozen
class ModelOutput:
    """What the model answers: pieces of text, or of the arguments for a tool."""

    tokens: list[str]
    tool: str | None = None
    custom: bool = False
    """Whether that tool takes text."""
    cut: bool = False
    """Whether the answer was longer than allowed."""
    refused: bool = False
    """Whether the model refuses, and says so."""
    filtered: bool = False
    """Whether the answer was broken off for what it says."""
    used: Tokens | None = None
    """The tokens to report, if the script says so."""
    others: Sequence[ModelOutput] = ()
    """Calls of tools beside the first."""

    @property
    def calls(self) -> Sequence[ModelOutput]:
        """The calls of tools: for each its name, and its arguments as text and pieces."""
        return [self, *self.others] if self.tool else []

    @property
    def ending(self) -> str:
        """Why it ends, as chat completions call it."""
        if self.cut:
            return "length"
        return "content_filter" if self.filtered else "stop"

    @property
    def text(self) -> str:
        """The answer in one piece."""
        return "".join(self.tokens)


def token_counts(generated: Iterable[ModelOutput], given: int) -> tuple[int, int]:
    """Tell how many tokens were read, *given* by count, and made; as the script says if it does."""
    answers = list(generated)
    used = next((answer.used for answer in answers if answer.used), None)
    made = sum(len(generated.tokens) for answer in answers for generated in (answer, *answer.others))
    return (used.input, used.output) if used else (given, made)


def tokenize(text: str) -> list[str]:
    """Split *text* into the tokens of this model: words with the blanks before them."""
    return re.findall(r"\s*\S+|\s+$", text)


def tokenize_json(text: str) -> list[str]:
    """Split JSON as the service does: names, words, up to three digits, and the signs between them."""
    return re.findall(r" ?[^\W\d]+|\d{1,3}|[^\w\s]+|\s", text)
