"""`AssignedRoleDetails`: `AssignedRoleDetails` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .assigned_role_details_assignment_sources_item import AssignedRoleDetailsAssignmentSourcesItem


class RoleListResponse(BaseModel):
    """`AssignedRoleDetails` in the description."""

    __slots__ = (
        "id",
        "name",
        "permissions",
        "resource_type",
        "predefined_role",
        "description",
        "created_at",
        "updated_at",
        "created_by",
        "created_by_user_obj",
        "metadata",
        "assignment_sources",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "permissions",
            "resource_type",
            "predefined_role",
            "description",
            "created_at",
            "updated_at",
            "created_by",
            "created_by_user_obj",
            "metadata",
            "assignment_sources",
        }
    )
    _spared = frozenset(
        {
            "description",
            "created_at",
            "updated_at",
            "created_by",
            "created_by_user_obj",
            "metadata",
            "assignment_sources",
        }
    )

    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    permissions: list[str]
    """Permissions of the role."""
    resource_type: str
    """Type of the resource."""
    predefined_role: bool
    """Whether the role is predefined."""
    description: str | None
    """Free text about the object."""
    created_at: int | None
    """Time of creation, in Unix seconds."""
    updated_at: int | None
    """Time of the last change, in Unix seconds."""
    created_by: str | None
    """Who created the object."""
    created_by_user_obj: dict[str, Any] | None
    """The user who created the object."""
    metadata: dict[str, Any] | None
    """Metadata of the object."""
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
    """Where the assignment comes from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            permissions: list[str],
            resource_type: str,
            predefined_role: bool,
            description: str | None = None,
            created_at: int | None = None,
            updated_at: int | None = None,
            created_by: str | None = None,
            created_by_user_obj: dict[str, Any] | None = None,
            metadata: dict[str, Any] | None = None,
            assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.permissions = get("permissions")
        self.resource_type = get("resource_type")
        self.predefined_role = get("predefined_role")
        self.description = get("description")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        self.created_by = get("created_by")
        self.created_by_user_obj = get("created_by_user_obj")
        self.metadata = get("metadata")
        self.assignment_sources = _assignment_sources(get("assignment_sources"))
        return self


AssignedRoleDetails = RoleListResponse
"""The name by which other modules import the class: no other class has it."""

_assignment_sources = by_type(
    array=each(to_model("assigned_role_details_assignment_sources_item", "AssignedRoleDetailsAssignmentSourcesItem"))
)
