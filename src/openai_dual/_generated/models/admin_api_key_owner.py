"""`AdminApiKeyOwner`: `AdminApiKeyOwner` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Owner(BaseModel):
    """`AdminApiKeyOwner` in the description."""

    __slots__ = (
        "type",
        "object",
        "id",
        "name",
        "created_at",
        "role",
    )

    type: str | None
    """Type of the object."""
    object: str | None
    """Type name of the object."""
    id: str | None
    """Id of the object."""
    name: str | None
    """Name of the object."""
    created_at: int | None
    """Time of creation, in Unix seconds."""
    role: str | None
    """Role of the owner."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            object: str | None = None,
            id: str | None = None,
            name: str | None = None,
            created_at: int | None = None,
            role: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.created_at = get("created_at")
        self.role = get("role")
        return self


AdminApiKeyOwner = Owner
"""The name by which other modules import the class: no other class has it."""
