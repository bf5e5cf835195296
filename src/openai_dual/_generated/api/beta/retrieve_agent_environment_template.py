"""Retrieve a template of environments: GET /agents/environments/templates/{environment_template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.environment_template import EnvironmentTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="getAgentEnvironmentTemplate",
    method="GET",
    path="/agents/environments/templates/{environment_template_id}",
    name="beta.agents.environments.templates.retrieve",
    headers={"OpenAI-Beta": "agents=v1"},
)


def retrieve_agent_environment_template(
    environment_template_id: str,
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
) -> Call[EnvironmentTemplate]:
    """Retrieve a template of environments.

    Args:
        environment_template_id: id of the environment template
    """
    return Call(
        OPERATION,
        EnvironmentTemplate.from_dict,
        expand(
            "/agents/environments/templates/{environment_template_id}", environment_template_id=environment_template_id
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
