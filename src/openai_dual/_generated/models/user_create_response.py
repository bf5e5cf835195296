"""`UserCreateResponse`: `GroupUserAssignment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UserCreateResponse(BaseModel):
    """`GroupUserAssignment` in the description."""

    __slots__ = (
        "object",
        "user_id",
        "group_id",
    )
    _required = frozenset(
        {
            "object",
            "user_id",
            "group_id",
        }
    )

    object: Literal["group.user"]
    """Type name of the object."""
    user_id: str
    """Id of the user."""
    group_id: str
    """Id of the group."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["group.user"],
            user_id: str,
            group_id: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.user_id = get("user_id")
        self.group_id = get("group_id")
        return self
