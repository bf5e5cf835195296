"""Create a vector store, optionally with files: POST /vector_stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.vector_store import VectorStore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam
    from ...params.shared_vector_stores import (
        AutoFileChunkingStrategyParam,
        StaticFileChunkingStrategyObjectParam,
        VectorStoreExpirationAfterParam,
    )

OPERATION = Operation(
    id="createVectorStore",
    method="POST",
    path="/vector_stores",
    name="vector_stores.create",
    headers={"OpenAI-Beta": "assistants=v2"},
    creates=True,
)


def create_vector_store(
    *,
    file_ids: Sequence[str] | Omit = omit,
    name: str | Omit = omit,
    description: str | Omit = omit,
    expires_after: VectorStoreExpirationAfterParam | BaseModel | Omit = omit,
    chunking_strategy: AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam | BaseModel | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
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
) -> Call[VectorStore]:
    """Create a vector store, optionally with files.

    Args:
        file_ids: ids of the files; at most 500 elements
        name: name of the object
        description: free text about the object
        expires_after: when the object expires and is deleted
        chunking_strategy: how files are split into chunks
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if file_ids is not omit:
        body["file_ids"] = file_ids
    if name is not omit:
        body["name"] = name
    if description is not omit:
        body["description"] = description
    if expires_after is not omit:
        body["expires_after"] = expires_after
    if chunking_strategy is not omit:
        body["chunking_strategy"] = chunking_strategy
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        VectorStore.from_dict,
        "/vector_stores",
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
