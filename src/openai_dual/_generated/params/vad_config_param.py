"""`VadConfigParam`: `VadConfig` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class VadConfigParam(TypedDict, total=False):
    """`VadConfig`, as a request gives it."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
