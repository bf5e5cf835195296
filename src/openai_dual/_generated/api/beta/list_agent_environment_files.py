"""List the files of an environment: GET /agents/environments/{environment_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.environment_file import EnvironmentFile

OPERATION = Operation(
    id="listAgentEnvironmentFiles",
    method="GET",
    path="/agents/environments/{environment_id}/files",
    name="beta.agents.environments.files.list",
    headers={"OpenAI-Beta": "agents=v1"},
)
_item = to_model("environment_file", "EnvironmentFile")


def list_agent_environment_files(
    environment_id: str,
    *,
    limit: int | None | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    page: str | Omit = omit,
    path: str | None | Omit = omit,
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
) -> PageCall[EnvironmentFile]:
    """List the files of an environment.

    Args:
        environment_id: id of the environment
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        page: cursor from the previous page of results
        path: path of the file or directory
    """
    return PageCall(
        OPERATION,
        kept,
        expand("/agents/environments/{environment_id}/files", environment_id=environment_id),
        query=pairs(limit=limit, order=order, page=page, path=path),
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
        page="token",
    )
