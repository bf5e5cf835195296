"""Create a video: POST /videos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Form, Operation, call_options, given
from ....core.omit import omit
from ...models.video_resource import VideoResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....core.keywords import FileInput, TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...models.video_model import VideoModel
    from ...models.video_seconds import VideoSeconds
    from ...models.video_size import VideoSize
    from ...params.image_ref_param2_param import ImageRefParam2Param

OPERATION = Operation(
    id="createVideo",
    method="POST",
    path="/videos",
    creates=True,
    deprecated=True,
)


def create_video(
    *,
    prompt: str,
    model: VideoModel | Omit = omit,
    input_reference: ImageRefParam2Param | BaseModel | FileInput | Omit = omit,
    seconds: VideoSeconds | Omit = omit,
    size: VideoSize | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[VideoResource]:
    """Create a video.

    Deprecated by the service.

    - `prompt`: at least 1 characters; at most 32000 characters
    - `model`
    - `input_reference`
    - `seconds`
    - `size`
    """
    return Call(
        OPERATION,
        VideoResource.from_dict,
        "/videos",
        body=Form(
            given(model=model, prompt=prompt, input_reference=input_reference, seconds=seconds, size=size),
            json_allowed=True,
        ),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
