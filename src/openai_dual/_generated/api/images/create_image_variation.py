"""Generate variations of an image: POST /images/variations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Form, Operation, call_options, omit
from ...models.images_response import ImagesResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createImageVariation",
    method="POST",
    path="/images/variations",
    name="images.create_variation",
    deprecated=True,
)


def create_image_variation(
    *,
    image: FileInput,
    model: str | Literal["dall-e-2"] | None | Omit = omit,
    n: int | None | Omit = omit,
    response_format: Literal["url", "b64_json"] | None | Omit = omit,
    size: Literal["256x256", "512x512", "1024x1024"] | None | Omit = omit,
    user: str | Omit = omit,
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
) -> Call[ImagesResponse]:
    """Generate variations of an image.

    Deprecated.

    Args:
        image: image to vary
        model: id of the model; service default: "dall-e-2"
        n: number of images to generate; at least 1; at most 10; service default: 1
        response_format: whether images are returned as addresses or as base64; service default: "url"
        size: width and height in pixels; service default: "1024x1024"
        user: end-user id
    """
    body: dict[str, Any] = {
        "image": image,
    }
    if model is not omit:
        body["model"] = model
    if n is not omit:
        body["n"] = n
    if response_format is not omit:
        body["response_format"] = response_format
    if size is not omit:
        body["size"] = size
    if user is not omit:
        body["user"] = user
    return Call(
        OPERATION,
        ImagesResponse.from_dict,
        "/images/variations",
        body=Form(body, files=("image",)),
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
