"""The connections of live sessions, of their observers and forks, and of translations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..._generated.channels import live, live_forks, live_sideband, realtime_translations
from ..._generated.channels.live import LiveSenders
from ..._generated.channels.live_forks import LiveForksSenders
from ..._generated.channels.live_sideband import LiveSidebandSenders
from ..._generated.channels.realtime_translations import RealtimeTranslationsSenders
from ..._values import evolve
from ...sockets.connection import AsyncConnection, Connection
from ...sockets.protocol.confirmations import LIVE_CHANNEL, TRANSLATION_CHANNEL
from ...sockets.senders import AsyncSends, Sends
from .decisions import AsyncDecidingConnection, DecidingConnection

if TYPE_CHECKING:
    from ...sockets.protocol.channel import Channel


class LiveConnection(DecidingConnection[live.ServerEvent], LiveSenders[Sends]):
    """A live session, blocking."""


class AsyncLiveConnection(AsyncDecidingConnection[live.ServerEvent], LiveSenders[AsyncSends]):
    """A live session, awaiting."""


class SidebandConnection(DecidingConnection[live_sideband.ServerEvent], LiveSidebandSenders[Sends]):
    """An observer of a live session, blocking."""


class AsyncSidebandConnection(AsyncDecidingConnection[live_sideband.ServerEvent], LiveSidebandSenders[AsyncSends]):
    """An observer of a live session, awaiting."""


class ForksConnection(DecidingConnection[live_forks.ServerEvent], LiveForksSenders[Sends]):
    """A fork of a live session, blocking."""


class AsyncForksConnection(AsyncDecidingConnection[live_forks.ServerEvent], LiveForksSenders[AsyncSends]):
    """A fork of a live session, awaiting."""


class TranslationsConnection(Connection[realtime_translations.ServerEvent], RealtimeTranslationsSenders[Sends]):
    """A translation, blocking."""

    def finish(self) -> Iterator[Any]:
        """Ask for the end of the translation, and yield the remaining events up to `session.closed`."""
        self.send({"type": "session.close"})
        yield from self


class AsyncTranslationsConnection(
    AsyncConnection[realtime_translations.ServerEvent], RealtimeTranslationsSenders[AsyncSends]
):
    """A translation, awaiting."""

    async def finish(self) -> AsyncIterator[Any]:
        """Ask for the end of the translation, and yield the remaining events up to `session.closed`."""
        await self.send({"type": "session.close"})
        async for event in self:
            yield event


class ConnectionKind(NamedTuple):
    """One kind of connection: its channel, and the classes that users hold."""

    accessor: str
    channel: Channel[Any]
    make: Callable[..., Any]
    amake: Callable[..., Any]


KINDS: Final = {
    "live": ConnectionKind("live", evolve(live.CHANNEL, **LIVE_CHANNEL), LiveConnection, AsyncLiveConnection),
    "sideband": ConnectionKind(
        "live.sideband", evolve(live_sideband.CHANNEL, **LIVE_CHANNEL), SidebandConnection, AsyncSidebandConnection
    ),
    "forks": ConnectionKind(
        "live.forks", evolve(live_forks.CHANNEL, **LIVE_CHANNEL), ForksConnection, AsyncForksConnection
    ),
    "translations": ConnectionKind(
        "realtime.translations",
        evolve(realtime_translations.CHANNEL, **TRANSLATION_CHANNEL),
        TranslationsConnection,
        AsyncTranslationsConnection,
    ),
}
