"""`ProjectServiceAccount`: `ProjectServiceAccount` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ProjectServiceAccount(BaseModel):
    """`ProjectServiceAccount` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "role",
        "created_at",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "role",
            "created_at",
        }
    )

    object: Literal["organization.project.service_account"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    role: Literal["owner", "member", "none"] | str
    """Role."""
    created_at: int
    """Time of creation, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.service_account"],
            id: str,
            name: str,
            role: Literal["owner", "member", "none"] | str,
            created_at: int,
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
        self.role = get("role")
        self.created_at = get("created_at")
        return self
