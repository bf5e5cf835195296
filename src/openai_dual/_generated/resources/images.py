"""`client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, streamed
from ..api.images.create_image_variation import create_image_variation
from ..api.images.edit_image import edit_image
from ..api.images.generate_image import generate_image

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any, Literal, Protocol, Unpack, overload

    from .._call import Call, Omit, StreamCall
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)
    from ..models.image_edit_stream_event import ImageEditStreamEvent
    from ..models.image_gen_stream_event import ImageGenStreamEvent
    from ..models.images_response import ImagesResponse
    from ..params.edit_image import EditImageParams
    from ..params.generate_image import GenerateImageParams

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.images.edit_image import EditImageCalls

        class EditImage(
            EditImageCalls[
                Stream[ImageEditStreamEvent],
                ImagesResponse,
                ImagesResponse | Stream[ImageEditStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> EditImageCalls[
                RawResponse[Stream[ImageEditStreamEvent]],
                RawResponse[ImagesResponse],
                RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> EditImageCalls[
                StreamCall[ImageEditStreamEvent],
                Call[ImagesResponse],
                Call[ImagesResponse] | StreamCall[ImageEditStreamEvent],
            ]: ...

    else:

        class EditImage(Protocol):  # type: ignore[no-redef]
            """Edit or combine images with a prompt. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> Stream[ImageEditStreamEvent]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> ImagesResponse:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
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
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> RawResponse[Stream[ImageEditStreamEvent]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> RawResponse[ImagesResponse]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> StreamCall[ImageEditStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Call[ImagesResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Call[ImagesResponse] | StreamCall[ImageEditStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.images.edit_image import EditImageCalls

        class AsyncEditImage(
            EditImageCalls[
                Coroutine[Any, Any, AsyncStream[ImageEditStreamEvent]],
                Coroutine[Any, Any, ImagesResponse],
                Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageEditStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> EditImageCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[ImageEditStreamEvent]]],
                Coroutine[Any, Any, RawResponse[ImagesResponse]],
                Coroutine[Any, Any, RawResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> EditImageCalls[
                StreamCall[ImageEditStreamEvent],
                Call[ImagesResponse],
                Call[ImagesResponse] | StreamCall[ImageEditStreamEvent],
            ]: ...

    else:

        class AsyncEditImage(Protocol):  # type: ignore[no-redef]
            """Edit or combine images with a prompt. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, AsyncStream[ImageEditStreamEvent]]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, ImagesResponse]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageEditStreamEvent]]:
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
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ImageEditStreamEvent]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, RawResponse[ImagesResponse]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Coroutine[Any, Any, RawResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[EditImageParams],
            ) -> StreamCall[ImageEditStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Call[ImagesResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[EditImageParams],
            ) -> Call[ImagesResponse] | StreamCall[ImageEditStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.images.generate_image import GenerateImageCalls

        class GenerateImage(
            GenerateImageCalls[
                Stream[ImageGenStreamEvent],
                ImagesResponse,
                ImagesResponse | Stream[ImageGenStreamEvent],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> GenerateImageCalls[
                RawResponse[Stream[ImageGenStreamEvent]],
                RawResponse[ImagesResponse],
                RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]],
            ]: ...
            @property
            def call(
                self,
            ) -> GenerateImageCalls[
                StreamCall[ImageGenStreamEvent],
                Call[ImagesResponse],
                Call[ImagesResponse] | StreamCall[ImageGenStreamEvent],
            ]: ...

    else:

        class GenerateImage(Protocol):  # type: ignore[no-redef]
            """Generate images from a prompt. Method of a sync client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> Stream[ImageGenStreamEvent]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> ImagesResponse:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
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
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> RawResponse[Stream[ImageGenStreamEvent]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> RawResponse[ImagesResponse]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> StreamCall[ImageGenStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Call[ImagesResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Call[ImagesResponse] | StreamCall[ImageGenStreamEvent]: ...

    if 0:  # mypy reads this, for short messages; pyright and the compiler skip it
        from ..api.images.generate_image import GenerateImageCalls

        class AsyncGenerateImage(
            GenerateImageCalls[
                Coroutine[Any, Any, AsyncStream[ImageGenStreamEvent]],
                Coroutine[Any, Any, ImagesResponse],
                Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageGenStreamEvent]],
            ],
            Protocol,
        ):
            @property
            def raw(
                self,
            ) -> GenerateImageCalls[
                Coroutine[Any, Any, RawResponse[AsyncStream[ImageGenStreamEvent]]],
                Coroutine[Any, Any, RawResponse[ImagesResponse]],
                Coroutine[Any, Any, RawResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]],
            ]: ...
            @property
            def call(
                self,
            ) -> GenerateImageCalls[
                StreamCall[ImageGenStreamEvent],
                Call[ImagesResponse],
                Call[ImagesResponse] | StreamCall[ImageGenStreamEvent],
            ]: ...

    else:

        class AsyncGenerateImage(Protocol):  # type: ignore[no-redef]
            """Generate images from a prompt. Method of an async client."""

            @overload
            def __call__(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, AsyncStream[ImageGenStreamEvent]]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, ImagesResponse]:
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
                ...

            @overload
            def __call__(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageGenStreamEvent]]:
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
                ...

            @overload
            def raw(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, RawResponse[AsyncStream[ImageGenStreamEvent]]]: ...
            @overload
            def raw(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, RawResponse[ImagesResponse]]: ...
            @overload
            def raw(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Coroutine[Any, Any, RawResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[True],
                **params: Unpack[GenerateImageParams],
            ) -> StreamCall[ImageGenStreamEvent]: ...
            @overload
            def call(
                self,
                *,
                stream: Literal[False] | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Call[ImagesResponse]: ...
            @overload
            def call(
                self,
                *,
                stream: bool | None | Omit = ...,
                **params: Unpack[GenerateImageParams],
            ) -> Call[ImagesResponse] | StreamCall[ImageGenStreamEvent]: ...


class _Images(Resource[C]):
    """Image generation and editing."""

    edit: streamed[EditImage, AsyncEditImage] = streamed(edit_image)
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
    generate: streamed[GenerateImage, AsyncGenerateImage] = streamed(generate_image)
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
    create_variation = endpoint(create_image_variation)
    """Generate variations of an image.

    Args:
        image: image to vary
        model: id of the model; service default: "dall-e-2"
        n: number of images to generate; at least 1; at most 10; service default: 1
        response_format: whether images are returned as addresses or as base64; service default: "url"
        size: width and height in pixels; service default: "1024x1024"
        user: end-user id
    """


class Images(_Images["Executes"]):
    """Image generation and editing."""


class AsyncImages(_Images["AsyncExecutes"], awaits=True):
    """Image generation and editing. The methods are awaited."""
