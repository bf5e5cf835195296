"""`LiveToolShellEnvironmentContainerAutoSkillSkillReference`: `LiveToolShellEnvironmentContainerAutoSkillSkillReference` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
    """`LiveToolShellEnvironmentContainerAutoSkillSkillReference` in the description."""

    __slots__ = (
        "skill_id",
        "type",
        "version",
    )
    _required = frozenset(
        {
            "skill_id",
            "type",
        }
    )

    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    """Type of the object."""
    version: str | None
    """Version of the skill."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            skill_id: str,
            type: Literal["skill_reference"],
            version: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.skill_id = get("skill_id")
        self.type = get("type")
        self.version = get("version")
        return self


LiveToolShellEnvironmentContainerAutoSkillSkillReference = ToolShellEnvironmentContainerAutoSkillSkillReference
"""The name by which other modules import the class: no other class has it."""
