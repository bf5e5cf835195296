"""`LivePredicateInstructionsPartsInputJSON`: `LivePredicateInstructionsPartsInputJSON` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class PredicateInstructionsPartsInputJSON(BaseModel):
    """`LivePredicateInstructionsPartsInputJSON` in the description."""

    __slots__ = (
        "data",
        "type",
    )
    _required = frozenset(
        {
            "data",
            "type",
        }
    )

    data: dict[str, Any] | list[dict[str, Any]]
    """JSON value."""
    type: Literal["input_json"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: dict[str, Any] | list[dict[str, Any]],
            type: Literal["input_json"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data = get("data")
        self.type = get("type")
        return self


LivePredicateInstructionsPartsInputJSON = PredicateInstructionsPartsInputJSON
"""The name by which other modules import the class: no other class has it."""
