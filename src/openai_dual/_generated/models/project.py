"""`Project`: `Project` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .public_project_residency import PublicProjectResidency


class Project(BaseModel):
    """`Project` in the description."""

    __slots__ = (
        "id",
        "object",
        "name",
        "created_at",
        "archived_at",
        "status",
        "external_key_id",
        "residency",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["organization.project"]
    """Type name of the object."""
    name: str | None
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    archived_at: int | None
    """Time of archiving, in Unix seconds."""
    status: str | None
    """Current state."""
    external_key_id: str | None
    """Id of the external key."""
    residency: PublicProjectResidency | None
    """Region in which data is stored."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["organization.project"],
            created_at: int,
            name: str | None = None,
            archived_at: int | None = None,
            status: str | None = None,
            external_key_id: str | None = None,
            residency: PublicProjectResidency | None = None,
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
        self.created_at = get("created_at")
        self.archived_at = get("archived_at")
        self.status = get("status")
        self.external_key_id = get("external_key_id")
        self.residency = get("residency")
        return self
