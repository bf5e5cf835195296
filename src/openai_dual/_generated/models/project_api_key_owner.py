"""`ProjectApiKeyOwner`: `ProjectApiKeyOwner` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .project_api_key_owner_service_account import ProjectApiKeyOwnerServiceAccount
    from .project_api_key_owner_user import ProjectApiKeyOwnerUser


class Owner(BaseModel):
    """`ProjectApiKeyOwner` in the description."""

    __slots__ = (
        "type",
        "user",
        "service_account",
    )

    type: Literal["user", "service_account"] | str | None
    """Type of the object."""
    user: ProjectApiKeyOwnerUser | None
    """The user."""
    service_account: ProjectApiKeyOwnerServiceAccount | None
    """Service account."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["user", "service_account"] | str | None = None,
            user: ProjectApiKeyOwnerUser | None = None,
            service_account: ProjectApiKeyOwnerServiceAccount | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.user = None if (value := get("user")) is None else _user(value)
        self.service_account = None if (value := get("service_account")) is None else _service_account(value)
        return self


ProjectApiKeyOwner = Owner
"""The name by which other modules import the class: no other class has it."""

_user = to_model("project_api_key_owner_user", "ProjectApiKeyOwnerUser")
_service_account = to_model("project_api_key_owner_service_account", "ProjectApiKeyOwnerServiceAccount")
