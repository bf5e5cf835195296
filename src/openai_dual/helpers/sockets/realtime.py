"""`client.realtime.connect`: conversations by text and speech."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._values import evolve
from ...binding.workflows import connecting
from ...core.omit import Omit, omit

if TYPE_CHECKING:
    from typing import Unpack

    from ...sockets.managers import Plan
    from .plans import ConnectKeywords
    from .realtime_connections import AsyncRealtimeConnection, RealtimeConnection


class RealtimeHelpers:
    """Conversations over a WebSocket."""

    @connecting
    def connect(
        self,
        *,
        model: str | Omit = omit,
        call_id: str | Omit = omit,
        auto_interrupt: bool = False,
        **keywords: Unpack[ConnectKeywords],
    ) -> Plan[RealtimeConnection, AsyncRealtimeConnection]:
        """Open a conversation: a context manager whose value is the connection, or `.enter()` for the connection.

        *model* begins a conversation, *call_id* joins a call. With *auto_interrupt* the assistant is stopped, and its
        words cut to what was heard, as soon as the user speaks. The other keywords are those of `ConnectKeywords`;
        after a loss the conversation continues in a new session (`resume="replay"`), and a `Reconnected` event says
        what was lost. Raises the errors of a call, and `ConfigurationError` where the package websockets is missing.
        """
        from ..._generated.channels import realtime
        from ...sockets.protocol.confirmations import REALTIME_CHANNEL
        from ...sockets.realtime.conversation import Conversation
        from .plans import planned
        from .realtime_connections import AsyncRealtimeConnection, RealtimeConnection

        return planned(
            self,
            evolve(realtime.CHANNEL, **REALTIME_CHANNEL),
            _interrupting(RealtimeConnection, auto_interrupt),
            _interrupting(AsyncRealtimeConnection, auto_interrupt),
            keywords,
            method="realtime.connect",
            query={"model": model, "call_id": call_id},
            memory=Conversation,
        )


class BetaRealtimeHelpers:
    """Conversations over a WebSocket, with the events of the beta."""

    @connecting
    def connect(
        self, *, model: str, auto_interrupt: bool = False, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[RealtimeConnection, AsyncRealtimeConnection]:
        """Open a conversation with the events of the beta, as `client.realtime.connect` does."""
        from ..._generated.channels import beta_realtime
        from ...sockets.protocol.confirmations import REALTIME_CHANNEL
        from ...sockets.realtime.conversation import Conversation
        from .plans import planned
        from .realtime_connections import AsyncRealtimeConnection, RealtimeConnection

        return planned(
            self,
            evolve(beta_realtime.CHANNEL, **REALTIME_CHANNEL),
            _interrupting(RealtimeConnection, auto_interrupt),
            _interrupting(AsyncRealtimeConnection, auto_interrupt),
            keywords,
            method="beta.realtime.connect",
            query={"model": model},
            memory=Conversation,
        )


def _interrupting(kind: Callable[..., Any], wanted: bool) -> Callable[..., Any]:
    def make(*parts: Any) -> Any:
        connection = kind(*parts)
        connection.auto_interrupt = wanted
        return connection

    return make
