"""`AssistantsApiToolChoiceOptionParam`: `AssistantsApiToolChoiceOption` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .assistants_named_tool_choice_param import AssistantsNamedToolChoiceParam

AssistantsApiToolChoiceOptionParam: TypeAlias = (
    'Literal["none", "auto", "required"] | str | AssistantsNamedToolChoiceParam'
)
