"""`MessageDelta`: an object of answers, `MessageDeltaObjectDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import each, new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from ...core.model import Unknown
    from .image_file_delta_block import ImageFileDeltaBlock
    from .image_url_delta_block import ImageURLDeltaBlock
    from .refusal_delta_block import RefusalDeltaBlock
    from .text_delta_block import TextDeltaBlock


class MessageDelta(BaseModel):
    """`MessageDeltaObjectDelta`, as the service sends it."""

    __slots__ = (
        "role",
        "content",
    )

    role: Literal["user", "assistant"] | str | None
    content: list[ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock | Unknown] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant"] | str | None = None,
            content: list[ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock | Unknown]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role = get("role")
        self.content = None if (value := get("content")) is None else _content(value)
        return self


_content = each(
    tagged(
        "type",
        {
            "image_file": to_model("image_file_delta_block", "ImageFileDeltaBlock"),
            "text": to_model("text_delta_block", "TextDeltaBlock"),
            "refusal": to_model("refusal_delta_block", "RefusalDeltaBlock"),
            "image_url": to_model("image_url_delta_block", "ImageURLDeltaBlock"),
        },
    )
)
