"""Download a video or one of its previews: GET /videos/{video_id}/content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Call, Operation, call_options, expand, omit, pairs
from ..._model import BinaryContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="RetrieveVideoContent",
    method="GET",
    path="/videos/{video_id}/content",
    name="videos.download_content",
    answer="binary",
    deprecated=True,
)


def download_video_content(
    video_id: str,
    *,
    variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
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
) -> Call[BinaryContent]:
    """Download a video or one of its previews.

    Deprecated.

    Args:
        video_id: id of the video
        variant: what to download, such as the video or a thumbnail
    """
    return Call(
        OPERATION,
        BinaryContent,
        expand("/videos/{video_id}/content", video_id=video_id),
        query=pairs(variant=variant),
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
