"""`AgentSessionItemComputerUseCallItemResourceOutput`: `AgentSessionItemComputerUseCallItemResourceOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ComputerUseCallItemResourceOutput(BaseModel):
    """`AgentSessionItemComputerUseCallItemResourceOutput` in the description."""

    __slots__ = (
        "image_url",
        "type",
    )
    _required = frozenset(
        {
            "image_url",
            "type",
        }
    )

    image_url: str
    """Address of the image, or a data URL."""
    type: Literal["computer_screenshot"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str,
            type: Literal["computer_screenshot"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.image_url = get("image_url")
        self.type = get("type")
        return self


AgentSessionItemComputerUseCallItemResourceOutput = ComputerUseCallItemResourceOutput
"""The name by which other modules import the class: no other class has it."""
