"""`client.beta.realtime.transcription_sessions`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_transcription_session import create_realtime_transcription_session


class TranscriptionSessions(Resource[C]):
    """`client.beta.realtime.transcription_sessions`. Methods: create."""

    create = endpoint(create_realtime_transcription_session)
