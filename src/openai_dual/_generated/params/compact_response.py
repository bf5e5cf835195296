"""Types of requests: those of `compact_response`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.model_ids_compaction import ModelIdsCompaction
    from .shared import PromptCacheOptionsParam, ResponseInputItemParam


class CompactResponseMethodPublicBodyParam(TypedDict, total=False):
    """`CompactResponseMethodPublicBody` in the description."""

    model: Required[ModelIdsCompaction | None]
    """Id of the model."""
    input: str | Iterable[ResponseInputItemParam | BaseModel] | None
    """Input to the model."""
    previous_response_id: str | None
    """Id of the response to continue from."""
    instructions: str | None
    """System message, inserted before the input."""
    prompt_cache_key: str | None
    """Groups requests with a common prefix, to hit the prompt cache; at most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the prompt stays in the cache; deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | None
    """Settings of the prompt cache."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    """Processing tier, which decides priority and price."""
    image: CompactconversationImageParam | BaseModel
    """How images in the context are treated."""


class CompactconversationImageParam(TypedDict, total=False):
    """`CompactconversationImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""
