"""`GroupUpdateResponse`: `GroupResourceWithSuccess` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class GroupUpdateResponse(BaseModel):
    """`GroupResourceWithSuccess` in the description."""

    __slots__ = (
        "id",
        "name",
        "created_at",
        "is_scim_managed",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "created_at",
            "is_scim_managed",
        }
    )

    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    is_scim_managed: bool
    """Whether SCIM manages the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            is_scim_managed: bool,
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
        self.is_scim_managed = get("is_scim_managed")
        return self
