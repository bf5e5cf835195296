"""`LiveSessionUpdateConfigParamDelegationDecisions`: `LiveSessionUpdateConfigParamDelegationDecisions` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_decisions_delegation_update_config_param import LiveDecisionsDelegationUpdateConfigParam


class DelegationDecisions(BaseModel):
    """`LiveSessionUpdateConfigParamDelegationDecisions` in the description."""

    __slots__ = (
        "type",
        "acknowledgement_delay_ms",
        "decisions",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["decisions"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""
    decisions: LiveDecisionsDelegationUpdateConfigParam | None
    """Settings of decisions."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["decisions"],
            acknowledgement_delay_ms: int | None = None,
            decisions: LiveDecisionsDelegationUpdateConfigParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.acknowledgement_delay_ms = get("acknowledgement_delay_ms")
        self.decisions = None if (value := get("decisions")) is None else _decisions(value)
        return self


LiveSessionUpdateConfigParamDelegationDecisions = DelegationDecisions
"""The name by which other modules import the class: no other class has it."""

_decisions = to_model("live_decisions_delegation_update_config_param", "LiveDecisionsDelegationUpdateConfigParam")
