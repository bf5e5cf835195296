"""`AutomationTargetResourceExistingSession`: `AutomationTargetResourceExistingSession` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AutomationTargetResourceExistingSession(BaseModel):
    """`AutomationTargetResourceExistingSession` in the description."""

    __slots__ = (
        "instructions",
        "session_id",
        "type",
    )
    _required = frozenset(
        {
            "instructions",
            "session_id",
            "type",
        }
    )

    instructions: str
    """Message that is sent to the session."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instructions: str,
            session_id: str,
            type: Literal["existing_session"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.instructions = get("instructions")
        self.session_id = get("session_id")
        self.type = get("type")
        return self
