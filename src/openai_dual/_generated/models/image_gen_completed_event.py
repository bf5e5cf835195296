"""`ImageGenCompletedEvent`: `ImageGenCompletedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, ImageBytes, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .images_usage import ImagesUsage


class ImageGenCompletedEvent(ImageBytes, BaseModel):
    """`ImageGenCompletedEvent` in the description."""

    __slots__ = (
        "type",
        "b64_json",
        "created_at",
        "size",
        "quality",
        "background",
        "output_format",
        "usage",
        "safety_identifier",
    )
    _required = frozenset(
        {
            "type",
            "b64_json",
            "created_at",
            "size",
            "quality",
            "background",
            "output_format",
            "usage",
        }
    )

    type: Literal["image_generation.completed"]
    """Type of the event."""
    b64_json: str
    """Image, as base64."""
    created_at: int
    """Time of creation, in Unix seconds."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str
    """Quality of the output."""
    background: Literal["transparent", "opaque", "auto"] | str
    """Background of the image, transparent or opaque."""
    output_format: Literal["png", "webp", "jpeg"] | str
    """File format of the image."""
    usage: ImagesUsage
    """Usage, in tokens or in seconds of audio."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation.completed"],
            b64_json: str,
            created_at: int,
            size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str,
            quality: Literal["low", "medium", "high", "auto", "xhigh", "max"] | str,
            background: Literal["transparent", "opaque", "auto"] | str,
            output_format: Literal["png", "webp", "jpeg"] | str,
            usage: ImagesUsage,
            safety_identifier: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.b64_json = get("b64_json")
        self.created_at = get("created_at")
        self.size = get("size")
        self.quality = get("quality")
        self.background = get("background")
        self.output_format = get("output_format")
        self.usage = _usage(get("usage"))
        self.safety_identifier = get("safety_identifier")
        return self


_usage = to_model("images_usage", "ImagesUsage")
