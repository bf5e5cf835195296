"""`BetaConversationParam`: `BetaConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_conversation_param2_param import BetaConversationParam2Param

BetaConversationParam: TypeAlias = "str | BetaConversationParam2Param"
