"""`VoiceIdsOrCustomVoiceParam`: `VoiceIdsOrCustomVoice` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..models.voice_ids_shared import VoiceIdsShared
    from .voice_ids_or_custom_voice_object_param import VoiceIdsOrCustomVoiceObjectParam

VoiceIdsOrCustomVoiceParam: TypeAlias = "VoiceIdsShared | VoiceIdsOrCustomVoiceObjectParam"
