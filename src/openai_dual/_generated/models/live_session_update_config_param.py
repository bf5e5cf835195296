"""`LiveSessionUpdateConfigParam`: `LiveSessionUpdateConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .live_client_delegation_param import LiveClientDelegationParam
    from .live_decision_trigger_param import LiveDecisionTriggerParam
    from .live_session_update_config_param_delegation_decisions import LiveSessionUpdateConfigParamDelegationDecisions
    from .live_session_update_config_param_delegation_responses import LiveSessionUpdateConfigParamDelegationResponses


class SessionUpdateConfig(BaseModel):
    """`LiveSessionUpdateConfigParam` in the description."""

    __slots__ = (
        "delegation",
        "triggers",
    )

    delegation: (
        LiveClientDelegationParam
        | LiveSessionUpdateConfigParamDelegationResponses
        | LiveSessionUpdateConfigParamDelegationDecisions
        | Unknown
        | None
    )
    """How work is delegated to other models."""
    triggers: list[LiveDecisionTriggerParam] | None
    """Conditions that start a decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delegation: LiveClientDelegationParam
            | LiveSessionUpdateConfigParamDelegationResponses
            | LiveSessionUpdateConfigParamDelegationDecisions
            | Unknown
            | None = None,
            triggers: list[LiveDecisionTriggerParam] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.delegation = None if (value := get("delegation")) is None else _delegation(value)
        self.triggers = None if (value := get("triggers")) is None else _triggers(value)
        return self


LiveSessionUpdateConfigParam = SessionUpdateConfig
"""The name by which other modules import the class: no other class has it."""

_delegation = tagged(
    "type",
    {
        "client": to_model("live_client_delegation_param", "LiveClientDelegationParam"),
        "responses": to_model(
            "live_session_update_config_param_delegation_responses", "LiveSessionUpdateConfigParamDelegationResponses"
        ),
        "decisions": to_model(
            "live_session_update_config_param_delegation_decisions", "LiveSessionUpdateConfigParamDelegationDecisions"
        ),
    },
)
_triggers = each(to_model("live_decision_trigger_param", "LiveDecisionTriggerParam"))
