"""`ResponsesServerEventResponseImageGenerationCallPartialImage`: `ResponsesServerEventResponseImageGenerationCallPartialImage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ResponseImageGenCallPartialWsImage(BaseModel):
    """`ResponsesServerEventResponseImageGenerationCallPartialImage` in the description."""

    __slots__ = (
        "type",
        "output_index",
        "item_id",
        "sequence_number",
        "partial_image_index",
        "partial_image_b64",
        "size",
        "quality",
        "background",
        "output_format",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "output_index",
            "item_id",
            "sequence_number",
            "partial_image_index",
            "partial_image_b64",
        }
    )

    type: Literal["response.image_generation_call.partial_image"]
    """Type of the object."""
    output_index: int
    """Position of the item in the output."""
    item_id: str
    """Id of the item."""
    sequence_number: int
    """Position of the event in the stream."""
    partial_image_index: int
    """Number of the partial image."""
    partial_image_b64: str
    """Image so far, as base64."""
    size: str | None
    """Width and height in pixels."""
    quality: str | None
    """Quality of the output."""
    background: str | None
    """Background of the image, transparent or opaque."""
    output_format: str | None
    """File format of the image."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.image_generation_call.partial_image"],
            output_index: int,
            item_id: str,
            sequence_number: int,
            partial_image_index: int,
            partial_image_b64: str,
            size: str | None = None,
            quality: str | None = None,
            background: str | None = None,
            output_format: str | None = None,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.output_index = get("output_index")
        self.item_id = get("item_id")
        self.sequence_number = get("sequence_number")
        self.partial_image_index = get("partial_image_index")
        self.partial_image_b64 = get("partial_image_b64")
        self.size = get("size")
        self.quality = get("quality")
        self.background = get("background")
        self.output_format = get("output_format")
        self.stream_id = get("stream_id")
        return self


ResponsesServerEventResponseImageGenerationCallPartialImage = ResponseImageGenCallPartialWsImage
"""The name by which other modules import the class: no other class has it."""
