"""`LiveAudioFormatParam`: `LiveAudioFormatParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .live_audio_format_param_audio_pcm import LiveAudioFormatParamAudioPCM
    from .live_audio_format_param_audio_pcma import LiveAudioFormatParamAudioPCMA
    from .live_audio_format_param_audio_pcmu import LiveAudioFormatParamAudioPCMU

LiveAudioFormatParam: TypeAlias = (
    "LiveAudioFormatParamAudioPCM | LiveAudioFormatParamAudioPCMU | LiveAudioFormatParamAudioPCMA | Unknown"
)

decode = tagged(
    "type",
    {
        "audio/pcm": to_model("live_audio_format_param_audio_pcm", "LiveAudioFormatParamAudioPCM"),
        "audio/pcmu": to_model("live_audio_format_param_audio_pcmu", "LiveAudioFormatParamAudioPCMU"),
        "audio/pcma": to_model("live_audio_format_param_audio_pcma", "LiveAudioFormatParamAudioPCMA"),
    },
)
"""Decode a value of this type."""
