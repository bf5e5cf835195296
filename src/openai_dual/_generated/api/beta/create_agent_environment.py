"""Create an environment in which agents work: POST /agents/environments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.environment_info import EnvironmentInfo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_agent_environment import CreateAgentEnvironmentEnvironmentParam

OPERATION = Operation(
    id="createAgentEnvironment",
    method="POST",
    path="/agents/environments",
    name="beta.agents.environments.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_environment(
    *,
    environment: CreateAgentEnvironmentEnvironmentParam | BaseModel,
    vault_ids: Sequence[str] | None | Omit = omit,
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
    """Create an environment in which agents work.

    Args:
        environment: settings of the environment
        vault_ids: ids of the vaults
    """
    body: dict[str, Any] = {
        "environment": environment,
    }
    if vault_ids is not omit:
        body["vault_ids"] = vault_ids
    return Call(
        OPERATION,
        EnvironmentInfo.from_dict,
        "/agents/environments",
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
