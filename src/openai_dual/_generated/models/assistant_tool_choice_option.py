"""`AssistantToolChoiceOption`: `AssistantsApiToolChoiceOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .assistant_tool_choice import AssistantToolChoice

AssistantToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | str | AssistantToolChoice'

decode = to_model("assistant_tool_choice", "AssistantToolChoice")
"""Decode a value of this type."""
