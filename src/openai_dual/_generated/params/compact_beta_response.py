"""Types of requests: those of `compact_beta_response`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_model_ids_compaction import BetaModelIdsCompaction
    from .shared_beta import BetaPromptCacheOptionsParam, BetaResponseInputItemParam


class BetaCompactResponseMethodPublicBodyParam(TypedDict, total=False):
    """`BetaCompactResponseMethodPublicBody` in the description."""

    model: Required[BetaModelIdsCompaction | None]
    """Id of the model."""
    input: str | Iterable[BetaResponseInputItemParam | BaseModel] | None
    """Input to the model."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    instructions: str | None
    """System message, inserted before the input."""
    prompt_cache_key: str | None
    """Groups requests with a common prefix, to hit the prompt cache; at most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the prompt stays in the cache; deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | BaseModel | None
    """Settings of the prompt cache."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """Processing tier, which decides priority and price."""
    image: BetaCompactconversationImageParam | BaseModel
    """How images in the context are treated."""


class BetaCompactconversationImageParam(TypedDict, total=False):
    """`BetaCompactconversationImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""
