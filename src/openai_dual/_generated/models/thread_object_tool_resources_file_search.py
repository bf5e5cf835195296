"""`ThreadObjectToolResourcesFileSearch`: an object of answers, `ThreadObjectToolResourcesFileSearch` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class ThreadObjectToolResourcesFileSearch(BaseModel):
    """`ThreadObjectToolResourcesFileSearch`, as the service sends it."""

    __slots__ = ("vector_store_ids",)

    vector_store_ids: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.vector_store_ids = get("vector_store_ids")
        return self
