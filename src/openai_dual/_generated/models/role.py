"""`Role`: `Role` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Role(BaseModel):
    """`Role` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "description",
        "permissions",
        "resource_type",
        "predefined_role",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "description",
            "permissions",
            "resource_type",
            "predefined_role",
        }
    )
    _spared = frozenset(
        {
            "description",
        }
    )

    object: Literal["role"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    description: str | None
    """Free text about the object."""
    permissions: list[str]
    """Permissions of the role."""
    resource_type: str
    """Type of the resource."""
    predefined_role: bool
    """Whether the role is predefined."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["role"],
            id: str,
            name: str,
            permissions: list[str],
            resource_type: str,
            predefined_role: bool,
            description: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.description = get("description")
        self.permissions = get("permissions")
        self.resource_type = get("resource_type")
        self.predefined_role = get("predefined_role")
        return self
