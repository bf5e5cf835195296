"""`VoiceIdsOrCustomVoice`: `VoiceIdsOrCustomVoice` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject
    from .voice_ids_shared import VoiceIdsShared

VoiceIdsOrCustomVoice: TypeAlias = "VoiceIdsShared | VoiceIdsOrCustomVoiceObject"

decode = to_model("voice_ids_or_custom_voice_object", "VoiceIdsOrCustomVoiceObject")
"""Decode a value of this type."""
