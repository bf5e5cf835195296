"""`Invite`: `Invite` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .invite_projects_item import InviteProjectsItem


class Invite(BaseModel):
    """`Invite` in the description."""

    __slots__ = (
        "object",
        "id",
        "email",
        "role",
        "status",
        "created_at",
        "expires_at",
        "accepted_at",
        "projects",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "email",
            "role",
            "status",
            "created_at",
            "projects",
        }
    )

    object: Literal["organization.invite"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    email: str
    """Email address of the person."""
    role: Literal["owner", "reader"] | str
    """Role."""
    status: Literal["accepted", "expired", "pending"] | str
    """Current state."""
    created_at: int
    """Time of creation, in Unix seconds."""
    expires_at: int | None
    """Time of expiry, in Unix seconds."""
    accepted_at: int | None
    """Time of acceptance, in Unix seconds."""
    projects: list[InviteProjectsItem]
    """Projects that the person becomes a member of, with the role in each."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.invite"],
            id: str,
            email: str,
            role: Literal["owner", "reader"] | str,
            status: Literal["accepted", "expired", "pending"] | str,
            created_at: int,
            projects: list[InviteProjectsItem],
            expires_at: int | None = None,
            accepted_at: int | None = None,
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
        self.role = get("role")
        self.status = get("status")
        self.created_at = get("created_at")
        self.expires_at = get("expires_at")
        self.accepted_at = get("accepted_at")
        self.projects = _projects(get("projects"))
        return self


_projects = each(to_model("invite_projects_item", "InviteProjectsItem"))
