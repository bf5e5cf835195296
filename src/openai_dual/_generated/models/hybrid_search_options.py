"""`HybridSearchOptions`: `HybridSearchOptions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class RankingOptionsHybridSearch(BaseModel):
    """`HybridSearchOptions` in the description."""

    __slots__ = (
        "embedding_weight",
        "text_weight",
    )
    _required = frozenset(
        {
            "embedding_weight",
            "text_weight",
        }
    )

    embedding_weight: float
    """Weight of the semantic similarity."""
    text_weight: float
    """Weight of the keyword match."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedding_weight: float,
            text_weight: float,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.embedding_weight = get("embedding_weight")
        self.text_weight = get("text_weight")
        return self


HybridSearchOptions = RankingOptionsHybridSearch
"""The name by which other modules import the class: no other class has it."""
