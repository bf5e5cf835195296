"""`ImageURLContentBlock`: `MessageContentImageUrlObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image_url import ImageURL


class ImageURLContentBlock(BaseModel):
    """`MessageContentImageUrlObject` in the description."""

    __slots__ = (
        "type",
        "image_url",
    )
    _required = frozenset(
        {
            "type",
            "image_url",
        }
    )

    type: Literal["image_url"]
    """Type of the object."""
    image_url: ImageURL
    """Address of the image, or a data URL."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_url"],
            image_url: ImageURL,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_url = _image_url(get("image_url"))
        return self


_image_url = to_model("image_url", "ImageURL")
