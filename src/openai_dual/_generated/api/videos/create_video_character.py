"""Create a character from a video, for use in other videos: POST /videos/characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Form, Operation, call_options, omit
from ...models.video_get_character_response import VideoGetCharacterResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="CreateVideoCharacter",
    method="POST",
    path="/videos/characters",
    name="videos.create_character",
    creates=True,
    deprecated=True,
)


def create_video_character(
    *,
    video: FileInput,
    name: str,
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
) -> Call[VideoGetCharacterResponse]:
    """Create a character from a video, for use in other videos.

    Deprecated.

    Args:
        video: video, as a file or by its id
        name: name of the object; at least 1 character; at most 80 characters
    """
    body: dict[str, Any] = {
        "video": video,
        "name": name,
    }
    return Call(
        OPERATION,
        VideoGetCharacterResponse.from_dict,
        "/videos/characters",
        body=Form(body, files=("video",)),
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
