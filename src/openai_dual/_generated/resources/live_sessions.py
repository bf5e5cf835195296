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
    """Accept an incoming call and start its live session.

    Args:
        session_id: id of the session
        session: settings of the session
    """
    download_recording = endpoint(download_live_session_recording)
    """Download the recording of a live session.

    Args:
        session_id: id of the session
    """
    fork = endpoint(fork_live_session)
    """Create a live session from the state of another one.

    Args:
        session_id: id of the session
        transport: connection over which audio is sent
        session: settings of the session
    """
    hangup = endpoint(hangup_live_session)
    """Hang up the call of a live session.

    Args:
        session_id: id of the session
    """
    refer = endpoint(refer_live_session)
    """Transfer the call of a live session to another number.

    Args:
        session_id: id of the session
        target_uri: URI that the call is transferred to
    """
    reject = endpoint(reject_live_session)
    """Reject the incoming call of a live session.

    Args:
        session_id: id of the session
        status_code: SIP status of the rejection
    """


class Sessions(_Sessions["Executes"]):
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject. The methods are awaited."""
