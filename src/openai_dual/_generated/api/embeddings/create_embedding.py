"""Compute embedding vectors for texts: POST /embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.create_embedding_response import CreateEmbeddingResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createEmbedding",
    method="POST",
    path="/embeddings",
    name="embeddings.create",
)


def create_embedding(
    *,
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
    model: str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"],
    encoding_format: Literal["float", "base64"] | Omit = omit,
    dimensions: int | Omit = omit,
    user: str | Omit = omit,
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
) -> Call[CreateEmbeddingResponse]:
    """Compute embedding vectors for texts.

    Args:
        input: texts, or token ids, to embed
        model: id of the model
        encoding_format: form of the vectors in the response; base64 is smaller; service default: "float"
        dimensions: number of dimensions of the vectors; at least 1
        user: end-user id
    """
    body: dict[str, Any] = {
        "input": input,
        "model": model,
    }
    if encoding_format is not omit:
        body["encoding_format"] = encoding_format
    if dimensions is not omit:
        body["dimensions"] = dimensions
    if user is not omit:
        body["user"] = user
    return Call(
        OPERATION,
        CreateEmbeddingResponse.from_dict,
        "/embeddings",
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
