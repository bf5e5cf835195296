"""`client.audio.voices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.audio.create_audio_voice import create_audio_voice
from ..api.audio.delete_audio_voice import delete_audio_voice

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Voices(Resource[C]):
    """`client.audio.voices`. Methods: create, delete."""

    create = endpoint(create_audio_voice)
    """Create a custom voice from a recording or from a description.

    Args:
        name: name of the object
        audio_sample: recording of the voice
        consent: id of the recorded consent of the speaker
        type: type of the object
        prompt: text that describes the voice
        model: id of the model
        script_hint: text that the voice could read
    """
    delete = endpoint(delete_audio_voice)
    """Delete a custom voice.

    Args:
        voice_id: id of the voice
    """


class Voices(_Voices["Executes"]):
    """`client.audio.voices`. Methods: create, delete."""


class AsyncVoices(_Voices["AsyncExecutes"], awaits=True):
    """`client.audio.voices`. Methods: create, delete. The methods are awaited."""
