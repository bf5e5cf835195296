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
    """Create a realtime transcription session with a short-lived client secret.

    Args:
        turn_detection: how the end of a turn is detected
        input_audio_noise_reduction: noise reduction of the input audio
        input_audio_format: format of the input audio; service default: "pcm16"
        input_audio_transcription: settings of the transcription of the input audio
        include: extra fields to include in the response
        modalities: output types to generate
        client_secret: settings of the short-lived key
    """


class TranscriptionSessions(_TranscriptionSessions["Executes"]):
    """`client.beta.realtime.transcription_sessions`. Methods: create."""


class AsyncTranscriptionSessions(_TranscriptionSessions["AsyncExecutes"], awaits=True):
    """`client.beta.realtime.transcription_sessions`. Methods: create. The methods are awaited."""
