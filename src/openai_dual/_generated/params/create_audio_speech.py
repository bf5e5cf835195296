"""Types of requests: those of `create_audio_speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from ..models.speech_model import SpeechModel
    from .shared import VoiceIdsOrCustomVoiceParam


class CreateAudioSpeechParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `model`: the model to use
    - `input`: what the model is given; at most 4096 characters
    - `voice`: who speaks
    - `instructions`: what the model is told before anything else; at most 4096 characters
    - `response_format`: the form of the answer; the service's default is "mp3"
    - `speed`: at least 0.25; at most 4; the service's default is 1
    """

    model: Required[str | SpeechModel]
    input: Required[str]
    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    instructions: str | Omit
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | Omit
    speed: float | Omit
