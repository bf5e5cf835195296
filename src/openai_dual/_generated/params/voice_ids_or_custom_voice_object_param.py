"""`VoiceIdsOrCustomVoiceObjectParam`: `VoiceIdsOrCustomVoiceObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class VoiceIdsOrCustomVoiceObjectParam(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject`, as a request gives it."""

    id: Required[str]
