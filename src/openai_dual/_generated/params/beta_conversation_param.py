"""`BetaConversationParam`: `BetaConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_response_conversation_param_param import BetaResponseConversationParamParam

BetaConversationParam: TypeAlias = "str | BetaResponseConversationParamParam"
