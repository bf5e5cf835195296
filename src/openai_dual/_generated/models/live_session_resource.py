"""`LiveSessionResource`: `LiveSessionResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_client_config import LiveClientConfig
    from .live_client_delegation import LiveClientDelegation
    from .live_decision_trigger import LiveDecisionTrigger
    from .live_initial_item import LiveInitialItem
    from .live_session_resource_audio import LiveSessionResourceAudio
    from .live_session_resource_delegation_decisions import LiveSessionResourceDelegationDecisions
    from .live_session_resource_delegation_responses import LiveSessionResourceDelegationResponses


class SessionResource(BaseModel):
    """`LiveSessionResource` in the description."""

    __slots__ = (
        "id",
        "expires_at",
        "model",
        "status",
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
            "id",
            "expires_at",
            "model",
            "status",
        }
    )

    id: str
    """Id of the object."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    model: str | Literal["gpt-live-1", "gpt-live-1.1"]
    """Id of the model."""
    status: Literal["active"]
    """Current state."""
    audio: LiveSessionResourceAudio | None
    """Settings of audio input and output."""
    client: LiveClientConfig | None
    """Settings for the client of the session."""
    delegation: (
        LiveClientDelegation
        | LiveSessionResourceDelegationResponses
        | LiveSessionResourceDelegationDecisions
        | Unknown
        | None
    )
    """How work is delegated to other models."""
    input: list[LiveInitialItem] | None
    """Initial items of the session."""
    instructions: str | None
    """System message, inserted before the input."""
    safety_identifier: str | None
    """Hashed end-user id used for abuse detection."""
    store: bool | None
    """Store the result for later retrieval."""
    triggers: list[LiveDecisionTrigger] | None
    """Conditions that start a decision."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            expires_at: int,
            model: str | Literal["gpt-live-1", "gpt-live-1.1"],
            status: Literal["active"],
            audio: LiveSessionResourceAudio | None = None,
            client: LiveClientConfig | None = None,
            delegation: LiveClientDelegation
            | LiveSessionResourceDelegationResponses
            | LiveSessionResourceDelegationDecisions
            | Unknown
            | None = None,
            input: list[LiveInitialItem] | None = None,
            instructions: str | None = None,
            safety_identifier: str | None = None,
            store: bool | None = None,
            triggers: list[LiveDecisionTrigger] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.expires_at = get("expires_at")
        self.model = get("model")
        self.status = get("status")
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.client = None if (value := get("client")) is None else _client(value)
        self.delegation = None if (value := get("delegation")) is None else _delegation(value)
        self.input = None if (value := get("input")) is None else _input(value)
        self.instructions = get("instructions")
        self.safety_identifier = get("safety_identifier")
        self.store = get("store")
        self.triggers = None if (value := get("triggers")) is None else _triggers(value)
        return self


LiveSessionResource = SessionResource
"""The name by which other modules import the class: no other class has it."""

_audio = to_model("live_session_resource_audio", "LiveSessionResourceAudio")
_client = to_model("live_client_config", "LiveClientConfig")
_delegation = tagged(
    "type",
    {
        "client": to_model("live_client_delegation", "LiveClientDelegation"),
        "responses": to_model("live_session_resource_delegation_responses", "LiveSessionResourceDelegationResponses"),
        "decisions": to_model("live_session_resource_delegation_decisions", "LiveSessionResourceDelegationDecisions"),
    },
)
_input = by_type(array=each(to_alias("live_initial_item")))
_triggers = by_type(array=each(to_model("live_decision_trigger", "LiveDecisionTrigger")))
