"""Change a vector store: POST /vector_stores/{vector_store_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, expand, given
from ....core.omit import omit
from ...models.vector_store_object import VectorStoreObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.metadata_param import MetadataParam
    from ...params.vector_store_expiration_after_param import VectorStoreExpirationAfterParam

OPERATION = Operation(
    id="modifyVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    headers={"OpenAI-Beta": "assistants=v2"},
)


def modify_vector_store(
    vector_store_id: str,
    *,
    name: str | None | Omit = omit,
    expires_after: VectorStoreExpirationAfterParam | BaseModel | None | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[VectorStoreObject]:
    """Change a vector store.

    - `vector_store_id`
    - `name`
    - `expires_after`
    - `metadata`
    """
    return Call(
        OPERATION,
        VectorStoreObject.from_dict,
        expand("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
        body=given(name=name, expires_after=expires_after, metadata=metadata),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
