"""`TranscriptTextUsageTokens`: `TranscriptTextUsageTokens` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails


class UsageTokens(BaseModel):
    """`TranscriptTextUsageTokens` in the description."""

    __slots__ = (
        "type",
        "input_tokens",
        "input_token_details",
        "output_tokens",
        "total_tokens",
    )
    _required = frozenset(
        {
            "type",
            "input_tokens",
            "output_tokens",
            "total_tokens",
        }
    )

    type: Literal["tokens"]
    """Type of the object."""
    input_tokens: int
    """Tokens of the input."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None
    """Input tokens by their kind."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Tokens of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tokens"],
            input_tokens: int,
            output_tokens: int,
            total_tokens: int,
            input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.input_tokens = get("input_tokens")
        self.input_token_details = (
            None if (value := get("input_token_details")) is None else _input_token_details(value)
        )
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        return self


TranscriptTextUsageTokens = UsageTokens
"""The name by which other modules import the class: no other class has it."""

_input_token_details = to_model(
    "transcript_text_usage_tokens_input_token_details", "TranscriptTextUsageTokensInputTokenDetails"
)
