"""`RealtimeTruncationParam`: `RealtimeTruncation` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .realtime_truncation_object_param import RealtimeTruncationObjectParam

RealtimeTruncationParam: TypeAlias = 'Literal["auto", "disabled"] | str | RealtimeTruncationObjectParam'
