"""Invoke an automation now: POST /agents/automations/{automation_id}/invocations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.automation_invocation import AutomationInvocation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createAgentAutomationInvocation",
    method="POST",
    path="/agents/automations/{automation_id}/invocations",
    name="beta.agents.automations.invocations.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_automation_invocation(
    automation_id: str,
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
) -> Call[AutomationInvocation]:
    """Invoke an automation now.

    Args:
        automation_id: id of the automation
    """
    return Call(
        OPERATION,
        AutomationInvocation.from_dict,
        expand("/agents/automations/{automation_id}/invocations", automation_id=automation_id),
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
