"""Create a session: POST /chatkit/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, given
from ....core.omit import omit
from ...models.chat_session_resource import ChatSessionResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.chatkit_configuration_param import ChatkitConfigurationParam
    from ...params.expires_after_param import ExpiresAfterParam
    from ...params.rate_limits_param import RateLimitsParam
    from ...params.workflow_param import WorkflowParam

OPERATION = Operation(
    id="CreateChatSessionMethod",
    method="POST",
    path="/chatkit/sessions",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    creates=True,
)


def create_chat_session_method(
    *,
    workflow: WorkflowParam | BaseModel,
    user: str,
    expires_after: ExpiresAfterParam | BaseModel | Omit = omit,
    rate_limits: RateLimitsParam | BaseModel | Omit = omit,
    chatkit_configuration: ChatkitConfigurationParam | BaseModel | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ChatSessionResource]:
    """Create a session.

    - `workflow`
    - `user`: at least 1 characters
    - `expires_after`
    - `rate_limits`
    - `chatkit_configuration`
    """
    return Call(
        OPERATION,
        ChatSessionResource.from_dict,
        "/chatkit/sessions",
        body=given(
            workflow=workflow,
            user=user,
            expires_after=expires_after,
            rate_limits=rate_limits,
            chatkit_configuration=chatkit_configuration,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
