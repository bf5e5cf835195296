"""`OrganizationGroupUser`: `GroupUser` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class OrganizationGroupUser(BaseModel):
    """`GroupUser` in the description."""

    __slots__ = (
        "id",
        "name",
        "email",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "email",
        }
    )
    _spared = frozenset(
        {
            "email",
        }
    )

    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    email: str | None
    """Email address of the person."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            email: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.email = get("email")
        return self
