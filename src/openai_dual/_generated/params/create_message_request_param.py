"""`CreateMessageRequestParam`: `CreateMessageRequest` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_message_request_attachments_item_param import CreateMessageRequestAttachmentsItemParam
    from .message_content_part_param import MessageContentPartParam
    from .metadata_param import MetadataParam


class CreateMessageRequestParam(TypedDict, total=False):
    """`CreateMessageRequest`, as a request gives it."""

    role: Required[Literal["user", "assistant"] | str]
    content: Required[str | Iterable[MessageContentPartParam | BaseModel]]
    attachments: Iterable[CreateMessageRequestAttachmentsItemParam | BaseModel] | None
    metadata: MetadataParam | BaseModel | None
