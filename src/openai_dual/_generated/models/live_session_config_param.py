"""`LiveSessionConfigParam`: `LiveSessionConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_client_config_param import LiveClientConfigParam
    from .live_client_delegation_param import LiveClientDelegationParam
    from .live_decision_trigger_param import LiveDecisionTriggerParam
    from .live_initial_item_param import LiveInitialItemParam
    from .live_session_config_param_audio import LiveSessionConfigParamAudio
    from .live_session_config_param_delegation_decisions import LiveSessionConfigParamDelegationDecisions
    from .live_session_config_param_delegation_responses import LiveSessionConfigParamDelegationResponses


class SessionConfig(BaseModel):
    """`LiveSessionConfigParam` in the description."""

    __slots__ = (
        "model",
        "audio",
        "client",
        "delegation",
        "input",
        "instructions",
        "safety_identifier",
        "store",
        "triggers",
    )
    _required = frozenset(
        {
            "model",
        }
    )

    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """Id of the model."""
    audio: LiveSessionConfigParamAudio | None
    """Settings of audio input and output."""
    client: LiveClientConfigParam | None
    """Settings for the client of the session."""
    delegation: (
        LiveClientDelegationParam
        | LiveSessionConfigParamDelegationResponses
        | LiveSessionConfigParamDelegationDecisions
        | Unknown
        | None
    )
    """How work is delegated to other models."""
    input: list[LiveInitialItemParam] | None
    """Initial items of the session."""
    instructions: str | None
    """System message, inserted before the input."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""
    store: bool | None
    """Store the result for later retrieval."""
    triggers: list[LiveDecisionTriggerParam] | None
    """Conditions that start a decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str | Literal["gpt-live-1", "gpt-live-1.1"],
            audio: LiveSessionConfigParamAudio | None = None,
            client: LiveClientConfigParam | None = None,
            delegation: LiveClientDelegationParam
            | LiveSessionConfigParamDelegationResponses
            | LiveSessionConfigParamDelegationDecisions
            | Unknown
            | None = None,
            input: list[LiveInitialItemParam] | None = None,
            instructions: str | None = None,
            safety_identifier: str | None = None,
            store: bool | None = None,
            triggers: list[LiveDecisionTriggerParam] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.client = None if (value := get("client")) is None else _client(value)
        self.delegation = None if (value := get("delegation")) is None else _delegation(value)
        self.input = None if (value := get("input")) is None else _input(value)
        self.instructions = get("instructions")
        self.safety_identifier = get("safety_identifier")
        self.store = get("store")
        self.triggers = None if (value := get("triggers")) is None else _triggers(value)
        return self


LiveSessionConfigParam = SessionConfig
"""The name by which other modules import the class: no other class has it."""

_audio = to_model("live_session_config_param_audio", "LiveSessionConfigParamAudio")
_client = to_model("live_client_config_param", "LiveClientConfigParam")
_delegation = tagged(
    "type",
    {
        "client": to_model("live_client_delegation_param", "LiveClientDelegationParam"),
        "responses": to_model(
            "live_session_config_param_delegation_responses", "LiveSessionConfigParamDelegationResponses"
        ),
        "decisions": to_model(
            "live_session_config_param_delegation_decisions", "LiveSessionConfigParamDelegationDecisions"
        ),
    },
)
_input = each(to_alias("live_initial_item_param"))
_triggers = each(to_model("live_decision_trigger_param", "LiveDecisionTriggerParam"))
