"""`ResponseSteerInputParamResponseSteerInputItemListMessage`: `ResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .response_steer_input_content_param import ResponseSteerInputContentParam


class ResponseSteerInputItemListMessage(BaseModel):
    """`ResponseSteerInputParamResponseSteerInputItemListMessage` in the description."""

    __slots__ = (
        "content",
        "role",
        "type",
        "id",
        "status",
    )
    _required = frozenset(
        {
            "content",
            "role",
            "type",
        }
    )

    content: list[ResponseSteerInputContentParam] | str
    """Content of the message."""
    role: Literal["user"]
    """Role of the author of the message."""
    type: Literal["message"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    status: str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: list[ResponseSteerInputContentParam] | str,
            role: Literal["user"],
            type: Literal["message"],
            id: str | None = None,
            status: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = _content(get("content"))
        self.role = get("role")
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        return self


ResponseSteerInputParamResponseSteerInputItemListMessage = ResponseSteerInputItemListMessage
"""The name by which other modules import the class: no other class has it."""

_content = by_type(array=each(to_alias("response_steer_input_content_param")))
