"""`BetaImageGenToolInputImageMask`: `BetaImageGenToolInputImageMask` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ImageGenerationInputImageMask(BaseModel):
    """`BetaImageGenToolInputImageMask` in the description."""

    __slots__ = (
        "image_url",
        "file_id",
    )

    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_url: str | None = None,
            file_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.image_url = get("image_url")
        self.file_id = get("file_id")
        return self


BetaImageGenToolInputImageMask = ImageGenerationInputImageMask
"""The name by which other modules import the class: no other class has it."""
