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

    - `model`: id of the model
    - `input`: input to the model; at most 4096 characters
    - `voice`: voice of the speaker
    - `instructions`: system message, inserted before the input; at most 4096 characters
    - `response_format`: format of the output; service default: "mp3"
    - `speed`: at least 0.25; at most 4; service default: 1
    """

    model: Required[str | SpeechModel]
    input: Required[str]
    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    instructions: str | Omit
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | Omit
    speed: float | Omit
