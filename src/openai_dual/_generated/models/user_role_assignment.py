"""`UserRoleAssignment`: `UserRoleAssignment` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .organization_user import OrganizationUser
    from .role import Role


class RoleCreateResponse(BaseModel):
    """`UserRoleAssignment` in the description."""

    __slots__ = (
        "object",
        "user",
        "role",
    )
    _required = frozenset(
        {
            "object",
            "user",
            "role",
        }
    )

    object: Literal["user.role"]
    """Type name of the object."""
    user: OrganizationUser
    """The user."""
    role: Role
    """The role."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["user.role"],
            user: OrganizationUser,
            role: Role,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.user = _user(get("user"))
        self.role = _role(get("role"))
        return self


UserRoleAssignment = RoleCreateResponse
"""The name by which other modules import the class: no other class has it."""

_user = to_model("organization_user", "OrganizationUser")
_role = to_model("role", "Role")
