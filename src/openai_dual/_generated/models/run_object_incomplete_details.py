"""`RunObjectIncompleteDetails`: `RunObjectIncompleteDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class IncompleteDetails(BaseModel):
    """`RunObjectIncompleteDetails` in the description."""

    __slots__ = ("reason",)

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | str | None
    """Reason for the state or the decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: Literal["max_completion_tokens", "max_prompt_tokens"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reason = get("reason")
        return self


RunObjectIncompleteDetails = IncompleteDetails
"""The name by which other modules import the class: no other class has it."""
