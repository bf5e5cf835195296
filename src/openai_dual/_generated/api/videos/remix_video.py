"""Create a video from an existing one and a new prompt: POST /videos/{video_id}/remix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, expand, omit
from ...models.video import Video

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateVideoRemix",
    method="POST",
    path="/videos/{video_id}/remix",
    name="videos.remix",
    creates=True,
    deprecated=True,
)


def remix_video(
    video_id: str,
    *,
    prompt: str,
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
    """Create a video from an existing one and a new prompt.

    Deprecated.

    Args:
        video_id: id of the video
        prompt: text that describes the output; at least 1 character; at most 32000 characters
    """
    body: dict[str, Any] = {
        "prompt": prompt,
    }
    return Call(
        OPERATION,
        Video.from_dict,
        expand("/videos/{video_id}/remix", video_id=video_id),
        body=Form(body, json_allowed=True),
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
