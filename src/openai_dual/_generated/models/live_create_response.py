"""`LiveCreateResponse`: `LiveCreateResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_create_response_session import LiveCreateResponseSession
    from .live_create_response_transport import LiveCreateResponseTransport


class LiveCreateResponse(BaseModel):
    """`LiveCreateResponse` in the description."""

    __slots__ = (
        "session",
        "transport",
    )
    _required = frozenset(
        {
            "session",
            "transport",
        }
    )

    session: LiveCreateResponseSession
    """The session."""
    transport: LiveCreateResponseTransport
    """Connection over which audio is sent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session: LiveCreateResponseSession,
            transport: LiveCreateResponseTransport,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.session = _session(get("session"))
        self.transport = _transport(get("transport"))
        return self


_session = to_model("live_create_response_session", "LiveCreateResponseSession")
_transport = to_model("live_create_response_transport", "LiveCreateResponseTransport")
