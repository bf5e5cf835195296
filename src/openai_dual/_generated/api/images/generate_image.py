"""Generate images from a prompt: POST /images/generations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Operation, StreamCall, call_options, omit
from ...models import to_alias
from ...models.images_response import ImagesResponse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.image_gen_stream_event import ImageGenStreamEvent
    from ...params.generate_image import CreateImageSvgParam, GenerateImageParams

OPERATION = Operation(
    id="createImage",
    method="POST",
    path="/images/generations",
    name="images.generate",
    events="images",
)
_event = to_alias("image_gen_stream_event")

if 0:  # mypy reads this; pyright and the compiler skip it
    from typing import Never, Protocol

    from ....binding.mistakes import (
        FitsTheOtherParameters,
        KeywordsOnly,
        NoSuchParameter,
        NothingGiven,
        R1_co,
        R2_co,
        R3_co,
        Refused,
        RequiredParametersMissing,
        T,
    )

    class GenerateImageCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[GenerateImageParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[GenerateImageParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[GenerateImageParams],
        ) -> R3_co: ...
        @overload
        def __call__(self) -> NothingGiven[T]: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            prompt: str | Refused[Never],
            model: str
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
            | Refused[Never] = ...,
            n: int | None | Omit | Refused[Never] = ...,
            quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
            | None
            | Omit
            | Refused[Never] = ...,
            response_format: Literal["url", "b64_json"] | None | Omit | Refused[Never] = ...,
            output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit | Refused[Never] = ...,
            output_compression: int | None | Omit | Refused[Never] = ...,
            partial_images: int | None | Omit | Refused[Never] = ...,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | None
            | Omit
            | Refused[Never] = ...,
            moderation: Literal["low", "auto"] | None | Omit | Refused[Never] = ...,
            background: Literal["transparent", "opaque", "auto"] | None | Omit | Refused[Never] = ...,
            style: Literal["vivid", "natural"] | None | Omit | Refused[Never] = ...,
            user: str | Omit | Refused[Never] = ...,
            complexity: Literal["low", "medium", "high"] | None | Omit | Refused[Never] = ...,
            frame_count: int | None | Omit | Refused[Never] = ...,
            frame_duration_ms: int | None | Omit | Refused[Never] = ...,
            safety_identifier: str | None | Omit | Refused[Never] = ...,
            svg: CreateImageSvgParam | BaseModel | None | Omit | Refused[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *positional: KeywordsOnly[Never],
            prompt: RequiredParametersMissing[Never] = ...,
            model: RequiredParametersMissing[Never] = ...,
            n: RequiredParametersMissing[Never] = ...,
            quality: RequiredParametersMissing[Never] = ...,
            response_format: RequiredParametersMissing[Never] = ...,
            output_format: RequiredParametersMissing[Never] = ...,
            output_compression: RequiredParametersMissing[Never] = ...,
            partial_images: RequiredParametersMissing[Never] = ...,
            size: RequiredParametersMissing[Never] = ...,
            moderation: RequiredParametersMissing[Never] = ...,
            background: RequiredParametersMissing[Never] = ...,
            style: RequiredParametersMissing[Never] = ...,
            user: RequiredParametersMissing[Never] = ...,
            complexity: RequiredParametersMissing[Never] = ...,
            frame_count: RequiredParametersMissing[Never] = ...,
            frame_duration_ms: RequiredParametersMissing[Never] = ...,
            safety_identifier: RequiredParametersMissing[Never] = ...,
            svg: RequiredParametersMissing[Never] = ...,
            stream: FitsTheOtherParameters[Never] = ...,
            timeout: TimeoutSetting | Refused[Never] = ...,
            deadline: float | None | Omit | Refused[Never] = ...,
            max_retries: int | None | Omit | Refused[Never] = ...,
            idempotency_key: str | None | Omit | Refused[Never] = ...,
            cancel: CancelToken | None | Refused[Never] = ...,
            middleware: Middlewares | Refused[Never] = ...,
            validate_requests: Validation | Omit | Refused[Never] = ...,
            extra_headers: Mapping[str, str | Omit] | None | Refused[Never] = ...,
            extra_query: Mapping[str, object] | None | Refused[Never] = ...,
            extra_body: object | None | Refused[Never] = ...,
            **unknown: NoSuchParameter[Never],
        ) -> R2_co: ...


@overload
def generate_image(
    *,
    stream: Literal[True],
    **params: Unpack[GenerateImageParams],
) -> StreamCall[ImageGenStreamEvent]: ...


@overload
def generate_image(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[GenerateImageParams],
) -> Call[ImagesResponse]: ...


@overload
def generate_image(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[GenerateImageParams],
) -> Call[ImagesResponse] | StreamCall[ImageGenStreamEvent]: ...


def generate_image(
    *,
    prompt: str,
    model: str
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
    | Omit = omit,
    n: int | None | Omit = omit,
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None | Omit = omit,
    response_format: Literal["url", "b64_json"] | None | Omit = omit,
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
    output_compression: int | None | Omit = omit,
    stream: bool | None | Omit = omit,
    partial_images: int | None | Omit = omit,
    size: str
    | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
    | None
    | Omit = omit,
    moderation: Literal["low", "auto"] | None | Omit = omit,
    background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
    style: Literal["vivid", "natural"] | None | Omit = omit,
    user: str | Omit = omit,
    complexity: Literal["low", "medium", "high"] | None | Omit = omit,
    frame_count: int | None | Omit = omit,
    frame_duration_ms: int | None | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    svg: CreateImageSvgParam | BaseModel | None | Omit = omit,
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
) -> Call[ImagesResponse] | StreamCall[ImageGenStreamEvent]:
    """Generate images from a prompt.

    Args:
        prompt: text that describes the output
        model: id of the model; service default: "dall-e-2"
        n: number of images to generate; at least 1; at most 10; service default: 1
        quality: quality of the output; service default: "auto"
        response_format: whether images are returned as addresses or as base64; service default: "url"
        output_format: file format of the image; service default: "png"
        output_compression: compression level of the image in percent; service default: 100
        stream: return a stream of events instead of one object; service default: false
        partial_images: number of partial images to stream before the final image
        size: width and height in pixels; service default: "auto"
        moderation: strictness of the moderation of images; service default: "auto"
        background: background of the image, transparent or opaque; service default: "auto"
        style: style of the image; service default: "vivid"
        user: end-user id
        complexity: complexity of the image
        frame_count: number of frames of an animated image
        frame_duration_ms: duration of a frame in milliseconds
        safety_identifier: hashed end-user id used for abuse detection
        svg: settings of vector images
    """
    body: dict[str, Any] = {
        "prompt": prompt,
    }
    if model is not omit:
        body["model"] = model
    if n is not omit:
        body["n"] = n
    if quality is not omit:
        body["quality"] = quality
    if response_format is not omit:
        body["response_format"] = response_format
    if output_format is not omit:
        body["output_format"] = output_format
    if output_compression is not omit:
        body["output_compression"] = output_compression
    if stream is not omit:
        body["stream"] = stream
    if partial_images is not omit:
        body["partial_images"] = partial_images
    if size is not omit:
        body["size"] = size
    if moderation is not omit:
        body["moderation"] = moderation
    if background is not omit:
        body["background"] = background
    if style is not omit:
        body["style"] = style
    if user is not omit:
        body["user"] = user
    if complexity is not omit:
        body["complexity"] = complexity
    if frame_count is not omit:
        body["frame_count"] = frame_count
    if frame_duration_ms is not omit:
        body["frame_duration_ms"] = frame_duration_ms
    if safety_identifier is not omit:
        body["safety_identifier"] = safety_identifier
    if svg is not omit:
        body["svg"] = svg
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/images/generations",
            body=body,
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
    return Call(
        OPERATION,
        ImagesResponse.from_dict,
        "/images/generations",
        body=body,
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
