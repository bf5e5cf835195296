"""`client.beta.realtime.transcription_sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_transcription_session import create_realtime_transcription_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _TranscriptionSessions(Resource[C]):
    """`client.beta.realtime.transcription_sessions`. Methods: create."""

    create = endpoint(create_realtime_transcription_session)


class TranscriptionSessions(_TranscriptionSessions["Executes"]):
    """`client.beta.realtime.transcription_sessions`. Methods: create."""


class AsyncTranscriptionSessions(_TranscriptionSessions["AsyncExecutes"], awaits=True):
    """`client.beta.realtime.transcription_sessions`. Methods: create. The methods are awaited."""
