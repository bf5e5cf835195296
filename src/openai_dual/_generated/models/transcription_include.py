"""`TranscriptionInclude`: `TranscriptionInclude` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionInclude: TypeAlias = Literal["logprobs"] | str
