"""Create a short-lived key for a realtime translation session: POST /realtime/translations/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_realtime_translation_client_secret import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterParam,
        RealtimeTranslationSessionCreateRequestParam,
    )

OPERATION = Operation(
    id="create-realtime-translation-client-secret",
    method="POST",
    path="/realtime/translations/client_secrets",
    name="realtime.translations.client_secrets.create",
    creates=True,
)


def create_realtime_translation_client_secret(
    *,
    session: RealtimeTranslationSessionCreateRequestParam | BaseModel,
    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | BaseModel | Omit = omit,
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
) -> Call[RealtimeTranslationClientSecretCreateResponse]:
    """Create a short-lived key for a realtime translation session.

    Args:
        session: settings of the session
        expires_after: when the object expires and is deleted
    """
    body: dict[str, Any] = {
        "session": session,
    }
    if expires_after is not omit:
        body["expires_after"] = expires_after
    return Call(
        OPERATION,
        RealtimeTranslationClientSecretCreateResponse.from_dict,
        "/realtime/translations/client_secrets",
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
