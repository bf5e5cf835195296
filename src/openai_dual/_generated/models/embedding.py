"""`Embedding`: `Embedding` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Embedding(BaseModel):
    """`Embedding` in the description."""

    __slots__ = (
        "index",
        "embedding",
        "object",
    )
    _required = frozenset(
        {
            "index",
            "embedding",
            "object",
        }
    )

    index: int
    """Position in the list."""
    embedding: list[float]
    """Embedding vector."""
    object: Literal["embedding"]
    """Type name of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            embedding: list[float],
            object: Literal["embedding"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.index = get("index")
        self.embedding = get("embedding")
        self.object = get("object")
        return self
