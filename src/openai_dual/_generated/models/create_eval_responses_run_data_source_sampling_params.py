"""`CreateEvalResponsesRunDataSourceSamplingParams`: `CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Self

    from .create_eval_responses_run_data_source_sampling_params_text import (
        CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from .reasoning_effort import ReasoningEffort
    from .tool import Tool


class DataSourceResponsesSamplingParams(BaseModel):
    """`CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

    __slots__ = (
        "reasoning_effort",
        "temperature",
        "max_completion_tokens",
        "top_p",
        "seed",
        "tools",
        "text",
    )

    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float | None
    """Sampling temperature; higher values are more random; service default: 1."""
    max_completion_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; service default: 1."""
    seed: int | None
    """Seed for sampling; equal requests return the same result where possible; service default: 42."""
    tools: list[Tool] | None
    """Tools that the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None
    """Format and verbosity of the text output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_effort: ReasoningEffort | None = None,
            temperature: float | None = None,
            max_completion_tokens: int | None = None,
            top_p: float | None = None,
            seed: int | None = None,
            tools: list[Tool] | None = None,
            text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reasoning_effort = get("reasoning_effort")
        self.temperature = get("temperature")
        self.max_completion_tokens = get("max_completion_tokens")
        self.top_p = get("top_p")
        self.seed = get("seed")
        self.tools = None if (value := get("tools")) is None else _tools(value)
        self.text = None if (value := get("text")) is None else _text(value)
        return self


CreateEvalResponsesRunDataSourceSamplingParams = DataSourceResponsesSamplingParams
"""The name by which other modules import the class: no other class has it."""

_tools = each(to_alias("tool"))
_text = to_model(
    "create_eval_responses_run_data_source_sampling_params_text", "CreateEvalResponsesRunDataSourceSamplingParamsText"
)
