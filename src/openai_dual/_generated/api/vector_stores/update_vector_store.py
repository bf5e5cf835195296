"""Change the name, the expiry or the metadata of a vector store: POST /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store import VectorStore

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam
    from ...params.shared_vector_stores import VectorStoreExpirationAfterParam

OPERATION = Operation(
    id="modifyVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    name="vector_stores.update",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def update_vector_store(
    vector_store_id: str,
    *,
    name: str | None | Omit = omit,
    expires_after: VectorStoreExpirationAfterParam | BaseModel | None | Omit = omit,
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
    """Change the name, the expiry or the metadata of a vector store.

    Args:
        vector_store_id: id of the vector store
        name: name of the object
        expires_after: when the object expires and is deleted
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    if expires_after is not omit:
        body["expires_after"] = expires_after
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        VectorStore.from_dict,
        expand("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
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
