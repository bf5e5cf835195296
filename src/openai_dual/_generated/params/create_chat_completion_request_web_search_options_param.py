"""`CreateChatCompletionRequestWebSearchOptionsParam`: `CreateChatCompletionRequestWebSearchOptions` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.web_search_context_size import WebSearchContextSize
    from .create_chat_completion_request_web_search_options_user_location_param import (
        CreateChatCompletionRequestWebSearchOptionsUserLocationParam,
    )


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions`, as a request gives it."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocationParam | BaseModel | None
    search_context_size: WebSearchContextSize
