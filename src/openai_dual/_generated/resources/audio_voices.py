"""`client.audio.voices`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.audio.create_audio_voice import create_audio_voice


class Voices(Resource[C]):
    """`client.audio.voices`. Methods: create."""

    create = endpoint(create_audio_voice)
