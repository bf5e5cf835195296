"""`client.live.connect`, its observers and forks, and `client.realtime.translations.connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...binding.workflows import connecting
from ...core.omit import Omit, omit

if TYPE_CHECKING:
    from typing import Unpack

    from ...sockets.managers import Plan
    from .live_connections import (
        AsyncForksConnection,
        AsyncLiveConnection,
        AsyncSidebandConnection,
        AsyncTranslationsConnection,
        ForksConnection,
        LiveConnection,
        SidebandConnection,
        TranslationsConnection,
    )
    from .plans import ConnectKeywords


def _planned(resource: Any, name: str, keywords: Any, **more: Any) -> Plan[Any, Any]:
    """Return the plan of a connection to the channel *name*, whose classes are named after it."""
    from . import live_connections
    from .plans import planned

    kind = live_connections.KINDS[name]
    return planned(resource, kind.channel, kind.make, kind.amake, keywords, method=f"{kind.accessor}.connect", **more)


class LiveHelpers:
    """Live sessions over a WebSocket."""

    @connecting
    def connect(self, **keywords: Unpack[ConnectKeywords]) -> Plan[LiveConnection, AsyncLiveConnection]:
        """Open a live session: send `connection.session.start(session=...)` first.

        Iteration ends after `session.closed`. A loss is a `WebSocketConnectionClosedError`, unless `resume="fresh"`
        asks for a new session, or `on_reconnecting` is given. The keywords are those of `ConnectKeywords`.
        """
        return _planned(self, "live", keywords)


class SidebandHelpers:
    """Observers of live sessions."""

    @connecting
    def connect(
        self, session_id: str, *, graceful_close: bool | Omit = omit, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[SidebandConnection, AsyncSidebandConnection]:
        """Observe the live session *session_id*, and send it what an observer may send. Keywords as `live.connect`."""
        query = {"graceful_close": graceful_close}
        return _planned(self, "sideband", keywords, path={"session_id": session_id}, query=query)


class ForksHelpers:
    """Forks of live sessions."""

    @connecting
    def connect(
        self, session_id: str, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[ForksConnection, AsyncForksConnection]:
        """Fork the live session *session_id*: send `connection.session.start(session=...)` first."""
        return _planned(self, "forks", keywords, path={"session_id": session_id})


class TranslationsHelpers:
    """Translation of speech over a WebSocket."""

    @connecting
    def connect(
        self, *, model: str, **keywords: Unpack[ConnectKeywords]
    ) -> Plan[TranslationsConnection, AsyncTranslationsConnection]:
        """Translate speech: set the language by `connection.session.update(...)`, and append audio.

        `connection.finish()` asks for the end, and yields the events up to `session.closed`. Keywords as
        `live.connect`.
        """
        return _planned(self, "translations", keywords, query={"model": model})
