"""`StaticFileChunkingStrategy`: `StaticChunkingStrategy` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class StaticFileChunkingStrategy(BaseModel):
    """`StaticChunkingStrategy` in the description."""

    __slots__ = (
        "max_chunk_size_tokens",
        "chunk_overlap_tokens",
    )
    _required = frozenset(
        {
            "max_chunk_size_tokens",
            "chunk_overlap_tokens",
        }
    )

    max_chunk_size_tokens: int
    """Maximum number of tokens in a chunk; at least 100; at most 4096."""
    chunk_overlap_tokens: int
    """Number of tokens that neighboring chunks share."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_chunk_size_tokens: int,
            chunk_overlap_tokens: int,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.max_chunk_size_tokens = get("max_chunk_size_tokens")
        self.chunk_overlap_tokens = get("chunk_overlap_tokens")
        return self
