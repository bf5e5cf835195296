"""List the environments in which agents work: GET /agents/environments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.environment_info import EnvironmentInfo

OPERATION = Operation(
    id="listAgentEnvironments",
    method="GET",
    path="/agents/environments",
    name="beta.agents.environments.list",
    headers={"OpenAI-Beta": "agents=v1"},
)
_item = to_model("environment_info", "EnvironmentInfo")


def list_agent_environments(
    *,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    type: Literal["openai_hosted"] | Omit = omit,
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
) -> PageCall[EnvironmentInfo]:
    """List the environments in which agents work.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        type: type of the object
    """
    return PageCall(
        OPERATION,
        kept,
        "/agents/environments",
        query=pairs(after=after, limit=limit, order=order, type=type),
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
        page="cursor",
    )
