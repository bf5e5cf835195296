"""Create a ChatKit session with a client secret for a browser: POST /chatkit/sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.chat_session import ChatSession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_chatkit_session import (
        ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam,
        ChatSessionRateLimitsParam,
        ChatSessionWorkflowParam,
    )

OPERATION = Operation(
    id="CreateChatSessionMethod",
    method="POST",
    path="/chatkit/sessions",
    name="beta.chatkit.sessions.create",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
    creates=True,
)


def create_chatkit_session(
    *,
    workflow: ChatSessionWorkflowParam | BaseModel,
    user: str,
    expires_after: ChatSessionExpiresAfterParam | BaseModel | Omit = omit,
    rate_limits: ChatSessionRateLimitsParam | BaseModel | Omit = omit,
    chatkit_configuration: ChatSessionChatKitConfigurationParam | BaseModel | Omit = omit,
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
) -> Call[ChatSession]:
    """Create a ChatKit session with a client secret for a browser.

    Args:
        workflow: workflow that the session runs
        user: end-user id; at least 1 character
        expires_after: when the object expires and is deleted
        rate_limits: limits of the requests of the session
        chatkit_configuration: features of ChatKit that the session may use
    """
    body: dict[str, Any] = {
        "workflow": workflow,
        "user": user,
    }
    if expires_after is not omit:
        body["expires_after"] = expires_after
    if rate_limits is not omit:
        body["rate_limits"] = rate_limits
    if chatkit_configuration is not omit:
        body["chatkit_configuration"] = chatkit_configuration
    return Call(
        OPERATION,
        ChatSession.from_dict,
        "/chatkit/sessions",
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
