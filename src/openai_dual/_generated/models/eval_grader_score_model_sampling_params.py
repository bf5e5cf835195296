"""`EvalGraderScoreModelSamplingParams`: `EvalGraderScoreModelSamplingParams` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .reasoning_effort import ReasoningEffort


class SamplingParams(BaseModel):
    """`EvalGraderScoreModelSamplingParams` in the description."""

    __slots__ = (
        "seed",
        "top_p",
        "temperature",
        "max_completions_tokens",
        "reasoning_effort",
    )

    seed: int | None
    """Seed for sampling; equal requests return the same result where possible."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; service default: 1."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    max_completions_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 1."""
    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            seed: int | None = None,
            top_p: float | None = None,
            temperature: float | None = None,
            max_completions_tokens: int | None = None,
            reasoning_effort: ReasoningEffort | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.seed = get("seed")
        self.top_p = get("top_p")
        self.temperature = get("temperature")
        self.max_completions_tokens = get("max_completions_tokens")
        self.reasoning_effort = get("reasoning_effort")
        return self


EvalGraderScoreModelSamplingParams = SamplingParams
"""The name by which other modules import the class: no other class has it."""
