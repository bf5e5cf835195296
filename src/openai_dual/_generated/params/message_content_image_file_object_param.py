"""`MessageContentImageFileObjectParam`: `MessageContentImageFileObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .message_content_image_file_object_image_file_param import MessageContentImageFileObjectImageFileParam


class MessageContentImageFileObjectParam(TypedDict, total=False):
    """`MessageContentImageFileObject`, as a request gives it."""

    type: Required[Literal["image_file"]]
    image_file: Required[MessageContentImageFileObjectImageFileParam | BaseModel]
