"""`GroupObject`: `Group` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Group(BaseModel):
    """`Group` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "created_at",
        "scim_managed",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "created_at",
            "scim_managed",
        }
    )

    object: Literal["group"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    scim_managed: bool
    """Whether SCIM manages the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["group"],
            id: str,
            name: str,
            created_at: int,
            scim_managed: bool,
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
        self.created_at = get("created_at")
        self.scim_managed = get("scim_managed")
        return self


GroupObject = Group
"""The name by which other modules import the class: no other class has it."""
