"""`MessageDelta`: `MessageDeltaObjectDelta` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_content_delta import MessageContentDelta


class MessageDelta(BaseModel):
    """`MessageDeltaObjectDelta` in the description."""

    __slots__ = (
        "role",
        "content",
    )

    role: Literal["user", "assistant"] | str | None
    """Role of the author of the message."""
    content: list[MessageContentDelta] | None
    """Content of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            role: Literal["user", "assistant"] | str | None = None,
            content: list[MessageContentDelta] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.role = get("role")
        self.content = None if (value := get("content")) is None else _content(value)
        return self


_content = each(to_alias("message_content_delta"))
