"""`BetaResponseInputTransformationsItem`: `BetaResponseInputTransformationsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class InputTransformation(BaseModel):
    """`BetaResponseInputTransformationsItem` in the description."""

    __slots__ = (
        "id",
        "action",
        "reason",
        "type",
    )
    _required = frozenset(
        {
            "id",
            "action",
            "reason",
            "type",
        }
    )

    id: str
    """Id of the object."""
    action: Literal["removed"]
    """Change that was made to the input."""
    reason: (
        Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        | str
    )
    """Why the input was changed."""
    type: Literal["reasoning"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            action: Literal["removed"],
            reason: Literal[
                "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
            ]
            | str,
            type: Literal["reasoning"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.action = get("action")
        self.reason = get("reason")
        self.type = get("type")
        return self


BetaResponseInputTransformationsItem = InputTransformation
"""The name by which other modules import the class: no other class has it."""
