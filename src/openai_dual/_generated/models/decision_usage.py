"""`DecisionUsage`: `DecisionUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from .decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails


class Usage(BaseModel):
    """`DecisionUsage` in the description."""

    __slots__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
    )
    _required = frozenset(
        {
            "input_tokens",
            "input_tokens_details",
            "output_tokens",
            "output_tokens_details",
            "total_tokens",
        }
    )

    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """Input tokens by their kind."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """Output tokens by their kind."""
    total_tokens: int
    """Tokens of input and output."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_tokens: int,
            input_tokens_details: DecisionUsageInputTokensDetails,
            output_tokens: int,
            output_tokens_details: DecisionUsageOutputTokensDetails,
            total_tokens: int,
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
        self.output_tokens_details = _output_tokens_details(get("output_tokens_details"))
        self.total_tokens = get("total_tokens")
        return self


DecisionUsage = Usage
"""The name by which other modules import the class: no other class has it."""

_input_tokens_details = to_model("decision_usage_input_tokens_details", "DecisionUsageInputTokensDetails")
_output_tokens_details = to_model("decision_usage_output_tokens_details", "DecisionUsageOutputTokensDetails")
