"""`ImagesResponse`: `ImagesResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .image import Image
    from .image_gen_usage import ImageGenUsage
    from .images_response_svg_usage import ImagesResponseSvgUsage


class ImagesResponse(BaseModel):
    """`ImagesResponse` in the description."""

    __slots__ = (
        "created",
        "data",
        "background",
        "output_format",
        "size",
        "quality",
        "usage",
        "safety_identifier",
        "svg_usage",
    )
    _required = frozenset(
        {
            "created",
        }
    )

    created: int
    """Time of creation, in Unix seconds."""
    data: list[Image] | None
    """Entries."""
    background: Literal["transparent", "opaque"] | str | None
    """Background of the image, transparent or opaque."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    """File format of the image."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    """Quality of the output."""
    usage: ImageGenUsage | None
    """Usage, in tokens or in seconds of audio."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""
    svg_usage: ImagesResponseSvgUsage | None
    """Usage of tokens for vector images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            data: list[Image] | None = None,
            background: Literal["transparent", "opaque"] | str | None = None,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None,
            size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None,
            quality: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None,
            usage: ImageGenUsage | None = None,
            safety_identifier: str | None = None,
            svg_usage: ImagesResponseSvgUsage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.created = get("created")
        self.data = None if (value := get("data")) is None else _data(value)
        self.background = get("background")
        self.output_format = get("output_format")
        self.size = get("size")
        self.quality = get("quality")
        self.usage = None if (value := get("usage")) is None else _usage(value)
        self.safety_identifier = get("safety_identifier")
        self.svg_usage = None if (value := get("svg_usage")) is None else _svg_usage(value)
        return self


_data = each(to_model("image", "Image"))
_usage = to_model("image_gen_usage", "ImageGenUsage")
_svg_usage = to_model("images_response_svg_usage", "ImagesResponseSvgUsage")
