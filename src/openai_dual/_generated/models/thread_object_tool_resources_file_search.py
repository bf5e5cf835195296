"""`ThreadObjectToolResourcesFileSearch`: `ThreadObjectToolResourcesFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ToolResourcesFileSearch(BaseModel):
    """`ThreadObjectToolResourcesFileSearch` in the description."""

    __slots__ = ("vector_store_ids",)

    vector_store_ids: list[str] | None
    """Ids of the vector stores to search; at most 1 element."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.vector_store_ids = get("vector_store_ids")
        return self


ThreadObjectToolResourcesFileSearch = ToolResourcesFileSearch
"""The name by which other modules import the class: no other class has it."""
