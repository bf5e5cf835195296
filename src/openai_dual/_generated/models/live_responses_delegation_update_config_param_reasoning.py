"""`LiveResponsesDelegationUpdateConfigParamReasoning`: `LiveResponsesDelegationUpdateConfigParamReasoning` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class Reasoning(BaseModel):
    """`LiveResponsesDelegationUpdateConfigParamReasoning` in the description."""

    __slots__ = (
        "effort",
        "summary",
    )

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None
    """Effort that the model spends on reasoning."""
    summary: Literal["concise", "detailed", "auto"] | str | None
    """Detail of the summary of the reasoning."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str | None = None,
            summary: Literal["concise", "detailed", "auto"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.effort = get("effort")
        self.summary = get("summary")
        return self


LiveResponsesDelegationUpdateConfigParamReasoning = Reasoning
"""The name by which other modules import the class: no other class has it."""
