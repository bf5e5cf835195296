"""`ResponseComputerToolCallOutputScreenshot`: `ComputerScreenshotImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """`ComputerScreenshotImage` in the description."""

    __slots__ = (
        "type",
        "image_url",
        "file_id",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["computer_screenshot"]
    """Type of the object; service default: "computer_screenshot"."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["computer_screenshot"],
            image_url: str | None = None,
            file_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        return self
