"""Create a client secret: POST /realtime/client_secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, given
from ....core.omit import omit
from ...models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.realtime_create_client_secret_request_expires_after_param import (
        RealtimeCreateClientSecretRequestExpiresAfterParam,
    )
    from ...params.realtime_session_create_request_ga_param import RealtimeSessionCreateRequestGAParam
    from ...params.realtime_transcription_session_create_request_ga_param import (
        RealtimeTranscriptionSessionCreateRequestGAParam,
    )

OPERATION = Operation(
    id="create-realtime-client-secret",
    method="POST",
    path="/realtime/client_secrets",
    creates=True,
)


def create_realtime_client_secret(
    *,
    expires_after: RealtimeCreateClientSecretRequestExpiresAfterParam | BaseModel | Omit = omit,
    session: RealtimeSessionCreateRequestGAParam
    | RealtimeTranscriptionSessionCreateRequestGAParam
    | BaseModel
    | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[RealtimeCreateClientSecretResponse]:
    """Create a client secret.

    - `expires_after`
    - `session`
    """
    return Call(
        OPERATION,
        RealtimeCreateClientSecretResponse.from_dict,
        "/realtime/client_secrets",
        body=given(expires_after=expires_after, session=session),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
