"""`BetaConversationParam`: `BetaConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .beta_conversation_param2 import BetaConversationParam2

BetaConversationParam: TypeAlias = "str | BetaConversationParam2"

decode = to_model("beta_conversation_param2", "BetaConversationParam2")
"""Decode a value of this type."""
