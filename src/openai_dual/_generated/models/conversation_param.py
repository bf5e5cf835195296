"""`ConversationParam`: `ConversationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .conversation_param2 import ConversationParam2

ConversationParam: TypeAlias = "str | ConversationParam2"

decode = to_model("conversation_param2", "ConversationParam2")
"""Decode a value of this type."""
