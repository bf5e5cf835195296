"""`ProjectGroup`: `ProjectGroup` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ProjectGroup(BaseModel):
    """`ProjectGroup` in the description."""

    __slots__ = (
        "object",
        "project_id",
        "group_id",
        "group_name",
        "group_type",
        "created_at",
    )
    _required = frozenset(
        {
            "object",
            "project_id",
            "group_id",
            "group_name",
            "group_type",
            "created_at",
        }
    )

    object: Literal["project.group"]
    """Type name of the object."""
    project_id: str
    """Id of the project."""
    group_id: str
    """Id of the group."""
    group_name: str
    """Name of the group."""
    group_type: Literal["group", "tenant_group"] | str
    """Type of the group."""
    created_at: int
    """Time of creation, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["project.group"],
            project_id: str,
            group_id: str,
            group_name: str,
            group_type: Literal["group", "tenant_group"] | str,
            created_at: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.project_id = get("project_id")
        self.group_id = get("group_id")
        self.group_name = get("group_name")
        self.group_type = get("group_type")
        self.created_at = get("created_at")
        return self
