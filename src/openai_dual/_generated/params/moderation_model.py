"""Types of requests: those of `moderation_model`."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""`ModerationModel` in the description."""
