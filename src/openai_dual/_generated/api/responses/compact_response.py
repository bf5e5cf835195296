"""Compact a long conversation into fewer items that a model can continue from: POST /responses/compact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.compacted_response import CompactedResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.model_ids_compaction import ModelIdsCompaction
    from ...params.compact_response import CompactconversationImageParam
    from ...params.shared import PromptCacheOptionsParam, ResponseInputItemParam

OPERATION = Operation(
    id="Compactconversation",
    method="POST",
    path="/responses/compact",
    name="responses.compact",
)


def compact_response(
    *,
    model: ModelIdsCompaction | None,
    input: str | Iterable[ResponseInputItemParam | BaseModel] | None | Omit = omit,
    previous_response_id: str | None | Omit = omit,
    instructions: str | None | Omit = omit,
    prompt_cache_key: str | None | Omit = omit,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
    prompt_cache_options: PromptCacheOptionsParam | BaseModel | None | Omit = omit,
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
    image: CompactconversationImageParam | BaseModel | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[CompactedResponse]:
    """Compact a long conversation into fewer items that a model can continue from.

    Args:
        model: id of the model
        input: input to the model
        previous_response_id: id of the response to continue from
        instructions: system message, inserted before the input
        prompt_cache_key: groups requests with a common prefix, to hit the prompt cache; at most 64 characters
        prompt_cache_retention: how long the prompt stays in the cache; deprecated
        prompt_cache_options: settings of the prompt cache
        service_tier: processing tier, which decides priority and price
        image: how images in the context are treated
    """
    body: dict[str, Any] = {
        "model": model,
    }
    if input is not omit:
        body["input"] = input
    if previous_response_id is not omit:
        body["previous_response_id"] = previous_response_id
    if instructions is not omit:
        body["instructions"] = instructions
    if prompt_cache_key is not omit:
        body["prompt_cache_key"] = prompt_cache_key
    if prompt_cache_retention is not omit:
        body["prompt_cache_retention"] = prompt_cache_retention
    if prompt_cache_options is not omit:
        body["prompt_cache_options"] = prompt_cache_options
    if service_tier is not omit:
        body["service_tier"] = service_tier
    if image is not omit:
        body["image"] = image
    return Call(
        OPERATION,
        CompactedResponse.from_dict,
        "/responses/compact",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
