"""`LiveDecisionChoiceOptionParam`: `LiveDecisionChoiceOptionParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class DecisionChoiceOption(BaseModel):
    """`LiveDecisionChoiceOptionParam` in the description."""

    __slots__ = (
        "value",
        "description",
    )
    _required = frozenset(
        {
            "value",
        }
    )

    value: str | bool
    """Value that can be chosen."""
    description: str | None
    """Free text about the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str | bool,
            description: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.value = get("value")
        self.description = get("description")
        return self


LiveDecisionChoiceOptionParam = DecisionChoiceOption
"""The name by which other modules import the class: no other class has it."""
