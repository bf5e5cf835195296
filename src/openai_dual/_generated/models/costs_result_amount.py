"""`CostsResultAmount`: `CostsResultAmount` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class DataResultOrganizationCostsResultAmount(BaseModel):
    """`CostsResultAmount` in the description."""

    __slots__ = (
        "value",
        "currency",
    )

    value: float | None
    """Amount."""
    currency: str | None
    """Currency of the amount."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: float | None = None,
            currency: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.currency = get("currency")
        return self


CostsResultAmount = DataResultOrganizationCostsResultAmount
"""The name by which other modules import the class: no other class has it."""
