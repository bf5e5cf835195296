"""`client.live`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.live import LiveHelpers
from .._resource import C, Resource, child, endpoint
from ..api.live.create_live_session import create_live_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .live_forks import AsyncForks, Forks
    from .live_sessions import AsyncSessions, Sessions
    from .live_sideband import AsyncSideband, Sideband


class _Live(LiveHelpers, Resource[C]):
    """`client.live`. Methods: create."""

    create = endpoint(create_live_session)
    """Create a live session, in which a model speaks and listens.

    Args:
        session: settings of the session
        transport: connection over which audio is sent
    """
    sessions: child[Sessions, AsyncSessions] = child("live_sessions", "Sessions")
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""
    sideband: child[Sideband, AsyncSideband] = child("live_sideband", "Sideband")
    """`client.live.sideband`. Groups other resources."""
    forks: child[Forks, AsyncForks] = child("live_forks", "Forks")
    """`client.live.forks`. Groups other resources."""


class Live(_Live["Executes"]):
    """`client.live`. Methods: create."""


class AsyncLive(_Live["AsyncExecutes"], awaits=True):
    """`client.live`. Methods: create. The methods are awaited."""
