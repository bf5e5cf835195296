"""Types of requests: those of `generate_image`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from .._model import BaseModel


class CreateImageSvgParam(TypedDict, total=False):
    """`CreateImageSvg` in the description."""

    model: Required[str]
    """Id of the model."""
    reasoning: CreateImageSvgReasoningParam | BaseModel | None
    """Settings of reasoning models."""


class CreateImageSvgReasoningParam(TypedDict, total=False):
    """`CreateImageSvgReasoning` in the description."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""


class GenerateImageParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `prompt`: text that describes the output
    - `model`: id of the model; service default: "dall-e-2"
    - `n`: number of images to generate; at least 1; at most 10; service default: 1
    - `quality`: quality of the output; service default: "auto"
    - `response_format`: whether images are returned as addresses or as base64; service default: "url"
    - `output_format`: file format of the image; service default: "png"
    - `output_compression`: compression level of the image in percent; service default: 100
    - `partial_images`: number of partial images to stream before the final image
    - `size`: width and height in pixels; service default: "auto"
    - `moderation`: strictness of the moderation of images; service default: "auto"
    - `background`: background of the image, transparent or opaque; service default: "auto"
    - `style`: style of the image; service default: "vivid"
    - `user`: end-user id
    - `complexity`: complexity of the image
    - `frame_count`: number of frames of an animated image
    - `frame_duration_ms`: duration of a frame in milliseconds
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
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
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
    n: int | None | Omit
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit
    response_format: Literal["url", "b64_json"] | None | Omit
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit
    output_compression: int | None | Omit
    partial_images: int | None | Omit
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
        | Omit
    )
    moderation: Literal["low", "auto"] | None | Omit
    background: Literal["transparent", "opaque", "auto"] | None | Omit
    style: Literal["vivid", "natural"] | None | Omit
    user: str | Omit
    complexity: Literal["low", "medium", "high"] | None | Omit
    frame_count: int | None | Omit
    frame_duration_ms: int | None | Omit
    safety_identifier: str | None | Omit
    svg: CreateImageSvgParam | BaseModel | None | Omit
