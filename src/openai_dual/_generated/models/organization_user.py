"""`OrganizationUser`: `User` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .user_projects import UserProjects
    from .user_user import UserUser


class OrganizationUser(BaseModel):
    """`User` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "email",
        "role",
        "added_at",
        "is_default",
        "created",
        "user",
        "is_service_account",
        "is_scale_tier_authorized_purchaser",
        "is_scim_managed",
        "api_key_last_used_at",
        "technical_level",
        "developer_persona",
        "projects",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "added_at",
        }
    )

    object: Literal["organization.user"]
    """Type name of the object."""
    id: str
    """Id of the object."""
    name: str | None
    """Name of the object."""
    email: str | None
    """Email address of the person."""
    role: str | None
    """Role."""
    added_at: int
    """Time at which the user was added, in Unix seconds."""
    is_default: bool | None
    """Whether it is the default."""
    created: int | None
    """Time of creation, in Unix seconds."""
    user: UserUser | None
    """The user."""
    is_service_account: bool | None
    """Whether the user is a service account."""
    is_scale_tier_authorized_purchaser: bool | None
    """Whether the user may purchase scale tier."""
    is_scim_managed: bool | None
    """Whether SCIM manages the group."""
    api_key_last_used_at: int | None
    """Time of the last use of an API key, in Unix seconds."""
    technical_level: str | None
    """Technical level of the user."""
    developer_persona: str | None
    """Developer persona of the user."""
    projects: UserProjects | None
    """Projects of the user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["organization.user"],
            id: str,
            added_at: int,
            name: str | None = None,
            email: str | None = None,
            role: str | None = None,
            is_default: bool | None = None,
            created: int | None = None,
            user: UserUser | None = None,
            is_service_account: bool | None = None,
            is_scale_tier_authorized_purchaser: bool | None = None,
            is_scim_managed: bool | None = None,
            api_key_last_used_at: int | None = None,
            technical_level: str | None = None,
            developer_persona: str | None = None,
            projects: UserProjects | None = None,
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
        self.email = get("email")
        self.role = get("role")
        self.added_at = get("added_at")
        self.is_default = get("is_default")
        self.created = get("created")
        self.user = None if (value := get("user")) is None else _user(value)
        self.is_service_account = get("is_service_account")
        self.is_scale_tier_authorized_purchaser = get("is_scale_tier_authorized_purchaser")
        self.is_scim_managed = get("is_scim_managed")
        self.api_key_last_used_at = get("api_key_last_used_at")
        self.technical_level = get("technical_level")
        self.developer_persona = get("developer_persona")
        self.projects = None if (value := get("projects")) is None else _projects(value)
        return self


_user = to_model("user_user", "UserUser")
_projects = to_model("user_projects", "UserProjects")
