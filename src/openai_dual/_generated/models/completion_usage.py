"""`CompletionUsage`: `CompletionUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .completion_usage_completion_tokens_details import CompletionUsageCompletionTokensDetails
    from .completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails


class CompletionUsage(BaseModel):
    """`CompletionUsage` in the description."""

    __slots__ = (
        "completion_tokens",
        "prompt_tokens",
        "total_tokens",
        "completion_tokens_details",
        "prompt_tokens_details",
    )
    _required = frozenset(
        {
            "completion_tokens",
            "prompt_tokens",
            "total_tokens",
        }
    )

    completion_tokens: int
    """Tokens of the output; service default: 0."""
    prompt_tokens: int
    """Tokens of the input; service default: 0."""
    total_tokens: int
    """Tokens of input and output; service default: 0."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """Output tokens by their kind."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None
    """Input tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_tokens: int,
            prompt_tokens: int,
            total_tokens: int,
            completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None,
            prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.completion_tokens = get("completion_tokens")
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        self.completion_tokens_details = (
            None if (value := get("completion_tokens_details")) is None else _completion_tokens_details(value)
        )
        self.prompt_tokens_details = (
            None if (value := get("prompt_tokens_details")) is None else _prompt_tokens_details(value)
        )
        return self


_completion_tokens_details = to_model(
    "completion_usage_completion_tokens_details", "CompletionUsageCompletionTokensDetails"
)
_prompt_tokens_details = to_model("completion_usage_prompt_tokens_details", "CompletionUsagePromptTokensDetails")
