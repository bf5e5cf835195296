"""Retrieve an environment of agents: GET /agents/environments/{environment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.environment_info import EnvironmentInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAgentEnvironment",
    method="GET",
    path="/agents/environments/{environment_id}",
    name="beta.agents.environments.retrieve",
    headers={"OpenAI-Beta": "agents=v1"},
)


def retrieve_agent_environment(
    environment_id: str,
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
) -> Call[EnvironmentInfo]:
    """Retrieve an environment of agents.

    Args:
        environment_id: id of the environment
    """
    return Call(
        OPERATION,
        EnvironmentInfo.from_dict,
        expand("/agents/environments/{environment_id}", environment_id=environment_id),
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
