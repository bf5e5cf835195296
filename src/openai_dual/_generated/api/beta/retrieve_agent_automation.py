"""Retrieve an automation: GET /agents/automations/{automation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.automation import Automation

OPERATION = Operation(
    id="getAgentAutomation",
    method="GET",
    path="/agents/automations/{automation_id}",
    name="beta.agents.automations.retrieve",
    headers={"OpenAI-Beta": "agents=v1"},
)
_answer = to_alias("automation")


def retrieve_agent_automation(
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
) -> Call[Automation]:
    """Retrieve an automation.

    Args:
        automation_id: id of the automation
    """
    return Call(
        OPERATION,
        _answer,
        expand("/agents/automations/{automation_id}", automation_id=automation_id),
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
