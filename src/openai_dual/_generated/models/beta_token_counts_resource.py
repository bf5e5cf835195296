"""`BetaTokenCountsResource`: `BetaTokenCountsResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputTokenCountResponse(BaseModel):
    """`BetaTokenCountsResource` in the description."""

    __slots__ = (
        "object",
        "input_tokens",
    )
    _required = frozenset(
        {
            "object",
            "input_tokens",
        }
    )

    object: Literal["response.input_tokens"]
    """Type name of the object; service default: "response.input_tokens"."""
    input_tokens: int
    """Tokens of the input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["response.input_tokens"],
            input_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.input_tokens = get("input_tokens")
        return self


BetaTokenCountsResource = InputTokenCountResponse
"""The name by which other modules import the class: no other class has it."""
