"""`CreateThreadRequestParam`: `CreateThreadRequest` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_message_request_param import CreateMessageRequestParam
    from .create_thread_request_tool_resources_param import CreateThreadRequestToolResourcesParam
    from .metadata_param import MetadataParam


class CreateThreadRequestParam(TypedDict, total=False):
    """`CreateThreadRequest`, as a request gives it."""

    messages: Iterable[CreateMessageRequestParam | BaseModel]
    tool_resources: CreateThreadRequestToolResourcesParam | BaseModel | None
    metadata: MetadataParam | BaseModel | None
