"""`RealtimeTruncation`: `RealtimeTruncation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .realtime_truncation_object import RealtimeTruncationObject

RealtimeTruncation: TypeAlias = 'Literal["auto", "disabled"] | str | RealtimeTruncationObject'

decode = to_model("realtime_truncation_object", "RealtimeTruncationObject")
"""Decode a value of this type."""
