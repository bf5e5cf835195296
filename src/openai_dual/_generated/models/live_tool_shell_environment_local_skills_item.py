"""`LiveToolShellEnvironmentLocalSkillsItem`: `LiveToolShellEnvironmentLocalSkillsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolShellEnvironmentLocalSkill(BaseModel):
    """`LiveToolShellEnvironmentLocalSkillsItem` in the description."""

    __slots__ = (
        "description",
        "name",
        "path",
    )
    _required = frozenset(
        {
            "description",
            "name",
            "path",
        }
    )

    description: str
    """Purpose of the tool; the model reads it."""
    name: str
    """Name of the object."""
    path: str
    """Path of the file or directory."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str,
            name: str,
            path: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.description = get("description")
        self.name = get("name")
        self.path = get("path")
        return self


LiveToolShellEnvironmentLocalSkillsItem = ToolShellEnvironmentLocalSkill
"""The name by which other modules import the class: no other class has it."""
