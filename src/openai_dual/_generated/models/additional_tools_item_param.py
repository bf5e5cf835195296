"""`AdditionalToolsItemParam`: `AdditionalToolsItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .tool import Tool


class AdditionalTools(BaseModel):
    """`AdditionalToolsItemParam` in the description."""

    __slots__ = (
        "id",
        "type",
        "role",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "role",
            "tools",
        }
    )

    id: str | None
    """Id of the object."""
    type: Literal["additional_tools"]
    """Type of the object; service default: "additional_tools"."""
    role: Literal["developer"]
    """Role of the author of the item; service default: "developer"."""
    tools: list[Tool]
    """Tools that are added."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["additional_tools"],
            role: Literal["developer"],
            tools: list[Tool],
            id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.type = get("type")
        self.role = get("role")
        self.tools = _tools(get("tools"))
        return self


AdditionalToolsItemParam = AdditionalTools
"""The name by which other modules import the class: no other class has it."""

_tools = each(to_alias("tool"))
