"""Upload the recording in which a speaker agrees to the use of the voice: POST /audio/voice_consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, omit
from ...models.voice_consent import VoiceConsent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createVoiceConsent",
    method="POST",
    path="/audio/voice_consents",
    name="audio.voice_consents.create",
    creates=True,
)


def create_audio_voice_consent(
    *,
    name: str,
    recording: FileInput,
    language: str,
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
) -> Call[VoiceConsent]:
    """Upload the recording in which a speaker agrees to the use of the voice.

    Args:
        name: name of the object
        recording: recording of the consent
        language: language of the recording
    """
    body: dict[str, Any] = {
        "name": name,
        "recording": recording,
        "language": language,
    }
    return Call(
        OPERATION,
        VoiceConsent.from_dict,
        "/audio/voice_consents",
        body=Form(body, files=("recording",)),
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
