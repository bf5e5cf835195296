"""Create a custom voice from a recording or from a description: POST /audio/voices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Form, Operation, call_options, omit
from ...models.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createVoice",
    method="POST",
    path="/audio/voices",
    name="audio.voices.create",
    creates=True,
)


def create_audio_voice(
    *,
    name: str,
    audio_sample: FileInput | Omit = omit,
    consent: str | Omit = omit,
    type: Literal["audio_sample"] | Literal["prompt"] | Omit = omit,
    prompt: str | Omit = omit,
    model: str | Literal["auto", "2026-10-08"] | Omit = omit,
    script_hint: str | Omit = omit,
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
) -> Call[Voice]:
    """Create a custom voice from a recording or from a description.

    Args:
        name: name of the object
        audio_sample: recording of the voice
        consent: id of the recorded consent of the speaker
        type: type of the object
        prompt: text that describes the voice
        model: id of the model
        script_hint: text that the voice could read
    """
    body: dict[str, Any] = {
        "name": name,
    }
    if audio_sample is not omit:
        body["audio_sample"] = audio_sample
    if consent is not omit:
        body["consent"] = consent
    if type is not omit:
        body["type"] = type
    if prompt is not omit:
        body["prompt"] = prompt
    if model is not omit:
        body["model"] = model
    if script_hint is not omit:
        body["script_hint"] = script_hint
    return Call(
        OPERATION,
        Voice.from_dict,
        "/audio/voices",
        body=Form(body, files=("audio_sample",)),
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
