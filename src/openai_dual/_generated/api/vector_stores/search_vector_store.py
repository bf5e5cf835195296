"""Search: a vector store: POST /vector_stores/{vector_store_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Operation, PageCall, call_options, expand, given
from ....core.model import kept
from ....core.omit import omit
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.vector_store_search_result_item import VectorStoreSearchResultItem
    from ...params.comparison_filter_param import ComparisonFilterParam
    from ...params.compound_filter_param import CompoundFilterParam
    from ...params.vector_store_search_request_ranking_options_param import VectorStoreSearchRequestRankingOptionsParam

OPERATION = Operation(
    id="searchVectorStore",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_item = to_model("vector_store_search_result_item", "VectorStoreSearchResultItem")


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
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> PageCall[VectorStoreSearchResultItem]:
    """Search: a vector store.

    - `vector_store_id`
    - `query`
    - `rewrite_query`: the service's default is false
    - `max_num_results`: at least 1; at most 50; the service's default is 10
    - `filters`
    - `ranking_options`
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/vector_stores/{vector_store_id}/search", vector_store_id=vector_store_id),
        body=given(
            query=query,
            rewrite_query=rewrite_query,
            max_num_results=max_num_results,
            filters=filters,
            ranking_options=ranking_options,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
        item=_item,
        page="single",
    )
