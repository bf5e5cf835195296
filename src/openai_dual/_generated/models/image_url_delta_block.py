"""`ImageURLDeltaBlock`: `MessageDeltaContentImageUrlObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image_url_delta import ImageURLDelta


class ImageURLDeltaBlock(BaseModel):
    """`MessageDeltaContentImageUrlObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "image_url",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["image_url"]
    """Type of the object."""
    image_url: ImageURLDelta | None
    """Address of the image, or a data URL."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_url"],
            image_url: ImageURLDelta | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.image_url = None if (value := get("image_url")) is None else _image_url(value)
        return self


_image_url = to_model("image_url_delta", "ImageURLDelta")
