"""`AudioResponseFormat`: `AudioResponseFormat` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str
