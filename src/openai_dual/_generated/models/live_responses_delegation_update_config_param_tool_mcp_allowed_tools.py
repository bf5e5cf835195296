"""`LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools`: `LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
    """`LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools` in the description."""

    __slots__ = (
        "read_only",
        "tool_names",
    )

    read_only: bool | None
    """Whether the filter selects tools that only read."""
    tool_names: list[str] | None
    """Names of the tools."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            read_only: bool | None = None,
            tool_names: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.read_only = get("read_only")
        self.tool_names = get("tool_names")
        return self


LiveResponsesDelegationUpdateConfigParamToolMcpAllowedTools = ToolMcpAllowedToolsLiveMCPToolFilterParam
"""The name by which other modules import the class: no other class has it."""
