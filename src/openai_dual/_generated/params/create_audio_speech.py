"""Types of requests: those of `create_audio_speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel
    from .shared import VoiceIdsOrCustomVoiceParam


class CreateAudioSpeechParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `model`: id of the model
    - `input`: text to speak; at most 4096 characters
    - `voice`: voice of the speaker
    - `instructions`: how to speak, such as tone and pace; at most 4096 characters
    - `response_format`: format of the audio; service default: "mp3"
    - `speed`: speed of the speech; 1 is normal; at least 0.25; at most 4; service default: 1
    """

    model: Required[str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]]
    input: Required[str]
    voice: Required[VoiceIdsOrCustomVoiceParam | BaseModel]
    instructions: str | Omit
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit
    speed: float | Omit
