"""`ConversationParam`: `ConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .conversation_param2_param import ConversationParam2Param

ConversationParam: TypeAlias = "str | ConversationParam2Param"
