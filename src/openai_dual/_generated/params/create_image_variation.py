"""Types of requests: those of `create_image_variation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._call import FileInput


class CreateImageVariationRequestParam(TypedDict, total=False):
    """`CreateImageVariationRequest` in the description."""

    image: Required[FileInput]
    """Image to vary."""
    model: str | Literal["dall-e-2"] | None
    """Id of the model; service default: "dall-e-2"."""
    n: int | None
    """Number of images to generate; at least 1; at most 10; service default: 1."""
    response_format: Literal["url", "b64_json"] | None
    """Whether images are returned as addresses or as base64; service default: "url"."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Width and height in pixels; service default: "1024x1024"."""
    user: str
    """End-user id."""
