"""Create a short-lived key for a realtime session in a browser or an app: POST /realtime/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.client_secret_create_response import ClientSecretCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_realtime_client_secret import RealtimeCreateClientSecretRequestExpiresAfterParam
    from ...params.shared_realtime import (
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam,
    )

OPERATION = Operation(
    id="create-realtime-client-secret",
    method="POST",
    path="/realtime/client_secrets",
    name="realtime.client_secrets.create",
    creates=True,
)


def create_realtime_client_secret(
    *,
    expires_after: RealtimeCreateClientSecretRequestExpiresAfterParam | BaseModel | Omit = omit,
    session: RealtimeSessionCreateRequestParam
    | RealtimeTranscriptionSessionCreateRequestParam
    | BaseModel
    | Omit = omit,
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
) -> Call[ClientSecretCreateResponse]:
    """Create a short-lived key for a realtime session in a browser or an app.

    Args:
        expires_after: when the object expires and is deleted
        session: settings of the session
    """
    body: dict[str, Any] = {}
    if expires_after is not omit:
        body["expires_after"] = expires_after
    if session is not omit:
        body["session"] = session
    return Call(
        OPERATION,
        ClientSecretCreateResponse.from_dict,
        "/realtime/client_secrets",
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
