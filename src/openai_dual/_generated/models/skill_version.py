"""`SkillVersion`: `SkillVersionResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class SkillVersion(BaseModel):
    """`SkillVersionResource` in the description."""

    __slots__ = (
        "object",
        "id",
        "skill_id",
        "version",
        "created_at",
        "name",
        "description",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "skill_id",
            "version",
            "created_at",
            "name",
            "description",
        }
    )

    object: Literal["skill.version"]
    """Type name of the object; service default: "skill.version"."""
    id: str
    """Id of the object."""
    skill_id: str
    """Id of the skill."""
    version: str
    """Version of the skill."""
    created_at: int
    """Time of creation, in Unix seconds."""
    name: str
    """Name of the object."""
    description: str
    """Free text about the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["skill.version"],
            id: str,
            skill_id: str,
            version: str,
            created_at: int,
            name: str,
            description: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.skill_id = get("skill_id")
        self.version = get("version")
        self.created_at = get("created_at")
        self.name = get("name")
        self.description = get("description")
        return self
