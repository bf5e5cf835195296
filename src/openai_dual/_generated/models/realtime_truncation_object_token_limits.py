"""`RealtimeTruncationObjectTokenLimits`: `RealtimeTruncationObjectTokenLimits` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class TokenLimits(BaseModel):
    """`RealtimeTruncationObjectTokenLimits` in the description."""

    __slots__ = ("post_instructions",)

    post_instructions: int | None
    """Maximum number of tokens after the instructions; at least 0."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            post_instructions: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.post_instructions = get("post_instructions")
        return self


RealtimeTruncationObjectTokenLimits = TokenLimits
"""The name by which other modules import the class: no other class has it."""
