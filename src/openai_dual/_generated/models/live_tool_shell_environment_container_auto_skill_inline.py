"""`LiveToolShellEnvironmentContainerAutoSkillInline`: `LiveToolShellEnvironmentContainerAutoSkillInline` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_tool_shell_environment_container_auto_skill_inline_source import (
        LiveToolShellEnvironmentContainerAutoSkillInlineSource,
    )


class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
    """`LiveToolShellEnvironmentContainerAutoSkillInline` in the description."""

    __slots__ = (
        "description",
        "name",
        "source",
        "type",
    )
    _required = frozenset(
        {
            "description",
            "name",
            "source",
            "type",
        }
    )

    description: str
    """Purpose of the tool; the model reads it."""
    name: str
    """Name of the object."""
    source: LiveToolShellEnvironmentContainerAutoSkillInlineSource
    """Source."""
    type: Literal["inline"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str,
            name: str,
            source: LiveToolShellEnvironmentContainerAutoSkillInlineSource,
            type: Literal["inline"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.description = get("description")
        self.name = get("name")
        self.source = _source(get("source"))
        self.type = get("type")
        return self


LiveToolShellEnvironmentContainerAutoSkillInline = ToolShellEnvironmentContainerAutoSkillInline
"""The name by which other modules import the class: no other class has it."""

_source = to_model(
    "live_tool_shell_environment_container_auto_skill_inline_source",
    "LiveToolShellEnvironmentContainerAutoSkillInlineSource",
)
