"""`GroupRoleAssignment`: `GroupRoleAssignment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .group_object import GroupObject
    from .role import Role


class RoleCreateResponse(BaseModel):
    """`GroupRoleAssignment` in the description."""

    __slots__ = (
        "object",
        "group",
        "role",
    )
    _required = frozenset(
        {
            "object",
            "group",
            "role",
        }
    )

    object: Literal["group.role"]
    """Type name of the object."""
    group: GroupObject
    """The group."""
    role: Role
    """The role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["group.role"],
            group: GroupObject,
            role: Role,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.group = _group(get("group"))
        self.role = _role(get("role"))
        return self


GroupRoleAssignment = RoleCreateResponse
"""The name by which other modules import the class: no other class has it."""

_group = to_model("group_object", "GroupObject")
_role = to_model("role", "Role")
