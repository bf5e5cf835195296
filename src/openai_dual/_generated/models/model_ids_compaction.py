"""`ModelIdsCompaction`: `ModelIdsCompaction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .all_models import AllModels

ModelIdsCompaction: TypeAlias = "AllModels | str"
