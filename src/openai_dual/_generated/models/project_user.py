"""`ProjectUser`: `ProjectUser` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class ProjectUser(BaseModel):
    """`ProjectUser` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "email",
        "role",
        "added_at",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "role",
            "added_at",
        }
    )

    object: Literal["organization.project.user"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str | None
    """Name of the object."""
    email: str | None
    """Email address of the person."""
    role: str
    """Role of the user."""
    added_at: int
    """Time at which the user was added, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.user"],
            id: str,
            role: str,
            added_at: int,
            name: str | None = None,
            email: str | None = None,
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
        self.email = get("email")
        self.role = get("role")
        self.added_at = get("added_at")
        return self
