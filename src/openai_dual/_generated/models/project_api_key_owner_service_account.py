"""`ProjectApiKeyOwnerServiceAccount`: `ProjectApiKeyOwnerServiceAccount` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class OwnerServiceAccount(BaseModel):
    """`ProjectApiKeyOwnerServiceAccount` in the description."""

    __slots__ = (
        "id",
        "name",
        "created_at",
        "role",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "created_at",
            "role",
        }
    )

    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    role: str
    """Role of the owner."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            role: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.created_at = get("created_at")
        self.role = get("role")
        return self


ProjectApiKeyOwnerServiceAccount = OwnerServiceAccount
"""The name by which other modules import the class: no other class has it."""
