"""`CreateEvalCompletionsRunDataSourceSamplingParams`: `CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .chat_completion_function_tool import ChatCompletionFunctionTool
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText


class SamplingParams(BaseModel):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

    __slots__ = (
        "reasoning_effort",
        "temperature",
        "max_completion_tokens",
        "top_p",
        "seed",
        "response_format",
        "tools",
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
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | Unknown | None
    """Format of the output."""
    tools: list[ChatCompletionFunctionTool] | None
    """Tools that the model may call."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_effort: ReasoningEffort | None = None,
            temperature: float | None = None,
            max_completion_tokens: int | None = None,
            top_p: float | None = None,
            seed: int | None = None,
            response_format: ResponseFormatText
            | ResponseFormatJsonSchema
            | ResponseFormatJsonObject
            | Unknown
            | None = None,
            tools: list[ChatCompletionFunctionTool] | None = None,
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
        self.response_format = None if (value := get("response_format")) is None else _response_format(value)
        self.tools = None if (value := get("tools")) is None else _tools(value)
        return self


CreateEvalCompletionsRunDataSourceSamplingParams = SamplingParams
"""The name by which other modules import the class: no other class has it."""

_response_format = tagged(
    "type",
    {
        "text": to_model("response_format_text", "ResponseFormatText"),
        "json_schema": to_model("response_format_json_schema", "ResponseFormatJsonSchema"),
        "json_object": to_model("response_format_json_object", "ResponseFormatJsonObject"),
    },
)
_tools = each(to_model("chat_completion_function_tool", "ChatCompletionFunctionTool"))
