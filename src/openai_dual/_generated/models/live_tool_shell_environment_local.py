"""`LiveToolShellEnvironmentLocal`: `LiveToolShellEnvironmentLocal` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_tool_shell_environment_local_skills_item import LiveToolShellEnvironmentLocalSkillsItem


class ToolShellEnvironmentLocal(BaseModel):
    """`LiveToolShellEnvironmentLocal` in the description."""

    __slots__ = (
        "type",
        "skills",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["local"]
    """Type of the object."""
    skills: list[LiveToolShellEnvironmentLocalSkillsItem] | None
    """Skills that the model may use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local"],
            skills: list[LiveToolShellEnvironmentLocalSkillsItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.skills = None if (value := get("skills")) is None else _skills(value)
        return self


LiveToolShellEnvironmentLocal = ToolShellEnvironmentLocal
"""The name by which other modules import the class: no other class has it."""

_skills = by_type(
    array=each(to_model("live_tool_shell_environment_local_skills_item", "LiveToolShellEnvironmentLocalSkillsItem"))
)
