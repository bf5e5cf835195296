"""Types of requests: those of `retrieve_conversation_item`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit
    from ..models.include_enum import IncludeEnum


class RetrieveConversationItemParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `conversation_id`: id of the conversation
    - `include`: extra fields to include in the response
    """

    conversation_id: Required[str]
    include: Sequence[IncludeEnum] | Omit
