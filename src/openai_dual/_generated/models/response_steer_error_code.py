"""`ResponseSteerErrorCode`: `ResponseSteerErrorCode` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseSteerErrorCode: TypeAlias = (
    str
    | Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ]
)
