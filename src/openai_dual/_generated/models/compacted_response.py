"""`CompactedResponse`: `CompactResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .compact_resource_image import CompactResourceImage
    from .item_field import ItemField
    from .response_usage import ResponseUsage


class CompactedResponse(BaseModel):
    """`CompactResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "output",
        "created_at",
        "usage",
        "image",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "output",
            "created_at",
            "usage",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["response.compaction"]
    """Type name of the object; service default: "response.compaction"."""
    output: list[ItemField]
    """Items that stand for the conversation."""
    created_at: int
    """Time of creation, in Unix seconds."""
    usage: ResponseUsage
    """Usage, in tokens or in seconds of audio."""
    image: CompactResourceImage | None
    """How images in the context are treated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["response.compaction"],
            output: list[ItemField],
            created_at: int,
            usage: ResponseUsage,
            image: CompactResourceImage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.output = _output(get("output"))
        self.created_at = get("created_at")
        self.usage = _usage(get("usage"))
        self.image = None if (value := get("image")) is None else _image(value)
        return self


_output = each(to_alias("item_field"))
_usage = to_model("response_usage", "ResponseUsage")
_image = to_model("compact_resource_image", "CompactResourceImage")
