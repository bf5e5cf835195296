"""`MessageDeltaObjectDelta`: an object of answers, `MessageDeltaObjectDelta` in the description."""

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
    from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from .message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
    from .message_delta_content_refusal_object import MessageDeltaContentRefusalObject
    from .message_delta_content_text_object import MessageDeltaContentTextObject


class MessageDeltaObjectDelta(BaseModel):
    """`MessageDeltaObjectDelta`, as the service sends it."""

    __slots__ = (
        "role",
        "content",
    )

    role: Literal["user", "assistant"] | str | None
    content: (
        list[
            MessageDeltaContentImageFileObject
            | MessageDeltaContentTextObject
            | MessageDeltaContentRefusalObject
            | MessageDeltaContentImageUrlObject
            | Unknown
        ]
        | None
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant"] | str | None = None,
            content: list[
                MessageDeltaContentImageFileObject
                | MessageDeltaContentTextObject
                | MessageDeltaContentRefusalObject
                | MessageDeltaContentImageUrlObject
                | Unknown
            ]
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
            "image_file": to_model("message_delta_content_image_file_object", "MessageDeltaContentImageFileObject"),
            "text": to_model("message_delta_content_text_object", "MessageDeltaContentTextObject"),
            "refusal": to_model("message_delta_content_refusal_object", "MessageDeltaContentRefusalObject"),
            "image_url": to_model("message_delta_content_image_url_object", "MessageDeltaContentImageUrlObject"),
        },
    )
)
