"""`WebhookEndpointWithSecret`: `WebhookEndpointWithSecret` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class WebhookEndpointWithSecret(BaseModel):
    """`WebhookEndpointWithSecret` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "event_types",
        "name",
        "object",
        "signing_secret",
        "signing_secret_hint",
        "url",
        "updated_at",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "event_types",
            "name",
            "object",
            "signing_secret",
            "url",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    event_types: list[str]
    """Types of events."""
    name: str
    """Name of the object."""
    object: Literal["webhook_endpoint"]
    """Type name of the object."""
    signing_secret: str
    """Secret that signs the events; it is shown only once."""
    signing_secret_hint: str | None
    """Last characters of the signing secret."""
    url: str
    """Address."""
    updated_at: int | None
    """Time of the last change, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            event_types: list[str],
            name: str,
            object: Literal["webhook_endpoint"],
            signing_secret: str,
            url: str,
            signing_secret_hint: str | None = None,
            updated_at: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.event_types = get("event_types")
        self.name = get("name")
        self.object = get("object")
        self.signing_secret = get("signing_secret")
        self.signing_secret_hint = get("signing_secret_hint")
        self.url = get("url")
        self.updated_at = get("updated_at")
        return self
