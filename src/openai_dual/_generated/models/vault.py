"""`Vault`: `Vault` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Vault(BaseModel):
    """`Vault` in the description."""

    __slots__ = (
        "id",
        "created_at",
        "metadata",
        "name",
        "object",
    )
    _required = frozenset(
        {
            "id",
            "created_at",
            "metadata",
            "object",
        }
    )

    id: str
    """Id of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str | None
    """Name of the object."""
    object: Literal["vault"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created_at: int,
            metadata: dict[str, str],
            object: Literal["vault"],
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created_at = get("created_at")
        self.metadata = get("metadata")
        self.name = get("name")
        self.object = get("object")
        return self
