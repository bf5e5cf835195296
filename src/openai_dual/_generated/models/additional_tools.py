"""`AdditionalTools`: `AdditionalTools` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_role import MessageRole
    from .tool import Tool


class AdditionalTools(BaseModel):
    """`AdditionalTools` in the description."""

    __slots__ = (
        "type",
        "id",
        "role",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "role",
            "tools",
        }
    )

    type: Literal["additional_tools"]
    """Type of the object; service default: "additional_tools"."""
    id: str
    """Id of the object."""
    role: MessageRole
    """Role of the author of the item."""
    tools: list[Tool]
    """Tools that are added."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["additional_tools"],
            id: str,
            role: MessageRole,
            tools: list[Tool],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.id = get("id")
        self.role = get("role")
        self.tools = _tools(get("tools"))
        return self


_tools = each(to_alias("tool"))
