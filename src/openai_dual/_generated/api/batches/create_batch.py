"""Start a batch of requests, which completes within a time window: POST /batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_batch import BatchFileExpirationAfterParam
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="createBatch",
    method="POST",
    path="/batches",
    name="batches.create",
    creates=True,
)


def create_batch(
    *,
    input_file_id: str,
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ],
    completion_window: Literal["24h"],
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    output_expires_after: BatchFileExpirationAfterParam | BaseModel | Omit = omit,
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
) -> Call[Batch]:
    """Start a batch of requests, which completes within a time window.

    Args:
        input_file_id: id of the uploaded file with the requests
        endpoint: endpoint of the requests
        completion_window: time within which the work is to be completed
        metadata: up to 16 key-value pairs of strings, stored with the object
        output_expires_after: when the output files expire and are deleted
    """
    body: dict[str, Any] = {
        "input_file_id": input_file_id,
        "endpoint": endpoint,
        "completion_window": completion_window,
    }
    if metadata is not omit:
        body["metadata"] = metadata
    if output_expires_after is not omit:
        body["output_expires_after"] = output_expires_after
    return Call(
        OPERATION,
        Batch.from_dict,
        "/batches",
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
