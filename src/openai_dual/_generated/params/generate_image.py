"""Types of requests: those of `generate_image`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from ..models.image_model import ImageModel


class GenerateImageParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `prompt`: what to make
    - `model`: the model to use; the service's default is "dall-e-2"
    - `n`: how many to make; the service's default is 1
    - `quality`: how good it is to be; the service's default is "auto"
    - `response_format`: the form of the answer; the service's default is "url"
    - `output_format`: the service's default is "png"
    - `output_compression`: the service's default is 100
    - `partial_images`
    - `size`: width and height; the service's default is "auto"
    - `moderation`: the service's default is "auto"
    - `background`: return at once and go on working; the answer is fetched later; the service's default is "auto"
    - `style`: the service's default is "vivid"
    - `user`: an id of your user
    """

    prompt: Required[str]
    model: str | ImageModel | None | Omit
    n: int | None | Omit
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | str | None | Omit
    response_format: Literal["url", "b64_json"] | str | None | Omit
    output_format: Literal["png", "jpeg", "webp"] | str | None | Omit
    output_compression: int | None | Omit
    partial_images: int | None | Omit
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
        | Omit
    )
    moderation: Literal["low", "auto"] | str | None | Omit
    background: Literal["transparent", "opaque", "auto"] | str | None | Omit
    style: Literal["vivid", "natural"] | str | None | Omit
    user: str | Omit
