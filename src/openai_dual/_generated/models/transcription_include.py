"""`TranscriptionInclude`: `TranscriptionInclude` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

TranscriptionInclude: TypeAlias = Literal["logprobs"] | str
