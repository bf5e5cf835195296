"""`BetaResponsePromptCacheDiagnosticsCacheMiss`: `BetaResponsePromptCacheDiagnosticsCacheMiss` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PromptCacheDiagnosticsCacheMiss(BaseModel):
    """`BetaResponsePromptCacheDiagnosticsCacheMiss` in the description."""

    __slots__ = (
        "cache_missed_tokens",
        "reason",
        "type",
        "comparison_reusable_tokens",
    )
    _required = frozenset(
        {
            "cache_missed_tokens",
            "reason",
            "type",
        }
    )

    cache_missed_tokens: int
    """Tokens that were not found in the prompt cache."""
    reason: (
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        | str
    )
    """Why the prompt cache was not used."""
    type: Literal["cache_miss"]
    """Type of the object."""
    comparison_reusable_tokens: int | None
    """Tokens that the compared prompt has in common."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cache_missed_tokens: int,
            reason: Literal[
                "model_changed",
                "prompt_cache_key_changed",
                "tools_changed",
                "text_format_changed",
                "reasoning_effort_changed",
                "verbosity_changed",
                "context_compacted",
                "input_changed",
                "service_tier_changed",
            ]
            | str,
            type: Literal["cache_miss"],
            comparison_reusable_tokens: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.cache_missed_tokens = get("cache_missed_tokens")
        self.reason = get("reason")
        self.type = get("type")
        self.comparison_reusable_tokens = get("comparison_reusable_tokens")
        return self


BetaResponsePromptCacheDiagnosticsCacheMiss = PromptCacheDiagnosticsCacheMiss
"""The name by which other modules import the class: no other class has it."""
