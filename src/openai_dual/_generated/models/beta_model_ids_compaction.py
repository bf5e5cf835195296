"""`BetaModelIdsCompaction`: `BetaModelIdsCompaction` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_model_ids_responses import BetaModelIdsResponses

BetaModelIdsCompaction: TypeAlias = "BetaModelIdsResponses | str"
