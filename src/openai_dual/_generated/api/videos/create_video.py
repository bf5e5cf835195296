"""Start the generation of a video from a prompt: POST /videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Form, Operation, call_options, omit
from ...models.video import Video

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.video_model import VideoModel
    from ...params.create_video import ImageInputReferenceParam

OPERATION = Operation(
    id="createVideo",
    method="POST",
    path="/videos",
    name="videos.create",
    creates=True,
    deprecated=True,
)


def create_video(
    *,
    prompt: str,
    model: VideoModel | Omit = omit,
    input_reference: ImageInputReferenceParam | BaseModel | FileInput | Omit = omit,
    seconds: Literal["4", "8", "12"] | Omit = omit,
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
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
) -> Call[Video]:
    """Start the generation of a video from a prompt.

    Deprecated.

    Args:
        prompt: text that describes the output; at least 1 character; at most 32000 characters
        model: id of the model
        input_reference: image that guides the video
        seconds: duration in seconds
        size: width and height in pixels
    """
    body: dict[str, Any] = {
        "prompt": prompt,
    }
    if model is not omit:
        body["model"] = model
    if input_reference is not omit:
        body["input_reference"] = input_reference
    if seconds is not omit:
        body["seconds"] = seconds
    if size is not omit:
        body["size"] = size
    return Call(
        OPERATION,
        Video.from_dict,
        "/videos",
        body=Form(body, json_allowed=True, files=("input_reference",)),
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
