"""`CreateMessageRequestParam`: `CreateMessageRequest` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from .create_message_request_attachments_item_param import CreateMessageRequestAttachmentsItemParam
    from .image_file_content_block_param import ImageFileContentBlockParam
    from .image_url_content_block_param import ImageURLContentBlockParam
    from .metadata_param import MetadataParam
    from .text_content_block_param import TextContentBlockParam


class CreateMessageRequestParam(TypedDict, total=False):
    """`CreateMessageRequest`, as a request gives it."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[
        str | Iterable[ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam | BaseModel]
    ]
    attachments: Iterable[CreateMessageRequestAttachmentsItemParam | BaseModel] | None
    metadata: MetadataParam | BaseModel | None
