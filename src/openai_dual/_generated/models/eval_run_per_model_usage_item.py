"""`EvalRunPerModelUsageItem`: `EvalRunPerModelUsageItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class PerModelUsage(BaseModel):
    """`EvalRunPerModelUsageItem` in the description."""

    __slots__ = (
        "model_name",
        "invocation_count",
        "prompt_tokens",
        "completion_tokens",
        "total_tokens",
        "cached_tokens",
    )
    _required = frozenset(
        {
            "model_name",
            "invocation_count",
            "prompt_tokens",
            "completion_tokens",
            "total_tokens",
            "cached_tokens",
        }
    )
    _also = {
        "run_model_name": "model_name",
    }

    model_name: str
    """Name of the model."""
    invocation_count: int
    """Number of invocations."""
    prompt_tokens: int
    """Tokens of the input."""
    completion_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Tokens of input and output."""
    cached_tokens: int
    """Tokens from the prompt cache."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_name: str,
            invocation_count: int,
            prompt_tokens: int,
            completion_tokens: int,
            total_tokens: int,
            cached_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model_name = get("model_name")
        self.invocation_count = get("invocation_count")
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        self.cached_tokens = get("cached_tokens")
        return self

    @property
    def run_model_name(self) -> str:
        """The name that other clients have for `model_name`."""
        return self.model_name


EvalRunPerModelUsageItem = PerModelUsage
"""The name by which other modules import the class: no other class has it."""
