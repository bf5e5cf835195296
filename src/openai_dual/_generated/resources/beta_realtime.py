"""`client.beta.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.sockets.realtime import BetaRealtimeHelpers
from .._resource import C, Resource, child

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from .beta_realtime_sessions import AsyncSessions, Sessions
    from .beta_realtime_transcription_sessions import AsyncTranscriptionSessions, TranscriptionSessions


class _Realtime(BetaRealtimeHelpers, Resource[C]):
    """`client.beta.realtime`. Groups other resources."""

    sessions: child[Sessions, AsyncSessions] = child("beta_realtime_sessions", "Sessions")
    """`client.beta.realtime.sessions`. Methods: create."""
    transcription_sessions: child[TranscriptionSessions, AsyncTranscriptionSessions] = child(
        "beta_realtime_transcription_sessions", "TranscriptionSessions"
    )
    """`client.beta.realtime.transcription_sessions`. Methods: create."""


class Realtime(_Realtime["Executes"]):
    """`client.beta.realtime`. Groups other resources."""


class AsyncRealtime(_Realtime["AsyncExecutes"], awaits=True):
    """`client.beta.realtime`. Groups other resources. The methods are awaited."""
