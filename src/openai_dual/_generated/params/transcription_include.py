"""Types of requests: those of `transcription_include`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""`TranscriptionInclude` in the description."""
