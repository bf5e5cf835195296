"""`NamespaceTool`: `NamespaceToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .custom_tool import CustomTool
    from .function_tool_param import FunctionToolParam


class NamespaceTool(BaseModel):
    """`NamespaceToolParam` in the description."""

    __slots__ = (
        "type",
        "name",
        "description",
        "tools",
    )
    _required = frozenset(
        {
            "type",
            "name",
            "description",
            "tools",
        }
    )

    type: Literal["namespace"]
    """Type of the object; service default: "namespace"."""
    name: str
    """Name of the object; at least 1 character."""
    description: str
    """Purpose of the tool; the model reads it."""
    tools: list[FunctionToolParam | CustomTool | Unknown]
    """Tools of the namespace; at least 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["namespace"],
            name: str,
            description: str,
            tools: list[FunctionToolParam | CustomTool | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        self.tools = _tools(get("tools"))
        return self


_tools = each(
    tagged(
        "type",
        {
            "function": to_model("function_tool_param", "FunctionToolParam"),
            "custom": to_model("custom_tool", "CustomTool"),
        },
    )
)
