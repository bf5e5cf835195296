"""`ImageFileDeltaBlock`: `MessageDeltaContentImageFileObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image_file_delta import ImageFileDelta


class ImageFileDeltaBlock(BaseModel):
    """`MessageDeltaContentImageFileObject` in the description."""

    __slots__ = (
        "index",
        "type",
        "image_file",
    )
    _required = frozenset(
        {
            "index",
            "type",
        }
    )

    index: int
    """Position in the list."""
    type: Literal["image_file"]
    """Type of the object."""
    image_file: ImageFileDelta | None
    """Image, by the id of its file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_file"],
            image_file: ImageFileDelta | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.image_file = None if (value := get("image_file")) is None else _image_file(value)
        return self


_image_file = to_model("image_file_delta", "ImageFileDelta")
