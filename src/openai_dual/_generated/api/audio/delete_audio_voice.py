"""Delete a custom voice: DELETE /audio/voices/{voice_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.voice_deleted import VoiceDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteAudioVoice",
    method="DELETE",
    path="/audio/voices/{voice_id}",
    name="audio.voices.delete",
)


def delete_audio_voice(
    voice_id: str,
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
) -> Call[VoiceDeleted]:
    """Delete a custom voice.

    Args:
        voice_id: id of the voice
    """
    return Call(
        OPERATION,
        VoiceDeleted.from_dict,
        expand("/audio/voices/{voice_id}", voice_id=voice_id),
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
