"""`LiveAudioFormat`: `LiveAudioFormat` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_audio_format_audio_pcm import LiveAudioFormatAudioPCM
    from .live_audio_format_audio_pcma import LiveAudioFormatAudioPCMA
    from .live_audio_format_audio_pcmu import LiveAudioFormatAudioPCMU

LiveAudioFormat: TypeAlias = "LiveAudioFormatAudioPCM | LiveAudioFormatAudioPCMU | LiveAudioFormatAudioPCMA | Unknown"

decode = tagged(
    "type",
    {
        "audio/pcm": to_model("live_audio_format_audio_pcm", "LiveAudioFormatAudioPCM"),
        "audio/pcmu": to_model("live_audio_format_audio_pcmu", "LiveAudioFormatAudioPCMU"),
        "audio/pcma": to_model("live_audio_format_audio_pcma", "LiveAudioFormatAudioPCMA"),
    },
)
"""Decode a value of this type."""
