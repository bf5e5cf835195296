"""`VideoGetCharacterResponse`: `VideoCharacterResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class VideoCreateCharacterResponse(BaseModel):
    """`VideoCharacterResource` in the description."""

    __slots__ = (
        "id",
        "name",
        "created_at",
    )
    _required = frozenset(
        {
            "id",
            "name",
            "created_at",
        }
    )
    _spared = frozenset(
        {
            "id",
            "name",
        }
    )

    id: str | None
    """Id of the object."""
    name: str | None
    """Name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str | None = None,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.name = get("name")
        self.created_at = get("created_at")
        return self


VideoGetCharacterResponse = VideoCreateCharacterResponse
"""The name by which other modules import the class: no other class has it."""
