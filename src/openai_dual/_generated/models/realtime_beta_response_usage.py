"""`RealtimeBetaResponseUsage`: `RealtimeBetaResponseUsage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .realtime_beta_response_usage_input_token_details import RealtimeBetaResponseUsageInputTokenDetails
    from .realtime_beta_response_usage_output_token_details import RealtimeBetaResponseUsageOutputTokenDetails


class RealtimeResponseUsage(BaseModel):
    """`RealtimeBetaResponseUsage` in the description."""

    __slots__ = (
        "total_tokens",
        "input_tokens",
        "output_tokens",
        "input_token_details",
        "output_token_details",
    )

    total_tokens: int | None
    """Tokens of input and output."""
    input_tokens: int | None
    """Tokens of the input."""
    output_tokens: int | None
    """Tokens of the output."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None
    """Input tokens by their kind."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None
    """Output tokens by their kind."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_tokens: int | None = None,
            input_tokens: int | None = None,
            output_tokens: int | None = None,
            input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None,
            output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.total_tokens = get("total_tokens")
        self.input_tokens = get("input_tokens")
        self.output_tokens = get("output_tokens")
        self.input_token_details = (
            None if (value := get("input_token_details")) is None else _input_token_details(value)
        )
        self.output_token_details = (
            None if (value := get("output_token_details")) is None else _output_token_details(value)
        )
        return self


RealtimeBetaResponseUsage = RealtimeResponseUsage
"""The name by which other modules import the class: no other class has it."""

_input_token_details = to_model(
    "realtime_beta_response_usage_input_token_details", "RealtimeBetaResponseUsageInputTokenDetails"
)
_output_token_details = to_model(
    "realtime_beta_response_usage_output_token_details", "RealtimeBetaResponseUsageOutputTokenDetails"
)
