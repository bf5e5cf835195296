"""`AgentToolResourceComputerUse`: `AgentToolResourceComputerUse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AgentToolResourceComputerUse(BaseModel):
    """`AgentToolResourceComputerUse` in the description."""

    __slots__ = (
        "include_screenshots",
        "type",
    )
    _required = frozenset(
        {
            "include_screenshots",
            "type",
        }
    )

    include_screenshots: bool
    """Whether items contain screenshots."""
    type: Literal["computer_use"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_screenshots: bool,
            type: Literal["computer_use"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.include_screenshots = get("include_screenshots")
        self.type = get("type")
        return self
