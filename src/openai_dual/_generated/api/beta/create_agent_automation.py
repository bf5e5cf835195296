"""Create an automation, which starts or continues a session once or on a schedule: POST /agents/automations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models import to_alias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.automation import Automation
    from ...params.shared_beta import AutomationTargetParam

OPERATION = Operation(
    id="createAgentAutomation",
    method="POST",
    path="/agents/automations",
    name="beta.agents.automations.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)
_answer = to_alias("automation")


def create_agent_automation(
    *,
    name: str,
    target: AutomationTargetParam | BaseModel,
    type: Literal["periodic"] | Literal["once"],
    expression: str | Omit = omit,
    timezone: str | Omit = omit,
    metadata: Mapping[str, str] | BaseModel | Omit = omit,
    run_at: int | Omit = omit,
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
    """Create an automation, which starts or continues a session once or on a schedule.

    Args:
        name: name of the object
        target: session that the automation starts or continues
        type: type of the object
        expression: schedule, in the time zone of `timezone`
        timezone: IANA time zone
        metadata: up to 16 key-value pairs of strings, stored with the object
        run_at: time of the run, in Unix seconds
    """
    body: dict[str, Any] = {
        "name": name,
        "target": target,
        "type": type,
    }
    if expression is not omit:
        body["expression"] = expression
    if timezone is not omit:
        body["timezone"] = timezone
    if metadata is not omit:
        body["metadata"] = metadata
    if run_at is not omit:
        body["run_at"] = run_at
    return Call(
        OPERATION,
        _answer,
        "/agents/automations",
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
