"""`LiveSessionForkResponse`: `LiveSessionForkResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_session_fork_response_session import LiveSessionForkResponseSession
    from .live_session_fork_response_transport import LiveSessionForkResponseTransport


class SessionForkResponse(BaseModel):
    """`LiveSessionForkResponse` in the description."""

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

    session: LiveSessionForkResponseSession
    """The session."""
    transport: LiveSessionForkResponseTransport
    """Connection over which audio is sent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session: LiveSessionForkResponseSession,
            transport: LiveSessionForkResponseTransport,
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


LiveSessionForkResponse = SessionForkResponse
"""The name by which other modules import the class: no other class has it."""

_session = to_model("live_session_fork_response_session", "LiveSessionForkResponseSession")
_transport = to_model("live_session_fork_response_transport", "LiveSessionForkResponseTransport")
