"""`AssistantsApiToolChoiceOption`: `AssistantsApiToolChoiceOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from . import to_model

if TYPE_CHECKING:
    from .assistants_named_tool_choice import AssistantsNamedToolChoice

AssistantsApiToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | str | AssistantsNamedToolChoice'

decode = to_model("assistants_named_tool_choice", "AssistantsNamedToolChoice")
"""Decode a value of this type."""
