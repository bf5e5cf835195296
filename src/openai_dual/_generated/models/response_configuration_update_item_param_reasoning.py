"""`ResponseConfigurationUpdateItemParamReasoning`: `ResponseConfigurationUpdateItemParamReasoning` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self

    from .reasoning_effort import ReasoningEffort


class Reasoning(BaseModel):
    """`ResponseConfigurationUpdateItemParamReasoning` in the description."""

    __slots__ = ("effort",)

    effort: ReasoningEffort | None
    """Effort that the model spends on reasoning."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            effort: ReasoningEffort | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.effort = get("effort")
        return self


ResponseConfigurationUpdateItemParamReasoning = Reasoning
"""The name by which other modules import the class: no other class has it."""
