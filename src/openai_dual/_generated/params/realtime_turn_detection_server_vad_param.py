"""`RealtimeTurnDetectionServerVadParam`: `RealtimeTurnDetectionServerVad` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTurnDetectionServerVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionServerVad`, as a request gives it."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: int | None
