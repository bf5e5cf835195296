"""`ImageFileContentBlock`: `MessageContentImageFileObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image_file import ImageFile


class ImageFileContentBlock(BaseModel):
    """`MessageContentImageFileObject` in the description."""

    __slots__ = (
        "type",
        "image_file",
    )
    _required = frozenset(
        {
            "type",
            "image_file",
        }
    )

    type: Literal["image_file"]
    """Type of the object."""
    image_file: ImageFile
    """Image, by the id of its file."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_file"],
            image_file: ImageFile,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.image_file = _image_file(get("image_file"))
        return self


_image_file = to_model("image_file", "ImageFile")
