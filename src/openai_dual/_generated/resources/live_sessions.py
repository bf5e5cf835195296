"""`client.live.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.live.accept_live_session import accept_live_session
from ..api.live.download_live_session_recording import download_live_session_recording
from ..api.live.fork_live_session import fork_live_session
from ..api.live.hangup_live_session import hangup_live_session
from ..api.live.refer_live_session import refer_live_session
from ..api.live.reject_live_session import reject_live_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Sessions(Resource[C]):
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""

    accept = endpoint(accept_live_session)
    download_recording = endpoint(download_live_session_recording)
    fork = endpoint(fork_live_session)
    hangup = endpoint(hangup_live_session)
    refer = endpoint(refer_live_session)
    reject = endpoint(reject_live_session)


class Sessions(_Sessions["Executes"]):
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject. The methods are awaited."""
