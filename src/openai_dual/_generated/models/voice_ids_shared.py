"""`VoiceIdsShared`: `VoiceIdsShared` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

VoiceIdsShared: TypeAlias = (
    str
    | Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"
    ]
)
