"""`InviteProjectsItem`: `InviteProjectsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Project(BaseModel):
    """`InviteProjectsItem` in the description."""

    __slots__ = (
        "id",
        "role",
    )
    _required = frozenset(
        {
            "id",
            "role",
        }
    )

    id: str
    """Id of the object."""
    role: Literal["member", "owner"] | str
    """Role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            role: Literal["member", "owner"] | str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.role = get("role")
        return self


InviteProjectsItem = Project
"""The name by which other modules import the class: no other class has it."""
