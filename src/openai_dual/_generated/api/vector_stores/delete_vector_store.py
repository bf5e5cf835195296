"""Delete a vector store; its files are not deleted: DELETE /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_deleted import VectorStoreDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteVectorStore",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    name="vector_stores.delete",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def delete_vector_store(
    vector_store_id: str,
    *,
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
) -> Call[VectorStoreDeleted]:
    """Delete a vector store; its files are not deleted.

    Args:
        vector_store_id: id of the vector store
    """
    return Call(
        OPERATION,
        VectorStoreDeleted.from_dict,
        expand("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
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
