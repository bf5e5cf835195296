"""`ModelIdsCompaction`: `ModelIdsCompaction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .model_ids_responses import ModelIdsResponses

ModelIdsCompaction: TypeAlias = "ModelIdsResponses | str"
