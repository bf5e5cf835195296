"""`Group`: `GroupResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Group(BaseModel):
    """`GroupResponse` in the description."""

    __slots__ = (
        "id",
        "name",
        "created_at",
        "is_scim_managed",
        "group_type",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "created_at",
            "is_scim_managed",
            "group_type",
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
    group_type: Literal["group", "tenant_group"] | str
    """Type of the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            created_at: int,
            is_scim_managed: bool,
            group_type: Literal["group", "tenant_group"] | str,
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
        self.group_type = get("group_type")
        return self
