"""Change an automation; its target or its schedule: POST /agents/automations/{automation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.automation import Automation
    from ...params.shared_beta import AutomationTargetParam

OPERATION = Operation(
    id="updateAgentAutomation",
    method="POST",
    path="/agents/automations/{automation_id}",
    name="beta.agents.automations.update",
    headers={"OpenAI-Beta": "agents=v1"},
)
_answer = to_alias("automation")


def update_agent_automation(
    automation_id: str,
    *,
    expression: str | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
    name: str | Omit = omit,
    run_at: int | Omit = omit,
    target: AutomationTargetParam | BaseModel | Omit = omit,
    timezone: str | Omit = omit,
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
    """Change an automation; its target or its schedule.

    Args:
        automation_id: id of the automation
        expression: schedule, in the time zone of `timezone`
        metadata: up to 16 key-value pairs of strings, stored with the object
        name: name of the object
        run_at: time of the run, in Unix seconds
        target: session that the automation starts or continues
        timezone: IANA time zone
    """
    body: dict[str, Any] = {}
    if expression is not omit:
        body["expression"] = expression
    if metadata is not omit:
        body["metadata"] = metadata
    if name is not omit:
        body["name"] = name
    if run_at is not omit:
        body["run_at"] = run_at
    if target is not omit:
        body["target"] = target
    if timezone is not omit:
        body["timezone"] = timezone
    return Call(
        OPERATION,
        _answer,
        expand("/agents/automations/{automation_id}", automation_id=automation_id),
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
