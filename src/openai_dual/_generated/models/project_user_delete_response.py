"""`ProjectUserDeleteResponse`: `ProjectUserDeleteResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UserDeleteResponse(BaseModel):
    """`ProjectUserDeleteResponse` in the description."""

    __slots__ = (
        "object",
        "id",
        "deleted",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "deleted",
        }
    )

    object: Literal["organization.project.user.deleted"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    deleted: bool
    """Whether the object was deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.project.user.deleted"],
            id: str,
            deleted: bool,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.deleted = get("deleted")
        return self


ProjectUserDeleteResponse = UserDeleteResponse
"""The name by which other modules import the class: no other class has it."""
