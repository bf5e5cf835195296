"""Report the usage of image models: GET /organization/usage/images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, omit, pairs
from ...models.usage_costs_response import UsageCostsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="usage-images",
    method="GET",
    path="/organization/usage/images",
    name="admin.organization.usage.images",
    auth="admin",
)


def usage_images(
    *,
    start_time: int,
    end_time: int | Omit = omit,
    bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
    project_ids: Sequence[str] | Omit = omit,
    user_ids: Sequence[str] | Omit = omit,
    api_key_ids: Sequence[str] | Omit = omit,
    models: Sequence[str] | Omit = omit,
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
    limit: int | Omit = omit,
    page: str | Omit = omit,
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
) -> Call[UsageCostsResponse]:
    """Report the usage of image models.

    Args:
        start_time: start of the period, in Unix seconds
        end_time: end of the period, in Unix seconds
        bucket_width: width of the time buckets; service default: "1d"
        sources: sources of images to report on
        sizes: sizes of images to report on
        project_ids: ids of the projects
        user_ids: ids of the users
        api_key_ids: ids of the API keys
        models: models to report on
        group_by: fields to group the results by
        limit: number of entries per page
        page: cursor from the previous page of results
    """
    return Call(
        OPERATION,
        UsageCostsResponse.from_dict,
        "/organization/usage/images",
        query=pairs(
            start_time=start_time,
            end_time=end_time,
            bucket_width=bucket_width,
            sources=sources,
            sizes=sizes,
            project_ids=project_ids,
            user_ids=user_ids,
            api_key_ids=api_key_ids,
            models=models,
            group_by=group_by,
            limit=limit,
            page=page,
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
