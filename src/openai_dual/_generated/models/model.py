"""`Model`: `Model` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Model(BaseModel):
    """`Model` in the description."""

    __slots__ = (
        "id",
        "created",
        "object",
        "owned_by",
        "shutdown_date",
    )
    _required = frozenset(
        {
            "id",
            "created",
            "object",
            "owned_by",
        }
    )

    id: str
    """Id of the object."""
    created: int
    """Time of creation, in Unix seconds."""
    object: Literal["model"]
    """Type name of the object."""
    owned_by: str
    """Organization that owns the model."""
    shutdown_date: str | None
    """Date from which the model is no longer available."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            created: int,
            object: Literal["model"],
            owned_by: str,
            shutdown_date: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.created = get("created")
        self.object = get("object")
        self.owned_by = get("owned_by")
        self.shutdown_date = get("shutdown_date")
        return self
