"""`LiveSessionResourceDelegationDecisions`: `LiveSessionResourceDelegationDecisions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decisions_delegation_config import LiveDecisionsDelegationConfig


class DelegationDecisions(BaseModel):
    """`LiveSessionResourceDelegationDecisions` in the description."""

    __slots__ = (
        "decisions",
        "type",
        "acknowledgement_delay_ms",
    )
    _required = frozenset(
        {
            "decisions",
            "type",
        }
    )

    decisions: LiveDecisionsDelegationConfig
    """Settings of decisions."""
    type: Literal["decisions"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            decisions: LiveDecisionsDelegationConfig,
            type: Literal["decisions"],
            acknowledgement_delay_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.decisions = _decisions(get("decisions"))
        self.type = get("type")
        self.acknowledgement_delay_ms = get("acknowledgement_delay_ms")
        return self


LiveSessionResourceDelegationDecisions = DelegationDecisions
"""The name by which other modules import the class: no other class has it."""

_decisions = to_model("live_decisions_delegation_config", "LiveDecisionsDelegationConfig")
