"""`CreateCompletionResponseChoicesItemLogprobs`: `CreateCompletionResponseChoicesItemLogprobs` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Logprobs(BaseModel):
    """`CreateCompletionResponseChoicesItemLogprobs` in the description."""

    __slots__ = (
        "text_offset",
        "token_logprobs",
        "tokens",
        "top_logprobs",
    )

    text_offset: list[int] | None
    """Position of each token in the text."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    tokens: list[str] | None
    """Tokens as text."""
    top_logprobs: list[dict[str, float]] | None
    """Most likely tokens at each position."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text_offset: list[int] | None = None,
            token_logprobs: list[float] | None = None,
            tokens: list[str] | None = None,
            top_logprobs: list[dict[str, float]] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.text_offset = get("text_offset")
        self.token_logprobs = get("token_logprobs")
        self.tokens = get("tokens")
        self.top_logprobs = get("top_logprobs")
        return self


CreateCompletionResponseChoicesItemLogprobs = Logprobs
"""The name by which other modules import the class: no other class has it."""
