"""`ComputerUsePreviewTool`: `ComputerUsePreviewTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .computer_environment import ComputerEnvironment


class ComputerUsePreviewTool(BaseModel):
    """`ComputerUsePreviewTool` in the description."""

    __slots__ = (
        "type",
        "environment",
        "display_width",
        "display_height",
    )
    _required = frozenset(
        {
            "type",
            "environment",
            "display_width",
            "display_height",
        }
    )

    type: Literal["computer_use_preview"]
    """Type of the object; service default: "computer_use_preview"."""
    environment: ComputerEnvironment
    """Kind of environment to control."""
    display_width: int
    """Width of the display in pixels."""
    display_height: int
    """Height of the display in pixels."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_use_preview"],
            environment: ComputerEnvironment,
            display_width: int,
            display_height: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.environment = get("environment")
        self.display_width = get("display_width")
        self.display_height = get("display_height")
        return self
