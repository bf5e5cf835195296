"""Types of requests: those of `delete_conversation_item`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteConversationItemParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `conversation_id`: id of the conversation
    """

    conversation_id: Required[str]
