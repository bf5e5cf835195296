"""Types of requests: those of `edit_image`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import FileInput, Omit
    from .._model import BaseModel


class CreateImageEditSvgParam(TypedDict, total=False):
    """`CreateImageEditSvg` in the description."""

    model: str
    """Id of the model."""
    reasoning: CreateImageEditSvgReasoningParam | BaseModel | None
    """Settings of reasoning models."""


class CreateImageEditSvgReasoningParam(TypedDict, total=False):
    """`CreateImageEditSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """Effort that the model spends on reasoning."""


class ImageRefParam(TypedDict, total=False):
    """`ImageRefParam` in the description."""

    image_url: str
    """Address of the image, or a data URL; at most 20971520 characters."""
    file_id: str
    """Id of the file."""


class EditImageParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `prompt`: text that describes the output; at least 1 character; at most 32000 characters
    - `model`: id of the model; service default: "gpt-image-1.5"
    - `images`: images to edit, by address or by id of a file; at least 1 element; at most 16 elements
    - `mask`: mask whose transparent areas are edited
    - `n`: number of images to generate; at least 1; at most 10; service default: 1
    - `quality`: quality of the output; service default: "auto"
    - `input_fidelity`: how closely the output follows the input images
    - `size`: width and height in pixels; service default: "auto"
    - `user`: end-user id
    - `output_format`: file format of the image; service default: "png"
    - `output_compression`: compression level of the image in percent; at least 0; at most 100
    - `moderation`: strictness of the moderation of images; service default: "auto"
    - `background`: background of the image, transparent or opaque; service default: "auto"
    - `partial_images`: number of partial images to stream before the final image
    - `image`: image, or images, to edit
    - `response_format`: whether images are returned as addresses or as base64
    - `complexity`: complexity of the image
    - `frame_count`: number of frames of an animated image
    - `frame_duration_ms`: duration of a frame in milliseconds
    - `markup`: image with marks for the edit
    - `safety_identifier`: hashed end-user id used for abuse detection
    - `svg`: settings of vector images
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
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
        ]
        | None
        | Omit
    )
    images: Iterable[ImageRefParam | BaseModel] | Omit
    mask: ImageRefParam | BaseModel | FileInput | Omit
    n: int | None | Omit
    quality: (
        Literal["low", "medium", "high", "auto"]
        | Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
        | None
        | Omit
    )
    input_fidelity: Literal["high", "low"] | None | Omit
    size: (
        Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
        | str
        | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
        | None
        | Omit
    )
    user: str | Omit
    output_format: Literal["png", "jpeg", "webp"] | Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit
    output_compression: int | None | Omit
    moderation: Literal["low", "auto"] | None | Omit
    background: Literal["transparent", "opaque", "auto"] | None | Omit
    partial_images: int | None | Omit
    image: FileInput | Sequence[FileInput] | Omit
    response_format: Literal["url", "b64_json"] | None | Omit
    complexity: Literal["low", "medium", "high"] | None | Omit
    frame_count: int | None | Omit
    frame_duration_ms: int | None | Omit
    markup: FileInput | Omit
    safety_identifier: str | None | Omit
    svg: CreateImageEditSvgParam | BaseModel | None | Omit
