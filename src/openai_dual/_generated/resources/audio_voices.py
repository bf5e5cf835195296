"""`client.audio.voices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.audio.create_audio_voice import create_audio_voice

if TYPE_CHECKING:
    pass


class Voices(Resource[C]):
    """`client.audio.voices`: create."""

    create = endpoint(create_audio_voice)
