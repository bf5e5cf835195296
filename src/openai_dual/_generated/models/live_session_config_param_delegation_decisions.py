"""`LiveSessionConfigParamDelegationDecisions`: `LiveSessionConfigParamDelegationDecisions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decisions_delegation_config_param import LiveDecisionsDelegationConfigParam


class DelegationDecisions(BaseModel):
    """`LiveSessionConfigParamDelegationDecisions` in the description."""

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

    decisions: LiveDecisionsDelegationConfigParam
    """Settings of decisions."""
    type: Literal["decisions"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            decisions: LiveDecisionsDelegationConfigParam,
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


LiveSessionConfigParamDelegationDecisions = DelegationDecisions
"""The name by which other modules import the class: no other class has it."""

_decisions = to_model("live_decisions_delegation_config_param", "LiveDecisionsDelegationConfigParam")
