"""Types of requests: those of `edit_image`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit
    from .._model import BaseModel
    from ..models.input_fidelity import InputFidelity


class ImageRefParam(TypedDict, total=False):
    """`ImageRefParam` in the description."""

    image_url: str
    file_id: str


class EditImageParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `prompt`: what to make; at least 1 character; at most 32000 characters
    - `model`: the model to use; the service's default is "gpt-image-1.5"
    - `images`: at least 1 element; at most 16 elements
    - `mask`
    - `n`: how many to make; the service's default is 1
    - `quality`: how good it is to be; the service's default is "auto"
    - `input_fidelity`
    - `size`: width and height; the service's default is "auto"
    - `user`: an id of your user
    - `output_format`: the service's default is "png"
    - `output_compression`
    - `moderation`: the service's default is "auto"
    - `background`: return at once and go on working; the answer is fetched later; the service's default is "auto"
    - `partial_images`
    - `image`
    - `response_format`: the form of the answer
    """

    prompt: Required[str]
    model: (
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
        | Omit
    )
    images: Iterable[ImageRefParam | BaseModel] | Omit
    mask: ImageRefParam | BaseModel | FileInput | Omit
    n: int | None | Omit
    quality: (
        Literal["low", "medium", "high", "auto"]
        | str
        | Literal["standard", "low", "medium", "high", "auto"]
        | None
        | Omit
    )
    input_fidelity: Literal["high", "low"] | str | InputFidelity | None | Omit
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
        | str
        | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | None
        | Omit
    )
    user: str | Omit
    output_format: Literal["png", "jpeg", "webp"] | str | None | Omit
    output_compression: int | None | Omit
    moderation: Literal["low", "auto"] | str | None | Omit
    background: Literal["transparent", "opaque", "auto"] | str | None | Omit
    partial_images: int | None | Omit
    image: FileInput | Sequence[FileInput] | Omit
    response_format: Literal["url", "b64_json"] | str | None | Omit
