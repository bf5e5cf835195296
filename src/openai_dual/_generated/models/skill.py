"""`Skill`: `SkillResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Skill(BaseModel):
    """`SkillResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "name",
        "description",
        "created_at",
        "default_version",
        "latest_version",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "name",
            "description",
            "created_at",
            "default_version",
            "latest_version",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["skill"]
    """Type name of the object; service default: "skill"."""
    name: str
    """Name of the object."""
    description: str
    """Free text about the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    default_version: str
    """Default version of the skill."""
    latest_version: str
    """Latest version of the skill."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["skill"],
            name: str,
            description: str,
            created_at: int,
            default_version: str,
            latest_version: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.name = get("name")
        self.description = get("description")
        self.created_at = get("created_at")
        self.default_version = get("default_version")
        self.latest_version = get("latest_version")
        return self
