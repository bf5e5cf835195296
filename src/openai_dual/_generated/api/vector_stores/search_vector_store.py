"""Search a vector store for the chunks closest to a query: POST /vector_stores/{vector_store_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Operation, PageCall, call_options, expand, omit
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.vector_store_search_response import VectorStoreSearchResponse
    from ...params.search_vector_store import VectorStoreSearchRequestRankingOptionsParam
    from ...params.shared import ComparisonFilterParam, CompoundFilterParam

OPERATION = Operation(
    id="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    name="vector_stores.search",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_item = to_model("vector_store_search_response", "VectorStoreSearchResponse")


def search_vector_store(
    vector_store_id: str,
    *,
    query: str | Sequence[str],
    rewrite_query: bool | Omit = omit,
    max_num_results: int | Omit = omit,
    filters: ComparisonFilterParam | CompoundFilterParam | BaseModel | Omit = omit,
    ranking_options: VectorStoreSearchRequestRankingOptionsParam | BaseModel | Omit = omit,
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
) -> PageCall[VectorStoreSearchResponse]:
    """Search a vector store for the chunks closest to a query.

    Args:
        vector_store_id: id of the vector store
        query: text, or texts, to search for
        rewrite_query: whether the service may rewrite the query; service default: false
        max_num_results: maximum number of results; at least 1; at most 50; service default: 10
        filters: filter by attributes of the files
        ranking_options: how results are ranked
    """
    body: dict[str, Any] = {
        "query": query,
    }
    if rewrite_query is not omit:
        body["rewrite_query"] = rewrite_query
    if max_num_results is not omit:
        body["max_num_results"] = max_num_results
    if filters is not omit:
        body["filters"] = filters
    if ranking_options is not omit:
        body["ranking_options"] = ranking_options
    return PageCall(
        OPERATION,
        kept,
        expand("/vector_stores/{vector_store_id}/search", vector_store_id=vector_store_id),
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
        item=_item,
        page="single",
    )
