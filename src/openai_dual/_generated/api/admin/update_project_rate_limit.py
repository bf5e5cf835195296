"""Change a rate limit of a project: POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.project_rate_limit import ProjectRateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="update-project-rate-limits",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    name="admin.organization.projects.rate_limits.update_rate_limit",
    auth="admin",
)


def update_project_rate_limit(
    rate_limit_id: str,
    *,
    project_id: str,
    max_requests_per_1_minute: int | Omit = omit,
    max_tokens_per_1_minute: int | Omit = omit,
    max_images_per_1_minute: int | Omit = omit,
    max_audio_megabytes_per_1_minute: int | Omit = omit,
    max_requests_per_1_day: int | Omit = omit,
    batch_1_day_max_input_tokens: int | Omit = omit,
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
) -> Call[ProjectRateLimit]:
    """Change a rate limit of a project.

    Args:
        rate_limit_id: id of the rate limit
        project_id: id of the project
        max_requests_per_1_minute: maximum number of requests in a minute
        max_tokens_per_1_minute: maximum number of tokens in a minute
        max_images_per_1_minute: maximum number of images in a minute
        max_audio_megabytes_per_1_minute: maximum megabytes of audio in a minute
        max_requests_per_1_day: maximum number of requests in a day
        batch_1_day_max_input_tokens: maximum number of input tokens of batches in a day
    """
    body: dict[str, Any] = {}
    if max_requests_per_1_minute is not omit:
        body["max_requests_per_1_minute"] = max_requests_per_1_minute
    if max_tokens_per_1_minute is not omit:
        body["max_tokens_per_1_minute"] = max_tokens_per_1_minute
    if max_images_per_1_minute is not omit:
        body["max_images_per_1_minute"] = max_images_per_1_minute
    if max_audio_megabytes_per_1_minute is not omit:
        body["max_audio_megabytes_per_1_minute"] = max_audio_megabytes_per_1_minute
    if max_requests_per_1_day is not omit:
        body["max_requests_per_1_day"] = max_requests_per_1_day
    if batch_1_day_max_input_tokens is not omit:
        body["batch_1_day_max_input_tokens"] = batch_1_day_max_input_tokens
    return Call(
        OPERATION,
        ProjectRateLimit.from_dict,
        expand(
            "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
            project_id=project_id,
            rate_limit_id=rate_limit_id,
        ),
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
