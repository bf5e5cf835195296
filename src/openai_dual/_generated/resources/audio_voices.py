"""`client.audio.voices`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.audio.create_audio_voice import create_audio_voice
from ..api.audio.delete_audio_voice import delete_audio_voice


class Voices(Resource[C]):
    """`client.audio.voices`. Methods: create, delete."""

    create = endpoint(create_audio_voice)
    delete = endpoint(delete_audio_voice)
