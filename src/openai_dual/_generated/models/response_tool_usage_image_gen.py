"""`ResponseToolUsageImageGen`: `ResponseToolUsageImageGen` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .response_tool_usage_image_gen_cached_tokens_details import ResponseToolUsageImageGenCachedTokensDetails
    from .response_tool_usage_image_gen_input_tokens_details import ResponseToolUsageImageGenInputTokensDetails
    from .response_tool_usage_image_gen_output_tokens_details import ResponseToolUsageImageGenOutputTokensDetails


class ToolUsageImageGen(BaseModel):
    """`ResponseToolUsageImageGen` in the description."""

    __slots__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "total_tokens",
        "cached_tokens",
        "cached_tokens_details",
        "output_tokens_details",
    )
    _required = frozenset(
        {
            "input_tokens",
            "input_tokens_details",
            "output_tokens",
            "total_tokens",
        }
    )

    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """Input tokens by their kind."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Tokens of input and output."""
    cached_tokens: int | None
    """Tokens from the prompt cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None
    """Cached tokens by their kind."""
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None
    """Output tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            input_tokens_details: ResponseToolUsageImageGenInputTokensDetails,
            output_tokens: int,
            total_tokens: int,
            cached_tokens: int | None = None,
            cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None,
            output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input_tokens = get("input_tokens")
        self.input_tokens_details = _input_tokens_details(get("input_tokens_details"))
        self.output_tokens = get("output_tokens")
        self.total_tokens = get("total_tokens")
        self.cached_tokens = get("cached_tokens")
        self.cached_tokens_details = (
            None if (value := get("cached_tokens_details")) is None else _cached_tokens_details(value)
        )
        self.output_tokens_details = (
            None if (value := get("output_tokens_details")) is None else _output_tokens_details(value)
        )
        return self


ResponseToolUsageImageGen = ToolUsageImageGen
"""The name by which other modules import the class: no other class has it."""

_input_tokens_details = to_model(
    "response_tool_usage_image_gen_input_tokens_details", "ResponseToolUsageImageGenInputTokensDetails"
)
_cached_tokens_details = to_model(
    "response_tool_usage_image_gen_cached_tokens_details", "ResponseToolUsageImageGenCachedTokensDetails"
)
_output_tokens_details = to_model(
    "response_tool_usage_image_gen_output_tokens_details", "ResponseToolUsageImageGenOutputTokensDetails"
)
