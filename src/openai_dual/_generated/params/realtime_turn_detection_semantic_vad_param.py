"""`RealtimeTurnDetectionSemanticVadParam`: `RealtimeTurnDetectionSemanticVad` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class RealtimeTurnDetectionSemanticVadParam(TypedDict, total=False):
    """`RealtimeTurnDetectionSemanticVad`, as a request gives it."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"] | str
    create_response: bool
    interrupt_response: bool
