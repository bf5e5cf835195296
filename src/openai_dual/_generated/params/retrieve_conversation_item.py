"""Types of requests: those of `retrieve_conversation_item`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class RetrieveConversationItemParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `conversation_id`: id of the conversation
    - `include`: extra fields to include in the response
    """

    conversation_id: Required[str]
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
