"""`DeletedRoleAssignmentResource`: `DeletedRoleAssignmentResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RoleDeleteResponse(BaseModel):
    """`DeletedRoleAssignmentResource` in the description."""

    __slots__ = (
        "object",
        "deleted",
    )
    _required = frozenset(
        {
            "object",
            "deleted",
        }
    )

    object: str
    """Type name of the object."""
    deleted: bool
    """Whether the object was deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            deleted: bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.deleted = get("deleted")
        return self


DeletedRoleAssignmentResource = RoleDeleteResponse
"""The name by which other modules import the class: no other class has it."""
