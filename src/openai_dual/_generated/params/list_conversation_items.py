"""Types of requests: those of `list_conversation_items`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class ListConversationItemsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `limit`: number of entries per page; service default: 20
    - `order`: sort order by creation time, `asc` or `desc`
    - `after`: cursor; the id of the last entry of the previous page
    - `include`: extra fields to include in the response
    """

    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
        | Omit
    )
