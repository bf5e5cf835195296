"""`UserUser`: `UserUser` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class User(BaseModel):
    """`UserUser` in the description."""

    __slots__ = (
        "object",
        "id",
        "email",
        "name",
        "picture",
        "enabled",
        "banned",
        "banned_at",
    )
    _required = frozenset(
        {
            "object",
            "id",
        }
    )

    object: Literal["user"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    email: str | None
    """Email address of the person."""
    name: str | None
    """Name of the object."""
    picture: str | None
    """Address of the picture."""
    enabled: bool | None
    """Whether it is enabled."""
    banned: bool | None
    """Whether the user is banned."""
    banned_at: int | None
    """Time of the ban, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["user"],
            id: str,
            email: str | None = None,
            name: str | None = None,
            picture: str | None = None,
            enabled: bool | None = None,
            banned: bool | None = None,
            banned_at: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.email = get("email")
        self.name = get("name")
        self.picture = get("picture")
        self.enabled = get("enabled")
        self.banned = get("banned")
        self.banned_at = get("banned_at")
        return self


UserUser = User
"""The name by which other modules import the class: no other class has it."""
