"""Delete the recorded consent of a speaker: DELETE /audio/voice_consents/{consent_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.voice_consent_deleted import VoiceConsentDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteVoiceConsent",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    name="audio.voice_consents.delete",
)


def delete_audio_voice_consent(
    consent_id: str,
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
) -> Call[VoiceConsentDeleted]:
    """Delete the recorded consent of a speaker.

    Args:
        consent_id: id of the consent
    """
    return Call(
        OPERATION,
        VoiceConsentDeleted.from_dict,
        expand("/audio/voice_consents/{consent_id}", consent_id=consent_id),
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
