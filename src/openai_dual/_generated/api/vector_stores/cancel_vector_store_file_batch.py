"""Cancel the processing of the files of a file batch: POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.vector_store_file_batch import VectorStoreFileBatch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="cancelVectorStoreFileBatch",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    name="vector_stores.file_batches.cancel",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def cancel_vector_store_file_batch(
    batch_id: str,
    *,
    vector_store_id: str,
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
) -> Call[VectorStoreFileBatch]:
    """Cancel the processing of the files of a file batch.

    Args:
        batch_id: id of the batch
        vector_store_id: id of the vector store
    """
    return Call(
        OPERATION,
        VectorStoreFileBatch.from_dict,
        expand(
            "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
            vector_store_id=vector_store_id,
            batch_id=batch_id,
        ),
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
