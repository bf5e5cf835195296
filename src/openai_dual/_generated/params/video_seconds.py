"""Types of requests: those of `video_seconds`."""

from __future__ import annotations

from typing import Literal, TypeAlias

VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""`VideoSeconds` in the description."""
