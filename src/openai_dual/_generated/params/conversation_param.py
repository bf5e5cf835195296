"""`ConversationParam`: `ConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .response_conversation_param import ResponseConversationParam

ConversationParam: TypeAlias = "str | ResponseConversationParam"
