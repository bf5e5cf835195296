"""`BetaComparisonFilter`: `BetaComparisonFilter` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class FiltersComparisonFilter(BaseModel):
    """`BetaComparisonFilter` in the description."""

    __slots__ = (
        "type",
        "key",
        "value",
    )
    _required = frozenset(
        {
            "type",
            "key",
            "value",
        }
    )

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    """Type of the object; service default: "eq"."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str,
            key: str,
            value: str | float | bool | list[str | float],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.key = get("key")
        self.value = get("value")
        return self


BetaComparisonFilter = FiltersComparisonFilter
"""The name by which other modules import the class: no other class has it."""
