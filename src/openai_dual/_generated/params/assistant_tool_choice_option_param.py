"""`AssistantToolChoiceOptionParam`: `AssistantsApiToolChoiceOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .assistant_tool_choice_param import AssistantToolChoiceParam

AssistantToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | str | AssistantToolChoiceParam'
