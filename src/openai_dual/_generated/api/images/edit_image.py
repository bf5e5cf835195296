"""Edit or combine images with a prompt: POST /images/edits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..._call import Call, Form, Operation, StreamCall, call_options, omit
from ...models import to_alias
from ...models.images_response import ImagesResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Unpack

    from ..._call import CancelToken, FileInput, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...models.image_edit_stream_event import ImageEditStreamEvent
    from ...params.edit_image import CreateImageEditSvgParam, EditImageParams, ImageRefParam

OPERATION = Operation(
    id="createImageEdit",
    method="POST",
    path="/images/edits",
    name="images.edit",
    events="images",
)
_event = to_alias("image_edit_stream_event")

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

    class EditImageCalls(Protocol[R1_co, R2_co, R3_co]):
        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[EditImageParams],
        ) -> R1_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[EditImageParams],
        ) -> R2_co: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit,
            **params: Unpack[EditImageParams],
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
            | Refused[Never] = ...,
            images: Iterable[ImageRefParam | BaseModel] | Omit | Refused[Never] = ...,
            mask: ImageRefParam | BaseModel | FileInput | Omit | Refused[Never] = ...,
            n: int | None | Omit | Refused[Never] = ...,
            quality: Literal["low", "medium", "high", "auto"]
            | Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
            | None
            | Omit
            | Refused[Never] = ...,
            input_fidelity: Literal["high", "low"] | None | Omit | Refused[Never] = ...,
            size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
            | str
            | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
            | None
            | Omit
            | Refused[Never] = ...,
            user: str | Omit | Refused[Never] = ...,
            output_format: Literal["png", "jpeg", "webp"]
            | Literal["png", "jpeg", "webp", "gif", "svg"]
            | None
            | Omit
            | Refused[Never] = ...,
            output_compression: int | None | Omit | Refused[Never] = ...,
            moderation: Literal["low", "auto"] | None | Omit | Refused[Never] = ...,
            background: Literal["transparent", "opaque", "auto"] | None | Omit | Refused[Never] = ...,
            partial_images: int | None | Omit | Refused[Never] = ...,
            image: FileInput | Sequence[FileInput] | Omit | Refused[Never] = ...,
            response_format: Literal["url", "b64_json"] | None | Omit | Refused[Never] = ...,
            complexity: Literal["low", "medium", "high"] | None | Omit | Refused[Never] = ...,
            frame_count: int | None | Omit | Refused[Never] = ...,
            frame_duration_ms: int | None | Omit | Refused[Never] = ...,
            markup: FileInput | Omit | Refused[Never] = ...,
            safety_identifier: str | None | Omit | Refused[Never] = ...,
            svg: CreateImageEditSvgParam | BaseModel | None | Omit | Refused[Never] = ...,
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
            images: RequiredParametersMissing[Never] = ...,
            mask: RequiredParametersMissing[Never] = ...,
            n: RequiredParametersMissing[Never] = ...,
            quality: RequiredParametersMissing[Never] = ...,
            input_fidelity: RequiredParametersMissing[Never] = ...,
            size: RequiredParametersMissing[Never] = ...,
            user: RequiredParametersMissing[Never] = ...,
            output_format: RequiredParametersMissing[Never] = ...,
            output_compression: RequiredParametersMissing[Never] = ...,
            moderation: RequiredParametersMissing[Never] = ...,
            background: RequiredParametersMissing[Never] = ...,
            partial_images: RequiredParametersMissing[Never] = ...,
            image: RequiredParametersMissing[Never] = ...,
            response_format: RequiredParametersMissing[Never] = ...,
            complexity: RequiredParametersMissing[Never] = ...,
            frame_count: RequiredParametersMissing[Never] = ...,
            frame_duration_ms: RequiredParametersMissing[Never] = ...,
            markup: RequiredParametersMissing[Never] = ...,
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
def edit_image(
    *,
    stream: Literal[True],
    **params: Unpack[EditImageParams],
) -> StreamCall[ImageEditStreamEvent]: ...


@overload
def edit_image(
    *,
    stream: Literal[False] | None | Omit = ...,
    **params: Unpack[EditImageParams],
) -> Call[ImagesResponse]: ...


@overload
def edit_image(
    *,
    stream: bool | None | Omit = ...,
    **params: Unpack[EditImageParams],
) -> Call[ImagesResponse] | StreamCall[ImageEditStreamEvent]: ...


def edit_image(
    *,
    prompt: str,
    model: str
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
    | Omit = omit,
    images: Iterable[ImageRefParam | BaseModel] | Omit = omit,
    mask: ImageRefParam | BaseModel | FileInput | Omit = omit,
    n: int | None | Omit = omit,
    quality: Literal["low", "medium", "high", "auto"]
    | Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
    | None
    | Omit = omit,
    input_fidelity: Literal["high", "low"] | None | Omit = omit,
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
    | str
    | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
    | None
    | Omit = omit,
    user: str | Omit = omit,
    output_format: Literal["png", "jpeg", "webp"] | Literal["png", "jpeg", "webp", "gif", "svg"] | None | Omit = omit,
    output_compression: int | None | Omit = omit,
    moderation: Literal["low", "auto"] | None | Omit = omit,
    background: Literal["transparent", "opaque", "auto"] | None | Omit = omit,
    stream: bool | None | Omit = omit,
    partial_images: int | None | Omit = omit,
    image: FileInput | Sequence[FileInput] | Omit = omit,
    response_format: Literal["url", "b64_json"] | None | Omit = omit,
    complexity: Literal["low", "medium", "high"] | None | Omit = omit,
    frame_count: int | None | Omit = omit,
    frame_duration_ms: int | None | Omit = omit,
    markup: FileInput | Omit = omit,
    safety_identifier: str | None | Omit = omit,
    svg: CreateImageEditSvgParam | BaseModel | None | Omit = omit,
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
) -> Call[ImagesResponse] | StreamCall[ImageEditStreamEvent]:
    """Edit or combine images with a prompt.

    Args:
        prompt: text that describes the output; at least 1 character; at most 32000 characters
        model: id of the model; service default: "gpt-image-1.5"
        images: images to edit, by address or by id of a file; at least 1 element; at most 16 elements
        mask: mask whose transparent areas are edited
        n: number of images to generate; at least 1; at most 10; service default: 1
        quality: quality of the output; service default: "auto"
        input_fidelity: how closely the output follows the input images
        size: width and height in pixels; service default: "auto"
        user: end-user id
        output_format: file format of the image; service default: "png"
        output_compression: compression level of the image in percent; at least 0; at most 100
        moderation: strictness of the moderation of images; service default: "auto"
        background: background of the image, transparent or opaque; service default: "auto"
        stream: return a stream of events instead of one object; service default: false
        partial_images: number of partial images to stream before the final image
        image: image, or images, to edit
        response_format: whether images are returned as addresses or as base64
        complexity: complexity of the image
        frame_count: number of frames of an animated image
        frame_duration_ms: duration of a frame in milliseconds
        markup: image with marks for the edit
        safety_identifier: hashed end-user id used for abuse detection
        svg: settings of vector images
    """
    body: dict[str, Any] = {
        "prompt": prompt,
    }
    if model is not omit:
        body["model"] = model
    if images is not omit:
        body["images"] = images
    if mask is not omit:
        body["mask"] = mask
    if n is not omit:
        body["n"] = n
    if quality is not omit:
        body["quality"] = quality
    if input_fidelity is not omit:
        body["input_fidelity"] = input_fidelity
    if size is not omit:
        body["size"] = size
    if user is not omit:
        body["user"] = user
    if output_format is not omit:
        body["output_format"] = output_format
    if output_compression is not omit:
        body["output_compression"] = output_compression
    if moderation is not omit:
        body["moderation"] = moderation
    if background is not omit:
        body["background"] = background
    if stream is not omit:
        body["stream"] = stream
    if partial_images is not omit:
        body["partial_images"] = partial_images
    if image is not omit:
        body["image"] = image
    if response_format is not omit:
        body["response_format"] = response_format
    if complexity is not omit:
        body["complexity"] = complexity
    if frame_count is not omit:
        body["frame_count"] = frame_count
    if frame_duration_ms is not omit:
        body["frame_duration_ms"] = frame_duration_ms
    if markup is not omit:
        body["markup"] = markup
    if safety_identifier is not omit:
        body["safety_identifier"] = safety_identifier
    if svg is not omit:
        body["svg"] = svg
    if stream:
        return StreamCall(
            OPERATION,
            _event,
            "/images/edits",
            body=Form(body, json_allowed=True, files=("mask", "image", "markup")),
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
        "/images/edits",
        body=Form(body, json_allowed=True, files=("mask", "image", "markup")),
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
