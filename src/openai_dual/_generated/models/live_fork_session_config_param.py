"""`LiveForkSessionConfigParam`: `LiveForkSessionConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_client_config_param import LiveClientConfigParam
    from .live_fork_session_config_param_audio import LiveForkSessionConfigParamAudio
    from .live_fork_session_config_param_delegation import LiveForkSessionConfigParamDelegation


class ForkSessionConfig(BaseModel):
    """`LiveForkSessionConfigParam` in the description."""

    __slots__ = (
        "audio",
        "client",
        "delegation",
        "store",
    )

    audio: LiveForkSessionConfigParamAudio | None
    """Settings of audio input and output."""
    client: LiveClientConfigParam | None
    """Settings for the client of the session."""
    delegation: LiveForkSessionConfigParamDelegation | None
    """How work is delegated to other models."""
    store: bool | None
    """Store the result for later retrieval."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audio: LiveForkSessionConfigParamAudio | None = None,
            client: LiveClientConfigParam | None = None,
            delegation: LiveForkSessionConfigParamDelegation | None = None,
            store: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.audio = None if (value := get("audio")) is None else _audio(value)
        self.client = None if (value := get("client")) is None else _client(value)
        self.delegation = None if (value := get("delegation")) is None else _delegation(value)
        self.store = get("store")
        return self


LiveForkSessionConfigParam = ForkSessionConfig
"""The name by which other modules import the class: no other class has it."""

_audio = to_model("live_fork_session_config_param_audio", "LiveForkSessionConfigParamAudio")
_client = to_model("live_client_config_param", "LiveClientConfigParam")
_delegation = to_model("live_fork_session_config_param_delegation", "LiveForkSessionConfigParamDelegation")
