"""`BetaWebSearchToolFilters`: `BetaWebSearchToolFilters` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Filters(BaseModel):
    """`BetaWebSearchToolFilters` in the description."""

    __slots__ = ("allowed_domains",)

    allowed_domains: list[str] | None
    """Domains that the search is limited to; service default: []."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_domains: list[str] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.allowed_domains = get("allowed_domains")
        return self


BetaWebSearchToolFilters = Filters
"""The name by which other modules import the class: no other class has it."""
