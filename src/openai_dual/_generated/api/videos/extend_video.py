"""Create a longer version of a video: POST /videos/extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Form, Operation, call_options, omit
from ...models.video import Video

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_videos import VideoReferenceInputParam

OPERATION = Operation(
    id="CreateVideoExtend",
    method="POST",
    path="/videos/extensions",
    name="videos.extend",
    creates=True,
    deprecated=True,
)


def extend_video(
    *,
    video: VideoReferenceInputParam | BaseModel | FileInput,
    prompt: str,
    seconds: Literal["4", "8", "12"],
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
    """Create a longer version of a video.

    Deprecated.

    Args:
        video: video, as a file or by its id
        prompt: text that describes the output; at least 1 character; at most 32000 characters
        seconds: duration in seconds
    """
    body: dict[str, Any] = {
        "video": video,
        "prompt": prompt,
        "seconds": seconds,
    }
    return Call(
        OPERATION,
        Video.from_dict,
        "/videos/extensions",
        body=Form(body, json_allowed=True, files=("video",)),
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
