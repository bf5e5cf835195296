"""`BetaReasoning`: `BetaReasoning` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_reasoning_effort import BetaReasoningEffort
    from .beta_reasoning_mode_enum import BetaReasoningModeEnum


class Reasoning(BaseModel):
    """`BetaReasoning` in the description."""

    __slots__ = (
        "mode",
        "effort",
        "summary",
        "context",
        "generate_summary",
    )

    mode: BetaReasoningModeEnum | None
    """Mode of reasoning."""
    effort: BetaReasoningEffort | None
    """Effort that the model spends on reasoning."""
    summary: Literal["auto", "concise", "detailed"] | str | None
    """Detail of the summary of the reasoning."""
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    """Turns whose reasoning the model can see."""
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
    """Detail of the summary of the reasoning; deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BetaReasoningModeEnum | None = None,
            effort: BetaReasoningEffort | None = None,
            summary: Literal["auto", "concise", "detailed"] | str | None = None,
            context: Literal["auto", "current_turn", "all_turns"] | str | None = None,
            generate_summary: Literal["auto", "concise", "detailed"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.mode = get("mode")
        self.effort = get("effort")
        self.summary = get("summary")
        self.context = get("context")
        self.generate_summary = get("generate_summary")
        return self


BetaReasoning = Reasoning
"""The name by which other modules import the class: no other class has it."""
