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
    from .._resource import AsyncStream, RawResponse, Stream
    from ..models.image_edit_stream_event import ImageEditStreamEvent
    from ..models.image_gen_stream_event import ImageGenStreamEvent
    from ..models.images_response import ImagesResponse
    from ..params.edit_image import EditImageParams
    from ..params.generate_image import GenerateImageParams

    class EditImage(Protocol):
        """Make an image from other images and a prompt. Bound to a client.

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
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `partial_images`
        - `image`
        - `response_format`: the form of the answer
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[EditImageParams],
        ) -> Stream[ImageEditStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[EditImageParams],
        ) -> ImagesResponse: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[EditImageParams],
        ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
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

    class AsyncEditImage(Protocol):
        """Make an image from other images and a prompt. Bound to an async client.

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
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `partial_images`
        - `image`
        - `response_format`: the form of the answer
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[EditImageParams],
        ) -> Coroutine[Any, Any, AsyncStream[ImageEditStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[EditImageParams],
        ) -> Coroutine[Any, Any, ImagesResponse]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[EditImageParams],
        ) -> Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageEditStreamEvent]]: ...
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

    class GenerateImage(Protocol):
        """Make images from a prompt. Bound to a client.

        - `prompt`: what to make
        - `model`: the model to use; the service's default is "dall-e-2"
        - `n`: how many to make; the service's default is 1
        - `quality`: how good it is to be; the service's default is "auto"
        - `response_format`: the form of the answer; the service's default is "url"
        - `output_format`: the service's default is "png"
        - `output_compression`: the service's default is 100
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `partial_images`
        - `size`: width and height; the service's default is "auto"
        - `moderation`: the service's default is "auto"
        - `background`: return at once and go on working; the answer is fetched later; the service's default is "auto"
        - `style`: the service's default is "vivid"
        - `user`: an id of your user
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[GenerateImageParams],
        ) -> Stream[ImageGenStreamEvent]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[GenerateImageParams],
        ) -> ImagesResponse: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[GenerateImageParams],
        ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
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

    class AsyncGenerateImage(Protocol):
        """Make images from a prompt. Bound to an async client.

        - `prompt`: what to make
        - `model`: the model to use; the service's default is "dall-e-2"
        - `n`: how many to make; the service's default is 1
        - `quality`: how good it is to be; the service's default is "auto"
        - `response_format`: the form of the answer; the service's default is "url"
        - `output_format`: the service's default is "png"
        - `output_compression`: the service's default is 100
        - `stream`: whether to answer with a stream of events; the service's default is false
        - `partial_images`
        - `size`: width and height; the service's default is "auto"
        - `moderation`: the service's default is "auto"
        - `background`: return at once and go on working; the answer is fetched later; the service's default is "auto"
        - `style`: the service's default is "vivid"
        - `user`: an id of your user
        """

        @overload
        def __call__(
            self,
            *,
            stream: Literal[True],
            **params: Unpack[GenerateImageParams],
        ) -> Coroutine[Any, Any, AsyncStream[ImageGenStreamEvent]]: ...
        @overload
        def __call__(
            self,
            *,
            stream: Literal[False] | None | Omit = ...,
            **params: Unpack[GenerateImageParams],
        ) -> Coroutine[Any, Any, ImagesResponse]: ...
        @overload
        def __call__(
            self,
            *,
            stream: bool | None | Omit = ...,
            **params: Unpack[GenerateImageParams],
        ) -> Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageGenStreamEvent]]: ...
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


class Images(Resource[C]):
    """Images made and changed."""

    edit: streamed[EditImage, AsyncEditImage] = streamed(edit_image)
    generate: streamed[GenerateImage, AsyncGenerateImage] = streamed(generate_image)
    create_variation = endpoint(create_image_variation)
