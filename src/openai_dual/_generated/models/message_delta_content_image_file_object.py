"""`MessageDeltaContentImageFileObject`: an object of answers, `MessageDeltaContentImageFileObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_delta_content_image_file_object_image_file import MessageDeltaContentImageFileObjectImageFile


class MessageDeltaContentImageFileObject(BaseModel):
    """`MessageDeltaContentImageFileObject`, as the service sends it."""

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
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_file"],
            image_file: MessageDeltaContentImageFileObjectImageFile | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.type = get("type")
        self.image_file = None if (value := get("image_file")) is None else _image_file(value)
        return self


_image_file = to_model(
    "message_delta_content_image_file_object_image_file", "MessageDeltaContentImageFileObjectImageFile"
)
