"""`UserRetrieveResponse`: `GroupMemberUser` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class UserRetrieveResponse(BaseModel):
    """`GroupMemberUser` in the description."""

    __slots__ = (
        "id",
        "name",
        "email",
        "picture",
        "is_service_account",
        "user_type",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "email",
            "picture",
            "is_service_account",
            "user_type",
        }
    )
    _spared = frozenset(
        {
            "email",
            "picture",
            "is_service_account",
        }
    )

    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    email: str | None
    """Email address of the person."""
    picture: str | None
    """Address of the picture."""
    is_service_account: bool | None
    """Whether the user is a service account."""
    user_type: Literal["user", "tenant_user"] | str
    """Type of the user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            user_type: Literal["user", "tenant_user"] | str,
            email: str | None = None,
            picture: str | None = None,
            is_service_account: bool | None = None,
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
        self.picture = get("picture")
        self.is_service_account = get("is_service_account")
        self.user_type = get("user_type")
        return self
