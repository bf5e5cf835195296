"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.create_realtime_session import create_realtime_session

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Sessions(Resource[C]):
    """`client.beta.realtime.sessions`. Methods: create."""

    create = endpoint(create_realtime_session)
    """Create a realtime session with a short-lived client secret.

    Args:
        client_secret: settings of the short-lived key
        modalities: output types to generate
        instructions: system message, inserted before the input
        voice: voice of the speaker
        input_audio_format: format of the input audio
        output_audio_format: format of the output audio
        input_audio_transcription: settings of the transcription of the input audio
        speed: speed of the speech; 1 is normal; at least 0.25; at most 1.5; service default: 1
        tracing: settings of tracing
        turn_detection: how the end of a turn is detected
        tools: tools that the model may call
        tool_choice: which tool the model calls, if any
        temperature: sampling temperature; higher values are more random
        max_response_output_tokens: maximum number of output tokens of a response
        truncation: how a context that exceeds the model's window is truncated
        prompt: stored prompt template and its variables
        model: id of the model
        input_audio_noise_reduction: noise reduction of the input audio
    """


class Sessions(_Sessions["Executes"]):
    """`client.beta.realtime.sessions`. Methods: create."""


class AsyncSessions(_Sessions["AsyncExecutes"], awaits=True):
    """`client.beta.realtime.sessions`. Methods: create. The methods are awaited."""
