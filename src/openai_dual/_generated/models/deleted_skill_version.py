"""`DeletedSkillVersion`: `DeletedSkillVersionResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class DeletedSkillVersion(BaseModel):
    """`DeletedSkillVersionResource` in the description."""

    __slots__ = (
        "object",
        "deleted",
        "id",
        "version",
    )
    _required = frozenset(
        {
            "object",
            "deleted",
            "id",
            "version",
        }
    )

    object: Literal["skill.version.deleted"]
    """Type name of the object; service default: "skill.version.deleted"."""
    deleted: bool
    """Whether the object was deleted."""
    id: str
    """Id of the object."""
    version: str
    """Version of the skill."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["skill.version.deleted"],
            deleted: bool,
            id: str,
            version: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.deleted = get("deleted")
        self.id = get("id")
        self.version = get("version")
        return self
